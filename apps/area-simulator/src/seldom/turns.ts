import { everyNth } from '../random';

/** What happens to few children, each as a share that holds at any size. With chance and dirt of its own: what else is told stays as it is. */
export const newSeldom = () => ({
  isInCustody: everyNth(150, 5),
  comesToTheHub: everyNth(25, 4),
  movesOut: everyNth(18, 3),
  waitMoves: everyNth(30, 6),
  isSeenAgain: everyNth(20, 2),
  isHelpedAtSchool: everyNth(12, 7),
  isHelpedWithBehaviour: everyNth(30, 9),
  familyTakesBack: everyNth(70, 8),
  healthTakesBack: everyNth(80, 12),
  careTakesBack: everyNth(90, 16),
  growsUp: everyNth(20, 4),
  isHandedOver: everyNth(60, 9),
  isConverted: everyNth(40, 11),
  isPlacedAway: everyNth(50, 13),
  hasContinuingCare: everyNth(80, 14),
  hasHealthBudget: everyNth(90, 17),
  chooses: everyNth(16, 6),
  saysCharacteristics: everyNth(3, 1),
  numberIsReplaced: everyNth(90, 11),
  hasNumberInError: everyNth(110, 22),
  changesUpn: everyNth(80, 7),
  hasNewIdentity: everyNth(140, 15),
  isLate: everyNth(15, 6),
  isCorrected: everyNth(31, 11),
});

export type Seldom = ReturnType<typeof newSeldom>;
