import { contracts, findContract } from '@lib/contracts';
import { makeUpn } from '@lib/linkage';
import { type EventToTell, earlyYearsNotification, publishedOf, safeguardingInvolvement } from '@lib/testing';
import { ingest } from '../../apps/projection/src/journal/ingest';
import type { JournalRow } from '../../apps/projection/src/journal/journal.port';
import { openSqliteJournal } from '../../apps/projection/src/journal/journal.sqlite';
import { openSqliteViews } from '../../apps/projection/src/store/views.sqlite';
import { toldBySimulatorOf } from '../beside/simulated';
import type { Said } from '../beside/telling';
import type { Stores } from './answers';

/** A child of the made-up area, as one agency tells of them. */
export interface MadeUpChild {
  readonly identity: { readonly dateOfBirth: string; readonly nhsNumber: string; readonly givenName?: string };
  readonly sourceRecords: readonly string[];
  readonly organisations: readonly string[];
}

export const rowOf = (event: EventToTell & { readonly recordedtime?: string }, recordedAt?: string): JournalRow =>
  ingest(publishedOf(event, event.recordedtime ?? recordedAt).value);

const ordinary = new Set(contracts.filter(({ sensitivity }) => sensitivity === 'ordinary').map(({ type }) => type));

/** What the simulator tells of an area of so many children, without whatever not all may see. */
export async function madeUpArea(children: number, seed: number) {
  const tellings = await toldBySimulatorOf(process.cwd(), { children, seed, today: '2026-05-29' });
  const said = tellings.flatMap(({ told }) => told).filter((event) => ordinary.has(event.type) && isOfAChild(event));
  const rows = said.map((event) => rowOf(event as never, '2026-05-29T09:00:00.000Z'));
  const found = new Map<string, { identity: MadeUpChild['identity']; records: Set<string>; tellers: Set<string> }>();
  for (const [index, { data, source }] of said.entries()) {
    const { nhsNumber, dateOfBirth, givenName } = (data.child ?? {}) as Partial<MadeUpChild['identity']>;
    if (!nhsNumber || !dateOfBirth) continue;
    const name = `${nhsNumber.replace(/\s/g, '')} ${dateOfBirth}`;
    const identity = { nhsNumber, dateOfBirth, ...(givenName && { givenName }) };
    const child = found.get(name) ?? { identity, records: new Set(), tellers: new Set() };
    found.set(name, child);
    child.records.add(rows[index]!.sourceRecord);
    child.tellers.add(source.replace('/agencies/', ''));
  }
  const known = [...found.values()].map(
    ({ identity, records, tellers }): MadeUpChild => ({
      identity,
      sourceRecords: [...records],
      organisations: [...tellers],
    }),
  );
  return { rows, children: known };
}

/** An address that somebody says is restricted is the one thing that hidden facts decide for others: not asked here. */
function isOfAChild({ type, data }: Said): boolean {
  const child = data.child as { readonly addressIsRestricted?: boolean } | undefined;
  return findContract(type)?.aboutOrganisation === undefined && child?.addressIsRestricted === undefined;
}

const upnOf = (serial: number): string =>
  makeUpn({ authority: '801', establishment: '2009', year: '26', serial: String(serial).padStart(3, '0') });

/** A school that knows a child by a number which nobody else tells but who may not be heard: a record that stands alone. */
export const aloneOf = ({ identity: { dateOfBirth, givenName } }: Pick<MadeUpChild, 'identity'>, serial: number) =>
  rowOf(
    earlyYearsNotification({
      id: `alone-${serial}`,
      source: '/agencies/hill-top-school',
      subject: `HTS-${serial}`,
      child: { dateOfBirth, upn: upnOf(serial), ...(givenName && { givenName }) },
    }),
    '2026-05-28T09:00:00.000Z',
  );

/** The same school once more, after all that may be hidden was told. */
export const afterwardsOf = ({ identity }: Pick<MadeUpChild, 'identity'>, serial: number) =>
  rowOf(
    earlyYearsNotification({
      id: `afterwards-${serial}`,
      source: '/agencies/hill-top-nursery',
      subject: `HTN-${serial}`,
      child: identity,
    }),
    '2026-05-31T09:00:00.000Z',
  );

const statuses = ['childProtectionPlan', 'lookedAfter', 'formerlyLookedAfter', 'childProtectionPlan'];

/** What only some may know of a child, on records of its own: by both numbers, so that it joins what stands apart for all others. */
export const hiddenOf = ({ identity }: Pick<MadeUpChild, 'identity'>, serial: number): readonly JournalRow[] =>
  statuses.map((status, index) =>
    rowOf(
      safeguardingInvolvement({
        id: `hidden-${serial}-${index}`,
        subject: `LCS-hidden-${serial}-${index % 2}`,
        child: { ...identity, upn: upnOf(serial) },
        data: { from: `2026-04-${String(10 + index).padStart(2, '0')}`, status },
      }),
      `2026-05-30T0${index}:00:00.000Z`,
    ),
  );

/** On the store of an area in one process. */
export const sqliteStores = (): Stores & { close(): Promise<unknown> } => {
  const [journal, views] = [openSqliteJournal(':memory:'), openSqliteViews(':memory:')];
  return { journal, views, close: () => Promise.all([journal.close(), views.close()]) };
};
