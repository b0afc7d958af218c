import { findContract, readFact } from '@lib/contracts';
import type { DirectoryFact } from '@lib/directory';
import { factIdOf } from '@lib/kernel';
import { readMessage, Unreadable } from '../journal/ingest';
import type { DirectoryRow } from './directory.port';

/** Where the partnership's service publishes what it was told. */
export const directoryTopic = 'partnership.events';

/** A message of the log as a row of the directory. Throws {@link Unreadable} for bytes or a type that it cannot hold. */
export function directoryRow(value: string): DirectoryRow {
  const { source, id, recordedtime: recordedAt, ...event } = readMessage(value).event;
  const { contract, data } = readFact(event);
  return rowOf({ source, id, type: contract.type, recordedAt, data });
}

/** A fact of the partnership as a row, from wherever it is kept. Throws {@link Unreadable} for what is told of no organisation. */
export function rowOf(fact: DirectoryFact): DirectoryRow {
  const { source, id, type, data } = fact;
  const organisation = data[findContract(type)?.aboutOrganisation ?? ''];
  if (typeof organisation !== 'string') throw new Unreadable(`${type} is told of no organisation`);
  const replaced = data.corrects ?? data.withdraws;
  const idOf = (told: string) => factIdOf('partnership', source, told);
  return { id: idOf(id), organisation, ...(typeof replaced === 'string' && { replaces: idOf(replaced) }), fact };
}
