import { type Label, labels } from '@lib/access';
import { type Contract, identityDecidedV1, safeguardingInvolvementV1 } from '@lib/contracts';

/** From whom a fact is hidden: in the order of all labels, each once. None of them on an ordinary fact. */
export type Labels = readonly Label[];

const none: Labels = [];
/** Of what cannot be read, and of what is said about a fact that we do not hold, nobody knows how sensitive it is. */
export const strictest: Labels = ['safeguarding'];
const lookedAfter: Labels = ['looked-after'];
const statusesOfLookedAfter: readonly unknown[] = ['lookedAfter', 'formerlyLookedAfter'];

/** What stands on a fact by what it says itself. */
export function ownLabels({ type, sensitivity }: Contract, data: Readonly<Record<string, unknown>>): Labels {
  if (sensitivity === 'ordinary') return none;
  if (type === identityDecidedV1.type) return labelsItRestsOn(data);
  if (sensitivity === 'looked-after') return lookedAfter;
  return type === safeguardingInvolvementV1.type && statusesOfLookedAfter.includes(data.status)
    ? lookedAfter
    : strictest;
}

/** What a person said of two records is hidden from whom that is hidden by which they were seen. */
function labelsItRestsOn({ question }: Readonly<Record<string, unknown>>): Labels {
  const { restsOn } = (question ?? {}) as { readonly restsOn?: unknown };
  if (restsOn === 'ordinary') return none;
  const named = String(restsOn).split('+');
  const found = labels.filter((label) => named.includes(label));
  return found.length === named.length ? found : strictest;
}

interface Naming {
  readonly id: string;
  readonly names: readonly string[];
  readonly labels: Labels;
}

/**
 * What is said about a fact has the labels of the fact: a withdrawal, a challenge or an answer that everybody sees would tell that there
 * is something to speak of. What is said about a fact that we do not hold may be about one that we must not show. `facts` are those of a
 * whole neighbourhood. With more facts known, a fact is only ever shown to more readers: never to fewer.
 */
export function withLabels<T extends Naming>(facts: readonly T[]): readonly T[] {
  if (facts.every(({ names }) => names.length === 0)) return facts;
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const found = new Map<string, Labels>();
  const of = (id: string): Labels => {
    const fact = byId.get(id);
    if (!fact) return strictest;
    const before = found.get(id);
    if (before) return before;
    // Held while it is being found: facts that name each other in a circle are about nothing that we know.
    found.set(id, strictest);
    const all = new Set([...fact.labels, ...fact.names.flatMap(of)]);
    const inOrder = labels.filter((label) => all.has(label));
    found.set(id, inOrder);
    return inOrder;
  };
  return facts.map((fact) => (fact.names.length === 0 ? fact : { ...fact, labels: of(fact.id) }));
}
