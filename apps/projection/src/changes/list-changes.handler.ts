import { type Layer, layerOf, mayOpen, type Viewer } from '@lib/access';
import { AUDIT, type Audit, asker } from '@lib/audit';
import type { EventLog } from '@lib/event-log';
import { Problem } from '@lib/http';
import { type Check, type Clock, faultsIn, limitUpTo, positionFrom } from '@lib/kernel';
import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { CLOCK, PROJECTION_LOG, RECORDS } from '../ports';
import { childSeen } from '../record/child-seen';
import { accessTo, type RecordPorts } from '../record/record-for';
import { type AnnouncedChange, type Change, changesTopicOf } from './announce';
import { audienceOf, isNamedTo } from './seen';

/** In the order in which they were announced: of one child, in the order in which they came about. */
export interface Changes {
  readonly changes: readonly Change[];
  /** Where to go on, now or later: always there. */
  readonly next: string;
  /** True while there is more to be had at once. */
  readonly more: boolean;
}

export interface ChangesAsked {
  readonly after?: string;
  readonly limit?: string;
}

/** Somebody keeps a copy, and asks what to read again. */
export class ListChanges extends Query<Changes> {
  constructor(
    readonly asked: ChangesAsked,
    readonly viewer: Viewer,
    readonly correlation: string,
  ) {
    super();
  }
}

const usual = 100;
const mostAtOnce = 500;
/** However few of them the caller may see, an answer does not take for ever. */
const mostScanned = 2_000;

@QueryHandler(ListChanges)
export class ListChangesHandler implements IQueryHandler<ListChanges> {
  constructor(
    @Inject(PROJECTION_LOG) private readonly log: Pick<EventLog, 'read'>,
    @Inject(RECORDS) private readonly ports: RecordPorts,
    @Inject(AUDIT) private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ asked, viewer, correlation }: ListChanges): Promise<Changes> {
    const layer = layerOf(viewer);
    const { after, limit } = checked(asked, layer);
    const seen = await this.visible(viewer, after, limit);
    if (seen.changes.length > 0) {
      await this.audit.append({
        at: this.clock.now(),
        ...asker(viewer),
        action: 'listChanges',
        outcome: 'shown',
        children: [...new Set(seen.changes.map(({ child }) => child))],
        correlation,
      });
    }
    return { ...seen, next: cursorOf(seen.next, layer) };
  }

  /** Those that the viewer sees a difference by, of children that they may open now. */
  private async visible(viewer: Viewer, after: string, limit: number): Promise<Changes> {
    const audience = audienceOf(viewer);
    const open = new Map<string, boolean>();
    const changes: Change[] = [];
    const messages = await this.log.read(changesTopicOf(layerOf(viewer)), after, mostScanned);
    let next = after;
    for (const { offset, value } of messages) {
      if (changes.length === limit) return { changes, next, more: true };
      next = offset;
      const { child, kind, seenBy } = JSON.parse(value) as AnnouncedChange;
      const toldAs = seenBy[audience];
      if (!toldAs) continue;
      const isOpen = open.get(child) ?? (await this.isOpenTo(viewer, child));
      open.set(child, isOpen);
      if (isOpen) changes.push({ id: toldAs.id, child, kind, revision: toldAs.revision });
    }
    return { changes, next, more: messages.length === mostScanned };
  }

  private async isOpenTo(viewer: Viewer, id: string): Promise<boolean> {
    const found = await childSeen(this.ports, layerOf(viewer), id);
    return found !== undefined && mayOpen(viewer, accessTo(found)) && isNamedTo(viewer, id, found);
  }
}

const beginning = '0';

/** A place in the log of a layer; of ordinary facts alone it is as it was before there were others. */
const cursorOf = (position: string, { key }: Pick<Layer, 'key'>): string =>
  Buffer.from(key === '' ? position : `${position} ${key}`).toString('base64url');

function placeIn(cursor: string): { readonly position: string; readonly key: string } {
  const [position = '', key = ''] = Buffer.from(cursor, 'base64url').toString().split(' ');
  return { position, key };
}

const cursorFrom: Check = (value, name) => {
  const { position, key } = placeIn(value);
  return positionFrom(position, name) ?? (cursorOf(position, { key }) === value ? undefined : positionFrom('', name));
};

/** A place in the log of another layer is none in this one: whoever sees more than they did reads all of it, once. */
function checked({ ...asked }: ChangesAsked, layer: Layer): { readonly after: string; readonly limit: number } {
  const faults = faultsIn(asked, { after: cursorFrom, limit: limitUpTo(mostAtOnce) });
  if (faults.length > 0) throw new Problem('invalid-query', 'The changes cannot be listed as asked.', faults);
  const { after, limit } = asked;
  const { position, key } = after === undefined ? { position: beginning, key: layer.key } : placeIn(after);
  return { after: key === layer.key ? position : beginning, limit: Number(limit ?? usual) };
}
