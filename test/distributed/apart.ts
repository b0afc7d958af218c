import type { Instant } from '@lib/kernel';
import type { RunningArea } from '../journeys/together';

export interface Apart {
  readonly path: string;
  readonly from: Instant;
  readonly timeStands: boolean;
  readonly sandbox: boolean;
}

/** Every service in a process of its own. */
export async function startApart(_: Apart): Promise<RunningArea> {
  throw new Error('There is no area of processes yet');
}
