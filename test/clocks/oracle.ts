import type { Calendar, Step } from '@lib/statutory';

/**
 * The clocks a second time, as one would do them with a pencil: days are whole numbers, a rule is a line typed from the law, and
 * every clock is walked day by day. Nothing is imported but the shape of a step: what the library gets wrong it must get wrong alone.
 */

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengths = (year: number): number[] => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Every day from 2010 to 2049 on one long strip of paper; a day is its place on the strip. */
const strip: string[] = [];
for (let year = 2010; year < 2050; year += 1)
  lengths(year).forEach((length, month) => {
    for (let day = 1; day <= length; day += 1)
      strip.push(`${year}-${month < 9 ? '0' : ''}${month + 1}-${day < 10 ? '0' : ''}${day}`);
  });
const places = new Map(strip.map((text, place) => [text, place]));

export const dayOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : places.get(text);
export const textOf = (day: number): string => strip[day]!;

const weeksAfter =
  (weeks: number) =>
  (day: number): number =>
    day + weeks * 7;

/** The same day three months on, or the last day of that month where it is too short. */
function threeMonthsAfter(day: number): number {
  let [year, month, date] = textOf(day).split('-').map(Number) as [number, number, number];
  month += 3;
  if (month > 12) [year, month] = [year + 1, month - 12];
  while (date > lengths(year)[month - 1]!) date -= 1;
  return dayOf(`${year}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`)!;
}

interface Claim {
  readonly step: Step;
  readonly first: number;
  readonly last: number | undefined;
}
type MadeOut = (claim: Claim, start: number, due: number, calendar: Calendar | undefined) => boolean;

/** How many days of the circumstance were days of the clock, one after the other. */
function daysDuring({ first, last }: Claim, start: number, due: number): number {
  let count = 0;
  for (let day = start; day <= due; day += 1) if (last !== undefined && first <= day && day <= last) count += 1;
  return count;
}
const onAnyDay: MadeOut = (claim, start, due) => daysDuring(claim, start, due) > 0;
const fourWeeksAway: MadeOut = (claim, start, due) => daysDuring(claim, start, due) >= 28;

const askedAroundClosure: MadeOut = ({ step, first, last }, start, due, calendar) => {
  const asked = dayOf(step.askedOn);
  if (asked === undefined || asked < start || asked > due) return false;
  const kept = step.setting === undefined ? undefined : calendar?.closures[step.setting];
  const closures = kept ? kept.map(({ from, until }) => [dayOf(from)!, dayOf(until)!]) : [[first, last ?? -1]];
  return closures.some(([closes, lastClosed]) => {
    const reopens = lastClosed! + 1;
    return reopens - closes! >= 28 && asked >= closes! - 7 && asked <= reopens - 7;
  });
};

const council: Record<string, MadeOut> = {
  adviceDuringSchoolClosure: askedAroundClosure,
  adviceDuringEarlyYearsClosure: askedAroundClosure,
  exceptionalPersonalCircumstances: onAnyDay,
  absentFromArea: fourWeeksAway,
};
const adviser: Record<string, MadeOut> = {
  exceptionalCircumstances: onAnyDay,
  absentFromArea: fourWeeksAway,
  missedAppointment: onAnyDay,
};

const is =
  (name: string, attribute?: string, ...values: string[]) =>
  (step: Step): boolean =>
    step.step === name && (attribute === undefined || values.includes(step.attributes?.[attribute] ?? ''));
const any =
  (...tests: ((step: Step) => boolean)[]) =>
  (step: Step): boolean =>
    tests.some((test) => test(step));
const never = (): boolean => false;

interface Rule {
  readonly standard: string;
  readonly since: string;
  readonly starts: (step: Step) => boolean;
  readonly due: (start: number) => number;
  readonly ends: (step: Step) => boolean;
  readonly stops: (step: Step) => boolean;
  readonly claims: (step: Step) => boolean;
  readonly grounds: Record<string, MadeOut>;
  readonly floor?: true;
}

const over = any(is('assessmentEnded'));
const refused = is('assessmentDecided', 'decision', 'doNotAssess');
const takenBack = is('adviceRequestWithdrawn');
const adviceClaim = is('adviceExceptionRecorded');
const declined = is('referralDecided', 'decision', 'declined');
const closed = is('referralClosed');
const advice = { ends: is('adviceGiven'), stops: takenBack, claims: adviceClaim, grounds: adviser, due: weeksAfter(6) };
const regulations = { since: '2014-09-01' };
const code = { since: '2015-04-01' };
const none = { claims: never, grounds: {} };

/** Typed from the table of clocks, not from the catalogue. */
const rules: Rule[] = [
  {
    standard: 'decide-to-assess',
    ...regulations,
    starts: is('assessmentRequested', 'requestedBy', 'parent', 'youngPerson', 'schoolOrCollege'),
    due: weeksAfter(6),
    ends: is('assessmentDecided'),
    stops: over,
    claims: is('exceptionRecorded', 'duty', 'decide'),
    grounds: council,
  },
  {
    standard: 'decide-to-assess-without-request',
    ...regulations,
    starts: is('assessmentRequested', 'requestedBy', 'broughtToNotice'),
    due: weeksAfter(6),
    ends: is('assessmentDecided'),
    stops: over,
    claims: is('exceptionRecorded', 'duty', 'decide'),
    grounds: council,
  },
  {
    standard: 'not-to-issue',
    ...regulations,
    starts: is('assessmentRequested'),
    due: weeksAfter(16),
    ends: is('planNotIssued'),
    stops: any(is('draftSent'), is('finalPlanSent'), refused, over),
    claims: is('exceptionRecorded', 'duty', 'plan'),
    grounds: council,
  },
  {
    standard: 'final-plan',
    ...regulations,
    starts: is('assessmentRequested'),
    due: weeksAfter(20),
    ends: is('finalPlanSent'),
    stops: any(is('planNotIssued'), refused, over),
    claims: is('exceptionRecorded', 'duty', 'plan'),
    grounds: council,
  },
  {
    standard: 'family-time-on-draft',
    ...regulations,
    ...none,
    starts: is('draftServed'),
    due: (start) => start + 14,
    ends: is('finalPlanSent'),
    stops: any(over, is('planNotIssued')),
    floor: true,
  },
  { standard: 'advice-health', ...regulations, ...advice, starts: is('adviceRequestReceived', 'adviceFrom', 'health') },
  { standard: 'advice-school', ...code, ...advice, starts: is('adviceAsked', 'adviceFrom', 'school') },
  {
    standard: 'advice-educational-psychologist',
    ...code,
    ...advice,
    starts: is('adviceAsked', 'adviceFrom', 'educational-psychology'),
  },
  { standard: 'advice-own-social-care', ...code, ...advice, starts: is('adviceAsked', 'adviceFrom', 'social-care') },
  {
    standard: 'referral-acceptance-told',
    ...regulations,
    ...none,
    starts: is('referralReceived'),
    due: weeksAfter(4),
    ends: is('referralDecisionTold'),
    stops: closed,
  },
  {
    standard: 'autism-assessment-started',
    since: '2014-01-21',
    ...none,
    starts: is('referralReceived', 'pathway', 'autism'),
    due: threeMonthsAfter,
    ends: is('assessmentStarted'),
    stops: any(declined, closed),
  },
  {
    standard: 'autism-first-contact',
    since: '2018-04-01',
    ...none,
    starts: is('referralReceived', 'pathway', 'autism'),
    due: weeksAfter(13),
    ends: is('firstContactAttended'),
    stops: any(declined, closed),
  },
];

export const standards: readonly string[] = rules.map(({ standard }) => standard);

export interface Verdict {
  readonly standard: string;
  readonly reference: string;
  readonly body: string;
  readonly start: number;
  readonly due: number;
  readonly met: number | undefined;
  readonly stopped: number | undefined;
  /** The facts of the exceptions that are made out. */
  readonly excusedBy: readonly string[];
  /** What the clock says on each day from the first, until nothing can change any more. */
  readonly says: readonly string[];
}

export function verdictsOf(history: readonly Step[], calendar?: Calendar): Verdict[] {
  const verdicts: Verdict[] = [];
  for (const rule of rules)
    for (const reference of new Set(history.map((step) => step.reference)))
      for (const body of new Set(history.map((step) => step.body))) {
        const own = history.filter((step) => step.reference === reference && step.body === body);
        const verdict = walk(rule, own, calendar);
        if (verdict) verdicts.push({ standard: rule.standard, reference, body, ...verdict });
      }
  return verdicts;
}

type Walked = Omit<Verdict, 'standard' | 'reference' | 'body'>;

function walk(rule: Rule, own: readonly Step[], calendar: Calendar | undefined): Walked | undefined {
  const starts = own.filter(rule.starts).flatMap(({ on }) => dayOf(on) ?? []);
  if (starts.length === 0) return undefined;
  const start = Math.min(...starts);
  if (start < dayOf(rule.since)!) return undefined;
  const due = rule.due(start);

  const madeOut = own.filter(rule.claims).flatMap((step): Claim[] => {
    const first = dayOf(step.on);
    if (first === undefined) return [];
    const claim = { step, first, last: step.until === undefined ? first : dayOf(step.until) };
    const isAnswered = (step.evidence ?? '').trim() !== '' && (step.recordedBy ?? '').trim() !== '';
    return isAnswered && rule.grounds[step.ground ?? '']?.(claim, start, due, calendar) ? [claim] : [];
  });

  const lastTold = Math.max(...own.flatMap(({ on }) => dayOf(on) ?? []), due);
  const happens = (test: (step: Step) => boolean, day: number) =>
    own.some((step) => test(step) && step.on === textOf(day));
  let met: number | undefined;
  let stopped: number | undefined;
  const says: string[] = [];
  for (let day = start; day <= lastTold + 2; day += 1) {
    if (met === undefined && stopped === undefined) {
      if (happens(rule.ends, day)) met = day;
      else if (happens(rule.stops, day)) stopped = day;
    }
    const isExcused = madeOut.some(({ first }) => first <= day);
    says.push(rule.floor ? ofFloor(day, due, met, stopped) : ofLimit(day, due, met, stopped, isExcused));
  }
  return { start, due, met, stopped, excusedBy: [...new Set(madeOut.map(({ step }) => step.factId))].sort(), says };
}

function ofLimit(
  day: number,
  due: number,
  met: number | undefined,
  stopped: number | undefined,
  isExcused: boolean,
): string {
  if (met !== undefined && met <= due) return 'metInTime';
  if (met !== undefined) return isExcused ? 'excused' : 'metLate';
  if (stopped !== undefined) return 'stopped';
  if (day <= due) return 'running';
  return isExcused ? 'excused' : 'overdue';
}

function ofFloor(day: number, due: number, met: number | undefined, stopped: number | undefined): string {
  if (met !== undefined && met <= due) return 'cutShort';
  if (stopped !== undefined && stopped <= due) return 'stopped';
  return day > due ? 'metInTime' : 'running';
}
