import {
  actsForChildV1,
  adviceSufficiencyV1,
  commissionerChangeKnownV1,
  decisionExplainedV1,
  delayReasonRecordedV1,
  destinationRecordedV1,
  detainedProvisionArrangedV1,
  detainedV1,
  educationElsewhereAgreedV1,
  educationElsewhereEndedV1,
  educationElsewhereReviewedV1,
  educationElsewhereVisitedV1,
  ehcAssessmentDecidedV1,
  ehcAssessmentRequestedV1,
  ehcPlanContentV1,
  ehcPlanIssuedV1,
  ehcPlanNotIssuedV1,
  ehcResponsibilityAssumedV1,
  newCommissionerAnsweredV1,
  newCommissionerToldV1,
  outcomeAchievedV1,
  panelHeldV1,
  personalBudgetAgreedV1,
  placementAnsweredV1,
  placementConsultedV1,
  placementRequestedV1,
  planContestAnsweredV1,
  planQualityAuditedV1,
  planSignOffV1,
  releasedV1,
  reviewedAfterReleaseV1,
} from '@lib/contracts';
import type { LocalDate } from '@lib/statutory';
import { addDays, addMonths } from '../days';
import { council, schools, trust } from '../organisations';
import { workingDaysAfter } from './days';
import type { Life } from './life';
import { yearsOf } from './plan';

/** Some packages are looked after, and some are forgotten. */
export const elsewhere =
  (kind: string, isLookedAfter: boolean) =>
  (life: Life): void => {
    const { tell, clock, after, reference, begunOn, random } = life;
    const packageReference = reference('eo');
    const of = { reference: packageReference };
    const agreedOn = tell(educationElsewhereAgreedV1, begunOn, {
      packageReference,
      kind,
      hoursPerWeek: random.between(5, 20),
      provider: 'Riverside Tutors',
    });
    const visits = [25, 60, 95].map((days) =>
      isLookedAfter
        ? tell(educationElsewhereVisitedV1, after(begunOn, days, days + 18), { packageReference, childWasSeen: 'yes' })
        : undefined,
    );
    const reviewedOn = tell(educationElsewhereReviewedV1, isLookedAfter ? after(begunOn, 70, 100) : undefined, {
      packageReference,
      decided: 'continue',
    });
    const endedOn = tell(educationElsewhereEndedV1, isLookedAfter ? after(begunOn, 130, 180) : undefined, {
      packageReference,
      because: 'backAtSchool',
    });
    if (!agreedOn) return;
    const rounds = (
      standard: string,
      days: readonly (LocalDate | undefined)[],
      dueOn: (on: LocalDate) => LocalDate,
    ) => {
      let startedOn: LocalDate | undefined = agreedOn;
      for (const on of [...days.filter((day) => day !== undefined), undefined]) {
        if (startedOn) clock({ ...of, standard, startedOn, dueOn: dueOn(startedOn), metOn: on, stoppedOn: endedOn });
        startedOn = on;
      }
    };
    rounds('elsewhere-reviewed', [reviewedOn], (on) => addMonths(on, 3));
    rounds('elsewhere-visited', visits, (on) => addDays(on, 42));
  };

/** Detained, assessed meanwhile, and released. */
export const detention =
  (isPlanMade: boolean) =>
  (life: Life): void => {
    const { tell, clock, after, reference, begunOn } = life;
    const detentionReference = reference('det');
    tell(detainedV1, begunOn, { detentionReference, hasPlan: 'yes' });
    tell(detainedProvisionArrangedV1, after(begunOn, 5, 15), { detentionReference, arranged: 'nearest' });
    tell(releasedV1, after(begunOn, 90, 120), { detentionReference });
    tell(reviewedAfterReleaseV1, after(begunOn, 125, 160), { detentionReference });

    const assessmentReference = reference('ehc');
    const planReference = reference('plan');
    const askedOn = tell(ehcAssessmentRequestedV1, after(begunOn, 3, 9), {
      assessmentReference,
      requestedBy: 'youthAccommodation',
    });
    if (!askedOn) return;
    const decidedOn = tell(ehcAssessmentDecidedV1, after(askedOn, 25, 50), { assessmentReference, decision: 'assess' });
    const sentOn = isPlanMade
      ? tell(ehcPlanIssuedV1, after(askedOn, 110, 160), { assessmentReference, planReference })
      : undefined;
    const notIssuedOn = isPlanMade
      ? undefined
      : tell(ehcPlanNotIssuedV1, after(askedOn, 80, 130), { assessmentReference });
    const of = { reference: assessmentReference, startedOn: askedOn };
    clock({ ...of, standard: 'decide-to-assess-detained', dueOn: addDays(askedOn, 42), metOn: decidedOn });
    if (notIssuedOn)
      clock({ ...of, standard: 'not-to-issue-detained', dueOn: addDays(askedOn, 112), metOn: notIssuedOn });
    clock({
      ...of,
      standard: 'final-plan-detained',
      dueOn: addDays(askedOn, 140),
      metOn: sentOn,
      stoppedOn: notIssuedOn,
    });
    if (sentOn) yearsOf(life, { reference: planReference, madeOn: sentOn });
  };

export const consultation = (life: Life): void => {
  const { tell, clock, after, reference, begunOn, random } = life;
  const consultationReference = reference('pc');
  const settingName = random.pick(schools).name;
  tell(placementRequestedV1, begunOn, { consultationReference, settingName });
  const askedOn = tell(placementConsultedV1, after(begunOn, 2, 10), { consultationReference, settingName });
  const answer = random.pick(['canMeetNeeds', 'cannotMeetNeeds', 'full']);
  const answeredOn =
    askedOn &&
    tell(placementAnsweredV1, random.below(5) > 0 ? after(askedOn, 5, 30) : undefined, {
      consultationReference,
      answer,
    });
  if (askedOn)
    clock({
      standard: 'placement-answered',
      reference: consultationReference,
      startedOn: askedOn,
      dueOn: addDays(askedOn, 15),
      metOn: answeredOn,
    });
};

/** Told by health, not by the council. */
export const commissioners = (life: Life): void => {
  const { tell, clock, after, reference, begunOn } = life;
  for (const commissionerIs of ['old', 'new'] as const) {
    const changeReference = reference('cc');
    const knownOn = tell(commissionerChangeKnownV1, begunOn, { changeReference, commissionerIs });
    const on = after(begunOn, 8, 30);
    const doneOn =
      commissionerIs === 'old'
        ? tell(newCommissionerToldV1, on, { changeReference })
        : tell(newCommissionerAnsweredV1, on, { changeReference, answer: 'askedForReview' });
    const standard = commissionerIs === 'old' ? 'new-commissioner-told' : 'new-commissioner-asks-review';
    const dueOn = workingDaysAfter(addDays(begunOn, -1), 15);
    if (knownOn)
      clock({ standard, body: trust.code, reference: changeReference, startedOn: knownOn, dueOn, metOn: doneOn });
  }
};

/** Nobody asked: the council became responsible all the same. */
export const responsibility = (life: Life): void => {
  const { tell, clock, after, reference, begunOn } = life;
  const assessmentReference = reference('ehc');
  const startedOn = tell(ehcResponsibilityAssumedV1, begunOn, { assessmentReference, because: 'broughtToNotice' });
  const decidedOn = tell(ehcAssessmentDecidedV1, after(begunOn, 25, 55), {
    assessmentReference,
    decision: 'doNotAssess',
  });
  if (!startedOn) return;
  const of = { reference: assessmentReference, startedOn };
  clock({ ...of, standard: 'decide-to-assess-without-request', dueOn: addDays(startedOn, 42), metOn: decidedOn });
  clock({ ...of, standard: 'decide-to-issue', dueOn: addDays(startedOn, 112), stoppedOn: decidedOn });
  clock({ ...of, standard: 'final-plan', dueOn: addDays(startedOn, 140), stoppedOn: decidedOn });
};

/** Beside the steps: why it is late, who met, what was explained, what money follows, where it leads. */
export const asides = (life: Life): void => {
  const { tell, after, reference, begunOn, random } = life;
  const caseReference = reference('plan');
  const on = (days: number) => after(begunOn, days);
  tell(delayReasonRecordedV1, on(0), {
    caseReference,
    reason: random.pick(['noPsychologist', 'noPlace', 'lateHealthAdvice', 'vacancy']),
  });
  tell(panelHeldV1, on(3), {
    caseReference,
    panel: 'Moderation panel',
    invited: [council.code, trust.code],
    present: [council.code],
    contributed: [trust.code],
  });
  tell(decisionExplainedV1, on(5), {
    caseReference,
    decision: 'placement',
    rationale: 'The nearest school that can meet the needs has a place.',
    how: 'meeting',
  });
  tell(personalBudgetAgreedV1, on(10), { caseReference, kind: 'directPayment', from: on(9) });
  tell(outcomeAchievedV1, on(60), { caseReference, outcomeReference: 'E1', achieved: 'inPart' });
  tell(destinationRecordedV1, on(80), { caseReference, destination: 'college' });
  tell(actsForChildV1, on(2), { as: 'parent', mayBeTold: 'all', basis: 'Birth certificate seen' });
  const planReference = caseReference;
  tell(adviceSufficiencyV1, on(1), {
    ...{ requestReference: `${caseReference}/H`, adviceFrom: 'health', saidBy: 'family' },
    isSufficient: random.pick(['yes', 'yes', 'no']),
  });
  tell(ehcPlanContentV1, on(15), {
    ...{ planReference, version: 'draft' },
    needs: [{ reference: 'B1', section: 'B', text: 'Understands two words at a time.' }],
    outcomes: [{ reference: 'E1', text: 'By July asks a friend to play, in four weeks of five.', from: ['K1'] }],
    provisions: [
      {
        ...{ reference: 'F1', section: 'F', meets: ['B1'], towards: ['E1'] },
        text: 'A speech and language therapist works with the child for 30 minutes each week.',
      },
    ],
    contributions: [{ reference: 'K1', givenBy: trust.code }],
  });
  const bySeat = { planReference, saidBy: 'dco', body: trust.code };
  tell(planSignOffV1, on(17), {
    ...bySeat,
    said: 'contested',
    about: 'E1',
    reason: 'The outcome that was advised is not in it.',
  });
  tell(planContestAnsweredV1, on(20), { planReference, body: trust.code, answer: 'changed' });
  tell(planSignOffV1, on(21), { ...bySeat, said: 'signedOff' });
  tell(planQualityAuditedV1, on(70), {
    ...{ planReference, sample: 'Half-yearly audit', auditedBy: [council.code, trust.code] },
    scores: (['needsDescribed', 'provisionSpecified', 'givenInTime', 'plainWords'] as const).map((question) => {
      const [firstScore, secondScore] = [random.between(1, 4), random.between(1, 4)];
      const moderatedScore = Math.floor((firstScore + secondScore) / 2);
      return { body: trust.code, question, firstScore, secondScore, moderatedScore };
    }),
  });
};
