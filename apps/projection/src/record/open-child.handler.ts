import type { Viewer } from '@lib/access';
import { AUDIT, type Audit, type AuditRow, asker } from '@lib/audit';
import { asIfNow, Problem, serverDate } from '@lib/http';
import { asInstant, type Clock, dayUpTo, faultsIn, type Instant, londonDate, momentUpTo } from '@lib/kernel';
import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { CLOCK, RECORDS } from '../ports';
import type { ChildRecord } from './child-record';
import { asRead, type RecordPorts, recordFor, type Times } from './record-for';

/** A person or a system opens one child. */
export class OpenChild extends Query<ChildRecord> {
  constructor(
    readonly id: string,
    readonly viewer: Viewer,
    readonly times: { readonly asAt?: string; readonly knownAt?: string },
    readonly action: AuditRow['action'],
    readonly correlation: string,
  ) {
    super();
  }
}

/** Through the policy, into the audit: no record leaves before the row that says who was shown it is safe on disk. */
@QueryHandler(OpenChild)
export class OpenChildHandler implements IQueryHandler<OpenChild> {
  constructor(
    @Inject(RECORDS) private readonly ports: RecordPorts,
    @Inject(AUDIT) private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ id, viewer, times, action, correlation }: OpenChild): Promise<ChildRecord> {
    const now = this.clock.now();
    const { asAt = dayAskedFor(), knownAt } = checkTimes(times, now);
    const record = await recordFor(this.ports, viewer, id, { asAt, knownAt });
    await this.audit.append({
      at: now,
      ...asker(viewer),
      action,
      outcome: record ? 'shown' : 'notFound',
      children: record ? [...new Set([id, record.id, ...record.sourceRecords.map((source) => source.id)])] : [id],
      ...(asAt && { asAt }),
      ...(knownAt && { knownAt }),
      correlation,
    });
    if (!record) throw new Problem('not-found', 'No such child has been told of, or you may not see it.');
    return asRead(record, viewer, id, asAt ?? londonDate(now), knownAt ?? now);
  }
}

/** In a sandbox, the day of the moment that the request takes for now. */
function dayAskedFor(): string | undefined {
  const moment = serverDate();
  return moment && londonDate(moment);
}

function checkTimes({ asAt, knownAt }: OpenChild['times'], now: Instant): Times {
  const faults = faultsIn({ asAt, knownAt }, { asAt: dayUpTo(asIfNow(now)), knownAt: momentUpTo(now) });
  if (faults.length > 0) throw new Problem('invalid-query', 'The record cannot be shown as at that time.', faults);
  return { ...(asAt && { asAt }), ...(knownAt && { knownAt: asInstant(knownAt)! }) };
}
