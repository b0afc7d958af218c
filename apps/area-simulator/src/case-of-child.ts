import type { LocalDate } from '@lib/statutory';
import type { SourceRecord, Story } from './message';
import type { Organisation } from './organisations';
import type { Referral } from './referral/plot';
import type { Scene } from './scene';

/** What a case of a child may follow from. */
export interface ChildInStory {
  readonly setting: Organisation;
  readonly referral?: Referral;
  /** The child as community health knows it. */
  readonly inCommunity: () => SourceRecord;
  readonly settingSawOn: LocalDate;
  /** As the setting knows the child, where it tells of the child. */
  readonly atSetting?: () => SourceRecord;
  readonly atSocialCare: () => SourceRecord;
  readonly atFamily: () => SourceRecord;
  /** Social care tells of the child. */
  readonly isKnownToCare: boolean;
  /** What social care said of it that not everybody may know, and the day of it as it was told by today. */
  readonly safeguarding?: { readonly status: string; readonly on?: LocalDate };
  /** Over five, and over eight: what is waited for years ago was then waited for by a child of an age for it. */
  readonly isOldEnough: boolean;
  readonly isAtSchoolAge: boolean;
  readonly atTrust: () => SourceRecord;
  /** The child as the council knows it, whether or not it was ever assessed. */
  readonly atCouncil: () => SourceRecord;
  /** The plan that an assessment ended with, as it was told by today. */
  readonly plan?: { readonly reference: string; readonly madeOn: LocalDate };
  /** In turn, which part of a plan's life is told of this child besides. */
  readonly life?: number;
}

/** A case that some children have: what its agency tells of it, and what is true of its time limits. Nothing for a child without one. */
export type CaseOfChild = (scene: Scene, child: ChildInStory) => Story | undefined;
