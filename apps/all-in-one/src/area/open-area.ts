import { existsSync, renameSync, statSync } from 'node:fs';
import { DamagedFile, durableFileAt } from '@lib/event-log';
import { type Clock, newId, systemClock } from '@lib/kernel';
import { type KeptSessions, openSqliteKeptSessions } from '@lib/sessions';
import { kindOf, loggerOf } from '@lib/telemetry';
import { CannotStart } from '../cannot-start';
import type { DataDirectory } from '../data-directory';
import { closePorts, type FilePorts, openPorts, type Ports } from '../ports';
import { compareFacts, notArchived } from './compare-facts';
import { type AreaFile, areaFiles } from './files';
import { fingerprintOf } from './fingerprint';
import { damagedSays, type FoundFile, isManifestOlder, judgeFiles, type Wrong } from './judge-files';
import { unreadIn } from './log-file.sqlite';
import { type KeptFile, type Manifest, manifestIn, runAfter, schema, writeManifest } from './manifest';

const log = loggerOf('area');
const markEveryMilliseconds = 60_000;
/** A prober that asks more often is answered by what was found then. */
const probeEveryMilliseconds = 2_000;

/** The stores of a data directory, whose files belong together. */
export interface OpenArea {
  readonly ports: FilePorts;
  readonly sessions: KeptSessions;
  /** What was wrong with files that a command mends; nothing at a start. */
  readonly toMend: readonly Wrong[];
  /** Why a file cannot be written now; undefined while each can. */
  trouble(): Promise<string | undefined>;
  /** Files belong together from now on, whatever was wrong with them. */
  mended(acceptedLoss?: string): Promise<void>;
  close(): Promise<void>;
}

export interface Opening {
  readonly clock?: Clock;
  /** What is wrong with these is left for the command that mends it; a damaged one is put beside. */
  readonly mends?: (file: AreaFile) => boolean;
  /** Nothing is put beside or made anew. */
  readonly isToRead?: boolean;
}

/**
 * Opens the stores of a data directory. Throws {@link CannotStart} with what is wrong and the command that mends it, where a file is lost, damaged,
 * of another area or an older copy, or where facts that an agency was told are in no record and not on their way.
 */
export async function openArea(
  data: DataDirectory,
  { clock = systemClock, mends = () => false, isToRead = false }: Opening = {},
): Promise<OpenArea> {
  const area = fingerprintOf(data.secrets.idKey);
  const known = manifestIn(data);
  if (known && known.area !== area)
    throw new CannotStart(
      `secrets.json in ${data.path} is of another area than its files.`,
      'Put the one of this area back: it is in the first line of belongings.jsonl of every backup, as “secrets”.',
    );
  const before = areaFiles.map((file) => ({ file, ...lyingThere(data, file) }));
  // Whatever is found, a look at a file takes its write-ahead log away: from here on that says nothing.
  if (known && known.state !== 'sealed') writeManifest(data, { ...known, state: 'opening' });
  const opened = await openAll(data, (file) => !isToRead && (isMadeByItself(file) || mends(file)));
  try {
    const found = before.map(({ file, isThere, hasLog }): FoundFile => {
      const durable = durableFileAt(data.file(file.name))!;
      const isAsLeft = known?.state === 'sealed' && isAsSealed(data, file, known.files[file.name], before);
      return {
        file,
        isThere: isThere && !opened.putBeside.has(file.name),
        hasLog,
        belongsTo: durable.belongsTo(),
        place: file.table ? durable.lastPlaceOf(file.table) : 0,
        isWhole: !isThere || opened.putBeside.has(file.name) || isAsLeft || durable.isWhole(),
      };
    });
    const isOlder = known !== undefined && isManifestOlder(found, area, known);
    const manifest = isOlder ? undefined : known;
    const wrongs = [...judgeFiles(found, area, manifest)];
    if (wrongs.length === 0 && (manifest?.state !== 'sealed' || isUnlikeSealed(data, manifest, before)))
      wrongs.push(...(await comparedFacts(opened.ports, data, clock, manifest)));
    const refused = wrongs.filter(({ file }) => !isMadeByItself(file) && !mends(file));
    if (refused.length > 0) throw refusal(data, refused);
    // What is not whole cannot be gone on with; records that are older than what was told of them are made anew, for their revisions must not go back.
    const anew = wrongs
      .filter(({ file, says }) => file.name === 'journal.db' || says === damagedSays)
      .map(({ file }) => file)
      .filter((each) => found.some(({ file, isThere }) => file === each && isThere));
    const { ports, sessions } = anew.length > 0 && !isToRead ? await without(data, opened, anew) : opened;
    for (const { file, says } of wrongs) log.warn({ file: file.name, says }, 'made again');
    return await running(
      data,
      { ports, sessions },
      { area, manifest, toMend: wrongs.filter(({ file }) => mends(file)), clock },
    );
  } catch (error) {
    await closeAll(data, opened);
    throw error;
  }
}

/** At the next start, or by and by. */
const isMadeByItself = ({ loss }: AreaFile): boolean => loss === 'passing';

interface Lying {
  readonly isThere: boolean;
  readonly hasLog: boolean;
  readonly logBytes: number;
  readonly bytes: number;
  readonly changedAt: number;
}

function lyingThere(data: DataDirectory, { name }: AreaFile): Lying {
  const found = statSync(data.file(name), { throwIfNoEntry: false });
  const log = statSync(data.file(`${name}-wal`), { throwIfNoEntry: false });
  return {
    isThere: found !== undefined && (found.size > 0 || (log?.size ?? 0) > 0),
    hasLog: log !== undefined,
    logBytes: log?.size ?? 0,
    bytes: found?.size ?? 0,
    changedAt: found?.mtimeMs ?? 0,
  };
}

type Before = readonly (Lying & { readonly file: AreaFile })[];

function isAsSealed(_: DataDirectory, { name }: AreaFile, kept: KeptFile | undefined, before: Before): boolean {
  const lying = before.find(({ file }) => file.name === name);
  return (
    kept !== undefined && lying?.bytes === kept.bytes && lying?.changedAt === kept.changedAt && lying?.logBytes === 0
  );
}

const isUnlikeSealed = (data: DataDirectory, { files }: Manifest, before: Before): boolean =>
  before.some(({ file, isThere }) => isThere && !isAsSealed(data, file, files[file.name], before));

interface Opened {
  readonly ports: FilePorts;
  readonly sessions: KeptSessions;
  /** Damaged files that were put beside. */
  readonly putBeside: ReadonlySet<string>;
}

/** Opens every file. One that cannot be read, and that is made again, is put beside under another name. */
async function openAll(data: DataDirectory, mayPutBeside: (file: AreaFile) => boolean): Promise<Opened> {
  const putBeside = new Set<string>();
  for (;;) {
    try {
      const ports = openPorts(data.file);
      return { ports, sessions: openSqliteKeptSessions(data.file('sessions.db')), putBeside };
    } catch (error) {
      await closeFiles(data);
      if (!(error instanceof DamagedFile)) throw error;
      const file = areaFiles.find(({ name }) => data.file(name) === error.file);
      if (!file) throw new CannotStart(error.message, 'Put the data directory back from a backup: npm run restore.');
      if (putBeside.has(file.name) || !/damaged/.test(error.why) || !mayPutBeside(file))
        throw /damaged/.test(error.why)
          ? refusal(data, [{ file, says: damagedSays }])
          : new CannotStart(error.message, 'See to the disk and to who owns the file. Nothing was changed.');
      putAside(data, file);
      putBeside.add(file.name);
    }
  }
}

function putAside(data: DataDirectory, { name }: AreaFile): void {
  const aside = `${name}.damaged-${Date.parse(systemClock.now())}`;
  for (const end of ['', '-wal', '-shm'])
    if (existsSync(data.file(`${name}${end}`))) renameSync(data.file(`${name}${end}`), data.file(`${aside}${end}`));
}

async function closeFiles(data: DataDirectory): Promise<void> {
  for (const { name } of areaFiles)
    await durableFileAt(data.file(name))
      ?.close()
      .catch(() => {});
}

async function closeAll(data: DataDirectory, { ports, sessions }: Pick<Opened, 'ports' | 'sessions'>): Promise<void> {
  await closePorts(ports).catch(() => {});
  await sessions.close().catch(() => {});
  await closeFiles(data);
}

/** The same with these files put beside and begun anew. */
async function without(data: DataDirectory, opened: Opened, files: readonly AreaFile[]): Promise<Opened> {
  await closeAll(data, opened);
  for (const file of files) putAside(data, file);
  return openAll(data, () => false);
}

/** Facts that would be missed for ever: looked for where the last stop was no clean one, behind what was looked at then. */
async function comparedFacts(
  ports: Ports,
  data: DataDirectory,
  clock: Clock,
  manifest: Manifest | undefined,
): Promise<Wrong[]> {
  const placeOf = (name: string): string => String(manifest?.files[name]?.place ?? 0);
  const agencies = Object.keys(ports.stores) as (keyof Ports['stores'])[];
  const { missing, untold } = await compareFacts(ports, data.secrets.idKey, clock, {
    ...(manifest && { after: Object.fromEntries(agencies.map((agency) => [agency, placeOf(`${agency}.db`)])) }),
    onTheirWay: async (messages) => unreadIn(data.file('log.db'), messages),
  });
  const fileOf = (name: string): AreaFile => areaFiles.find((file) => file.name === name)!;
  const wrongs = [...missing].map(([agency, count]) => ({
    file: fileOf(agency === 'partnership' ? 'directory.db' : 'journal.db'),
    says: `has lost facts: ${count} that ${agency} was told are in no record`,
  }));
  if (untold > 0) log.warn({ facts: untold }, 'the journal has facts that no agency’s store has');
  for (const agency of agencies) {
    const lost = await notArchived(ports, agency, Number(placeOf('log.db')));
    if (lost > 0)
      wrongs.push({
        file: fileOf(`${agency}.db`),
        says: `has lost facts: ${lost} that came over the log are not in it`,
      });
  }
  return wrongs;
}

/** One sentence for each file, and the one way out of all of them. */
export function refusal(data: DataDirectory, wrongs: readonly Wrong[]): CannotStart {
  const sentences = wrongs.map(({ file, says }) => `${data.file(file.name)} ${says}. It holds ${file.holds}.`);
  const lost = wrongs.filter(({ file }) => file.loss === 'archive').map(({ file }) => file.name);
  const wayOut =
    lost.length > 0
      ? `Put the file back that belongs here, or the area into another directory: npm run restore -- --from BACKUP --data DIR. ` +
        `To go on without what is lost: npm run accept-loss -- --data ${data.path}`
      : `It is made again of what the agencies were told: npm run republish -- --data ${data.path}`;
  return new CannotStart(sentences.join('\n'), wayOut);
}

interface Standing {
  readonly area: string;
  readonly manifest: Manifest | undefined;
  readonly toMend: readonly Wrong[];
  readonly clock: Clock;
}

/** Marks the files as of a new run, unless something is still to be mended, and looks after them until they are closed. */
async function running(
  data: DataDirectory,
  { ports, sessions }: Pick<Opened, 'ports' | 'sessions'>,
  { area, manifest: before, toMend, clock }: Standing,
): Promise<OpenArea> {
  const chance = newId();
  const newest = [before?.run, ...areaFiles.map(({ name }) => durableFileAt(data.file(name))?.belongsTo()?.run)];
  const run = runAfter(
    newest
      .filter((each) => each !== undefined)
      .sort()
      .at(-1),
    chance,
  );
  let mark = Math.max(
    before?.mark ?? 0,
    ...areaFiles.map(({ name }) => durableFileAt(data.file(name))?.belongsTo()?.mark ?? 0),
  );
  let losses = before?.acceptedLosses ?? [];
  let isHeld = false;

  const manifestNow = (state: Manifest['state'], more: Partial<Manifest> = {}): Manifest => ({
    format: 1,
    schema,
    area,
    run,
    mark,
    state,
    at: clock.now(),
    files: Object.fromEntries(areaFiles.map((file) => [file.name, placeNow(data, file)])),
    ...(losses.length > 0 && { acceptedLosses: losses }),
    ...more,
  });

  async function markAll(): Promise<void> {
    const next = { area, run, mark: mark + 1 };
    // Places first: what is told meanwhile is behind them.
    const { files } = manifestNow('running');
    await Promise.all(areaFiles.map(({ name }) => durableFileAt(data.file(name))?.mark(next)));
    mark = next.mark;
    kept = files;
  }
  let kept: Manifest['files'] = before?.files ?? {};

  async function hold(): Promise<void> {
    if (before) writeManifest(data, { ...before, state: 'opening', nextRun: run });
    await markAll();
    writeManifest(data, manifestNow('running', { files: kept }));
    isHeld = true;
  }
  if (toMend.length === 0) await hold();

  let marking: Promise<void> | undefined;
  let probed: { readonly at: number; readonly why: string | undefined } | undefined;
  const mayWrite = (): boolean => isHeld && data.isOurs();
  const timer = setInterval(() => {
    if (!mayWrite()) return;
    marking = markAll()
      .then(() => writeManifest(data, manifestNow('running', { files: kept })))
      .catch((error) => log.warn({ ...kindOf(error) }, 'the files could not be marked, will try again'));
  }, markEveryMilliseconds);
  timer.unref();

  async function probe(): Promise<string | undefined> {
    if (!data.isOurs()) return 'the lock of the data directory is gone: another process may work on it';
    const states = await Promise.all(
      areaFiles.map(async ({ name }) => {
        const durable = durableFileAt(data.file(name));
        if (!durable) return `${name} is closed`;
        if (!existsSync(data.file(name))) return `${name} is gone`;
        return durable.mark({ area, run, mark }).then(
          () => undefined,
          (error) => `${name} cannot be written: ${kindOf(error).error}`,
        );
      }),
    );
    return states.filter((why) => why !== undefined).join('; ') || undefined;
  }

  return {
    ports,
    sessions,
    toMend,
    async trouble() {
      if (!probed || performance.now() - probed.at > probeEveryMilliseconds)
        probed = { at: performance.now(), why: await probe() };
      return probed.why;
    },
    async mended(acceptedLoss) {
      if (acceptedLoss) losses = [...losses, { at: clock.now(), what: acceptedLoss }];
      await hold();
    },
    async close() {
      clearInterval(timer);
      await marking;
      try {
        if (mayWrite()) {
          await markAll();
          writeManifest(data, manifestNow('closing', { files: kept }));
        }
        await closePorts(ports);
        await sessions.close();
        if (mayWrite()) writeManifest(data, manifestNow('sealed', { files: asLeft(data, kept) }));
      } catch (error) {
        // What was acknowledged is on disk already. Without a seal the next start looks at everything.
        log.warn({ ...kindOf(error) }, 'not closed in order: the next start looks at every file');
        await closeAll(data, { ports, sessions });
      }
    },
  };
}

function placeNow(data: DataDirectory, { name, table }: AreaFile): KeptFile {
  const durable = table ? durableFileAt(data.file(name)) : undefined;
  return durable ? { place: durable.lastPlaceOf(table!) } : {};
}

const asLeft = (data: DataDirectory, files: Manifest['files']): Manifest['files'] =>
  Object.fromEntries(
    Object.entries(files).map(([name, kept]) => {
      const { size, mtimeMs } = statSync(data.file(name));
      return [name, { ...kept, bytes: size, changedAt: mtimeMs }];
    }),
  );
