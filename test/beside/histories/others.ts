import { addDays } from '@lib/statutory';
import { agencyOf, organisationOf, type Said } from '../telling';
import { around, firstDay, near, nearMonths } from './days';
import type { World } from './world';

/** A referral to a pathway: declined and then accepted, closed and then received again, under its reference or a new one. */
export function aReferral(world: World): void {
  const { random } = world;
  const by = world.recordAt('health');
  let referralReference = world.name('REF');
  const base = firstDay(random, world.today);
  const step = (name: string, on: string, data: Record<string, unknown> = {}) =>
    world.tell({ type: `health.${name}.v1`, by, on, data: { referralReference, ...data } });
  const maybe = (probability: number, act: () => void) => {
    if (random.chance(probability)) act();
  };
  const pathway = random.chance(0.5) ? { pathway: 'autism' } : {};
  const isDeclined = random.chance(0.3);
  maybe(0.95, () => step('pathway-referral', base, pathway));
  maybe(0.4, () => step('referral-triaged', around(random, base, 14)));
  const decidedOn = around(random, base, 28);
  maybe(0.75, () => step('referral-decided', decidedOn, { decision: isDeclined ? 'declined' : 'accepted' }));
  maybe(isDeclined ? 0.45 : 0.05, () =>
    step('referral-decided', around(random, decidedOn, 28), { decision: 'accepted' }),
  );
  maybe(0.6, () => step('referral-decision-told', around(random, base, 28)));
  maybe(0.3, () => step('interim-support-offered', around(random, base, 42)));
  maybe(0.55, () => step('first-contact-attended', around(random, base, 91)));
  maybe(0.5, () =>
    step('assessment-started', random.chance(0.7) ? nearMonths(random, base, 3) : around(random, base, 91)),
  );
  maybe(0.3, () => step('assessment-outcome-told', around(random, base, 112)));
  const closedOn = around(random, base, 60);
  maybe(0.35, () => {
    step('referral-closed', closedOn);
    if (!random.chance(0.5)) return;
    if (random.chance(0.5)) referralReference = world.name('REF');
    step('pathway-referral', around(random, closedOn, 15), pathway);
    maybe(0.5, () => step('first-contact-attended', around(random, closedOn, 91)));
  });
}

/** Health tells the authority of a child, with the steps before it in any order, and the authority answers. */
export function anEarlyHealthNotification(world: World): void {
  const { random } = world;
  const by = world.recordAt('health');
  const notificationReference = random.chance(0.9) ? world.name('S23') : undefined;
  const base = firstDay(random, world.today);
  for (let steps = random.below(5); steps > 0 && notificationReference; steps--)
    world.tell({
      type: 'health.early-health-step.v1',
      by,
      on: around(random, base, -5),
      data: { notificationReference },
    });
  const data = {
    notificationReference,
    opinionFormedOn: random.chance(0.5) ? addDays(base, -random.below(9)) : undefined,
  };
  const told = random.chance(0.9)
    ? world.tell({ type: 'health.early-health-notification.v1', by, on: base, data })
    : undefined;
  if (told) answered(world, told, base);
}

export function anEarlyYearsNotification(world: World): void {
  const base = firstDay(world.random, world.today);
  const told = world.tell({ type: 'education.early-years-notification.v1', by: world.recordAt('education'), on: base });
  if (told) answered(world, told, base);
}

/** The authority acknowledges a notification and follows it up: either, both, or one of another fact by mistake. */
function answered(world: World, told: Said, base: string): void {
  const { random } = world;
  const about = aboutOf(random.chance(0.93) ? told : random.pick(world.said));
  const by = world.recordAt('education', 'northbank-council', random.chance(0.95) ? undefined : world.people[0]);
  for (const type of ['education.notification-acknowledged.v1', 'education.notification-followed-up.v1'])
    if (random.chance(0.6)) world.tell({ type, by, on: around(random, base, 14), data: { about } });
}

export const aboutOf = (said: Said) => ({
  organisation: organisationOf(said),
  eventId: said.id,
  agency: agencyOf(said),
});

export function aStatus(world: World): void {
  const { random } = world;
  const on = firstDay(random, world.today);
  const until = random.chance(0.3) ? near(random, addDays(on, 60)) : undefined;
  const type = random.chance(0.4) ? 'social-care.safeguarding-involvement.v1' : 'social-care.involvement-status.v1';
  world.tell({ type, by: world.recordAt('social-care'), on, data: { until } });
}

export function theFamilysViews(world: World): void {
  const on = firstDay(world.random, world.today);
  world.tell({ type: 'family.views.v1', by: world.recordAt('family'), on });
}

/** A fact of any contract at all, by anybody who may tell it, under a reference that is already in use where it has one. */
export function anything(world: World): void {
  const { random } = world;
  const { type, agency, toldBy, schema, kind } = world.anyContract();
  if (['withdrawal', 'answer', 'challenge'].includes(kind)) return;
  const by = world.recordAt(agency, toldBy ? 'northbank-council' : undefined);
  const references = Object.keys(schema.properties ?? {}).filter((name) => name.endsWith('Reference'));
  const inUse = world.said.flatMap(({ data }) =>
    references.flatMap((name) => (data[name] as string | undefined) ?? []),
  );
  const data = Object.fromEntries(
    references.map((name) => [name, inUse.length > 0 && random.chance(0.7) ? random.pick(inUse) : world.name('ANY')]),
  );
  const isAbout = schema.required?.includes('about');
  if (isAbout && world.said.length === 0) return;
  world.tell({
    ...{ type, by, on: firstDay(random, world.today) },
    data: { ...data, ...(isAbout && { about: aboutOf(random.pick(world.said)) }) },
  });
}
