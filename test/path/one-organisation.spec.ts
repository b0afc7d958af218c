import { adviceRequest, earlyYearsNotification, socialCareAdvice } from '@lib/testing';
import { askForAdvice } from '../../apps/education/src/advice-request/ask-for-advice/ask-for-advice';
import { Area } from './area';

/** A council is one organisation, and both educates and cares: it may ask itself for the advice of its own social care. */
describe('a council under one code for education and for social care', () => {
  const source = '/agencies/northbank-council';
  const child = { givenName: 'Bryony', dateOfBirth: '2022-09-14', nhsNumber: '9990000018' };
  let area: Area;
  beforeEach(() => {
    area = new Area();
  });
  afterEach(() => area.close());

  async function settle(): Promise<void> {
    await area.relay('education');
    await area.takeRequests();
    await area.relay('social-care');
    await area.project();
  }

  it('asks its own social care: the request and its delivery are two facts, and both are in the record', async () => {
    const request = adviceRequest({ source, child, data: { asked: 'northbank-council', requestReference: 'R/1' } });
    await area.tell(request, askForAdvice);
    await settle();
    expect(await area.ports.journal.count()).toBe(2);
    const rows = await area.ports.journal.rowsOf(await area.ports.journal.sourceRecords(undefined, 10));
    const names = rows.map(({ event }) => JSON.parse(event)).map(({ source, id }) => `${source} ${id}`);
    expect(new Set(names).size).toBe(2);
    const bodies = Object.values(await area.documents()).map(({ body }) => body);
    expect(bodies.join()).toContain('"deliveredOn":"2026-06-01"');
  });

  it('tells two things from two of its systems, which happen to number them alike: both are in the record', async () => {
    await area.tell(earlyYearsNotification({ source, child, id: '1', subject: 'E-1' }));
    await area.tell(socialCareAdvice({ source, child, id: '1', subject: 'S-1' }));
    await settle();
    expect(await area.ports.journal.count()).toBe(2);
  });
});
