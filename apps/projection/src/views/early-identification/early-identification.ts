import { mayOpen, type Viewer } from '@lib/access';
import type { LocalDate } from '@lib/kernel';
import { addMonths } from '@lib/statutory';
import { type AreaOf, accessToListed } from '../area/area-index';
import type { EarlyIdentification, Identified, Notice } from './early-identification.fold';

/**
 * Where nothing happens that should: nobody has acknowledged a notification, the family was not told of it, or two agencies named the same
 * need and nobody has acted since.
 */
export const stuckAt = ['notAcknowledged', 'familyNotTold', 'twoSawNobodyActed'] as const;
export type StuckAt = (typeof stuckAt)[number];

export interface TrackerFilter {
  readonly setting?: string;
  readonly team?: string;
  readonly ward?: string;
  readonly stuck?: string;
}

/** A child in the tracker, as at a day. */
export interface TrackedChild extends Identified {
  readonly child: string;
  readonly isUnderFive: boolean;
  readonly stuck: readonly StuckAt[];
  /** The longest noticed first. */
  readonly place: readonly [firstNoticedOn: LocalDate, child: string];
}

const monthsUntilFive = 60;
/** An older child is there for as long after the first notice. */
const monthsNewlyNoticed = 12;

/** Children under five who were noticed by then, and older ones who were noticed for the first time in the year before. */
export function trackedChildren(
  area: Pick<AreaOf, 'children'>,
  viewer: Viewer,
  { setting, team, ward, stuck }: TrackerFilter,
  asAt: LocalDate,
): TrackedChild[] {
  const found: TrackedChild[] = [];
  for (const { id, entry, parts } of area.children()) {
    const child = parts.earlyIdentification && asAtDay(id, parts.earlyIdentification, asAt);
    if (!child || !mayOpen(viewer, accessToListed({ id, entry }))) continue;
    if (setting !== undefined && child.setting !== setting) continue;
    if (team !== undefined && child.team !== team) continue;
    if (ward !== undefined && child.ward !== ward) continue;
    if (stuck !== undefined && !child.stuck.some((each) => each === stuck)) continue;
    found.push(child);
  }
  return found.sort((one, other) => (one.place.join(' ') < other.place.join(' ') ? -1 : 1));
}

/** Undefined where the child is in no tracker on that day. */
export function asAtDay(id: string, all: EarlyIdentification, asAt: LocalDate): TrackedChild | undefined {
  const by = (day: LocalDate | undefined): day is LocalDate => day !== undefined && day <= asAt;
  const notices = all.notices.filter(({ on }) => by(on)).map((notice) => noticeBy(notice, by));
  const [first] = notices;
  // Where dates of birth differ, a child who may be under five is.
  const isUnderFive = all.born.some((day) => day <= asAt && addMonths(day, monthsUntilFive) > asAt);
  const isNew = first && addMonths(first.on, monthsNewlyNoticed) >= asAt;
  if (!first || !(isUnderFive || isNew)) return undefined;
  const { assessmentRequestedOn, referralReceivedOn, actedOn, ...rest } = all;
  const twoSaw = isSeenByTwo(
    notices,
    actedOn.filter((day) => day <= asAt),
  );
  return {
    ...rest,
    child: id,
    isUnderFive,
    notices,
    ...(by(assessmentRequestedOn) && { assessmentRequestedOn }),
    ...(by(referralReceivedOn) && { referralReceivedOn }),
    stuck: stuckAt.filter((where) =>
      where === 'twoSawNobodyActed' ? twoSaw : notices.some((notice) => isStuck[where](notice)),
    ),
    place: [first.on, id],
  };
}

function noticeBy(notice: Notice, by: (day: LocalDate | undefined) => boolean): Notice {
  const { familyToldOn, acknowledgedOn, followedUpOn, ...rest } = notice;
  return {
    ...rest,
    ...(by(familyToldOn) && { familyToldOn: familyToldOn! }),
    ...(by(acknowledgedOn) && { acknowledgedOn: acknowledgedOn! }),
    ...(by(followedUpOn) && { followedUpOn: followedUpOn! }),
  };
}

/** What was followed up has been seen, though nobody said so. */
const isStuck: Readonly<Record<Exclude<StuckAt, 'twoSawNobodyActed'>, (notice: Notice) => boolean>> = {
  notAcknowledged: ({ awaitsAcknowledgement, acknowledgedOn, followedUpOn }) =>
    awaitsAcknowledgement && acknowledgedOn === undefined && followedUpOn === undefined,
  familyNotTold: ({ familyToldOn }) => familyToldOn === undefined,
};

/** Two agencies, each by itself, named one need, and nobody has acted since the first of them did. */
function isSeenByTwo(notices: readonly Notice[], actedOn: readonly LocalDate[]): boolean {
  const firstOf = new Map<string, Map<string, LocalDate>>();
  for (const { agency, on, needs } of notices)
    for (const need of needs) {
      const byAgency = firstOf.get(need) ?? new Map<string, LocalDate>();
      firstOf.set(need, byAgency);
      if (!byAgency.has(agency)) byAgency.set(agency, on);
    }
  return [...firstOf.values()].some((byAgency) => {
    const [first, second] = [...byAgency.values()].sort();
    return second !== undefined && !actedOn.some((day) => day >= first!);
  });
}

/** How many children a setting, a team or a ward has in the tracker, and how many of these are stuck. */
export interface TrackedGroup {
  readonly name: string;
  readonly children: number;
  readonly stuck: number;
}

/** By the setting, the team or the ward that each child has: the most stuck first. */
export function groupsOf(children: readonly TrackedChild[], by: 'setting' | 'team' | 'ward'): TrackedGroup[] {
  const found = new Map<string, { children: number; stuck: number }>();
  for (const child of children) {
    const name = child[by];
    if (name === undefined) continue;
    const group = found.get(name) ?? { children: 0, stuck: 0 };
    found.set(name, group);
    group.children += 1;
    if (child.stuck.length > 0) group.stuck += 1;
  }
  return [...found]
    .map(([name, counts]) => ({ name, ...counts }))
    .sort((one, other) => other.stuck - one.stuck || (one.name < other.name ? -1 : 1));
}
