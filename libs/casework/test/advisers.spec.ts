import { adviceFrom, contracts } from '@lib/contracts';
import { describedCaseKinds } from '../src';

/** SEND Regulations 2014, regulation 6(1) and (2). */
describe('whose advice is sought in an EHC needs assessment', () => {
  const advisers = describedCaseKinds.caseKinds.find(({ id }) => id === 'ehcAssessment')?.advisers ?? [];

  it('is that of everybody whom regulation 6 names, each with the paragraph', () => {
    expect(
      advisers.map(({ id, citation }) => `${id} ${citation.replace('SEND Regulations 2014, regulation ', '')}`),
    ).toEqual([
      'family 6(1)(a)',
      'setting 6(1)(b)',
      'sensoryImpairmentTeacher 6(2)',
      'health 6(1)(c)',
      'educationalPsychologist 6(1)(d)',
      'socialCare 6(1)(e)',
      'others 6(1)(f) and (h)',
      'preparationForAdulthood 6(1)(g)',
    ]);
  });

  it('is sought in some assessments only of three of them, who say in which', () => {
    expect(advisers.filter(({ onlyWhen }) => onlyWhen).map(({ id }) => id)).toEqual([
      'sensoryImpairmentTeacher',
      'others',
      'preparationForAdulthood',
    ]);
  });

  it('can be asked for under a code of its own, each code being one of theirs, and is told by a contract that there is', () => {
    const codes = advisers.flatMap((adviser) => adviser.adviceFrom ?? []);
    expect([...codes].sort()).toEqual([...adviceFrom].sort());
    for (const { tells } of advisers) expect(contracts.map(({ type }) => type)).toContain(tells);
  });

  it('is a word of no other kind of case', () => {
    expect(describedCaseKinds.caseKinds.filter(({ advisers: of }) => of).map(({ id }) => id)).toEqual([
      'ehcAssessment',
    ]);
  });
});
