import { openInOrder, type Placed } from '@lib/event-log';
import type { Db } from 'mongodb';
import type { Audit, AuditRow } from './audit.port';

interface AuditDocument extends Placed {
  readonly children: readonly string[];
  readonly row: string;
}

const asRow = ({ row }: AuditDocument): AuditRow => JSON.parse(row);

/** Who was shown what, in a collection of the area's database that every copy of the projection and every agency's service adds to. */
export async function openMongoAudit(db: Db): Promise<Audit> {
  const collection = db.collection<AuditDocument>('audit');
  const inOrder = await openInOrder(collection);
  await collection.createIndexes([{ key: { children: 1, position: -1 }, name: 'by child' }]);
  return {
    async append(row) {
      await inOrder.append({ children: [...new Set(row.children)], row: JSON.stringify(row) });
    },
    async ofChild(childIds, limit) {
      const about = { children: { $in: [...childIds] } };
      return (await collection.find(about, { sort: { position: -1 }, limit }).toArray()).map(asRow);
    },
    async all(after, limit) {
      const found = await inOrder.after(Number(after ?? 0), limit + 1);
      const page = found.slice(0, limit);
      return { rows: page.map(asRow), ...(found.length > limit && { next: String(page.at(-1)!.position) }) };
    },
    close: inOrder.settled,
  };
}
