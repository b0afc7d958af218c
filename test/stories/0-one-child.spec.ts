import { adviceRequest, earlyHealthNotification, earlyYearsNotification, socialCareAdvice, views } from '@lib/testing';
import { aChild, council, nursery, Story, socialCare, trust } from './story';

const sorrel = { ...aChild('Sorrel', 'Gritstone', '2022-08-12'), postcode: 'ZZ99 0GT' };
const requestReference = 'EHC-2026-1/SC';

/** The picture of the README. */
describe('one child, told of by three agencies', () => {
  let story: Story;
  let id: string;

  beforeAll(async () => {
    story = await Story.begin('0-one-child');
    id = await story.tells(
      earlyYearsNotification({
        source: nursery,
        subject: 'RLN-11',
        child: { ...sorrel, givenName: 'Sorrell' },
        data: { raisedOn: '2026-04-06', settingName: 'River Lane Nursery', concern: 'Signs what he does not say.' },
      }),
      earlyHealthNotification({
        source: trust,
        subject: 'EPR-11',
        child: { ...sorrel, postcode: 'ZZ99 8QX' },
        data: { notifiedOn: '2026-05-01', opinionFormedOn: '2026-04-20', clinicalSummary: 'Hears with one ear.' },
      }),
      adviceRequest({
        source: council,
        subject: 'EHC-2026-1',
        child: sorrel,
        data: { requestReference, askedOn: '2026-07-06', adviceFrom: 'social-care', asked: 'northbank-social-care' },
      }),
      socialCareAdvice({
        source: socialCare,
        subject: 'SC-11',
        child: sorrel,
        data: { givenOn: '2026-08-31', requestReference, askedBy: 'northbank-council' },
      }),
      views({
        source: '/agencies/family',
        subject: 'FAM-11',
        child: sorrel,
        data: { statedOn: '2026-09-02', statedBy: 'parent', views: 'He knows every bus by its sound.' },
      }),
    );
  }, 180_000);
  afterAll(() => story.end());

  test('says who said which, where they differ, and that the advice came late', async () => {
    const officer = await story.screens.signIn('sen-case-officer');
    const record = await officer.opens(`/children/${id}`, { name: 'record', most: 1_700 });
    expect(record).toContain('Sorrel Gritstone also told as Sorrell Gritstone');
    expect(record).toMatch(/ZZ99 0GT.*ZZ99 8QX/);
    expect(record).toContain('Told on 31 August 2026');
    expect(await officer.opens(`/children/${id}/clocks`)).toContain(
      'Done on 31 August 2026, 14 days late, no exception',
    );
  }, 180_000);
});
