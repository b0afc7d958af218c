import { addDays } from '@lib/statutory';
import { around, near } from './days';
import type { Person } from './people';
import type { SourceRecord, World } from './world';

/** Who is asked for which advice, and by which fact it answers. */
const advisers = [
  { adviceFrom: 'health', agency: 'health', asked: 'northbank-nhs-trust', answer: 'health.health-advice.v1' },
  {
    adviceFrom: 'social-care',
    agency: 'social-care',
    asked: 'northbank-social-care',
    answer: 'social-care.social-care-advice.v1',
  },
  {
    adviceFrom: 'social-care',
    agency: 'social-care',
    asked: 'northbank-council',
    answer: 'social-care.social-care-advice.v1',
  },
  { adviceFrom: 'school', agency: 'education', asked: 'quarry-bank-school', answer: 'education.educational-advice.v1' },
  {
    adviceFrom: 'educational-psychology',
    agency: 'education',
    asked: 'northbank-psychology',
    answer: 'education.educational-advice.v1',
  },
  {
    adviceFrom: 'educational-psychology',
    agency: 'education',
    asked: 'northbank-council',
    answer: 'education.educational-advice.v1',
  },
];

interface Asking {
  readonly council: string;
  readonly person: Person;
  readonly on: string;
  readonly assessmentReference?: string;
}

/** One asking and what came of it: answered by its own kind or by another, by that body or by another, early, late, twice or never. */
export function adviceIn(world: World, { council, person, on, assessmentReference }: Asking): void {
  const { random } = world;
  const isShared = world.askedUnder.length > 0 && random.chance(0.2);
  const own = random.chance(0.1) ? assessmentReference : undefined;
  const requestReference = isShared ? random.pick(world.askedUnder) : (own ?? world.name('ASK'));
  world.askedUnder.push(requestReference);
  const adviser = random.pick(advisers);
  const { adviceFrom } = adviser;
  const asked = random.chance(0.06) ? random.pick(advisers).asked : adviser.asked;
  const by = world.recordAt('education', council, person);
  const ask = (askedOn: string) =>
    world.tell({
      type: 'education.advice-request.v1',
      by,
      on: askedOn,
      data: {
        requestReference,
        adviceFrom,
        asked,
        assessmentReference: random.chance(0.8) ? assessmentReference : undefined,
      },
    });
  if (random.chance(0.92)) ask(on);
  if (random.chance(0.1)) ask(around(random, on, 10));

  const askedBy = random.chance(0.8) ? council : random.chance(0.5) ? undefined : 'southbank-council';
  if (random.chance(adviser.agency === 'health' ? 0.6 : 0.1))
    world.tell({
      type: 'health.advice-request-received.v1',
      by: world.recordAt('health', adviser.agency === 'health' ? asked : undefined, person),
      on: near(random, addDays(on, 1)),
      data: { requestReference, askedBy: askedBy ?? council },
    });
  const give = () => {
    const giver = random.chance(0.12) ? random.pick(advisers) : adviser;
    const organisation = random.chance(0.08) ? undefined : giver === adviser ? asked : giver.asked;
    world.tell({
      type: giver.answer,
      by: world.recordAt(giver.agency, organisation, person),
      on: around(random, on, 42),
      data: {
        requestReference: random.chance(0.93) ? requestReference : undefined,
        askedBy,
        ...(giver.agency === 'education' && { adviceFrom: giver.adviceFrom }),
      },
    });
  };
  if (random.chance(0.75)) give();
  if (random.chance(0.15)) give();
  if (random.chance(0.1) && assessmentReference)
    anExceptionTo(world, by, assessmentReference, 'advice', on, { requestReference, body: asked });
}

/** A circumstance that may excuse lateness: whole or not, in time or not, of a ground that this duty has or has not. */
export function anExceptionTo(
  world: World,
  by: SourceRecord,
  assessmentReference: string,
  duty: string,
  base: string,
  { requestReference, body }: { readonly requestReference?: string; readonly body?: string } = {},
): void {
  const { random } = world;
  const from = addDays(base, random.below(170) - 25);
  const until = random.chance(0.8) ? addDays(from, random.pick([0, 26, 27, 28, 41, -1])) : undefined;
  const adviceAskedOn = random.pick([
    near(random, addDays(from, -7)),
    near(random, addDays(until ?? from, -6)),
    near(random, from),
    undefined,
  ]);
  world.tell({
    type: 'education.exception-recorded.v1',
    by,
    on: from,
    data: {
      ...{ assessmentReference, duty, until },
      adviceAskedOn: adviceAskedOn && adviceAskedOn > world.today ? undefined : adviceAskedOn,
      requestReference: random.chance(0.9) ? requestReference : undefined,
      body: random.chance(0.85) ? body : undefined,
      setting: random.chance(0.5) ? random.pick(['river-lane-nursery', 'quarry-bank-school', 'nowhere']) : undefined,
      parentToldOn: undefined,
    },
  });
}
