import type { Role } from '@lib/access';
import { earlyYearsNotification, socialCareAdvice, unusedNhsNumber } from '@lib/testing';
import type { Changes } from '../../apps/projection/src/changes/list-changes.handler';
import { Area } from './area';
import type { Who } from './client';
import { until } from './until';

const child = {
  givenName: 'Linnet',
  familyName: 'Schist',
  dateOfBirth: '2021-02-03',
  nhsNumber: unusedNhsNumber(4_201),
};

let area: Area;
beforeAll(async () => {
  area = await Area.start();
});
afterAll(() => area.end());

const ask = async (persona: Role, query = '', who?: Who) =>
  (await (await area.as(persona, who)).ask<Changes>(`/v1/changes${query}`)).body;
const kindsOf = ({ changes }: Changes, id: string) =>
  changes.filter((change) => change.child === id).map(({ kind }) => kind);

describe('a copy that is kept elsewhere', () => {
  it('is told of a new child, and from there on only of what changed since', async () => {
    const { child: record } = await area.tell(earlyYearsNotification({ child }));
    const first = await until(
      () => ask('sen-case-officer'),
      ({ changes }) => changes.length > 0,
    );
    expect(kindsOf(first, record.id)).toEqual(['record', 'link']);
    expect(first.changes[0]).toEqual({
      id: expect.any(String),
      child: record.id,
      kind: 'record',
      revision: expect.any(Number),
    });
    expect(await ask('sen-case-officer', `?after=${first.next}`)).toEqual({
      changes: [],
      next: first.next,
      more: false,
    });
    await area.tell(socialCareAdvice({ child, data: { requestReference: undefined } }));
    const second = await until(
      () => ask('sen-case-officer', `?after=${first.next}`),
      ({ changes }) => changes.length > 0,
    );
    const { body } = await (await area.as('sen-case-officer')).ask<{ id: string }>(`/v1/children/${record.id}`);
    expect(kindsOf(second, body.id)).toEqual(['record', 'link']);
  });

  it('goes through everything page by page, and comes to the same', async () => {
    const all = await ask('caldicott-guardian');
    const paged: Changes['changes'][number][] = [];
    for (let after = '', more = true; more; ) {
      const page = await ask('caldicott-guardian', `?limit=1${after && `&after=${after}`}`);
      paged.push(...page.changes);
      [after, more] = [page.next, page.more];
    }
    expect(paged).toEqual(all.changes);
    expect(paged.length).toBeGreaterThan(2);
  });

  it('of an organisation’s system is told of the children that it told about itself, and leaves a row in their audit', async () => {
    const { factId } = await area.tell(
      earlyYearsNotification({ source: '/agencies/hill-top-nursery', child: { ...child, dateOfBirth: '2020-02-03' } }),
    );
    const hillTop = { organisation: 'hill-top-nursery' };
    const told = await until(
      () => ask('system:education', '', hillTop),
      ({ changes }) => changes.length > 0,
    );
    const [mine, ...others] = new Set(told.changes.map((change) => change.child));
    expect(others).toEqual([]);
    const { facts } = await area.record(mine!, 'system:education', '', hillTop);
    expect(facts.map((fact) => fact.factId)).toEqual([factId]);
    const rows = await area.ports.audit.ofChild([mine!], 20);
    expect(rows).toContainEqual(expect.objectContaining({ action: 'listChanges', organisation: 'hill-top-nursery' }));
  });

  it('is not kept by an analyst, nor from a position that no answer gave', async () => {
    expect((await (await area.as('analyst')).ask('/v1/changes')).status).toBe(403);
    for (const query of ['after=x', 'after=MQ==', 'limit=0', 'limit=501', 'since=2026-01-01'])
      expect(await ask('dco', `?${query}`)).toMatchObject({ type: '/problems/invalid-query' });
  });
});

it('what a process announced no more is announced by the next', async () => {
  const restarted = await Area.start();
  const { child: record } = await restarted.tell(earlyYearsNotification({ child }));
  await restarted.stop();
  const again = await Area.start({ path: restarted.path });
  const officer = await again.as('sen-case-officer');
  const seen = await until(
    () => officer.ask<Changes>('/v1/changes'),
    ({ body }) => body.changes.length > 0,
  );
  expect(kindsOf(seen.body, record.id)).toContain('record');
  await again.end();
});
