import { type FactEvent, type Result, type TellItOnce, tellItOnce } from '@lib/client';
import { Area } from '../journeys/area';
import { until } from '../journeys/until';

jest.setTimeout(60_000);

const child = { familyName: 'Lias', givenName: 'Sorrel', dateOfBirth: '2021-05-04', nhsNumber: '9990000018' };
const notification: FactEvent = {
  specversion: '1.0',
  id: 'client-1',
  source: '/agencies/river-lane-nursery',
  type: 'education.early-years-notification.v1',
  subject: 'RLN-204',
  data: {
    child,
    raisedOn: '2026-03-03',
    settingName: 'River Lane Nursery',
    concern: 'Uses single words.',
    areasOfNeed: ['SLCN'],
    parentInformed: true,
  },
};

describe('an agency’s system in TypeScript', () => {
  let area: Area;
  let nursery: TellItOnce;
  let council: TellItOnce;
  let officer: TellItOnce;
  const as = async (persona: 'system:education' | 'system:social-care' | 'sen-case-officer', organisation?: string) => {
    const open = tellItOnce({ baseUrl: area.url, token: '' });
    const { data } = await open.api.POST('/issuer/token', { body: { persona, ...(organisation && { organisation }) } });
    return tellItOnce({ baseUrl: area.url, token: data!.access_token });
  };
  const answerOf = async <T>(asked: Promise<Result<T>>): Promise<T> => {
    const result = await asked;
    if (!result.ok) throw new Error(JSON.stringify(result));
    return result.answer;
  };

  beforeAll(async () => {
    area = await Area.together();
    [nursery, council, officer] = await Promise.all([
      as('system:education'),
      as('system:education', 'northbank-council'),
      as('sen-case-officer'),
    ]);
  });
  afterAll(() => area.end());

  it('tells a fact, hears what became of it, and reads it in the child’s record', async () => {
    expect(await nursery.tell(notification)).toMatchObject({ ok: true, answer: { id: 'client-1', outcome: 'told' } });
    expect(await nursery.tell(notification)).toMatchObject({ ok: true, answer: { outcome: 'alreadyTold' } });

    const receipts = () => answerOf(nursery.receipts({ since: '2026-01-01T00:00:00Z' }));
    const state = async () => (await receipts()).receipts.find(({ id }) => id === 'client-1')?.state;
    expect(await until(state, (now) => now === 'inRecord')).toBe('inRecord');

    const [found] = (await answerOf(officer.children.search({ nhsNumber: child.nhsNumber }))).children;
    const record = await answerOf(officer.children.record(found!.id));
    expect(record.facts).toMatchObject([
      { eventId: 'client-1', organisation: 'river-lane-nursery', content: { concern: 'Uses single words.' } },
    ]);
  });

  it('reads again what has changed, from where it was', async () => {
    const all = await until(
      () => answerOf(officer.changes()),
      ({ changes }) => changes.length > 0,
    );
    const from = all.next;
    await nursery.tell({ ...notification, id: 'client-2', subject: 'RLN-205' });
    const later = await until(
      () => answerOf(officer.changes({ after: from })),
      ({ changes }) => changes.length > 0,
    );
    expect(later.changes.map(({ kind }) => kind)).toContain('record');
  });

  it('tells many at once, and hears of each', async () => {
    const misspelt = {
      ...notification,
      id: 'client-4',
      data: { ...notification.data, raisedOn: 'yesterday' },
    };
    const told = await nursery.tell([{ ...notification, id: 'client-3' }, misspelt]);
    expect(told).toMatchObject({ ok: true, answer: { results: [{ outcome: 'told' }, { status: 400 }] } });
  });

  it('sees what it is asked', async () => {
    const { data: asked } = await council.api.POST('/v1/education/advice-requests', {
      params: { header: { 'Idempotency-Key': 'client-5' } },
      body: {
        subject: 'EHC-2026-0900',
        child,
        requestReference: 'EHC-2026-0900/SC',
        askedOn: '2026-04-13',
        adviceFrom: 'social-care',
        asked: 'northbank-social-care',
      },
    });
    expect(asked).toMatchObject({ outcome: 'told' });
    const socialCare = await as('system:social-care');
    const waiting = await until(
      () => answerOf(socialCare.requests('social-care')),
      ({ requests }) => requests.length > 0,
    );
    expect(waiting.requests).toMatchObject([{ reference: 'EHC-2026-0900/SC', askedBy: 'northbank-council' }]);
  });

  it('is refused in a way that a program can go by', async () => {
    const nobody = await officer.children.record('nobody');
    expect(nobody).toMatchObject({ ok: false, status: 404, problem: { type: expect.stringMatching(/not-found$/) } });
    const elsewhere = await nursery.tell({ ...notification, id: 'client-6', source: '/agencies/hill-top-nursery' });
    expect(elsewhere).toMatchObject({ ok: false, problem: { type: expect.stringMatching(/source-not-yours$/) } });
  });
});
