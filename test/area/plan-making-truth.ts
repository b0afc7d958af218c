import type { LocalDate } from '@lib/kernel';
import { type Counts, count, lastOf, type Stands } from './plan-truth';

const words = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
const advice = ['education.educational-advice', 'health.health-advice', 'social-care.social-care-advice'];

/** Each count of how plans are made, as `measure code`. */
export function planMakingOf(children: readonly (readonly Stands[])[], today: LocalDate): Counts {
  const counts: Counts = {};
  for (const told of children) {
    stepsOf(told, today, counts);
    notifiedOf(told, counts);
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

const beginsOrEndsPlan = ['issued', 'in-force', 'ceased', 'kept'].map((what) => `education.ehc-plan-${what}`);

function plansByKind(told: readonly Stands[]): string[] {
  const made = told.filter(
    ({ type }) =>
      beginsOrEndsPlan.includes(type) || type === 'education.plan-received' || type === 'education.plan-transferred',
  );
  const last = lastOf(made, ({ by, data }) => `${by} ${data.planReference ?? data.assessmentReference}`);
  return last.map(({ type, data }) =>
    data.endedOn || type.endsWith('ceased') || type.endsWith('transferred')
      ? 'ended'
      : String(data.planKind ?? 'ehcPlan'),
  );
}

/** What each fact says by itself, and of what is under one reference what was said last. */
function stepsOf(told: readonly Stands[], today: LocalDate, counts: Counts): void {
  const of = (...types: readonly string[]) => told.filter(({ type }) => types.includes(type.replace('education.', '')));
  const each = (measure: string, facts: readonly Stands[], field: string) => {
    for (const { data } of facts) count(counts, `${measure} ${data[field]}`);
  };
  const last = (field: string, ...types: readonly string[]) =>
    lastOf(of(...types), ({ by, data }) => `${by} ${data[field]}`);
  for (const { type, data } of last('assessmentReference', 'ehc-assessment-requested', 'ehc-responsibility-assumed'))
    count(counts, `request ${type.includes('responsibility') ? 'responsibleWithout' : data.requestedBy}`);
  each('assessmentDecision', of('ehc-assessment-decided'), 'decision');
  each('reviewDecision', last('reviewReference', 'annual-review-decided'), 'decision');
  each('order', of('tribunal-order-made'), 'action');
  for (const { type } of last('consultationReference', 'placement-consulted', 'placement-answered'))
    count(counts, `placementConsulted ${type.endsWith('answered') ? 'answered' : 'notAnswered'}`);
  each('placementAnswer', last('consultationReference', 'placement-answered'), 'answer');
  each('planCeased', last('planReference', 'ehc-plan-ceased'), 'because');
  for (const _ of last('planReference', 'plan-received')) count(counts, 'planMoved received');
  for (const _ of last('planReference', 'plan-transferred')) count(counts, 'planMoved transferred');
  const budgets = lastOf(of('personal-budget-agreed'), ({ by, data }) => `${by} ${data.caseReference} ${data.kind}`);
  for (const { data } of budgets)
    if (String(data.from) <= today && !(data.until && String(data.until) < today)) count(counts, `budget ${data.kind}`);
  for (const { type, data } of last('packageReference', 'elsewhere-agreed', 'elsewhere-ended'))
    if (!type.endsWith('ended')) count(counts, `elsewhere ${data.kind}`);
  for (const { type, data } of last('detentionReference', 'detained', 'released'))
    if (type.endsWith('detained')) count(counts, `detained ${data.hasPlan}`);
}

/** Under section 23, and whether there has been anything since, or was anything still, that makes an authority responsible. */
function notifiedOf(told: readonly Stands[], counts: Counts): void {
  const assessments = new Map<string, Stands[]>();
  for (const fact of told) {
    if (typeof fact.data.assessmentReference !== 'string') continue;
    const key = `${fact.by} ${fact.data.assessmentReference}`;
    assessments.set(key, [...(assessments.get(key) ?? []), fact]);
  }
  const opens = ['education.ehc-assessment-requested', 'education.ehc-responsibility-assumed'];
  const endsWithNothing = ({ type, data }: Stands) =>
    data.decision === 'doNotAssess' || type.endsWith('plan-not-issued') || type.endsWith('assessment-withdrawn');
  for (const { by, on } of told.filter(({ type }) => type === 'health.early-health-notification')) {
    count(counts, `healthNotified ${by}`);
    const answered = [...assessments.values()].some(
      (facts) =>
        facts.some(({ type }) => opens.includes(type)) && !facts.some((fact) => fact.on < on && endsWithNothing(fact)),
    );
    if (!answered) count(counts, `healthNotifiedAlone ${by}`);
  }
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
