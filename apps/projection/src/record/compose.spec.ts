import { notShownTo } from '@lib/access';
import {
  adviceRequest,
  earlyHealthNotification,
  earlyYearsNotification,
  factWithdrawn,
  publishedDelivery,
  randomOf,
  socialCareAdvice,
  unusedNhsNumber,
  views,
} from '@lib/testing';
import fc from 'fast-check';
import { recordOf, recordsOf } from '../../test/records-of';

const child = { givenName: 'Bryony', dateOfBirth: '2022-09-14', nhsNumber: unusedNhsNumber(13) };
const nursery = earlyYearsNotification({ child, data: { raisedOn: '2026-03-03' } });
const request = adviceRequest({ child, data: { askedOn: '2026-04-13', requestReference: 'R/1' } });
const delivery = publishedDelivery(request, '2026-04-14');
const advice = socialCareAdvice({ child, data: { givenOn: '2026-05-18', requestReference: 'R/1' } });
const correction = earlyYearsNotification({
  subject: nursery.subject,
  child,
  data: { raisedOn: '2026-03-05', corrects: nursery.id },
});
const all = [nursery, request, delivery, advice, correction];

const stateOf = (agency: string, told: Parameters<typeof recordOf>[0], asAt?: string) =>
  recordOf(told, asAt).agencies.find((voice) => voice.agency === agency)?.state;

describe('the record of a child', () => {
  it('says of each agency whether it has told, is waited for, or was never asked', () => {
    expect(stateOf('education', [nursery])).toBe('told');
    expect(stateOf('social-care', [nursery])).toBe('neverAsked');
    expect(stateOf('social-care', [nursery, request, delivery])).toBe('askedNotYetTold');
    expect(stateOf('social-care', all)).toBe('told');
    expect(stateOf('health', all)).toBe('neverAsked');
  });

  it('hears the family as it hears an agency', () => {
    expect(stateOf('family', [nursery])).toBe('neverAsked');
    expect(stateOf('family', [nursery, views({ child })])).toBe('told');
  });

  it('words each of the four states apart: told, asked and not yet told, never asked, and not all shown', () => {
    const said = recordOf([nursery, request, delivery]).agencies.map(({ inWords }) => inWords);
    const notShown = notShownTo({ subject: 'x', role: 'dco', organisation: 'x', children: [], scopes: [] });
    expect(new Set([...said, notShown])).toHaveProperty('size', 4);
    for (const words of [...said, notShown]) expect(words).not.toMatch(/complete|everything|nothing more|all clear/i);
  });

  it('goes on waiting for advice that was taken back, as though it had not been told', () => {
    const takenBack = factWithdrawn('social-care', {
      source: advice.source,
      subject: advice.subject,
      child,
      data: { withdraws: advice.id },
    });
    const records = recordsOf([nursery, request, delivery, advice, takenBack]);
    const waiting = records.find(({ advice }) => advice.length > 0)!;
    expect(waiting.agencies.find(({ agency }) => agency === 'social-care')?.state).toBe('askedNotYetTold');
    expect(waiting.clocks[0]).not.toHaveProperty('metOn');
  });

  it('names whose records it is made of: a delivery is nobody’s own record of the child', () => {
    const { sourceRecords } = recordOf([nursery, request, delivery]);
    expect(sourceRecords.map(({ organisation }) => organisation).sort()).toEqual([
      'northbank-council',
      'river-lane-nursery',
    ]);
  });

  it('lists what was told, the most recently so first', () => {
    expect(recordOf(all).facts.map(({ occurredOn }) => occurredOn)).toEqual([
      '2026-05-18',
      '2026-04-14',
      '2026-04-13',
      '2026-03-05',
      '2026-03-03',
    ]);
  });

  it('as at a day, shows what was so by that day: the advice had not been given', () => {
    const then = recordOf(all, '2026-04-13');
    expect(then.facts.map(({ occurredOn }) => occurredOn)).toEqual(['2026-04-13', '2026-03-05', '2026-03-03']);
    expect(then.advice).toMatchObject([{ askedOn: '2026-04-13' }]);
    expect(then.advice[0]).not.toHaveProperty('answeredOn');
    expect(then.clocks[0]).not.toHaveProperty('metOn');
    expect(stateOf('social-care', all, '2026-04-13')).toBe('askedNotYetTold');
  });

  it('as at a day before it was told to be wrong, shows it as wrong all the same: once known, a correction holds', () => {
    const { facts, agencies } = recordOf(all, '2026-03-03');
    expect(facts).toMatchObject([{ eventId: nursery.id, status: 'corrected' }]);
    expect(agencies.find(({ agency }) => agency === 'education')?.state).toBe('neverAsked');
  });

  it('keeps two children apart whose records share a number and not a date of birth, and says so on both', () => {
    const twinNumber = earlyHealthNotification({ child: { ...child, dateOfBirth: '2019-01-02' } });
    const records = recordsOf([nursery, twinNumber]);
    expect(records).toHaveLength(2);
    for (const { apart } of records) expect(apart[0]?.because).toMatch('dates of birth differ');
  });

  it('says whose the record is that it keeps apart, by what stands on that record on the day that is asked about', () => {
    const other = { givenName: 'Bracken', familyName: 'Slate', nhsNumber: child.nhsNumber };
    const early = earlyHealthNotification({
      subject: 'EPR-9',
      child: { ...other, dateOfBirth: '2019-01-02' },
      data: { notifiedOn: '2026-03-10' },
    });
    const renamed = earlyHealthNotification({
      subject: 'EPR-9',
      child: { ...other, familyName: 'Chert', dateOfBirth: '2019-01-02' },
      data: { notifiedOn: '2026-05-10' },
    });
    const otherOf = (asAt?: string) =>
      recordsOf([nursery, early, renamed], asAt).find(({ facts }) => facts.some(({ agency }) => agency === 'education'))
        ?.apart[0]?.other;
    expect(otherOf()).toEqual({
      id: expect.any(String),
      organisation: 'northbank-nhs-trust',
      subject: 'EPR-9',
      name: 'Bracken Chert',
      dateOfBirth: '2019-01-02',
    });
    expect(otherOf('2026-04-01')?.name).toBe('Bracken Slate');
    expect(otherOf('2026-03-05')).toBeUndefined();
  });

  it('is the same to the byte in whatever order its facts arrived', () => {
    const stated = all.map((each, index) =>
      'value' in each ? each : { ...each, recordedtime: `2026-06-01T09:0${index}:00.000Z` },
    );
    const expected = JSON.stringify(recordOf(stated));
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(JSON.stringify(recordOf(randomOf(seed).shuffled(stated)))).toBe(expected);
      }),
      { numRuns: 50 },
    );
  });

  it('never says that there is nothing more to know: it names what it could not fold in, and that is all', () => {
    expect(JSON.stringify(recordOf(all)).replaceAll('"incomplete":[]', '')).not.toMatch(/complete|whole|everything/i);
  });
});
