import {
  agreementKeptV1,
  appealEndedV1,
  appealNotOpposedV1,
  appealReceivedV1,
  decisionNoticeSentV1,
  ehcAssessmentDecidedV1,
  ehcPlanAmendedV1,
  ehcPlanCeasedV1,
  ehcPlanDraftSentV1,
  ehcPlanIssuedV1,
  ehcPlanKeptV1,
  ehcPlanNotIssuedV1,
  mediationAdviserContactedV1,
  mediationAgreementMadeV1,
  mediationArrangedV1,
  mediationCertificateIssuedV1,
  mediationHealthToldV1,
  mediationOverV1,
  mediationRequestedV1,
  orderExceptionRecordedV1,
  recommendationAnsweredV1,
  tribunalOrderMadeV1,
  tribunalRecommendationMadeV1,
} from '@lib/contracts';
import type { LocalDate } from '@lib/statutory';
import { addDays, addMonths } from '../days';
import { communityHealth, socialCare } from '../organisations';
import { tribunalDay, workingDaysAfter } from './days';
import type { Life } from './life';
import { yearsOf } from './plan';

export type Source = 'order' | 'unopposed' | 'agreement';
export type Action =
  | 'assess'
  | 'assessNoPlan'
  | 'makePlan'
  | 'amend'
  | 'namePlacement'
  | 'maintain'
  | 'cease'
  | 'other'
  | 'agreedOtherwise';

/** Of one decision: notice, mediation, certificate, appeal; and what an order or agreement asks for is done in time, late, or not yet. */
export const disagreement =
  (source: Source, action: Action, isWithdrawn = false) =>
  (life: Life): void => {
    const { tell, clock, after, reference, begunOn, random } = life;
    const disagreementReference = reference('dis');
    const of = { reference: disagreementReference };
    const say = { disagreementReference };
    const noticeOn = tell(decisionNoticeSentV1, begunOn, { ...say, decision: decisionBehind[action] });
    const contactedOn = tell(
      mediationAdviserContactedV1,
      random.below(5) > 0 ? after(begunOn, 10, 75) : undefined,
      say,
    );
    const isAgreed = source === 'agreement';
    const isOfHealth = isAgreed && (action === 'other' || random.below(2) === 0);
    const requestedOn = isAgreed
      ? tell(mediationRequestedV1, after(begunOn, 12, 40), { ...say, healthIssues: isOfHealth ? 'yes' : 'no' })
      : undefined;
    const healthOn = isOfHealth && requestedOn ? tell(mediationHealthToldV1, after(requestedOn, 1, 6), say) : undefined;
    if (isOfHealth && requestedOn)
      clock({
        ...of,
        standard: 'mediation-health-issues-told',
        startedOn: requestedOn,
        dueOn: workingDaysAfter(requestedOn, 3),
        metOn: healthOn,
      });
    const arrangedOn = requestedOn && tell(mediationArrangedV1, after(requestedOn, 10, 38), say);
    const overOn = tell(mediationOverV1, arrangedOn ? after(arrangedOn, 1, 9) : after(begunOn, 14, 50), {
      ...say,
      because: isAgreed ? 'ended' : 'familyDeclined',
    });
    const certifiedOn = tell(mediationCertificateIssuedV1, overOn && !isAgreed ? after(overOn, 0, 7) : undefined, say);
    const appealedOn = isAgreed ? undefined : tell(appealReceivedV1, certifiedOn && after(certifiedOn, 3, 40), say);
    const isDropped = !isAgreed && (random.below(12) === 0 || isWithdrawn);
    const endedOn = tell(appealEndedV1, isDropped && appealedOn ? after(appealedOn, 30, 90) : undefined, {
      ...say,
      because: 'withdrawn',
    });
    if (noticeOn) {
      clock({
        ...of,
        standard: 'mediation-adviser-contacted',
        startedOn: noticeOn,
        dueOn: addMonths(noticeOn, 2),
        metOn: contactedOn,
        stoppedOn: endedOn,
      });
      const [two, one] = [tribunalDay(addMonths(noticeOn, 2)), certifiedOn && tribunalDay(addMonths(certifiedOn, 1))];
      clock({
        ...of,
        standard: 'appeal',
        startedOn: noticeOn,
        dueOn: one && one > two ? one : two,
        metOn: appealedOn,
        stoppedOn: endedOn,
      });
    }
    if (requestedOn)
      clock({
        ...of,
        standard: 'mediation-arranged',
        startedOn: requestedOn,
        dueOn: addDays(requestedOn, 30),
        metOn: arrangedOn,
        stoppedOn: overOn ?? endedOn,
      });
    if (overOn)
      clock({
        ...of,
        standard: 'mediation-certificate',
        startedOn: overOn,
        dueOn: workingDaysAfter(overOn, 3),
        metOn: certifiedOn,
        stoppedOn: endedOn,
      });
    if (!isDropped)
      followed(life, source, action, disagreementReference, (isAgreed ? overOn : appealedOn) ?? undefined);
  };

const decisionBehind: Readonly<Record<Action, string>> = {
  assess: 'notToAssess',
  assessNoPlan: 'notToAssess',
  makePlan: 'notToIssue',
  amend: 'contentOfPlan',
  namePlacement: 'contentOfPlan',
  maintain: 'cease',
  cease: 'cease',
  other: 'contentOfPlan',
  agreedOtherwise: 'contentOfPlan',
};

/** What was ordered, not opposed or agreed, and what the council then did. */
function followed(
  life: Life,
  source: Source,
  action: Action,
  disagreementReference: string,
  since: LocalDate | undefined,
): void {
  const { tell, clock, floor, after, reference, random } = life;
  if (!since) return;
  const say = { disagreementReference };
  const asked = action === 'assessNoPlan' ? 'assess' : action === 'agreedOtherwise' ? 'amend' : action;
  const toBeDoneBy = action === 'agreedOtherwise' ? after(since, 30, 60) : undefined;
  const from =
    source === 'order'
      ? tell(tribunalOrderMadeV1, after(since, 60, 160), { ...say, action: asked })
      : source === 'unopposed'
        ? tell(appealNotOpposedV1, after(since, 10, 40), { ...say, action: asked })
        : tell(
            mediationAgreementMadeV1,
            since,
            { ...say, agreed: asked, ...(toBeDoneBy && { timeAgreed: 'agreedOtherwise' }) },
            toBeDoneBy ? { toBeDoneBy } : {},
          );
  if (!from) return;
  const isExcused = source === 'order' && action === 'makePlan';
  const awayFrom = isExcused ? after(from, 5) : undefined;
  const excused = tell(
    orderExceptionRecordedV1,
    awayFrom,
    {
      ...say,
      ground: 'absentForTwoWeeks',
      evidence: 'Letter of the family on file',
      recordedBy: 'Ms Dunnock, SEN case officer',
    },
    awayFrom ? { until: addDays(awayFrom, 15) } : {},
  );
  const hasException = excused !== undefined;
  const of = { reference: disagreementReference, startedOn: from, hasException };
  const within = (days: number) =>
    after(
      from,
      ...random.pick<[number, number]>([
        [Math.max(0, days - 12), days],
        [Math.max(0, days - 25), days],
        [days + 3, days + 20],
      ]),
    );
  const planReference = reference('plan');
  const assessmentReference = reference('ehc');
  switch (action) {
    case 'assess':
    case 'assessNoPlan': {
      const toldOn = tell(ehcAssessmentDecidedV1, within(14), { ...say, assessmentReference, decision: 'assess' });
      const noPlanOn =
        action === 'assessNoPlan' ? tell(ehcPlanNotIssuedV1, within(70), { ...say, assessmentReference }) : undefined;
      const sentOn =
        action === 'assess'
          ? tell(ehcPlanIssuedV1, within(98), { ...say, assessmentReference, planReference })
          : undefined;
      clock({ ...of, standard: `${source}-to-assess-told`, dueOn: addDays(from, 14), metOn: toldOn });
      if (noPlanOn)
        clock({ ...of, standard: `${source}-to-assess-no-plan`, dueOn: addDays(from, 70), metOn: noPlanOn });
      clock({
        ...of,
        standard: `${source}-to-assess-final-plan`,
        dueOn: addDays(from, 98),
        metOn: sentOn,
        stoppedOn: noPlanOn,
      });
      if (sentOn) yearsOf(life, { reference: planReference, madeOn: sentOn });
      return;
    }
    case 'makePlan': {
      const draftOn = tell(ehcPlanDraftSentV1, within(35), { ...say, assessmentReference });
      const sentOn = draftOn && tell(ehcPlanIssuedV1, within(77), { ...say, assessmentReference, planReference });
      clock({
        ...of,
        standard: `${source}-to-make-plan-draft`,
        dueOn: addDays(from, 35),
        metOn: draftOn,
        stoppedOn: sentOn,
      });
      clock({ ...of, standard: `${source}-to-make-plan-final`, dueOn: addDays(from, 77), metOn: sentOn });
      if (draftOn)
        floor(
          {
            reference: assessmentReference,
            standard: 'family-time-on-draft',
            startedOn: draftOn,
            dueOn: addDays(draftOn, 14),
            metOn: sentOn,
          },
          draftOn,
        );
      if (sentOn) yearsOf(life, { reference: planReference, madeOn: sentOn });
      return;
    }
    case 'agreedOtherwise':
    case 'amend':
    case 'namePlacement': {
      const days = action === 'namePlacement' ? 14 : 35;
      const sentOn = tell(ehcPlanAmendedV1, toBeDoneBy ? after(toBeDoneBy, -9, 9) : within(days), {
        ...say,
        planReference,
      });
      if (toBeDoneBy) clock({ ...of, standard: 'agreement-in-time-agreed', dueOn: toBeDoneBy, metOn: sentOn });
      else
        clock({
          ...of,
          standard: `${source}-to-${action === 'amend' ? 'amend' : 'name-placement'}`,
          dueOn: addDays(from, days),
          metOn: sentOn,
        });
      return;
    }
    case 'maintain':
    case 'cease': {
      const on = after(from, 0, random.below(2) * 4);
      const doneOn =
        action === 'maintain'
          ? tell(ehcPlanKeptV1, on, { ...say, planReference })
          : tell(ehcPlanCeasedV1, on, { ...say, planReference, because: '9' });
      clock({ ...of, standard: `${source}-to-${action}`, dueOn: from, metOn: doneOn });
      return;
    }
    default: {
      const doneOn = tell(agreementKeptV1, within(14), say);
      clock({ ...of, standard: 'agreement-other', dueOn: addDays(from, 14), metOn: doneOn });
    }
  }
}

/** What the Tribunal recommends to health and to social care. */
export const recommendations = (life: Life): void => {
  const { tell, clock, after, reference, begunOn } = life;
  const disagreementReference = reference('dis');
  const bodies = [
    { madeTo: 'health', body: communityHealth.code, standard: 'recommendation-answered-health' },
    { madeTo: 'socialCare', body: socialCare.code, standard: 'recommendation-answered-social-care' },
  ];
  for (const { madeTo, body, standard } of bodies) {
    const madeOn = tell(tribunalRecommendationMadeV1, begunOn, { disagreementReference, madeTo, body });
    const answeredOn =
      madeOn &&
      tell(recommendationAnsweredV1, after(madeOn, 20, 50), {
        disagreementReference,
        madeTo,
        body,
        isFollowed: 'inPart',
      });
    if (madeOn)
      clock({
        standard,
        body,
        reference: disagreementReference,
        startedOn: madeOn,
        dueOn: addDays(madeOn, 35),
        metOn: answeredOn,
      });
  }
};
