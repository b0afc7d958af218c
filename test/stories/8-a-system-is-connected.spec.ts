import { earlyHealthNotification, earlyYearsNotification } from '@lib/testing';
import type { Receipts } from '../../libs/intake/src/receipts.handler';
import { until } from '../journeys/until';
import { aChild, nursery, Story, trust } from './story';

const ivy = aChild('Ivy', 'Tuffstone', '2022-08-18');
const notification = earlyYearsNotification({ id: 'rln-81', source: nursery, subject: 'RLN-81', child: ivy });

describe('a nursery’s system is connected', () => {
  let story: Story;

  beforeAll(async () => {
    story = await Story.begin('8-system');
    await story.area.tell(
      earlyHealthNotification({ source: trust, subject: 'EPR-81', child: { ...ivy, dateOfBirth: '2022-08-19' } }),
    );
    await story.area.tell(notification);
  }, 180_000);
  afterAll(() => story.end());

  test('told twice it is told already; told otherwise it is refused, and the answer names what differs', async () => {
    expect((await story.area.answerTo(notification)).body.outcome).toBe('alreadyTold');
    const other = { ...notification, data: { ...notification.data, concern: 'Something else.' } };
    const { status, text } = await story.area.answerTo(other);
    expect([status, text]).toEqual([409, expect.stringContaining('/data/concern')]);
    expect(text).not.toContain('Something else');
  });

  test('its messages say what became of each, and nothing of the trust, which tells the number with another birthday', async () => {
    const system = await story.area.as('system:education', { organisation: 'river-lane-nursery' });
    const receipts = await until(
      async () => (await system.ask<Receipts>('/v1/receipts')).body.receipts,
      ([first]) => first !== undefined && first.state !== 'accepted',
    );
    expect(receipts.map(({ id, state }) => [id, state])).toEqual([['rln-81', 'inRecord']]);
    const screen = await story.screens.signIn('system:education');
    expect(await screen.opens('/our-messages', 'our-messages')).toContain('rln-81');
  }, 180_000);

  test('what can be told, and which time limits follow from it, can be read without asking anybody', async () => {
    const screen = await story.screens.signIn('system:education');
    expect(await screen.opens('/contracts', 'contracts')).toContain('Early-years notification');
    expect(await screen.opens('/contracts/education.early-years-notification.v1', 'contract')).toContain('Raised on');
    expect(await screen.opens('/standards', 'standards')).toContain('SEND Regulations 2014, regulation 13(2)');
  }, 180_000);
});
