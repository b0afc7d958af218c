/**
 * What is lost with a file. `archive`: what nothing else has, so that only a backup brings it back. `made`: it is made again of what the agencies
 * were told. `passing`: nothing that anybody was promised.
 */
export type Loss = 'archive' | 'made' | 'passing';

export interface AreaFile {
  readonly name: string;
  /** What it holds, for a sentence. */
  readonly holds: string;
  readonly loss: Loss;
  /** The table that has a place for all that it takes in; undefined where rows come and go. */
  readonly table?: string;
}

const commits = (agency: string): AreaFile => ({
  name: `${agency}.db`,
  holds: `what ${agency} was told`,
  loss: 'archive',
  table: 'commits',
});
const parked = (whose: string): AreaFile => ({
  name: `${whose}-parked.db`,
  holds: `what ${whose} could not read`,
  loss: 'made',
});

/** Every file of the data directory in which a service keeps something. */
export const areaFiles: readonly AreaFile[] = [
  ...['education', 'health', 'social-care', 'family', 'partnership'].map(commits),
  { name: 'audit.db', holds: 'who was shown whom', loss: 'archive', table: 'audit' },
  { name: 'log.db', holds: 'the log between the services', loss: 'made', table: 'messages' },
  { name: 'journal.db', holds: 'the facts that records are made of, and the records', loss: 'made', table: 'journal' },
  { name: 'directory.db', holds: 'organisations and closures', loss: 'made' },
  ...['education', 'health', 'social-care', 'projection'].map(parked),
  { name: 'settled.db', holds: 'up to when nothing is missing', loss: 'passing' },
  { name: 'sessions.db', holds: 'who is signed in', loss: 'passing' },
];
