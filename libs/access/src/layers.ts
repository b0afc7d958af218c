import type { Role, Viewer } from './viewer';

/** What may stand on a fact, so that only some learn of it. A fact without a label is ordinary. */
export const labels = ['looked-after', 'safeguarding'] as const;
export type Label = (typeof labels)[number];

/** Labels as they are spelled where documents are kept: in one order, `looked-after+safeguarding`; empty for ordinary facts alone. */
export const keyOfLabels = (of: Iterable<Label>): string => {
  const given = new Set(of);
  return given.size === 0 ? '' : labels.filter((label) => given.has(label)).join('+');
};

/** The key of the labels of another, and one more. */
export const keyWith = (key: string, label: Label): string =>
  keyOfLabels([...labels.filter((each) => key.split('+').includes(each)), label]);

/** All that viewers of one kind may know: ordinary facts, and those with no other labels than these. */
export interface Layer {
  readonly key: string;
  readonly labels: ReadonlySet<Label>;
  /**
   * The keys under which its documents may stand, the most telling first: a child of whom nothing is hidden has one document for
   * all layers, under the labels that occur.
   */
  readonly keys: readonly string[];
}

/** Looked-after children: who plans and reports their health for the area. The rest: need to know (Children Act 2004, sections 10 and 11). */
const mayKnow: Readonly<Partial<Record<Role, readonly Label[]>>> = {
  dco: ['looked-after'],
  'social-worker': labels,
  'caldicott-guardian': labels,
};

/** Every set of labels that some viewer may know, the smallest first. */
export const layers: readonly Layer[] = [
  ...new Map([[], ...Object.values(mayKnow)].map((of) => [keyOfLabels(of), layerWith(of)])).values(),
].sort((one, other) => one.labels.size - other.labels.size);

/** The one layer in which a viewer's whole world is. */
export const layerOf = ({ role }: Pick<Viewer, 'role'>): Layer => layerOfKey(keyOfLabels(mayKnow[role] ?? []));

export const layerOfKey = (key: string): Layer => layers.find((layer) => layer.key === key)!;

/** Whether a layer sees what has these labels. */
export const sees = (layer: Pick<Layer, 'labels'>, of: readonly Label[]): boolean =>
  of.every((label) => layer.labels.has(label));

function layerWith(of: readonly Label[]): Layer {
  const subsets: Label[][] = [[]];
  for (const label of of) subsets.push(...subsets.map((some) => [...some, label]));
  const keys = subsets
    .sort((one, other) => other.length - one.length || labels.indexOf(one[0]!) - labels.indexOf(other[0]!))
    .map(keyOfLabels);
  return { key: keyOfLabels(of), labels: new Set(of), keys };
}
