import {
  challengeAnswered,
  correctionAsked,
  earlyYearsNotification,
  notificationAcknowledged,
  views,
} from '@lib/testing';
import type { OpenRequests } from '../../libs/requests/src';
import { until } from '../journeys/until';
import { aChild, council, nursery, Story } from './story';

const reed = aChild('Reed', 'Oolite', '2022-02-22');
const about = { organisation: 'river-lane-nursery', eventId: 'rln-61', agency: 'education' };
const family = { source: '/agencies/family', subject: 'FAM-6', child: reed };
const told = { source: nursery, subject: 'RLN-6', child: reed };

describe('the family tells its own story, and says that something told of their child is not right', () => {
  let story: Story;
  let id: string;

  beforeAll(async () => {
    story = await Story.begin('6-family');
    id = await story.tells(
      earlyYearsNotification({
        ...told,
        id: 'rln-61',
        data: { raisedOn: '2026-10-01', concern: 'Does not answer to his name.', settingName: 'River Lane Nursery' },
      }),
      notificationAcknowledged({
        ...{ source: council, subject: 'EHC-6', child: reed },
        data: { acknowledgedOn: '2026-10-05', about },
      }),
      views({ ...family, data: { statedOn: '2026-10-20', statedBy: 'parent', views: 'Reed loves water and drums.' } }),
      correctionAsked({
        ...family,
        id: 'fam-61',
        data: {
          raisedOn: '2026-11-02',
          about,
          says: 'He answers at home.',
          shouldSay: 'Does not answer in a noisy room.',
        },
      }),
    );
  }, 180_000);
  afterAll(() => story.end());

  const openRequests = async () => {
    const system = await story.area.as('system:education', { organisation: 'river-lane-nursery' });
    return (await system.ask<OpenRequests>('/v1/education/requests')).body.requests;
  };

  test('the doubt stands beside the nursery’s words, which stand as they are', async () => {
    const officer = await story.screens.signIn('sen-case-officer');
    const record = await officer.opens(`/children/${id}`, 'child');
    expect(record).toContain('Reed loves water and drums.');
    expect(record).toContain('Does not answer to his name.');
    expect(record).toContain('He answers at home.');
  }, 180_000);

  test('the nursery is asked, once, and the officer sees that somebody waits', async () => {
    const requests = await until(openRequests, (open) => open.length > 0);
    expect(requests).toMatchObject([{ kind: 'correction', says: 'He answers at home.' }]);
    const officer = await story.screens.signIn('sen-case-officer');
    expect(await officer.opens('/worklist?group=waitingOnOthers', 'waiting')).toContain('Reed Oolite');
  }, 180_000);

  test('when the nursery corrects it and says so, nothing is open and both wordings can be read', async () => {
    await story.tells(
      earlyYearsNotification({
        ...told,
        id: 'rln-62',
        recordedtime: '2026-11-10T10:00:00Z',
        data: {
          raisedOn: '2026-10-01',
          concern: 'Does not answer to his name in a noisy room.',
          settingName: 'River Lane Nursery',
          corrects: 'rln-61',
        },
      }),
      challengeAnswered('education', {
        ...told,
        data: {
          answeredOn: '2026-11-10',
          about,
          challengeEventId: 'fam-61',
          challengedBy: 'family',
          answer: 'corrected',
          explanation: 'You are right.',
        },
      }),
    );
    await until(openRequests, (open) => open.length === 0);
    const officer = await story.screens.signIn('sen-case-officer');
    expect(await officer.opens(`/children/${id}`, 'answered')).toContain('in a noisy room');
    expect(await officer.opens('/worklist?group=waitingOnOthers')).not.toContain('Reed Oolite');
  }, 180_000);
});
