import type { LocalDate } from '@lib/kernel';
import type { NotMadeOut } from './exception';
import { type Round, stopOf } from './rounds';
import type { Standard } from './standard';
import { matchesAny, type Step } from './step';

export type NoteCode =
  | 'askedAgain'
  | 'otherDayTold'
  | 'answeredBeforeAsked'
  | 'answeredAgain'
  | 'answeredAfterStopped'
  | 'answeredByAnotherBody'
  | 'answeredOfAnotherKind'
  | 'stoppedBeforeAsked'
  | 'stoppedAfterEnded'
  | NotMadeOut;

/** A step that was told and did not count, and why: shown, never dropped. */
export interface Note {
  readonly code: NoteCode;
  readonly step: string;
  readonly on: LocalDate;
  readonly factId: string;
}

export const noteOf = (code: NoteCode, { step, on, factId }: Step): Note => ({ code, step, on, factId });

/** Why a step of the body itself did not count in this round; nothing where it did, or was nothing to this standard. */
export function whyNotCounted(standard: Standard, round: Round, step: Step): NoteCode | undefined {
  const { asking, ending, isMet, undoneStops } = round;
  if (step === asking || step === ending || undoneStops.some(({ stop }) => stop === step)) return undefined;
  const isBefore = step.on < asking.on;
  if (matchesAny(step, standard.startedBySteps)) {
    if (!standard.startHappensOnce) return 'askedAgain';
    return step.on === asking.on ? undefined : 'otherDayTold';
  }
  if (matchesAny(step, standard.endedBySteps)) {
    if (isBefore && (ending === undefined || ending.on >= asking.on || step.on < ending.on))
      return 'answeredBeforeAsked';
    if (!isMet) return 'answeredAfterStopped';
    // A plan that follows the draft by which it was met is no second answer.
    return ending!.step === step.step ? 'answeredAgain' : undefined;
  }
  if (stopOf(standard, step)) return isBefore ? 'stoppedBeforeAsked' : 'stoppedAfterEnded';
  return isOfAnotherKind(standard, step) ? 'answeredOfAnotherKind' : undefined;
}

/** Another kind of what would have ended it: advice, but not that which was asked for. */
const isOfAnotherKind = (standard: Standard, { step }: Step): boolean =>
  standard.endedBySteps.some((pattern) => pattern.step === step);
