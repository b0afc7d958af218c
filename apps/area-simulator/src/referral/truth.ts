import type { LocalDate } from '@lib/statutory';
import { addDays, addMonths } from '../days';
import { firstSince, type TrueClock, trueClock } from '../truth/true-clock';
import type { Pathway } from './plot';

/** The days of a referral as its provider has told them by today: each may come more than once, and in no order. */
export interface ReferralAsTold {
  readonly body: string;
  readonly reference: string;
  readonly pathway: Pathway;
  readonly isLedByConsultant?: boolean;
  /** The day on which the provider before had received it: what is waited for is counted from it. */
  readonly waitingSince?: LocalDate;
  readonly received: Days;
  readonly heard?: Days;
  readonly seen?: Days;
  readonly started?: Days;
  readonly declined?: Days;
  readonly closed?: Days;
  readonly treated?: Days;
  readonly riskAssessed?: Days;
  /** Days on which it was accepted or triaged. */
  readonly accepted?: Days;
  /** Days of what shows that the child waits after all: accepted, triaged, seen, assessed. */
  readonly takenUp?: Days;
}

type Days = readonly LocalDate[];

const FOUR_WEEKS = 28;
const THIRTEEN_WEEKS = 91;
const EIGHTEEN_WEEKS = 126;

/** What the area aims at for each pathway, by the name of its time limit; hearing is looked at sooner. */
const begins: Readonly<Record<Exclude<Pathway, 'autism'>, readonly [standard: string, days: number]>> = {
  adhd: ['adhd-begun', EIGHTEEN_WEEKS],
  speechAndLanguage: ['speech-and-language-begun', EIGHTEEN_WEEKS],
  occupationalTherapy: ['occupational-therapy-begun', EIGHTEEN_WEEKS],
  physiotherapy: ['physiotherapy-begun', EIGHTEEN_WEEKS],
  communityPaediatrics: ['community-paediatrics-begun', EIGHTEEN_WEEKS],
  camhs: ['camhs-begun', EIGHTEEN_WEEKS],
  audiology: ['audiology-begun', 42],
  vision: ['vision-begun', EIGHTEEN_WEEKS],
  mentalHealthInSchool: ['mental-health-in-school-begun', 28],
  positiveBehaviourSupport: ['positive-behaviour-support-begun', EIGHTEEN_WEEKS],
};

/** The area's own target for hearing an answer; for autism NICE QS51, statement 1, and NHS England's measure ASD03. */
export function truthOfReferral(today: LocalDate, told: ReferralAsTold): TrueClock[] {
  const { body, reference, received, heard = [], seen = [], started = [], declined = [], closed = [] } = told;
  const limit = (standard: string, dueOf: (day: LocalDate) => LocalDate, ends: Days, stops: Days) =>
    waitsOf({ received, ends, stops, takenUp: told.takenUp ?? [] }).map((wait) => {
      const dueOn = dueOf(wait.startedOn);
      return trueClock(
        { body, reference: `${body}/${reference}`, standard, dueOn, hasException: false, ...wait },
        today,
      );
    });
  const hearing = limit('referral-acceptance-told', (day) => addDays(day, FOUR_WEEKS), heard, closed);
  const risk = risksOf(told).map(({ dueOn, ...wait }) =>
    trueClock(
      {
        body,
        reference: `${body}/${reference}`,
        standard: 'clinical-risk-assessed',
        dueOn,
        hasException: false,
        ...wait,
      },
      today,
    ),
  );
  hearing.push(...risk);
  const gone = [...declined, ...closed];
  if (told.pathway !== 'autism') {
    const [standard, days] = begins[told.pathway];
    const treated = told.treated ?? [];
    return [
      ...hearing,
      ...limit(standard, (day) => addDays(told.waitingSince ?? day, days), [...started, ...treated], gone),
      ...(told.isLedByConsultant
        ? limit('consultant-led-treatment', (day) => addDays(day, EIGHTEEN_WEEKS), treated, gone)
        : []),
    ];
  }
  return [
    ...hearing,
    ...limit('autism-assessment-started', (day) => addMonths(day, 3), started, gone),
    ...limit('autism-first-contact', (day) => addDays(day, THIRTEEN_WEEKS), seen, gone),
  ];
}

interface ToldReferral {
  readonly received: Days;
  readonly ends: Days;
  readonly stops: Days;
  readonly takenUp: Days;
}
type Wait = Pick<TrueClock, 'startedOn' | 'metOn' | 'stoppedOn'>;

const SIX_WEEKS = 42;
const TWELVE_WEEKS = 84;

/** The risk of waiting is looked at within six weeks, and within twelve weeks of each time; until the wait is over. */
function risksOf(told: ReferralAsTold): (Wait & { readonly dueOn: LocalDate })[] {
  const { received, riskAssessed = [], started = [], treated = [], declined = [], closed = [], accepted = [] } = told;
  const found: (Wait & { readonly dueOn: LocalDate })[] = [];
  let [startedOn, days] = [firstSince('', ...received), SIX_WEEKS];
  let since = startedOn;
  while (startedOn !== undefined && since !== undefined) {
    const from: LocalDate = startedOn;
    const wait = waitFrom(from, since, {
      received,
      ends: riskAssessed.filter((day) => day > from || days === SIX_WEEKS),
      stops: [...started, ...treated, ...declined, ...closed],
      takenUp: accepted,
    });
    found.push({ ...wait, dueOn: addDays(from, days) });
    const overOn = wait.metOn ?? wait.stoppedOn;
    if (overOn === undefined) break;
    if (wait.metOn !== undefined) [startedOn, days] = [overOn, TWELVE_WEEKS];
    else [startedOn, days] = [firstSince(overOn, ...received.filter((day) => day > from)), SIX_WEEKS];
    since = startedOn === overOn ? addDays(overOn, 1) : startedOn;
  }
  return found;
}

/** One wait from the first receipt; one more from each receipt of a day on which the earlier was over. */
function waitsOf(told: ToldReferral): Wait[] {
  const waits: Wait[] = [];
  let startedOn = firstSince('', ...told.received);
  let since = startedOn;
  while (startedOn !== undefined && since !== undefined) {
    const wait = waitFrom(startedOn, since, told);
    waits.push(wait);
    const overOn = wait.metOn ?? wait.stoppedOn;
    if (overOn === undefined) break;
    startedOn = firstSince(overOn, ...told.received.filter((day) => day > wait.startedOn));
    // What ended the earlier wait does not end the next.
    since = startedOn === overOn ? addDays(overOn, 1) : startedOn;
  }
  return waits;
}

/** Taken up again on a later day, and not because the child was referred again, it was never over: nobody loses the time waited. */
function waitFrom(startedOn: LocalDate, since: LocalDate, { received, ends, stops, takenUp }: ToldReferral): Wait {
  for (let day = since; ; ) {
    const [metOn, stoppedOn] = [firstSince(day, ...ends), firstSince(day, ...stops)];
    if (metOn !== undefined && (stoppedOn === undefined || metOn <= stoppedOn)) return { startedOn, metOn };
    if (stoppedOn === undefined) return { startedOn };
    const takenUpOn = firstSince(addDays(stoppedOn, 1), ...takenUp);
    const againOn = firstSince(stoppedOn, ...received.filter((receipt) => receipt > startedOn));
    if (takenUpOn === undefined || (againOn !== undefined && againOn <= takenUpOn)) return { startedOn, stoppedOn };
    day = takenUpOn;
  }
}
