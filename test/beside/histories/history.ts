import { type Random, randomOf } from '@lib/testing';
import type { Said } from '../telling';
import { adviceIn } from './advice';
import { anAssessment } from './assessments';
import { firstDay } from './days';
import {
  anEarlyHealthNotification,
  anEarlyYearsNotification,
  anything,
  aReferral,
  aStatus,
  theFamilysViews,
} from './others';
import { saidOfFacts } from './said-of-facts';
import { World, type WorldOptions } from './world';

/** What is told of a child or two, in the order of telling: not the order in which it was so. */
export interface History {
  readonly events: readonly Said[];
  /** The last of it, each told when all before it is in the records: what changes by it is exactly known. */
  readonly lastly: readonly Said[];
}

/** How many facts are told one by one at the end. */
export const rounds = 3;

/** A history of one seed: cases of every kind, and facts of every contract, by systems that know the child well, badly or as another. */
export function historyOf(seed: number, options: WorldOptions): History {
  const random = randomOf(Math.imul(seed, 0x9e3779b1) + options.history);
  const world = new World(random, options);
  if (random.chance(0.6)) anAssessment(world);
  if (random.chance(0.45)) aReferral(world);
  if (random.chance(0.25)) anEarlyHealthNotification(world);
  if (random.chance(0.3)) anEarlyYearsNotification(world);
  if (random.chance(0.12)) adviceAlone(world);
  if (random.chance(0.2)) theFamilysViews(world);
  for (let more = random.below(3); more > 0; more--) aStatus(world);
  for (let more = 1 + random.below(3); more > 0; more--) anything(world);
  saidOfFacts(world);
  return inOrderOfTelling(random, world.said.filter(fits));
}

function adviceAlone(world: World): void {
  const person = world.random.pick(world.people);
  adviceIn(world, { council: 'northbank-council', person, on: firstDay(world.random, world.today) });
}

/** Nobody tells of a child without saying anything of who it is. */
const fits = ({ data }: Said): boolean => Object.keys((data.child as object | undefined) ?? {}).length > 0;

/** These reach another service as well, which tells of it in its own time. */
const passedOn = new Set(['education.advice-request.v1', 'family.correction-asked.v1', 'family.fact-withdrawn.v1']);

function inOrderOfTelling(random: Random, said: readonly Said[]): History {
  const ordered = [...said].sort((one, other) => ((one.recordedtime ?? '9') < (other.recordedtime ?? '9') ? -1 : 1));
  const told = random.chance(0.3) ? random.shuffled(ordered) : ordered;
  const lastly = told.filter(({ type }) => !passedOn.has(type)).slice(-rounds);
  const before = told.filter((event) => !lastly.includes(event));
  return { events: [...before, ...before.flatMap((event) => againOf(random, event))], lastly };
}

/** Told again as it was; told again in other words; or told wrongly, which is refused. */
function againOf(random: Random, event: Said): Said[] {
  if (random.chance(0.04)) return [event];
  if (random.chance(0.01)) return [{ ...event, data: { ...event.data, reason: 'Said otherwise.' } }];
  if (random.chance(0.02)) return [{ ...broken(random, event), id: `${event.id}-broken` }];
  return [];
}

function broken(random: Random, event: Said): Said {
  const [name] = random.shuffled(Object.keys(event.data)) as [string];
  const { [name]: value, ...rest } = event.data;
  return random.pick<() => Said>([
    () => ({ ...event, data: rest }),
    () => ({ ...event, data: { ...event.data, [name]: 7 } }),
    () => ({ ...event, data: { ...event.data, [name]: typeof value === 'string' ? '' : { value } } }),
    () => ({ ...event, data: { ...event.data, [name]: '2026-02-30' } }),
    () => ({ ...event, data: { ...event.data, [`${name}s`]: value } }),
    () => ({ ...event, data: { ...event.data, child: {} } }),
    () => ({ ...event, subject: ' ' }),
    () => ({ ...event, type: event.type.replace('.v1', '.v9') }),
    () => ({ ...event, recordedtime: '2031-01-01T00:00:00Z' }),
  ])();
}
