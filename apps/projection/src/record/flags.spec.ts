import {
  type EventToTell,
  earlyHealthNotification,
  earlyHealthStep,
  earlyYearsNotification,
  unusedNhsNumber,
} from '@lib/testing';
import { recordOf } from '../../test/records-of';

const codesOf = (...told: Parameters<typeof recordOf>[0]) => recordOf(told).facts[0]?.flags.map(({ code }) => code);
const notified = (days: object) => earlyHealthNotification({ data: { notifiedOn: '2026-03-20', ...days } });

describe('a health body’s notification under section 23', () => {
  it('needs no flag where the parent was told, had the talk, and then the authority was told', () => {
    expect(codesOf(notified({}))).toEqual([]);
  });

  it.each([
    ['nothing says that the parent was told', { parentInformedOn: undefined }, ['parentNotInformed']],
    ['the parent was told after the authority', { parentInformedOn: '2026-03-21' }, ['parentInformedAfterAuthority']],
    ['nothing says that the parent had the talk', { discussedWithParentOn: undefined }, ['talkNotOffered']],
    ['the talk came after the authority was told', { discussedWithParentOn: '2026-03-21' }, ['talkAfterAuthority']],
    ['the parent was told before the opinion', { opinionFormedOn: '2026-03-13' }, ['parentInformedBeforeOpinion']],
    [
      'the opinion came last',
      { opinionFormedOn: '2026-03-21' },
      ['parentInformedBeforeOpinion', 'opinionAfterAuthority'],
    ],
  ])('is taken all the same and flagged where %s', (_, days, codes) => expect(codesOf(notified(days))).toEqual(codes));

  it('needs no flag where all was done on one day', () => {
    const day = '2026-03-20';
    expect(codesOf(notified({ opinionFormedOn: day, parentInformedOn: day, discussedWithParentOn: day }))).toEqual([]);
  });
});

describe('the steps of section 23, each told by itself', () => {
  const child = { dateOfBirth: '2022-09-14', nhsNumber: unusedNhsNumber(83) };
  const silent = { opinionFormedOn: undefined, parentInformedOn: undefined, discussedWithParentOn: undefined };
  const notification = (days: object = {}) =>
    earlyHealthNotification({
      id: 's23',
      subject: 'EPR-1',
      child,
      data: { notifiedOn: '2026-03-20', notificationReference: 'S/1', ...silent, ...days },
    });
  const step = (name: string, tookPlaceOn: string, notificationReference = 'S/1') =>
    earlyHealthStep({ id: name, subject: 'EPR-1', child, data: { step: name, tookPlaceOn, notificationReference } });
  const flagged = (...told: EventToTell[]) =>
    recordOf(told).facts.flatMap(({ eventId, flags }) => flags.map(({ code }) => `${eventId} ${code}`));

  it('need no flag where they came in the order of the law, whichever was told first', () => {
    const told = [
      notification(),
      step('discussedWithParent', '2026-03-16'),
      step('parentInformed', '2026-03-12'),
      step('opinionFormed', '2026-03-11'),
      step('voluntaryOrganisationsNamed', '2026-04-01'),
    ];
    expect([flagged(...told), flagged(...told.reverse())]).toEqual([[], []]);
  });

  it('are taken all the same and flagged on the notification where they did not', () => {
    expect(
      flagged(
        notification({ opinionFormedOn: '2026-03-14' }),
        step('parentInformed', '2026-03-12'),
        step('discussedWithParent', '2026-03-25'),
      ),
    ).toEqual(['s23 talkAfterAuthority', 's23 parentInformedBeforeOpinion']);
  });

  it('are judged by what a notification says itself, where two stand under one reference', () => {
    const inOrder = {
      opinionFormedOn: '2026-03-02',
      parentInformedOn: '2026-03-04',
      discussedWithParentOn: '2026-03-05',
    };
    const again = earlyHealthNotification({
      ...{ id: 'again', subject: 'EPR-1', child },
      data: { ...inOrder, notifiedOn: '2026-04-20', notificationReference: 'S/1', opinionFormedOn: '2026-04-14' },
    });
    expect(flagged(notification(inOrder), again)).toEqual(['again parentInformedBeforeOpinion']);
  });

  it('say nothing of a notification under another reference, and are flagged while nobody told the authority', () => {
    expect(flagged(notification(), step('parentInformed', '2026-03-12', 'S/2')).sort()).toEqual([
      'parentInformed authorityNotTold',
      's23 parentNotInformed',
      's23 talkNotOffered',
    ]);
  });

  it('count on their first day where they were told twice', () => {
    const again = { ...step('parentInformed', '2026-03-25'), id: 'again' };
    const talk = step('discussedWithParent', '2026-03-16');
    expect(flagged(notification(), step('parentInformed', '2026-03-12'), talk, again)).toEqual([]);
  });
});

it('an identifier that cannot be right is flagged, in words that do not repeat it', () => {
  const { flags } = recordOf([earlyYearsNotification({ child: { givenName: 'Fern', nhsNumber: '9990000019' } })])
    .facts[0]!;
  expect(flags.map(({ code }) => code)).toEqual(['nhs-number-check-digit']);
  expect(flags[0]?.message).not.toContain('9990000019');
});
