import { built, type Kernel } from './built';
import type { Agency } from './events';
import { askAnew } from './parties';
import type { Tally, Telling, ToldFact } from './teller';
import { milliseconds, sleep } from './time';

const { sourceRecordId } = built<Kernel>('libs/kernel/src');

export type Tell = (seconds: number, connections: number, rate?: number) => Promise<readonly ToldFact[]>;

/** Tells an area of children of three agencies by turns, a process for each telling; no child is told of in two of them. */
export function tellingTo(port: number, tokens: Readonly<Record<Agency, string>>): Tell {
  let from = 0;
  return async (seconds, connections, rate) => {
    const options: Telling = { port, tokens, connections, seconds, from, agencies: 'all', ...(rate && { rate }) };
    const tally = await askAnew<Telling, Tally>('teller.ts', options);
    if (tally.refused > 0) throw new Error(`${tally.refused} facts were refused`);
    from = tally.next;
    return tally.told;
  };
}

/** Source records, and when the write of their child's document had become durable, by the machine's steady clock. */
export type Seen = readonly (readonly [sourceRecord: string, at: number])[];

/** When every fact of these was seen first. Waits for the last; `look` answers what was seen since it was asked before, or more. */
export async function whenSeen(told: readonly ToldFact[], idKey: string, look: () => Promise<Seen>): Promise<number[]> {
  const first = new Map<string, number>();
  const ids = told.map(({ agency, source, subject }) => sourceRecordId(idKey, agency, source, subject));
  for (const giveUp = milliseconds() + 120_000; ; await sleep(50)) {
    for (const [id, at] of await look()) if (!first.has(id)) first.set(id, at);
    if (ids.every((id) => first.has(id))) return ids.map((id) => first.get(id)!);
    if (milliseconds() > giveUp) throw new Error('What was told was not seen within two minutes');
  }
}
