import { loadPatched, type Patch } from '../path/patched';
import type { ClockCode } from './compare';

const source = (name: string) => `libs/statutory/src/${name}.ts`;
const files = [
  ...['local-date', 'counting', 'closures', 'exception', 'step', 'status', 'clock', 'catalogue'],
  ...['standards/grounds', 'standards/ehc', 'standards/advice', 'standards/health'],
].map(source);

export interface Mutant {
  readonly mistake: string;
  readonly patch: Patch;
}

const mutant = (mistake: string, file: string, find: string, replace: string): Mutant => ({
  mistake,
  patch: { file: source(file), find, replace },
});

/** Mistakes that a careful person makes with dates and rules, each made in the code as it stands. */
export const mutants: readonly Mutant[] = [
  mutant(
    'the first day counts where it must not',
    'counting',
    '  within: (from, limit) => within(limit, from),',
    '  within: (from, limit) => addDays(within(limit, from), -1),',
  ),
  mutant(
    'the first day does not count where it must',
    'counting',
    'return monthIsShorter ? day : addDays(day, -1);',
    'return day;',
  ),
  mutant(
    'three months from 30 November run over into March',
    'local-date',
    'Math.min(from.getUTCDate(), lastDay.getUTCDate())',
    'from.getUTCDate()',
  ),
  mutant(
    'a day is what the clock on the wall says, so that one in summer is the day before',
    'local-date',
    'T00:00:00Z`)',
    'T00:00:00`)',
  ),
  mutant(
    'an answer on the first day is too early',
    'clock',
    'answers.find((step) => step.on >= startedOn)',
    'answers.find((step) => step.on > startedOn)',
  ),
  mutant(
    'answered and withdrawn on one day counts as withdrawn',
    'clock',
    'answer.on <= stop.on',
    'answer.on < stop.on',
  ),
  mutant(
    'the last asking starts the clock',
    'clock',
    'const asking = askings[0]!;',
    'const asking = askings[askings.length - 1]!;',
  ),
  mutant(
    'an exception moves the last day',
    'clock',
    '    dueOn,\n    ...(standard.floor',
    "    dueOn: [...exceptions.values()].some((each) => typeof each !== 'string') ? lastDayInTime.within(dueOn, { weeks: 4 }) : dueOn,\n    ...(standard.floor",
  ),
  mutant(
    'anybody may answer',
    'clock',
    'const matching = (pattern: StepPattern | undefined) => own.filter',
    'const matching = (pattern: StepPattern | undefined) => steps.filter',
  ),
  mutant('any decision stops what a refusal stops', 'standards/ehc', "  where: { decision: ['doNotAssess'] },\n", ''),
  mutant(
    'a referral accepted stops what one declined stops',
    'standards/health',
    "  where: { decision: ['declined'] },\n",
    '',
  ),
  mutant(
    'an exception for the decision excuses the plan',
    'standards/ehc',
    "    exceptionStep: { step: 'exceptionRecorded', where: { duty: ['plan'] } },\n    excusedBy: issuing,",
    "    exceptionStep: { step: 'exceptionRecorded' },\n    excusedBy: issuing,",
  ),
  mutant(
    'a health body’s six weeks run from the asking',
    'standards/advice',
    "{ step: 'adviceRequestReceived', where: { adviceFrom: ['health'] } }",
    "{ step: 'adviceAsked', where: { adviceFrom: ['health'] } }",
  ),
  mutant(
    'a school’s closure excuses those who are asked for advice',
    'standards/grounds',
    "  { code: 'missedAppointment', title",
    "  { code: 'adviceDuringSchoolClosure', title: '', citation: '' },\n  { code: 'missedAppointment', title",
  ),
  mutant(
    '27 days are four weeks',
    'exception',
    'beginningWith(first, atLeast) > last',
    'beginningWith(first, { days: 27 }) > last',
  ),
  mutant(
    'days before the clock started count towards an absence',
    'exception',
    'const first = from > startedOn ? from : startedOn;',
    'const first = from;',
  ),
  mutant('a claim needs no evidence', 'exception', "  if (!evidence?.trim()) return 'exceptionWithoutEvidence';\n", ''),
  mutant(
    'advice may have been asked for at any time',
    'exception',
    "  if (askedOn < startedOn || askedOn > dueOn) return 'exceptionAskedOutsidePeriod';\n",
    '',
  ),
  mutant(
    'the claim is believed before the calendar',
    'exception',
    '(known ?? [{ from: on, until }])',
    '[{ from: on, until }]',
  ),
  mutant(
    'a setting reopens on its last day closed',
    'closures',
    'addWeeks(addDays(until, 1), -margin.weeks)',
    'addWeeks(until, -margin.weeks)',
  ),
  mutant(
    'a week before it closes is already too early',
    'closures',
    'addWeeks(from, -margin.weeks) <= askedOn',
    'addWeeks(from, -margin.weeks) < askedOn',
  ),
  mutant(
    'on the last day it is overdue',
    'status',
    "return asAt <= clock.dueOn ? 'running'",
    "return asAt < clock.dueOn ? 'running'",
  ),
  mutant(
    'a plan on the fifteenth day leaves the family its time',
    'status',
    'on <= asAt && on <= clock.dueOn',
    'on <= asAt && on < clock.dueOn',
  ),
  mutant(
    'a closure excuses before it began',
    'status',
    'clock.excusedBy.some(({ from }) => from <= asAt)',
    'clock.excusedBy.length > 0',
  ),
  mutant(
    'a rule binds the day before it is in force',
    'catalogue',
    'standard.inForceFrom <= on &&',
    'standard.inForceFrom.slice(0, 7) <= on.slice(0, 7) &&',
  ),
];

const load = (patches: readonly Patch[]): ClockCode => loadPatched(files, patches) as unknown as ClockCode;

export const asItStands: ClockCode = load([]);
export const codeOf = ({ patch }: Mutant): ClockCode => load([patch]);
