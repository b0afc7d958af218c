import {
  builderOf,
  earlyHealthNotification,
  earlyYearsNotification,
  ehcAssessmentRequested,
  notificationAcknowledged,
  pathwayReferral,
  unusedNhsNumber,
} from '@lib/testing';
import { areaTold, officer, viewerAs as viewer } from '../../../test/area-told';
import { trackedChildren } from './early-identification';

const child = { dateOfBirth: '2022-09-14', nhsNumber: unusedNhsNumber(91) };
const setting = { id: 'n1', source: '/agencies/river-lane-nursery', subject: 'RLN-1', child };
const notified = (data: object = {}, more: object = {}) =>
  earlyYearsNotification({
    ...setting,
    ...more,
    data: { raisedOn: '2026-03-03', areasOfNeed: ['speechLanguageAndCommunication'], parentInformed: true, ...data },
  });
const acknowledged = notificationAcknowledged({
  subject: 'EY-1',
  child,
  data: {
    acknowledgedOn: '2026-03-10',
    about: { organisation: 'river-lane-nursery', eventId: 'n1', agency: 'education' },
  },
});

function tracked(told: Parameters<typeof areaTold>[0], who = officer, filter = {}, asAt = '2026-06-01') {
  return trackedChildren(areaTold(told).for(who), who, filter, asAt);
}

describe('the early identification tracker', () => {
  it('says who noticed a child under five, when and of what need, and what followed', () => {
    const told = [
      notified(),
      acknowledged,
      earlyHealthNotification({
        child,
        data: {
          notifiedOn: '2026-04-04',
          concerning: 'both',
          parentInformedOn: '2026-04-01',
          notificationReference: 'S-1',
        },
      }),
      ehcAssessmentRequested({ child, data: { receivedOn: '2026-05-05' } }),
      pathwayReferral({ child, data: { receivedOn: '2026-05-06' } }),
    ];
    expect(tracked(told)).toMatchObject([
      {
        isUnderFive: true,
        setting: 'river-lane-nursery',
        notices: [
          {
            agency: 'education',
            on: '2026-03-03',
            needs: ['speechLanguageAndCommunication'],
            acknowledgedOn: '2026-03-10',
          },
          { agency: 'health', on: '2026-04-04', needs: ['both'], familyToldOn: '2026-04-01' },
        ],
        assessmentRequestedOn: '2026-05-05',
        referralReceivedOn: '2026-05-06',
        stuck: [],
      },
    ]);
  });

  it('says what is stuck: nobody has acknowledged, or the family was not told', () => {
    const told = [notified({ parentInformed: false })];
    expect(tracked(told)[0]?.stuck).toEqual(['notAcknowledged', 'familyNotTold']);
    expect(tracked(told, officer, { stuck: 'familyNotTold' })).toHaveLength(1);
    expect(tracked([notified(), acknowledged], officer, { stuck: 'notAcknowledged' })).toEqual([]);
    // As at a day before it was acknowledged, it was not.
    expect(tracked([notified(), acknowledged], officer, { stuck: 'notAcknowledged' }, '2026-03-09')).toHaveLength(1);
  });

  it('knows that a notification was acknowledged also when its setting has put it right since, once or twice', () => {
    const putRight = (corrects: string, id: string) => notified({ areasOfNeed: ['HI'], corrects }, { id });
    for (const told of [
      [notified(), acknowledged, putRight('n1', 'n2')],
      [notified(), putRight('n1', 'n2'), acknowledged, putRight('n2', 'n3')],
    ])
      expect(tracked(told)).toMatchObject([{ notices: [{ needs: ['HI'], acknowledgedOn: '2026-03-10' }], stuck: [] }]);
  });

  describe('two saw, and nobody acted', () => {
    const health = (data: object) =>
      builderOf('health.child-health-check.v1')({
        child,
        data: { checkedOn: '2026-03-20', check: 'twoYearReview', outcome: 'done', areasOfNeed: undefined, ...data },
      });
    const nursery = notified({ areasOfNeed: ['SLCN'] });
    const isStuck = (...told: Parameters<typeof areaTold>[0]) =>
      tracked(told, officer, { stuck: 'twoSawNobodyActed' }).length > 0;

    it('where a nursery and a health visitor name the same need', () => {
      expect(isStuck(nursery, health({ areasOfNeed: ['SLCN'] }))).toBe(true);
      expect(isStuck(nursery, health({ communication: 'below' }))).toBe(true);
    });

    it('not where they name different needs, or one of them alone does', () => {
      const quiet = { communication: 'onSchedule', problemSolving: 'onSchedule' };
      expect(isStuck(nursery, health({ ...quiet, areasOfNeed: ['HI'] }))).toBe(false);
      expect(isStuck(nursery, notified({ areasOfNeed: ['SLCN'] }, { id: 'n2' }))).toBe(false);
    });

    it('until somebody acts after the first of them', () => {
      const both = [nursery, health({ areasOfNeed: ['SLCN'] })];
      const referred = (receivedOn: string) => pathwayReferral({ child, data: { receivedOn } });
      expect(isStuck(...both, referred('2026-04-04'))).toBe(false);
      expect(isStuck(...both, referred('2026-02-02'))).toBe(true);
    });
  });

  it('holds an older child for a year after the first notice, and a younger one until the fifth birthday', () => {
    const of = (dateOfBirth: string, asAt: string) =>
      tracked([notified({}, { child: { dateOfBirth } })], officer, {}, asAt).map(({ isUnderFive }) => isUnderFive);
    expect(of('2015-05-05', '2027-03-03')).toEqual([false]);
    expect(of('2015-05-05', '2027-03-04')).toEqual([]);
    expect(of('2022-09-14', '2027-09-13')).toEqual([true]);
    expect(of('2022-09-14', '2027-09-14')).toEqual([]);
    expect(of('2022-09-14', '2026-03-02')).toEqual([]);
  });

  it('knows the ward and the team that health visitors tell, as last told, and narrows to them', () => {
    const on = (from: string, ward: string) =>
      builderOf('health.child-on-caseload.v1')({
        child,
        subject: 'HV-1',
        id: ward,
        data: { from, ward, team: 'East' },
      });
    const told = [notified(), on('2022-09-14', 'Quayside'), on('2025-01-06', 'Beacon')];
    expect(tracked(told)).toMatchObject([{ ward: 'Beacon', team: 'East' }]);
    expect(tracked(told, officer, { ward: 'Beacon' })).toHaveLength(1);
    expect(tracked(told, officer, { ward: 'Quayside' })).toEqual([]);
  });

  it('is of the children that one may see, and narrows to a setting', () => {
    const told = [
      notified(),
      earlyYearsNotification({ source: '/agencies/hill-top-nursery', data: { raisedOn: '2026-02-02' } }),
    ];
    expect(tracked(told).map(({ setting: of }) => of)).toEqual(['hill-top-nursery', 'river-lane-nursery']);
    expect(tracked(told, viewer('senco', 'hill-top-nursery'))).toHaveLength(1);
    expect(tracked(told, officer, { setting: 'river-lane-nursery' })).toHaveLength(1);
    expect(tracked(told, viewer('analyst'))).toEqual([]);
  });
});
