import { ehcAssessmentRequested, exceptionRecorded, type Saying, settingClosed, unusedNhsNumber } from '@lib/testing';
import type { Timeliness } from '../../apps/projection/src/views/timeliness/timeliness';
import { Area } from './area';
import { cloudEvent } from './client';
import { until } from './until';

jest.setTimeout(180_000);

const child = { givenName: 'Linnet', familyName: 'Gale', dateOfBirth: '2020-03-03', nhsNumber: unusedNhsNumber(6_301) };
const ofCase = (data: object): Saying => ({
  child,
  subject: 'EHC-2026-0630',
  data: { assessmentReference: 'EHC-2026-0630', ...data },
});
/** It is 1 June 2026: the plan was due on 25 May. The school was asked on 26 March, and the council claims ten days of closure. */
const requested = ehcAssessmentRequested(ofCase({ receivedOn: '2026-01-05' }));
const claimed = exceptionRecorded(
  ofCase({
    from: '2026-04-01',
    until: '2026-04-10',
    duty: 'plan',
    ground: 'adviceDuringSchoolClosure',
    adviceAskedOn: '2026-03-26',
    setting: 'ferry-road-primary-school',
    parentToldOn: '2026-03-27',
  }),
);
const closed = settingClosed({
  data: { setting: 'ferry-road-primary-school', from: '2026-04-01', until: '2026-05-01' },
});

describe('a plan that is late because its school was closed', () => {
  let area: Area;
  let childId: string;
  const planClock = async () =>
    (await area.record(childId, 'sen-case-officer')).clocks.find(({ standard }) => standard === 'final-plan')!;
  const figures = async () => {
    const analyst = await area.as('analyst');
    return (await analyst.ask<Timeliness>('/v1/timeliness?standard=final-plan')).body.figures;
  };

  beforeAll(async () => {
    area = await Area.start();
    await area.tell(requested);
    childId = (await area.tell(claimed)).child.id;
  });
  afterAll(() => area.end());

  it('is overdue while the claim of ten days is all that is known', async () => {
    expect((await planClock()).status).toBe('overdue');
    expect(await figures()).toMatchObject([{ due: 1, overdue: 1, excused: 0 }]);
  });

  it('is excused on record and in figures once the partnership is told when the school was closed', async () => {
    const partnership = await area.as('system:partnership');
    const { status } = await partnership.ask('/v1/partnership/events', {
      json: closed,
      headers: { 'content-type': cloudEvent },
    });
    expect(status).toBe(202);
    const clock = await until(planClock, (seen) => seen.status !== 'overdue');
    expect(clock.status).toBe('excused');
    expect(clock.sentences.join(' ')).toContain("the days are those of the setting's calendar");
    const seen = await until(figures, ([row]) => row?.overdue === 0);
    expect(seen).toMatchObject([{ due: 1, overdue: 0, excused: 1 }]);
  });

  it('stays so when the area is started again', async () => {
    await area.stop();
    area = await Area.start({ path: area.path });
    expect((await planClock()).status).toBe('excused');
  });
});
