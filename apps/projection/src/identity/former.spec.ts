import { layers } from '@lib/access';
import {
  type EventToTell,
  earlyHealthNotification,
  earlyYearsNotification,
  factWithdrawn,
  newIdentity,
  publishedDecision,
  publishedOf,
} from '@lib/testing';
import { ingest } from '../journal/ingest';
import { childrenOf } from './children';
import { layeredNeighbourhoods } from './layered';
import { neighbourhoodsOf } from './side-by-side';

const born = { givenName: 'Sorrel', dateOfBirth: '2020-02-01', sex: 'female' };
const was = { ...born, familyName: 'Shale', postcode: 'HX1 1AA', nhsNumber: '9990000018' };
const is = { ...born, familyName: 'Limestone', postcode: 'M14 5LX', nhsNumber: '9990000026' };
const { nhsNumber: _, ...wasUnnumbered } = was;
const clinic = earlyHealthNotification({ id: 'clinic', subject: 'clinic', child: was });
const nursery = earlyYearsNotification({ id: 'nursery', subject: 'nursery', child: wasUnnumbered });
const trust = earlyHealthNotification({ id: 'trust', subject: 'trust', child: is });
const adoption = newIdentity({ id: 'ado', subject: 'ADO-1', child: is, data: { before: was, from: '2026-04-01' } });
const rowOf = (event: EventToTell, minute: number) =>
  ingest(publishedOf(event, `2026-06-01T09:0${minute}:00.000Z`).value);

/** Children by the subjects of their records, in each layer. */
function seenIn(key: string, told: readonly EventToTell[], decided: readonly ReturnType<typeof ingest>[] = []) {
  const rows = [...told.map(rowOf), ...decided];
  const ids = [...new Set(rows.map(({ sourceRecord }) => sourceRecord))].sort();
  const layer = layers.find((each) => each.key === key)!;
  return neighbourhoodsOf(ids, rows)
    .flatMap((each) => layeredNeighbourhoods(each, each))
    .filter((each) => layer.keys.includes(each.key) && (key === '' || each.key !== ''))
    .flatMap((each) => {
      const { facts, clusters } = childrenOf(each.sourceRecords, each);
      return clusters.map(({ members, apart, asks = [] }) => ({
        children: [
          ...new Set(
            facts.filter((fact) => members.includes(fact.sourceRecord)).map((fact) => fact.event.personal.subject),
          ),
        ]
          .sort()
          .join('+'),
        points: apart.map(({ because }) => because.code),
        asks: asks.length,
      }));
    })
    .sort((one, other) => (one.children < other.children ? -1 : 1));
}

describe('a child who was adopted', () => {
  it.each([
    ['told first', [adoption, clinic, nursery, trust]],
    ['told last', [clinic, nursery, trust, adoption]],
  ])('is for all but who need to know a child of whom nothing was told before, with a number or without: %s', (_, told) => {
    for (const key of ['', 'looked-after'])
      expect(seenIn(key, told).filter(({ children }) => children !== '')).toEqual(
        key === '' ? [{ children: 'trust', points: [], asks: 0 }] : [],
      );
  });

  it('is two records for who need to know, and each points at the other', () =>
    expect(seenIn('looked-after+safeguarding', [clinic, nursery, trust, adoption])).toEqual([
      { children: 'ADO-1+trust', points: ['another-identity'], asks: 0 },
      { children: 'clinic+nursery', points: ['another-identity'], asks: 0 },
    ]));

  it('stays two whatever a person says, and whatever number an agency mixes up', () => {
    const between = [clinic, trust].map((event) => rowOf(event, 0).sourceRecord).sort() as unknown as readonly [
      string,
      string,
    ];
    const said = ingest(
      publishedDecision({
        id: 'd',
        between,
        answer: 'same',
        restsOn: 'safeguarding',
        recordedtime: '2026-06-01T09:30:00.000Z',
      }).value,
    );
    const found = seenIn('looked-after+safeguarding', [clinic, nursery, trust, adoption], [said]);
    expect(found.map(({ children }) => children)).toEqual(['ADO-1+trust', 'clinic+nursery']);
    expect(seenIn('', [clinic, nursery, trust, adoption], [said]).map(({ children }) => children)).toEqual(['trust']);
  });

  it('and of whom it was told by mistake, is who they were once that is taken back', () => {
    const back = factWithdrawn('social-care', {
      ...{ id: 'back', source: adoption.source, subject: adoption.subject, child: is },
      data: { withdrawnOn: '2026-05-20', withdraws: adoption.id },
    });
    expect(seenIn('', [clinic, nursery, trust, adoption, back]).map(({ children }) => children)).toEqual(
      seenIn('', [clinic, nursery, trust]).map(({ children }) => children),
    );
  });

  it('has a twin who is no part of it', () => {
    const twin = earlyHealthNotification({
      id: 'twin',
      subject: 'twin',
      child: { ...was, givenName: 'Bryony', nhsNumber: '9990000034' },
    });
    expect(seenIn('', [clinic, trust, twin, adoption]).map(({ children }) => children)).toEqual(['trust', 'twin']);
  });
});
