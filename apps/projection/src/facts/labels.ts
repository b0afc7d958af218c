import type { Sensitivity } from '@lib/contracts';

interface Naming {
  readonly id: string;
  readonly names: readonly string[];
  readonly sensitivity: Sensitivity;
}

/**
 * What is said about a fact is as sensitive as the fact: a withdrawal, a challenge or an answer that everybody sees would tell
 * that there is a safeguarding fact. What is said about a fact that we do not hold may be about one that we must not show.
 * `facts` are those of a whole neighbourhood.
 */
export function withSensitivity<T extends Naming>(facts: readonly T[]): readonly T[] {
  if (facts.every(({ names }) => names.length === 0)) return facts;
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const found = new Map<string, Sensitivity>();
  const of = (id: string): Sensitivity => {
    const fact = byId.get(id);
    if (!fact) return 'safeguarding';
    const before = found.get(id);
    if (before) return before;
    // Held while it is being found: facts that name each other in a circle are about nothing that we know.
    found.set(id, 'safeguarding');
    const isOrdinary = fact.sensitivity === 'ordinary' && fact.names.every((named) => of(named) === 'ordinary');
    const sensitivity = isOrdinary ? 'ordinary' : 'safeguarding';
    found.set(id, sensitivity);
    return sensitivity;
  };
  return facts.map((fact) => (fact.names.length === 0 ? fact : { ...fact, sensitivity: of(fact.id) }));
}
