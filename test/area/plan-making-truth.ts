import { type Counts, count, lastOf, type Stands } from './plan-truth';

const words = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
const advice = ['education.educational-advice', 'health.health-advice', 'social-care.social-care-advice'];

/** Each count of how plans are made, as `measure code`. */
export function planMakingOf(children: readonly (readonly Stands[])[]): Counts {
  const counts: Counts = {};
  for (const told of children) {
    const of = (type: string) => told.filter((each) => each.type === `education.${type}`);
    for (const { data } of of('delay-reason-recorded')) count(counts, `delayReason ${data.reason}`);
    for (const { data } of of('panel-held')) {
      for (const body of list(data.invited)) count(counts, `panelInvited ${body}`);
      for (const body of list(data.present)) count(counts, `panelPresent ${body}`);
      for (const body of list(data.contributed)) count(counts, `panelContributed ${body}`);
    }
    const signed = lastOf(of('plan-sign-off'), ({ by, data }) =>
      [by, data.planReference, data.saidBy, data.body].join(),
    );
    for (const { data } of signed) count(counts, `signOff ${data.saidBy} ${data.said}`);
    auditsOf(of('plan-quality-audited'), counts);
    const achieved = lastOf(of('outcome-achieved'), ({ by, data }) =>
      [by, data.caseReference, data.outcomeReference].join(),
    );
    for (const { data } of achieved) count(counts, `outcomeAchieved ${data.achieved}`);
    const given = told.filter(({ type }) => advice.includes(type));
    for (const { by, data } of given) {
      count(counts, `contribution ${by}`);
      if (data.needs && data.provision && list(data.outcomes).length > 0) count(counts, `contributionComplete ${by}`);
    }
    for (const kind of plansByKind(told)) count(counts, `plan ${kind}`);
    for (const what of becameOf(of('ehc-plan-content').at(-1), given)) count(counts, what);
  }
  return counts;
}

const aspects: Readonly<Record<string, string>> = {
  ...{ needsDescribed: 'Complete', provisionSpecified: 'Complete', outcomesGiven: 'Complete' },
  ...{ givenInTime: 'Timely', upToDate: 'Timely', plainWords: 'Usable', usedInPlan: 'Usable' },
};

function auditsOf(audits: readonly Stands[], counts: Counts): void {
  for (const { data } of lastOf(audits, ({ by, data }) => [by, data.planReference, data.sample].join())) {
    count(counts, `auditedPlan ${data.sample}`);
    for (const each of data.scores as readonly Readonly<Record<string, number | string>>[]) {
      count(counts, `audited${aspects[each.question!]} ${each.body}`);
      if (Number(each.moderatedScore) > 2) count(counts, `good${aspects[each.question!]} ${each.body}`);
      const apart = Number(each.firstScore) - Number(each.secondScore);
      if (apart > 1 || apart < -1) count(counts, `scoresApart ${each.body}`);
    }
  }
}

function plansByKind(told: readonly Stands[]): string[] {
  const made = told.filter(
    ({ type }) => type === 'education.ehc-plan-issued' || type === 'education.ehc-plan-in-force',
  );
  const last = lastOf(made, ({ by, data }) => `${by} ${data.planReference ?? data.assessmentReference}`);
  return last.map(({ data }) => (data.endedOn ? 'ended' : String(data.planKind ?? 'ehcPlan')));
}

/** Word for word, or not: the simulator words no outcome of a plan after an adviser's. */
function becameOf(plan: Stands | undefined, given: readonly Stands[]): string[] {
  if (!plan) return [];
  const inPlan = (plan.data.outcomes as readonly { readonly text: string }[]).map(({ text }) => words(text));
  return given
    .filter(({ on }) => on <= plan.on)
    .flatMap(({ by, data }) =>
      list(data.outcomes).map((text) => `${inPlan.includes(words(text)) ? 'outcomeKept' : 'outcomeMissing'} ${by}`),
    );
}
