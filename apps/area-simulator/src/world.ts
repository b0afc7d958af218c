import type { LocalDate } from '@lib/statutory';
import { type Ending, endings } from './advice';
import { newDirt } from './dirt';
import { isBefore, type Message, newNumbers, type Telling } from './message';
import { inOrderOfTelling } from './order-of-telling';
import { nhsNumbersFrom, type Person, personFrom, twinFrom } from './person';
import { randomOf, seedOf } from './random';
import type { Scene } from './scene';
import { kinds, plotOf, storyOf } from './story';
import { onPurpose, type WorthOpening } from './worth-opening';

export type { CloudEvent, Message } from './message';

export interface WorldOptions {
  readonly seed: number;
  /** How many children, those put there on purpose among them: they are there in every world. */
  readonly children: number;
  /** The world is told up to the day before. */
  readonly today: LocalDate;
}

export const DEFAULT_CHILDREN = 160;
export const DEFAULT_SEED = 1;

/** A child as it truly is, and everything that was told of it under whatever id. */
export interface TrueChild extends Person {
  readonly knownAs: readonly { readonly source: string; readonly subject: string }[];
  readonly facts: readonly { readonly source: string; readonly id: string }[];
}

export interface Truth {
  readonly children: readonly TrueChild[];
  readonly worthOpening: readonly WorthOpening[];
}

export interface World {
  readonly truth: Truth;
  /** In the order of telling. */
  readonly messages: readonly Message[];
}

/** A small local area and its last eighteen months, made from its arguments alone. */
export function worldOf({ seed, children, today }: WorldOptions): World {
  const numbers = newNumbers();
  const dirt = newDirt();
  const sceneOf = (nth: number): Scene => ({ today, random: randomOf(seedOf(seed, nth)), numbers, dirt });
  // Their words and numbers are the same in every world; only the minutes of telling come from chance.
  const deliberate = onPurpose(sceneOf(0));
  const nextNhsNumber = nhsNumbersFrom(randomOf(seed));
  const people = [...deliberate.people];
  const tellings = [...deliberate.tellings];
  const live = (scene: Scene, person: Person, plot: ReturnType<typeof plotOf>) => {
    people.push(person);
    tellings.push(...storyOf(scene, person, plot));
  };

  let asked = 0;
  const ending = (): Ending => endings[asked++ % endings.length]!;
  for (let nth = 0; people.length < children; nth++) {
    const scene = sceneOf(nth + 1);
    const plot = plotOf(scene.random, today, kinds[nth % kinds.length]!, ending);
    const born = personFrom(scene.random, nextNhsNumber(), plot.dateOfBirth);
    // Only social care says so, in its answer.
    const isRestricted = plot.asking?.givenOn !== undefined && dirt.addressIsRestricted();
    const hasTwin = nth % TWINS_AMONG === 2 && people.length + 1 < children;
    const twin = hasTwin ? twinFrom(scene.random, born, nextNhsNumber()) : undefined;
    live(scene, { ...born, addressIsRestricted: isRestricted, ...(twin && { twinOf: twin.nhsNumber }) }, plot);
    if (twin) live(scene, twin, plot);
  }

  const told = tellings.filter(({ toldOn }) => isBefore(today, toldOn));
  return {
    truth: { children: truthOf(people, told), worthOpening: deliberate.worthOpening },
    messages: inOrderOfTelling(told, dirt, randomOf(seedOf(seed, -1))),
  };
}

function truthOf(people: readonly Person[], tellings: readonly Telling[]): TrueChild[] {
  const told = new Map(people.map(({ nhsNumber }) => [nhsNumber, [] as Telling[]]));
  for (const telling of tellings) told.get(telling.about.nhsNumber)?.push(telling);
  return people.map((person) => {
    const events = told.get(person.nhsNumber)!.map(({ message }) => message.event);
    const knownAs = new Map(events.map(({ source, subject }) => [`${source}#${subject}`, { source, subject }]));
    return { ...person, knownAs: [...knownAs.values()], facts: events.map(({ source, id }) => ({ source, id })) };
  });
}

/** Twins are about one birth in sixty-five; here a little more often, and seen by a setting and the trust alike. */
const TWINS_AMONG = 40;
