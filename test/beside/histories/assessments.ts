import { addDays } from '@lib/statutory';
import { adviceIn, anExceptionTo } from './advice';
import { around, firstDay, near } from './days';
import type { World } from './world';

/** An EHC needs assessment by its steps: near its last days, some missing, some twice, some before the first. */
export function anAssessment(world: World): void {
  const { random } = world;
  const assessmentReference = world.name('EHC');
  const council = random.chance(0.88) ? 'northbank-council' : 'southbank-council';
  const by = world.recordAt('education', council);
  const base = firstDay(random, world.today);
  const step = (name: string, on: string, data: Record<string, unknown> = {}) =>
    world.tell({ type: `education.${name}.v1`, by, on, data: { assessmentReference, ...data } });
  const maybe = (probability: number, act: () => void) => {
    if (random.chance(probability)) act();
  };

  const requested = (on: string) =>
    step('ehc-assessment-requested', on, {
      setting: random.chance(0.6) ? random.pick(['river-lane-nursery', 'quarry-bank-school']) : undefined,
      caseOfficer: random.chance(0.7) ? random.pick(['Petra Marlstone', 'Joss Okafor']) : undefined,
    });
  maybe(0.94, () => requested(base));
  maybe(0.1, () => requested(around(random, base, 20)));
  const isAssessed = random.chance(0.8);
  const decided = () =>
    step('ehc-assessment-decided', around(random, base, 42), { decision: isAssessed ? 'assess' : 'doNotAssess' });
  maybe(0.85, decided);
  maybe(0.08, decided);
  for (let asked = random.below(isAssessed ? 4 : 2); asked > 0; asked--)
    adviceIn(world, { council, person: by.person, assessmentReference, on: around(random, base, 42) });
  for (let claims = random.below(3); claims > 0; claims--)
    anExceptionTo(world, by, assessmentReference, random.pick(['decide', 'plan', 'advice']), base);
  maybe(isAssessed ? 0.2 : 0.05, () => step('ehc-plan-not-issued', around(random, base, 112)));
  const sentOn = around(random, base, 119);
  const servedOn = random.chance(0.4) ? undefined : addDays(sentOn, random.pick([-1, 0, 1, 3, 18]));
  maybe(isAssessed ? 0.65 : 0.1, () => step('ehc-plan-draft-sent', sentOn, { servedOn }));
  maybe(0.08, () => step('ehc-plan-draft-sent', around(random, sentOn, 15)));
  maybe(0.3, () => step('draft-comments-received', around(random, sentOn, 14)));
  const finalOn = random.pick([
    near(random, addDays(sentOn, 15)),
    near(random, addDays(servedOn ?? sentOn, 15)),
    around(random, base, 140),
  ]);
  maybe(isAssessed ? 0.65 : 0.08, () => step('ehc-plan-issued', finalOn));
  maybe(0.06, () => step('ehc-plan-issued', around(random, base, 140)));
  maybe(0.12, () => step('ehc-assessment-withdrawn', around(random, base, 60)));
}
