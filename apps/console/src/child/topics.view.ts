import type { ChildRecord, DescribedContract, RecordedFact } from '@lib/client';
import type { RecordWords } from '../words/for-readers';
import type { FactHref } from './child-hrefs';
import { factView } from './fact.view';

interface Topic {
  readonly id: string;
  readonly title: string;
  readonly holds: (fact: RecordedFact) => boolean;
}

/** By what is spoken of first and who said it second. A fact stands under the first topic that holds it. */
const TOPICS: readonly Topic[] = [
  { id: 'noticed', title: 'What was noticed', holds: ({ kind }) => kind === 'notification' },
  { id: 'views', title: 'What the child and family say', holds: ({ kind }) => kind === 'views' },
  { id: 'advice', title: 'Advice', holds: ({ kind }) => kind === 'advice' || kind === 'request' },
  { id: 'social-care', title: 'Social care’s part', holds: ({ kind }) => kind === 'status' },
  {
    id: 'education',
    title: 'Assessment and plan',
    holds: ({ agency, kind }) => agency === 'education' && isStep(kind),
  },
  { id: 'health', title: 'Health’s steps', holds: ({ agency, kind }) => agency === 'health' && isStep(kind) },
  {
    id: 'put-right',
    title: 'Corrections and answers',
    holds: ({ kind }) => ['challenge', 'answer', 'withdrawal'].includes(kind),
  },
  { id: 'other', title: 'What else was said', holds: () => true },
];

const isStep = (kind: string): boolean => kind === 'step' || kind === 'exception';

/** What is shown beside the fact that it speaks of. */
const besideIt = ({ withdrawnBy, acknowledged = [], followedUp = [], challenges = [] }: RecordedFact): string[] => [
  ...(withdrawnBy ? [withdrawnBy] : []),
  ...[...acknowledged, ...followedUp].map(({ factId }) => factId),
  ...challenges.flatMap(({ factId, answerFactId }) => [factId, ...(answerFactId ? [answerFactId] : [])]),
];

/** Steps stand in their case, requests in the table of advice, answers beside what they answer: none is a card as well. */
export function factsByTopic(
  record: ChildRecord,
  contracts: readonly DescribedContract[],
  href: FactHref,
  words?: Pick<RecordWords, 'familySays'>,
) {
  const shown = new Set([
    ...(record.cases ?? []).flatMap(({ steps }) => steps.map(({ factId }) => factId)),
    ...record.advice.map(({ requestFactId }) => requestFactId),
    ...record.facts.flatMap(besideIt),
  ]);
  const facts = record.facts.filter(({ factId, kind }) => kind !== 'delivery' && !shown.has(factId));
  return TOPICS.map(({ id, title }) => ({
    id,
    title,
    facts: facts
      .filter((fact) => TOPICS.find(({ holds }) => holds(fact))?.id === id)
      .map((fact) => factView(fact, record, contracts, href, words)),
  })).filter((topic) => topic.facts.length > 0);
}
