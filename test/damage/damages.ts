import {
  chmodSync,
  copyFileSync,
  existsSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { areaFiles } from '../../apps/all-in-one/src/area/files';
import { removeRows } from './rows.sqlite';
import type { Templates } from './template';

/** What is done to a copy of a data directory before it is started. */
export interface Damage {
  readonly name: string;
  /** Of which template; `whole` unless said. */
  readonly of?: keyof Templates;
  readonly harm: (path: string, templates: Templates) => void;
  /** `refused`: it must not start. `correct`: it must, with everything that was told. */
  readonly must: 'refused' | 'correct';
  /** A word that the refusal must say, beside the file's name. */
  readonly says?: RegExp;
  /** The command that mends it. */
  readonly mendedBy?: 'republish' | 'accept-loss';
  /** Shown with every run of the tests, the others by command. */
  readonly isUsual?: true;
}

const archives = areaFiles.filter(({ loss }) => loss === 'archive').map(({ name }) => name);
const byItself = areaFiles.filter(({ loss }) => loss === 'passing').map(({ name }) => name);
const wayOut = (file: string): Pick<Damage, 'must' | 'says' | 'mendedBy'> =>
  archives.includes(file)
    ? { must: 'refused', says: /npm run restore/, mendedBy: 'accept-loss' }
    : byItself.includes(file)
      ? { must: 'correct' }
      : { must: 'refused', says: /npm run republish/, mendedBy: 'republish' };

const usual = ['education.db', 'journal.db', 'log.db'];
const often = (file: string) => (usual.includes(file) ? { isUsual: true as const } : {});

const remove = (name: string) => (path: string) => rmSync(join(path, name));
const halve = (name: string) => (path: string) =>
  truncateSync(join(path, name), Math.floor(statSync(join(path, name)).size / 2));
const empty = (name: string) => (path: string) => truncateSync(join(path, name), 0);
const scribble = (name: string) => (path: string) =>
  writeFileSync(join(path, name), 'This was a database once. '.repeat(400));
/** In the middle of the file: its beginning still says that all is well. */
const scratch = (name: string) => (path: string) => {
  const bytes = readFileSync(join(path, name));
  const from = Math.floor(bytes.length / 2 / 4096) * 4096;
  bytes.fill(0xa5, from, Math.min(bytes.length, from + 4096));
  writeFileSync(join(path, name), bytes);
};
const from =
  (template: keyof Templates, ...names: string[]) =>
  (path: string, templates: Templates) => {
    for (const name of names) {
      for (const end of ['-wal', '-shm']) rmSync(join(path, `${name}${end}`), { force: true });
      copyFileSync(join(templates[template], name), join(path, name));
    }
  };

const isWritten = (file: string): boolean => !/parked|sessions|settled/.test(file);

const ofFiles: readonly Damage[] = areaFiles.flatMap(({ name }): Damage[] => [
  { name: `${name} is missing`, harm: remove(name), ...wayOut(name), ...often(name) },
  { name: `${name} is an older copy`, harm: from('older', name), ...wayOut(name), ...often(name) },
  ...(isWritten(name)
    ? [
        { name: `${name} is cut in half`, harm: halve(name), ...wayOut(name) },
        { name: `${name} has no byte in it`, harm: empty(name), ...wayOut(name) },
        { name: `${name} is something else`, harm: scribble(name), ...wayOut(name), ...often(name) },
        { name: `${name} is of another area`, harm: from('other', name), ...wayOut(name) },
      ]
    : []),
]);

const refused = (name: string, harm: Damage['harm'], says: RegExp, more: Partial<Damage> = {}): Damage => ({
  name,
  harm,
  must: 'refused',
  says,
  ...more,
});
const correct = (name: string, harm: Damage['harm'], more: Partial<Damage> = {}): Damage => ({
  name,
  harm,
  must: 'correct',
  ...more,
});

const others: readonly Damage[] = [
  correct('nothing is wrong', () => {}, { isUsual: true }),
  correct('it was killed', () => {}, { of: 'killed', isUsual: true }),
  correct('it was killed, and its manifest is missing', remove('manifest.json'), { of: 'killed' }),
  correct('the manifest is missing, as in an area of before', remove('manifest.json'), { isUsual: true }),
  correct('the manifest is an older copy', from('older', 'manifest.json')),
  refused('the manifest is cut in half', halve('manifest.json'), /manifest\.json is damaged.*\nDelete it/),
  refused('the manifest is of another area', from('other', 'manifest.json'), /of another area/),
  refused(
    'the manifest is of newer software',
    (path) => {
      const file = join(path, 'manifest.json');
      writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), schema: 99 }));
    },
    /newer version/,
  ),
  refused('the secrets are missing', remove('secrets.json'), /secrets\.json is missing.*\n.*backup/, { isUsual: true }),
  refused('the secrets are cut in half', halve('secrets.json'), /secrets\.json is damaged.*\n.*backup/, {
    isUsual: true,
  }),
  refused('the secrets have no byte in them', empty('secrets.json'), /secrets\.json is damaged/),
  refused('the secrets lack a key', (path) => writeFileSync(join(path, 'secrets.json'), '{}'), /a key is missing/),
  refused('the secrets are of another area', from('other', 'secrets.json'), /secrets\.json .* another area/, {
    isUsual: true,
  }),
  refused(
    'the secrets are missing, and so is the manifest',
    (path) => {
      remove('secrets.json')(path);
      remove('manifest.json')(path);
    },
    /secrets\.json is missing/,
  ),
  correct('the lock is missing', remove('lock.db')),
  refused('the lock is something else', scribble('lock.db'), /lock\.db cannot be used.*\n.*delete that file/),
  refused(
    'the journal is emptied',
    (path) => removeRows(join(path, 'journal.db'), 'journal'),
    /journal\.db (is emptied|has lost facts)[\s\S]*npm run republish/,
    { mendedBy: 'republish', isUsual: true },
  ),
  refused(
    'the journal is emptied, and the manifest is missing',
    (path) => {
      removeRows(join(path, 'journal.db'), 'journal');
      remove('manifest.json')(path);
    },
    /has lost facts[\s\S]*npm run republish/,
    { mendedBy: 'republish' },
  ),
  refused(
    'the journal has lost one fact, and the manifest is missing',
    (path) => {
      removeRows(join(path, 'journal.db'), 'journal', 'position = 3');
      remove('manifest.json')(path);
    },
    /has lost facts: 1 that/,
    { mendedBy: 'republish' },
  ),
  refused(
    'the end of what education was told is cut off',
    (path) => removeRows(join(path, 'education.db'), 'commits', 'position > 4'),
    /education\.db is emptied[\s\S]*npm run restore/,
    { mendedBy: 'accept-loss' },
  ),
  refused(
    'it was killed, and a write-ahead log is missing',
    remove('education.db-wal'),
    /education\.db[\s\S]*npm run restore/,
    { of: 'killed', mendedBy: 'accept-loss', isUsual: true },
  ),
  refused('it was killed, and the log is an older copy', from('older', 'log.db'), /log\.db[\s\S]*npm run republish/, {
    of: 'killed',
    mendedBy: 'republish',
  }),
  refused('it was killed, and the journal is missing', remove('journal.db'), /journal\.db[\s\S]*npm run republish/, {
    of: 'killed',
    mendedBy: 'republish',
  }),
  ...(['journal.db', 'education.db'] as const).map((name) =>
    refused(`${name} is scratched in the middle`, scratch(name), new RegExp(`${name.replace('.', '\\.')} is damaged`), {
      mendedBy: wayOut(name).mendedBy!,
    }),
  ),
  correct('all files can be read by others', (path) => {
    chmodSync(path, 0o777);
    for (const { name } of areaFiles) if (existsSync(join(path, name))) chmodSync(join(path, name), 0o666);
  }),
];

export const damages: readonly Damage[] = [...others, ...ofFiles];
