import {
  type EventToTell,
  earlyHealthNotification,
  earlyYearsNotification,
  factWithdrawn,
  nhsNumberInError,
  nhsNumberReplaced,
  publishedOf,
  randomOf,
  upnChanged,
} from '@lib/testing';
import { recordsOf } from '../../test/records-of';

const [before, after, third] = ['9990000018', '9990000026', '9990000034'] as const;
const sorrel = { givenName: 'Sorrel', familyName: 'Shale', dateOfBirth: '2020-02-01', postcode: 'HX1 1AA' };
const notified = (id: string, nhsNumber: string) =>
  earlyHealthNotification({ id, subject: id, child: { ...sorrel, nhsNumber } });
const [clinic, trust] = [notified('clinic', before), notified('trust', after)];
const replaced = (formerNhsNumber: string, by: string, more: Partial<EventToTell> & { data?: object } = {}) =>
  nhsNumberReplaced({
    ...{ id: `${formerNhsNumber}-${by}`, subject: 'PDS-1', child: { ...sorrel, nhsNumber: by } },
    ...more,
    data: { replacedOn: '2026-05-11', formerNhsNumber, ...more.data },
  } as never);
const takenBack = (event: EventToTell) =>
  factWithdrawn('health', {
    ...{ id: `${event.id}-back`, source: event.source, subject: event.subject, child: sorrel },
    data: { withdrawnOn: '2026-05-20', withdraws: event.id },
  });
const subjectsOf = (...told: readonly EventToTell[]) =>
  recordsOf(told)
    .map(({ sourceRecords }) =>
      sourceRecords
        .map(({ subject }) => subject)
        .sort()
        .join('+'),
    )
    .sort();

describe('an NHS number that was replaced', () => {
  const told = [clinic, trust, replaced(before, after)].map((event, minute) => ({
    ...event,
    recordedtime: `2026-06-01T09:0${minute}:00.000Z`,
  }));

  it('makes one record of two, and the number in use is the record’s', () => {
    const [only, ...others] = recordsOf(told);
    expect(others).toEqual([]);
    const number = only!.attributes.find(({ name }) => name === 'nhsNumber')!;
    expect([
      number.differs,
      number.values.map(({ value, current, flags }) => [value, current, flags.map(({ code }) => code)]),
    ]).toEqual([
      false,
      [
        [after, true, []],
        [before, false, ['numberReplaced']],
      ],
    ]);
  });

  it('in whatever order it is told', () => {
    const whole = JSON.stringify(recordsOf(told));
    for (let seed = 1; seed < 7; seed++) expect(JSON.stringify(recordsOf(randomOf(seed).shuffled(told)))).toBe(whole);
  });

  it('and taken back, or corrected to another, is as if it had never been told', () => {
    const fact = replaced(before, after);
    expect(subjectsOf(clinic, trust, fact, takenBack(fact))).toEqual(['PDS-1', 'clinic', 'trust']);
    const right = replaced(third, after, { id: 'right', data: { corrects: fact.id } });
    expect(subjectsOf(clinic, trust, fact, right)).toEqual(['PDS-1+trust', 'clinic']);
  });

  it('says where it contradicts, and is not followed', () => {
    const records = recordsOf([clinic, trust, replaced(before, after), replaced(before, third)]);
    const flags = records.flatMap(({ facts }) => facts.flatMap((fact) => fact.flags.map(({ code }) => code)));
    expect(flags.filter((code) => code === 'replacedByTwo')).toHaveLength(2);
    expect(subjectsOf(clinic, trust, replaced(before, after), replaced(before, third))).toContain('clinic');
  });
});

describe('an NHS number that was allocated in error', () => {
  const wrong = nhsNumberInError({
    ...{ id: 'wrong', subject: 'PDS-1', child: sorrel },
    data: { foundOn: '2026-05-11', numberInError: before },
  });

  it('keeps no child apart, and is nobody’s number', () => {
    expect(subjectsOf(clinic, trust)).toEqual(['clinic', 'trust']);
    const [only, ...others] = recordsOf([clinic, trust, wrong]);
    expect(others).toEqual([]);
    const number = only!.attributes.find(({ name }) => name === 'nhsNumber')!;
    expect(number.values.map(({ value, flags }) => [value, flags.map(({ code }) => code)])).toEqual([
      [after, []],
      [before, ['numberInError']],
    ]);
  });

  it('and taken back is as if it had never been told', () =>
    expect(subjectsOf(clinic, trust, wrong, takenBack(wrong))).toEqual(['PDS-1', 'clinic', 'trust']));
});

it('a pupil number that changed on moving school makes one record of what two schools tell', () => {
  const [infants, juniors] = ['B801200005001', 'Q801200516001'];
  const at = (id: string, upn: string) =>
    earlyYearsNotification({ id, subject: id, child: { dateOfBirth: '2020-02-01', upn } });
  const changed = upnChanged({
    ...{ id: 'changed', subject: 'juniors', source: at('x', juniors).source },
    child: { dateOfBirth: '2020-02-01', upn: juniors },
    data: { changedOn: '2026-05-11', formerUpn: infants },
  });
  expect(subjectsOf(at('infants', infants), at('juniors', juniors))).toEqual(['infants', 'juniors']);
  expect(subjectsOf(at('infants', infants), at('juniors', juniors), changed)).toEqual(['infants+juniors']);
  expect(publishedOf(changed).value).not.toContain(`"data":{"formerUpn"`);
});
