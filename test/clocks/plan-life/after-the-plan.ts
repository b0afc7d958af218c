import type { Move } from './life';
import { afterOrder, amended, noMorePlan, planOf } from './of-a-plan';
import { orderOf } from './to-the-plan';

/** Where the life of the model begins with a plan that was there before. */
export const movesIn: readonly Move[] = [
  {
    name: 'plan in force',
    when: ({ assessment, plan }) => !assessment && !plan,
    branches: ['EHC plan', 'reviewed since', 'statement of old'],
    take: (life) => {
      const planReference = life.next('P');
      const kind = life.one(['EHC plan', 'reviewed since', 'statement of old']);
      const planKind = kind === 'statement of old' ? 'statement' : life.one([undefined, 'ehcPlan']);
      const after = kind === 'reviewed since' ? 30 + life.die(300) : 0;
      const lastReviewedOn = after > 0 ? life.day(after) : undefined;
      const made = { planKind, ...life.young, isReviewedSince: lastReviewedOn && 'yes' };
      const { today } = life;
      life.today += after;
      const reviewed = { decision: 'maintain', planKind, ...life.young };
      life.today = today;
      life.tell('ehc-plan-in-force', { planReference, planKind, lastReviewedOn }, [
        ['planMade', planReference, { attributes: made }],
        ...(lastReviewedOn
          ? ([['planReviewed', planReference, { on: lastReviewedOn, attributes: reviewed }]] as const)
          : []),
      ]);
      life.today += after;
      life.show('ehcPlan', planReference, lastReviewedOn ? 'reviewed' : 'maintained');
      life.cases.plan = { reference: planReference, state: 'maintained' };
      return kind;
    },
  },
  {
    name: 'received from another authority',
    when: ({ assessment, plan }) => !assessment && !plan,
    branches: ['reviewed there', 'nothing told of a review'],
    take: (life) => {
      const planReference = life.next('P');
      const isReviewed = life.die(2) === 0;
      const lastReviewedOn = isReviewed ? life.day(-1 - life.die(400)) : undefined;
      life.tell('plan-received', { planReference, lastReviewedOn }, [
        ['planReceived', planReference, { attributes: { lastReviewedOn, ...life.young } }],
      ]);
      life.show('ehcPlan', planReference, 'maintained');
      life.cases.plan = { reference: planReference, state: 'maintained' };
      if (life.die(2) === 0) {
        life.goOn();
        life.tell('plan-move-told', { planReference, reviewPlannedFor: undefined }, [['moveTold', planReference]]);
      }
      return isReviewed ? 'reviewed there' : 'nothing told of a review';
    },
  },
];

const transfers = [
  ...['secondaryToPost16', 'post16ToPost16', 'earlyYearsToSchool', 'infantToJunior'],
  ...['primaryToMiddle', 'primaryToSecondary', 'middleToSecondary'],
];

export const movesAfterThePlan: readonly Move[] = [
  {
    name: 'transfer to come',
    when: ({ plan, transfer }) => plan?.state === 'maintained' && !transfer,
    branches: transfers,
    take: (life) => {
      const transferReference = life.next('T');
      const transfer = life.one(transfers);
      const yearOfTransfer = String(Number(life.day(0).slice(0, 4)) + life.die(2));
      const transferOn = transfer === 'post16ToPost16' ? life.day(100 + life.die(120)) : undefined;
      life.cases.transfer = { reference: transferReference, state: 'due' };
      const attributes = { transfer, yearOfTransfer, transferOn };
      life.tell('phase-transfer-due', { transferReference, planReference: planOf(life), ...attributes }, [
        ['transferDue', transferReference, { attributes }],
      ]);
      life.show('phaseTransfer', transferReference, 'toCome');
      return transfer;
    },
  },
  {
    name: 'transfer',
    when: ({ plan, transfer }) => plan?.state === 'maintained' && transfer !== undefined,
    branches: ['placement named', 'off'],
    take: (life) => {
      const { reference } = life.cases.transfer!;
      const isNamed = life.die(3) > 0;
      if (isNamed) amended(life, { transferReference: reference }, [['placementNamed', reference]]);
      else
        life.tell('phase-transfer-off', { transferReference: reference, because: 'staysWhereTheyAre' }, [
          ['transferOff', reference],
        ]);
      life.show('phaseTransfer', reference, isNamed ? 'named' : 'off');
      delete life.cases.transfer;
      return isNamed ? 'placement named' : 'off';
    },
  },
  {
    name: 're-assessment',
    when: ({ plan, reassessment }) => plan?.state === 'maintained' && !reassessment,
    branches: ['requested', 'by the authority'],
    take: (life) => {
      const reference = life.next('RE');
      const isRequested = life.die(3) > 0;
      const of = { reassessmentReference: reference, planReference: planOf(life) };
      life.cases.reassessment = { reference, state: isRequested ? 'requested' : 'reassessing' };
      if (isRequested)
        life.tell('reassessment-requested', { ...of, requestedBy: 'schoolOrCollege' }, [
          ['reassessmentRequested', reference],
        ]);
      else life.tell('reassessment-by-authority', of, [['reassessmentByAuthority', reference]]);
      life.show('reassessment', reference, isRequested ? 'requested' : 'reassessing');
      return isRequested ? 'requested' : 'by the authority';
    },
  },
  {
    name: 're-assessment decided',
    when: ({ reassessment, dispute }) =>
      reassessment?.state === 'requested' ||
      (reassessment?.state === 'refused' && dispute?.about === 'notToReassess' && dispute.action === 'assess'),
    branches: ['reassess', 'doNotReassess', 'ordered'],
    take: (life) => {
      const reassessment = life.cases.reassessment!;
      const ordered = reassessment.state === 'refused' ? orderOf(life, 'assess') : undefined;
      const decision = ordered ? 'reassess' : life.one(['reassess', 'doNotReassess']);
      const { reference } = reassessment;
      reassessment.state = decision === 'reassess' ? 'reassessing' : 'refused';
      life.tell(
        'reassessment-decided',
        { reassessmentReference: reference, decision, disagreementReference: ordered },
        [
          ['reassessmentDecided', reference, { attributes: { decision } }],
          ...(ordered ? ([['willAssessTold', ordered]] as const) : []),
        ],
      );
      life.show('reassessment', reference, decision === 'reassess' ? 'reassessing' : 'notReassessed');
      return ordered ? 'ordered' : decision;
    },
  },
  {
    name: 're-assessment over',
    when: ({ plan, reassessment }) => plan?.state === 'maintained' && reassessment?.state === 'reassessing',
    branches: ['plan sent', 'plan sent after an order', 'ended without one'],
    take: (life) => {
      const { reference } = life.cases.reassessment!;
      delete life.cases.reassessment;
      if (life.die(4) === 0) {
        life.tell('reassessment-ended', { reassessmentReference: reference }, [['reassessmentEnded', reference]]);
        life.show('reassessment', reference, 'ended');
        return 'ended without one';
      }
      const isOfIt = life.cases.dispute?.about === 'notToReassess';
      const ordered = isOfIt ? orderOf(life, 'assess') : undefined;
      amended(life, { reassessmentReference: reference, disagreementReference: ordered }, [
        ['reassessedPlanSent', reference],
        ...(ordered ? afterOrder(ordered) : []),
      ]);
      life.show('reassessment', reference, 'planSent');
      if (ordered) delete life.cases.dispute;
      return ordered ? 'plan sent after an order' : 'plan sent';
    },
  },
  {
    name: 'exception to a re-assessment',
    when: ({ reassessment }) => reassessment?.state === 'reassessing',
    take: (life) => {
      const { reference } = life.cases.reassessment!;
      const claim = {
        ...{ ground: 'exceptionalPersonalCircumstances', until: life.day(life.die(9)) },
        ...{ evidence: 'letter on file', recordedBy: 'J. Okafor' },
      };
      life.tell('reassessment-exception-recorded', { reassessmentReference: reference, ...claim }, [
        ['reassessmentExceptionRecorded', reference, claim],
      ]);
      return undefined;
    },
  },
  {
    name: 'amended as ordered or agreed',
    when: ({ plan, dispute }) => plan !== undefined && ['amend', 'namePlacement'].includes(dispute?.action ?? ''),
    branches: ['order', 'unopposed', 'agreement'],
    take: (life) => {
      const { reference, source } = life.cases.dispute!;
      amended(life, { disagreementReference: reference }, afterOrder(reference));
      delete life.cases.dispute;
      return source;
    },
  },
  {
    name: 'kept as ordered or agreed',
    when: ({ plan, dispute }) => plan?.state === 'toCease' && dispute?.action === 'maintain',
    branches: ['order', 'unopposed', 'agreement'],
    take: (life) => {
      const { reference, source } = life.cases.dispute!;
      const planReference = planOf(life);
      life.tell('ehc-plan-kept', { planReference, disagreementReference: reference }, [
        ['planKept', planReference],
        ['planKeptFollowing', reference],
      ]);
      life.show('ehcPlan', planReference, 'maintained');
      life.cases.plan!.state = 'maintained';
      delete life.cases.dispute;
      return source;
    },
  },
  {
    name: 'ceased',
    // A plan goes on while the family may appeal against its end.
    when: ({ plan, dispute }) => plan?.state === 'toCease' && (!dispute || dispute.action === 'cease'),
    branches: ['by itself', 'order', 'unopposed', 'agreement'],
    take: (life) => {
      const { dispute } = life.cases;
      const ordered = orderOf(life, 'cease');
      const planReference = planOf(life);
      life.tell('ehc-plan-ceased', { planReference, because: '2', disagreementReference: ordered }, [
        ['planCeased', planReference],
        ...(ordered ? ([['planCeasedFollowing', ordered]] as const) : []),
      ]);
      noMorePlan(life, 'ceased');
      return ordered ? dispute!.source : 'by itself';
    },
  },
  {
    name: 'moves away',
    when: ({ plan }) => plan?.state === 'maintained' || plan?.state === 'moving',
    branches: ['known in good time', 'known late', 'transferred'],
    take: (life) => {
      const planReference = planOf(life);
      if (life.cases.plan!.state === 'moving') {
        life.tell('plan-transferred', { planReference }, [['planTransferred', planReference]]);
        noMorePlan(life, 'transferred');
        return 'transferred';
      }
      const movesOn = life.one([undefined, -5, 0, 15, 20, 21, 40]);
      const day = movesOn === undefined ? undefined : life.day(movesOn);
      life.cases.plan!.state = 'moving';
      life.tell('plan-move-known', { planReference, movesOn: day }, [
        ['moveKnown', planReference, { attributes: { movesOn: day } }],
      ]);
      return (movesOn ?? 0) > 15 ? 'known in good time' : 'known late';
    },
  },
  {
    name: 'placement',
    when: () => true,
    branches: ['asked for', 'consulted', 'answered'],
    take: (life) => {
      const known = life.cases.consultation;
      const consultationReference = known?.reference ?? life.next('C');
      const [fact, step, shown] = {
        asked: ['placement-requested', 'placementRequested', 'requested'],
        requested: ['placement-consulted', 'settingConsulted', 'consulted'],
        consulted: ['placement-answered', 'settingAnswered', 'answered'],
      }[known?.state ?? 'asked'] as [string, string, string];
      life.tell(fact, { consultationReference }, [[step, consultationReference]]);
      life.show('placementConsultation', consultationReference, shown);
      if (shown === 'answered') delete life.cases.consultation;
      else life.cases.consultation = { reference: consultationReference, state: shown as 'requested' | 'consulted' };
      return shown === 'requested' ? 'asked for' : shown;
    },
  },
  {
    name: 'education elsewhere',
    when: () => true,
    branches: ['agreed', 'seen', 'not seen', 'continue', 'end', 'ended'],
    take: (life) => {
      const known = life.cases.elsewhere;
      if (!known) {
        const packageReference = life.next('E');
        life.cases.elsewhere = { reference: packageReference, state: 'agreed' };
        life.tell('elsewhere-agreed', { packageReference }, [['elsewhereAgreed', packageReference]]);
        life.show('educationElsewhere', packageReference, 'elsewhere');
        return 'agreed';
      }
      const packageReference = known.reference;
      const branch = life.one(['seen', 'not seen', 'continue', 'end', 'ended']);
      if (branch === 'seen' || branch === 'not seen') {
        const childWasSeen = branch === 'seen' ? 'yes' : 'no';
        life.tell('elsewhere-visited', { packageReference, childWasSeen }, [
          ['elsewhereVisited', packageReference, { attributes: { childWasSeen } }],
        ]);
      } else if (branch === 'ended') {
        life.tell('elsewhere-ended', { packageReference }, [['elsewhereEnded', packageReference]]);
        life.show('educationElsewhere', packageReference, 'ended');
        delete life.cases.elsewhere;
      } else {
        life.tell('elsewhere-reviewed', { packageReference, decided: branch }, [
          ['elsewhereReviewed', packageReference, { attributes: { decided: branch } }],
        ]);
        life.show('educationElsewhere', packageReference, 'reviewed');
        if (branch === 'end') {
          life.goOn();
          life.tell('elsewhere-ended', { packageReference }, [['elsewhereEnded', packageReference]]);
          life.show('educationElsewhere', packageReference, 'ended');
          delete life.cases.elsewhere;
        }
      }
      return branch;
    },
  },
];
