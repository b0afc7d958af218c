import { lastingBy } from '../lasting';

/** Two rows that scored at least `review`. */
export interface ScoredPair {
  readonly a: number;
  readonly b: number;
  /** Bits of posterior odds. */
  readonly bits: number;
  /** Whether the score and what was seen of the pair allow to link it without a person. */
  readonly links: boolean;
  /** Set where something stands against it that no score overrides. */
  readonly isGuarded: boolean;
}

export interface Numbered {
  readonly id: string;
  /** A valid NHS number, or empty. */
  readonly nhs: string;
  readonly formerNhs: readonly string[];
}

export interface Joined<P extends ScoredPair = ScoredPair> {
  /** The person of each row, as the row of that person's least id. */
  readonly personOf: Int32Array;
  /** The pairs that made one person of two: just enough to hold each together. */
  readonly joinedBy: readonly P[];
  /** Pairs that would link, had they not been cut: joining would put two NHS numbers, or two who are held apart, into one person. */
  readonly cut: readonly P[];
  /** Pairs that would link, but for a row that fits two who are held apart about as well: a nameless baby, and twins. */
  readonly torn: readonly P[];
  /** Whether the persons of two rows may not become one: two valid NHS numbers, or members that a guard holds apart. */
  readonly areHeldApart: (a: number, b: number) => boolean;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Persons out of scored pairs. The surest pair joins first; a pair does not join where the person it would make had two
 * valid NHS numbers or two members that a guard holds apart. What comes out depends on the set of rows and pairs alone,
 * never on their order: equal scores are taken in the order of ids.
 */
export function join<P extends ScoredPair>(rows: readonly Numbered[], pairs: readonly P[]): Joined<P> {
  const lasting = lastingBy(
    rows.flatMap(({ nhs, formerNhs }) => (nhs ? formerNhs.map((former) => [former, nhs] as const) : [])),
  );
  const parent = Int32Array.from(rows, (_, row) => row);
  const numberOf = rows.map(({ nhs }) => (nhs ? lasting(nhs) : ''));
  const apartFrom = new Map<number, Set<number>>();
  const holdApart = (a: number, b: number) => {
    if (!apartFrom.has(a)) apartFrom.set(a, new Set());
    apartFrom.get(a)!.add(b);
  };
  const find = (row: number): number => {
    let root = row;
    while (parent[root] !== root) root = parent[root]!;
    for (let at = row; parent[at] !== root; ) [at, parent[at]] = [parent[at]!, root];
    return root;
  };

  const mayNotMeet = (a: number, b: number): boolean => {
    const [one, other] = [numberOf[a], numberOf[b]];
    return Boolean(one && other && one !== other) || apartFrom.get(a)?.has(b) === true;
  };

  for (const { a, b, isGuarded } of pairs) {
    if (!isGuarded) continue;
    holdApart(a, b);
    holdApart(b, a);
  }
  const joinedBy: P[] = [];
  const cut: P[] = [];
  const torn: P[] = [];
  const isTorn = tornPairs(pairs, mayNotMeet, (row) => apartFrom.has(row) || numberOf[row] !== '');
  for (const pair of surestFirst(rows, pairs)) {
    if (isTorn.has(pair)) {
      torn.push(pair);
      continue;
    }
    const [a, b] = [find(pair.a), find(pair.b)];
    if (a === b) continue;
    if (mayNotMeet(a, b)) {
      cut.push(pair);
      continue;
    }
    joinedBy.push(pair);
    const [root, joining] = compareText(rows[a]!.id, rows[b]!.id) <= 0 ? [a, b] : [b, a];
    parent[joining] = root;
    numberOf[root] ||= numberOf[joining]!;
    for (const held of apartFrom.get(joining) ?? []) {
      apartFrom.get(held)!.delete(joining);
      holdApart(root, held);
      holdApart(held, root);
    }
    apartFrom.delete(joining);
  }
  const personOf = Int32Array.from(rows, (_, row) => find(row));
  return { personOf, joinedBy, cut, torn, areHeldApart: (a, b) => mayNotMeet(personOf[a]!, personOf[b]!) };
}

function surestFirst<P extends ScoredPair>(rows: readonly Numbered[], pairs: readonly P[]): P[] {
  const idsOf = ({ a, b }: ScoredPair): readonly [string, string] => {
    const [one, other] = [rows[a]!.id, rows[b]!.id];
    return one < other ? [one, other] : [other, one];
  };
  return pairs
    .filter(({ links, isGuarded }) => links && !isGuarded)
    .sort((left, right) => {
      if (left.bits !== right.bits) return right.bits - left.bits;
      const [[leftOne, leftOther], [rightOne, rightOther]] = [idsOf(left), idsOf(right)];
      return compareText(leftOne, rightOne) || compareText(leftOther, rightOther);
    });
}

/** Bits by which one of two must fit better, for the other not to count. */
const clearly = 3;

/** Pairs of a row that fits two others about as well, who may not be one person: it is joined to neither. */
function tornPairs(
  pairs: readonly ScoredPair[],
  mayNotMeet: (a: number, b: number) => boolean,
  mayBeHeldApart: (row: number) => boolean,
): ReadonlySet<ScoredPair> {
  const linking = new Map<number, ScoredPair[]>();
  const add = (row: number, pair: ScoredPair) => {
    const known = linking.get(row);
    if (known) known.push(pair);
    else linking.set(row, [pair]);
  };
  for (const pair of pairs) {
    if (!pair.links || pair.isGuarded) continue;
    add(pair.a, pair);
    add(pair.b, pair);
  }
  const torn = new Set<ScoredPair>();
  const other = (pair: ScoredPair, row: number) => (pair.a === row ? pair.b : pair.a);
  for (const [row, all] of linking) {
    // Of a crowd all are like all: only those whom something may hold apart are looked at two by two.
    const of = all.filter((pair) => mayBeHeldApart(other(pair, row)));
    for (let one = 0; one < of.length; one++) {
      for (let two = one + 1; two < of.length; two++) {
        const [left, right] = [of[one]!, of[two]!];
        if (Math.abs(left.bits - right.bits) >= clearly || !mayNotMeet(other(left, row), other(right, row))) continue;
        torn.add(left);
        torn.add(right);
      }
    }
  }
  return torn;
}
