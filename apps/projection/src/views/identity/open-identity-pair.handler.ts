import type { Viewer } from '@lib/access';
import { AUDIT, type Audit, asker } from '@lib/audit';
import { Problem } from '@lib/http';
import type { Clock } from '@lib/kernel';
import type { Pair } from '@lib/linkage';
import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { CLOCK, RECORDS } from '../../ports';
import type { RecordPorts } from '../../record/record-for';
import type { IdentityPair } from './pair';
import { childrenIn, pairFor } from './pair-for';

/** A steward looks at two source records side by side. */
export class OpenIdentityPair extends Query<IdentityPair> {
  constructor(
    readonly between: Pair,
    readonly viewer: Viewer,
    readonly correlation: string,
  ) {
    super();
  }
}

@QueryHandler(OpenIdentityPair)
export class OpenIdentityPairHandler implements IQueryHandler<OpenIdentityPair> {
  constructor(
    @Inject(RECORDS) private readonly ports: RecordPorts,
    @Inject(AUDIT) private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ between, viewer, correlation }: OpenIdentityPair): Promise<IdentityPair> {
    const [one, other] = between;
    const pair = one < other ? await pairFor(this.ports, viewer, between) : undefined;
    await this.audit.append({
      at: this.clock.now(),
      ...asker(viewer),
      action: 'openIdentityPair',
      outcome: pair ? 'shown' : 'notFound',
      children: pair ? childrenIn([pair]) : between,
      correlation,
    });
    if (!pair) throw new Problem('not-found', 'No two such source records have been told of, or you may not see both.');
    return pair;
  }
}
