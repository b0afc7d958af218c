import { earlyHealthNotificationV1, earlyHealthStepV1 } from '@lib/contracts';
import type { LocalDate } from '@lib/statutory';
import { tellDay } from './as-told';
import { addDays, isBefore, workday } from './days';
import { type SourceRecord, type Telling, tell } from './message';
import { trust } from './organisations';
import { seenAtBirth, seenAtClinic } from './phrases';
import type { Scene } from './scene';

/** Children and Families Act 2014, section 23, step by step; real notifications leave steps out. */
function duty({ random, dirt, today }: Scene, opinionFormedOn: LocalDate) {
  const parentInformedOn = workday(addDays(opinionFormedOn, random.between(0, 7)));
  const discussedWithParentOn = workday(addDays(parentInformedOn, random.between(1, 9)));
  const notifiedOn = workday(addDays(discussedWithParentOn, random.between(0, 10)));
  const afterwards = workday(addDays(notifiedOn, random.between(5, 9)));
  const toldTheAuthorityFirst = dirt.toldTheAuthorityFirst(isBefore(today, afterwards));
  return {
    notifiedOn,
    ...(!dirt.skipsOpinion() && { opinionFormedOn }),
    ...(!dirt.skipsTellingParent() && { parentInformedOn: toldTheAuthorityFirst ? afterwards : parentInformedOn }),
    ...(!dirt.skipsTalk() && !toldTheAuthorityFirst && { discussedWithParentOn }),
  };
}

export interface ToldByTrust {
  readonly tellings: readonly Telling[];
  readonly notification: Telling;
}

/** The trust is of the opinion that a child under compulsory school age has, or probably has, needs or a disability. */
export function trustTells(scene: Scene, record: SourceRecord, opinionFormedOn: LocalDate): ToldByTrust {
  const { today, random, dirt, numbers } = scene;
  const { notifiedOn, ...days } = duty(scene, opinionFormedOn);
  const lateOn = addDays(notifiedOn, random.between(21, 50));
  const isLate = dirt.notificationIsLate(isBefore(today, lateOn));
  const earliest = [notifiedOn, days.parentInformedOn ?? ''].sort().at(-1)!;
  const toldOn = isLate ? lateOn : addDays(earliest, random.between(0, 1));
  const { summary, concerning, helper } = random.pick(seenAtClinic);
  const opinion = random.pick(['has', 'probablyHas', 'probablyHas']);
  // A system that tells each step as it is taken says in the notification only that they belong together.
  const notificationReference = numbers.event(trust, notifiedOn, 's23-case').toUpperCase();
  const isInSteps = dirt.dutyIsToldInSteps();
  const said = isInSteps ? { notificationReference } : { ...days, voluntaryOrganisations: [helper] };
  const data = { notifiedOn, ...said, opinion, concerning, clinicalSummary: summary };
  const first = tellS23(scene, record, toldOn, data);
  return {
    tellings: [
      first,
      ...(isInSteps ? steps(scene, record, notificationReference, days, helper) : []),
      ...correction(scene, record, first),
      ...(dirt.trustTellsTwice() ? [toldByOtherSystem(scene, record, first)] : []),
    ],
    notification: first,
  };
}

function steps(
  scene: Scene,
  record: SourceRecord,
  notificationReference: string,
  days: Omit<ReturnType<typeof duty>, 'notifiedOn'>,
  helper: string,
): Telling[] {
  const step = (name: string, on: LocalDate | undefined, data = {}) =>
    tellDay(scene, record, { contract: earlyHealthStepV1, on, data: { step: name, notificationReference, ...data } });
  const { opinionFormedOn, parentInformedOn, discussedWithParentOn } = days;
  return [
    step('opinionFormed', opinionFormedOn),
    step('parentInformed', parentInformedOn),
    step('discussedWithParent', discussedWithParentOn),
    step('voluntaryOrganisationsNamed', discussedWithParentOn, { voluntaryOrganisations: [helper] }),
  ].flatMap(({ tellings }) => tellings);
}

/** A newborn has no name yet and is told as Baby; months later the same record says the name. */
export function trustTellsOfBaby(scene: Scene, named: SourceRecord, opinionFormedOn: LocalDate): Telling[] {
  const { today, random } = scene;
  const record = { ...named, knows: { ...named.knows, givenName: 'Baby' } };
  const notifiedOn = workday(addDays(opinionFormedOn, random.between(2, 9)));
  const asBaby = tellS23(scene, record, notifiedOn, {
    notifiedOn,
    opinionFormedOn,
    parentInformedOn: opinionFormedOn,
    opinion: 'probablyHas',
    concerning: 'disability',
    clinicalSummary: random.pick(seenAtBirth),
  });
  const again = workday(addDays(opinionFormedOn, random.between(60, 200)));
  const days = duty(scene, again);
  const toldOn = addDays(days.notifiedOn, 14);
  if (!isBefore(today, toldOn)) return [asBaby];
  const { summary, concerning, helper } = random.pick(seenAtClinic);
  const data = { ...days, opinion: 'has', concerning, clinicalSummary: summary, voluntaryOrganisations: [helper] };
  return [asBaby, tellS23(scene, named, toldOn, data)];
}

const tellS23 = (
  { random, numbers }: Scene,
  record: SourceRecord,
  toldOn: LocalDate,
  data: Readonly<Record<string, unknown>>,
): Telling =>
  tell(random, record, { id: numbers.event(trust, toldOn), contract: earlyHealthNotificationV1, toldOn, data });

/** Results come back, and the trust says more surely what it had said. */
function correction(scene: Scene, record: SourceRecord, first: Telling): Telling[] {
  const toldOn = addDays(first.toldOn, scene.random.between(18, 56));
  if (!scene.dirt.notificationIsCorrected(isBefore(scene.today, toldOn))) return [];
  const { child: _, ...said } = first.message.event.data;
  const { summary } = scene.random.pick(seenAtClinic.filter((seen) => seen.summary !== said.clinicalSummary));
  const data = { ...said, opinion: 'has', clinicalSummary: summary, corrects: first.message.event.id };
  return [tellS23(scene, record, toldOn, data)];
}

/** The trust's community system sends the same notification under its own number for the child. */
function toldByOtherSystem(scene: Scene, record: SourceRecord, first: Telling): Telling {
  const { child: _, ...data } = first.message.event.data;
  const { sex: __, ...knows } = record.knows;
  const subject = scene.numbers.subject(trust, first.toldOn, 'CHS');
  return tellS23(scene, { ...record, knows, subject }, first.toldOn, data);
}
