import type { LocalDate } from '@lib/statutory';
import { tellAdvice } from './assessment/advice-tells';
import { type Assessment, type Turns as AssessmentTurns, assessmentOf } from './assessment/plot';
import { type RequestedBy, tellAssessment } from './assessment/tells';
import { careTellsSafeguarding, careTellsStatus } from './care-tells';
import { casesOfChild } from './cases-of-child';
import { addDays, daysAgo, daysBetween, isBefore, workday } from './days';
import { familyAsksForCorrection, familyStatesViews } from './family-tells';
import type { SourceRecord, Story, Telling } from './message';
import { communityHealth, type Organisation, schools, settings, trust } from './organisations';
import type { Person } from './person';
import type { Random } from './random';
import {
  recordAtCouncil,
  recordAtFamily,
  recordAtPsychologists,
  recordAtSetting,
  recordAtSocialCare,
  recordAtTrust,
} from './records';
import { type Pathway, type Referral, referralOf, type Wait } from './referral/plot';
import { providerOf, tellReferral } from './referral/tells';
import type { Scene } from './scene';
import { settingTells } from './settings-tell';
import { trustTells, trustTellsOfBaby } from './trust-tells';

type Part = 'setting' | 'trust' | 'baby' | 'referral' | 'assessment' | 'unaskedAdvice';

/** What is told of a child, and how old, in days, the child is when first seen. */
const kindsOfStory = {
  setting: { parts: ['setting'], ages: [540, 1750] },
  baby: { parts: ['baby'], ages: [2, 25] },
  trust: { parts: ['trust', 'referral'], ages: [80, 1650] },
  settingAndReferral: { parts: ['setting', 'referral'], ages: [540, 1700] },
  everybody: { parts: ['setting', 'trust', 'referral'], ages: [540, 1600] },
  unasked: { parts: ['setting', 'unaskedAdvice'], ages: [720, 1600] },
  referredAtSchool: { parts: ['referral'], ages: [1860, 5400] },
  assessed: { parts: ['setting', 'trust', 'referral', 'assessment'], ages: [720, 1600] },
  assessedAtSchool: { parts: ['assessment'], ages: [1860, 6400] },
} as const satisfies Readonly<
  Record<string, { readonly parts: readonly Part[]; readonly ages: readonly [number, number] }>
>;

export type Kind = keyof typeof kindsOfStory;

/** Of every twenty children somebody knows of: three are assessed. */
export const kinds: readonly Kind[] = (
  'setting trust everybody assessed trust referredAtSchool baby everybody assessedAtSchool setting ' +
  'referredAtSchool assessed settingAndReferral setting referredAtSchool trust unasked referredAtSchool everybody referredAtSchool'
).split(' ') as Kind[];

/** What comes round in turn, so that every world has some of each. */
export interface Turns extends AssessmentTurns {
  readonly kind: () => Kind;
  readonly pathway: () => Pathway;
  readonly wait: () => Wait;
  /** Counts those of whom a part of a plan's life is told; undefined for the others. */
  readonly life: () => number | undefined;
}

/** What happens, and when, fixed before anybody tells it: twins share it. */
export interface Plot {
  readonly kind: Kind;
  readonly dateOfBirth: LocalDate;
  readonly setting: Organisation;
  readonly settingSawOn: LocalDate;
  readonly trustSawOn: LocalDate;
  readonly referral?: Referral;
  readonly assessment?: Assessment;
  readonly requestedBy: RequestedBy;
  readonly life?: number;
}

/** About the last three years; the youngest day leaves room for what follows the first look. */
export function plotOf(scene: Scene, turns: Turns): Plot {
  const { random, today } = scene;
  const kind = turns.kind();
  const life = turns.life();
  const { parts, ages } = kindsOfStory[kind];
  const has = (part: Part) => (parts as readonly Part[]).includes(part);
  const assessment = has('assessment') ? assessmentOf(scene, turns) : undefined;
  const leastDaysAgo = kind === 'setting' || kind === 'referredAtSchool' ? 5 : 45;
  const firstSeenOn = workday(
    assessment
      ? addDays(assessment.receivedOn, -random.between(40, 110))
      : daysAgo(today, random.between(leastDaysAgo, 1080)),
  );
  const [youngest, oldest] = ages;
  const dateOfBirth = addDays(firstSeenOn, -random.between(youngest, oldest));
  const age = daysBetween(dateOfBirth, firstSeenOn) / 365.25;
  const referredOn = kind === 'referredAtSchool' ? firstSeenOn : workday(addDays(firstSeenOn, random.between(5, 60)));
  return {
    kind,
    dateOfBirth,
    setting: age < 5 ? random.pick(settings) : schoolFor(random, age),
    settingSawOn: firstSeenOn,
    trustSawOn: has('setting') ? workday(addDays(firstSeenOn, random.between(-20, 60))) : firstSeenOn,
    ...(has('referral') && { referral: referralOf(scene, turns.pathway(), turns.wait(), referredOn) }),
    ...(assessment && { assessment }),
    requestedBy: askerOf(random, age),
    ...(life !== undefined && { life }),
  };
}

function schoolFor(random: Random, age: number): Organisation {
  const [college, high, ...primaries] = [...schools].reverse();
  return age >= 16 ? college! : age >= 11 ? high! : random.pick(primaries);
}

/** A young person, over compulsory school age, asks in their own right. */
function askerOf(random: Random, age: number): RequestedBy {
  if (age > 17) return 'youngPerson';
  return random.pick(['parent', 'parent', 'parent', 'schoolOrCollege', 'schoolOrCollege', 'broughtToNotice']);
}

/** Made when it is first needed, and the same ever after. */
function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

/** Everything that the agencies tell of one child. What would be told from today on has not been told yet. */
export function storyOf(scene: Scene, person: Person, plot: Plot): Story {
  const { random, dirt } = scene;
  const { kind, setting, settingSawOn, trustSawOn, referral, assessment, requestedBy } = plot;
  const has = (part: Part) => (kindsOfStory[kind].parts as readonly Part[]).includes(part);
  const atSetting = once(() => recordAtSetting(scene, person, setting, settingSawOn));
  const atTrust = once(() => recordAtTrust(scene, person, trust, trustSawOn));
  const inCommunity = once(() => recordAtTrust(scene, person, communityHealth, trustSawOn));
  const atSocialCare = once(() => recordAtSocialCare(scene, person, settingSawOn));
  const atFamily = once(() => recordAtFamily(scene, person, settingSawOn));

  const bySetting = has('setting') ? settingTells(scene, atSetting(), settingSawOn) : undefined;
  const byTrust = has('trust') ? trustTells(scene, atTrust(), trustSawOn) : undefined;
  const stories: Story[] = [told(bySetting?.tellings), told(byTrust?.tellings)];
  if (has('baby')) stories.push(told(trustTellsOfBaby(scene, atTrust(), trustSawOn)));
  const adviceOn = workday(addDays(settingSawOn, random.between(5, 35)));
  const unasked = has('unaskedAdvice') ? tellAdvice(scene, atSocialCare(), 'social-care', adviceOn).tellings : [];
  stories.push(told(unasked));
  if (referral) {
    const provider = providerOf(referral.pathway) === trust ? atTrust() : inCommunity();
    stories.push(tellReferral(scene, provider, referral));
  }
  const atCouncil = once(() => recordAtCouncil(scene, person, assessment?.receivedOn ?? settingSawOn));
  let plan: { readonly reference: string; readonly madeOn: LocalDate } | undefined;
  if (assessment) {
    const advisers = {
      'social-care': atSocialCare,
      health: atTrust,
      school: () => bySetting?.record ?? atSetting(),
      'educational-psychology': once(() => recordAtPsychologists(scene, person, assessment.receivedOn)),
    };
    const assessed = tellAssessment(scene, {
      ...{ plot: assessment, requestedBy, setting, advisers },
      atCouncil: atCouncil(),
    });
    plan = assessed.plan;
    stories.push(assessed);
  }
  const isFamilyHeard = dirt.familyStatesViews() || assessment?.commentsOn !== undefined;
  if (isFamilyHeard) {
    const statedOn = workday(addDays(assessment?.receivedOn ?? settingSawOn, random.between(5, 25)));
    stories.push(told(familyStatesViews(scene, atFamily(), statedOn)));
  }
  const disputable = [
    ...(unasked[0] ? [{ fact: unasked[0], teller: atSocialCare() }] : []),
    ...(bySetting ? [{ fact: bySetting.notification, teller: bySetting.record }] : []),
    ...(byTrust ? [{ fact: byTrust.notification, teller: atTrust() }] : []),
  ];
  stories.push(told(challenge(scene, atFamily, disputable)));
  const byCare = careKnows(scene, atSocialCare, settingSawOn);
  stories.push(told(byCare.tellings));
  const child = {
    ...{ setting, inCommunity, settingSawOn, atSocialCare, atFamily, isKnownToCare: byCare.tellings.length > 0 },
    ...(byCare.safeguarding && { safeguarding: byCare.safeguarding }),
    isOldEnough: daysBetween(person.dateOfBirth, scene.today) > 5 * 365,
    isAtSchoolAge: daysBetween(person.dateOfBirth, scene.today) > 8 * 365,
    ...{ atTrust, atCouncil },
    ...(bySetting && { atSetting: () => bySetting.record }),
    ...(referral && { referral }),
    ...(plan && { plan }),
    ...(plot.life !== undefined && { life: plot.life }),
  };
  for (const caseOf of casesOfChild) stories.push(caseOf(scene, child) ?? told());
  return { tellings: stories.flatMap(({ tellings }) => tellings), clocks: stories.flatMap(({ clocks }) => clocks) };
}

const told = (tellings: readonly Telling[] = []): Story => ({ tellings, clocks: [] });

interface Disputable {
  readonly fact: Telling;
  readonly teller: SourceRecord;
}

function challenge(scene: Scene, atFamily: () => SourceRecord, disputable: readonly Disputable[]): readonly Telling[] {
  const { random, dirt, today } = scene;
  const disputed = random.below(3) === 0 ? disputable.at(-1) : disputable[0];
  const isPossible = disputed !== undefined && isBefore(today, addDays(disputed.fact.toldOn, 45));
  if (!dirt.familyAsksForCorrection(isPossible) || !disputed) return [];
  return familyAsksForCorrection(scene, atFamily(), disputed.fact, disputed.teller);
}

function careKnows(scene: Scene, atSocialCare: () => SourceRecord, seenOn: LocalDate) {
  const { random, dirt } = scene;
  const from = workday(addDays(seenOn, random.between(-30, 90)));
  const status = dirt.careTellsStatus() ? careTellsStatus(scene, atSocialCare(), from) : [];
  const safeguarding = dirt.careTellsSafeguarding() ? careTellsSafeguarding(scene, atSocialCare(), from) : undefined;
  return { tellings: [...status, ...(safeguarding?.tellings ?? [])], safeguarding };
}
