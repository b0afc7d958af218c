import {
  earlyYearsNotificationV1,
  educationFactWithdrawnV1,
  notificationAcknowledgedV1,
  notificationFollowedUpV1,
} from '@lib/contracts';
import type { LocalDate } from '@lib/statutory';
import { tellByMistake, tellDay } from './as-told';
import { addDays, isBefore, workday } from './days';
import { type SourceRecord, type Telling, tell } from './message';
import { council } from './organisations';
import { actionsOfCouncil, seenAtSetting } from './phrases';
import type { RecordAtSetting } from './records';
import type { Scene } from './scene';

export interface ToldBySetting {
  readonly tellings: readonly Telling[];
  readonly notification: Telling;
  /** As the setting knows the child in the end: what it told wrong and put right is right. */
  readonly record: SourceRecord;
}

/** A nursery, pre-school or childminder believes that a child has or may have special educational needs. */
export function settingTells(scene: Scene, record: RecordAtSetting, raisedOn: LocalDate): ToldBySetting {
  const { today, random, numbers, dirt } = scene;
  const { organisation: setting } = record;
  const lateOn = addDays(raisedOn, random.between(21, 60));
  const toldOn = dirt.notificationIsLate(isBefore(today, lateOn)) ? lateOn : addDays(raisedOn, random.between(0, 2));
  const id = numbers.event(setting, toldOn);
  const data = {
    raisedOn,
    settingName: setting.name,
    ...random.pick(seenAtSetting),
    parentInformed: random.below(12) > 0,
  };
  const first = tell(random, record, { id, contract: earlyYearsNotificationV1, toldOn, data });
  const corrected = correction(scene, record, first);
  const again = dirt.councilTellsAgain() ? toldAgainByCouncil(scene, record, first) : undefined;
  const atCouncil = again?.record ?? copiedByCouncil(scene, record, first);
  const withdrawnOn = addDays(raisedOn, 45);
  const mistaken = dirt.notificationIsWithdrawn(isBefore(today, withdrawnOn))
    ? tellByMistake(
        scene,
        corrected.record,
        {
          contract: earlyYearsNotificationV1,
          on: workday(addDays(raisedOn, 7)),
          data: { ...data, ...random.pick(seenAtSetting) },
        },
        educationFactWithdrawnV1,
      )
    : [];
  return {
    tellings: [
      first,
      ...corrected.tellings,
      ...(again ? [again.telling] : []),
      ...councilAnswers(scene, atCouncil, first),
      ...mistaken,
    ],
    notification: first,
    record: corrected.record,
  };
}

/** Weeks later the setting puts its own words right, or the date of birth that it had turned round. */
function correction(
  { today, random, numbers, dirt }: Scene,
  record: RecordAtSetting,
  first: Telling,
): Pick<ToldBySetting, 'tellings' | 'record'> {
  const toldOn = workday(addDays(first.toldOn, random.between(18, 50)));
  const isPossible = isBefore(today, toldOn);
  const isDateRight = record.isSwapped && dirt.swapIsPutRight(isPossible);
  const areWordsRight = dirt.notificationIsCorrected(isPossible);
  if (!isDateRight && !areWordsRight) return { tellings: [], record };
  const { child: _, ...said } = first.message.event.data;
  const knows = isDateRight ? { ...record.knows, dateOfBirth: record.about.dateOfBirth } : record.knows;
  const other = random.pick(seenAtSetting.filter(({ concern }) => concern !== said.concern));
  const data = { ...said, ...(areWordsRight && other), corrects: first.message.event.id };
  const id = numbers.event(record.organisation, toldOn);
  const putRight = { ...record, knows };
  return {
    tellings: [tell(random, putRight, { id, contract: earlyYearsNotificationV1, toldOn, data })],
    record: putRight,
  };
}

/** The council's early-years team writes down what the setting had sent, slips included. */
const copiedByCouncil = ({ numbers }: Scene, record: SourceRecord, first: Telling): SourceRecord => ({
  ...record,
  organisation: council,
  subject: numbers.subject(council, first.toldOn, 'EYT'),
});

/** It keys in the notification as well: one fact, two systems. */
function toldAgainByCouncil(scene: Scene, record: SourceRecord, first: Telling) {
  const { random, numbers } = scene;
  const toldOn = addDays(first.toldOn, random.between(1, 6));
  const { child: _, ...data } = first.message.event.data;
  const copied = copiedByCouncil(scene, record, first);
  const id = numbers.event(council, toldOn, 'eyt');
  return { record: copied, telling: tell(random, copied, { id, contract: earlyYearsNotificationV1, toldOn, data }) };
}

/** Most notifications are acknowledged, and of those most are followed up. */
function councilAnswers(scene: Scene, record: SourceRecord, { toldOn, message }: Telling): readonly Telling[] {
  const { random, dirt } = scene;
  if (dirt.notificationIsNotAcknowledged()) return [];
  const about = { organisation: message.organisation, eventId: message.event.id, agency: message.agency };
  const acknowledgedOn = workday(addDays(toldOn, random.between(3, 14)));
  const acknowledged = tellDay(scene, record, {
    contract: notificationAcknowledgedV1,
    on: acknowledgedOn,
    idPrefix: 'eyt',
    data: { about, contact: 'Early-years SEN team, 01632 960145' },
  });
  if (dirt.notificationIsNotFollowedUp()) return acknowledged.tellings;
  const followedUp = tellDay(scene, record, {
    contract: notificationFollowedUpV1,
    on: workday(addDays(acknowledgedOn, random.between(14, 70))),
    idPrefix: 'eyt',
    data: { about, action: random.pick(actionsOfCouncil) },
  });
  return [...acknowledged.tellings, ...followedUp.tellings];
}
