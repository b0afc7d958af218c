import type { Viewer } from '@lib/access';
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
import { CLOCK, RECORDS } from '../../ports';
import type { ComposedRecord } from '../../record/child-record';
import { type ChildInList, childInList } from '../../record/names';
import { type RecordPorts, recordFor } from '../../record/record-for';
import type { AreaOf } from '../area/area-index';
import { KeptAreaIndex } from '../area/area-index.inbox';
import { areaSeenBy } from '../area/area-seen';

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
const monthsBack = 3;
const kinds: readonly string[] = [...new Set(contracts.map(({ kind }) => kind))];

@QueryHandler(ReadWhatsNew)
export class ReadWhatsNewHandler implements IQueryHandler<ReadWhatsNew> {
  constructor(
    @Inject(KeptAreaIndex) private readonly area: KeptAreaIndex,
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
    const isAsked = (type: string) => {
      const contract = findContract(type);
      return (!agency || contract?.agency === agency) && (!kind || contract?.kind === kind);
    };
    const most = limit === undefined ? pageSize : Number(limit);
    const area = await areaSeenBy(viewer, this.area.for(viewer), this.ports);
    const found = await this.newest(viewer, toldSince(area, since, after, isAsked), most);
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

  /** One more than were asked for. */
  private async newest(viewer: Viewer, told: readonly ToldOfChild[], most: number): Promise<NewFact[]> {
    const records = new Map<string, Promise<ComposedRecord | undefined>>();
    const found: NewFact[] = [];
    for (const { child, factId } of told) {
      const record = records.get(child) ?? recordFor(this.ports, viewer, child);
      records.set(child, record);
      const item = newFactIn(await record, factId);
      if (item) found.push(item);
      if (found.length > most) break;
    }
    return found;
  }
}

interface ToldOfChild {
  readonly child: string;
  readonly factId: string;
  readonly place: string;
}

/** Newest first, of the children that the viewer sees and of nobody else: what is not for them is not even passed over. */
function toldSince(
  area: Pick<AreaOf, 'children'>,
  since: Instant,
  after: string | undefined,
  isAsked: (type: string) => boolean,
): readonly ToldOfChild[] {
  const before = after === undefined ? undefined : placeOf(after)!.join(' ');
  const found: ToldOfChild[] = [];
  for (const { id: child, parts } of area.children())
    for (const [type, places] of Object.entries(parts.told ?? {})) {
      if (!isAsked(type)) continue;
      for (const place of places) {
        const [recordedAt, factId] = place.split(' ') as [Instant, string];
        if (recordedAt <= since) break;
        if (before === undefined || place < before) found.push({ child, factId, place });
      }
    }
  return found.sort((one, other) => (one.place < other.place ? 1 : -1));
}

function newFactIn(record: ComposedRecord | undefined, id: string): NewFact | undefined {
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
