import { mayClaimException } from '@lib/casework';
import { type Contract, contracts, findContract, type PublishedEvent, readFact, settingClosedV1 } from '@lib/contracts';
import { calendarDigest, type Directory, directoryOf } from '@lib/directory';
import type { JournalRow } from '../journal/journal.port';
import type { DirectoryFacts, DirectoryRow } from './directory.port';

/** When settings are closed: those of which anything is told, and no others. Small enough to be given to a thread. */
export type SettingClosures = Pick<Directory, 'closures'>;
export const noClosures: SettingClosures = { closures: new Map() };

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
export async function closuresClaimed(
  directory: Pick<DirectoryFacts, 'about'>,
  rows: readonly JournalRow[],
): Promise<SettingClosures> {
  const settings = settingsClaimedIn(rows);
  if (settings.length === 0) return noClosures;
  const { closures } = directoryOf((await directory.about(settings)).map(({ fact }) => fact));
  return { closures: new Map([...closures].filter(([setting]) => settings.includes(setting))) };
}

/**
 * A digest of the closures that these facts' exceptions rest on: what a document was made from, beside its rows. Empty where none of the
 * settings has a calendar, so that a child whose exceptions rest on their claims has the document that it had.
 */
export const closuresDigest = (known: SettingClosures, facts: readonly Claim[]): string =>
  calendarDigest(
    known,
    settingsClaimed(facts).filter((setting) => known.closures.has(setting)),
  );

/** The settings whose closures these rows may change: their own, and those of what they replace. */
export async function settingsTouched(
  directory: Pick<DirectoryFacts, 'rowsWithIds'>,
  rows: readonly DirectoryRow[],
): Promise<ReadonlySet<string>> {
  const replaced = await directory.rowsWithIds(rows.flatMap(({ replaces }) => replaces ?? []));
  const closures = [...rows, ...replaced].filter(({ fact }) => fact.type === settingClosedV1.type);
  return new Set(closures.map(({ organisation }) => organisation));
}
