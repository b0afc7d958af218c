import type { Audit, AuditRow } from './audit.port';

const row = (correlation: string, children: string[]): AuditRow => ({
  at: '2026-03-04T09:30:00.000Z',
  subject: 'persona:sen-case-officer',
  role: 'sen-case-officer',
  organisation: 'northbank-council',
  action: 'openChild',
  outcome: 'shown',
  children,
  correlation,
});

/** What every audit promises. Run by every adapter's spec. */
export function auditContract(open: () => Promise<Audit>): void {
  it('tells who was shown a child, newest first, by any of the child’s ids', async () => {
    const audit = await open();
    await audit.append(row('one', ['r1', 'r2']));
    await audit.append(row('two', ['r3']));
    await audit.append(row('three', ['r2']));
    expect((await audit.ofChild(['r1', 'r2'], 10)).map(({ correlation }) => correlation)).toEqual(['three', 'one']);
    expect(await audit.ofChild(['r3'], 10)).toEqual([row('two', ['r3'])]);
    expect(await audit.ofChild(['r1', 'r2'], 1)).toHaveLength(1);
    await audit.close();
  });

  it('has a row once that is told again because no answer was heard, and two that differ in anything twice', async () => {
    const audit = await open();
    await audit.append(row('one', ['r1']));
    await Promise.all([row('one', ['r1']), row('two', ['r1']), row('one', ['r1', 'r2'])].map(audit.append));
    const told = await audit.ofChild(['r1'], 10);
    expect(told.map(({ correlation, children }) => `${correlation} ${children}`).sort()).toEqual([
      'one r1',
      'one r1,r2',
      'two r1',
    ]);
    expect((await audit.all(undefined, 10)).rows).toHaveLength(3);
    await audit.close();
  });

  it('gives back every row, page by page, oldest first', async () => {
    const audit = await open();
    const rows = [row('one', ['r1', 'r2']), row('two', []), row('three', ['r2'])];
    for (const each of rows) await audit.append(each);
    const first = await audit.all(undefined, 2);
    const second = await audit.all(first.next, 2);
    expect([...first.rows, ...second.rows]).toEqual(rows);
    expect([first.rows.length, second.next]).toEqual([2, undefined]);
    await audit.close();
  });
}
