import { addDays } from '@lib/statutory';
import { agencyOf, organisationOf, type Said } from '../telling';
import { near } from './days';
import { aboutOf } from './others';
import type { World } from './world';

/** What is said of facts that were told: by their teller that they were wrong or never so, by the family that they are. */
export function saidOfFacts(world: World): void {
  const { random } = world;
  for (const said of [...world.said]) {
    if (random.chance(0.09)) correction(world, said);
    if (random.chance(0.04)) withdrawal(world, said);
    if (random.chance(0.05)) challenge(world, said);
  }
}

/** After the fact was recorded; now and then before. */
function later(world: World, { recordedtime }: Said): string {
  const day = recordedtime?.slice(0, 10) ?? world.today;
  const delay = world.random.chance(0.88) ? 1 + world.random.below(40) : -1 - world.random.below(10);
  return [addDays(day, delay), world.today].sort()[0]!;
}

function correction(world: World, said: Said): Said {
  const { random } = world;
  const { occurredOn } = world.contract(said.type);
  const on = (said.data[occurredOn] as string | undefined) ?? world.today;
  const type = random.chance(0.97) ? said.type : world.anyContract().type;
  const source = random.chance(0.97) ? said.source : '/agencies/northbank-council';
  const other = random.chance(0.04) ? 'an-event-that-nobody-told' : said.id;
  const data = {
    ...said.data,
    [occurredOn]: random.chance(0.7) ? near(random, addDays(on, random.pick([-14, -3, 0, 3]))) : on,
    corrects: other,
  };
  const corrected = { ...said, id: world.name('fact'), type, source, ...world.recorded(later(world, said)), data };
  world.add(corrected);
  // What puts right may be wrong itself.
  if (random.chance(0.12)) correction(world, corrected);
  if (random.chance(0.08)) withdrawal(world, corrected);
  return corrected;
}

function withdrawal(world: World, said: Said): void {
  const { random } = world;
  const on = later(world, said);
  const agency = agencyOf(said);
  const by = { agency, organisation: organisationOf(said), subject: said.subject, person: world.people[0]!, knows: {} };
  const child = (said.data.child ?? {}) as Record<string, string>;
  world.tell({
    type: `${agency}.fact-withdrawn.v1`,
    by: random.chance(0.97) ? { ...by, knows: child } : world.recordAt(agency),
    on,
    data: {
      withdraws: said.id,
      ...(agency === 'family' && said.data.about !== undefined && { about: said.data.about }),
    },
  });
}

/** The family doubts a fact, known to it or not; whoever told it answers, sets it right without a word, or does not. */
function challenge(world: World, said: Said): void {
  const { random } = world;
  const person = world.people.find(
    ({ givenName }) => (said.data.child as Record<string, string>)?.givenName === givenName,
  );
  const doubted = world.tell({
    type: 'family.correction-asked.v1',
    by: world.recordAt('family', 'family', person),
    on: later(world, said),
    data: { about: aboutOf(said) },
  });
  if (doubted && random.chance(0.15)) withdrawal(world, doubted);
  const agency = agencyOf(said);
  if (!doubted || agency === 'family' || random.chance(0.4)) return;
  const by = {
    agency,
    organisation: organisationOf(said),
    subject: said.subject,
    person: world.people[0]!,
    knows: said.data.child as never,
  };
  const { organisation: challengedBy, eventId: challengeEventId } = aboutOf(random.chance(0.95) ? doubted : said);
  world.tell({
    type: `${agency}.challenge-answered.v1`,
    by,
    on: later(world, doubted),
    data: { about: aboutOf(said), challengedBy, challengeEventId },
  });
}
