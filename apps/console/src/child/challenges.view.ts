import type { Challenge } from '@lib/client';
import { dayInWords } from '../words/days';
import { organisationInWords } from '../words/organisations';
import type { FactHref } from './child-hrefs';

/** What somebody says is wrong, beside what it is about, and what came of it. Neither is the last word. */
export const challengesView = (challenges: readonly Challenge[] = [], href: FactHref, familySays = 'The family says') =>
  challenges.map((challenge) => ({
    says: challenge.says,
    by: challenge.organisation === 'family' ? familySays : `${organisationInWords(challenge.organisation)} says`,
    raised: dayInWords(challenge.raisedOn),
    ...(challenge.shouldSay ? { shouldSay: challenge.shouldSay } : {}),
    answer: answerInWords(challenge),
    isOpen: challenge.answeredOn === undefined,
    ...(challenge.explanation ? { explanation: challenge.explanation } : {}),
    href: href(challenge.factId),
  }));

function answerInWords({ answeredOn, answer }: Challenge): string {
  if (answeredOn === undefined) return 'Not answered yet';
  const day = dayInWords(answeredOn);
  if (answer === 'corrected') return `Put right on ${day}`;
  return answer === 'withdrawn' ? `Taken back on ${day}` : `Answered on ${day}: it stands`;
}
