import type { Belonging } from '@lib/event-log';
import type { AreaFile } from './files';
import { type KeptFile, type Manifest, numberOfRun } from './manifest';

/** What is wrong with one file, in words that go on after its name. */
export interface Wrong {
  readonly file: AreaFile;
  readonly says: string;
}

/** Of what cannot be read as a whole. */
export const damagedSays = 'is damaged';

/** A file as it was found at the start. */
export interface FoundFile {
  readonly file: AreaFile;
  /** It was there, and not empty. */
  readonly isThere: boolean;
  /** Its write-ahead log was there. */
  readonly hasLog: boolean;
  readonly belongsTo: Belonging | undefined;
  readonly place: number;
  /** SQLite finds all of it in order; not asked where it lies there as it was left. */
  readonly isWhole: boolean;
}

/** Of a directory without a manifest: its files are held against each other alone. */
const nothingKept: Pick<Manifest, 'run' | 'mark' | 'files'> & { readonly nextRun?: string } = {
  run: '',
  mark: 0,
  files: {},
};

/**
 * What is wrong with the files of an area, each by itself: lost, damaged, emptied, of another area, or older than the others. Pure. A directory of
 * before has no manifest and no marks; there is nothing to say of it here.
 */
export function judgeFiles(
  found: readonly FoundFile[],
  area: string,
  manifest: Manifest | undefined,
): readonly Wrong[] {
  const { run, nextRun, mark, files } = manifest ?? nothingKept;
  const runs = found.flatMap(({ belongsTo }) => (belongsTo?.area === area ? [belongsTo.run] : []));
  const newest = [...runs, run].sort().at(-1)!;
  // A start that was killed while it marked the files has left some of the run before.
  const isUnderWay = nextRun !== undefined && newest === nextRun;
  const isCurrent = (of: string): boolean => of === newest || (isUnderWay && of === run);
  const isMarked = (file: AreaFile, kept: KeptFile | undefined): boolean =>
    manifest !== undefined && kept !== undefined && file.name in files;

  return found.flatMap((each): Wrong[] => {
    const { file, isThere, hasLog, belongsTo, place, isWhole } = each;
    const kept = files[file.name];
    const says = (text: string): Wrong[] => [{ file, says: text }];
    if (!isThere) return isMarked(file, kept) ? says('is missing') : [];
    if (!isWhole) return says(damagedSays);
    if (!belongsTo) return isMarked(file, kept) ? says('is older than the other files, or of another area') : [];
    if (belongsTo.area !== area) return says('is of another area, or made with another key');
    if (!isCurrent(belongsTo.run) || (belongsTo.run === run && belongsTo.mark < mark))
      return says('is an older copy than the other files');
    if (place < (kept?.place ?? 0)) return says(`is emptied: it ends at ${place} and had come to ${kept?.place}`);
    if (manifest?.state === 'running' && file.loss === 'archive' && !hasLog)
      return says('has lost its write-ahead log (-wal), which held what came last');
    return [];
  });
}

/** Whether files go on behind a manifest that knows nothing of it: then it is the manifest that is the older copy. */
export const isManifestOlder = (found: readonly FoundFile[], area: string, { run, nextRun }: Manifest): boolean =>
  found.some(
    ({ belongsTo }) =>
      belongsTo?.area === area && belongsTo.run !== nextRun && numberOfRun(belongsTo.run) > numberOfRun(nextRun ?? run),
  );
