import { ensureIndexes, openInOrder, type Placed } from '@lib/event-log';
import { sha256 } from '@lib/kernel';
import type { Db } from 'mongodb';
import type { Audit, AuditRow } from './audit.port';

interface AuditDocument extends Placed {
  /** What it says, in short. Those of before have a name that says nothing. */
  readonly _id: string;
  readonly children: readonly string[];
  readonly row: string;
}

const asRow = ({ row }: AuditDocument): AuditRow => JSON.parse(row);

/** Who was shown what, in a collection of the area's database that every copy of the projection and every agency's service adds to. */
export async function openMongoAudit(db: Db): Promise<Audit> {
  const collection = db.collection<AuditDocument>('audit');
  const inOrder = await openInOrder(collection, ['_id']);
  await ensureIndexes(collection, [{ key: { children: 1, position: -1 }, name: 'by child' }]);
  return {
    async append(row) {
      const said = JSON.stringify(row);
      await inOrder.append({ _id: sha256(said), children: [...new Set(row.children)], row: said });
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
