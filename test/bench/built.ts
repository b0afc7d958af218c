import { join, resolve } from 'node:path';

export const root = resolve(__dirname, '../..');

/** A module as `nest build all-in-one` made it: what is measured is what runs. */
export const built = <T>(path: string): T => require(join(root, 'dist', path)) as T;

export type AllInOne = typeof import('../../apps/all-in-one/src/all-in-one');
export type DataDirectory = typeof import('../../apps/all-in-one/src/data-directory');
export type Kernel = typeof import('../../libs/kernel/src');
export type Linkage = typeof import('../../libs/linkage/src');
export type Streams = typeof import('../../libs/streams/src');
export type Contracts = typeof import('../../libs/contracts/src');
export type EventLogs = typeof import('../../libs/event-log/src');
export type EventStores = typeof import('../../libs/event-store/src');
