import type { LocalDate } from '@lib/statutory';
import { addDays, daysAgo, daysBetween, workday } from '../days';
import type { Scene } from '../scene';

export type Duty = 'decide' | 'plan' | 'advice';

/** What was claimed to excuse lateness. Whether that is made out depends on the period of each clock that it is claimed for. */
export interface Claim {
  readonly duty: Duty;
  readonly ground: string;
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly evidence: string;
  /** For a closure. */
  readonly adviceAskedOn?: LocalDate;
}

type Making = (scene: Scene, start: LocalDate) => Claim;

const days = (from: LocalDate, length: number) => ({ from, until: addDays(from, length - 1) });
const after = (start: LocalDate, least: number, { random }: Scene) =>
  workday(addDays(start, random.between(least, 24)));

/** SEND Regulations 2014, 5(4), 10(4) and 13(3) for the council's own duties, 8(2) for advice; of each some that are not made out. */
const claims: readonly Making[] = [
  (scene, start) => ({
    duty: 'plan',
    ground: 'exceptionalPersonalCircumstances',
    evidence: 'Letter of the family: a bereavement.',
    ...days(after(start, 8, scene), 14),
  }),
  (scene, start) => ({
    duty: 'decide',
    ground: 'absentFromArea',
    evidence: 'The family’s e-mail with both dates of travel.',
    ...days(after(start, 1, scene), scene.random.between(40, 55)),
  }),
  (scene, start) => ({
    duty: 'advice',
    ground: 'missedAppointment',
    evidence: 'The appointment letter and the clinic’s note that nobody came.',
    ...days(after(start, 3, scene), 1),
  }),
  // Three weeks away are not four.
  (scene, start) => ({
    duty: 'plan',
    ground: 'absentFromArea',
    evidence: 'The family’s e-mail.',
    ...days(after(start, 8, scene), 21),
  }),
  (scene, start) => ({
    duty: 'decide',
    ground: 'exceptionalPersonalCircumstances',
    evidence: 'The parent was in hospital; discharge letter seen.',
    ...days(after(start, 3, scene), 9),
  }),
  // A ground of those who are asked for advice, and not of the council.
  (scene, start) => ({
    duty: 'plan',
    ground: 'missedAppointment',
    evidence: 'The psychologist’s diary.',
    ...days(after(start, 10, scene), 1),
  }),
  (scene, start) => ({
    duty: 'advice',
    ground: 'absentFromArea',
    evidence: 'Social media of the family’s journey, with their leave.',
    ...days(after(start, 1, scene), scene.random.between(28, 36)),
  }),
  // Three weeks are no four: regulation 10(4)(a) speaks of closures of at least four.
  (scene, start) => ({
    duty: 'plan',
    ground: 'adviceDuringSchoolClosure',
    evidence: 'The school’s holiday list.',
    adviceAskedOn: after(start, 8, scene),
    ...days(after(start, 8, scene), 20),
  }),
];

/** Only a circumstance that is over today: what lasts on is recorded when it has ended. */
export function claimOf(scene: Scene, nth: number, start: LocalDate): Claim | undefined {
  const claim = claims[nth % claims.length]!(scene, start);
  return claim.until < daysAgo(scene.today, 3) ? claim : undefined;
}

const grounds: Readonly<Record<Duty, readonly string[]>> = {
  decide: ['exceptionalPersonalCircumstances', 'absentFromArea'],
  plan: ['exceptionalPersonalCircumstances', 'absentFromArea'],
  advice: ['missedAppointment', 'absentFromArea', 'exceptionalCircumstances'],
};

const FOUR_WEEKS = 28;

/** Made out: a ground of that duty, within the clock's own days, and an absence of four weeks of them. */
export function isMadeOut({ duty, ground, from, until }: Claim, startedOn: LocalDate, dueOn: LocalDate): boolean {
  const [first, last] = [from > startedOn ? from : startedOn, until < dueOn ? until : dueOn];
  if (!grounds[duty].includes(ground) || first > last) return false;
  return ground !== 'absentFromArea' || daysBetween(first, last) + 1 >= FOUR_WEEKS;
}
