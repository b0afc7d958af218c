import { mayClaimException } from '@lib/casework';
import { type Contract, contracts, findContract, type PublishedEvent, readFact, settingClosedV1 } from '@lib/contracts';
import { type Directory, directoryOf } from '@lib/directory';
import { sha256 } from '@lib/kernel';
import type { JournalRow } from '../journal/journal.port';
import type { DirectoryFacts, DirectoryRow } from './directory.port';

/** When settings are closed: those of which anything is told, and no others. Small enough to be given to a thread. */
export interface SettingClosures extends Pick<Directory, 'closures'> {
  /** By setting, the ids of all that was told of its closures, taken back or not, in order. */
  readonly toldOf: ReadonlyMap<string, readonly string[]>;
}
export const noClosures: SettingClosures = { closures: new Map(), toldOf: new Map() };

interface Claim {
  readonly contract: Pick<Contract, 'type'>;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The settings whose closures decide what exceptions excuse, each once. */
export const settingsClaimed = (facts: readonly Claim[]): readonly string[] => [
  ...new Set(
    facts.flatMap(({ contract: { type }, data: { setting } }) =>
      typeof setting === 'string' && mayClaimException(type) ? [setting] : [],
    ),
  ),
];

const newest = (contract: Contract): Contract =>
  contract.upcast ? newest(findContract(contract.upcast.to)!) : contract;
const typesOfClaims = contracts.filter((each) => mayClaimException(newest(each).type)).map(({ type }) => type);

/** The same of rows, without reading those that can claim nothing: most. */
export function settingsClaimedIn(rows: readonly Pick<JournalRow, 'event'>[]): readonly string[] {
  const mayClaim = ({ event }: Pick<JournalRow, 'event'>) => typesOfClaims.some((type) => event.includes(type));
  return settingsClaimed(rows.filter(mayClaim).flatMap(({ event }) => claimIn(event) ?? []));
}

function claimIn(event: string): Claim | undefined {
  try {
    return readFact(JSON.parse(event) as PublishedEvent);
  } catch {
    // The folds leave it out too, and say so in the record.
    return undefined;
  }
}

/** When the settings were closed that the exceptions in these rows name. Nothing is read where none is named. */
export const closuresClaimed = (
  directory: Pick<DirectoryFacts, 'about'>,
  rows: readonly JournalRow[],
): Promise<SettingClosures> => closuresOfSettings(directory, settingsClaimedIn(rows));

/** The same of facts that were read. */
export const closuresClaimedBy = (
  directory: Pick<DirectoryFacts, 'about'>,
  facts: readonly Claim[],
): Promise<SettingClosures> => closuresOfSettings(directory, settingsClaimed(facts));

async function closuresOfSettings(
  directory: Pick<DirectoryFacts, 'about'>,
  settings: readonly string[],
): Promise<SettingClosures> {
  if (settings.length === 0) return noClosures;
  const known = await directory.about(settings);
  const { closures } = directoryOf(known.map(({ fact }) => fact));
  return {
    closures: new Map([...closures].filter(([setting]) => settings.includes(setting))),
    toldOf: toldOfClosures(settings, known),
  };
}

function toldOfClosures(settings: readonly string[], rows: readonly DirectoryRow[]): SettingClosures['toldOf'] {
  const closures = rows.filter(({ fact }) => fact.type === settingClosedV1.type);
  const told = settings.map((setting): [string, readonly string[]] => {
    const own = new Set(closures.filter(({ organisation }) => organisation === setting).map(({ id }) => id));
    const replacing = rows.filter(({ replaces }) => replaces !== undefined && own.has(replaces)).map(({ id }) => id);
    return [setting, [...new Set([...own, ...replacing])].sort()];
  });
  return new Map(told.filter(([, ids]) => ids.length > 0));
}

/**
 * What a document was made from, beside its rows: all that was told of the closures that these facts' exceptions rest on. Never of what
 * follows from it: a closure that is told and taken back leaves the same calendar, and a copy that knows both must still win against one
 * that knows the first. Empty where nothing is told of any of the settings, so that a child whose exceptions rest on their claims has
 * the document that it had.
 */
export function closuresDigest({ toldOf }: SettingClosures, facts: readonly Claim[]): string {
  const told = [...settingsClaimed(facts)].sort().flatMap((setting) => toldOf.get(setting) ?? []);
  return told.length === 0 ? '' : sha256(told.join(' '));
}

/** The settings whose closures these rows may change: their own, and those of what they replace. */
export async function settingsTouched(
  directory: Pick<DirectoryFacts, 'rowsWithIds'>,
  rows: readonly DirectoryRow[],
): Promise<ReadonlySet<string>> {
  const replaced = await directory.rowsWithIds(rows.flatMap(({ replaces }) => replaces ?? []));
  const closures = [...rows, ...replaced].filter(({ fact }) => fact.type === settingClosedV1.type);
  return new Set(closures.map(({ organisation }) => organisation));
}
