import {
  assessmentStarted,
  firstContactAttended,
  interimSupportOffered,
  pathwayReferral,
  referralDecided,
  referralDecisionTold,
} from '@lib/testing';
import { aChild, Story, trust } from './story';

const sage = aChild('Sage', 'Marl', '2019-10-10');
const referralReference = 'REF-5';
const ofTrust = { source: trust, subject: 'EPR-5', child: sage };

describe('a child waits for an autism assessment', () => {
  let story: Story;
  let id: string;

  beforeAll(async () => {
    story = await Story.begin('5-waiting');
    id = await story.tells(
      pathwayReferral({ ...ofTrust, data: { receivedOn: '2026-06-30', referralReference, pathway: 'autism' } }),
      referralDecided({
        ...ofTrust,
        data: { decidedOn: '2026-07-10', referralReference, decision: 'accepted', reason: 'Meets the criteria.' },
      }),
      interimSupportOffered({
        ...ofTrust,
        data: { offeredOn: '2026-08-03', referralReference, support: 'A parents’ group.', takenUp: true },
      }),
    );
  }, 180_000);
  afterAll(() => story.end());

  const standing = async () =>
    Object.fromEntries(
      (await story.area.record(id)).clocks.map(({ standard, dueOn, status }) => [standard, [dueOn, status]]),
    );

  test('nobody told the family that the referral was accepted, and the assessment has not begun', async () => {
    expect(await standing()).toMatchObject({
      'autism-assessment-started': ['2026-09-30', 'overdue'],
      'autism-first-contact': ['2026-09-29', 'overdue'],
      'referral-acceptance-told': [expect.any(String), 'overdue'],
    });
    const dco = await story.screens.signIn('dco');
    const worklist = await dco.opens('/worklist?group=overdue', 'overdue');
    expect(worklist).toContain('Sage Marl');
    expect(worklist).toContain('51 days late, no exception');
    expect(await dco.opens(`/children/${id}`, 'child')).toContain('A parents’ group.');
  }, 180_000);

  test('once they are told and the assessment begins, the waits have ended late, and stay so', async () => {
    await story.tells(
      referralDecisionTold({ ...ofTrust, data: { toldOn: '2026-11-12', referralReference } }),
      firstContactAttended({ ...ofTrust, data: { attendedOn: '2026-11-16', referralReference } }),
      assessmentStarted({ ...ofTrust, data: { startedOn: '2026-11-16', referralReference } }),
    );
    expect(await standing()).toMatchObject({
      'autism-assessment-started': [expect.any(String), 'metLate'],
      'autism-first-contact': [expect.any(String), 'metLate'],
      'referral-acceptance-told': [expect.any(String), 'metLate'],
    });
    const dco = await story.screens.signIn('dco');
    expect(await dco.opens('/worklist?group=overdue')).not.toContain('Sage Marl');
    expect(await dco.opens(`/children/${id}/clocks`, 'clocks')).toContain('47 days late');
  }, 180_000);
});
