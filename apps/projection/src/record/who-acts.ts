import { noYoungPersonFrom, rightsPassOn } from '@lib/casework';
import { actsForChildV1, parentalResponsibilityV1 } from '@lib/contracts';
import { isLocalDate, type LocalDate } from '@lib/kernel';
import type { ChildRecord, Provenance, RecordedFact } from './child-record';

/** Somebody who was told to act for a child, on a day. */
export interface ActsForChild extends Pick<Provenance, 'factId' | 'organisation'> {
  /** `parent`, `carer`, `fosterCarer`, `authority`, `virtualSchool`, `youngPerson`, `representative`, `advocate`. */
  readonly as: string;
  readonly since: LocalDate;
  readonly until?: LocalDate;
  /** `all`, `notWhere`, `nothing`; `limited` where the family tells of limits; none where nothing was said of it. */
  readonly mayBeTold?: string;
  /** The order, or who says so, as told. */
  readonly basis: string;
}

/** Whose the rights are that the law gives in matters of a plan. */
export interface WhoActs {
  /** `notKnown` where no day of birth is told, or those that are told differ in it; `nobody` once a young person is 25. */
  readonly rightsOf: 'parents' | 'youngPerson' | 'representative' | 'nobody' | 'notKnown';
  /** For each day of birth that is told, the day on which the rights pass to the young person: never a birthday. */
  readonly rightsPass: readonly { readonly born: LocalDate; readonly on: LocalDate }[];
  /** In the order in which they began to act. */
  readonly acting: readonly ActsForChild[];
}

/** By what was told and stands, on a day. Children and Families Act 2014, sections 80 and 83(2); SEND Regulations 2014, regulations 63 and 64. */
export function whoActs({ facts, asAt }: Pick<ChildRecord, 'facts' | 'asAt'>): WhoActs {
  const standing = facts.filter(({ status }) => status === 'stands');
  const acting = standing
    .flatMap(actingIn)
    .filter(({ since, until }) => since <= asAt && (until === undefined || until >= asAt))
    .sort((one, other) => (one.since + one.factId < other.since + other.factId ? -1 : 1));
  const born = [...new Set(standing.flatMap(({ child }) => bornOn(child)))].sort();
  const rightsPass = born.map((day) => ({ born: day, on: rightsPassOn(day) }));
  const holders = new Set(born.map((day) => holderOf(day, asAt)));
  const [holder = 'notKnown', ...others] = holders;
  const isRepresented = holder === 'youngPerson' && acting.some(({ as }) => as === 'representative');
  return { rightsOf: others.length > 0 ? 'notKnown' : isRepresented ? 'representative' : holder, rightsPass, acting };
}

const bornOn = ({ dateOfBirth }: RecordedFact['child']): LocalDate[] =>
  typeof dateOfBirth === 'string' && isLocalDate(dateOfBirth) ? [dateOfBirth] : [];

function holderOf(born: LocalDate, on: LocalDate): 'parents' | 'youngPerson' | 'nobody' {
  if (on < rightsPassOn(born)) return 'parents';
  return on < noYoungPersonFrom(born) ? 'youngPerson' : 'nobody';
}

function actingIn({ type, factId, organisation, occurredOn: since, content }: RecordedFact): ActsForChild[] {
  const { until, basis, mayBeTold, limits } = content;
  const isByFamily = type === parentalResponsibilityV1.type;
  if (type !== actsForChildV1.type && !isByFamily) return [];
  const told = isByFamily ? (limits === undefined ? undefined : 'limited') : String(mayBeTold);
  return [
    {
      ...{ factId, organisation, since },
      as: isByFamily ? 'parent' : String(content.as),
      ...(typeof until === 'string' && { until }),
      ...(told && { mayBeTold: told }),
      basis: String(basis),
    },
  ];
}
