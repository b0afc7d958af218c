import { makeUpn } from '@lib/linkage';
import {
  type EventToTell,
  earlyHealthNotification,
  earlyYearsNotification,
  factWithdrawn,
  newIdentity,
  nhsNumberInError,
  nhsNumberReplaced,
  unusedNhsNumber,
  upnChanged,
} from '@lib/testing';
import type { ChildRecord } from '../../apps/projection/src/record/child-record';
import type { FoundChildren } from '../../apps/projection/src/views/search/search-children.handler';
import { Area } from './area';
import { until } from './until';

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
  const foundBy = async (sought: string) => {
    const { body } = await (await area.as('sen-case-officer')).ask<FoundChildren>(`/v1/children?${sought}`);
    return body.children.map(({ id }) => id);
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

  it('stay two where a trust and a clinic told two valid NHS numbers, until the trust tells that one replaced the other', async () => {
    const child = { ...homeOf('Ravensgill', 'HX2 6AA'), givenName: 'Tamarisk', dateOfBirth: '2021-04-17' };
    const [before, after] = [unusedNhsNumber(2_491), unusedNhsNumber(2_492)];
    const found = await tell(trust(child, before), trust(child, after));
    expect(idsOf(found)).toBe(2);
    const replaced = nhsNumberReplaced({
      ...{ id: 'alike-replaced', subject: 'PDS-TAMARISK', child: { ...child, nhsNumber: after } },
      data: { replacedOn: '2026-05-11', formerNhsNumber: before },
    });
    const { child: one } = await area.tell(replaced);
    expect(one.sourceRecords).toHaveLength(3);
    expect(one.links.map(({ because }) => because)).toContain(
      'One NHS number was told to have replaced the other, and the date of birth is equal.',
    );
    const number = one.attributes.find(({ name }) => name === 'nhsNumber')!;
    expect([number.differs, number.values.map(({ value, current }) => [value, current])]).toEqual([
      false,
      [
        [after, true],
        [before, false],
      ],
    ]);
    for (const sought of [before, after]) expect(await foundBy(`nhsNumber=${sought}`)).toEqual([one.id]);
    const withdrawn = factWithdrawn('health', {
      ...{ id: 'alike-not-replaced', source: replaced.source, subject: replaced.subject, child },
      data: { withdrawnOn: '2026-05-20', withdraws: replaced.id },
    });
    expect((await area.answerTo(withdrawn)).status).toBe(202);
    const again = () => Promise.all(found.map(({ id }) => area.record(id)));
    expect(idsOf(await until(again, (records) => idsOf(records) === 2))).toBe(2);
  });

  it('are one where a number of the child was allocated in error: from then on it is nobody’s', async () => {
    const child = { ...homeOf('Quernmore', 'HX3 6AA'), givenName: 'Lavender', dateOfBirth: '2021-08-25' };
    const [wrong, right] = [unusedNhsNumber(2_493), unusedNhsNumber(2_494)];
    const found = await tell(trust(child, wrong), trust(child, right));
    expect(idsOf(found)).toBe(2);
    const told = { id: 'alike-in-error', subject: 'PDS-LAVENDER', child };
    const { child: one } = await area.tell(
      nhsNumberInError({ ...told, data: { foundOn: '2026-05-11', numberInError: wrong } }),
    );
    expect(one.sourceRecords).toHaveLength(3);
    const number = one.attributes.find(({ name }) => name === 'nhsNumber')!;
    expect(number.values.map(({ value, flags }) => [value, flags.map(({ code }) => code)])).toEqual([
      [right, []],
      [wrong, ['numberInError']],
    ]);
  });

  it('are one where the pupil number changed on moving school, though the new school knows no first name', async () => {
    const child = { givenName: 'Saffron', familyName: 'Ellerbeck', dateOfBirth: '2020-11-30' };
    const { givenName: _, ...unnamed } = child;
    const [before, after] = [upnOf(90), upnOf(91)];
    const at = (subject: string, upn: string, who: Child = child) =>
      earlyYearsNotification({ id: subject, subject, child: { ...who, upn } });
    const found = await tell(at('ALIKE-UPN-1', before), at('ALIKE-UPN-2', after, unnamed));
    expect(idsOf(found)).toBe(2);
    const { child: one } = await area.tell(
      upnChanged({
        ...{ id: 'alike-upn', source: '/agencies/river-lane-nursery', subject: 'ALIKE-UPN-2' },
        child: { ...unnamed, upn: after },
        data: { changedOn: '2026-05-11', formerUpn: before },
      }),
    );
    expect(one.sourceRecords).toHaveLength(2);
    expect(await foundBy(`upn=${before}`)).toEqual([one.id]);
  });

  it('are never one where a child was adopted: nobody finds one identity by the other but who needs to know, who sees both', async () => {
    const born = { givenName: 'Clover', dateOfBirth: '2021-02-11', sex: 'female' };
    const was = { ...born, familyName: 'Harrowgate', postcode: 'HX4 6AA', nhsNumber: unusedNhsNumber(2_495) };
    const is = { ...born, familyName: 'Pennerley', postcode: 'LS9 6AA', nhsNumber: unusedNhsNumber(2_496) };
    const [before, now] = await tell(trust(was, was.nhsNumber), trust(is, is.nhsNumber));
    const adopted = { id: 'alike-adopted', subject: 'ADO-CLOVER', child: is };
    const { child } = await area.tell(newIdentity({ ...adopted, data: { before: was, from: '2026-04-01' } }));
    expect(child.apart.map(({ because }) => because)).toContain(
      'One child before and after a new identity: the two are never joined, and nobody without a need to know sees either beside the other.',
    );
    expect((await area.record(before!.id)).sourceRecords).toHaveLength(1);
    const officer = await area.as('sen-case-officer');
    const status = async (id: string) => (await officer.ask(`/v1/children/${id}`)).status;
    expect(
      await until(
        () => status(before!.id),
        (found) => found === 404,
      ),
    ).toBe(404);
    const { apart, sourceRecords } = await area.record(now!.id, 'sen-case-officer');
    expect([apart, sourceRecords.length]).toEqual([[], 1]);
    expect(await foundBy(`nhsNumber=${was.nhsNumber}`)).toEqual([]);
    expect(await foundBy(`nhsNumber=${is.nhsNumber}`)).toEqual([now!.id]);
    const { body } = await officer.ask<object>('/v1/identity/questions');
    expect(JSON.stringify(body)).not.toContain(before!.id);
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
