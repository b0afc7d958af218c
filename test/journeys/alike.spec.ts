import { makeUpn } from '@lib/linkage';
import { type EventToTell, earlyHealthNotification, earlyYearsNotification, unusedNhsNumber } from '@lib/testing';
import type { ChildRecord } from '../../apps/projection/src/record/child-record';
import { Area } from './area';

type Child = Readonly<Record<string, string>>;

/** Nurseries know no NHS number, and trusts no UPN: each pair below shares nothing but who the child is. */
const upnOf = (serial: number) =>
  makeUpn({ authority: '801', establishment: '2005', year: '26', serial: `7${String(serial).padStart(2, '0')}` });
let told = 0;
const nursery = (child: Child): EventToTell => {
  told++;
  return earlyYearsNotification({
    id: `alike-n-${told}`,
    subject: `ALIKE-N-${told}`,
    child: { ...child, upn: upnOf(told) },
  });
};
const trust = (child: Child, nhsNumber = unusedNhsNumber(2_400 + told)): EventToTell => {
  told++;
  return earlyHealthNotification({ id: `alike-t-${told}`, subject: `ALIKE-T-${told}`, child: { ...child, nhsNumber } });
};

const homeOf = (familyName: string, postcode: string) => ({ familyName, postcode, sex: 'female' });

describe('children whom a nursery and a trust know under no shared number', () => {
  let area: Area;
  beforeAll(async () => {
    area = await Area.start();
  });
  afterAll(() => area.end());

  const tell = async (...events: readonly EventToTell[]): Promise<ChildRecord[]> => {
    const ids: string[] = [];
    for (const event of events) ids.push((await area.tell(event)).child.id);
    // As it stands when all were told.
    return Promise.all(ids.map((id) => area.record(id)));
  };
  const idsOf = (records: readonly ChildRecord[]) => new Set(records.map(({ id }) => id)).size;
  const waits = ({ apart }: ChildRecord) => apart.filter((each) => each.waits === 'forAPerson');

  it('are one where name, birthday and postcode are the same, and the link says what was compared', async () => {
    const child = { ...homeOf('Quarrydale', 'HX1 1AA'), givenName: 'Tansy', dateOfBirth: '2022-03-14' };
    const [one, other] = await tell(nursery(child), trust(child));
    expect(other!.id).toBe(one!.id);
    expect(one!.sourceRecords).toHaveLength(2);
    expect(one!.links[0]!.because).toMatch(
      /^So alike that both are one child\. Given name: equal; Family name: equal; Date of birth: equal/,
    );
    expect(one!.links[0]!.compared).toContainEqual({ feature: 'Date of birth', is: 'equal' });
  });

  it('are one where the day and the month are told in each other’s place', async () => {
    const child = { ...homeOf('Fellgate', 'HX2 1AB'), givenName: 'Betony', dateOfBirth: '2022-03-04' };
    const found = await tell(nursery(child), trust({ ...child, dateOfBirth: '2022-04-03' }));
    expect(idsOf(found)).toBe(1);
    expect(found[0]!.links[0]!.because).toContain('Date of birth: day and month exchanged');
  });

  it('are one where the family name is another since a parent married', async () => {
    const child = { ...homeOf('Oakshaw', 'HX3 5PL'), givenName: 'Campion', dateOfBirth: '2021-12-07' };
    expect(idsOf(await tell(nursery(child), trust({ ...child, familyName: 'Thornley' })))).toBe(1);
  });

  it('are two where they are twins: everything but the first name is the same, and nobody is asked', async () => {
    const twins = { ...homeOf('Marlpit', 'HX4 8QD'), dateOfBirth: '2022-06-30' };
    const found = await tell(nursery({ ...twins, givenName: 'Sorrel' }), trust({ ...twins, givenName: 'Bryony' }));
    expect([idsOf(found), found.flatMap(waits)]).toEqual([2, []]);
  });

  it('are three where a newborn without a name may be either of two twins, and a person is asked of both', async () => {
    const twins = { ...homeOf('Coldharbour', 'HX5 9RR'), dateOfBirth: '2022-08-19' };
    const found = await tell(
      nursery({ ...twins, givenName: 'Tamsin' }),
      nursery({ ...twins, givenName: 'Rowena' }),
      trust({ ...twins, givenName: 'Baby' }),
    );
    expect([idsOf(found), waits(found[2]!).length]).toEqual([3, 2]);
    expect(waits(found[2]!)[0]!.because).toMatch(/^Alike, but one of them is as like another child: a person is asked/);
  });

  it('are one where the newborn without a name is the only child born there on that day', async () => {
    const child = { ...homeOf('Lowfold', 'HX6 2ND'), dateOfBirth: '2022-09-02' };
    expect(idsOf(await tell(trust({ ...child, givenName: 'Baby' }), nursery({ ...child, givenName: 'Yarrow' })))).toBe(
      1,
    );
  });

  it('are two where they are of two families at one address', async () => {
    const home = { postcode: 'HX7 3UW', sex: 'female' };
    const found = await tell(
      nursery({ ...home, givenName: 'Linnet', familyName: 'Brackenridge', dateOfBirth: '2022-01-15' }),
      trust({ ...home, givenName: 'Clover', familyName: 'Stavely', dateOfBirth: '2022-01-23' }),
    );
    expect([idsOf(found), found.flatMap(waits)]).toEqual([2, []]);
  });

  it('are two where a trust told the mother’s number and birthday under the child’s name, and a person is asked', async () => {
    const number = unusedNhsNumber(2_490);
    const child = { ...homeOf('Stonegate', 'HX8 4TB'), givenName: 'Heather', dateOfBirth: '2022-05-21' };
    const found = await tell(trust(child, number), trust({ ...child, dateOfBirth: '1993-11-02' }, number));
    expect(idsOf(found)).toBe(2);
    expect(waits(found[0]!)[0]!.because).toContain('it may be a parent’s');
  });

  it('are two where the mother bears the child’s name and has a number of her own', async () => {
    const child = { ...homeOf('Wetherby', 'HX9 5SD'), givenName: 'Juniper', dateOfBirth: '2022-05-21' };
    expect(idsOf(await tell(nursery(child), trust({ ...child, dateOfBirth: '1993-11-02' })))).toBe(2);
  });

  it('are two where they are alike and it is not enough; a correction makes them one, and another parts them again', async () => {
    const child = { ...homeOf('Hollinwood', 'HX1 4EE'), givenName: 'Elowen', dateOfBirth: '2022-07-01' };
    const first = trust({ ...child, postcode: 'HX1 4ZZ', dateOfBirth: '2022-07-21' });
    const found = await tell(nursery(child), first);
    expect([idsOf(found), waits(found[0]!).length, waits(found[1]!).length]).toEqual([2, 1, 1]);
    const { nhsNumber } = first.data.child as { nhsNumber: string };
    const corrected = earlyHealthNotification({
      id: 'alike-right',
      subject: first.subject,
      child: { ...child, nhsNumber },
      data: { corrects: first.id },
    });
    const right = (await area.tell(corrected)).child;
    expect(right.sourceRecords).toHaveLength(2);
    const parted = earlyHealthNotification({
      id: 'alike-parted',
      subject: first.subject,
      child: { ...child, nhsNumber, givenName: 'Saffron', dateOfBirth: '2019-02-27', postcode: 'LS9 9AA' },
      data: { corrects: 'alike-right' },
    });
    expect((await area.tell(parted)).child.sourceRecords).toHaveLength(1);
    expect((await area.record(found[0]!.id)).sourceRecords).toHaveLength(1);
  });
});
