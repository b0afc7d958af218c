import { builderOf, type EventToTell, unusedNhsNumber } from '@lib/testing';
import { recordOf } from '../../test/records-of';
import { planVersions } from './plan-content';

const child = { dateOfBirth: '2016-05-05', nhsNumber: unusedNhsNumber(640) };
const council = { source: '/agencies/northbank-council', subject: 'EHC-1', child };
const asked = builderOf('education.advice-request.v1')({
  ...council,
  id: 'asked',
  data: {
    ...{ askedOn: '2026-04-13', requestReference: 'R-1', asked: 'northbank-nhs-trust' },
    ...{ adviceFrom: 'health', assessmentReference: 'EHC-1' },
  },
});
const answered = (givenOn: string, askedBy?: string) =>
  builderOf('health.health-advice.v1')({
    ...{ source: '/agencies/northbank-nhs-trust', subject: 'EPR-1', child },
    data: { givenOn, requestReference: 'R-1', askedBy },
  });
const written = (writtenOn: string, version = 'draft') =>
  builderOf('education.ehc-plan-content.v1')({
    ...{ ...council, id: `${version} ${writtenOn}` },
    data: { writtenOn, version, planReference: 'P-1' },
  });
const missing = (...told: readonly EventToTell[]) =>
  planVersions(recordOf([asked, ...told]))[0]!.findings.filter(({ code }) => code === 'adviceMissing');

describe('a version of a plan says whose advice is missing', () => {
  it('of whoever was asked and had not answered when it was written', () =>
    expect(missing(written('2026-06-15'))).toEqual([
      {
        code: 'adviceMissing',
        about: 'asked',
        message:
          'northbank-nhs-trust was asked for its advice on 13 April 2026, and it had not come when this was written.',
      },
    ]));

  it('also where it came later, and no longer once it has come, whether or not the answer names who asked', () => {
    expect(missing(written('2026-06-15'), answered('2026-06-16'))).toHaveLength(1);
    expect(missing(written('2026-06-15'), answered('2026-06-15'))).toEqual([]);
    expect(missing(written('2026-06-15'), answered('2026-06-15', 'northbank-council'))).toEqual([]);
    expect(missing(written('2026-06-15'), answered('2026-06-15', 'southbank-council'))).toHaveLength(1);
  });

  it('and not of what was asked for after it, nor of an amended plan', () => {
    expect(missing(written('2026-04-12'))).toEqual([]);
    expect(missing(written('2027-06-15', 'amended'))).toEqual([]);
  });
});
