import { builderOf, publishedOf } from '@lib/testing';
import { trackedChildren } from '../../apps/projection/src/views/early-identification/early-identification';
import { silentFamilies } from '../../apps/projection/src/views/silence/silence';
import { areaTold, officer } from '../../apps/projection/test/area-told';
import { byHand, childToldOf } from './by-hand';
import { writeCounts } from './evidence';

/** `VIEW_HISTORIES=2000` compares all that are asked for and writes docs/evidence/views-by-hand.md; 200 take about five seconds. */
const count = Number(process.env.VIEW_HISTORIES ?? 200);
const asAt = '2026-03-01';
const freshSeed = Number(process.env.SEED ?? Math.floor(Date.now() / 1_000) % 1_000_000);

function said(seed: number) {
  const told = childToldOf(seed, (type, what) => builderOf(type)(what));
  const index = areaTold(told.map(({ event, recordedAt }) => publishedOf(event, recordedAt)));
  const area = index.for(officer);
  const [tracked] = trackedChildren(area, officer, {}, asAt);
  const [silent] = silentFamilies(area, officer, {}, asAt);
  const submissions = [...area.children()].flatMap(({ parts }) => parts.retelling ?? []);
  return {
    told,
    views: {
      ...(tracked && { stuck: tracked.stuck }),
      ...(silent && { silence: silent.days }),
      retold: submissions.map(({ organisation, carried, held, afterNotification }) => [
        organisation,
        carried,
        held,
        afterNotification,
      ]),
    },
  };
}

const rows: (readonly [string, ...number[]])[] = [];
afterAll(() => {
  if (!process.env.VIEW_HISTORIES || process.env.SEED !== undefined || rows.length < 2) return;
  writeCounts(
    ...(['views-by-hand', 'npm run agency-histories', 'The tracker, silences and retelling, counted by hand'] as const),
    'Each history is one child, of whom up to eight things are told by six organisations, in no order and put together by chance. A second\nprogram (`test/agencies/by-hand.ts`) counts over the raw events what is stuck, for how many days the family heard nothing, and what each\nsubmission carried that another had told. None differs. The made-up area is compared in the same way: [area by hand](area-by-hand.md).',
    rows,
    ['Histories', 'In the tracker', 'Two saw, nobody acted', 'Known to an agency', 'Something told again'],
  );
});

describe('the tracker, the silences and the retell rate', () => {
  it.each([
    ['seed 1', 1],
    [`today’s seed ${freshSeed}`, freshSeed],
  ])('are what one counts by hand over the facts, from %s', (name, from) => {
    const seen = { tracked: 0, twice: 0, silent: 0, held: 0 };
    for (let seed = from; seed < from + count / 2; seed += 1) {
      const { told, views } = said(seed);
      const expected = byHand(told, asAt);
      expect({ seed, ...views }).toEqual({ seed, ...expected });
      if (expected.stuck) seen.tracked += 1;
      if (expected.stuck?.includes('twoSawNobodyActed')) seen.twice += 1;
      if (expected.silence !== undefined) seen.silent += 1;
      if (expected.retold.some(([, , held]) => held > 0)) seen.held += 1;
    }
    rows.push([name, Math.ceil(count / 2), seen.tracked, seen.twice, seen.silent, seen.held]);
    // What never happens is not compared: of a hundred others the rarest may happen to none.
    if (from === 1) for (const [what, times] of Object.entries(seen)) expect([what, times > 0]).toEqual([what, true]);
  });
});
