import { type Area, caughtUp, startArea, today } from './area';
import { ChildrenToldOf } from './children-told-of';
import { Compared } from './compared';
import type { Findings } from './findings';
import type { TellableContract } from './histories/contract';
import { type History, historyOf, rounds } from './histories/history';
import { announced, compareFirstChanges, compareRound } from './read-changes';
import { readAgain, readChildren } from './read-children';
import { readFigures } from './read-figures';
import { readCatalogues, readLists, searchForChildren } from './read-lists';
import { toldBySimulatorOf } from './simulated';
import { tellBoth } from './tell-both';
import { type Said, type Telling, tellingsOf } from './telling';

export interface Amounts {
  readonly children: number;
  readonly histories: number;
  readonly seed: number;
}

export interface Ran extends Amounts {
  readonly compared: Compared;
  /** How many facts were taken, and of how many children. */
  readonly facts: number;
  readonly records: number;
}

/** So many histories are told together, each organisation's part of them in one go. */
const together = 100;
/** Of so many at most it is told one by one at the end. */
const toldLast = 600;

/** Starts both builds, tells them the same and compares all that they answer; what differs is kept in `findings`. */
export async function besideEachOther(
  checkouts: readonly [old: string, new_: string],
  amounts: Amounts,
  findings: Findings,
  say: (what: string) => void,
): Promise<Ran> {
  const areas: Area[] = [];
  try {
    for (const [at, checkout] of checkouts.entries()) areas.push(await startArea(['old', 'new'][at]!, checkout));
    const compared = new Compared(areas as [Area, Area], new ChildrenToldOf(), findings);
    return { ...amounts, compared, ...(await compare(compared, checkouts[0], amounts, say)) };
  } finally {
    await Promise.all(areas.map((area) => area.stop()));
  }
}

async function compare(compared: Compared, oldCheckout: string, amounts: Amounts, say: (what: string) => void) {
  const { seed } = amounts;
  await readCatalogues(compared);
  const simulated = await toldBySimulatorOf(oldCheckout, { ...amounts, today });
  const histories = await historiesOf(compared, amounts, numbersIn(simulated));
  say('made what is to be told');
  const parts = inParts(histories).flatMap((part, at) =>
    tellingsOf(part.flatMap(({ events, lastly }) => (at * together < toldLast ? events : [...events, ...lastly]))),
  );
  let facts = await tellBoth(compared, [...simulated, ...parts]);
  await Promise.all(compared.areas.map(caughtUp));
  say(`told ${facts} facts`);
  const records = await readChildren(compared, seed);
  say(`read ${records.length} children`);
  await searchForChildren(compared, records, seed);
  await readFigures(compared);
  say('read the figures');
  await readLists(compared);
  say('read the lists');
  await announced(compared, 'all');
  let from = await compareFirstChanges(compared, records);
  for (let round = 0; round < rounds; round++) {
    const told = histories.slice(0, toldLast).flatMap(({ lastly }) => lastly[round] ?? []);
    facts += await tellBoth(compared, tellingsOf(told));
    await Promise.all(compared.areas.map(caughtUp));
    await readAgain(compared, told);
    from = await compareRound(compared, round, from);
  }
  say('read the changes');
  return { facts, records: records.length };
}

/** Made from the contracts that the old one publishes: the same facts are told to the new. */
async function historiesOf({ areas: [old] }: Compared, { histories, seed }: Amounts, takenNumbers: Set<string>) {
  const { contracts } = (await old.ask.open('/v1/contracts')).body as { readonly contracts: TellableContract[] };
  return Array.from({ length: histories }, (_, history) =>
    historyOf(seed, { history, contracts, today, takenNumbers }),
  );
}

const inParts = (histories: readonly History[]): History[][] =>
  Array.from({ length: Math.ceil(histories.length / together) }, (_, part) =>
    histories.slice(part * together, (part + 1) * together),
  );

function numbersIn(tellings: readonly Telling[]): Set<string> {
  const numbers = tellings.flatMap(({ told }) =>
    told.flatMap(({ data }: Said) => (data.child as { readonly nhsNumber?: string } | undefined)?.nhsNumber ?? []),
  );
  return new Set(numbers.map((number) => number.replaceAll(' ', '')));
}
