import { type EventToTell, ehcAssessmentDecided, ehcAssessmentRequested, factWithdrawn } from '@lib/testing';
import { decideToAssess } from '../../apps/education/src/ehc-assessment/decide-to-assess/decide-to-assess';
import { requestAssessment } from '../../apps/education/src/ehc-assessment/request-assessment/request-assessment';
import { Area } from './area';

/** Taken back at `/events`, like everything that an organisation should not have told. */
describe('a step of our own workflow that was taken back', () => {
  const source = '/agencies/northbank-council';
  const said = (build: typeof ehcAssessmentDecided, data: object): EventToTell =>
    build({ source, subject: 'EHC-80', data: { assessmentReference: 'EHC-80', ...data } });
  const takenBack = (step: EventToTell) =>
    factWithdrawn('education', {
      source,
      subject: step.subject,
      data: { withdraws: step.id, withdrawnOn: '2026-06-01' },
    });
  const requested = () => said(ehcAssessmentRequested, { receivedOn: '2026-05-01' });
  const decided = (decision: string) => said(ehcAssessmentDecided, { decision, notifiedOn: '2026-05-20' });
  let area: Area;
  beforeEach(() => {
    area = new Area();
  });
  afterEach(() => area.close());

  it('was not taken: what it would have ended goes on', async () => {
    await area.tell(requested(), requestAssessment);
    const wrong = decided('doNotAssess');
    await area.tell(wrong, decideToAssess);
    await expect(area.tell(decided('assess'), decideToAssess)).rejects.toMatchObject({ slug: 'not-possible-now' });
    await area.tell(takenBack(wrong));
    expect((await area.tell(decided('assess'), decideToAssess)).outcome).toBe('told');
  });

  it('was not taken: nothing follows on it', async () => {
    const request = requested();
    await area.tell(request, requestAssessment);
    await area.tell(takenBack(request));
    await expect(area.tell(decided('assess'), decideToAssess)).rejects.toMatchObject({ slug: 'not-possible-now' });
  });

  it('stands when somebody else says that they take an event of that id back', async () => {
    const request = requested();
    await area.tell(request, requestAssessment);
    await area.tell({ ...takenBack(request), source: '/agencies/river-lane-nursery' });
    expect((await area.tell(decided('assess'), decideToAssess)).outcome).toBe('told');
  });
});
