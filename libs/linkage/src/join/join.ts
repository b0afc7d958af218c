import { lastingBy } from '../lasting';
import type { BorneOut } from '../score/guards';

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
  /** What more than the name and the birthday says: that they are one, nothing, or that they live elsewhere. */
  readonly borneOut: BorneOut;
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
  /** Whether it is their numbers that hold them apart. */
  readonly haveTwoNumbers: (a: number, b: number) => boolean;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Persons out of scored pairs. The surest pair joins first; a pair does not join where the person it would make had two
 * valid NHS numbers or two members that a guard holds apart. Pairs that nothing but the name and the birthday speaks for come last, and bring
 * nobody together who tell two homes and are not so alike themselves: one who tells no home fits both. What comes out depends on the set of rows
 * and pairs alone, never on their order: equal scores are taken in the order of ids.
 */
export function join<P extends ScoredPair>(rows: readonly Numbered[], pairs: readonly P[]): Joined<P> {
  const lasting = lastingBy(
    rows.flatMap(({ nhs, formerNhs }) => (nhs ? formerNhs.map((former) => [former, nhs] as const) : [])),
  );
  const parent = Int32Array.from(rows, (_, row) => row);
  const numberOf = rows.map(({ nhs }) => (nhs ? lasting(nhs) : ''));
  const guarded = relation();
  const doubted = relation();
  const find = (row: number): number => {
    let root = row;
    while (parent[root] !== root) root = parent[root]!;
    for (let at = row; parent[at] !== root; ) [at, parent[at]] = [parent[at]!, root];
    return root;
  };

  const haveTwoNumbers = (a: number, b: number): boolean =>
    numberOf[a] !== '' && numberOf[b] !== '' && numberOf[a] !== numberOf[b];
  const mayNotMeet = (a: number, b: number): boolean => haveTwoNumbers(a, b) || guarded.has(a, b);

  for (const { a, b, isGuarded } of pairs) if (isGuarded) guarded.add(a, b);
  const joinedBy: P[] = [];
  const cut: P[] = [];
  const torn: P[] = [];
  const joinBy = (surest: readonly P[], isTorn: ReadonlySet<ScoredPair>, mayNot: (a: number, b: number) => boolean) => {
    for (const pair of surest) {
      if (isTorn.has(pair)) {
        torn.push(pair);
        continue;
      }
      const [a, b] = [find(pair.a), find(pair.b)];
      if (a === b) continue;
      if (mayNot(a, b)) {
        cut.push(pair);
        continue;
      }
      joinedBy.push(pair);
      const [root, joining] = compareText(rows[a]!.id, rows[b]!.id) <= 0 ? [a, b] : [b, a];
      parent[joining] = root;
      numberOf[root] ||= numberOf[joining]!;
      guarded.merge(joining, root);
      doubted.merge(joining, root);
    }
  };
  const linking = surestFirst(rows, pairs);
  const isTorn = tornPairs(linking, mayNotMeet, (row) => guarded.isOf(row) || numberOf[row] !== '');
  joinBy(
    linking.filter(({ borneOut }) => borneOut === 'yes'),
    isTorn,
    mayNotMeet,
  );

  const alone = linking.filter(({ borneOut }) => borneOut !== 'yes');
  for (const { a, b, links, borneOut } of pairs)
    if (borneOut === 'elsewhere' && !links && find(a) !== find(b)) doubted.add(find(a), find(b));
  const areDoubted = (a: number, b: number) => mayNotMeet(a, b) || doubted.has(a, b);
  const isTornToo = tornPairs(
    alone.filter((pair) => !isTorn.has(pair) && find(pair.a) !== find(pair.b)),
    areDoubted,
    (row) => doubted.isOf(row) || guarded.isOf(row) || numberOf[row] !== '',
    find,
  );
  joinBy(alone, new Set([...isTorn, ...isTornToo]), areDoubted);
  const personOf = Int32Array.from(rows, (_, row) => find(row));
  const ofPersons = (said: (a: number, b: number) => boolean) => (a: number, b: number) =>
    said(personOf[a]!, personOf[b]!);
  return {
    ...{ personOf, joinedBy, cut, torn },
    ...{ areHeldApart: ofPersons(mayNotMeet), haveTwoNumbers: ofPersons(haveTwoNumbers) },
  };
}

/** Who stands apart from whom, of those who are one as of one. */
function relation() {
  const of = new Map<number, Set<number>>();
  const note = (a: number, b: number) => {
    if (!of.has(a)) of.set(a, new Set());
    of.get(a)!.add(b);
  };
  return {
    add(a: number, b: number) {
      note(a, b);
      note(b, a);
    },
    has: (a: number, b: number) => of.get(a)?.has(b) === true,
    isOf: (a: number) => of.has(a),
    merge(joining: number, root: number) {
      for (const held of of.get(joining) ?? []) {
        of.get(held)!.delete(joining);
        note(root, held);
        note(held, root);
      }
      of.delete(joining);
    },
  };
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
  linkingPairs: readonly ScoredPair[],
  mayNotMeet: (a: number, b: number) => boolean,
  mayBeHeldApart: (row: number) => boolean,
  find: (row: number) => number = (row) => row,
): ReadonlySet<ScoredPair> {
  const linking = new Map<number, ScoredPair[]>();
  const add = (row: number, pair: ScoredPair) => {
    const known = linking.get(row);
    if (known) known.push(pair);
    else linking.set(row, [pair]);
  };
  for (const pair of linkingPairs) {
    add(find(pair.a), pair);
    add(find(pair.b), pair);
  }
  const torn = new Set<ScoredPair>();
  const other = ({ a, b }: ScoredPair, row: number) => (find(a) === row ? find(b) : find(a));
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
