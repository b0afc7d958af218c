import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contracts } from '@lib/contracts';
import { sha256 } from '@lib/kernel';
import { publishedOf, randomOf } from '@lib/testing';
import { childrenOf } from '../../apps/projection/src/identity/children';
import { layeredNeighbourhoods } from '../../apps/projection/src/identity/layered';
import { neighbourhoodsOf } from '../../apps/projection/src/identity/side-by-side';
import { ingest } from '../../apps/projection/src/journal/ingest';
import type { JournalRow } from '../../apps/projection/src/journal/journal.port';
import { caseworkVersion, workingOut } from '../../apps/projection/src/record/casework';
import { views as ours } from '../../apps/projection/src/views/registry';
import type { View } from '../../apps/projection/src/views/view';
import { toldOfCases } from '../timeliness/told-of-cases';

/** What the folds made of one small history when it was last written down. */
interface History {
  readonly rows: readonly JournalRow[];
  readonly digests: Readonly<Record<string, string>>;
}

export interface Golden {
  /** Versions of the views, and of the case pages, by which the digests were made. */
  readonly versions: Readonly<Record<string, number>>;
  readonly casework: string;
  readonly histories: readonly History[];
}

const file = join(__dirname, 'golden.jsonl');
const histories = 60;
const mostRows = 8;

export function readGolden(): Golden {
  if (!existsSync(file)) return { versions: {}, casework: '', histories: anyHistories() };
  const [first, ...rest] = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  return { ...first, histories: rest };
}

export function writeGolden({ histories: all, ...head }: Golden): void {
  writeFileSync(file, `${[head, ...all].map((line) => JSON.stringify(line)).join('\n')}\n`);
}

/** Written down once: what is told in them does not hang on how tests make things up today. */
const anyHistories = (): History[] =>
  Array.from({ length: histories }, (_, seed) => {
    const told = toldOfCases(randomOf(seed + 1), { hidden: 0.2, restricts: seed % 6 === 0 ? 0.2 : 0 });
    return { rows: told.slice(0, mostRows).map((event) => ingest(publishedOf(event).value)), digests: {} };
  });

/** A contract's title is in every record, and is no part of what a fold makes: documents are made again when it changes. */
const untitled = new Map(contracts.map((contract) => [contract.type, { ...contract, title: contract.type }]));

/** What each view makes of a history, in every layer: as digests, by the view. */
export function digestsOf(rows: readonly JournalRow[], views: readonly View[] = ours): Record<string, string> {
  const sourceRecords = [...new Set(rows.map(({ sourceRecord }) => sourceRecord))].sort();
  const layered = neighbourhoodsOf(sourceRecords, rows, (type) => untitled.get(type)).flatMap((each) =>
    layeredNeighbourhoods(each, each),
  );
  return Object.fromEntries(
    views.map((view) => {
      const parts = layered.flatMap((seen) => {
        const partOf = view.fold(childrenOf(seen.sourceRecords, seen), workingOut());
        return seen.sourceRecords.map((id) => `${seen.key} ${id} ${JSON.stringify(partOf(id))}`);
      });
      return [view.name, sha256(parts.sort().join('\n')).slice(0, 22)];
    }),
  );
}

/** Views that make something else of some history than what is written down. */
export const changedViews = (golden: Golden, views: readonly View[] = ours): readonly View[] => {
  const changed = new Set<string>();
  for (const { rows, digests } of golden.histories)
    for (const [name, digest] of Object.entries(digestsOf(rows, views)))
      if (digests[name] !== digest) changed.add(name);
  return views.filter(({ name }) => changed.has(name));
};

/** A view may make something else when its version has gone up, when it is new, or when the case pages that it reads are others. */
export const mayChange = ({ versions, casework }: Golden, { name, version }: View, now = caseworkVersion): boolean =>
  version > (versions[name] ?? 0) || casework !== now;

export const rewritten = ({ histories: all }: Golden): Golden => ({
  versions: Object.fromEntries(ours.map(({ name, version }) => [name, version])),
  casework: caseworkVersion,
  histories: all.map(({ rows }) => ({ rows, digests: digestsOf(rows) })),
});
