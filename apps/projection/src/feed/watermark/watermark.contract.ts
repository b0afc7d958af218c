import type { Watermarks } from './watermark.port';

const at = (topic: string, partition: number, upTo: string) => ({ topic, partition, upTo });

/** What every store of watermarks promises. Run by every adapter's spec. */
export function watermarksContract(open: () => Promise<Watermarks>): void {
  let watermarks: Watermarks;
  beforeEach(async () => {
    watermarks = await open();
  });
  afterEach(() => watermarks.close());

  it('knows each partition once, in order', async () => {
    await watermarks.advance([at('health.events', 10, '2026-06-01T09:00:00.000Z')]);
    await watermarks.advance([
      at('health.events', 2, '2026-06-01T09:01:00.000Z'),
      at('education.events', 0, '2026-06-01T09:02:00.000Z'),
    ]);
    expect(await watermarks.all()).toEqual([
      at('education.events', 0, '2026-06-01T09:02:00.000Z'),
      at('health.events', 2, '2026-06-01T09:01:00.000Z'),
      at('health.events', 10, '2026-06-01T09:00:00.000Z'),
    ]);
  });

  it('moves on and never back, in one call as in several', async () => {
    const [early, late] = ['2026-06-01T09:00:00.000Z', '2026-06-01T09:00:05.000Z'];
    await watermarks.advance([at('t', 0, late), at('t', 0, early), at('t', 1, early), at('t', 1, late)]);
    await watermarks.advance([at('t', 0, early), at('t', 1, early)]);
    expect(await watermarks.all()).toEqual([at('t', 0, late), at('t', 1, late)]);
  });

  it('settles nothing where there is nothing to settle', async () => {
    await watermarks.advance([]);
    expect(await watermarks.all()).toEqual([]);
  });
}
