import type { LocalDate } from '@lib/statutory';
import type { AsTold } from '../as-told';
import { addDays } from '../days';
import { council } from '../organisations';
import { firstSince, type TrueClock, trueClock, trueFloor } from '../truth/true-clock';
import type { AskedAsTold } from './advice-tells';
import { type Claim, type Duty, isMadeOut } from './exception-plot';

/** An assessment as its agencies have told it by today. */
export interface AssessmentAsTold {
  readonly reference: string;
  readonly requestedBy: string;
  readonly requested: AsTold;
  readonly decided: AsTold;
  readonly decision?: 'assess' | 'doNotAssess';
  readonly ended: AsTold;
  readonly notIssued: AsTold;
  readonly drafted: AsTold & { readonly servedOn?: LocalDate };
  readonly issued: AsTold;
  readonly claim?: Claim;
  readonly asked: readonly AskedAsTold[];
}

const SIX_WEEKS = 42;
const SIXTEEN_WEEKS = 112;
const TWENTY_WEEKS = 140;
/** Fifteen days beginning with the day of service: that day is the first. */
const FIFTEEN_DAYS = 14;

/** SEND Regulations 2014: 5(1), 10(1), 13(1)(a) and (2) for the council, 8 and Code 9.41 for those who advise. */
export function truthOfAssessment(today: LocalDate, told: AssessmentAsTold): TrueClock[] {
  const { requested, decided, decision, ended, notIssued, drafted, issued, claim } = told;
  const of = { body: council.code, reference: `${council.code}/${told.reference}` };
  const isExcused = (duty: Duty, startedOn: LocalDate, dueOn: LocalDate) =>
    claim?.duty === duty && isMadeOut(claim, startedOn, dueOn);
  const within = (standard: string, days: number, duty: Duty | undefined, ends: Days, stops: Days) => {
    if (!requested.on) return [];
    const [startedOn, dueOn] = [requested.on, addDays(requested.on, days)];
    const hasException = duty !== undefined && isExcused(duty, startedOn, dueOn);
    const [metOn, stoppedOn] = [firstSince(startedOn, ...ends), firstSince(startedOn, ...stops)];
    return [trueClock({ ...of, standard, startedOn, dueOn, metOn, stoppedOn, hasException }, today)];
  };
  const refusedOn = decision === 'doNotAssess' ? decided.on : undefined;
  const isBroughtToNotice = told.requestedBy === 'broughtToNotice';
  const deciding = isBroughtToNotice ? 'decide-to-assess-without-request' : 'decide-to-assess';
  return [
    ...within(deciding, SIX_WEEKS, 'decide', [decided.on], [ended.on]),
    ...within('not-to-issue', SIXTEEN_WEEKS, 'plan', [notIssued.on], [issued.on, refusedOn, ended.on]).filter(isMade),
    ...within(
      'decide-to-issue',
      SIXTEEN_WEEKS,
      undefined,
      [drafted.on, notIssued.on, issued.on],
      [refusedOn, ended.on],
    ),
    ...within('final-plan', TWENTY_WEEKS, 'plan', [issued.on], [notIssued.on, refusedOn, ended.on]),
    ...familyTime(today, told),
    ...told.asked.flatMap((asked) =>
      truthOfAsking(today, asked, [ended.on, issued.on, notIssued.on, refusedOn], claim),
    ),
  ];
}

type Days = readonly (LocalDate | undefined)[];

/** Regulation 10(1) binds a decision not to issue a plan, and nobody who has not made it: there is no limit before, nor without. */
const isMade = ({ metOn, stoppedOn }: TrueClock): boolean =>
  metOn !== undefined && (stoppedOn === undefined || metOn <= stoppedOn);

function familyTime(today: LocalDate, { reference, drafted, issued, ended, notIssued }: AssessmentAsTold): TrueClock[] {
  const startedOn = drafted.servedOn;
  if (!startedOn) return [];
  const floor = {
    standard: 'family-time-on-draft',
    ...{ body: council.code, reference: `${council.code}/${reference}`, hasException: false },
    ...{ startedOn, dueOn: addDays(startedOn, FIFTEEN_DAYS) },
    ...{ metOn: issued.on, stoppedOn: firstSince(startedOn, ended.on, notIssued.on) },
  };
  return [trueFloor(floor, drafted.on ?? startedOn, today)];
}

const standardOf = {
  'social-care': 'advice-own-social-care',
  health: 'advice-health',
  school: 'advice-school',
  'educational-psychology': 'advice-educational-psychologist',
} as const;

/** From the asking; of a health body, which acts under regulation 8, from its own receipt. */
export function truthOfAsking(
  today: LocalDate,
  { adviceFrom, body, reference, asked, received, metOn }: AskedAsTold,
  assessmentEnds: Days = [],
  claim?: Claim,
): TrueClock[] {
  const startedOn = adviceFrom === 'health' ? received.on : asked.on;
  if (!startedOn) return [];
  const dueOn = addDays(startedOn, SIX_WEEKS);
  // An end calls off only what was asked: a request that has not been told has nothing to call off.
  const stoppedOn = asked.on && firstSince(startedOn, ...assessmentEnds);
  const hasException = adviceFrom === 'health' && claim?.duty === 'advice' && isMadeOut(claim, startedOn, dueOn);
  const of = { standard: standardOf[adviceFrom], body, reference: `${council.code}/${reference}` };
  return [trueClock({ ...of, startedOn, dueOn, metOn, stoppedOn, hasException, staysOverdue: true }, today)];
}
