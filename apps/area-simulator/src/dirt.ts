import { atMost, everyNth } from './random';

/**
 * How real feeds are dirty, each as a share that holds at any size: missing numbers, slips, nicknames, moves, late and
 * repeated messages, corrections. One for each world, because a share is counted along the whole of it.
 */
export const newDirt = () => ({
  // Of a setting's own records; with the council's, which are clean, 3 to 5 in 100 of education's.
  settingHasNoNumber: everyNth(18, 9),
  settingMistypesNumber: everyNth(26, 4),
  settingSwapsDate: everyNth(24, 7),
  swapIsPutRight: everyNth(2, 1),
  settingUsesOtherForm: everyNth(7, 2),
  careUsesOtherForm: everyNth(6, 1),
  careHasNoNumber: everyNth(12, 6),
  careWritesPostcodeTogether: everyNth(4, 2),
  addressIsRestricted: everyNth(20, 7),
  trustHasOldPostcode: everyNth(7, 3),
  trustTellsBaby: everyNth(4, 0),
  trustTellsTwice: everyNth(14, 5),
  councilTellsAgain: everyNth(12, 4),
  skipsTellingParent: everyNth(9, 2),
  skipsTalk: everyNth(5, 1),
  skipsOpinion: everyNth(11, 6),
  toldTheAuthorityFirst: everyNth(14, 8),
  notificationIsLate: everyNth(11, 3),
  notificationIsCorrected: everyNth(13, 6),
  requestIsLate: everyNth(9, 4),
  answerIsLate: everyNth(7, 3),
  answerIsCorrected: everyNth(9, 2),
  stepIsLate: everyNth(15, 6),
  stepIsCorrected: everyNth(31, 11),
  planIsToldByMistake: everyNth(12, 5),
  dutyIsToldInSteps: everyNth(3, 1),
  notificationIsNotAcknowledged: everyNth(6, 4),
  notificationIsNotFollowedUp: everyNth(4, 2),
  challengeIsNotAnswered: everyNth(3, 1),
  familyStatesViews: everyNth(7, 3),
  familyAsksForCorrection: everyNth(13, 3),
  careTellsStatus: everyNth(8, 5),
  careTellsSafeguarding: everyNth(40, 17),
  isLookedAfter: everyNth(2, 0),
  notificationIsWithdrawn: everyNth(26, 12),
  familyTimeIsCutShort: everyNth(8, 3),
  planIsSentBeforeService: everyNth(5, 1),
  adviceIsOfAnotherKind: everyNth(9, 4),
  psychologistMistypesNumber: everyNth(19, 8),
  familyUsesOtherForm: everyNth(4, 1),
  familyHasNoNumber: everyNth(10, 4),
  isHeldBack: everyNth(17, 5),
  isSentAgain: everyNth(23, 8),
  /** Asked through the council's own page, one request at a time: a handful, at any size. */
  isAskedThroughWorkflow: atMost(10),
});

export type Dirt = ReturnType<typeof newDirt>;
