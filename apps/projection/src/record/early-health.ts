import { earlyHealthNotificationV1, earlyHealthStepV1 } from '@lib/contracts';
import type { LocalDate } from '@lib/kernel';
import type { Fact } from '../facts/facts';
import type { Flag } from './child-record';

type Day = LocalDate | undefined;
/** The first day of each step that was told, by its name. */
type Days = Readonly<Record<string, Day>>;

const notificationOf = ({ organisation, data }: Fact): string => `${organisation}/${data.notificationReference}`;

const [stepType, notificationType] = [earlyHealthStepV1.type, earlyHealthNotificationV1.type];

/**
 * Children and Families Act 2014, section 23: an opinion is formed, the parent is told, and offered a talk, and then the authority
 * is told. The steps may be told with the notification or each by itself. `facts` stand, in the order of all folds.
 */
export function earlyHealthFlags(facts: readonly Fact[]): (readonly [string, Flag])[] {
  const steps = facts.filter(({ contract }) => contract.type === stepType);
  const notifications = facts.filter(({ contract }) => contract.type === notificationType);
  if (steps.length + notifications.length === 0) return [];
  const told = new Map<string, Record<string, Day>>();
  for (const step of steps) {
    const days = told.get(notificationOf(step)) ?? {};
    told.set(notificationOf(step), { [String(step.data.step)]: step.occurredOn, ...days });
  }
  const notified = new Set(notifications.map(notificationOf));
  return [
    ...notifications.flatMap((fact) => {
      const apart = fact.data.notificationReference === undefined ? {} : (told.get(notificationOf(fact)) ?? {});
      return orderedDuty(fact, apart).map((flag) => [fact.id, flag] as const);
    }),
    ...steps.filter((step) => !notified.has(notificationOf(step))).map(({ id }) => [id, authorityNotTold] as const),
  ];
}

const section23 = '(Children and Families Act 2014, section 23)';

const authorityNotTold: Flag = {
  code: 'authorityNotTold',
  message: `Nothing says that the authority was told. ${section23}`,
};

function orderedDuty({ data, occurredOn: authority }: Fact, apart: Days): Flag[] {
  const opinion = firstOf(data.opinionFormedOn, apart.opinionFormed);
  const parent = firstOf(data.parentInformedOn, apart.parentInformed);
  const talk = firstOf(data.discussedWithParentOn, apart.discussedWithParent);
  const flags: Flag[] = [];
  const flag = (code: string, message: string) => flags.push({ code, message: `${message} ${section23}` });
  if (!parent) flag('parentNotInformed', 'Nothing says that the parent was told of the opinion.');
  else if (parent > authority) flag('parentInformedAfterAuthority', 'The parent was told after the authority.');
  if (!talk) flag('talkNotOffered', 'Nothing says that the parent had the chance to discuss it.');
  else if (talk > authority)
    flag('talkAfterAuthority', 'The parent had the chance to discuss it only after the authority was told.');
  if (opinion && parent && parent < opinion)
    flag('parentInformedBeforeOpinion', 'The parent was told before the opinion was formed.');
  if (opinion && opinion > authority)
    flag('opinionAfterAuthority', 'The opinion was formed after the authority was told.');
  return flags;
}

const firstOf = (told: unknown, apart: Day): Day => [told as Day, apart].filter((day) => day !== undefined).sort()[0];
