import { addDays, type LocalDate } from '@lib/statutory';
import {
  type Asking,
  askingOf,
  councilAsks,
  type Ending,
  recordAtCouncil,
  recordAtSocialCare,
  referenceOf,
  socialCareAdvises,
} from './advice';
import { daysAgo, type Telling, workday } from './message';
import { type Organisation, settings } from './organisations';
import type { Person } from './person';
import type { Random } from './random';
import type { Scene } from './scene';
import { settingTells } from './settings-tell';
import { trustTells, trustTellsOfBaby } from './trust-tells';

export type Kind = 'setting' | 'trust' | 'baby' | 'settingAndTrust' | 'assessed' | 'assessedAtSchool' | 'unasked';

/** Of every twenty children: who tells of them. */
export const kinds: readonly Kind[] = (
  'setting trust settingAndTrust assessed trust setting baby settingAndTrust assessedAtSchool settingAndTrust ' +
  'setting trust assessed settingAndTrust setting trust assessedAtSchool settingAndTrust assessed unasked'
).split(' ') as Kind[];

/** What happens, and when, fixed before anybody tells it: twins share it. */
export interface Plot {
  readonly kind: Kind;
  readonly dateOfBirth: LocalDate;
  readonly setting: Organisation;
  readonly settingSawOn: LocalDate;
  readonly trustSawOn: LocalDate;
  readonly asking?: Asking;
}

/** How old, in days, children are when first seen. */
const ages: Readonly<Record<Kind, readonly [number, number]>> = {
  setting: [540, 1750],
  trust: [80, 1650],
  baby: [2, 25],
  settingAndTrust: [540, 1600],
  assessed: [720, 1600],
  assessedAtSchool: [1860, 2800],
  unasked: [720, 1600],
};

/** About the last eighteen months; the youngest day leaves room for what follows the first look. */
export function plotOf(random: Random, today: LocalDate, kind: Kind, ending: () => Ending): Plot {
  const asking = kind.startsWith('assessed') ? askingOf({ random, today }, ending()) : undefined;
  const firstSeenOn = workday(
    asking
      ? addDays(asking.askedOn, -random.between(40, 110))
      : daysAgo(today, random.between(kind === 'setting' ? 3 : 45, 530)),
  );
  const [youngest, oldest] = ages[kind];
  return {
    kind,
    dateOfBirth: addDays(firstSeenOn, -random.between(youngest, oldest)),
    setting: random.pick(settings),
    settingSawOn: firstSeenOn,
    trustSawOn: kind === 'settingAndTrust' ? workday(addDays(firstSeenOn, random.between(-20, 60))) : firstSeenOn,
    ...(asking && { asking }),
  };
}

/** Everything that the agencies tell of one child. What would be told from today on has not been told yet. */
export function storyOf(scene: Scene, person: Person, plot: Plot): Telling[] {
  const { kind, setting, settingSawOn, trustSawOn, asking } = plot;
  switch (kind) {
    case 'setting':
      return settingTells(scene, person, setting, settingSawOn);
    case 'trust':
      return trustTells(scene, person, trustSawOn);
    case 'baby':
      return trustTellsOfBaby(scene, person, trustSawOn);
    case 'settingAndTrust':
      return [...settingTells(scene, person, setting, settingSawOn), ...trustTells(scene, person, trustSawOn)];
    case 'unasked': {
      const givenOn = workday(addDays(settingSawOn, scene.random.between(5, 35)));
      const record = recordAtSocialCare(scene, person, givenOn);
      return [...settingTells(scene, person, setting, settingSawOn), ...socialCareAdvises(scene, record, givenOn)];
    }
    case 'assessed':
      return [
        ...settingTells(scene, person, setting, settingSawOn),
        ...trustTells(scene, person, trustSawOn),
        ...assessment(scene, person, asking!),
      ];
    case 'assessedAtSchool':
      return assessment(scene, person, asking!);
  }
}

export function assessment(scene: Scene, person: Person, asking: Asking): Telling[] {
  const atCouncil = recordAtCouncil(scene, person, asking.askedOn);
  const asked = councilAsks(scene, atCouncil, asking);
  if (!asking.givenOn) return [asked];
  const atSocialCare = recordAtSocialCare(scene, person, asking.givenOn);
  return [asked, ...socialCareAdvises(scene, atSocialCare, asking.givenOn, referenceOf(atCouncil))];
}
