import type { OpenItem } from '@lib/casework';
import {
  builderOf,
  challengeAnswered,
  correctionAsked,
  type EventToTell,
  earlyHealthNotification,
  earlyYearsNotification,
  factIdOfSaid,
  factWithdrawn,
  notificationAcknowledged,
  unusedNhsNumber,
} from '@lib/testing';
import { rowsOf } from '../../../test/records-of';
import { documentsFor } from '../../feed/documents';
import type { AreaDocument } from '../area/area-document';

/** What waits, of all children that these events are about. */
function itemsOf(told: readonly EventToTell[]): readonly OpenItem[] {
  const rows = rowsOf(told);
  return documentsFor([...new Set(rows.map(({ sourceRecord }) => sourceRecord))], rows, [])
    .flatMap(({ area }) => (area ? [JSON.parse(area) as AreaDocument] : []))
    .flatMap(({ parts }) => parts.worklist?.items ?? []);
}

const child = { dateOfBirth: '2022-09-14', nhsNumber: unusedNhsNumber(51) };
const nurserys = { source: '/agencies/river-lane-nursery', subject: 'RLN-117', child };

it('a setting waits until the council acknowledges what it notified, or follows it up: the council must act', () => {
  const nursery = earlyYearsNotification({ id: 'n1', ...nurserys, data: { raisedOn: '2026-03-03' } });
  const waits = { what: 'notificationNotAcknowledged', since: '2026-03-03' };
  expect(itemsOf([nursery])).toMatchObject([{ ...waits, whoMust: 'council' }]);
  const request = builderOf('education.ehc-assessment-requested.v1')({
    ...{ source: '/agencies/northbank-council', subject: 'EHC-1', child },
  });
  expect(itemsOf([nursery, request]).filter(({ what }) => what === waits.what)).toMatchObject([
    { ...waits, whoMust: 'northbank-council' },
  ]);
});

describe('a notification of a health body (section 23) waits until the council says that it became responsible', () => {
  const trusts = { source: '/agencies/northbank-nhs-trust', subject: 'EPR-5', child };
  const councils = { source: '/agencies/northbank-council', subject: 'EHC-1', child };
  const notified = earlyHealthNotification({
    ...{ id: 's23', ...trusts },
    data: { notifiedOn: '2026-03-20', notificationReference: 'S23-1' },
  });
  const responsible = (becameResponsibleOn: string, data: object = {}) =>
    builderOf('education.ehc-responsibility-assumed.v1')({
      ...councils,
      data: { becameResponsibleOn, assessmentReference: 'EHC-1', because: 'healthBodyNotified', ...data },
    });
  const requestedOn = (receivedOn: string) =>
    builderOf('education.ehc-assessment-requested.v1')({
      ...councils,
      data: { receivedOn, assessmentReference: 'EHC-1', requestedBy: 'parent' },
    });
  const waits = (...told: readonly EventToTell[]) =>
    itemsOf([notified, ...told]).filter(({ what }) => what === 'notResponsibleYet');

  it('as nobody has, by what was told', () =>
    expect(waits()).toMatchObject([{ whoMust: 'council', since: '2026-03-20' }]));

  it('which may cite the notification, or not', () => {
    const cited = responsible('2026-04-01', { notificationReference: 'S23-1', notifiedBy: 'northbank-nhs-trust' });
    expect(waits(cited)).toMatchObject([{ whoMust: 'northbank-council', until: '2026-04-01' }]);
    expect(waits(responsible('2026-04-02'))).toMatchObject([{ until: '2026-04-02' }]);
  });

  it('and not where an assessment was asked for since, or is under way', () => {
    expect(waits(requestedOn('2026-04-10'))).toMatchObject([{ until: '2026-04-10' }]);
    expect(waits(requestedOn('2026-02-10'))).toMatchObject([{ until: '2026-03-20' }]);
  });

  it('but does where one had been refused by then', () => {
    const refused = builderOf('education.ehc-assessment-decided.v1')({
      ...councils,
      data: { notifiedOn: '2026-03-10', assessmentReference: 'EHC-1', decision: 'doNotAssess' },
    });
    expect(waits(requestedOn('2026-02-10'), refused)[0]).not.toHaveProperty('until');
  });
});

it('a notification that was acknowledged and then put right stays acknowledged, whichever telling was', () => {
  const told = (id: string, corrects?: string) =>
    earlyYearsNotification({ id, ...nurserys, data: { raisedOn: '2026-03-03', ...(corrects && { corrects }) } });
  const acknowledged = (eventId: string) =>
    notificationAcknowledged({
      ...{ source: '/agencies/northbank-council', subject: 'EHC-1', child },
      data: {
        acknowledgedOn: '2026-03-06',
        about: { organisation: 'river-lane-nursery', eventId, agency: 'education' },
      },
    });
  for (const eventId of ['n1', 'n2', 'n3'])
    expect(itemsOf([told('n1'), told('n2', 'n1'), told('n3', 'n2'), acknowledged(eventId)])).toMatchObject([
      { what: 'notificationNotAcknowledged', until: '2026-03-06' },
    ]);
});

describe('a family that says something is wrong waits', () => {
  const waitsFor = (told: readonly EventToTell[]) =>
    itemsOf(told).filter(({ what }) => what === 'correctionNotAnswered');
  const about = { organisation: 'river-lane-nursery', eventId: 'n1', agency: 'education' };
  const nursery = earlyYearsNotification({ id: 'n1', ...nurserys, data: { raisedOn: '2026-03-03' } });
  const wrong = correctionAsked({ id: 'c1', subject: 'FAM-1', child, data: { raisedOn: '2026-04-04', about } });
  const answer = challengeAnswered('education', {
    id: 'a1',
    ...nurserys,
    data: { answeredOn: '2026-04-09', about, challengeEventId: 'c1', challengedBy: 'family', answer: 'stands' },
  });
  const takenBack = (withdraws: string) => factWithdrawn('education', { ...nurserys, data: { withdraws } });
  const corrected = (id: string, corrects: string) =>
    earlyYearsNotification({ id, ...nurserys, data: { raisedOn: '2026-03-03', corrects } });
  const answeredOn = (...told: readonly EventToTell[]) => waitsFor([nursery, wrong, ...told])[0]!.until;

  it('for whoever told it', () => {
    expect(waitsFor([nursery, wrong])).toEqual([
      {
        what: 'correctionNotAnswered',
        whoMust: 'river-lane-nursery',
        since: '2026-04-04',
        factId: factIdOfSaid(wrong),
      },
    ]);
  });

  it('until they have an answer', () => {
    expect(answeredOn(answer)).toBe('2026-04-09');
  });

  it('and waits again when the answer is taken back', () => {
    expect(answeredOn(answer, takenBack('a1'))).toBeUndefined();
  });

  it('until what is wrong is corrected or withdrawn, under whichever of its ids', () => {
    expect(answeredOn(corrected('n2', 'n1'))).toBe('2026-06-01');
    expect(answeredOn(corrected('n2', 'n1'), corrected('n3', 'n2'))).toBe('2026-06-01');
    expect(answeredOn(takenBack('n1'))).toBe('2026-06-01');
    expect(answeredOn(corrected('n2', 'n1'), takenBack('n2'))).toBe('2026-06-01');
  });

  it('though it had been corrected before they said so, until it is withdrawn', () => {
    const before = [nursery, corrected('n2', 'n1'), wrong];
    const until = (told: readonly EventToTell[]) => waitsFor(told)[0]!.until;
    expect([until(before), until([...before, takenBack('n2')])]).toEqual([undefined, '2026-06-01']);
  });
});

describe('a child for trying things out', () => {
  it('leaves nothing to do, nor does a child that resembles it', () => {
    const told = (nhsNumber: string, dateOfBirth: string) =>
      earlyHealthNotification({ child: { nhsNumber, dateOfBirth }, data: { parentInformedOn: undefined } });
    const [magic, resembling] = [told('9991100024', '2021-05-05'), told('9991100024', '2020-02-02')];
    expect([itemsOf([magic]), itemsOf([magic, resembling])]).toEqual([[], []]);
    expect(itemsOf([told(unusedNhsNumber(52), '2021-05-05')]).length).toBeGreaterThan(0);
  });
});
