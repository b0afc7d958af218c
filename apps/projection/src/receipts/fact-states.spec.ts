import { AuthenticationGuard, fastifyAdapter, ProblemFilter, prepare, TokenVerifier } from '@lib/http';
import { factIdOf } from '@lib/kernel';
import { Metrics, TelemetryModule } from '@lib/telemetry';
import { earlyYearsNotification } from '@lib/testing';
import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { memoryDirectory } from '../../test/memory-directory';
import { rowsOf } from '../../test/records-of';
import { refresh } from '../feed/refresh.flow';
import { openSqliteJournal } from '../journal/journal.sqlite';
import { PROJECTION } from '../ports';
import { openSqliteViews } from '../store/views.sqlite';
import { FactStatesController } from './fact-states.http';

const [journal, views] = [openSqliteJournal(':memory:'), openSqliteViews(':memory:')];
const directory = memoryDirectory();
const nursery = '/agencies/river-lane-nursery';
const school = '/agencies/hill-top-school';
const unreadable = { source: nursery, id: 'unreadable' };
const parked = {
  list: async () => [
    {
      id: 'parked',
      topic: 'education.events',
      key: 'x',
      value: JSON.stringify(unreadable),
      reason: 'Nobody here can read it.',
      parkedAt: '2026-06-01T09:00:00.000Z',
    },
  ],
};

/** `role@organisation`, as if an issuer had signed it. */
const verifier: Pick<TokenVerifier, 'verify'> = {
  async verify(token) {
    const [role, organisation] = token.split('@') as ['system:education', string];
    return { subject: 'somebody', role, organisation, children: [], scopes: [] };
  },
};

@Module({
  imports: [TelemetryModule.of(new Metrics())],
  controllers: [FactStatesController],
  providers: [
    { provide: PROJECTION, useValue: { journal, views, parked } },
    { provide: TokenVerifier, useValue: verifier },
    { provide: APP_GUARD, useClass: AuthenticationGuard },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
})
class StatesModule {}

describe('what became of facts', () => {
  const rows = rowsOf([earlyYearsNotification({ source: nursery }), earlyYearsNotification({ source: school })]);
  const [own, others] = rows.map(({ id }) => id) as [string, string];
  const ownParked = factIdOf('education', unreadable.source, unreadable.id);
  let app: NestFastifyApplication;

  beforeAll(async () => {
    await journal.insert(rows);
    await refresh(
      { journal, views, directory },
      rows.map(({ sourceRecord }) => sourceRecord),
    );
    app = await NestFactory.create<NestFastifyApplication>(StatesModule, fastifyAdapter(), { logger: false });
    prepare(app, {});
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(() => Promise.all([app.close(), journal.close(), views.close()]));

  const ask = (token: string, payload: object) =>
    app.inject({
      method: 'POST',
      url: '/v1/facts/states',
      headers: { authorization: `Bearer ${token}` },
      payload,
    });
  const all = { factIds: [own, others, ownParked, 'never-told'] };

  it('is said to the system of the organisation that told them, and of nobody else’s', async () => {
    const answer = await ask('system:education@river-lane-nursery', all);
    expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'no-store']);
    expect(answer.json()).toEqual({
      states: { [own]: { state: 'inRecord' }, [ownParked]: { state: 'parked', reason: 'Nobody here can read it.' } },
    });
    expect((await ask('system:education@hill-top-school', all)).json()).toEqual({
      states: { [others]: { state: 'inRecord' } },
    });
  });

  it('is not said to another agency’s system under the same organisation: it told nothing of this kind', async () => {
    expect((await ask('system:health@river-lane-nursery', all)).json()).toEqual({ states: {} });
  });

  it.each(['sen-case-officer', 'analyst', 'family'])('is not for people: %s', async (role) => {
    const answer = await ask(`${role}@river-lane-nursery`, all);
    expect([answer.statusCode, answer.json().type]).toEqual([403, '/problems/not-allowed']);
  });

  it.each([
    {},
    { factIds: 'one' },
    { factIds: [7] },
    { factIds: Array(101).fill('a') },
  ])('is asked for by at most 100 ids, or says so', async (payload) => {
    const answer = await ask('system:education@river-lane-nursery', payload);
    expect([answer.statusCode, answer.json().type]).toEqual([400, '/problems/invalid-query']);
  });
});
