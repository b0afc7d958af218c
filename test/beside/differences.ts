/** One place at which two documents say different things. */
export interface Difference {
  /** JSON Pointer: by the old document’s places where it is there, else by the new one’s. */
  readonly pointer: string;
  /** The same with `*` for each place in a list: differences of one kind have one. */
  readonly place: string;
  /** Undefined where it is not there. */
  readonly old?: unknown;
  readonly new?: unknown;
  /** The objects around it, from the whole document inwards. */
  readonly within: readonly Pair[];
}

interface Pair {
  readonly old: unknown;
  readonly new: unknown;
}

/** Set in a list whose members are the same in another order. */
export const order = 'in another order';

type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Everything in which they differ. What is only in one of them is one difference, however much it is. */
export function differencesOf(one: unknown, other: unknown): Difference[] {
  return between(one, other, '', '', []);
}

function between(one: unknown, other: unknown, pointer: string, place: string, within: readonly Pair[]): Difference[] {
  if (one === other) return [];
  if (isObject(one) && isObject(other)) return ofObjects(one, other, pointer, place, within);
  if (Array.isArray(one) && Array.isArray(other)) return ofLists(one, other, pointer, place, within);
  return [
    { pointer, place, ...(one !== undefined && { old: one }), ...(other !== undefined && { new: other }), within },
  ];
}

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

function ofObjects(
  one: Members,
  other: Members,
  pointer: string,
  place: string,
  around: readonly Pair[],
): Difference[] {
  const within = [...around, { old: one, new: other }];
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].flatMap((name) => {
    const step = `/${escaped(name)}`;
    return between(one[name], other[name], `${pointer}${step}`, `${place}${step}`, within);
  });
}

/**
 * Members are held against each other by what names them; the rest by what they have in common. Those that are the same must be in
 * the same order: one that differs may stand elsewhere for it.
 */
function ofLists(
  one: readonly unknown[],
  other: readonly unknown[],
  pointer: string,
  place: string,
  within: readonly Pair[],
): Difference[] {
  const pairs = pairsOf(one, other);
  const places: number[] = [];
  const inside = pairs.flatMap(([at, to]) => {
    const [old, new_] = [at === undefined ? undefined : one[at], to === undefined ? undefined : other[to]];
    const found = between(old, new_, `${pointer}/${at ?? to}`, `${place}/*`, within);
    if (found.length === 0 && to !== undefined) places.push(to);
    return found;
  });
  const isInOrder = places.every((to, index) => index === 0 || to > places[index - 1]!);
  return isInOrder ? inside : [...inside, { pointer, place, old: one, new: order, within }];
}

type Places = readonly [number | undefined, number | undefined];

/** In the order of the old list, then what is only in the new. */
function pairsOf(one: readonly unknown[], other: readonly unknown[]): Places[] {
  const byKey = new Map<string, number[]>();
  for (const [to, value] of other.entries()) {
    const key = keyOf(value);
    const places = byKey.get(key);
    if (places) places.push(to);
    else byKey.set(key, [to]);
  }
  const paired = one.map((value) => byKey.get(keyOf(value))?.shift());
  const free = new Set(other.keys());
  for (const to of paired) if (to !== undefined) free.delete(to);
  const pairs = paired.map((to, at): Places => {
    const alike = to ?? mostAlike(one[at], other, free);
    if (alike !== undefined) free.delete(alike);
    return [at, alike];
  });
  return [...pairs, ...[...free].map((to): Places => [undefined, to])];
}

/** What names a member of a list among its like, wherever it has such fields. */
const naming = [
  ...[
    'child',
    'id',
    'case',
    'clock',
    'factId',
    'eventId',
    'standard',
    'reference',
    'askedBy',
    'asked',
    'body',
    'month',
  ],
  ...['group', 'type', 'step', 'on', 'name', 'agency', 'code', 'value', 'between', 'because', 'kind', 'adviceFrom'],
];

function keyOf(value: unknown): string {
  if (!isObject(value)) return JSON.stringify(value);
  const named = naming.flatMap((name) => {
    const is = value[name];
    // A child in a list is named by its id alone: its name may differ.
    return is === undefined ? [] : [name, isObject(is) ? (is.id ?? JSON.stringify(is)) : is];
  });
  return named.length > 0 ? JSON.stringify(named) : JSON.stringify(value);
}

/**
 * The one, of those that nobody is held against yet, with which most fields are the same: half of them at least. A sentence is held
 * against the next that is left. A figure is of its month and its body alone, however much another is like it.
 */
function mostAlike(value: unknown, others: readonly unknown[], free: ReadonlySet<number>): number | undefined {
  // A list in which hundreds are new is told as it is: looking for the nearest of each would take for ever.
  const near = [...free].slice(0, 50);
  if (!isObject(value)) return near.find((to) => typeof others[to] === typeof value && !isObject(others[to]));
  if ('withExceptions' in value || 'with_exceptions_of' in value) return undefined;
  const names = Object.keys(value);
  let best: number | undefined;
  let most = names.length / 2;
  for (const to of near) {
    const other = others[to];
    // What another standard asks for, or what is announced of another child, is not that which is no longer there.
    if (!isObject(other) || other.standard !== value.standard) continue;
    if (typeof value.child === 'string' && other.child !== value.child) continue;
    const same = names.filter((name) => JSON.stringify(value[name]) === JSON.stringify(other[name])).length;
    if (same >= most) [best, most] = [to, same + 0.5];
  }
  return best;
}
