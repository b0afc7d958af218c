import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { built, type Contracts, type Intake, type Kernel } from './built';
import { agencies, saidOf } from './events';
import { answering } from './parties';
import { milliseconds } from './time';

/** A kept journal, views made from it, and what it costs to copy as much without computing anything. */
export type HistoryQuestion =
  | { readonly what: 'write'; readonly folder: string; readonly children: number }
  | { readonly what: 'rebuild'; readonly folder: string }
  | { readonly what: 'copy'; readonly folder: string };

export interface HistoryAnswer {
  readonly events: number;
  readonly seconds: number;
  /** How long it takes again, when there is nothing to write. */
  readonly againSeconds?: number;
  readonly documents?: number;
  readonly documentBytes?: number;
}

const { sourceRecordId, newIdKey, factIdOf } = built<Kernel>('libs/kernel/src');
const { findContract } = built<Contracts>('libs/contracts/src');
const { outgoingOf, told } = built<Intake>('libs/intake/src');
const projection = 'apps/projection/src';
const { openSqliteJournal } = built<typeof import('../../apps/projection/src/journal/journal.sqlite')>(
  `${projection}/journal/journal.sqlite`,
);
const { openSqliteViews } = built<typeof import('../../apps/projection/src/views/views.sqlite')>(
  `${projection}/views/views.sqlite`,
);
const { takeIn } = built<typeof import('../../apps/projection/src/journal/take-in')>(`${projection}/journal/take-in`);
const { rebuild } = built<typeof import('../../apps/projection/src/rebuild')>(`${projection}/rebuild`);

const journalOf = (folder: string) => join(folder, 'journal.db');
const viewsOf = (folder: string) => join(folder, 'views.db');
