import { earlyYearsNotification } from '@lib/testing';
import { Area } from '../journeys/area';
import { comeAndGo, hostileBodies, sendSlowly } from './bad-senders';

jest.setTimeout(60_000);

describe('an area that very many bad senders come to', () => {
  let area: Area;
  beforeAll(async () => {
    area = await Area.together();
  });
  afterAll(() => area.end());

  it('answers good ones all the while, whatever the bad ones send', async () => {
    const port = Number(new URL(area.url).port);
    const hostile = await area.as('system:education', { organisation: 'hostile-nursery' });
    const token = await area.clients.tokenOf('system:education', { organisation: 'hostile-nursery' });
    const slow = Array.from({ length: 60 }, (_, index) =>
      sendSlowly(port, index, index % 2 === 0 ? token : undefined, 20),
    );
    const churn = async () => {
      for (let index = 0; index < 500; index++) await comeAndGo(port, index);
    };
    const flood = async () => {
      const statuses: number[] = [];
      for (const { type, body } of hostileBodies) {
        const { status } = await hostile.ask('/v1/education/events', {
          raw: body(),
          headers: { 'content-type': type },
        });
        statuses.push(status);
      }
      return statuses;
    };
    const bad = Promise.all([flood(), churn()]);
    let isOver = false;
    void bad.finally(() => {
      isOver = true;
    });
    const good: number[] = [];
    for (let index = 0; !isOver || good.length < 20; index++) {
      good.push((await area.answerTo(earlyYearsNotification({ subject: `GOOD-${index}` }))).status);
      good.push((await area.clients.nobody().ask('/v1/contracts')).status);
    }
    expect([...new Set(good)].sort()).toEqual([200, 202]);
    expect((await bad)[0]).toEqual([202, 202, 400, 400, 202, 400]);
    // Whom nobody knows was told so at once. The others are waited for as long as any sender.
    expect(new Set(slow.filter(({ hasToken }) => !hasToken).map(({ answer }) => answer))).toEqual(new Set(['401']));
    expect(new Set(slow.filter(({ hasToken }) => hasToken).map(({ answer }) => answer))).toEqual(new Set(['']));
    for (const each of slow) each.stop();
  });
});
