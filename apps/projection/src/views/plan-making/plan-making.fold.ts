import { type Contribution, fidelityOf, type PlanContent } from '@lib/casework';
import {
  delayReasonRecordedV1,
  ehcPlanContentV1,
  ehcPlanInForceV1,
  ehcPlanIssuedV1,
  outcomeAchievedV1,
  type PlanQualityAuditedV1,
  panelHeldV1,
  planQualityAuditedV1,
  planSignOffV1,
  type QualityAspect,
  qualityFramework,
} from '@lib/contracts';
import type { LocalDate } from '@lib/kernel';
import type { Fact } from '../../facts/facts';
import { isSandboxChild } from '../../identity/identity';
import { ofEachChild, type View } from '../view';

/** What is counted, in the order in which it is shown. */
export const countedInWords = {
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
  plan: 'Plans by kind, as last told: `ended` where it is no longer in force',
} as const;
export type PlanMakingMeasure = keyof typeof countedInWords;

/** One thing that counts. Of all about the same thing only what was told last by a day counts. */
export interface PlanMakingNote {
  readonly of: PlanMakingMeasure;
  /** What it is counted under: a code of the contract, or an organisation. */
  readonly by: string;
  readonly on: LocalDate;
  readonly about: string;
}

declare module '../area/area-document' {
  interface AreaParts {
    readonly planMaking?: readonly PlanMakingNote[];
  }
}

/** What is told beside the steps of plans, and what became of what each body contributed. */
export const planMakingView: View = {
  name: 'planMaking',
  version: 2,
  keptIn: 'area',
  fold: ofEachChild(({ inForce, neighbours }) => {
    if (isSandboxChild(neighbours)) return undefined;
    const notes = [...inForce.flatMap(notesOf), ...fidelityNotes(inForce)];
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
    case ehcPlanIssuedV1.type:
      return [note('plan', 'ehcPlan', planOf(organisation, data))];
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
