import fc from 'fast-check';
import { type Cluster, clustersOf, makeNhsNumber, neighbourhoodKeys, nhsNumber, type SourceRecord, upn } from './index';

const VALID_NHS = ['9990000018', '9990000026', '9990000034'];
const VALID_UPN = ['B801200005001', 'Q80120000500C'];
const INVALID = { nhsNumber: ['9990000019', '0000000000', ''], upn: ['A801200005001', 'A000000000000', ''] };
const BORN = ['2021-05-04', '2021-04-05'];

/** Few values and many records, so that identifiers meet and contradict each other all the time. */
const anyRecords = fc
  .array(
    fc.record(
      {
        nhsNumber: fc.constantFrom(...VALID_NHS, '999 000 0018', ...INVALID.nhsNumber),
        upn: fc.constantFrom(...VALID_UPN, 'b801200005001', ...INVALID.upn),
        dateOfBirth: fc.constantFrom(...BORN, ...BORN, ...BORN, '2021-02-30'),
      },
      { requiredKeys: [] },
    ),
    { maxLength: 12 },
  )
  .map((told) => told.map((each, index): SourceRecord => ({ sourceRecord: `record-${index}`, ...each })));

const validNhs = ({ nhsNumber: told = '' }: SourceRecord) => (nhsNumber(told).valid ? nhsNumber(told).normalised : '');
const validUpn = ({ upn: told = '' }: SourceRecord) => (upn(told).valid ? upn(told).normalised : '');
const validBorn = ({ dateOfBirth = '' }: SourceRecord) => (BORN.includes(dateOfBirth) ? dateOfBirth : '');
const sameNhs = (a: SourceRecord, b: SourceRecord) => validNhs(a) !== '' && validNhs(a) === validNhs(b);
const sameUpn = (a: SourceRecord, b: SourceRecord) => validUpn(a) !== '' && validUpn(a) === validUpn(b);
const sameBorn = (a: SourceRecord, b: SourceRecord) => validBorn(a) !== '' && validBorn(a) === validBorn(b);

const membersOf = (clusters: readonly Cluster[]) => clusters.map((cluster) => cluster.members);
const byId = (records: readonly SourceRecord[]) => {
  const found = new Map(records.map((record) => [record.sourceRecord, record]));
  return (id: string) => found.get(id) as SourceRecord;
};

type Relation = (a: SourceRecord, b: SourceRecord) => boolean;

/** Every pair looked at, over and over until nothing changes: slow, and it shares nothing with the library. */
function naiveComponents(records: readonly SourceRecord[], related: Relation): SourceRecord[][] {
  let sets = records.map((record) => [record]);
  for (let changed = true; changed; ) {
    changed = false;
    for (const one of sets) {
      const other = sets.find((set) => set !== one && set.some((a) => one.some((b) => related(a, b))));
      if (!other) continue;
      sets = [...sets.filter((set) => set !== one && set !== other), [...one, ...other]];
      changed = true;
      break;
    }
  }
  return sets;
}

function naiveClusters(records: readonly SourceRecord[]): string[][] {
  const byAnything = naiveComponents(records, (a, b) => sameBorn(a, b) && (sameNhs(a, b) || sameUpn(a, b)));
  return byAnything
    .flatMap((set) => {
      const numbers = new Set(set.map(validNhs).filter(Boolean));
      return numbers.size < 2 ? [set] : naiveComponents(set, (a, b) => sameBorn(a, b) && sameNhs(a, b));
    })
    .map((set) => set.map((record) => record.sourceRecord).sort())
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

const check = (property: (records: SourceRecord[]) => void, numRuns = 400) =>
  fc.assert(fc.property(anyRecords, property), { numRuns });

describe('whatever records there are', () => {
  it('the clusters are those that looking at every pair would find', () => {
    check((records) => {
      expect(membersOf(clustersOf(records))).toEqual(naiveClusters(records));
    });
  });

  it('the order in which they came changes nothing, and coming twice changes nothing', () => {
    fc.assert(
      fc.property(
        anyRecords.chain((records) =>
          fc.tuple(
            fc.constant(records),
            fc.shuffledSubarray([...records, ...records], { minLength: 2 * records.length }),
          ),
        ),
        ([records, again]) => {
          expect(clustersOf(again)).toEqual(clustersOf(records));
        },
      ),
    );
  });

  it('each is in exactly one cluster, whose head is its least member', () => {
    check((records) => {
      const clusters = clustersOf(records);
      expect(clusters.flatMap((cluster) => cluster.members).sort()).toEqual(
        records.map((record) => record.sourceRecord).sort(),
      );
      for (const { head, members } of clusters) expect([head, ...members.slice(1)]).toEqual([...members].sort());
    });
  });

  it('no cluster has two different NHS numbers, nor two dates of birth, nor two members of whom one has none', () => {
    check((records) => {
      const find = byId(records);
      for (const { members } of clustersOf(records)) {
        const numbers = members.map((id) => validNhs(find(id))).filter(Boolean);
        expect(new Set(numbers).size).toBeLessThan(2);
        const born = members.map((id) => validBorn(find(id)));
        if (members.length > 1) expect([new Set(born).size, born.includes('')]).toEqual([1, false]);
      }
    });
  });

  it('every cluster is held together by one link fewer than its members, and each link says what is true', () => {
    check((records) => {
      const find = byId(records);
      for (const { members, links } of clustersOf(records)) {
        expect(links).toHaveLength(members.length - 1);
        const linked = naiveComponents(members.map(find), (a, b) =>
          links.some(({ between }) => between.includes(a.sourceRecord) && between.includes(b.sourceRecord)),
        );
        expect(linked).toHaveLength(1);
        for (const { between, because } of links) {
          const [a, b] = between.map(find) as [SourceRecord, SourceRecord];
          const codes = because.map(({ code }) => code);
          expect(codes).not.toEqual([]);
          expect(sameBorn(a, b)).toBe(true);
          if (codes.includes('equal-nhs-number-and-date-of-birth')) expect(sameNhs(a, b)).toBe(true);
          if (codes.includes('equal-upn-and-date-of-birth')) expect(sameUpn(a, b)).toBe(true);
        }
      }
    });
  });

  it('an invalid identifier is as good as none', () => {
    check((records) => {
      const without = records.map(({ nhsNumber: nhs = '', upn: pupil = '', ...rest }) => ({
        ...rest,
        ...(INVALID.nhsNumber.includes(nhs) ? {} : { nhsNumber: nhs }),
        ...(INVALID.upn.includes(pupil) ? {} : { upn: pupil }),
      }));
      expect(clustersOf(without)).toEqual(clustersOf(records));
    });
  });

  it('two held apart are in two clusters, each of which says so, and share an identifier', () => {
    check((records) => {
      const find = byId(records);
      const clusters = clustersOf(records);
      for (const cluster of clusters) {
        for (const each of cluster.apart) {
          const sides = clusters.filter(({ members }) => each.between.some((id) => members.includes(id)));
          expect(sides).toHaveLength(2);
          expect(sides).toContain(cluster);
          for (const side of sides) expect(side.apart).toContainEqual(each);
          const [a, b] = each.between.map(find) as [SourceRecord, SourceRecord];
          expect(sameNhs(a, b) || sameUpn(a, b)).toBe(true);
        }
      }
    });
  });

  it('two that share a valid identifier and are not joined are connected by explanations', () => {
    check((records) => {
      const clusters = clustersOf(records);
      const told = [...clusters.flatMap(({ links }) => links), ...clusters.flatMap(({ apart }) => apart)];
      const explained = naiveComponents(records, (a, b) =>
        told.some(({ between }) => between.includes(a.sourceRecord) && between.includes(b.sourceRecord)),
      );
      for (const a of records) {
        for (const b of records) {
          if (!sameNhs(a, b) && !sameUpn(a, b)) continue;
          expect(explained.find((set) => set.includes(a))).toContain(b);
        }
      }
    });
  });

  it('taking one away joins others only where it was said that contradicting NHS numbers held them apart', () => {
    check((records) => {
      const before = clustersOf(records);
      const wasApart = (id: string) =>
        before
          .find(({ members }) => members.includes(id))
          ?.apart.some(({ because }) => because.code === 'upn-contradicted-by-nhs-numbers');
      for (const gone of records) {
        for (const { members } of clustersOf(records.filter((record) => record !== gone))) {
          const together = before.some((cluster) => members.every((id) => cluster.members.includes(id)));
          if (!together) expect(members.every(wasApart)).toBe(true);
        }
      }
    }, 200);
  });

  it('a neighbourhood can be looked at alone: what is outside it changes nothing', () => {
    check((records) => {
      const neighbours: Relation = (a, b) => neighbourhoodKeys(a).some((key) => neighbourhoodKeys(b).includes(key));
      const alone = naiveComponents(records, neighbours).flatMap((hood) => clustersOf(hood));
      expect(alone.sort((a, b) => (a.head < b.head ? -1 : 1))).toEqual(clustersOf(records));
    });
  });

  it('no explanation repeats an identifier or a date of birth', () => {
    check((records) => {
      const said = JSON.stringify(clustersOf(records));
      for (const value of [...VALID_NHS, ...VALID_UPN, ...BORN]) expect(said).not.toContain(value);
    });
  });
});

describe('very many records', () => {
  const many = 50_000;

  it('that all share one identifier give each at most two explanations of one kind, in seconds', () => {
    const day = (index: number) => new Date(Date.UTC(1900, 0, 1 + index)).toISOString().slice(0, 10);
    const started = performance.now();
    const clusters = clustersOf(
      Array.from({ length: many }, (_, index) => ({
        sourceRecord: `record-${index}`,
        nhsNumber: '9990000018',
        dateOfBirth: day(index),
      })),
    );
    expect(clusters).toHaveLength(many);
    expect(clusters.every(({ apart }) => apart.length <= 2)).toBe(true);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('of which each pair has its own NHS number and all the same UPN stay pairs, in seconds', () => {
    const numbers: string[] = [];
    for (let digits = 999_200_000; numbers.length < many / 2; digits += 1) {
      const made = makeNhsNumber(`${digits}`);
      if (made) numbers.push(made);
    }
    const started = performance.now();
    const clusters = clustersOf(
      numbers.flatMap((nhs, index) => [
        { sourceRecord: `school-${index}`, nhsNumber: nhs, dateOfBirth: '2021-05-04' },
        { sourceRecord: `health-${index}`, nhsNumber: nhs, dateOfBirth: '2021-05-04', upn: 'B801200005001' },
      ]),
    );
    expect(clusters).toHaveLength(many / 2);
    expect(clusters.every(({ members, apart }) => members.length === 2 && apart.length <= 2)).toBe(true);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('of one child are one cluster, in seconds', () => {
    const started = performance.now();
    const clusters = clustersOf(
      Array.from({ length: many }, (_, index) => ({
        sourceRecord: `record-${index}`,
        dateOfBirth: '2021-05-04',
        ...(index % 2 ? { nhsNumber: '9990000018' } : { upn: 'B801200005001' }),
        ...(index === many / 2 ? { nhsNumber: '9990000018', upn: 'B801200005001' } : {}),
      })),
    );
    expect(clusters.map(({ members }) => members.length)).toEqual([many]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
