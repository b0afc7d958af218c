import { council, type Dispute, type Life, type Move } from './life';

/** What a family may not agree with now. */
function disputable({ cases: { assessment, plan, review, reassessment } }: Life): string[] {
  return [
    ...(assessment?.state === 'refused' ? ['notToAssess'] : []),
    ...(assessment?.state === 'notIssued' ? ['notToIssue'] : []),
    ...(reassessment?.state === 'refused' ? ['notToReassess'] : []),
    ...(review?.state === 'notAmended' ? ['notToAmend'] : []),
    ...(plan?.state === 'toCease' ? ['cease'] : []),
    ...(plan?.state === 'maintained' ? ['contentOfPlan', 'placementOnly'] : []),
  ];
}

const actionsAbout: Readonly<Record<string, readonly string[]>> = {
  notToAssess: ['assess'],
  notToIssue: ['makePlan'],
  notToReassess: ['assess'],
  notToAmend: ['amend'],
  cease: ['maintain', 'cease'],
  contentOfPlan: ['amend'],
  placementOnly: ['namePlacement'],
};
const allActions = ['assess', 'makePlan', 'amend', 'namePlacement', 'maintain', 'cease'];

/** One step of a disagreement that says nothing but its day. */
const simple = (
  name: string,
  { fact, step, from, to, shown }: { fact: string; step: string; from: readonly Dispute[]; to: Dispute; shown: string },
  says: (life: Life) => Record<string, string | undefined> = () => ({}),
): Move => ({
  name,
  when: ({ dispute }) => dispute !== undefined && from.includes(dispute.state),
  take: (life) => {
    const dispute = life.cases.dispute!;
    dispute.state = to;
    life.tell(fact, { disagreementReference: dispute.reference, ...says(life) }, [[step, dispute.reference]]);
    life.show('disagreement', dispute.reference, shown);
    return undefined;
  },
});

export const movesOfDisagreements: readonly Move[] = [
  {
    name: 'notice',
    when: ({ assessment, plan, review, reassessment, dispute }) =>
      !dispute &&
      [assessment?.state, plan?.state, review?.state, reassessment?.state].some((state) => state !== undefined),
    branches: Object.keys(actionsAbout),
    take: (life) => {
      const about = disputable(life);
      if (about.length === 0) return undefined;
      const decision = life.one(about);
      const reference = life.next('D');
      life.cases.dispute = {
        reference,
        about: decision,
        state: decision === 'placementOnly' ? 'certified' : 'notified',
      };
      life.tell(
        'decision-notice-sent',
        { disagreementReference: reference, decision, assessmentReference: undefined },
        [['noticeOfDecisionSent', reference, { attributes: { decision } }]],
      );
      life.show('disagreement', reference, 'notified');
      return decision;
    },
  },
  simple('adviser contacted', {
    ...{ fact: 'mediation-adviser-contacted', step: 'adviserContacted' },
    ...{ from: ['notified'], to: 'adviser', shown: 'adviserContacted' },
  }),
  {
    name: 'mediation requested',
    when: ({ dispute }) => dispute?.state === 'adviser',
    branches: ['health issues', 'no health issues'],
    take: (life) => {
      const dispute = life.cases.dispute!;
      const healthIssues = life.one(['yes', 'no']);
      dispute.state = 'requested';
      const { reference } = dispute;
      life.tell('mediation-requested', { disagreementReference: reference, healthIssues }, [
        ['mediationRequested', reference, { attributes: { healthIssues } }],
      ]);
      life.show('disagreement', reference, 'mediationRequested');
      return healthIssues === 'yes' ? 'health issues' : 'no health issues';
    },
  },
  {
    name: 'health commissioner told',
    when: ({ dispute }) => dispute?.state === 'requested',
    take: (life) => {
      const { reference } = life.cases.dispute!;
      life.tell('mediation-health-told', { disagreementReference: reference }, [['healthIssuesTold', reference]]);
      return undefined;
    },
  },
  simple('mediation arranged', {
    ...{ fact: 'mediation-arranged', step: 'mediationArranged' },
    ...{ from: ['requested'], to: 'arranged', shown: 'mediationArranged' },
  }),
  simple(
    'no mediation, or over',
    {
      ...{ fact: 'mediation-over', step: 'mediationOver' },
      ...{ from: ['adviser', 'requested', 'arranged'], to: 'over', shown: 'mediationOver' },
    },
    () => ({ because: 'ended' }),
  ),
  simple('certificate', {
    ...{ fact: 'mediation-certificate-issued', step: 'certificateIssued' },
    ...{ from: ['over'], to: 'certified', shown: 'certificate' },
  }),
  {
    name: 'agreement',
    when: ({ dispute }) => dispute?.state === 'over',
    // About the placement alone nobody mediates here: the appeal comes at once.
    branches: [...allActions.filter((action) => action !== 'namePlacement'), 'other', 'in a time agreed'],
    take: (life) => {
      const dispute = life.cases.dispute!;
      const agreed = life.one([...actionsAbout[dispute.about]!, ...actionsAbout[dispute.about]!, 'other']);
      const isOtherTime = life.die(4) === 0;
      const toBeDoneBy = isOtherTime ? life.day(20 + life.die(40)) : undefined;
      const timeAgreed = isOtherTime ? 'agreedOtherwise' : life.one([undefined, 'asTheLawSays']);
      Object.assign(dispute, { state: 'follows', action: agreed, source: 'agreement' });
      const attributes = { agreed, timeAgreed, toBeDoneBy };
      life.tell('mediation-agreement-made', { disagreementReference: dispute.reference, ...attributes }, [
        ['agreementMade', dispute.reference, { attributes }],
      ]);
      life.show('disagreement', dispute.reference, 'agreed');
      return isOtherTime ? 'in a time agreed' : agreed;
    },
  },
  simple('appeal', {
    ...{ fact: 'appeal-received', step: 'appealReceived' },
    ...{ from: ['certified'], to: 'appealed', shown: 'appealed' },
  }),
  ...(
    [
      {
        name: 'not opposed',
        fact: 'appeal-not-opposed',
        step: 'appealNotOpposed',
        shown: 'notOpposed',
        source: 'unopposed',
      },
      { name: 'ordered', fact: 'tribunal-order-made', step: 'orderMade', shown: 'ordered', source: 'order' },
    ] as const
  ).map(
    ({ name, fact, step, shown, source }): Move => ({
      name,
      when: ({ dispute }) => dispute?.state === 'appealed',
      branches: allActions,
      take: (life) => {
        const dispute = life.cases.dispute!;
        const action = life.one(actionsAbout[dispute.about]!);
        Object.assign(dispute, { state: 'follows', action, source });
        const { reference } = dispute;
        life.tell(fact, { disagreementReference: reference, action }, [[step, reference, { attributes: { action } }]]);
        life.show('disagreement', reference, shown);
        return action;
      },
    }),
  ),
  {
    name: 'dropped',
    when: ({ dispute }) => dispute !== undefined && dispute.state !== 'follows',
    take: (life) => {
      const { reference } = life.cases.dispute!;
      life.tell('appeal-ended', { disagreementReference: reference }, [['appealEnded', reference]]);
      life.show('disagreement', reference, 'ended');
      delete life.cases.dispute;
      return undefined;
    },
  },
  {
    name: 'recommended, and answered',
    when: ({ dispute }) => dispute?.state === 'follows' && dispute.source === 'order',
    branches: ['health', 'socialCare', 'not answered'],
    take: (life) => {
      const { reference } = life.cases.dispute!;
      const madeTo = life.one(['health', 'socialCare']);
      const body = madeTo === 'health' ? 'northbank-icb' : council;
      const of = { disagreementReference: reference, madeTo, body };
      life.tell('tribunal-recommendation-made', of, [
        ['recommendationMade', reference, { body, attributes: { madeTo } }],
      ]);
      if (life.die(3) === 0) return 'not answered';
      life.goOn();
      life.tell('recommendation-answered', of, [
        ['recommendationAnswered', reference, { body, attributes: { madeTo } }],
      ]);
      return madeTo;
    },
  },
  {
    name: 'exception to an order',
    when: ({ dispute }) => dispute?.state === 'follows',
    take: (life) => {
      const { reference } = life.cases.dispute!;
      const claim = {
        ground: life.one(['exceptionalPersonalCircumstances', 'absentForTwoWeeks', 'lateRepresentations']),
        until: life.day(life.one([0, 12, 13, 14])),
        evidence: 'letter on file',
        recordedBy: 'J. Okafor',
      };
      life.tell('order-exception-recorded', { disagreementReference: reference, ...claim }, [
        ['orderExceptionRecorded', reference, claim],
      ]);
      return undefined;
    },
  },
  {
    name: 'what was agreed is done',
    when: ({ dispute }) => dispute?.state === 'follows' && dispute.action === 'other',
    take: (life) => {
      const { reference } = life.cases.dispute!;
      life.tell('agreement-kept', { disagreementReference: reference }, [['agreementKept', reference]]);
      life.show('disagreement', reference, 'done');
      delete life.cases.dispute;
      return undefined;
    },
  },
];
