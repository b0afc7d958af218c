import { layerOfKey } from '@lib/access';
import { catalogue } from '@lib/casework';
import type { Clock } from '@lib/statutory';
import { AreaIndex, type AreaOf } from '../src/views/area/area-index';
import type { ClockValue, TimelinessPart } from '../src/views/timeliness/timeliness.fold';
import type { WorklistEntry } from '../src/views/worklist/worklist.fold';

export const knownFrom = '2026-01-01T09:00:00.000Z';

let made = 0;

/** A clock of the decision whether to assess, due on 1 May 2026 unless said otherwise. */
export const clockValue = (value: Partial<ClockValue> = {}): ClockValue => ({
  clock: `decide-to-assess:${++made}`,
  standard: 'decide-to-assess',
  reference: 'northbank-council/EHC-1',
  body: 'northbank-council',
  startedOn: '2026-03-20',
  dueOn: '2026-05-01',
  startedBy: `fact-${made}`,
  knownFrom,
  ...value,
});

export const entry = (more: Partial<WorklistEntry> = {}): WorklistEntry => ({
  toldBy: ['river-lane-nursery'],
  cases: [],
  items: [],
  ...more,
});

/** An area of children, each with its clocks. */
export function areaOf(
  children: Readonly<
    Record<
      string,
      Omit<TimelinessPart, 'clocks'> & { readonly values?: readonly ClockValue[]; readonly entry?: WorklistEntry }
    >
  >,
): AreaOf {
  const index = new AreaIndex();
  for (const [id, { values = [], entry: own = entry(), ...beside }] of Object.entries(children)) {
    const timeliness = { clocks: values, ...beside };
    index.take({ id, layer: '', area: JSON.stringify({ parts: { worklist: own, timeliness } }) });
  }
  return index.of(layerOfKey(''));
}

/** The same clock as the record has it. */
export const asClock = ({ clock, floor, excusedFrom, startedBy, endedBy, ...value }: ClockValue): Clock => ({
  id: clock,
  ...value,
  ...(floor && { floor }),
  excusedBy: excusedFrom
    ? [{ ground: 'any', from: excusedFrom, until: excusedFrom, evidence: 'a letter', recordedBy: 'P', factId: 'e' }]
    : [],
  notes: [],
  source: { startedBy, ...(endedBy && { endedBy }) },
});

export const titleOf = (id: string): string => catalogue.find((standard) => standard.id === id)!.title;
