import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HistoryAnswer, HistoryQuestion } from './history.sqlite';
import { type Effort, type Measure, measure, type Pair } from './measure';
import { askAnew } from './parties';

const children = 20_000;

const ask = (question: HistoryQuestion) => askAnew<HistoryQuestion, HistoryAnswer>('history.sqlite.ts', question);

export interface Rebuilt {
  readonly measures: readonly Measure[];
  readonly events: number;
  readonly children: number;
  readonly documents: number;
  readonly documentBytes: number;
}

/** A kept journal refolded into empty views, and into views that are up to date, against copying as much. */
export async function measureRebuild({ pairs, part }: Effort): Promise<Rebuilt> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-history-'));
  try {
    const count = Math.max(200, Math.round(children * part));
    const { events, documents, documentBytes } = await ask({ what: 'write', folder, children: count });
    const empty: Pair[] = [];
    const again: Pair[] = [];
    for (let pair = 0; pair < pairs; pair++) {
      const copy = await ask({ what: 'copy', folder });
      const { seconds, againSeconds } = await ask({ what: 'rebuild', folder });
      const raw = copy.events / copy.seconds;
      empty.push({ ours: events / seconds, raw });
      again.push({ ours: events / againSeconds!, raw });
    }
    const measures = [
      measure('rebuilt into empty views', 'events/s', empty, '≥ 1.0'),
      measure('rebuilt over views that are up to date', 'events/s', again),
    ];
    return { measures, events, children: count, documents: documents!, documentBytes: documentBytes! };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
