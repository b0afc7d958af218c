import { type IdentityDecidedV1, identityDecidedV1 } from '@lib/contracts';
import type { Pair, SaidOfTwo } from '@lib/linkage';
import type { Fact } from '../facts/facts';
import type { JournalRow } from '../journal/journal.port';

/** What a person said of two source records. It is told of no child, and counts as nobody's telling: it decides whose the others are. */
export const isDecision = ({ contract }: Pick<Fact, 'contract'>): boolean => contract.kind === 'decision';

const prefix = 'decided:';

/** The key by which two of whom a person spoke are neighbours, for ever. */
export const decidedKey = ([one, other]: Pair): string => `${prefix}${one}+${other}`;

/** The two of whom a row speaks, where it is a decision. */
export function pairDecidedIn({ keys }: Pick<JournalRow, 'keys'>): Pair | undefined {
  const key = keys.find((each) => each.startsWith(prefix));
  return key === undefined ? undefined : (key.slice(prefix.length).split('+') as unknown as Pair);
}

/** The decision that a fact tells. Only where {@link isDecision}. */
export const decisionIn = ({ data }: Pick<Fact, 'data'>): IdentityDecidedV1 => data as unknown as IdentityDecidedV1;

export const isDecisionType = (type: string): boolean => type === identityDecidedV1.type;

/**
 * What stands of all that people said, in the order of pairs. What rests on more is the last word, whenever it was said: who saw more weighed what
 * the other could not see. Of what rests on the same, the last recorded. What was undone is as if nobody had looked.
 */
export function saidIn(decisions: readonly Fact[]): SaidOfTwo[] {
  const byQuestion = new Map<string, Fact>();
  for (const fact of decisions) {
    const { question } = decisionIn(fact);
    const place = `${question.one} ${question.other} ${question.restsOn}`;
    const known = byQuestion.get(place);
    if (!known || isLater(fact, known)) byQuestion.set(place, fact);
  }
  const standing = [...byQuestion.values()]
    .filter((fact) => decisionIn(fact).answer !== 'undone')
    .sort((one, other) => weightOf(one) - weightOf(other) || (isLater(one, other) ? 1 : -1));
  const said = new Map<string, SaidOfTwo>();
  for (const fact of standing) {
    const { question, answer } = decisionIn(fact);
    said.set(`${question.one} ${question.other}`, {
      between: [question.one, question.other],
      as: answer as SaidOfTwo['as'],
    });
  }
  return [...said].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, each]) => each);
}

const isLater = (one: Fact, other: Fact): boolean =>
  one.recordedAt === other.recordedAt ? one.id > other.id : one.recordedAt > other.recordedAt;

const weights = ['ordinary', 'looked-after', 'safeguarding', 'looked-after+safeguarding'];
const weightOf = (fact: Fact): number => weights.indexOf(decisionIn(fact).question.restsOn);
