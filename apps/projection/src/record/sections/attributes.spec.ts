import { earlyHealthNotification, earlyYearsNotification, unusedNhsNumber } from '@lib/testing';
import { recordOf } from '../../../test/records-of';

const nhsNumber = unusedNhsNumber(11);
const same = { dateOfBirth: '2022-09-14', nhsNumber };
const nursery = (child: object, raisedOn: string, more: object = {}) =>
  earlyYearsNotification({ subject: 'RLN-117', child: { ...same, ...child }, data: { raisedOn, ...more } });
const trust = (child: object, notifiedOn: string) =>
  earlyHealthNotification({ subject: 'EPR-55012', child: { ...same, ...child }, data: { notifiedOn } });

const attributeOf = (name: string, ...told: Parameters<typeof recordOf>[0]) =>
  recordOf(told).attributes.find((attribute) => attribute.name === name);

describe('what agencies say of who the child is', () => {
  it('stands side by side where two agencies differ, with who said which and when; nobody picks one', () => {
    const spelling = attributeOf(
      'givenName',
      nursery({ givenName: 'Bryony' }, '2026-03-03'),
      trust({ givenName: 'Briony' }, '2026-03-20'),
    );
    expect(spelling).toMatchObject({ label: 'Given name', differs: true });
    expect(spelling?.values.map(({ value, current }) => `${value} ${current}`)).toEqual(['Briony true', 'Bryony true']);
    expect(spelling?.values.map(({ saidBy: [first] }) => `${first?.organisation} ${first?.occurredOn}`)).toEqual([
      'northbank-nhs-trust 2026-03-20',
      'river-lane-nursery 2026-03-03',
    ]);
  });

  it('is one value where they say the same, however they write it, with everybody who said it, newest first', () => {
    const number = attributeOf(
      'nhsNumber',
      nursery({ nhsNumber: nhsNumber.replace(/(...)(...)/, '$1 $2 ') }, '2026-03-03'),
      trust({}, '2026-03-20'),
    );
    expect(number).toMatchObject({ differs: false, values: [{ value: nhsNumber, current: true }] });
    expect(number?.values[0]?.saidBy.map(({ organisation }) => organisation)).toEqual([
      'northbank-nhs-trust',
      'river-lane-nursery',
    ]);
    const postcode = attributeOf(
      'postcode',
      nursery({ postcode: 'zz993vz' }, '2026-03-03'),
      trust({ postcode: 'ZZ99 3VZ' }, '2026-03-20'),
    );
    expect(postcode).toMatchObject({ differs: false, values: [{ value: 'ZZ99 3VZ' }] });
  });

  it('is no longer current when the same agency says another, and is still shown: the family moved', () => {
    const postcode = attributeOf(
      'postcode',
      nursery({ postcode: 'ZZ99 3VZ' }, '2026-03-03'),
      nursery({ postcode: 'ZZ99 3WZ' }, '2026-05-05'),
    );
    expect(postcode?.differs).toBe(false);
    expect(postcode?.values.map(({ value, current }) => `${value} ${current}`)).toEqual([
      'ZZ99 3WZ true',
      'ZZ99 3VZ false',
    ]);
  });

  it('goes by when it was so, not by when it was told', () => {
    const postcode = attributeOf(
      'postcode',
      nursery({ postcode: 'ZZ99 3WZ' }, '2026-05-05'),
      nursery({ postcode: 'ZZ99 3VZ' }, '2026-03-03'),
    );
    expect(postcode?.values.map(({ value }) => value)).toEqual(['ZZ99 3WZ', 'ZZ99 3VZ']);
  });

  it('leaves out what its own teller put right', () => {
    const first = nursery({ givenName: 'Brian' }, '2026-03-03');
    const names = attributeOf(
      'givenName',
      first,
      nursery({ givenName: 'Bryony' }, '2026-03-03', { corrects: first.id }),
    );
    expect(names?.values.map(({ value }) => value)).toEqual(['Bryony']);
  });

  it('is shown and flagged where it cannot be right, and not where nothing was said', () => {
    const number = attributeOf('upn', nursery({ upn: 'A801200005001' }, '2026-03-03'));
    expect(number?.values[0]?.flags.map(({ code }) => code)).toEqual(['upn-check-letter']);
    expect(attributeOf('familyName', nursery({}, '2026-03-03'))).toBeUndefined();
    expect(attributeOf('familyName', nursery({ familyName: '' }, '2026-03-03'))).toBeUndefined();
  });
});
