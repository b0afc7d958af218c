import type { LocalDate } from '@lib/statutory';
import { endings } from './assessment/advice-plot';
import { courses } from './assessment/plot';
import { isBefore } from './days';
import { newDirt } from './dirt';
import { type Message, newNumbers, type Story, type Telling } from './message';
import { inOrderOfTelling } from './order-of-telling';
import { nhsNumbersFrom, type Person, personFrom, twinFrom } from './person';
import { everyNth, inTurn, randomOf, seedOf } from './random';
import { pathways, waits } from './referral/plot';
import type { Scene } from './scene';
import { newSeldom } from './seldom/turns';
import { kinds, type Plot, plotOf, storyOf, type Turns } from './story';
import type { TrueClock } from './truth/true-clock';
import { onPurpose, type WorthOpening } from './worth-opening';

export type { CloudEvent, Message } from './message';

export interface WorldOptions {
  readonly seed: number;
  /** How many children, those put there on purpose among them: they are there in every world. */
  readonly children: number;
  /** The world is told up to the day before. */
  readonly today: LocalDate;
  /** See {@link Scene.areNumbersApart}. */
  readonly areNumbersApart?: boolean;
}

/** A town. */
export const DEFAULT_CHILDREN = 300;
export const DEFAULT_SEED = 1;

/** A child as it truly is, and everything that was told of it under whatever id. */
export interface TrueChild extends Person {
  readonly knownAs: readonly { readonly source: string; readonly subject: string }[];
  readonly facts: readonly { readonly source: string; readonly id: string }[];
}

export interface Truth {
  readonly children: readonly TrueChild[];
  readonly worthOpening: readonly WorthOpening[];
  /** Every time limit that was started by what is told, as it stands today. */
  readonly clocks: readonly TrueClock[];
}

export interface World {
  readonly truth: Truth;
  /** In the order of telling. */
  readonly messages: readonly Message[];
}

/** Some hundreds of children with all that is told of them: no more of a large area is ever held at once. */
export interface Part {
  readonly people: readonly Person[];
  readonly tellings: readonly Telling[];
  /** In the order of telling. */
  readonly messages: readonly Message[];
  readonly clocks: readonly TrueClock[];
  readonly worthOpening: readonly WorthOpening[];
}

/**
 * A local area of children of whom somebody told something in the last three years, made from its arguments alone and child by child.
 * What goes through the workflow is asked last, when the history is there.
 */
export function* partsOf({ seed, children, today, areNumbersApart = false }: WorldOptions): Generator<Part> {
  const numbers = newNumbers();
  const dirt = newDirt();
  const seldom = newSeldom();
  const turns = newTurns();
  const sceneOf = (nth: number): Scene => ({
    today,
    random: randomOf(seedOf(seed, nth)),
    numbers,
    dirt,
    seldom,
    areNumbersApart,
  });
  // Their words and numbers are the same in every world; only the minutes of telling come from chance.
  const deliberate = onPurpose(sceneOf(0));
  const nextNhsNumber = nhsNumbersFrom(randomOf(seed));
  const asked: Message[] = [];
  let parts = 0;
  let count = deliberate.people.length;
  let people = [...deliberate.people];
  let stories: Story[] = [deliberate];

  const part = (): Part => {
    const tellings = stories.flatMap((story) => story.tellings.filter(({ toldOn }) => isBefore(today, toldOn)));
    const inOrder = inOrderOfTelling(tellings, dirt, randomOf(seedOf(seed, -1 - parts)));
    asked.push(...inOrder.filter(({ route }) => route !== 'events'));
    const made = {
      ...{ people, tellings, messages: inOrder.filter(({ route }) => route === 'events') },
      clocks: stories.flatMap(({ clocks }) => clocks),
      worthOpening: parts === 0 ? deliberate.worthOpening : [],
    };
    parts++;
    people = [];
    stories = [];
    return made;
  };
  const live = (scene: Scene, person: Person, plot: Plot) => {
    count++;
    people.push(person);
    stories.push(storyOf(scene, person, plot));
  };

  for (let nth = 0; count < children; nth++) {
    const scene = sceneOf(nth + 1);
    const plot = plotOf(scene, turns);
    const born = personFrom(scene.random, nextNhsNumber(), plot.dateOfBirth);
    const isRestricted = isAnsweredBySocialCare(plot, today) && dirt.addressIsRestricted();
    const hasTwin = nth % TWINS_AMONG === 2 && count + 1 < children;
    const twin = hasTwin ? twinFrom(scene.random, born, nextNhsNumber()) : undefined;
    live(scene, { ...born, addressIsRestricted: isRestricted, ...(twin && { twinOf: twin.nhsNumber }) }, plot);
    if (twin) live(scene, twin, plot);
    if (people.length >= CHILDREN_IN_A_PART) yield part();
  }
  if (people.length > 0) yield part();
  yield { people: [], tellings: [], messages: asked, clocks: [], worthOpening: [] };
}

const CHILDREN_IN_A_PART = 250;

/** Twins are about one birth in sixty-five; here a little more often, and seen by a setting and the trust alike. */
const TWINS_AMONG = 40;

/** Only social care says that an address is restricted, in its answer. */
const isAnsweredBySocialCare = ({ assessment }: Plot, today: LocalDate): boolean =>
  assessment?.askings.some(
    ({ adviceFrom, givenOn }) => adviceFrom === 'social-care' && givenOn !== undefined && isBefore(today, givenOn),
  ) ?? false;

function newTurns(): Turns {
  const claims = everyNth(7, 1);
  let claimed = 0;
  const hasLife = everyNth(3, 1);
  let lived = 0;
  return {
    kind: inTurn(kinds),
    course: inTurn(courses),
    ending: inTurn(endings),
    pathway: inTurn(pathways),
    wait: inTurn(waits),
    claim: () => (claims() ? claimed++ : undefined),
    life: () => (hasLife() ? lived++ : undefined),
  };
}

/** The whole of it at once: for an area that is small, and for tests. */
export function worldOf(options: WorldOptions): World {
  const parts = [...partsOf(options)];
  return {
    truth: {
      children: parts.flatMap(({ people, tellings }) => truthOf(people, tellings)),
      worthOpening: parts.flatMap(({ worthOpening }) => worthOpening),
      clocks: parts.flatMap(({ clocks }) => clocks),
    },
    messages: parts.flatMap(({ messages }) => messages),
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
