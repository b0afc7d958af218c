import type { Instant, LocalDate } from '@lib/kernel';
import type { DirectoryFacts } from '../directory/directory.port';
import type { Journal } from '../journal/journal.port';
import type { Views } from '../store/views.port';

export interface RecordPorts {
  readonly journal: Pick<Journal, 'rowsOf' | 'keysOf' | 'sourceRecordsWith'>;
  readonly views: Pick<Views, 'get'>;
  readonly directory: Pick<DirectoryFacts, 'about'>;
}

/** As at which day, and as known at which moment. Either left out means now. */
export interface Times {
  readonly asAt?: LocalDate;
  readonly knownAt?: Instant;
}
