import type { SearchCriteria } from '@lib/client';
import type { FieldError } from '../page/pages';
import { isDay } from '../words/days';

/** What was typed, as typed. */
export interface SearchFields {
  readonly nhsNumber: string;
  readonly upn: string;
  readonly name: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

const LONGEST_NAME = 100;
const MOST_WORDS = 10;

export function readFields(body: unknown): SearchFields {
  const typed = (name: string) => {
    const value = (body as Readonly<Record<string, unknown>> | null)?.[name];
    return typeof value === 'string' ? value.trim() : '';
  };
  return {
    nhsNumber: typed('nhsNumber'),
    upn: typed('upn'),
    name: typed('name'),
    day: typed('dateOfBirth-day'),
    month: typed('dateOfBirth-month'),
    year: typed('dateOfBirth-year'),
  };
}

/** The form filled in with an earlier search. */
export function fieldsOf({ nhsNumber = '', upn = '', name = '', dateOfBirth = '' }: SearchCriteria): SearchFields {
  const [year = '', month = '', day = ''] = dateOfBirth.split('-');
  return { nhsNumber, upn, name, day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}

/** What to search for, or what is wrong with what was typed: everything at once, in the form's order. */
export function readSearch(fields: SearchFields): { query: SearchCriteria; errors: readonly FieldError[] } {
  const nhsNumber = fields.nhsNumber.replace(/[\s-]/g, '');
  const upn = fields.upn.replace(/\s/g, '').toUpperCase();
  const bornOn = readDate(fields);
  const byName = fields.name !== '' || bornOn.isGiven;
  const ways = [nhsNumber, upn, byName].filter(Boolean).length;
  const errors =
    ways === 1
      ? [nhsNumberError(nhsNumber), upnError(upn), ...(byName ? [nameError(fields.name), dateError(bornOn)] : [])]
      : [{ field: nhsNumber || ways === 0 ? 'nhsNumber' : 'upn', text: ways === 0 ? NOTHING : TOO_MUCH }];
  return {
    query: {
      ...(nhsNumber ? { nhsNumber } : {}),
      ...(upn ? { upn } : {}),
      ...(bornOn.date ? { name: fields.name, dateOfBirth: bornOn.date } : {}),
    },
    errors: errors.filter((error) => error !== undefined),
  };
}

const NOTHING = 'Enter an NHS number, a unique pupil number, or a name and date of birth';
const TOO_MUCH = 'Search one way at a time, so that it is clear how a child was found: clear the others';

/** Ten digits will do: a number that somebody mistyped is found by what they typed. */
function nhsNumberError(digits: string): FieldError | undefined {
  if (!digits || /^\d{10}$/.test(digits)) return undefined;
  return { field: 'nhsNumber', text: 'NHS number must be 10 digits, like 999 000 0018' };
}

function upnError(upn: string): FieldError | undefined {
  if (!upn || /^[A-Z]\d{11}[\dA-Z]$/.test(upn)) return undefined;
  return {
    field: 'upn',
    text: 'Unique pupil number must be 13 characters and start with a letter, like B801200005001',
  };
}

function nameError(name: string): FieldError | undefined {
  if (!name) return { field: 'name', text: 'Enter the child’s name' };
  if (name.length > LONGEST_NAME) return { field: 'name', text: `Name must be ${LONGEST_NAME} characters or fewer` };
  const words = name.split(/[^\p{L}\p{M}\p{N}'’]+/u).filter(Boolean);
  return words.length > MOST_WORDS ? { field: 'name', text: `Name must be ${MOST_WORDS} words or fewer` } : undefined;
}

interface TypedDate {
  readonly isGiven: boolean;
  readonly missing: readonly string[];
  readonly date?: string;
}

function readDate({ day, month, year }: SearchFields): TypedDate {
  const missing = Object.entries({ day, month, year }).flatMap(([part, value]) => (value ? [] : [part]));
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return { isGiven: missing.length < 3, missing, ...(isDay(date) ? { date } : {}) };
}

/** Nobody whose record is here was born before; a year of two figures is no year. */
const EARLIEST = '1900-01-01';

function dateError({ isGiven, missing, date }: TypedDate): FieldError | undefined {
  if (date && date < EARLIEST)
    return { field: 'dateOfBirth-year', text: 'Year of birth must be 1900 or later, like 2022' };
  if (date) return undefined;
  if (!isGiven) return { field: 'dateOfBirth-day', text: 'Enter the child’s date of birth' };
  if (missing.length > 0) {
    return { field: `dateOfBirth-${missing[0]}`, text: `Date of birth must include a ${missing.join(' and ')}` };
  }
  return { field: 'dateOfBirth-day', text: 'Date of birth must be a real date' };
}
