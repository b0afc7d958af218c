import type { Viewer } from '@lib/access';
import { type Outgoing, openSqliteEventStore } from '@lib/event-store';
import { Problem } from '@lib/http';
import { type AgencyService, type Decide, outgoingOf, type Receipt, tell } from '@lib/intake';
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
import { educationStreams } from '../../apps/education/src/education.module';
import { decideToAssess } from '../../apps/education/src/ehc-assessment/decide-to-assess/decide-to-assess';
import { declineToIssue } from '../../apps/education/src/ehc-assessment/decline-to-issue/decline-to-issue';
import { endAssessment } from '../../apps/education/src/ehc-assessment/end-assessment/end-assessment';
import { issuePlan } from '../../apps/education/src/ehc-assessment/issue-plan/issue-plan';
import { requestAssessment } from '../../apps/education/src/ehc-assessment/request-assessment/request-assessment';
import { sendDraft } from '../../apps/education/src/ehc-assessment/send-draft/send-draft';
import type { ComposedRecord } from '../../apps/projection/src/record/child-record';
import { recordOf } from '../../apps/projection/test/records-of';

export const council = 'northbank-council';
const subject = 'EHC-CHILD-1';
const child = { givenName: 'Bryony', familyName: 'Limestone', dateOfBirth: '2019-09-14', nhsNumber: '9990000018' };
const caller: Viewer = {
  subject: 'persona:sen-case-officer',
  role: 'sen-case-officer',
  organisation: council,
  children: [],
  scopes: [],
};

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

export type CommandAnswer = { readonly receipt: Receipt; readonly eventId: string } | { readonly refused: string };

/**
 * One council's education service and one child's record, as they run: a real store, the intake with its slices, what it publishes,
 * and the fold that the projection makes of it. Only the network is missing.
 */
export class EhcCase {
  private minutes = 0;
  private readonly store = openSqliteEventStore(':memory:');
  private readonly service: AgencyService = {
    agency: 'education',
    store: this.store,
    clock: { now: () => this.now() },
    idKey: 'key',
    localAuthorities: [council],
    streams: educationStreams,
  };

  /** A minute later each time that somebody asks. */
  private now(): string {
    this.minutes += 1;
    return new Date(Date.UTC(2026, 10, 24, 9, this.minutes)).toISOString();
  }

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

  /** Told by the council's system, or, with `decide`, asked of our own route. */
  async send(event: EventToTell, decide?: Decide): Promise<CommandAnswer> {
    try {
      const receipt = await tell(this.service, { event, caller, correlation: 'c', ...(decide && { decide }) });
      const commit = await this.store.findByMessage(event.source, event.id);
      const [published] = outgoingOf(this.service, commit!);
      return { receipt, eventId: (JSON.parse(published!.value) as { id: string }).id };
    } catch (error) {
      if (error instanceof Problem && error.slug === 'not-possible-now') return { refused: error.detail };
      throw error;
    }
  }

  /** All that was published, as the projection hears it. */
  async published(): Promise<readonly Outgoing[]> {
    const commits = await this.store.unpublished(1_000);
    return commits
      .flatMap((commit) => outgoingOf(this.service, commit))
      .filter(({ topic }) => topic === 'education.events');
  }

  async record(asAt?: string): Promise<ComposedRecord | undefined> {
    const published = await this.published();
    return published.length === 0 ? undefined : recordOf(published, asAt);
  }

  close(): Promise<void> {
    return this.store.close();
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
