import { makeUpn } from '@lib/linkage';
import {
  type EventToTell,
  earlyHealthNotification,
  earlyYearsNotification,
  pathwayReferral,
  publishedDecision,
  publishedOf,
  type Random,
  randomOf,
  unusedNhsNumber,
} from '@lib/testing';
import { documentsFor } from '../../apps/projection/src/feed/documents';
import { ingest } from '../../apps/projection/src/journal/ingest';
import type { JournalRow } from '../../apps/projection/src/journal/journal.port';
import type { FoundChild } from '../../apps/projection/src/record/child-document';

const who = { familyName: 'Shale', givenName: 'Sorrel', dateOfBirth: '2021-02-01', postcode: 'HX1 1AA', sex: 'female' };
const nursery = {
  ...who,
  upn: makeUpn({ authority: '801', establishment: '2005', year: '26', serial: '901' }),
};
const trust = { ...who, nhsNumber: unusedNhsNumber(2_900) };
const minute = (at: number) =>
  `2026-05-${String(1 + Math.floor(at / 60)).padStart(2, '0')}T09:${String(at % 60).padStart(2, '0')}:00.000Z`;

/** Fifty facts of one or the other, of their cases too: a reference is the organisation's own. */
function fifty(random: Random): EventToTell[] {
  return Array.from({ length: 50 }, (_, index) => {
    const said = { id: `further-${index}`, recordedtime: minute(20 + index) };
    const [ofNursery, ofTrust] = [
      { ...said, subject: 'nursery', source: '/agencies/river-lane-nursery', child: nursery },
      { ...said, subject: 'trust', source: '/agencies/northbank-nhs-trust', child: trust },
    ];
    const corrects = random.chance(0.3) && { corrects: 'first' };
    return random.pick([
      () => earlyYearsNotification({ ...ofNursery, data: { ...corrects } }),
      () => earlyHealthNotification(ofTrust),
      () => pathwayReferral({ ...ofTrust, data: { referralReference: `R/${index}` } }),
    ])();
  });
}

const rowOf = (event: EventToTell): JournalRow => ingest(publishedOf(event).value);
const idsOf = (rows: readonly JournalRow[]) => [...new Set(rows.map(({ sourceRecord }) => sourceRecord))].sort();

/** Each source record's document in each layer, without what people said and what follows from that being known: who is a neighbour, and kept apart. */
function documentsOf(rows: readonly JournalRow[]): Map<string, string> {
  const shown = new Map<string, string>();
  for (const { id, layer, body, terms } of documentsFor(idsOf(rows), rows, [])) {
    const { neighbours: _, ...found } = JSON.parse(body) as FoundChild;
    const { decisions: __, ...record } = found.record ?? {};
    const said = /^A person has looked/;
    const apart = (found.record?.apart ?? []).filter(({ because }) => !said.test(because));
    shown.set(
      `${layer} ${id}`,
      JSON.stringify({ ...found, ...(found.record && { record: { ...record, apart } }), terms }),
    );
  }
  return shown;
}

/** Documents that are in one alone, or are not byte by byte the same. */
const differing = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((place) => one.get(place) !== other.get(place));

describe('two whom likeness had joined, and a person parts again', () => {
  it.each([
    1, 2, 3, 4, 5,
  ])('are, after fifty further facts of either, byte by byte what they were had they never met: seed %i', (seed) => {
    const random = randomOf(seed);
    const first = [
      earlyYearsNotification({ id: 'first', subject: 'nursery', recordedtime: minute(0), child: nursery }),
      earlyHealthNotification({ id: 'second', subject: 'trust', recordedtime: minute(1), child: trust }),
    ].map(rowOf);
    const [one, other] = idsOf(first) as [string, string];
    const heads = new Set([...documentsOf(first).values()].map((text) => JSON.parse(text).see ?? 'head'));
    expect(heads.size).toBe(2);
    const further = fifty(random).map(rowOf);
    const parted = ingest(
      publishedDecision({
        ...{ id: 'parted', between: [one, other], answer: 'different' },
        recordedtime: minute(90),
      }).value,
    );
    const all = [...first, ...further];
    const apart = documentsOf([...all, parted]);
    const never = new Map(
      [one, other].flatMap((id) => [...documentsOf(all.filter(({ sourceRecord }) => sourceRecord === id))]),
    );
    expect(differing(apart, never)).toEqual([]);
    expect(apart.size).toBe(2);
    // What was said is taken back: they are one again, as if nobody had looked.
    const undone = ingest(
      publishedDecision({
        ...{ id: 'undone', between: [one, other], answer: 'undone' },
        recordedtime: minute(91),
      }).value,
    );
    expect(differing(documentsOf([...all, parted, undone]), documentsOf(all))).toEqual([]);
  });
});
