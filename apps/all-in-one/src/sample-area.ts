import { type Clock, londonDate } from '@lib/kernel';
import { directoryPart } from '../../area-simulator/src/directory';
import { tokensFrom } from '../../area-simulator/src/issuer-tokens';
import { type Progress, publishWorld } from '../../area-simulator/src/publish';
import { partsOf } from '../../area-simulator/src/world';
import type { WorthOpening } from '../../area-simulator/src/worth-opening';
import type { DataDirectory } from './data-directory';

/** How the sample area of this data directory was made: enough to make the same one again after an interruption. */
interface SampleArea {
  readonly seed: number;
  readonly children: number;
  readonly today: string;
  readonly loaded: boolean;
  readonly worthOpening?: readonly WorthOpening[];
}

const file = 'sample-area.json';

export interface SampleAreaOptions {
  readonly seed: number;
  readonly children: number;
}

/** Whether this directory was started with no children. */
export const isStartedEmpty = (data: DataDirectory): boolean => data.read<SampleArea>(file)?.children === 0;

/** How it was made, for whoever moves the directory elsewhere; undefined where none was. */
export const sampleAreaIn = (data: DataDirectory): unknown => data.read(file);

export const keepSampleArea = (data: DataDirectory, sampleArea: unknown): void => data.write(file, sampleArea);

/** Remembers that this directory starts empty, for good. */
export function startEmpty(data: DataDirectory, clock: Clock): void {
  if (data.read(file)) return;
  data.write(file, { seed: 0, children: 0, today: londonDate(clock.now()), loaded: true } satisfies SampleArea);
}

/**
 * Loads the sample area the first time, through the public API like any agency, and answers which children are worth opening.
 * Interrupted, it goes on at the next start: the same messages again are told already.
 */
export async function loadSampleArea(
  data: DataDirectory,
  url: string,
  { seed, children }: SampleAreaOptions,
  clock: Clock,
  onProgress: (progress: Progress, children: number) => void,
): Promise<readonly WorthOpening[]> {
  const known = data.read<SampleArea>(file);
  if (known?.loaded) return known.worthOpening ?? [];
  const sample: SampleArea = known ?? { seed, children, today: londonDate(clock.now()), loaded: false };
  data.write(file, sample);
  const worthOpening: WorthOpening[] = [];
  function* parts() {
    yield directoryPart;
    for (const part of partsOf(sample)) {
      worthOpening.push(...part.worthOpening);
      yield part;
    }
  }
  const { refused } = await publishWorld(parts(), {
    apiUrl: url,
    tokenFor: tokensFrom(url),
    onProgress: (progress) => onProgress(progress, sample.children),
  });
  if (refused.length > 0) {
    throw new Error(
      `${refused.length} facts of the sample area were refused, the first: ${JSON.stringify(refused[0])}`,
    );
  }
  data.write(file, { ...sample, loaded: true, worthOpening });
  return worthOpening;
}
