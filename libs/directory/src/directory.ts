import {
  type ImprovementRiskV1,
  improvementRiskV1,
  type OrganisationListedV1,
  organisationListedV1,
  type ServiceMeansV1,
  type SettingClosedV1,
  type SettingPlacesV1,
  type SufficiencyForecastV1,
  serviceMeansV1,
  settingClosedV1,
  settingPlacesV1,
  sufficiencyForecastV1,
  type TeamListedV1,
  teamListedV1,
} from '@lib/contracts';
import type { Instant } from '@lib/kernel';
import type { Closure } from '@lib/statutory';
import { asOnePeriodEach } from './periods';

/** A fact of the partnership, from wherever it is kept: its store, or the log. */
export interface DirectoryFact {
  /** `/agencies/<organisation code>`: who told it. Only they replace it. */
  readonly source: string;
  /** The teller's own. */
  readonly id: string;
  readonly type: string;
  readonly recordedAt: Instant;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What an organisation is, from a day on: until its own last day, or until a later listing takes its place. */
export type Organisation = Omit<OrganisationListedV1, 'corrects'>;
/** A team of an organisation, and who is in it, from a day on. */
export type Team = Omit<TeamListedV1, 'corrects'>;

/** A risk of the improvement plan, as it stands from a day on. */
export type ImprovementRisk = Omit<ImprovementRiskV1, 'corrects'>;
/** What was forecast of need and provision, from a day on. */
export type SufficiencyForecast = Omit<SufficiencyForecastV1, 'corrects'>;
/** Places of one kind that a setting has, and how many are taken, from a day on. */
export type SettingPlaces = Omit<SettingPlacesV1, 'corrects'>;
/** With what a body provides a service, from a day on. */
export type ServiceMeans = Omit<ServiceMeansV1, 'corrects'>;

/** The reference data of an area: a function of the set of facts that the partnership was told. */
export interface Directory {
  /** Each organisation's listings, by its code, in the order of their first days. No two begin on one day. */
  readonly organisations: ReadonlyMap<string, readonly Organisation[]>;
  /** Each setting's closures, by its code, in order. No two touch. */
  readonly closures: ReadonlyMap<string, readonly Closure[]>;
  /** Each team's listings, in the order of their first days, by {@link teamKey}. */
  readonly teams: ReadonlyMap<string, readonly Team[]>;
  /** Each risk’s listings, by its reference. */
  readonly risks: ReadonlyMap<string, readonly ImprovementRisk[]>;
  /** Each forecast’s listings, by what it is of. */
  readonly sufficiency: ReadonlyMap<string, readonly SufficiencyForecast[]>;
  /** Each kind of places of each setting. */
  readonly places: ReadonlyMap<string, readonly SettingPlaces[]>;
  /** Each service of each body. */
  readonly means: ReadonlyMap<string, readonly ServiceMeans[]>;
}

export const teamKey = ({ organisation, team }: Pick<Team, 'organisation' | 'team'>): string =>
  JSON.stringify([organisation, team]);

const forecastKey = ({ organisation, provision, need, ward, ages, year }: SufficiencyForecast): string =>
  JSON.stringify([year, provision, ages, need, ward, organisation]);

/**
 * The directory that these facts make, in whatever order they come and however often. What is of another type is passed over. Of two
 * listings that begin on one day the one that was recorded last holds, so that whoever keeps the directory tells what is so now, again.
 */
export function directoryOf(facts: Iterable<DirectoryFact>): Directory {
  const believed = inForce([...facts].sort(byRecording));
  const told = <T>({ type }: { readonly type: string }): readonly T[] =>
    believed.filter((fact) => fact.type === type).map(({ data: { corrects: _, ...data } }) => data as T);
  const closed = told<Omit<SettingClosedV1, 'corrects'>>(settingClosedV1);
  return {
    organisations: listings(told<Organisation>(organisationListedV1), ({ code }) => code),
    closures: new Map(
      grouped(closed, ({ setting }) => setting).map(([setting, closures]) => [setting, asOnePeriodEach(closures)]),
    ),
    teams: listings(told<Team>(teamListedV1), teamKey),
    risks: listings(told<ImprovementRisk>(improvementRiskV1), ({ riskReference }) => riskReference),
    sufficiency: listings(told<SufficiencyForecast>(sufficiencyForecastV1), forecastKey),
    places: listings(told<SettingPlaces>(settingPlacesV1), ({ setting, provision, need }) =>
      JSON.stringify([setting, provision, need]),
    ),
    means: listings(told<ServiceMeans>(serviceMeansV1), ({ service, organisation }) =>
      JSON.stringify([service, organisation]),
    ),
  };
}

/** Without what its own teller has replaced or taken back, for good: what was so after all is told again. */
function inForce(facts: readonly DirectoryFact[]): readonly DirectoryFact[] {
  const name = (source: string, id: unknown) => JSON.stringify([source, id]);
  const replaced = new Set(
    facts.flatMap(({ source, data }) => [data.corrects, data.withdraws].map((id) => name(source, id))),
  );
  return facts.filter(({ source, id }) => !replaced.has(name(source, id)));
}

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const byRecording = (one: DirectoryFact, other: DirectoryFact): number =>
  order(one.recordedAt, other.recordedAt) || order(one.source, other.source) || order(one.id, other.id);

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups].sort(([one], [other]) => order(one, other));
}

function listings<T extends { readonly inForceFrom: string }>(
  told: readonly T[],
  keyOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  return new Map(
    grouped(told, keyOf).map(([key, all]) => {
      // Told in the order of recording, so that the last of a day is what is left of it.
      const byDay = new Map(all.map((listing) => [listing.inForceFrom, listing]));
      return [key, [...byDay.values()].sort((one, other) => order(one.inForceFrom, other.inForceFrom))];
    }),
  );
}
