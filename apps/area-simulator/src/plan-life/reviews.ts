import {
  amendmentsProposedV1,
  annualReviewDecidedV1,
  earlyReviewAskedV1,
  ehcPlanAmendedV1,
  ehcPlanCeasedV1,
  phaseTransferDueV1,
  phaseTransferOffV1,
  planMoveKnownV1,
  planMoveToldV1,
  planNotAmendedV1,
  planReceivedV1,
  planTransferredV1,
  reassessmentByAuthorityV1,
  reassessmentDecidedV1,
  reassessmentEndedV1,
  reassessmentExceptionRecordedV1,
  reassessmentRequestedV1,
  reviewAdviceCirculatedV1,
  reviewCalledOffV1,
  reviewMeetingArrangedV1,
  reviewMeetingHeldV1,
  reviewNoticeSentV1,
  reviewReportSentV1,
  underFiveReviewConsideredV1,
} from '@lib/contracts';
import type { LocalDate } from '@lib/statutory';
import { addDays, addMonths } from '../days';
import { lastOfMonths, workingDaysAfter } from './days';
import type { Life } from './life';
import { tellPlan, yearsOf } from './plan';

export type Ending = 'maintained' | 'amended' | 'amendedLate' | 'notAmended' | 'neverDecided' | 'calledOff' | 'ceased';

/** A review of a plan: about half of them are decided in four weeks, and some meetings lead nowhere. */
export const review =
  (ending: Ending) =>
  (life: Life): void => {
    const { tell, clock, floor, after, reference, begunOn, random } = life;
    const plan = tellPlan(life);
    const planReference = plan.reference;
    const reviewReference = reference('ar');
    if (ending === 'calledOff')
      tell(earlyReviewAskedV1, after(begunOn, -20), { reviewReference, planReference, askedBy: 'parent' });
    const meetingOn = after(begunOn, random.pick([30, 40, 10]));
    const arrangedOn = tell(
      reviewMeetingArrangedV1,
      begunOn,
      { reviewReference, planReference, because: 'annual' },
      { meetingOn },
    );
    const noticeOn = tell(reviewNoticeSentV1, after(begunOn, 1, 20), { reviewReference });
    const circulatedOn = tell(reviewAdviceCirculatedV1, random.below(4) > 0 ? after(begunOn, 5, 30) : undefined, {
      reviewReference,
    });
    const calledOffOn = tell(reviewCalledOffV1, ending === 'calledOff' ? after(begunOn, 2, 25) : undefined, {
      reviewReference,
    });
    const heldOn =
      ending === 'calledOff' ? undefined : tell(reviewMeetingHeldV1, meetingOn, { reviewReference, planReference });
    const of = { reference: reviewReference, stoppedOn: calledOffOn };
    if (arrangedOn) {
      const dueOn = addDays(meetingOn, -14);
      clock({ ...of, standard: 'review-notice', startedOn: arrangedOn, dueOn, metOn: noticeOn });
      clock({ ...of, standard: 'review-advice-circulated', startedOn: arrangedOn, dueOn, metOn: circulatedOn });
    }
    const reportOn =
      heldOn &&
      tell(reviewReportSentV1, random.below(4) > 0 ? after(meetingOn, 5, 25) : undefined, { reviewReference });
    const decidedOn =
      heldOn && ending !== 'neverDecided' ? after(meetingOn, 14, ending === 'amendedLate' ? 60 : 40) : undefined;
    const decision = ending === 'maintained' ? 'maintain' : ending === 'ceased' ? 'cease' : 'amend';
    const isSentWithIt = ending === 'amended';
    const decided = tell(annualReviewDecidedV1, decidedOn, {
      ...{ reviewReference, planReference, decision },
      ...(decision === 'amend' && { proposedAmendments: isSentWithIt ? 'sentWithIt' : 'notSentYet' }),
    });
    const laterOn = decided && decision === 'amend' && !isSentWithIt ? after(decided, 7, 20) : undefined;
    const servedOn = laterOn && addDays(laterOn, 2);
    const told = tell(amendmentsProposedV1, laterOn, { reviewReference }, servedOn ? { servedOn } : {});
    const proposedOn = isSentWithIt ? decided : told;
    const notAmendedOn = tell(
      planNotAmendedV1,
      ending === 'notAmended' && proposedOn ? after(proposedOn, 20, 60) : undefined,
      { reviewReference },
    );
    const amendedOn = tell(
      ehcPlanAmendedV1,
      ending.startsWith('amended') && proposedOn ? after(proposedOn, 12, 70) : undefined,
      { reviewReference, planReference },
    );
    if (heldOn) {
      clock({ ...of, standard: 'review-report', startedOn: heldOn, dueOn: addDays(heldOn, 14), metOn: reportOn });
      clock({
        ...of,
        standard: 'review-decision',
        startedOn: heldOn,
        dueOn: addDays(heldOn, 28),
        metOn: decision === 'amend' ? proposedOn : decided,
      });
      const endsOn = decision === 'amend' ? notAmendedOn : decided;
      clock({
        ...of,
        standard: 'final-amended-plan-after-meeting',
        startedOn: heldOn,
        dueOn: addDays(heldOn, 84),
        metOn: amendedOn,
        stoppedOn: endsOn,
      });
    }
    if (proposedOn) {
      clock({
        ...of,
        standard: 'final-amended-plan',
        startedOn: proposedOn,
        dueOn: addDays(proposedOn, 56),
        metOn: amendedOn ?? notAmendedOn,
      });
      const from = isSentWithIt ? proposedOn : servedOn!;
      floor(
        {
          ...of,
          standard: 'family-time-on-amendments',
          startedOn: from,
          dueOn: addDays(from, 14),
          metOn: amendedOn,
          stoppedOn: notAmendedOn,
        },
        proposedOn,
      );
    }
    const ceasedOn = tell(ehcPlanCeasedV1, ending === 'ceased' && decided ? after(decided, 60) : undefined, {
      planReference,
      because: '2',
    });
    yearsOf(life, { ...plan, decided: [[decided, decision]], goneOn: ceasedOn });
  };

/** For the under-fives a review is considered more often. */
export const youngPlan = (life: Life): void => {
  const { tell, after, begunOn } = life;
  const plan = tellPlan(life, 20, 160);
  const planReference = plan.reference;
  const considered = [0, 100, 260].map((days) =>
    tell(underFiveReviewConsideredV1, after(begunOn, days, days + 40), { planReference, decided: 'notNow' }),
  );
  yearsOf(life, { ...plan, considered });
};

const phases = [
  'earlyYearsToSchool',
  'infantToJunior',
  'primaryToSecondary',
  'secondaryToPost16',
  'post16ToPost16',
] as const;

/** Most are named in time; some are missed by a day, some by months, and some children stay where they are. */
export const transfer =
  (nth: number) =>
  (life: Life): void => {
    const { tell, clock, reference, today, random, after, born } = life;
    const phase = phases[nth % phases.length]!;
    const plan = tellPlan(life, 200, 500);
    const planReference = plan.reference;
    const transferReference = reference('pt');
    const year = Number(today.slice(0, 4)) - (nth % 2);
    const fixed: LocalDate = phase === 'secondaryToPost16' ? `${year}-03-30` : `${year}-02-14`;
    const transferOn = phase === 'post16ToPost16' ? after(`${year - 1}-09-07`, 0, 100) : undefined;
    const knownOn = tell(
      phaseTransferDueV1,
      after(`${year - 1}-03-10`, 0, 60),
      { transferReference, planReference, transfer: phase, yearOfTransfer: transferOn?.slice(0, 4) ?? String(year) },
      transferOn ? { transferOn } : {},
    );
    const isOff = nth % 7 === 6;
    const offOn = tell(phaseTransferOffV1, isOff ? after(`${year - 1}-06-12`, 0, 5) : undefined, {
      transferReference,
      because: 'staysWhereTheyAre',
    });
    const dueOn = transferOn ? addMonths(transferOn, -5) : fixed;
    const namedOn =
      isOff || nth % 5 === 4
        ? undefined
        : tell(
            ehcPlanAmendedV1,
            after(
              dueOn,
              ...random.pick<[number, number]>([
                [-30, -2],
                [-9, -2],
                [2, 40],
              ]),
            ),
            { planReference, transferReference },
          );
    const standard = transferOn
      ? 'transfer-between-post-16'
      : phase === 'secondaryToPost16'
        ? 'phase-transfer-to-post-16'
        : 'phase-transfer';
    if (knownOn)
      clock({ standard, reference: transferReference, startedOn: knownOn, dueOn, metOn: namedOn, stoppedOn: offOn });
    yearsOf({ ...life, born }, plan);
  };

/** Asked for by the family, or begun by the council itself. */
export const reassessment =
  (nth: number) =>
  (life: Life): void => {
    const { tell, clock, after, reference, begunOn } = life;
    const plan = tellPlan(life);
    const reassessmentReference = reference('re');
    const of = { reference: reassessmentReference };
    const isAsked = nth !== 2;
    const askedOn = isAsked
      ? tell(reassessmentRequestedV1, begunOn, {
          reassessmentReference,
          planReference: plan.reference,
          requestedBy: 'parent',
        })
      : undefined;
    const begun = isAsked
      ? tell(reassessmentDecidedV1, after(begunOn, 8, 22), {
          reassessmentReference,
          decision: nth === 1 ? 'doNotReassess' : 'reassess',
        })
      : tell(reassessmentByAuthorityV1, begunOn, { reassessmentReference, planReference: plan.reference });
    const claimedOn = nth === 0 && begun ? after(begun, 10) : undefined;
    const until = claimedOn && addDays(claimedOn, 4);
    const claimed = tell(
      reassessmentExceptionRecordedV1,
      claimedOn,
      {
        reassessmentReference,
        ground: 'exceptionalPersonalCircumstances',
        evidence: 'Hospital letter on file',
        recordedBy: 'Ms Dunnock, SEN case officer',
      },
      until ? { until } : {},
    );
    const sentOn =
      nth === 0 && begun
        ? tell(ehcPlanAmendedV1, after(begun, 80, 115), { planReference: plan.reference, reassessmentReference })
        : undefined;
    const endedOn =
      nth === 3 && begun
        ? tell(reassessmentEndedV1, after(begun, 20, 50), { reassessmentReference, because: 'withdrawn' })
        : undefined;
    if (askedOn)
      clock({
        ...of,
        standard: 'reassess-or-not',
        startedOn: askedOn,
        dueOn: addDays(askedOn, 15),
        metOn: begun,
        stoppedOn: endedOn,
      });
    if (begun && nth !== 1)
      clock({
        ...of,
        standard: 'reassessed-plan',
        startedOn: begun,
        dueOn: addDays(begun, 98),
        metOn: sentOn,
        stoppedOn: endedOn,
        hasException: claimed !== undefined,
      });
    yearsOf(life, plan);
  };

/** The council is told of a move, and sends the plan after the family. */
export const movedOut = (life: Life): void => {
  const { tell, clock, after, begunOn, random } = life;
  const plan = tellPlan(life);
  const planReference = plan.reference;
  const movesOn = random.below(2) === 0 ? addDays(begunOn, random.between(10, 60)) : undefined;
  const knownOn = tell(planMoveKnownV1, begunOn, { planReference }, movesOn ? { movesOn } : {});
  const fifteen = workingDaysAfter(addDays(begunOn, -1), 15);
  const dueOn = movesOn && movesOn > fifteen ? movesOn : fifteen;
  const sentOn = tell(
    planTransferredV1,
    after(
      dueOn,
      ...random.pick<[number, number]>([
        [-6, 0],
        [2, 30],
      ]),
    ),
    { planReference },
  );
  if (knownOn)
    clock({ standard: 'plan-transferred', reference: planReference, startedOn: knownOn, dueOn, metOn: sentOn });
  yearsOf(life, { ...plan, goneOn: sentOn });
};

/** A plan that another authority made: the family is told, and the plan reviewed. */
export const movedIn = (life: Life): void => {
  const { tell, clock, after, reference, begunOn, random } = life;
  const planReference = reference('plan');
  const lastReviewedOn = addDays(begunOn, -random.between(60, 400));
  const receivedOn = tell(planReceivedV1, begunOn, { planReference, lastReviewedOn });
  const toldOn = tell(planMoveToldV1, after(begunOn, 20, 60), { planReference, willAssess: 'no' });
  const months = [lastOfMonths(begunOn, 3), lastOfMonths(lastReviewedOn, 12)].sort();
  const decidedOn = tell(annualReviewDecidedV1, after(months[1]!, -20, 20), {
    planReference,
    reviewReference: reference('ar'),
    decision: 'maintain',
  });
  const of = { reference: planReference };
  if (receivedOn) {
    clock({
      ...of,
      standard: 'move-told-to-family',
      startedOn: receivedOn,
      dueOn: addDays(receivedOn, 42),
      metOn: toldOn,
    });
    clock({ ...of, standard: 'first-review-after-move', startedOn: receivedOn, dueOn: months[1]!, metOn: decidedOn });
  }
  yearsOf(life, { reference: planReference, receivedOn, decided: [[decidedOn, 'maintain']] });
};
