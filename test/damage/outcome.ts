import type { Publisher } from '@lib/contracts';
import { CannotStart } from '../../apps/all-in-one/src/cannot-start';
import { projectionPorts } from '../../apps/all-in-one/src/services';
import { verify } from '../../apps/projection/src/feed/rebuild.flow';
import { Area } from '../journeys/area';
import { until } from '../journeys/until';

/** What is in an area, as its readers and its operator find it. */
export interface Contents {
  /** By child: the facts of the record. */
  readonly records: Readonly<Record<string, readonly string[]>>;
  readonly commits: Readonly<Record<string, number>>;
  readonly audit: number;
  readonly directory: number;
  /** Children of whom a change was announced. */
  readonly announced: readonly string[];
  readonly differing: number;
}

export type Outcome =
  | { readonly kind: 'refused'; readonly says: string }
  /** It started, and says of itself that it is not ready. */
  | { readonly kind: 'notReady'; readonly says: string }
  | { readonly kind: 'started'; readonly contents: Contents };

/** Starts an area on a directory, and looks for all that was told. Throws what is no refusal in words. */
export async function startOn(path: string): Promise<Outcome> {
  let area: Area;
  try {
    area = await Area.together({ path });
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    return { kind: 'refused', says: error.message };
  }
  try {
    const ready = await fetch(`${area.url}/health/ready`);
    if (ready.status !== 200) return { kind: 'notReady', says: await ready.text() };
    return { kind: 'started', contents: await contentsOf(area) };
  } finally {
    await area.stop();
  }
}

export async function contentsOf(area: Area): Promise<Contents> {
  const { ports } = area;
  await until(
    async () => {
      const waiting = await Promise.all(Object.values(ports.stores).map((store) => store.unpublished(1)));
      return (
        waiting.flat().length +
        Number(/^tell_it_once_projection_lag_messages (\d+)$/m.exec(await area.metrics())?.[1] ?? 1)
      );
    },
    (left) => left === 0,
  );
  const guardian = await area.as('caldicott-guardian');
  const records: Record<string, readonly string[]> = {};
  for (const index of [1, 2, 3]) {
    const json = { name: `Child${index} Damage`, dateOfBirth: `2022-03-0${index}` };
    const found = await guardian.ask<{ readonly children: readonly { readonly id: string }[] }>('/v1/children/search', {
      json,
    });
    const facts = await Promise.all(found.body.children.map(({ id }) => area.record(id)));
    records[json.name] = facts.flatMap((record) => record.facts.map(({ eventId }) => eventId)).sort();
  }
  const commits: Record<string, number> = {};
  for (const [agency, store] of Object.entries(ports.stores) as [Publisher, (typeof ports.stores)[Publisher]][])
    commits[agency] = (await store.all(undefined, 10_000)).commits.length;
  const changed = async () => {
    const messages = await ports.eventLog.read('projection.changes', '0', 10_000);
    return [...new Set(messages.map(({ value }) => JSON.parse(value).child as string).filter(Boolean))].sort();
  };
  const { differing } = await verify(projectionPorts(ports, { now: () => '2026-06-01T12:00:00.000Z' }));
  return {
    records,
    commits,
    audit: (await ports.audit.all(undefined, 10_000)).rows.length,
    directory: (await ports.directory.about(['ferry-road'])).length,
    announced: await until(changed, (children) => children.length > 0),
    differing: differing.length,
  };
}

/** What of the expected is not there: losses, in words. `archived`: whether the agencies' stores and the audit are looked at. */
export function lossesIn(found: Contents, expected: Contents, { archived = true } = {}): readonly string[] {
  const losses: string[] = [];
  for (const [child, facts] of Object.entries(expected.records)) {
    const missing = facts.filter((fact) => !found.records[child]?.includes(fact));
    const twice = (found.records[child] ?? []).length - new Set(found.records[child]).size;
    if (missing.length > 0 || twice > 0) losses.push(`${child}: ${missing.length} facts lost, ${twice} twice`);
  }
  for (const child of expected.announced)
    if (!found.announced.includes(child)) losses.push('a child of whom nothing is announced');
  if (found.directory < expected.directory) losses.push('closures');
  if (found.differing > 0) losses.push(`${found.differing} documents differ`);
  if (!archived) return losses;
  for (const [agency, count] of Object.entries(expected.commits))
    if (found.commits[agency] !== count) losses.push(`${agency}: ${found.commits[agency]} commits of ${count}`);
  if (found.audit < expected.audit) losses.push('rows of the audit');
  return losses;
}
