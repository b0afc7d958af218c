import { adviceRequest, ehcAssessmentDecided, ehcAssessmentRequested, ehcPlanIssued, healthAdvice } from '@lib/testing';
import { areaTold, officer, viewerAs } from '../../../test/area-told';
import { delayFigures, lateCasesOf } from './delays';

const child = { givenName: 'Fern', familyName: 'Gale', dateOfBirth: '2012-05-04', nhsNumber: '9990000018' };
const ofCouncil = { source: '/agencies/northbank-council', subject: 'EHC-1', child };
const requested = ehcAssessmentRequested({
  ...ofCouncil,
  id: 'requested',
  data: { receivedOn: '2026-03-02', assessmentReference: 'EHC-1', requestedBy: 'parent' },
});
const decided = ehcAssessmentDecided({
  ...ofCouncil,
  id: 'decided',
  data: { notifiedOn: '2026-04-10', assessmentReference: 'EHC-1', decision: 'assess' },
});
const asked = adviceRequest({
  ...ofCouncil,
  id: 'asked',
  data: {
    askedOn: '2026-04-13',
    requestReference: 'EHC-1/H',
    adviceFrom: 'educational-psychology',
    asked: 'northbank-psychology',
    assessmentReference: 'EHC-1',
  },
});
const issued = ehcPlanIssued({
  ...ofCouncil,
  id: 'issued',
  data: { sentOn: '2026-08-10', assessmentReference: 'EHC-1', planReference: 'PLAN-1' },
});

describe('the ledger of delay', () => {
  const area = areaTold([requested, decided, asked, issued]).for(officer);

  it('has the days of a late plan, those of a late adviser among them, and they sum to all', () => {
    const [figure] = delayFigures(area, officer, '2026-09-01').filter(({ standard }) => standard === 'final-plan');
    expect(figure).toEqual({
      standard: 'final-plan',
      title: 'Final EHC plan',
      cases: 1,
      // 2 March to 10 August.
      days: 161,
      holders: [
        // 26 May to 10 August: the psychologists’ last day was 25 May, and they never answered.
        { holder: 'northbank-council', days: 84, cases: 1 },
        { holder: 'northbank-psychology', days: 77, cases: 1 },
      ],
    });
  });

  it('has no plan that is not late yet', () => {
    const standards = (asAt: string) => delayFigures(area, officer, asAt).map(({ standard }) => standard);
    expect(standards('2026-07-20')).not.toContain('final-plan');
    expect(standards('2026-07-21')).toContain('final-plan');
    expect(standards('2026-03-01')).toEqual([]);
  });

  it('names cases to whoever may open the child, and only figures to an analyst', () => {
    const [each] = area.children();
    const late = lateCasesOf(each!.parts.delays!, '2026-09-01').filter(({ standard }) => standard === 'final-plan');
    expect(late.map(({ reference, metOn }) => [reference, metOn])).toEqual([['northbank-council/EHC-1', '2026-08-10']]);
    const analyst = viewerAs('analyst');
    expect(delayFigures(areaTold([requested, decided, asked, issued]).for(analyst), analyst, '2026-09-01').length).toBe(
      delayFigures(area, officer, '2026-09-01').length,
    );
  });

  it('does not wait for health where it answered before the council was late', () => {
    const given = healthAdvice({
      id: 'given',
      source: '/agencies/northbank-nhs-trust',
      subject: 'EPR-1',
      child,
      data: { givenOn: '2026-05-01', requestReference: 'EHC-1/X', askedBy: 'northbank-council' },
    });
    const figures = delayFigures(areaTold([requested, decided, issued, given]).for(officer), officer, '2026-09-01');
    expect(figures.find(({ standard }) => standard === 'final-plan')!.holders.map(({ holder }) => holder)).toEqual([
      'northbank-council',
    ]);
  });
});
