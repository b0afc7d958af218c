import { earlyYearsNotification, involvementStatus, safeguardingInvolvement } from '@lib/testing';
import type { Changes } from '../../apps/projection/src/changes/list-changes.handler';
import { until } from '../journeys/until';
import { aChild, nursery, Story, socialCare } from './story';

const fern = aChild('Fern', 'Basalt', '2020-06-06');
const ofSocialCare = { source: socialCare, subject: 'LCS-8', child: fern };

describe('social care tells who is involved, and for some of it only those who must know may know', () => {
  let story: Story;
  let id: string;

  beforeAll(async () => {
    story = await Story.begin('7-safeguarding');
    id = await story.tells(
      earlyYearsNotification({ source: nursery, subject: 'RLN-8', child: fern, data: { raisedOn: '2026-09-01' } }),
      involvementStatus({ ...ofSocialCare, data: { from: '2026-09-10', until: undefined, status: 'earlyHelp' } }),
      safeguardingInvolvement({
        ...ofSocialCare,
        data: { from: '2026-10-12', until: undefined, status: 'childProtectionPlan' },
      }),
    );
  }, 180_000);
  afterAll(() => story.end());

  test('a social worker reads all of it', async () => {
    const worker = await story.screens.signIn('social-worker');
    expect(await worker.opens(`/children/${id}`, 'social-worker')).toMatch(/child protection/i);
  }, 180_000);

  test('an officer reads of early help, and on no page that there is more', async () => {
    const officer = await story.screens.signIn('sen-case-officer');
    const pages = ['', '/timeline', '/clocks'].map((page) => `/children/${id}${page}`);
    const record = await officer.opens(pages[0]!, 'officer');
    expect(record).toMatch(/early help/i);
    expect(record).toContain('whether or not there are any');
    for (const address of [...pages, '/whats-new', '/worklist', '/']) {
      expect([
        address,
        /child protection|safeguarding involvement|12 October/i.test(await officer.opens(address)),
      ]).toEqual([address, false]);
    }
  }, 120_000);

  test('nor does the feed of changes say that there is something new, to whom it may not be known', async () => {
    const changes = async (persona: 'system:education' | 'social-worker', after: string) => {
      const reader = await story.area.as(persona);
      return (await reader.ask<Changes>(`/v1/changes${after && `?after=${after}`}`)).body;
    };
    const { next: after } = await until(
      () => changes('social-worker', ''),
      ({ changes: all }) => all.length > 0,
    );
    // Each reads a log of their own: a place in it is no place in another's.
    const { next: educations } = await changes('system:education', '');
    const lookedAfter = { from: '2026-11-02', until: undefined, status: 'lookedAfter' };
    await story.tells(safeguardingInvolvement({ ...ofSocialCare, data: lookedAfter }));
    await until(
      () => changes('social-worker', after),
      ({ changes: all }) => all.length > 0,
    );
    expect((await changes('system:education', educations)).changes).toEqual([]);
  }, 180_000);
});
