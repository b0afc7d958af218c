import type { Viewer } from '@lib/access';
import { Problem } from '@lib/http';
import { asInstant, type Commit, faultsIn, type Instant, moment, positionFrom } from '@lib/kernel';
import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { sourceOf } from './agency-service';
import { AgencyServices } from './agency-services';
import { type Receipt, receiptFor } from './tell';
import { receivedIn } from './told';

/** What has become of a fact since it was accepted. */
export interface FactState {
  /**
   * `accepted`: safe on disk, and on its way. `inRecord`: whoever may see the child may read it. `inReview`: in a record that is
   * kept apart from another until somebody has looked. `parked`: kept, but not readable to the record as it is.
   */
  readonly state: 'accepted' | 'inRecord' | 'inReview' | 'parked';
  /** Why, where there is more to say. */
  readonly reason?: string;
}

/**
 * Asks whoever keeps the records, with the asker's own token where that is another process. A fact of which nothing is said is
 * accepted, and no more is known.
 */
export type FactStates = (
  factIds: readonly string[],
  viewer: Viewer,
  authorization?: string,
) => Promise<ReadonlyMap<string, FactState>>;
export const FACT_STATES = Symbol('what has become of facts');

/** A message that was accepted, and what has become of it. */
export interface KeptReceipt extends Receipt, FactState {
  /** The CloudEvents type. */
  readonly type: string;
}

/** Oldest first, in the order in which they were accepted. */
export interface Receipts {
  readonly receipts: readonly KeptReceipt[];
  /** The cursor of the next page, while there is one. */
  readonly next?: string;
}

export interface ReceiptsAsked {
  readonly since?: string;
  readonly after?: string;
}

/** A system asks what has become of what its organisation told. */
export class ListReceipts extends Query<Receipts> {
  constructor(
    readonly asked: ReceiptsAsked,
    readonly caller: Viewer,
    readonly authorization?: string,
  ) {
    super();
  }
}

const pageSize = 100;
const accepted: FactState = { state: 'accepted' };

/** Only what the caller's own organisation told, to the agency whose system it is. */
@QueryHandler(ListReceipts)
export class ListReceiptsHandler implements IQueryHandler<ListReceipts> {
  constructor(
    @Inject(AgencyServices) private readonly services: AgencyServices,
    @Inject(FACT_STATES) private readonly statesOf: FactStates,
  ) {}

  async execute({ asked, caller, authorization }: ListReceipts): Promise<Receipts> {
    const { agency, store } = this.services.get(caller.role.replace(/^system:/, ''));
    const { since, after } = checked(asked);
    const page = await store.bySource(sourceOf(caller.organisation), { since, after, limit: pageSize });
    const told = page.commits.filter(isTellersOwn).map((commit) => ({
      ...receiptFor(agency, commit, 'told'),
      type: (commit.message.received ?? receivedIn(commit.events))!.type,
    }));
    const states = await this.statesOf(
      told.map(({ factId }) => factId),
      caller,
      authorization,
    );
    return {
      receipts: told.map((receipt) => ({ ...receipt, ...(states.get(receipt.factId) ?? accepted) })),
      ...(page.next && { next: page.next }),
    };
  }
}

/** What another service has passed on in the organisation's name is not a message that it told here. */
const isTellersOwn = ({ causation }: Commit): boolean => causation === undefined;

function checked(asked: ReceiptsAsked): { readonly since?: Instant; readonly after?: string } {
  const faults = faultsIn({ ...asked }, { since: moment, after: positionFrom });
  if (faults.length > 0) throw new Problem('invalid-query', 'The receipts cannot be listed as asked.', faults);
  const { since, after } = asked;
  return { ...(since && { since: asInstant(since)! }), ...(after && { after }) };
}
