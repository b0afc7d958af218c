import { mayOpen, type Viewer } from '@lib/access';
import type { LocalDate } from '@lib/kernel';
import { daysBetween } from '@lib/statutory';
import { type AreaOf, accessToListed } from '../area/area-index';
import type { Heard } from './silence.fold';

export interface SilenceFilter {
  /** Only what was heard from this agency counts. */
  readonly agency?: string;
  readonly atLeastDays?: number;
}

/** A family, and how long it has heard nothing, as at a day. */
export interface SilentFamily {
  readonly child: string;
  /** Days since it last heard, or since the child was first told of where it never did. */
  readonly days: number;
  readonly knownSince: LocalDate;
  /** What it heard last; nothing where it never heard. */
  readonly last?: Heard;
  /** What it heard last from each agency that it heard from. */
  readonly lastByAgency: readonly Heard[];
  /** The longest silence first. */
  readonly place: readonly [quietSince: LocalDate, child: string];
}

/** The families of the children that one may see, the longest silence first. */
export function silentFamilies(
  area: Pick<AreaOf, 'children'>,
  viewer: Viewer,
  { agency, atLeastDays = 0 }: SilenceFilter,
  asAt: LocalDate,
): SilentFamily[] {
  const found: SilentFamily[] = [];
  for (const { id, entry, parts } of area.children()) {
    const { silence } = parts;
    if (!silence || silence.knownSince > asAt || !mayOpen(viewer, accessToListed({ id, entry }))) continue;
    const heard = silence.heard.filter(({ on }) => on <= asAt);
    const byAgency = new Map(heard.map((each) => [each.agency, each]));
    const last = agency === undefined ? heard.at(-1) : byAgency.get(agency);
    const quietSince = last && last.on > silence.knownSince ? last.on : silence.knownSince;
    const days = daysBetween(quietSince, asAt);
    if (days < atLeastDays) continue;
    found.push({
      child: id,
      days,
      knownSince: silence.knownSince,
      ...(last && { last }),
      lastByAgency: [...byAgency.values()],
      place: [quietSince, id],
    });
  }
  return found.sort((one, other) => (one.place.join(' ') < other.place.join(' ') ? -1 : 1));
}
