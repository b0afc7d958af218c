import { earlyYearsNotification, factWithdrawn, notificationAcknowledged, notificationFollowedUp } from '@lib/testing';
import { aChild, council, nursery, Story } from './story';

const wren = aChild('Wren', 'Flintlock', '2022-04-02');
const about = { organisation: 'river-lane-nursery', eventId: 'rln-1', agency: 'education' };
const noticed = { raisedOn: '2026-09-14', settingName: 'River Lane Nursery', parentInformed: true };
const told = { source: nursery, subject: 'RLN-1', child: wren };

describe('a nursery notices a need, and the council answers', () => {
  let story: Story;
  let id: string;

  beforeAll(async () => {
    story = await Story.begin('1-nursery');
    id = await story.tells(
      earlyYearsNotification({ ...told, id: 'rln-1', data: { ...noticed, concern: 'Says five words.' } }),
      notificationAcknowledged({
        source: council,
        subject: 'SEN-1',
        child: wren,
        data: { acknowledgedOn: '2026-09-16', about, contact: 'Early years SEN team' },
      }),
      notificationFollowedUp({
        source: council,
        subject: 'SEN-1',
        child: wren,
        data: { followedUpOn: '2026-09-30', about, action: 'visit', account: 'Watched Wren at snack time.' },
      }),
      earlyYearsNotification({
        ...told,
        id: 'rln-2',
        recordedtime: '2026-10-05T10:00:00Z',
        data: { ...noticed, concern: 'Says fifteen words.', corrects: 'rln-1' },
      }),
      earlyYearsNotification({
        ...told,
        id: 'rln-3',
        data: { ...noticed, raisedOn: '2026-10-12', concern: 'Sent twice.' },
      }),
      factWithdrawn('education', {
        ...told,
        data: { withdrawnOn: '2026-10-13', withdraws: 'rln-3', reason: 'A slip.' },
      }),
    );
  }, 180_000);
  afterAll(() => story.end());

  test('the officer reads what the nursery says now, that it was acknowledged, and who came to see', async () => {
    const officer = await story.screens.signIn('sen-case-officer');
    const record = await officer.opens(`/children/${id}`, 'child');
    expect(record).toContain('Says fifteen words.');
    expect(record).toContain('16 September 2026');
    expect(record).toContain('Watched Wren at snack time.');
  }, 180_000);

  test('what was corrected and what was taken back stay in the timeline, and each leads to what took its place', async () => {
    const officer = await story.screens.signIn('sen-case-officer');
    const timeline = await officer.opens(`/children/${id}/timeline`, 'timeline');
    expect(timeline).toContain('See the correction');
    expect(timeline).toMatch(/withdr(ew|awn)/i);
    const { facts } = await story.area.record(id);
    const statusOf = (eventId: string) => facts.find((fact) => fact.eventId === eventId)?.status;
    expect(['rln-1', 'rln-2', 'rln-3'].map(statusOf)).toEqual(['corrected', 'stands', 'withdrawn']);
  }, 180_000);

  test('told by the officer twice, an acknowledgement is one: the second is refused in words', async () => {
    const again = notificationAcknowledged({
      subject: 'SEN-1',
      child: wren,
      data: { acknowledgedOn: '2026-11-20', about },
    });
    const { status, body } = await story.takes(again);
    expect([status, body.detail]).toEqual([409, expect.stringContaining('2026-09-16')]);
  });
});
