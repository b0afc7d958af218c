import {
  type CasesOfChild,
  type Contribution,
  earlyHealthNotification,
  fidelityOf,
  openItemsOf,
  type PlanContent,
} from '@lib/casework';
import {
  annualReviewDecidedV1,
  delayReasonRecordedV1,
  detainedV1,
  educationElsewhereAgreedV1,
  educationElsewhereEndedV1,
  ehcAssessmentDecidedV1,
  ehcAssessmentRequestedV1,
  ehcPlanCeasedV1,
  ehcPlanContentV1,
  ehcPlanInForceV1,
  ehcPlanIssuedV1,
  ehcPlanKeptV1,
  ehcResponsibilityAssumedV1,
  outcomeAchievedV1,
  type PlanQualityAuditedV1,
  panelHeldV1,
  personalBudgetAgreedV1,
  placementAnsweredV1,
  placementConsultedV1,
  planQualityAuditedV1,
  planReceivedV1,
  planSignOffV1,
  planTransferredV1,
  type QualityAspect,
  qualityFramework,
  releasedV1,
  tribunalOrderMadeV1,
} from '@lib/contracts';
import type { LocalDate } from '@lib/kernel';
import { addDays } from '@lib/statutory';
import type { Fact } from '../../facts/facts';
import { isSandboxChild } from '../../identity/identity';
import { ofEachChild, type View } from '../view';

/** What is counted, in the order in which it is shown. */
export const countedInWords = {
  healthNotified: 'Notifications of health bodies (section 23), by who notified',
  healthNotifiedAlone:
    'Of these, after which no authority said that it became responsible and no assessment was asked for or under way',
  request: 'Assessments that were asked for, by who asked; `responsibleWithout` where nobody did',
  assessmentDecision: 'Decisions whether to assess, those that follow an order or agreement among them',
  reviewDecision: 'Decisions of reviews: to maintain, amend or cease',
  order: 'Orders of the Tribunal, by what they order',
  placementConsulted: 'Settings consulted about a placement, by whether they have answered',
  placementAnswer: 'Their answers',
  delayReason: 'Reasons for delay, as coded: they excuse nothing',
  panelInvited: 'Invited to panels and multi-disciplinary meetings, by organisation',
  panelPresent: 'Present there',
  panelContributed: 'Contributed there, in writing or in the meeting',
  contribution: 'Advice given, by organisation',
  contributionComplete: 'Advice that says needs, provision and outcomes',
  outcomeKept: 'Outcomes contributed that stand in the newest version of the plan word for word, by who contributed',
  outcomeReworded: 'Outcomes contributed that stand there in other words',
  outcomeMissing: 'Outcomes contributed that are not there',
  signOff:
    'What was said last of each plan by each who signs it off: the designated officers, the commissioner, contributors',
  outcomeAchieved: 'Outcomes of plans, by whether they were achieved when they were last looked at',
  auditedPlan: 'Plans whose quality auditors of several agencies looked at, by sample',
  auditedComplete: 'Scores of how complete contributions are, by who contributed',
  goodComplete: 'Of these, three or four of four, as both auditors agreed',
  auditedTimely: 'Scores of how timely contributions are, by who contributed',
  goodTimely: 'Of these, three or four of four',
  auditedUsable: 'Scores of how usable contributions are, by who contributed',
  goodUsable: 'Of these, three or four of four',
  scoresApart: 'Scores of two auditors that were two or more apart before they agreed, by who contributed',
  plan: 'Plans by kind, as last told: `ended` where it is no longer in force, ceased or transferred away',
  planCeased: 'Plans that ceased, by the reasons 1 to 9 of the SEN2 return',
  planMoved: 'Plans received from another authority, and transferred to one',
  budget: 'Personal budgets, direct payments and other money that follows a plan, in force, by kind',
  elsewhere: 'Children educated elsewhere than at school, by kind',
  detained: 'Children and young people who are detained, by whether they have a plan',
} as const;
export type PlanMakingMeasure = keyof typeof countedInWords;

/** One thing that counts. Of all about the same thing only what was told last by a day counts. */
export interface PlanMakingNote {
  readonly of: PlanMakingMeasure;
  /** What it is counted under: a code of the contract, or an organisation. */
  readonly by: string;
  readonly on: LocalDate;
  readonly about: string;
  /** From this day on it counts no longer. */
  readonly until?: LocalDate;
}

declare module '../area/area-document' {
  interface AreaParts {
    readonly planMaking?: readonly PlanMakingNote[];
  }
}

/** What is told beside the steps of plans, and what became of what each body contributed. */
export const planMakingView: View = {
  name: 'planMaking',
  version: 4,
  keptIn: 'area',
  fold: ofEachChild(({ inForce, neighbours, casework }) => {
    if (isSandboxChild(neighbours)) return undefined;
    const notes = [...inForce.flatMap(notesOf), ...fidelityNotes(inForce), ...healthNotes(casework.cases)];
    return notes.length > 0 ? notes : undefined;
  }),
};

const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

/** What one fact says by itself. Nothing of it is in words of a person. */
function notesOf({ id, contract, organisation, occurredOn: on, data }: Fact): PlanMakingNote[] {
  const note = (of: PlanMakingMeasure, by: unknown, about = id): PlanMakingNote => ({ of, by: String(by), on, about });
  switch (contract.type) {
    case delayReasonRecordedV1.type:
      return [note('delayReason', data.reason)];
    case panelHeldV1.type:
      return [
        ...listOf(data.invited).map((body) => note('panelInvited', body, `${id}/${body}`)),
        ...listOf(data.present).map((body) => note('panelPresent', body, `${id}/${body}`)),
        ...listOf(data.contributed).map((body) => note('panelContributed', body, `${id}/${body}`)),
      ];
    case planSignOffV1.type:
      return [
        note(
          'signOff',
          `${data.saidBy} ${data.said}`,
          `${organisation}/${data.planReference}/${data.saidBy}/${data.body}`,
        ),
      ];
    case outcomeAchievedV1.type:
      return [note('outcomeAchieved', data.achieved, `${organisation}/${data.caseReference}/${data.outcomeReference}`)];
    case planQualityAuditedV1.type:
      return auditNotes(organisation, on, data as unknown as PlanQualityAuditedV1);
    case ehcAssessmentRequestedV1.type:
      return [note('request', data.requestedBy, assessmentOf(organisation, data))];
    case ehcResponsibilityAssumedV1.type:
      return [note('request', 'responsibleWithout', assessmentOf(organisation, data))];
    case ehcAssessmentDecidedV1.type:
      return [note('assessmentDecision', data.decision)];
    case annualReviewDecidedV1.type:
      return [note('reviewDecision', data.decision, `${organisation}/${data.reviewReference}`)];
    case tribunalOrderMadeV1.type:
      return [note('order', data.action)];
    case placementConsultedV1.type:
      return [note('placementConsulted', 'notAnswered', `${organisation}/${data.consultationReference}`)];
    case placementAnsweredV1.type: {
      const about = `${organisation}/${data.consultationReference}`;
      return [note('placementConsulted', 'answered', about), note('placementAnswer', data.answer, about)];
    }
    case ehcPlanIssuedV1.type:
    case ehcPlanKeptV1.type:
      return [note('plan', 'ehcPlan', planOf(organisation, data))];
    case planReceivedV1.type: {
      const about = planOf(organisation, data);
      return [note('plan', 'ehcPlan', about), note('planMoved', 'received', about)];
    }
    case planTransferredV1.type: {
      const about = planOf(organisation, data);
      return [note('plan', 'ended', about), note('planMoved', 'transferred', about)];
    }
    case ehcPlanCeasedV1.type: {
      const about = planOf(organisation, data);
      return [note('plan', 'ended', about), note('planCeased', data.because, about)];
    }
    case personalBudgetAgreedV1.type: {
      const last = isText(data.until) ? { until: addDays(String(data.until), 1) } : {};
      const about = `${organisation}/${data.caseReference}/${data.kind}`;
      return [{ ...note('budget', data.kind, about), on: String(data.from), ...last }];
    }
    case educationElsewhereAgreedV1.type:
      return [note('elsewhere', data.kind, `${organisation}/${data.packageReference}`)];
    case educationElsewhereEndedV1.type:
      return [{ ...note('elsewhere', 'ended', `${organisation}/${data.packageReference}`), until: on }];
    case detainedV1.type:
      return [note('detained', data.hasPlan, `${organisation}/${data.detentionReference}`)];
    case releasedV1.type:
      return [{ ...note('detained', 'released', `${organisation}/${data.detentionReference}`), until: on }];
    case ehcPlanInForceV1.type: {
      const about = planOf(organisation, data);
      const ended = isText(data.endedOn) ? [{ ...note('plan', 'ended', about), on: String(data.endedOn) }] : [];
      return [note('plan', data.planKind ?? 'ehcPlan', about), ...ended];
    }
    default: {
      if (contract.kind !== 'advice') return [];
      const isComplete = isText(data.needs) && isText(data.provision) && listOf(data.outcomes).length > 0;
      return [note('contribution', organisation), ...(isComplete ? [note('contributionComplete', organisation)] : [])];
    }
  }
}

const assessmentOf = (organisation: string, { assessmentReference }: Fact['data']): string =>
  `${organisation}/${assessmentReference}`;

/** What health bodies notified the authority of, and how long nothing says that it became responsible. */
const healthNotes = (cases: CasesOfChild): PlanMakingNote[] =>
  cases.of(earlyHealthNotification).flatMap((each) =>
    openItemsOf(each, undefined, cases)
      .filter(({ what }) => what === 'notResponsibleYet')
      .flatMap(({ since: on, until, factId }): PlanMakingNote[] => {
        const by = each.openedBy.find(({ id }) => id === factId)!.organisation;
        const note = { on, by, about: factId };
        return [
          { ...note, of: 'healthNotified' },
          { ...note, of: 'healthNotifiedAlone', ...(until && { until }) },
        ];
      }),
  );

const aspectOf = new Map<string, QualityAspect>(qualityFramework.map(({ question, aspect }) => [question, aspect]));
const auditedAs = {
  complete: { scored: 'auditedComplete', good: 'goodComplete' },
  timely: { scored: 'auditedTimely', good: 'goodTimely' },
  usable: { scored: 'auditedUsable', good: 'goodUsable' },
} as const satisfies Record<QualityAspect, Record<string, PlanMakingMeasure>>;

/** What one audit says of each contribution. The same plan in another sample is another audit. */
function auditNotes(
  organisation: string,
  on: LocalDate,
  { planReference, sample, scores }: PlanQualityAuditedV1,
): PlanMakingNote[] {
  const plan = `${organisation}/${planReference}/${sample}`;
  const ofScores = scores.flatMap(
    ({ body: by, question, firstScore, secondScore, moderatedScore }): PlanMakingNote[] => {
      const { scored, good } = auditedAs[aspectOf.get(question)!];
      const note = { by, on, about: `${plan}/${by}/${question}` };
      return [
        { ...note, of: scored },
        ...(moderatedScore >= 3 ? [{ ...note, of: good }] : []),
        ...(Math.abs(firstScore - secondScore) >= 2 ? [{ ...note, of: 'scoresApart' as const }] : []),
      ];
    },
  );
  return [{ of: 'auditedPlan', by: sample, on, about: plan }, ...ofScores];
}

const planOf = (organisation: string, { planReference, assessmentReference }: Fact['data']): string =>
  `${organisation}/${planReference ?? assessmentReference}`;

const becameNote = { kept: 'outcomeKept', reworded: 'outcomeReworded', missing: 'outcomeMissing' } as const;

/** Each contributed outcome beside the newest version of the plan: an earlier version is nobody's plan any more. */
function fidelityNotes(inForce: readonly Fact[]): PlanMakingNote[] {
  const newest = inForce.findLast(({ contract }) => contract.type === ehcPlanContentV1.type);
  if (!newest) return [];
  const { occurredOn: on } = newest;
  const given = inForce.filter(({ contract, occurredOn }) => contract.kind === 'advice' && occurredOn <= on);
  const contributions = given.map(
    ({ id, organisation, data }): Contribution => ({
      ...{ toldAs: id, givenBy: organisation, outcomes: listOf(data.outcomes) },
      ...{ saysNeeds: isText(data.needs), saysProvision: isText(data.provision) },
    }),
  );
  return fidelityOf(newest.data as unknown as PlanContent, contributions).map(({ givenBy, toldAs, became }, index) => ({
    ...{ of: becameNote[became], by: givenBy, on },
    about: `${toldAs}/${index}`,
  }));
}
