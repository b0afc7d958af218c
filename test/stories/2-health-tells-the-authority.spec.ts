import { type EventToTell, earlyHealthNotification, earlyHealthStep } from '@lib/testing';
import { aChild, Story, trust } from './story';

const lark = aChild('Lark', 'Sandstone', '2023-05-11');
const rook = aChild('Rook', 'Shingle', '2022-12-01');
const step = (what: string, tookPlaceOn: string) =>
  earlyHealthStep({
    source: trust,
    subject: 'EPR-1',
    child: lark,
    data: { step: what, tookPlaceOn, notificationReference: 'S23-1', voluntaryOrganisations: undefined },
  });
const undated = { opinionFormedOn: undefined, parentInformedOn: undefined, discussedWithParentOn: undefined };

/** The authority was told on 2 November. */
function notifiedOfRook({ id, ...data }: { readonly id: string; readonly [field: string]: string }): EventToTell {
  const days = { ...undated, notifiedOn: '2026-11-02', opinionFormedOn: '2026-10-30' };
  const recordedtime = data.corrects ? '2026-11-10T10:00:00Z' : '2026-11-02T17:00:00Z';
  return earlyHealthNotification({
    id,
    source: trust,
    subject: 'EPR-2',
    child: rook,
    recordedtime,
    data: { ...days, ...data },
  });
}

describe('health is of an opinion, tells the parent, then the authority (Children and Families Act 2014, section 23)', () => {
  let story: Story;
  let id: string;
  let outOfOrder: string;

  beforeAll(async () => {
    story = await Story.begin('2-health');
    id = await story.tells(
      step('opinionFormed', '2026-10-01'),
      step('parentInformed', '2026-10-02'),
      step('discussedWithParent', '2026-10-08'),
      earlyHealthNotification({
        source: trust,
        subject: 'EPR-1',
        child: lark,
        data: { ...undated, notifiedOn: '2026-10-09', notificationReference: 'S23-1' },
      }),
    );
    outOfOrder = await story.tells(notifiedOfRook({ id: 's23-1' }));
  }, 180_000);
  afterAll(() => story.end());

  const flagsOf = async (child: string) =>
    (await story.area.record(child)).facts.flatMap(({ flags }) => flags.map(({ code }) => code));

  test('told step by step and in order, nothing is flagged', async () => {
    expect(await flagsOf(id)).toEqual([]);
    const dco = await story.screens.signIn('dco');
    expect(await dco.opens(`/children/${id}`, 'in-order')).toContain('Early health notification');
  }, 180_000);

  test('the authority was told before the parent: it is kept, it says so, and somebody must tell the family', async () => {
    expect(await flagsOf(outOfOrder)).toEqual(expect.arrayContaining(['parentNotInformed', 'talkNotOffered']));
    const officer = await story.screens.signIn('sen-case-officer');
    const worklist = await officer.opens('/worklist?group=toTellFamily', 'to-tell-the-family');
    expect(worklist).toContain('Rook Shingle');
    expect(worklist).not.toContain('Lark Sandstone');
  }, 180_000);

  test('once the trust puts right that the parent knew, nobody is asked to tell them', async () => {
    await story.tells(notifiedOfRook({ id: 's23-2', corrects: 's23-1', parentInformedOn: '2026-11-01' }));
    const officer = await story.screens.signIn('sen-case-officer');
    expect(await officer.opens('/worklist?group=toTellFamily')).not.toContain('Rook Shingle');
    expect(await flagsOf(outOfOrder)).not.toContain('parentInformedAfterAuthority');
  }, 180_000);
});
