import type { Outgoing } from '@lib/event-store';
import type { Decide } from '@lib/streams';
import {
  draftCommentsReceived,
  type EventToTell,
  ehcAssessmentDecided,
  ehcAssessmentRequested,
  ehcAssessmentWithdrawn,
  ehcPlanDraftSent,
  ehcPlanIssued,
  ehcPlanNotIssued,
  exceptionRecorded,
  factWithdrawn,
} from '@lib/testing';
import { decideToAssess } from '../../apps/education/src/ehc-assessment/decide-to-assess/decide-to-assess';
import { declineToIssue } from '../../apps/education/src/ehc-assessment/decline-to-issue/decline-to-issue';
import { endAssessment } from '../../apps/education/src/ehc-assessment/end-assessment/end-assessment';
import { issuePlan } from '../../apps/education/src/ehc-assessment/issue-plan/issue-plan';
import { requestAssessment } from '../../apps/education/src/ehc-assessment/request-assessment/request-assessment';
import { sendDraft } from '../../apps/education/src/ehc-assessment/send-draft/send-draft';
import type { ComposedRecord } from '../../apps/projection/src/record/child-record';
import { recordOf } from '../../apps/projection/test/records-of';
import { type CommandAnswer, CouncilService, council } from './council-service';

export { council };

const subject = 'EHC-CHILD-1';
const child = { givenName: 'Bryony', familyName: 'Limestone', dateOfBirth: '2019-09-14', nhsNumber: '9990000018' };
/** What each thing that is said is called in the contracts, the field of its day, and the slice that decides it, if one does. */
export const kinds = {
  request: { build: ehcAssessmentRequested, day: 'receivedOn', decide: requestAssessment },
  decision: { build: ehcAssessmentDecided, day: 'notifiedOn', decide: decideToAssess },
  noPlan: { build: ehcPlanNotIssued, day: 'notifiedOn', decide: declineToIssue },
  draft: { build: ehcPlanDraftSent, day: 'sentOn', decide: sendDraft },
  plan: { build: ehcPlanIssued, day: 'sentOn', decide: issuePlan },
  end: { build: ehcAssessmentWithdrawn, day: 'endedOn', decide: endAssessment },
  comments: { build: draftCommentsReceived, day: 'receivedOn', decide: undefined },
  exception: { build: exceptionRecorded, day: 'from', decide: undefined },
} as const;
export type Kind = keyof typeof kinds;

/** One council's education service and one child's record, as they run: what it publishes, and the fold that the projection makes of it. */
export class EhcCase {
  private readonly service = new CouncilService();

  event(kind: Kind, id: string, reference: string, on: string, data: object): EventToTell {
    const { build, day } = kinds[kind];
    const said = build({ id, source: `/agencies/${council}`, subject, child });
    const example = exampleSays[kind] ?? {};
    return without({ ...said, data: { ...said.data, ...example, assessmentReference: reference, [day]: on, ...data } });
  }

  withdrawal(id: string, withdraws: string): EventToTell {
    return factWithdrawn('education', {
      id,
      source: `/agencies/${council}`,
      subject,
      child,
      data: { withdraws, withdrawnOn: '2026-11-24' },
    });
  }

  send(event: EventToTell, decide?: Decide): Promise<CommandAnswer> {
    return this.service.send(event, decide);
  }

  published(): Promise<readonly Outgoing[]> {
    return this.service.published();
  }

  async record(asAt?: string): Promise<ComposedRecord | undefined> {
    const published = await this.published();
    return published.length === 0 ? undefined : recordOf(published, asAt);
  }

  close(): Promise<void> {
    return this.service.close();
  }
}

const noException = { until: undefined, adviceAskedOn: undefined, setting: undefined, parentToldOn: undefined };

/** What the examples say besides, and these events do not: a plan without a reference of its own has its assessment's. */
const exampleSays: Partial<Record<Kind, object>> = {
  draft: { servedOn: undefined },
  plan: { planReference: undefined },
  exception: noException,
};

/** What is undefined is not said. */
const without = (said: EventToTell): EventToTell => JSON.parse(JSON.stringify(said)) as EventToTell;
