import type { Ground } from '@lib/statutory';

const aMonth = { weeks: 4 };
const beforeLongClosure = { atLeast: aMonth, margin: { weeks: 1 } };

/**
 * The grounds of regulation 10(4), which 13(3) takes over and 5(4) has in the same words: advice asked of a setting about to close
 * for four weeks, or circumstances of the family "during the time period" that the duty has, so each clock's own.
 */
const councilGrounds = (citation: string): readonly Ground[] => [
  {
    code: 'adviceDuringSchoolClosure',
    title:
      'advice was asked of the head teacher or principal when the school was about to close, or closed, for 4 weeks or more',
    citation: `${citation}(a)`,
    closure: beforeLongClosure,
  },
  {
    code: 'adviceDuringEarlyYearsClosure',
    title: 'advice was asked of the early years provider when it was about to close, or closed, for 4 weeks or more',
    citation: `${citation}(b)`,
    closure: beforeLongClosure,
  },
  {
    code: 'exceptionalPersonalCircumstances',
    title: 'exceptional personal circumstances affected the child, parent or young person',
    citation: `${citation}(c)`,
  },
  {
    code: 'absentFromArea',
    title: 'the child, parent or young person was away from the area for 4 weeks or more without a break',
    citation: `${citation}(d)`,
    atLeast: aMonth,
  },
];

export const deciding = councilGrounds('SEND Regulations 2014, regulation 5(4)');
export const notIssuing = councilGrounds('SEND Regulations 2014, regulation 10(4)');
export const issuing = councilGrounds('SEND Regulations 2014, regulations 13(3) and 10(4)');
export const reassessing = councilGrounds('SEND Regulations 2014, regulation 27(3)');

const DETAINED = 'SEND (Detained Persons) Regulations 2015';
/** Of those who are detained no early years provider is asked. */
const ofDetained = (citation: string): readonly Ground[] =>
  councilGrounds(citation)
    .filter(({ code }) => code !== 'adviceDuringEarlyYearsClosure')
    .map((ground) => ({ ...ground, citation }));
export const decidingDetained = ofDetained(`${DETAINED}, regulation 5(4)`);
export const notIssuingDetained = ofDetained(`${DETAINED}, regulation 10(4)`);
export const issuingDetained = ofDetained(`${DETAINED}, regulations 13(3) and 10(4)`);

const REGULATION_44_3 = 'SEND Regulations 2014, regulation 44(3)';

/** What excuses lateness in following an order, an appeal that is not opposed, or an agreement. */
export const followingOrder: readonly Ground[] = [
  {
    code: 'exceptionalPersonalCircumstances',
    title: 'exceptional personal circumstances affected the child, parent or young person',
    citation: REGULATION_44_3,
  },
  {
    code: 'absentForTwoWeeks',
    title: 'the child, parent or young person was away from the area for 2 weeks or more without a break',
    citation: REGULATION_44_3,
    atLeast: { weeks: 2 },
  },
  {
    code: 'lateRepresentations',
    title: 'the family made representations after the 15 days that it has',
    citation: REGULATION_44_3,
  },
];

/** The grounds of whoever is asked for advice. That a school was closed is none of them (Code 9.42). */
const adviserGrounds = (
  cited: { circumstances: string; absence: string; appointment: string },
  appointment: string,
): readonly Ground[] => [
  { code: 'missedAppointment', title: appointment, citation: cited.appointment },
  {
    code: 'absentFromArea',
    title: 'the child, parent or young person was away from the area for 4 weeks or more without a break',
    citation: cited.absence,
    atLeast: aMonth,
  },
  {
    code: 'exceptionalCircumstances',
    title: 'exceptional circumstances affected the child, parent or young person',
    citation: cited.circumstances,
  },
];

const REGULATION_8_2 = 'SEND Regulations 2014, regulation 8(2)';
const CODE_9_42 = 'SEND Code of Practice 2015, paragraph 9.42';

export const bodyAsked = adviserGrounds(
  { circumstances: `${REGULATION_8_2}(a)`, absence: `${REGULATION_8_2}(b)`, appointment: `${REGULATION_8_2}(c)` },
  'the child missed an appointment with the health body',
);

export const adviserAsked = (appointmentWith: string): readonly Ground[] =>
  adviserGrounds(
    { circumstances: CODE_9_42, absence: CODE_9_42, appointment: CODE_9_42 },
    `the child missed an appointment with ${appointmentWith}`,
  );
