import { type Contract, ehcAssessmentRequestedV1 } from '@lib/contracts';
import { openSqliteEventStore } from '@lib/event-store';
import { tell } from '@lib/intake';
import { streamId } from '@lib/kernel';
import { type AgencyService, type Decide, isTold, outgoingOf, told } from '@lib/streams';
import { type EventToTell, testIdKey } from '@lib/testing';
import { decided, on, requested } from '../../test/ehc-steps';
import { decideToAssess } from './decide-to-assess/decide-to-assess';
import { ehcAssessmentFacts } from './ehc-assessment.published';

/** As if an earlier version had called the day of receipt by another name. */
const { data: _, ...current } = ehcAssessmentRequestedV1;
const older: Contract = {
  ...current,
  type: 'education.ehc-assessment-requested.v0',
  data: class {},
  upcast: { to: current.type, data: ({ arrivedOn, ...rest }) => ({ ...rest, receivedOn: arrivedOn }) },
};
const { receivedOn, ...rest } = requested.data;
const storedData = { ...rest, arrivedOn: receivedOn };

const caller = {
  subject: 'council',
  role: 'system:education',
  organisation: 'northbank-council',
  children: [],
  scopes: [],
} as const;

describe('an assessment whose request was told and stored in an older version of its contract', () => {
  let service: AgencyService;
  beforeEach(async () => {
    service = {
      agency: 'education',
      store: openSqliteEventStore(':memory:'),
      clock: { now: () => '2026-11-20T12:00:00.000Z' },
      idKey: testIdKey,
      streams: [{ ...ehcAssessmentFacts, accepts: [...ehcAssessmentFacts.accepts, older] }],
      localAuthorities: ['northbank-council'],
    };
    const { source, id, subject } = requested;
    await service.store.append({
      stream: streamId(testIdKey, source, requested.data.assessmentReference as string),
      version: 1,
      events: [told({ type: older.type, subject, data: storedData })],
      message: { source, id, digest: '' },
      recordedAt: '2026-03-30T12:00:00.000Z',
      by: caller.subject,
      correlation: 'c',
    });
  });
  afterEach(() => service.store.close());

  const asked = (event: EventToTell, decide: Decide) => tell(service, { event, caller, correlation: 'c', decide });

  it('is decided on, as one whose request was told today', async () => {
    expect((await asked(decided, decideToAssess)).outcome).toBe('told');
  });

  it('is not decided on before the day on which that request says that it was received', async () => {
    await expect(asked(on(decided, { notifiedOn: '2026-03-29' }), decideToAssess)).rejects.toMatchObject({
      slug: 'not-possible-now',
      detail: 'This cannot be before 2026-03-30, when the request was received.',
    });
  });

  it('and goes to the others, and stays in the store, in the words in which it was told', async () => {
    await asked(decided, decideToAssess);
    const [first] = await service.store.unpublished(1);
    expect(first!.events.filter(isTold).map(({ received }) => received.data)).toEqual([storedData]);
    expect(JSON.parse(outgoingOf(service, first!)[0]!.value).type).toBe(older.type);
  });
});
