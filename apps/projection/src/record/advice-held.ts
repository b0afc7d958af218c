import type { LocalDate } from '@lib/kernel';
import type { ChildRecord } from './child-record';

/** Advice that is there already, whoever gave it and for whatever purpose. */
export interface HeldAdvice {
  readonly factId: string;
  /** The id by which its teller knows it. */
  readonly eventId: string;
  readonly type: string;
  readonly title: string;
  /** Which advice it would answer: `health`, `school`, `educational-psychology`, `social-care`. */
  readonly adviceFrom: string;
  readonly givenBy: string;
  readonly givenOn: LocalDate;
  /** The request that it answered, where it did. */
  readonly inAnswerTo?: string;
}

const adviceFromOf: Readonly<Record<string, string>> = { health: 'health', 'social-care': 'social-care' };

/** What stands of what bodies advised, the newest first. The family's own views are not advice: they are always asked for. */
export const adviceHeld = ({ facts }: Pick<ChildRecord, 'facts'>, adviceFrom?: string): HeldAdvice[] =>
  facts
    .filter(({ kind, status }) => kind === 'advice' && status === 'stands')
    .map(({ factId, eventId, type, title, agency, organisation, occurredOn, content }): HeldAdvice => {
      const { requestReference } = content;
      return {
        ...{ factId, eventId, type, title },
        adviceFrom: typeof content.adviceFrom === 'string' ? content.adviceFrom : (adviceFromOf[agency] ?? agency),
        givenBy: organisation,
        givenOn: occurredOn,
        ...(typeof requestReference === 'string' && { inAnswerTo: requestReference }),
      };
    })
    .filter((held) => adviceFrom === undefined || held.adviceFrom === adviceFrom)
    .sort((one, other) => (one.givenOn < other.givenOn ? 1 : one.givenOn > other.givenOn ? -1 : 0));
