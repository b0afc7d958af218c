import { layerOf, mayOpen, type Viewer } from '@lib/access';
import { AUDIT, type Audit, asker } from '@lib/audit';
import { type Agency, agencies, contracts, findContract } from '@lib/contracts';
import { asIfNow, Problem } from '@lib/http';
import {
  type AskedQuery,
  asInstant,
  type Clock,
  cursorFrom,
  cursorOf,
  faultsIn,
  type Instant,
  type LocalDate,
  limitUpTo,
  momentUpTo,
  oneOf,
  placeOf,
} from '@lib/kernel';
import { addMonths } from '@lib/statutory';
import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { Journal, ToldRow } from '../../journal/journal.port';
import { CLOCK, JOURNAL, RECORDS } from '../../ports';
import type { ComposedRecord } from '../../record/child-record';
import { type ChildInList, childInList } from '../../record/names';
import { type RecordPorts, recordFor } from '../../record/record-for';
import { KeptAreaIndex } from '../area/area-index.inbox';

/** That something was told, without what. */
export interface NewFact {
  readonly child: ChildInList;
  readonly factId: string;
  readonly type: string;
  readonly title: string;
  readonly agency: Agency;
  readonly organisation: string;
  /** When it was so. */
  readonly occurredOn: LocalDate;
  /** When it was told. */
  readonly recordedAt: Instant;
}

/** What has been told of the area's children, newest told first. */
export interface WhatsNew {
  /** Later than this moment: what was asked, or three months ago where that is later. */
  readonly since: Instant;
  readonly items: readonly NewFact[];
  /** The cursor of the next page, while there is one. */
  readonly next?: string;
}

/** Somebody looks at what has been told since a moment. */
export class ReadWhatsNew extends Query<WhatsNew> {
  constructor(
    readonly query: AskedQuery,
    readonly viewer: Viewer,
    readonly correlation: string,
  ) {
    super();
  }
}

const pageSize = 50;
const rowsAtOnce = 1_000;
const monthsBack = 3;
const kinds: readonly string[] = [...new Set(contracts.map(({ kind }) => kind))];

@QueryHandler(ReadWhatsNew)
export class ReadWhatsNewHandler implements IQueryHandler<ReadWhatsNew> {
  constructor(
    @Inject(KeptAreaIndex) private readonly area: KeptAreaIndex,
    @Inject(JOURNAL) private readonly journal: Pick<Journal, 'toldSince'>,
    @Inject(RECORDS) private readonly ports: RecordPorts,
    @Inject(AUDIT) private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ query, viewer, correlation }: ReadWhatsNew): Promise<WhatsNew> {
    const now = this.clock.now();
    const faults = faultsIn(query, {
      // What is told is recorded at the real time, on whatever day a sandbox is asked to be.
      since: momentUpTo([now, asIfNow(now)].sort()[1]!),
      agency: oneOf(agencies),
      kind: oneOf(kinds),
      after: cursorFrom,
      limit: limitUpTo(pageSize),
    });
    if (faults.length > 0) throw new Problem('invalid-query', 'What is new cannot be shown as asked.', faults);
    const { since: asked, agency, kind, after, limit } = query as Readonly<Record<string, string>>;
    const earliest = `${addMonths(now.slice(0, 10), -monthsBack)}${now.slice(10)}`;
    const since = [asInstant(asked ?? earliest)!, earliest].sort()[1]!;
    const isAsked = ({ type }: ToldRow) => {
      const contract = findContract(type);
      // The record would leave it out as well: but to fold a record for each of many costs seconds.
      const isWithheld = contract && contract.sensitivity !== 'ordinary' && layerOf(viewer).key === '';
      return !isWithheld && (!agency || contract?.agency === agency) && (!kind || contract?.kind === kind);
    };
    const most = limit === undefined ? pageSize : Number(limit);
    const found = await this.newest(viewer, since, after, most, isAsked);
    const items = found.slice(0, most);
    await this.audit.append({
      at: now,
      ...asker(viewer),
      action: 'listWhatsNew',
      outcome: items.length > 0 ? 'shown' : 'notFound',
      children: [...new Set(items.map(({ child }) => child.id))],
      correlation,
    });
    const last = items.at(-1);
    return {
      since,
      items,
      ...(found.length > most && last && { next: cursorOf([last.recordedAt, last.factId]) }),
    };
  }

  /** One more than were asked for. What is not for the viewer leaves no gap: of a child they may see, it is not in the record either. */
  private async newest(
    viewer: Viewer,
    since: Instant,
    after: string | undefined,
    most: number,
    isAsked: (row: ToldRow) => boolean,
  ): Promise<NewFact[]> {
    const records = new Map<string, Promise<ComposedRecord | undefined>>();
    const recordOf = (id: string) => {
      const record = records.get(id) ?? recordFor(this.ports, viewer, id);
      records.set(id, record);
      return record;
    };
    const found: NewFact[] = [];
    const area = this.area.for(viewer);
    const place = after === undefined ? undefined : (placeOf(after) as [Instant, string]);
    for (let before = place && { recordedAt: place[0], id: place[1] }; ; ) {
      const rows = await this.journal.toldSince(since, before, rowsAtOnce);
      for (const row of rows.filter(isAsked)) {
        const child = area.childOf(row.sourceRecord);
        if (!child || !mayOpen(viewer, { sourceRecords: [child.id], toldBy: child.entry.toldBy })) continue;
        const item = newFactIn(await recordOf(child.id), row);
        if (item) found.push(item);
        if (found.length > most) return found;
      }
      if (rows.length < rowsAtOnce) return found;
      before = rows.at(-1);
      // Where little is found, three months are read: nobody else waits for that.
      await new Promise(setImmediate);
    }
  }
}

function newFactIn(record: ComposedRecord | undefined, { id }: ToldRow): NewFact | undefined {
  const fact = record?.facts.find(({ factId }) => factId === id);
  if (!record || !fact) return undefined;
  const { factId, type, title, agency, organisation, occurredOn, recordedAt } = fact;
  return {
    child: childInList(record),
    factId,
    type,
    title,
    agency: agency as Agency,
    organisation,
    occurredOn,
    recordedAt,
  };
}
