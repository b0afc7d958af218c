import { moment } from '../area';
import { order } from '../differences';
import type { Rule } from '../expected-differences';

const field = (says: string, explains: Rule['explains']): Rule => ({ id: 'new field', says, explains });

/** What an analyst was given beside what there was, in JSON and in the file. */
const ofFigures =
  /^(\/notCounted|\/figures\/\*\/(done|waiting|overdueAges)|\/cases\/\*\/(pseudonym|statusOnRecord|days|weeks|pathway|setting|need|age)|\/\*\/(pathway|setting|need|age|\w+_status|(done|waiting|overdue)_\w+))$/;
const wordsOfCases: Readonly<Record<string, string>> = { metInTime: 'inTime', metLate: 'late', cutShort: 'late' };

const ofStandards = [
  'endedBySteps',
  'startedBySteps',
  'resumedBySteps',
  'startsAnew',
  'existsOnceEnded',
  'endsCountFromSteps',
];

/** As the areas' own clock says it: it stands, and what comes at once is told apart by milliseconds. */
const isByTheClock = (value: unknown): boolean =>
  typeof value === 'string' && value.slice(0, 19) === moment.slice(0, 19);
const isNear = (old: string, new_: string): boolean => Math.abs(Date.parse(old) - Date.parse(new_)) <= 10;

const isOfEquipment = (name: string | undefined): boolean => /\bequipment-/.test(name ?? '');
const typeOf = (value: unknown) => (value as { readonly type?: string }).type;
const idOf = (value: unknown) => (value as { readonly id?: string }).id;

/** What the new build says and the old had no field for: none of it says anything else of a child. */
export const newFields: readonly Rule[] = [
  field(
    'The details of a case have the words for them beside them.',
    ({ place, old }) => place === '/cases/*/details' && old === undefined,
  ),
  field(
    'The version of the catalogue is of its rows, and they have changed.',
    ({ endpoint, place }) =>
      ['/catalogueVersion', '/*/catalogue_version'].includes(place) ||
      (endpoint === '/v1/standards' && place === '/version'),
  ),
  field(
    'Figures say how long cases took and wait, what is not counted, and what their cases are broken down by.',
    ({ endpoint, place, old }) => endpoint.startsWith('/v1/timeliness') && old === undefined && ofFigures.test(place),
  ),
  field(
    'Cases are said to have fallen in the words of figures.',
    ({ endpoint, place, old, new: new_ }) =>
      endpoint === '/v1/timeliness/cases' && place === '/cases/*/status' && wordsOfCases[String(old)] === new_,
  ),
  field(
    'What is not applicable is blank in a column of numbers, and the column beside it says so.',
    ({ endpoint, place, old, new: new_ }) =>
      endpoint === '/v1/timeliness.csv' && place.endsWith('_percent') && old === 'z' && new_ === '',
  ),
  field(
    'A standard says by which steps it starts, ends, resumes and starts anew.',
    ({ endpoint, place, old }) =>
      endpoint === '/v1/standards' &&
      old === undefined &&
      (ofStandards.some((name) => place === `/standards/*/${name}`) ||
        ['/standards/*/endedByStep/where', '/standards/*/stoppedBySteps/*/overdueStays'].includes(place)),
  ),
  field(
    'What the partnership tells of organisations has contracts of its own.',
    ({ endpoint, place, old, new: new_ }) =>
      endpoint === '/v1/contracts' &&
      place === '/contracts/*' &&
      old === undefined &&
      (new_ as { readonly agency?: string }).agency === 'partnership',
  ),
  field(
    'Whose the record is that is kept apart stands beside why it is.',
    ({ place, old }) => place === '/apart/*/other' && old === undefined,
  ),
  field(
    'The worklist says what it can be narrowed to.',
    ({ endpoint, place, old }) => endpoint === '/v1/worklist' && place === '/choices' && old === undefined,
  ),
  {
    id: 'mend 9',
    says: 'What the reader’s own organisation must do, or is asked, has a group of its own in the worklist.',
    explains: ({ endpoint, place, old, new: new_ }) =>
      endpoint === '/v1/worklist' &&
      (place.startsWith('/counts/') ||
        [old, new_].some((each) => (each as { group?: string } | undefined)?.group === 'yours')),
  },
  {
    id: 'mend 12',
    says: 'The rows of one child stand together in each group of the worklist.',
    explains: ({ endpoint, place, new: new_ }) =>
      endpoint === '/v1/worklist' && /^\/groups\/\*\/rows$/.test(place) && new_ === order,
  },
  field(
    'More kinds of adviser may be asked, a team names its case officers, and a kind of case says whose advice the law has sought.',
    ({ endpoint, place, old }) =>
      (endpoint === '/v1/contracts' && /\/(adviceFrom|caseOfficers)(\/|$)/.test(place)) ||
      (endpoint === '/v1/case-kinds' && place.endsWith('/advisers') && old === undefined),
  ),
  {
    id: 'own moment',
    says: 'What nobody states a time for is recorded by each build at its own moment, a few milliseconds apart.',
    explains: ({ place, old, new: new_ }) =>
      place.endsWith('/recordedAt') && [old, new_].every(isByTheClock) && isNear(String(old), String(new_)),
  },
  {
    id: 'new case',
    says: 'Specialist equipment is a case that the old build had not: its facts, their types among those that an address takes, and its time limit.',
    explains: ({ endpoint, place, old, new: new_ }) =>
      (endpoint === '/v1/contracts' && place === '/contracts/*' && old === undefined && isOfEquipment(typeOf(new_))) ||
      (endpoint === '/v1/standards' && place === '/standards/*' && old === undefined && isOfEquipment(idOf(new_))) ||
      (endpoint.startsWith('POST ') &&
        /\/errors\/\*\/allowed(\/\*)?$/.test(place) &&
        isOfEquipment(JSON.stringify(new_))),
  },
  {
    id: 'case pages',
    says: 'Which types an address takes is read from the case pages, in their order: the same types.',
    explains: ({ endpoint, place, new: new_ }) =>
      endpoint.startsWith('POST ') && place.endsWith('/errors/*/allowed') && new_ === order,
  },
  {
    id: 'case pages',
    says: 'The version ahead that a sandbox takes, to show what becomes of such a fact, is of the first type that an address takes: of another, as the pages are in another order.',
    explains: ({ endpoint, place, new: new_ }) =>
      endpoint.startsWith('POST ') && place.endsWith('/errors/*/allowed/*') && /\.v999$/.test(String(new_)),
  },
  {
    id: 'case pages',
    says: 'What is out of order in a case is said in the order of its page: the same is said.',
    explains: ({ place, new: new_ }) => /^\/(facts|items)\/\*\/flags$/.test(place) && new_ === order,
  },
];
