import type { LocalDate } from '@lib/kernel';
import type {
  Directory,
  ImprovementRisk,
  Organisation,
  ServiceMeans,
  SettingPlaces,
  SufficiencyForecast,
  Team,
} from './directory';

interface Listing {
  readonly inForceFrom: LocalDate;
  readonly inForceTo?: LocalDate;
}

/** Of listings in order, the one that began last; none where that has ended: an earlier one does not come back. */
function listedOn<T extends Listing>(listings: readonly T[] = [], day: LocalDate): T | undefined {
  const last = listings.findLast(({ inForceFrom }) => inForceFrom <= day);
  return last && (last.inForceTo === undefined || day <= last.inForceTo) ? last : undefined;
}

const allOn = <T extends Listing>(byKey: ReadonlyMap<string, readonly T[]>, day: LocalDate): readonly T[] =>
  [...byKey.values()].flatMap((listings) => listedOn(listings, day) ?? []);

/** What an organisation was on a day; undefined where nobody listed it for that day. */
export const organisationAt = (
  { organisations }: Pick<Directory, 'organisations'>,
  code: string,
  day: LocalDate,
): Organisation | undefined => listedOn(organisations.get(code), day);

/** Every organisation of a day, by its code. */
export const organisationsAt = (
  { organisations }: Pick<Directory, 'organisations'>,
  day: LocalDate,
): readonly Organisation[] => allOn(organisations, day);

/** Every team of a day, by its organisation and its name. */
export const teamsAt = ({ teams }: Pick<Directory, 'teams'>, day: LocalDate): readonly Team[] => allOn(teams, day);

/** Every risk of the improvement plan as it stands on a day, by its reference. */
export const risksAt = ({ risks }: Pick<Directory, 'risks'>, day: LocalDate): readonly ImprovementRisk[] =>
  allOn(risks, day);

/** What is forecast on a day, by year and provision. */
export const sufficiencyAt = (
  { sufficiency }: Pick<Directory, 'sufficiency'>,
  day: LocalDate,
): readonly SufficiencyForecast[] => allOn(sufficiency, day);

/** The places of a day, by setting and kind. */
export const placesAt = ({ places }: Pick<Directory, 'places'>, day: LocalDate): readonly SettingPlaces[] =>
  allOn(places, day);

/** {@link ServiceMeans}, and the first day on which the body was listed with the service. */
export interface ServiceMeansSince extends ServiceMeans {
  readonly providesSince: LocalDate;
}

/** With what every service is provided on a day, by service and body. */
export const meansAt = ({ means }: Pick<Directory, 'means'>, day: LocalDate): readonly ServiceMeansSince[] =>
  [...means.values()].flatMap((listings) => {
    const listed = listedOn(listings, day);
    return listed ? [{ ...listed, providesSince: listings[0]!.inForceFrom }] : [];
  });
