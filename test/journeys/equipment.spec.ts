import { builderOf, unusedNhsNumber } from '@lib/testing';
import { overHttp, Visitor } from '../../apps/console/test/console-under-test';
import type { ChildClocks } from '../../apps/projection/src/record/child.http';
import type { Timeliness } from '../../apps/projection/src/views/timeliness/timeliness';
import type { Worklist } from '../../apps/projection/src/views/worklist/read-worklist.handler';
import { Area } from './area';

const identity = {
  givenName: 'Sedge',
  familyName: 'Marlstone',
  dateOfBirth: '2021-09-04',
  nhsNumber: unusedNhsNumber(8_801),
};
const said = (fact: string, data: object) =>
  builderOf(`health.equipment-${fact}.v1`)({
    subject: 'NCH-1',
    child: identity,
    data: { equipmentReference: 'EQ-1', ...data },
  });

describe('specialist equipment, from the request to the day it came back', () => {
  let area: Area;
  let childId: string;
  const tell = async (fact: string, data: object) => (await area.tell(said(fact, data))).child;
  const seenBy = async <T>(path: string) => (await (await area.as('sen-case-officer')).ask<T>(path)).body;
  const toDo = async (asAt: string) =>
    (await seenBy<Worklist>(`/v1/worklist?asAt=${asAt}`)).groups.flatMap(({ group, rows }) =>
      rows.map(({ what, days }) => `${group}: ${what}${days === undefined ? '' : `, ${days} days`}`),
    );

  beforeAll(async () => {
    area = await Area.start({ from: '2026-11-20T09:00:00.000Z' });
    ({ id: childId } = await tell('requested', { requestedOn: '2026-03-02', equipment: 'Standing frame' }));
  });
  afterAll(() => area.end());

  it('is overdue when six weeks have passed, and in the list of work', async () => {
    expect(await toDo('2026-04-12')).toEqual(['dueSoon: Specialist equipment delivered, 1 days']);
    expect(await toDo('2026-04-14')).toEqual(['overdue: Specialist equipment delivered, -1 days']);
  });

  it('that came late is late in the record and in the figures', async () => {
    await tell('delivered', { deliveredOn: '2026-04-20', whereItIs: undefined });
    const { clocks } = await seenBy<ChildClocks>(`/v1/children/${childId}/clocks`);
    expect(clocks).toMatchObject([{ standard: 'equipment-delivered', dueOn: '2026-04-13', status: 'metLate' }]);
    const { figures } = await seenBy<Timeliness>('/v1/timeliness?standard=equipment-delivered&from=2026-04&to=2026-04');
    expect(figures).toMatchObject([{ due: 1, inTime: 0, late: 1 }]);
  });

  it('is to be found while nobody says where it is, until it moves with the child from nursery to school', async () => {
    const find = 'waitingOnOthers: Say where the child’s equipment is';
    expect(await toDo('2026-06-01')).toEqual([find]);
    const { cases } = await tell('moved', { movedOn: '2026-09-07', whereItIs: 'Ferry Road Primary School' });
    expect(cases).toMatchObject([
      {
        inWords: 'Moved with the child',
        details: [
          { label: 'Equipment', value: 'Standing frame' },
          { label: 'Where it is', value: 'Ferry Road Primary School' },
        ],
      },
    ]);
    expect(await toDo('2026-09-06')).toEqual([find]);
    expect(await toDo('2026-09-07')).toEqual([]);
  });

  it('has a part of its own on the child’s page, in the words of its page', async () => {
    const visitor = new Visitor(overHttp(area.url));
    await visitor.signIn('sen-case-officer');
    const { text } = await visitor.get(`/children/${childId}`);
    for (const words of ['Specialist equipment', 'Moved with the child', 'Standing frame', 'Ferry Road Primary School'])
      expect(text).toContain(words);
  });

  it('ends when it is returned, and what it is told of afterwards is flagged', async () => {
    const { cases } = await tell('returned', { returnedOn: '2026-11-02', because: 'outgrown' });
    expect(cases[0]).toMatchObject({ inWords: 'Returned', since: '2026-11-02' });
    const { facts } = await tell('moved', { movedOn: '2026-11-09', whereItIs: 'Home' });
    expect(facts.flatMap(({ flags }) => flags.map(({ code }) => code))).toEqual(['afterItEnded']);
  });
});
