import { earlyHealthNotification, earlyYearsNotification } from '@lib/testing';
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
  ])('is taken all the same and flagged where %s', (_, days, codes) => expect(codesOf(notified(days))).toEqual(codes));

  it('needs no flag where all was done on one day', () => {
    const day = '2026-03-20';
    expect(codesOf(notified({ opinionFormedOn: day, parentInformedOn: day, discussedWithParentOn: day }))).toEqual([]);
  });
});

it('an identifier that cannot be right is flagged, in words that do not repeat it', () => {
  const { flags } = recordOf([earlyYearsNotification({ child: { givenName: 'Fern', nhsNumber: '9990000019' } })])
    .facts[0]!;
  expect(flags.map(({ code }) => code)).toEqual(['nhs-number-check-digit']);
  expect(flags[0]?.message).not.toContain('9990000019');
});
