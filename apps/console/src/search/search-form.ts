import type { SearchQuery } from '../api-types';
import type { FieldError } from '../page/pages';
import { isDay } from '../words/days';
import { isNhsNumber, isUpn } from '../words/identifiers';

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
export function fieldsOf({ nhsNumber = '', upn = '', name = '', dateOfBirth = '' }: SearchQuery): SearchFields {
  const [year = '', month = '', day = ''] = dateOfBirth.split('-');
  return { nhsNumber, upn, name, day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}

/** What to search for, or what is wrong with what was typed: everything at once, in the form's order. */
export function readSearch(fields: SearchFields): { query: SearchQuery; errors: readonly FieldError[] } {
  const nhsNumber = fields.nhsNumber.replace(/[\s-]/g, '');
  const upn = fields.upn.replace(/\s/g, '').toUpperCase();
  const { name } = fields;
  const bornOn = readDate(fields);
  const errors = [
    nhsNumberError(nhsNumber),
    upnError(upn),
    nameError(name, bornOn.isGiven, nhsNumber + upn),
    name || bornOn.isGiven ? dateError(bornOn, name) : undefined,
  ].filter((error) => error !== undefined);
  if (!nhsNumber && !upn && !name && !bornOn.isGiven) {
    errors.push({
      field: 'nhsNumber',
      text: 'Enter an NHS number, a unique pupil number, or a name and date of birth',
    });
  }
  return {
    query: {
      ...(nhsNumber ? { nhsNumber } : {}),
      ...(upn ? { upn } : {}),
      ...(name && bornOn.date ? { name, dateOfBirth: bornOn.date } : {}),
    },
    errors,
  };
}

function nhsNumberError(digits: string): FieldError | undefined {
  const field = 'nhsNumber';
  if (!digits || isNhsNumber(digits)) return undefined;
  if (!/^\d{10}$/.test(digits)) return { field, text: 'NHS number must be 10 digits, like 999 000 0018' };
  return { field, text: 'Check the NHS number: its last digit does not fit the others' };
}

function upnError(upn: string): FieldError | undefined {
  const field = 'upn';
  if (!upn || isUpn(upn)) return undefined;
  if (!/^[A-Z]\d{11}[\dA-Z]$/.test(upn)) {
    return { field, text: 'Unique pupil number must be 13 characters and start with a letter, like B801200005001' };
  }
  return { field, text: 'Check the unique pupil number: its first letter does not fit the rest' };
}

function nameError(name: string, dateIsGiven: boolean, identifiers: string): FieldError | undefined {
  const field = 'name';
  if (name.length > LONGEST_NAME) return { field, text: `Name must be ${LONGEST_NAME} characters or fewer` };
  if (name || !dateIsGiven) return undefined;
  return { field, text: identifiers ? 'Enter a name, or clear the date of birth' : 'Enter the child’s name' };
}

interface TypedDate {
  readonly isGiven: boolean;
  readonly missing: readonly string[];
  readonly date?: string;
}

function readDate({ day, month, year }: SearchFields): TypedDate {
  const missing = Object.entries({ day, month, year }).flatMap(([part, value]) => (value ? [] : [part]));
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return { isGiven: missing.length < 3, missing, ...(isDay(date) && year >= '1900' ? { date } : {}) };
}

function dateError({ isGiven, missing, date }: TypedDate, name: string): FieldError | undefined {
  if (date) return undefined;
  if (!isGiven) return name ? { field: 'dateOfBirth-day', text: 'Enter the child’s date of birth' } : undefined;
  if (missing.length > 0) {
    return { field: `dateOfBirth-${missing[0]}`, text: `Date of birth must include a ${missing.join(' and ')}` };
  }
  return { field: 'dateOfBirth-day', text: 'Date of birth must be a real date' };
}
