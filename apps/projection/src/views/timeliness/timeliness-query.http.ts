import { askedTimes, type Documentation } from '@lib/http';
import { dimensions } from './figures';
import { reasons } from './not-counted-reasons';
import { outcomes } from './outcome';
import { statuses } from './statuses';
import { bands } from './weeks';

type Parameters = NonNullable<Documentation['query']>;

const listed = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

const whose: Parameters = {
  standard: { says: 'One standard, by its id in `GET /v1/standards`. All unless said.', example: 'final-plan' },
  body: { says: 'Code of the organisation that owes it.', example: 'northbank-council' },
  pathway: { says: 'One pathway, by its code; `notApplicable` of cases that have none.', example: 'autism' },
  setting: { says: 'Code of the setting at which the child was last told to be; `notTold`.' },
  need: { says: 'The area of need that was last told, by its SEN2 code; `notTold`.', example: 'SLCN' },
  age: { says: 'Of the child when the time limit started, in whole years; `notTold`.', example: '4' },
  population: {
    says: `How the child was out of school by \`asAt\`, as was last told: ${listed(statuses.population)}; \`notTold\`.`,
    example: 'homeEducated',
  },
  care: {
    says: `How social care was involved by \`asAt\`, as was last told and as far as you may know: ${listed(statuses.care)}; \`notTold\`.`,
    example: 'childInNeed',
  },
  sex: { says: 'As told; `notTold` too where it is told in two ways.', example: 'female' },
  ethnicity: { says: `As was last told: ${listed(statuses.ethnicity)}; \`notTold\`.`, example: 'mixed' },
  disability: { says: `As was last told: ${listed(statuses.disability)}; \`notTold\`.`, example: 'yes' },
  religion: { says: `As was last told: ${listed(statuses.religion)}; \`notTold\`.`, example: 'none' },
  ...askedTimes,
};

const months: Parameters = {
  from: { says: 'The first month, `YYYY-MM`.', example: '2026-01' },
  to: { says: 'The last month.', example: '2026-06' },
};

const shared: Parameters = {
  ...months,
  ...whose,
  dueFrom: { says: 'The first of the last days in time that count.', format: 'date' },
  dueTo: { says: 'The last of them.', format: 'date' },
  basis: {
    says: '`due`: a case counts in the month of its last day in time. `ended`: in the month in which it ended, as DfE publishes; what has not ended counts nowhere.',
    example: 'due',
  },
};

const by = (names: readonly string[]) => ({
  says: `Some of ${listed(names)}, with commas between. One figure a standard unless said.`,
});

export const figuresQuery: Parameters = {
  ...shared,
  by: { ...by(dimensions), example: 'month,body' },
  suppressSmall: {
    says:
      'No number from one to four is shown, nor one from which it would follow by a sum that can be asked for: null, and `suppressed` says how much ' +
      'of a figure. What is narrowed is suppressed as in the table that it is a part of. Of other months asked together it knows nothing.',
    example: 'true',
  },
};

export const fallingDueQuery: Parameters = { ...whose, by: by(dimensions.filter((name) => name !== 'month')) };

const selectedCases: Parameters = {
  ...shared,
  month: { says: 'One month, instead of `from` and `to`.', example: '2026-03' },
  status: {
    says: `\`due\` unless said, or some of ${listed(outcomes)}, \`done\`, \`waiting\`, with commas between. \`metInTime\`, \`metLate\` and \`cutShort\` are understood too.`,
    example: 'late,overdue',
  },
};

export const casesQuery: Parameters = {
  ...selectedCases,
  waited: { says: `Only those that took, or have waited, so long: ${listed(bands)}.`, example: 'over52Weeks' },
};

export const differencesQuery: Parameters = {
  ...selectedCases,
  status: {
    says: `Those that were so at either moment, in the words of a figure. Every case unless said, those that stopped too.`,
    example: 'late',
  },
  knownBefore: {
    says: 'The earlier moment, with its offset; `knownAt` is the later, now unless said. Required.',
    format: 'date-time',
    example: '2026-04-01T00:00:00Z',
  },
};

export const notCountedQuery: Parameters = {
  ...months,
  ...whose,
  reason: { says: `One reason: ${listed(reasons)}. All unless said.`, example: 'noReceiptTold' },
};
