import type { LocalDate } from '@lib/kernel';
import { type Counts, count, lastOf, type Stands } from './plan-truth';

const plusDays = (day: LocalDate, days: number): LocalDate =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

type Children = readonly (readonly Stands[])[];
interface Plan {
  readonly reference: string;
  readonly since: LocalDate;
  readonly goneOn?: LocalDate | undefined;
  readonly lookedAtOn: readonly LocalDate[];
}

/** Plans of a child by their references: made, reviewed or amended, and gone. */
export function plansOf(told: readonly Stands[]): Plan[] {
  const of = (...types: readonly string[]) => told.filter(({ type }) => types.includes(type.replace('education.', '')));
  const about = ({ by, data }: Stands) => `${by}/${data.planReference ?? data.assessmentReference}`;
  const begun = of('ehc-plan-issued', 'ehc-plan-in-force', 'plan-received');
  return [...new Set(begun.map(about))].map((reference) => {
    const days = (...types: readonly string[]) =>
      of(...types)
        .filter((fact) => about(fact) === reference)
        .map(({ on }) => on);
    const since = days('ehc-plan-issued', 'ehc-plan-in-force', 'plan-received')[0]!;
    return {
      ...{ reference, since },
      goneOn: days('ehc-plan-ceased', 'plan-transferred').find((on) => on >= since),
      lookedAtOn: [...days('ehc-plan-issued', 'ehc-plan-in-force', 'annual-review-decided', 'ehc-plan-amended')].sort(),
    };
  });
}

const isWorkedOn = ({ type, data }: Stands): boolean =>
  data.decision === 'accepted' || /referral-triaged|first-contact-attended|assessment-started/.test(type);

/** Of a referral, from its receipt to its beginning or its end. */
function waitsOn(told: readonly Stands[], day: LocalDate): boolean {
  const ends = ['assessment-started', 'referral-moved'];
  return told.some(({ type, data, on, by }) => {
    if (type !== 'health.pathway-referral' || on > day) return false;
    const later = told.filter(
      (each) => each.by === by && each.data.referralReference === data.referralReference && each.on >= on,
    );
    return !later.some((each) => {
      if (each.on > day) return false;
      const isGone = each.type === 'health.referral-closed' || each.data.decision === 'declined';
      // Worked on again after that, and not because it was received once more, it has waited all the while.
      const again = later.find(
        ({ type, on: received }) => type === 'health.pathway-referral' && received > each.on,
      )?.on;
      if (isGone)
        return !later.some((other) => other.on > each.on && !(again && other.on >= again) && isWorkedOn(other));
      return ends.some((end) => each.type === `health.${end}`) || each.data.decision === 'firstTreatment';
    });
  });
}

/** Permanent exclusions until a day, by what followed within twelve weeks. */
export function exclusionsOf(children: Children, today: LocalDate): Counts {
  const counts: Counts = {};
  for (const told of children) {
    const excluded = told.filter(
      ({ type, on, data }) => type === 'education.permanent-exclusion' && !data.overturned && on <= today,
    );
    const requested = told.filter(({ type }) => type === 'education.ehc-assessment-requested').map(({ on }) => on);
    for (const { on } of excluded) {
      count(counts, 'exclusions');
      if (waitsOn(told, on)) count(counts, 'whileWaiting');
      const last = plusDays(on, 84);
      const after = requested.find((each) => each >= on);
      if (plansOf(told).some(({ since, goneOn }) => since <= on && !(goneOn && goneOn <= on)))
        count(counts, 'withPlan');
      else if (isAssessed(told, on)) count(counts, 'whileAssessed');
      else if (after) count(counts, after <= last ? 'requestedInTime' : 'requestedLater');
      else count(counts, today <= last ? 'weeksNotOver' : 'notRequested');
    }
  }
  return counts;
}

const isAssessed = (told: readonly Stands[], day: LocalDate): boolean =>
  told.some(({ type, data, on, by }) => {
    if (!/education.ehc-(assessment-requested|responsibility-assumed)/.test(type) || on >= day) return false;
    return !told.some(
      (each) =>
        each.by === by &&
        each.data.assessmentReference === data.assessmentReference &&
        each.on >= on &&
        each.on <= day &&
        (/ehc-(plan-issued|plan-not-issued|assessment-withdrawn|assessment-ended)/.test(each.type) ||
          each.data.decision === 'doNotAssess'),
    );
  });

/** Of each body, reasons told, and what families said last of them. */
export function reasonsOf(children: Children): Counts {
  const counts: Counts = {};
  for (const told of children) {
    const explained = told.filter(({ type }) => type === 'education.decision-explained');
    for (const { by } of lastOf(explained, ({ by, data }) => `${by} ${data.caseReference}`))
      count(counts, `${by} explained`);
    const said = told.filter(({ type }) => type === 'family.decision-clear');
    for (const { data } of lastOf(said, ({ data }) => `${data.decidedBy} ${data.caseReference}`))
      count(counts, `${data.decidedBy} ${data.wasClear}`);
  }
  return counts;
}
