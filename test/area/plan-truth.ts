import { contracts } from '@lib/contracts';
import type { LocalDate } from '@lib/kernel';
import { isLinked } from '../../apps/area-simulator/src/linked';
import type { Known } from '../../apps/area-simulator/src/message';
import type { World } from '../../apps/area-simulator/src/world';

/*
 * What is true of plans in a simulated area, counted of what its simulator says who told what of whom. It asks nothing of the folds,
 * the cases and the figures that it is held against.
 */

/** A fact that stands in the end: as put right, and not taken back. */
export interface Stands {
  readonly id: string;
  readonly type: string;
  readonly by: string;
  readonly on: LocalDate;
  readonly data: Readonly<Record<string, unknown>>;
}

const daysOf = new Map(contracts.map(({ type, occurredOn }) => [type, occurredOn]));
const ordinary = new Set(contracts.filter(({ sensitivity }) => sensitivity === 'ordinary').map(({ type }) => type));

/** Of each child as the record can have it: all of one true child that is told under records that can be linked. */
export function childrenAsTold({ messages, truth }: World): (readonly Stands[])[] {
  const trueChild = new Map(
    truth.children.flatMap(({ nhsNumber, facts }) => facts.map(({ source, id }) => [`${source} ${id}`, nhsNumber])),
  );
  const records = new Map<string, { readonly child: string; readonly knows: Known[]; readonly events: ToldEvent[] }>();
  for (const { event } of messages) {
    const key = `${event.source}#${event.subject}`;
    const child = trueChild.get(`${event.source} ${event.id}`) ?? key;
    const record = records.get(key) ?? { child, knows: [], events: [] };
    records.set(key, record);
    record.knows.push(event.data.child);
    record.events.push(event);
  }
  const groups: Group[] = [];
  for (const { child, knows, events } of records.values()) {
    const joined = groups.filter(
      (group) => group.child === child && group.knows.some((one) => knows.some((other) => isLinked(one, other))),
    );
    for (const each of joined) groups.splice(groups.indexOf(each), 1);
    groups.push({
      child,
      knows: [...joined.flatMap((group) => group.knows), ...knows],
      events: [...joined.flatMap((group) => group.events), ...events],
    });
  }
  return groups.map(({ events }) => standing(events));
}

type ToldEvent = World['messages'][number]['event'];
interface Group {
  readonly child: string;
  readonly knows: readonly Known[];
  readonly events: readonly ToldEvent[];
}

function standing(events: readonly ToldEvent[]): Stands[] {
  const gone = new Set(
    events.flatMap(({ source, data }) => [data.corrects, data.withdraws].map((id) => `${source} ${id}`)),
  );
  const once = new Map(events.map((event) => [`${event.source} ${event.id}`, event]));
  return [...once]
    .filter(([key, { type }]) => !gone.has(key) && ordinary.has(type))
    .map(([, { id, type, source, data }]) => ({
      ...{ id, type: type.replace(/\.v\d+$/, ''), data },
      ...{ by: source.replace('/agencies/', ''), on: String(data[daysOf.get(type)!]) },
    }))
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

export type Counts = Record<string, number>;
export const count = (counts: Counts, name: string): void => {
  counts[name] = (counts[name] ?? 0) + 1;
};

/** Of the thing that a fact is about, only what was said last. */
export function lastOf(facts: readonly Stands[], about: (fact: Stands) => string): Stands[] {
  return [...new Map(facts.map((fact) => [about(fact), fact])).values()];
}
