import type { Fact } from '../../facts/facts';
import { ofEachChild, type View } from '../view';

/** All that was told of a child, by type, the newest told first: `<when it was told> <fact's id>`. */
export type ToldOf = Readonly<Record<string, readonly string[]>>;

declare module '../area/area-document' {
  interface AreaParts {
    readonly told?: ToldOf;
  }
}

/** What was told of whom, so that what is new is found without reading what a layer does not see. */
export const whatsNewView: View = {
  name: 'told',
  version: 2,
  keptIn: 'area',
  fold: ofEachChild(({ facts }) => toldOf(facts)),
};

function toldOf(facts: readonly Fact[]): ToldOf {
  const found: Record<string, string[]> = {};
  for (const { id, recordedAt, event } of facts) {
    const ofType = found[event.type] ?? [];
    found[event.type] = ofType;
    ofType.push(`${recordedAt} ${id}`);
  }
  for (const each of Object.values(found)) each.sort().reverse();
  return found;
}
