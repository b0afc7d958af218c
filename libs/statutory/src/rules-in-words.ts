import type { Limit } from './counting';
import { allowedInWords, limitInWords } from './plain-words';
import type { OtherCount, Standard } from './standard';

/**
 * How a row counts, when there is a clock of it and what moves or excuses it, each as a sentence: whoever reads the catalogue need know
 * no field of it. Pure.
 */
export const rulesInWords = (row: Standard): string[] => [
  `${counted(row)}${row.countedFrom ? ` That day is told in the field ${row.countedFrom} of the fact that starts it.` : ''}`,
  ...(row.laterOf ?? []).map(
    (other) => `If this is later, it is the last day instead: ${uncapital(counted(other))}${toldIn(other)}`,
  ),
  ...(row.rollsForward
    ? [
        `A last day from ${row.rollsForward.spans.map(({ from, until }) => `${day(from)} to ${day(until)}`).join(', or from ')}, or on a day that is no working day, moves on to the next working day after it.`,
      ]
    : 'workingDays' in row.limit
      ? ['Saturdays, Sundays and bank holidays of England are not counted.']
      : ['The last day stays where it falls: on a weekend or a bank holiday, too.']),
  `It ends with ${row.endedBy}.`,
  ...(row.existsOnceEnded
    ? ['There is no clock before that: the rule binds this decision, and nobody waits for it to be made.']
    : []),
  ...(row.floor
    ? ['It is a time that must be given, and cannot be overrun: where it ends sooner, its status is cutShort.']
    : []),
  ...(row.stoppedBySteps.length > 0
    ? [`It is no longer owed after ${alternatives(row.stoppedBySteps.map(({ says }) => says))}.`]
    : []),
  ...(row.eachStart
    ? ['Each start on another day has a clock of its own.']
    : row.restartedBySteps
      ? ['What ends it may begin the next one: the facts in restartedByFacts do.']
      : row.startsAnew
        ? ['What starts it, told again after it ended, begins another.']
        : ['What starts it, told again under the same reference, gives no more time.']),
  row.excusedBy.length > 0
    ? `Lateness may be excused where ${alternatives(row.excusedBy.map(({ title }) => title))}; no exception moves the last day.`
    : 'Nothing excuses lateness.',
];

type Counted = Pick<OtherCount, 'countingWord' | 'limit' | 'from'>;

/** 'Within 6 weeks of the day …: that day is not counted.' */
function counted(count: Counted): string {
  const allowed = allowedInWords(count);
  const from = `counted from ${count.from}`;
  if (allowed === 'on that day') return `It is due on ${count.from}.`;
  if (count.countingWord === 'beginningWith')
    return `${capital(allowed)}, which is day 1${'workingDays' in count.limit ? ' if it is a working day' : ''}: ${from}.`;
  if (count.countingWord === 'within' && !isOfYear(count.limit))
    return `${capital(allowed)}, ${from}, which is not counted.`;
  if (count.countingWord === 'before' && isOfYear(count.limit))
    return `${capital(allowed)} of ${count.from}: the day before it is the last day in time.`;
  return `${capital(allowed)}, ${from}.`;
}

const toldIn = ({ countedFrom }: OtherCount): string =>
  countedFrom ? ` That day is told in the field ${countedFrom} of the fact that starts it.` : '';
const isOfYear = (limit: Limit): boolean => 'dayOfYear' in limit;
const day = (dayOfYear: string): string => limitInWords({ dayOfYear });
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const uncapital = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
const alternatives = (texts: readonly string[]): string => [...new Set(texts)].join(', or ');
