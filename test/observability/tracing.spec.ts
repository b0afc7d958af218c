import { earlyYearsNotification, unusedNhsNumber } from '@lib/testing';
import { Area } from '../journeys/area';
import { cloudEvent } from '../journeys/client';
import { until } from '../journeys/until';
import { Collector } from './collector';

const child = {
  givenName: 'Tamsin',
  familyName: 'Thread',
  dateOfBirth: '2022-03-09',
  nhsNumber: unusedNhsNumber(7_303),
  postcode: 'ZZ99 3VZ',
};
const factOf = (subject: string) => earlyYearsNotification({ subject, child });
const [first, second] = ['4bf92f3577b34da6a3ce929d0e0e4736', '0af7651916cd43dd8448eb211c80319c'];
const under = (traceId: string) => `00-${traceId}-00f067aa0ba902b7-01`;

const wayOfAFact = [
  'POST /v1/:agency/events',
  'POST /v1/:agency/events > tell education',
  'POST /v1/:agency/events > tell education > project',
  'POST /v1/:agency/events > tell education > project > journal',
  'POST /v1/:agency/events > tell education > project > look-alikes',
  'POST /v1/:agency/events > tell education > project > refresh',
  'POST /v1/:agency/events > tell education > project > refresh > write views',
  'POST /v1/:agency/events > tell education > relay education',
];

describe('a fact on its way', () => {
  let collector: Collector;
  let area: Area;
  beforeAll(async () => {
    collector = await Collector.start();
    process.env.OTEL_EXPORTER_OTLP_ENDPOINT = collector.url;
    process.env.OTEL_BSP_SCHEDULE_DELAY = '50';
    area = await Area.together();
  }, 60_000);
  afterAll(async () => {
    await area.end();
    await collector.stop();
    delete process.env.OTEL_EXPORTER_OTLP_ENDPOINT;
    delete process.env.OTEL_BSP_SCHEDULE_DELAY;
  });

  const pathsIn = (traceId: string) =>
    collector.spans
      .filter((span) => span.traceId === traceId)
      .map((span) => collector.pathOf(span).join(' > '))
      .sort();

  it('is one trace, from the request that tells it to the record, under what the request says', async () => {
    const fact = factOf('RLN-7303');
    const system = await area.clients.systemOf(fact);
    const headers = { 'content-type': cloudEvent, traceparent: under(first!) };
    expect((await system.ask('/v1/education/events', { json: fact, headers })).status).toBe(202);
    const paths = await until(
      async () => pathsIn(first!),
      ({ length }) => length === wayOfAFact.length,
    );
    expect(paths).toEqual(wayOfAFact);
  });

  it('goes on with the trace that its own envelope says, apart from the request that brings it', async () => {
    await area.answerTo({ ...factOf('RLN-7304'), traceparent: under(second!) } as ReturnType<typeof factOf>);
    const paths = await until(
      async () => pathsIn(second!),
      ({ length }) => length === wayOfAFact.length - 1,
    );
    expect(paths).toEqual(wayOfAFact.slice(1).map((path) => path.replace('POST /v1/:agency/events > ', '')));
  });

  it('is read by people, whose requests are traces of their own', async () => {
    const { child: record } = await area.tell(factOf('RLN-7305'));
    await until(
      async () => collector.spans.map(({ name }) => name),
      (names) => names.includes('GET /v1/children/:id'),
    );
    expect(collector.text).not.toContain(record.id);
  });

  it('leaves nothing of the child in any span', () => {
    expect(collector.spans.length).toBeGreaterThan(20);
    for (const said of [...Object.values(child), 'RLN-730', 'river-lane']) expect(collector.text).not.toContain(said);
  });
});
