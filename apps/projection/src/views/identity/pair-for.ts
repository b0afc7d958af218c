import { keyOfLabels, labels, layerOf, mayDecideIdentity, type Viewer } from '@lib/access';
import type { Pair } from '@lib/linkage';
import { type RecordPorts, recordFor } from '../../record/record-for';
import { type IdentityPair, pairIn } from './pair';

/** As the viewer’s layer sees both; undefined where it sees one of them not at all. */
export async function pairFor(ports: RecordPorts, viewer: Viewer, between: Pair): Promise<IdentityPair | undefined> {
  const [one, other] = await Promise.all(between.map((id) => recordFor(ports, viewer, id)));
  const documents = await Promise.all(between.map((id) => ports.views.get('child', id, layerOf(viewer).keys)));
  if (!one || !other || documents.includes(undefined)) return undefined;
  const has = (record: typeof one, id: string) => record.sourceRecords.some((each) => each.id === id);
  if (!has(one, between[0]) || !has(other, between[1])) return undefined;
  const hidden = documents.reduce((key, document) => unionOf(key, document!.layer), '');
  const restsOn = (hidden || 'ordinary') as IdentityPair['restsOn'];
  return pairIn(between, [one, other], restsOn, mayDecideIdentity(viewer, restsOn !== 'ordinary'));
}

const unionOf = (one: string, other: string): string =>
  keyOfLabels(labels.filter((label) => `${one}+${other}`.split('+').includes(label)));

/** Everybody who is shown by these, by every id that leads to them. */
export const childrenIn = (pairs: readonly IdentityPair[]): readonly string[] => [
  ...new Set(pairs.flatMap(({ sides, between }) => [...sides.map(({ child }) => child), ...between])),
];
