import { involvementStatusV1, safeguardingInvolvementV1 } from '@lib/contracts';
import type { LocalDate } from '@lib/statutory';
import { type AsTold, tellDay } from './as-told';
import { addDays, isBefore, workday } from './days';
import type { SourceRecord, Telling } from './message';
import type { Scene } from './scene';

const contact = { contactRole: 'Duty worker', contactPhone: '01632 960123' } as const;

/** Status and contact only, never case notes. What has ended says so in a correction of the same status. */
export function careTellsStatus(scene: Scene, record: SourceRecord, from: LocalDate): readonly Telling[] {
  const { random, today } = scene;
  const status = random.pick(['earlyHelp', 'childInNeed', 'disabledChildrenTeam', 'shortBreaks', 'personalBudget']);
  const untilOn = workday(addDays(from, random.between(60, 500)));
  const data = { status, contactTeam: random.pick(['Early help team', 'Disabled children’s team']), ...contact };
  const first = tellDay(scene, record, { contract: involvementStatusV1, on: from, data, idPrefix: 'sc-status' });
  if (random.below(3) > 0 || !isBefore(today, untilOn)) return first.tellings;
  const ended = tellDay(scene, record, {
    ...{ contract: involvementStatusV1, on: untilOn, idPrefix: 'sc-status' },
    data: { status: 'notInvolved' },
  });
  return [...first.tellings, ...ended.tellings];
}

/** Seen by those alone who have a need to know. */
export function careTellsSafeguarding(
  scene: Scene,
  record: SourceRecord,
  from: LocalDate,
): AsTold & { readonly status: string } {
  const other = scene.random.pick(['childProtectionPlan', 'childProtectionPlan', 'formerlyLookedAfter']);
  const status = scene.dirt.isLookedAfter() ? 'lookedAfter' : other;
  const data = { status, contactTeam: 'Assessment team', ...contact };
  return {
    status,
    ...tellDay(scene, record, { contract: safeguardingInvolvementV1, on: from, data, idPrefix: 'sc-status' }),
  };
}
