import { mayOpen, type Viewer } from '@lib/access';
import type { LocalDate } from '@lib/kernel';
import { addMonths } from '@lib/statutory';
import { type AreaOf, accessToListed } from '../area/area-index';
import type { EarlyIdentification, Notice } from './early-identification.fold';

/** Where nothing happens that should: nobody has acknowledged a notification, or the family was not told of it. */
export const stuckAt = ['notAcknowledged', 'familyNotTold'] as const;
export type StuckAt = (typeof stuckAt)[number];

export interface TrackerFilter {
  readonly setting?: string;
  readonly stuck?: string;
}

/** A child in the tracker, as at a day. */
export interface TrackedChild extends EarlyIdentification {
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
  { setting, stuck }: TrackerFilter,
  asAt: LocalDate,
): TrackedChild[] {
  const found: TrackedChild[] = [];
  for (const { id, entry, parts } of area.children()) {
    const child = parts.earlyIdentification && asAtDay(id, parts.earlyIdentification, asAt);
    if (!child || !mayOpen(viewer, accessToListed({ id, entry }))) continue;
    if (setting !== undefined && child.setting !== setting) continue;
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
  const { assessmentRequestedOn, referralReceivedOn, ...rest } = all;
  return {
    ...rest,
    child: id,
    isUnderFive,
    notices,
    ...(by(assessmentRequestedOn) && { assessmentRequestedOn }),
    ...(by(referralReceivedOn) && { referralReceivedOn }),
    stuck: stuckAt.filter((where) => notices.some((notice) => isStuck[where](notice))),
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
const isStuck: Readonly<Record<StuckAt, (notice: Notice) => boolean>> = {
  notAcknowledged: ({ awaitsAcknowledgement, acknowledgedOn, followedUpOn }) =>
    awaitsAcknowledgement && acknowledgedOn === undefined && followedUpOn === undefined,
  familyNotTold: ({ familyToldOn }) => familyToldOn === undefined,
};
