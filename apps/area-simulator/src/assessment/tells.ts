import {
  draftCommentsReceivedV1,
  educationFactWithdrawnV1,
  ehcAssessmentDecidedV1,
  ehcAssessmentRequestedV1,
  ehcAssessmentWithdrawnV1,
  ehcPlanDraftSentV1,
  ehcPlanIssuedV1,
  ehcPlanNotIssuedV1,
  exceptionRecordedV1,
} from '@lib/contracts';
import type { LocalDate } from '@lib/statutory';
import { type AsTold, type DayToTell, tellByMistake, tellDay, untold } from '../as-told';
import { addDays, isBefore, workday } from '../days';
import type { SourceRecord, Story } from '../message';
import type { Organisation } from '../organisations';
import type { Scene } from '../scene';
import { type Advisers, tellAsking } from './advice-tells';
import type { Claim } from './exception-plot';
import { caseOfficers, comments, outcomesOfPlans, reasonsAgainst, reasonsForAsking } from './phrases';
import type { Assessment } from './plot';
import { truthOfAssessment } from './truth';

export type RequestedBy = 'parent' | 'youngPerson' | 'schoolOrCollege' | 'broughtToNotice';

export interface ToAssess {
  readonly plot: Assessment;
  readonly requestedBy: RequestedBy;
  /** Where the child learns or is looked after by day. */
  readonly setting: Organisation;
  readonly atCouncil: SourceRecord;
  readonly advisers: Advisers;
}

/** What the council's case system tells of an assessment, and what those whom it asks answer. */
export interface Assessed extends Story {
  /** Where the plan was told by today. */
  readonly plan?: { readonly reference: string; readonly madeOn: LocalDate };
}

export function tellAssessment(scene: Scene, { plot, requestedBy, setting, atCouncil, advisers }: ToAssess): Assessed {
  const { random, dirt, today } = scene;
  const assessmentReference = atCouncil.subject;
  const step = ({ data, ...day }: DayToTell) =>
    tellDay(scene, atCouncil, { ...day, data: { assessmentReference, ...data } });

  const requested = step({
    contract: ehcAssessmentRequestedV1,
    on: plot.receivedOn,
    data: {
      requestedBy,
      ...{ setting: setting.code, settingName: setting.name, caseOfficer: random.pick(caseOfficers) },
      reason: random.pick(reasonsForAsking),
    },
  });
  const decided = step({
    contract: ehcAssessmentDecidedV1,
    on: plot.decidedOn,
    data: {
      decision: plot.decision,
      ...(plot.decision === 'doNotAssess' && { reason: random.pick(reasonsAgainst) }),
    },
  });
  const ended = step({ contract: ehcAssessmentWithdrawnV1, on: plot.endedOn, data: { because: plot.because } });
  const notIssued = step({
    contract: ehcPlanNotIssuedV1,
    on: plot.notIssuedOn,
    data: { reason: random.pick(reasonsAgainst) },
  });
  const drafted = tellDraft(scene, plot, step);
  const commented = step({
    contract: draftCommentsReceivedV1,
    on: plot.commentsOn,
    data: { comments: random.pick(comments) },
  });
  const issued = step({
    contract: ehcPlanIssuedV1,
    on: plot.finalSentOn,
    data: {
      planReference: `${assessmentReference}/P1`,
      ...{ namedSetting: setting.name, outcomes: random.pick(outcomesOfPlans) },
    },
  });
  const claimed = plot.claim ? tellClaim(step, plot, plot.claim, assessmentReference, advisers) : untold;

  const mistakenOn = workday(addDays(plot.receivedOn, random.between(20, 70)));
  const isMistaken = dirt.planIsToldByMistake(isBefore(today, addDays(mistakenOn, 40)));
  const mistaken = isMistaken
    ? tellByMistake(
        scene,
        atCouncil,
        { contract: ehcPlanIssuedV1, on: mistakenOn, data: { assessmentReference } },
        educationFactWithdrawnV1,
      )
    : [];

  const asked = plot.askings.map((asking) =>
    tellAsking(scene, atCouncil, asking, advisers, plot.course === 'askedNow'),
  );
  const steps = [requested, decided, ended, notIssued, drafted, commented, issued, claimed];
  const planReference = `${assessmentReference}/P1`;
  return {
    ...(issued.on && { plan: { reference: planReference, madeOn: issued.on } }),
    tellings: [
      ...steps,
      ...asked.flatMap(({ asked, received, given, unasked = untold }) => [asked, received, given, unasked]),
    ]
      .flatMap(({ tellings }) => tellings)
      .concat(mistaken),
    clocks: truthOfAssessment(today, {
      reference: assessmentReference,
      ...{ requestedBy, requested, decided, ended, notIssued, drafted, issued, asked },
      ...(plot.decision && { decision: plot.decision }),
      ...(plot.claim && claimed.on && { claim: { ...plot.claim, from: claimed.on } }),
    }),
  };
}

interface Drafted extends AsTold {
  /** Where the council tells no day of service, the day of sending stands for it. */
  readonly servedOn?: LocalDate;
}

type TellStep = (day: DayToTell) => AsTold;

function tellDraft(
  { today, random }: Scene,
  { draftSentOn, draftServedOn, finalSentOn }: Assessment,
  step: TellStep,
): Drafted {
  const isOvertaken = draftServedOn !== undefined && finalSentOn !== undefined && draftServedOn > finalSentOn;
  const isServed = draftServedOn !== undefined && isBefore(today, draftServedOn);
  const isServiceKnown = isServed && (random.below(5) > 0 || isOvertaken);
  const drafted = step({
    contract: ehcPlanDraftSentV1,
    on: draftSentOn,
    ...(isServiceKnown && { data: { servedOn: draftServedOn }, notBefore: draftServedOn }),
  });
  return { ...drafted, servedOn: drafted.on && (isServiceKnown ? draftServedOn : drafted.on) };
}

/** Of those asked for advice, it is health's clinic at which a child misses appointments. */
function tellClaim(step: TellStep, plot: Assessment, claim: Claim, reference: string, advisers: Advisers): AsTold {
  const { duty, ground, from, until, evidence, adviceAskedOn } = claim;
  if (duty === 'advice' && plot.askings.length === 0) return untold;
  return step({
    contract: exceptionRecordedV1,
    on: from,
    notBefore: addDays(until, 3),
    data: {
      ...{ duty, ground, until, evidence },
      recordedBy: 'Ms Dunnock, SEN case officer',
      parentToldOn: until,
      ...(adviceAskedOn && { adviceAskedOn }),
      ...(duty === 'advice' && { requestReference: `${reference}/H`, body: advisers.health().organisation.code }),
    },
  });
}
