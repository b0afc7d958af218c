import type { Asker, Who } from './ask';

type Page = Readonly<Record<string, unknown>> & { readonly next?: string };
type Rows = Record<string, unknown[]>;

/**
 * A list as one document, all pages of it together: what lists a page has are joined, all else is the first page's. Rows in groups
 * become rows that say their group.
 */
export async function everyPage(ask: Asker, who: Who, path: string): Promise<unknown> {
  const rows: Rows = {};
  let first: Page | undefined;
  for (let after: string | undefined; ; ) {
    const asked =
      after === undefined ? path : `${path}${path.includes('?') ? '&' : '?'}after=${encodeURIComponent(after)}`;
    const { status, text, body } = await ask.as(who, asked);
    if (status !== 200) return { status, text };
    const { next, ...page } = body as Page;
    for (const [name, value] of Object.entries(page)) {
      if (Array.isArray(value)) rows[name] = [...(rows[name] ?? []), ...value.flatMap(ungrouped)];
    }
    first ??= page;
    if (next === undefined) return { ...first, ...rows };
    after = next;
  }
}

function ungrouped(row: unknown): unknown[] {
  const { group, rows } = row as { readonly group?: string; readonly rows?: readonly object[] };
  return Array.isArray(rows) ? rows.map((each) => ({ group, ...each })) : [row];
}
