import type { Life, Move } from './life';

const refused = 'doNotAssess';
const orderOf = ({ cases: { dispute } }: Life, ...actions: string[]): string | undefined =>
  dispute?.state === 'follows' && actions.includes(dispute.action ?? '') ? dispute.reference : undefined;
export { orderOf };

/** From a request, or from nobody's request, to the plan or to none. */
export const movesToThePlan: readonly Move[] = [
  {
    name: 'requested',
    when: ({ assessment, plan }) => !assessment && !plan,
    branches: ['parent', 'youngPerson', 'schoolOrCollege', 'broughtToNotice', 'detainedPerson', 'youthAccommodation'],
    take: (life) => {
      const requestedBy = life.one([
        ...['parent', 'parent', 'youngPerson', 'schoolOrCollege'],
        ...['broughtToNotice', 'detainedPerson', 'youthAccommodation'],
      ]);
      const reference = life.next('A');
      life.cases.assessment = { reference, state: 'requested' };
      life.tell(
        'ehc-assessment-requested',
        { assessmentReference: reference, requestedBy, setting: undefined },
        [['assessmentRequested', reference, { attributes: { requestedBy } }]],
        'request',
      );
      life.show('ehcAssessment', reference, 'requested');
      return requestedBy;
    },
  },
  {
    name: 'became responsible',
    when: ({ assessment, plan }) => !assessment && !plan,
    take: (life) => {
      const reference = life.next('A');
      life.cases.assessment = { reference, state: 'requested' };
      life.tell('ehc-responsibility-assumed', { assessmentReference: reference }, [
        ['responsibilityAssumed', reference],
      ]);
      life.show('ehcAssessment', reference, 'requested');
      return undefined;
    },
  },
  {
    name: 'decided',
    when: ({ assessment }) => assessment?.state === 'requested',
    branches: ['assess', refused],
    take: (life) => {
      const assessment = life.cases.assessment!;
      const decision = life.one(['assess', 'assess', refused]);
      assessment.state = decision === 'assess' ? 'assessing' : 'refused';
      life.tell(
        'ehc-assessment-decided',
        { assessmentReference: assessment.reference, decision },
        [['assessmentDecided', assessment.reference, { attributes: { decision } }]],
        'decision',
      );
      life.show('ehcAssessment', assessment.reference, decision === 'assess' ? 'assessing' : 'notAssessed');
      return decision;
    },
  },
  {
    name: 'told that it will be assessed after all',
    when: ({ assessment, dispute }) =>
      assessment?.state === 'refused' && dispute?.about === 'notToAssess' && dispute.action === 'assess',
    branches: ['order', 'unopposed', 'agreement'],
    take: (life) => {
      const { assessment, dispute } = life.cases;
      assessment!.state = 'assessing';
      life.tell(
        'ehc-assessment-decided',
        { assessmentReference: assessment!.reference, decision: 'assess', disagreementReference: dispute!.reference },
        [
          ['assessmentDecided', assessment!.reference, { attributes: { decision: 'assess' } }],
          ['willAssessTold', dispute!.reference],
        ],
        'decision',
      );
      life.show('ehcAssessment', assessment!.reference, 'assessing');
      return dispute!.source;
    },
  },
  {
    name: 'draft',
    when: ({ assessment, dispute }) =>
      assessment?.state === 'assessing' ||
      (assessment?.state === 'notIssued' && dispute?.about === 'notToIssue' && dispute.action === 'makePlan'),
    branches: ['served later', 'served as sent', 'ordered'],
    take: (life) => {
      const assessment = life.cases.assessment!;
      const ordered = orderOf(life, 'makePlan');
      const servedAfter = life.die(2) === 0 ? 0 : 1 + life.die(4);
      const servedOn = servedAfter > 0 ? life.day(servedAfter) : undefined;
      assessment.state = 'drafted';
      life.tell(
        'ehc-plan-draft-sent',
        { assessmentReference: assessment.reference, servedOn, disagreementReference: ordered },
        [
          ['draftSent', assessment.reference],
          ['draftServed', assessment.reference, { on: life.day(servedAfter) }],
          ...(ordered ? ([['draftFollowed', ordered]] as const) : []),
        ],
        'draft',
      );
      life.show('ehcAssessment', assessment.reference, 'draftSent');
      // Nobody answers a letter before it has come.
      life.today += servedAfter;
      return ordered ? 'ordered' : servedAfter > 0 ? 'served later' : 'served as sent';
    },
  },
  {
    name: 'plan not issued',
    when: ({ assessment, dispute }) =>
      (assessment?.state === 'assessing' || assessment?.state === 'drafted') && dispute?.action !== 'makePlan',
    branches: ['after an order to assess', 'by itself'],
    take: (life) => {
      const assessment = life.cases.assessment!;
      const ordered = orderOf(life, 'assess');
      assessment.state = 'notIssued';
      life.tell(
        'ehc-plan-not-issued',
        { assessmentReference: assessment.reference, disagreementReference: ordered },
        [['planNotIssued', assessment.reference], ...(ordered ? ([['noPlanTold', ordered]] as const) : [])],
        'noPlan',
      );
      life.show('ehcAssessment', assessment.reference, 'planNotIssued');
      // What was ordered is done: whoever does not agree now begins anew.
      if (ordered) delete life.cases.dispute;
      return ordered ? 'after an order to assess' : 'by itself';
    },
  },
  {
    name: 'plan issued',
    when: ({ assessment }) => assessment?.state === 'drafted',
    branches: ['order', 'unopposed', 'agreement', 'by itself'],
    take: (life) => {
      const { reference } = life.cases.assessment!;
      const ordered = orderOf(life, 'assess', 'makePlan');
      const source = ordered ? life.cases.dispute!.source : 'by itself';
      const planReference = life.next('P');
      life.tell(
        'ehc-plan-issued',
        { assessmentReference: reference, planReference, disagreementReference: ordered },
        [
          ['finalPlanSent', reference],
          ['planMade', planReference, { attributes: life.young }],
          ...(ordered ? ([['finalPlanFollowed', ordered]] as const) : []),
        ],
        'plan',
      );
      life.show('ehcAssessment', reference, 'finalPlanSent');
      life.show('ehcPlan', planReference, 'maintained');
      delete life.cases.assessment;
      delete life.cases.dispute;
      life.cases.plan = { reference: planReference, state: 'maintained' };
      return source;
    },
  },
  {
    name: 'assessment ended',
    when: ({ assessment, dispute }) =>
      !dispute && ['requested', 'assessing', 'drafted'].includes(assessment?.state ?? ''),
    branches: ['withdrawn', 'movedOut', 'died', 'ceased'],
    take: (life) => {
      const because = life.one(['withdrawn', 'movedOut', 'died', 'ceased']);
      const { reference } = life.cases.assessment!;
      life.tell(
        'ehc-assessment-withdrawn',
        { assessmentReference: reference, because },
        [['assessmentEnded', reference]],
        'end',
      );
      life.show('ehcAssessment', reference, 'ended');
      delete life.cases.assessment;
      if (because === 'died') life.isOver = true;
      return because;
    },
  },
  {
    name: 'asks again after a refusal',
    when: ({ assessment, dispute }) => !dispute && ['refused', 'notIssued'].includes(assessment?.state ?? ''),
    take: (life) => {
      delete life.cases.assessment;
      return movesToThePlan[0]!.take(life) && undefined;
    },
  },
  {
    name: 'exception recorded',
    when: ({ assessment }) => ['requested', 'assessing', 'drafted'].includes(assessment?.state ?? ''),
    branches: ['decide', 'plan'],
    take: (life) => {
      const { reference } = life.cases.assessment!;
      const duty = life.one(['decide', 'plan']);
      const claim = {
        ground: life.one(['exceptionalPersonalCircumstances', 'absentFromArea']),
        until: life.day(life.one([0, 5, 27, 28])),
        evidence: 'letter on file',
        recordedBy: 'J. Okafor',
      };
      life.tell(
        'exception-recorded',
        { assessmentReference: reference, duty, ...claim, adviceAskedOn: undefined, setting: undefined },
        [['exceptionRecorded', reference, { attributes: { duty }, ...claim }]],
      );
      return duty;
    },
  },
];
