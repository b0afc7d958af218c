import type { Viewer } from '@lib/access';
import type { Publisher } from '@lib/contracts';
import { Problem } from '@lib/http';
import { asInstant, type Commit, faultsIn, type Instant, moment, oneOf, positionFrom, text } from '@lib/kernel';
import { receivedIn, sourceOf } from '@lib/streams';
import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { AgencyServices } from './agency-services';
import { type Receipt, receiptFor } from './tell';

/** What has become of a fact since it was accepted. */
export interface FactState {
  /**
   * `accepted`: safe on disk, and on its way. `inRecord`: whoever may see the child may read it. `inReview`: so too, but
   * what it says of who the child is cannot be used as it is: `reason` says why, by what the teller told itself. `parked`: kept, but not
   * readable to the record as it is.
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

/** In the order in which they were accepted: oldest first, unless the newest were asked for first. */
export interface Receipts {
  readonly receipts: readonly KeptReceipt[];
  /** The cursor of the next page, while there is one. */
  readonly next?: string;
}

export interface ReceiptsAsked {
  readonly since?: string;
  /** `oldest` first, or `newest`. */
  readonly order?: string;
  /** Only the message of this id. */
  readonly id?: string;
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
    const { id, ...page } = checked(asked);
    const source = sourceOf(caller.organisation);
    const { commits, next } =
      id === undefined
        ? await store.bySource(source, { ...page, limit: pageSize })
        : { commits: [(await store.findByMessage(source, id)) ?? []].flat(), next: undefined };
    const receipts = await keptReceipts(agency, commits, this.statesOf, caller, authorization);
    return { receipts, ...(next && { next }) };
  }
}

/** What became of each of these that its organisation told here. */
export async function keptReceipts(
  agency: Publisher,
  commits: readonly Commit[],
  statesOf: FactStates,
  caller: Viewer,
  authorization?: string,
): Promise<readonly KeptReceipt[]> {
  const told = commits.filter(isTellersOwn).map((commit) => ({
    ...receiptFor(agency, commit, 'told'),
    type: (commit.message.received ?? receivedIn(commit.events))!.type,
  }));
  const factIds = told.map(({ factId }) => factId);
  const states = await statesOf(factIds, caller, authorization);
  return told.map((receipt) => ({ ...receipt, ...(states.get(receipt.factId) ?? accepted) }));
}

/** What another service has passed on in the organisation's name is not a message that it told here. */
export const isTellersOwn = ({ causation }: Commit): boolean => causation === undefined;

interface Checked {
  readonly since?: Instant;
  readonly after?: string;
  readonly newestFirst?: boolean;
  readonly id?: string;
}

function checked(asked: ReceiptsAsked): Checked {
  const checks = { since: moment, after: positionFrom, order: oneOf(['oldest', 'newest']), id: text };
  const faults = faultsIn({ ...asked }, checks);
  if (faults.length > 0) throw new Problem('invalid-query', 'The receipts cannot be listed as asked.', faults);
  const { since, after, order, id } = asked;
  return {
    ...(since && { since: asInstant(since)! }),
    ...(after && { after }),
    ...(order === 'newest' && { newestFirst: true }),
    ...(id !== undefined && { id }),
  };
}
