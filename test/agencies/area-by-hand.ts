import type { CloudEvent } from '../../apps/area-simulator/src/message';

/**
 * What the tracker, the list of silences and the retell rate should say of the children of the made-up area, counted over its events as
 * they were told: each type of fact named and read here by hand. Nothing of the views, of the contracts or of the cases is imported.
 */
export interface ToldFact {
  readonly event: CloudEvent;
  readonly on: string;
  readonly recordedAt: string;
}

export interface AreaByHand {
  readonly stuck?: readonly string[];
  readonly silence?: number;
  /** Of each submission: what it carried, what of it was held, and whether there had been an early notification. */
  readonly retold: readonly string[];
}

/** Few may know of these: an officer is not told that they are there. */
const forFew =
  /safeguarding-involvement|new-identity|plan-alignment|custody|looked-after-health-assessment|looked-after-review-held|personal-education-plan/;
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;
const is = ({ event }: ToldFact, ...types: readonly string[]): boolean => types.includes(event.type.slice(0, -3));
const data = ({ event }: ToldFact) => event.data as Readonly<Record<string, unknown>>;
const earliest = (days: readonly (string | undefined)[]): string | undefined =>
  days.filter((day) => day !== undefined).sort()[0];

/** `all` that was told of one child, and all that was told `around`: of the records, too, that share a number, a request or a fact with it. */
export function areaByHand(all: readonly ToldFact[], around: readonly ToldFact[], asAt: string): AreaByHand {
  const told = all.filter(({ event }) => !forFew.test(event.type));
  const standing = inForce(told);
  return { ...tracked(standing, told, asAt), ...silent(standing, asAt), retold: retold(told, saysRestricted(around)) };
}

function inForce(told: readonly ToldFact[]): ToldFact[] {
  const gone = new Set(
    told.flatMap((fact) => [data(fact).corrects, data(fact).withdraws].flatMap((id) => at(fact, id))),
  );
  return told.filter((fact) => !gone.has(at(fact, fact.event.id)[0]!));
}

/**
 * Where one says that the address is restricted, nobody is shown where the child lives, whoever told it: not on a record, either, that only
 * stands beside the one that says so. What few may know of is not seen to be taken back.
 */
function saysRestricted(around: readonly ToldFact[]): boolean {
  const saying = around.filter(({ event }) => event.data.child.addressIsRestricted === true);
  return saying.some(({ event }) => forFew.test(event.type)) || inForce(around).some((fact) => saying.includes(fact));
}

const at = ({ event }: ToldFact, id: unknown): string[] => (typeof id === 'string' ? [`${event.source} ${id}`] : []);

function tracked(standing: readonly ToldFact[], told: readonly ToldFact[], asAt: string): Pick<AreaByHand, 'stuck'> {
  const by = (day: string | undefined): boolean => day !== undefined && day <= asAt;
  const notices = standing.filter((fact) => by(fact.on) && isNotice(fact));
  const first = earliest(notices.map(({ on }) => on));
  if (first === undefined) return {};
  const born = standing.flatMap(({ event }) => text(event.data.child.dateOfBirth) ?? []);
  const isUnderFive = born.some((day) => day <= asAt && years(day, 5) > asAt);
  if (!isUnderFive && years(first, 1) < asAt) return {};

  const rootOf = (fact: ToldFact): string => {
    const [earlier] = told.filter(
      (other) => other.event.source === fact.event.source && other.event.id === data(fact).corrects,
    );
    return earlier ? rootOf(earlier) : fact.event.id;
  };
  /** Whoever answers a notification names it as first told, or as put right. */
  const answered = (what: string, fact: ToldFact): string | undefined => {
    const ids = told
      .filter((other) => other.event.source === fact.event.source && rootOf(other) === rootOf(fact))
      .map(({ event }) => event.id);
    const answers = standing.filter((other) => is(other, what));
    return earliest(
      answers
        .filter((answer) => {
          const about = data(answer).about as { readonly organisation: string; readonly eventId: string };
          return `/agencies/${about.organisation}` === fact.event.source && ids.includes(about.eventId);
        })
        .map(({ on }) => on),
    );
  };
  const acknowledged = (fact: ToldFact) => answered('education.notification-acknowledged', fact);
  const followedUp = (fact: ToldFact) => answered('education.notification-followed-up', fact);
  const bySettings = notices.filter((fact) => is(fact, 'education.early-years-notification'));
  const stuck: string[] = [];
  if (bySettings.some((fact) => !by(acknowledged(fact)) && !by(followedUp(fact)))) stuck.push('notAcknowledged');
  const parentKnows = (fact: ToldFact): boolean => {
    if (is(fact, 'education.early-years-notification')) return data(fact).parentInformed === true;
    if (!is(fact, 'health.early-health-notification')) return true;
    const reference = data(fact).notificationReference;
    const ofCase = standing.filter(
      (other) =>
        other === fact ||
        (reference !== undefined &&
          other.event.source === fact.event.source &&
          data(other).notificationReference === reference),
    );
    const days = ofCase.map((other) =>
      is(other, 'health.early-health-step')
        ? data(other).step === 'parentInformed'
          ? other.on
          : undefined
        : text(data(other).parentInformedOn),
    );
    return by(earliest(days));
  };
  if (notices.some((fact) => !parentKnows(fact))) stuck.push('familyNotTold');

  const opened = new Map<string, string>();
  const opens = {
    'education.ehc-assessment-requested': 'assessmentReference',
    'health.pathway-referral': 'referralReference',
    'education.sen-support-started': 'supportReference',
  };
  for (const fact of standing)
    for (const [type, reference] of Object.entries(opens)) {
      if (!is(fact, type)) continue;
      const key = `${fact.event.source} ${String(data(fact)[reference])}`;
      opened.set(key, earliest([opened.get(key), fact.on])!);
    }
  const acted = [...opened.values(), ...bySettings.flatMap((fact) => followedUp(fact) ?? [])].filter(by);
  const needs = new Set(notices.flatMap(needsOf));
  const isTwice = [...needs].some((need) => {
    const firsts = ['education', 'health'].map((agency) =>
      earliest(
        notices
          .filter((fact) => fact.event.type.startsWith(agency) && needsOf(fact).includes(need))
          .map(({ on }) => on),
      ),
    );
    return firsts.every((day) => day !== undefined) && !acted.some((day) => day >= earliest(firsts)!);
  });
  if (isTwice) stuck.push('twoSawNobodyActed');
  return { stuck };
}

const isNotice = (fact: ToldFact): boolean =>
  needsOf(fact).length > 0 ||
  is(fact, 'education.early-years-notification', 'health.early-health-notification', 'education.suspension') ||
  is(fact, 'education.permanent-exclusion', 'education.absence');

/** By ASQ-3, by the progress check, or as named. */
function needsOf(fact: ToldFact): string[] {
  const said = data(fact);
  const named = (said.areasOfNeed as readonly string[] | undefined) ?? [];
  const when = (field: string, says: string, need: string) => (said[field] === says ? [need] : []);
  if (is(fact, 'education.early-years-notification')) return [...named];
  if (is(fact, 'education.progress-check-at-two'))
    return [
      ...named,
      ...when('communicationAndLanguage', 'needsSupport', 'SLCN'),
      ...when('physicalDevelopment', 'needsSupport', 'PD'),
      ...when('personalSocialEmotional', 'needsSupport', 'SEMH'),
    ];
  if (!is(fact, 'health.child-health-check')) return [];
  return [
    ...named,
    ...when('communication', 'below', 'SLCN'),
    ...when('grossMotor', 'below', 'PD'),
    ...when('fineMotor', 'below', 'PD'),
    ...when('personalSocial', 'below', 'SEMH'),
  ];
}

function silent(standing: readonly ToldFact[], asAt: string): Pick<AreaByHand, 'silence'> {
  const known = earliest(standing.filter(({ event }) => !event.type.startsWith('family.')).map(({ on }) => on));
  if (known === undefined || known > asAt) return {};
  const heard = standing.flatMap((fact) => heardOn(fact) ?? []).filter((day) => day <= asAt && day > known);
  const since = heard.sort().at(-1) ?? known;
  return { silence: (Date.parse(asAt) - Date.parse(since)) / 86_400_000 };
}

const heardByItself = new Set(
  (
    'education.concern-answered education.ehc-assessment-decided education.ehc-plan-draft-sent education.ehc-plan-issued ' +
    'education.ehc-plan-not-issued education.family-told health.assessment-outcome-told health.concern-answered health.family-told ' +
    'health.first-contact-attended health.follow-up-reviewed health.interim-support-offered health.referral-decision-told ' +
    'social-care.concern-answered social-care.family-told'
  ).split(' '),
);

function heardOn(fact: ToldFact): string | undefined {
  const said = data(fact);
  if (heardByItself.has(fact.event.type.slice(0, -3))) return fact.on;
  if (is(fact, 'education.early-years-notification') && said.parentInformed === true) return fact.on;
  if (is(fact, 'education.sen-support-reviewed') && said.parentTookPart === true) return fact.on;
  if (is(fact, 'health.referral-moved') && said.familyTold === true) return fact.on;
  if (is(fact, 'health.early-health-step'))
    return said.step === 'parentInformed' || said.step === 'discussedWithParent' ? fact.on : undefined;
  if (is(fact, 'health.early-health-notification')) return text(said.parentInformedOn);
  if (is(fact, 'health.expected-wait')) return text(said.familyToldOn);
  return fact.event.type.includes('front-door-answer') ? text(said.askerToldOn) : undefined;
}

/** What families are asked for again and again, and which fields say it. */
function carried(fact: ToldFact, isRestricted: boolean): string[] {
  const { child, ...said } = fact.event.data as Readonly<Record<string, unknown>> & { child: Record<string, unknown> };
  const says = (value: unknown) => (Array.isArray(value) ? value.length > 0 : text(value) !== undefined);
  const any = (item: string, ...fields: readonly string[]) => (fields.some((field) => says(said[field])) ? [item] : []);
  const ofChild = ['givenName', 'familyName', 'dateOfBirth', 'nhsNumber', 'upn', 'postcode', 'sex'];
  return [
    ...ofChild.filter((field) => says(child[field]) && !(isRestricted && field === 'postcode')),
    ...any('setting', 'settingName'),
    ...any('need', 'areasOfNeed', 'concerning'),
    ...any('concern', 'concern', 'clinicalSummary', 'reason', 'needs', 'asked'),
    ...any('tried', 'tried'),
    ...any('helps', 'whatHelps', 'whatHelped'),
    ...any('strengths', 'strengths'),
    ...any('views', 'views'),
    ...any('wishes', 'wishes', 'aspirations'),
    ...(is(fact, 'family.contact-details') ? [...any('telephone', 'telephone'), ...any('language', 'language')] : []),
    ...(is(fact, 'family.parental-responsibility') ? any('responsible', 'who') : []),
  ];
}

function retold(told: readonly ToldFact[], isRestricted: boolean): string[] {
  const submitted = told
    .filter(({ event }) => !/fact-withdrawn|challenge-answered|request-delivered/.test(event.type))
    .sort((one, other) => (one.recordedAt < other.recordedAt ? -1 : 1));
  return submitted
    .flatMap((fact, index) => {
      const before = submitted.slice(0, index);
      const items = carried(fact, isRestricted);
      if (items.length === 0 || data(fact).corrects !== undefined) return [];
      const held = items.filter((item) =>
        before.some((other) => other.event.source !== fact.event.source && carried(other, isRestricted).includes(item)),
      );
      const isNotified = before.some((other) =>
        is(other, 'education.early-years-notification', 'health.early-health-notification'),
      );
      const { event, recordedAt } = fact;
      return [`${recordedAt} ${event.source.slice(10)} ${event.type} ${items.length} ${held.length} ${isNotified}`];
    })
    .sort();
}

const years = (day: string, count: number): string => {
  const same = `${Number(day.slice(0, 4)) + count}${day.slice(4)}`;
  return same.endsWith('02-29') && new Date(`${same}T00:00:00Z`).getUTCDate() !== 29 ? `${same.slice(0, 8)}28` : same;
};
