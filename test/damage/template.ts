import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { earlyHealthNotification, earlyYearsNotification, settingClosed, unusedNhsNumber } from '@lib/testing';
import { Area } from '../journeys/area';
import { until } from '../journeys/until';

const child = (index: number) => ({
  givenName: `Child${index}`,
  familyName: 'Damage',
  dateOfBirth: `2022-03-0${index}`,
  nhsNumber: unusedNhsNumber(8_100 + index),
});

const told = (round: number) =>
  [1, 2, 3].flatMap((index) => [
    earlyYearsNotification({ subject: `RLN-${round}-${index}`, child: child(index) }),
    earlyHealthNotification({ subject: `EPR-${round}-${index}`, child: child(index) }),
  ]);

/** Directories of data that damage is done to copies of. */
export interface Templates {
  /** Stopped in order. */
  readonly whole: string;
  /** The same area at its stop before. */
  readonly older: string;
  /** The same area as a killed process leaves it: what came last is in write-ahead logs. */
  readonly killed: string;
  /** Another area, stopped in order. */
  readonly other: string;
}

/** Tells, is in the records, and has shown somebody a child: so that every file has something that could be lost. */
async function tellAndShow(area: Area, round: number): Promise<void> {
  for (const event of told(round)) await area.tell(event);
  const closed = settingClosed({
    id: `closed-${round}`,
    data: { setting: 'ferry-road', from: '2026-04-01', until: `2026-05-0${round + 1}` },
  });
  const { status } = await area.answerTo(closed);
  if (status !== 202) throw new Error(`${status}`);
  await until(
    async () => (await area.ports.stores.partnership.unpublished(10)).length,
    (left) => left === 0,
  );
}

export async function makeTemplates(): Promise<Templates> {
  const root = mkdtempSync(join(tmpdir(), 'damage-'));
  const [whole, older, killed, other] = ['whole', 'older', 'killed', 'other'].map((name) => join(root, name)) as [
    string,
    string,
    string,
    string,
  ];
  const first = await Area.together({ path: whole });
  await tellAndShow(first, 0);
  await first.stop();
  cpSync(whole, older, { recursive: true, preserveTimestamps: true });
  const second = await Area.together({ path: whole });
  await tellAndShow(second, 1);
  cpSync(whole, killed, { recursive: true, preserveTimestamps: true });
  await second.stop();
  const third = await Area.together({ path: other });
  await tellAndShow(third, 2);
  await third.stop();
  return { whole, older, killed, other };
}
