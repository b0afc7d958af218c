import { type Cluster, clustersOf, neighbourhoodKeys, type SourceRecord } from './index';

const NHS = '9990000018';
const OTHER_NHS = '9990000026';
const UPN = 'B801200005001';
const OTHER_UPN = 'Q80120000500C';
const BORN = '2021-05-04';

const known = (sourceRecord: string, rest: Omit<SourceRecord, 'sourceRecord'>): SourceRecord => ({
  sourceRecord,
  dateOfBirth: BORN,
  ...rest,
});
const membersOf = (clusters: readonly Cluster[]) => clusters.map((cluster) => cluster.members.join('+'));
const apartOf = (clusters: readonly Cluster[]) =>
  clusters.flatMap((cluster) =>
    cluster.apart.map((each) => `${cluster.head}: ${each.between.join('|')} ${each.because.code}`),
  );

describe('records are held to be one child', () => {
  it('when the NHS number and the date of birth are equal, and it says so', () => {
    expect(clustersOf([known('nursery', { nhsNumber: '999 000 0018' }), known('health', { nhsNumber: NHS })])).toEqual([
      {
        head: 'health',
        members: ['health', 'nursery'],
        links: [
          {
            between: ['health', 'nursery'],
            because: [{ code: 'equal-nhs-number-and-date-of-birth', sentence: 'Equal NHS number and date of birth.' }],
          },
        ],
        apart: [],
      },
    ]);
  });

  it('when the UPN and the date of birth are equal', () => {
    const [cluster] = clustersOf([known('a', { upn: UPN }), known('b', { upn: UPN.toLowerCase() })]);
    expect(cluster?.links.flatMap((link) => link.because.map((because) => because.code))).toEqual([
      'equal-upn-and-date-of-birth',
    ]);
  });

  it('for both reasons when both are equal', () => {
    const [cluster] = clustersOf([known('a', { nhsNumber: NHS, upn: UPN }), known('b', { nhsNumber: NHS, upn: UPN })]);
    expect(cluster?.links.map((link) => link.because.length)).toEqual([2]);
  });

  it('when a third record knows both identifiers and joins those that know one each', () => {
    const clusters = clustersOf([
      known('health', { nhsNumber: NHS }),
      known('school', { upn: UPN }),
      known('council', { nhsNumber: NHS, upn: UPN }),
    ]);
    expect(membersOf(clusters)).toEqual(['council+health+school']);
  });

  it('when the child has had another UPN since, for the NHS number is the same', () => {
    const clusters = clustersOf([
      known('first-school', { nhsNumber: NHS, upn: OTHER_UPN }),
      known('school', { nhsNumber: NHS, upn: UPN }),
    ]);
    expect(membersOf(clusters)).toEqual(['first-school+school']);
  });
});

describe('records are held apart', () => {
  it('when they share nothing', () => {
    expect(membersOf(clustersOf([known('a', { nhsNumber: NHS }), known('b', { upn: UPN }), known('c', {})]))).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('when only the date of birth is equal, as for twins', () => {
    const twins = [known('twin-1', { nhsNumber: NHS }), known('twin-2', { nhsNumber: OTHER_NHS })];
    expect(membersOf(clustersOf(twins))).toEqual(['twin-1', 'twin-2']);
    expect(apartOf(clustersOf(twins))).toEqual([]);
  });

  it('when the NHS number is equal and the dates of birth differ, and both sides say so', () => {
    const clusters = clustersOf([
      known('a', { nhsNumber: NHS }),
      known('b', { nhsNumber: NHS, dateOfBirth: '2021-04-05' }),
    ]);
    expect(apartOf(clusters)).toEqual([
      'a: a|b nhs-number-different-dates-of-birth',
      'b: a|b nhs-number-different-dates-of-birth',
    ]);
  });

  it('when the UPN is equal and one has no date of birth', () => {
    const clusters = clustersOf([known('a', { upn: UPN }), known('b', { upn: UPN, dateOfBirth: undefined })]);
    expect(apartOf(clusters)).toEqual(['a: a|b upn-no-date-of-birth', 'b: a|b upn-no-date-of-birth']);
  });

  it('when both have the same date of birth and there is no such day', () => {
    const never = { nhsNumber: NHS, dateOfBirth: '2021-02-30' };
    const clusters = clustersOf([known('a', never), known('b', never)]);
    expect(apartOf(clusters)).toEqual(['a: a|b nhs-number-no-date-of-birth', 'b: a|b nhs-number-no-date-of-birth']);
  });

  it('when neither has a date of birth', () => {
    const clusters = clustersOf([
      { sourceRecord: 'a', upn: UPN },
      { sourceRecord: 'b', upn: UPN },
    ]);
    expect(membersOf(clusters)).toEqual(['a', 'b']);
  });

  it.each([
    ['a mistyped NHS number', { nhsNumber: '9990000019' }],
    ['an NHS number of ten noughts', { nhsNumber: '0000000000' }],
    ['a UPN with the wrong check letter', { upn: 'A801200005001' }],
    ['a UPN of noughts', { upn: 'A000000000000' }],
    ['an empty identifier', { nhsNumber: '', upn: '' }],
  ])('when what they share is %s', (_what, shared) => {
    const clusters = clustersOf([known('a', shared), known('b', shared)]);
    expect(membersOf(clusters)).toEqual(['a', 'b']);
    expect(apartOf(clusters)).toEqual([]);
  });

  it('when the UPN is equal but the NHS numbers differ, and both sides say so', () => {
    const clusters = clustersOf([
      known('a', { nhsNumber: NHS, upn: UPN }),
      known('b', { nhsNumber: OTHER_NHS, upn: UPN }),
    ]);
    expect(apartOf(clusters)).toEqual([
      'a: a|b upn-contradicted-by-nhs-numbers',
      'b: a|b upn-contradicted-by-nhs-numbers',
    ]);
  });

  it('when a record with a UPN only would make one child of two NHS numbers: it joins neither', () => {
    const clusters = clustersOf([
      known('health-1', { nhsNumber: NHS, upn: UPN }),
      known('health-2', { nhsNumber: OTHER_NHS, upn: UPN }),
      known('school', { upn: UPN }),
    ]);
    expect(membersOf(clusters)).toEqual(['health-1', 'health-2', 'school']);
    expect(apartOf(clusters)).toEqual([
      'health-1: health-1|health-2 upn-contradicted-by-nhs-numbers',
      'health-2: health-1|health-2 upn-contradicted-by-nhs-numbers',
      'health-2: health-2|school upn-contradicted-by-nhs-numbers',
      'school: health-2|school upn-contradicted-by-nhs-numbers',
    ]);
  });

  it('when two NHS numbers meet further along: every UPN on the way gives way, every NHS number holds', () => {
    const clusters = clustersOf([
      known('a', { nhsNumber: NHS }),
      known('b', { nhsNumber: NHS, upn: UPN }),
      known('c', { upn: UPN }),
      known('d', { nhsNumber: OTHER_NHS, upn: UPN }),
      known('e', { nhsNumber: OTHER_NHS, upn: OTHER_UPN }),
      known('f', { upn: OTHER_UPN }),
    ]);
    expect(membersOf(clusters)).toEqual(['a+b', 'c', 'd+e', 'f']);
    expect(
      clusters.flatMap((cluster) => cluster.links.flatMap((link) => link.because.map(({ code }) => code))),
    ).toEqual(['equal-nhs-number-and-date-of-birth', 'equal-nhs-number-and-date-of-birth']);
  });

  it('when one source contradicts itself: nothing joins on what it said two ways', () => {
    const clusters = clustersOf([
      known('a', { nhsNumber: NHS }),
      known('b', { nhsNumber: NHS, upn: UPN }),
      known('b', { nhsNumber: OTHER_NHS, upn: UPN }),
      known('c', { upn: UPN }),
    ]);
    expect(membersOf(clusters)).toEqual(['a', 'b', 'c']);
  });
});

describe('once the contradiction is taken away', () => {
  it('the UPN joins again, and only those whose explanation had said that it did not', () => {
    const contradicting = known('c', { nhsNumber: OTHER_NHS, upn: UPN });
    const rest = [known('a', { nhsNumber: NHS, upn: UPN }), known('b', { upn: UPN })];
    expect(membersOf(clustersOf([...rest, contradicting]))).toEqual(['a', 'b', 'c']);
    expect(membersOf(clustersOf(rest))).toEqual(['a+b']);
  });
});

describe('neighbours', () => {
  it('share a valid identifier, whatever their dates of birth', () => {
    expect(neighbourhoodKeys({ nhsNumber: '999 000 0018', upn: 'b801200005001' })).toEqual([
      'nhs:9990000018',
      'upn:B801200005001',
    ]);
  });

  it('do not come from invalid identifiers', () => {
    expect(neighbourhoodKeys({ nhsNumber: '9990000019', upn: 'UN1' })).toEqual([]);
    expect(neighbourhoodKeys({})).toEqual([]);
  });
});
