import type { Contract } from '@lib/contracts';
import { factIdOf } from '@lib/kernel';

interface Naming {
  readonly contract: Contract;
  readonly source: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The fact of another, or one's own, that an acknowledgement, a challenge or an answer is about. */
export function aboutOf({ data }: Pick<Naming, 'data'>): string | undefined {
  const about = data.about as { agency?: unknown; organisation?: unknown; eventId?: unknown } | undefined;
  const { agency, organisation, eventId } = about ?? {};
  return idOf(agency, organisation, eventId);
}

/** The challenge that an answer answers. */
export const challengeOf = ({ data }: Pick<Naming, 'data'>): string | undefined =>
  idOf('family', data.challengedBy, data.challengeEventId);

/** The fact, of the same source, that a withdrawal takes back. */
export const withdrawalOf = ({ contract, source, data }: Naming): string | undefined =>
  contract.kind === 'withdrawal' && typeof data.withdraws === 'string'
    ? factIdOf(contract.agency, source, data.withdraws)
    : undefined;

/** Named, and not so that it could be found, whatever is held. */
const nothing = 'nothing';

/** Every fact that a fact is about, by id. */
export function factsNamedBy(naming: Naming): string[] {
  const { contract, data } = naming;
  return [
    // In words, or as the reference of a part of a plan, it names no fact.
    ...('about' in data && typeof data.about !== 'string' ? [aboutOf(naming) ?? nothing] : []),
    ...(contract.kind === 'answer' ? [challengeOf(naming) ?? nothing] : []),
    ...(contract.kind === 'withdrawal' ? [withdrawalOf(naming) ?? nothing] : []),
  ];
}

const idOf = (agency: unknown, organisation: unknown, eventId: unknown): string | undefined =>
  typeof agency === 'string' && typeof organisation === 'string' && typeof eventId === 'string'
    ? factIdOf(agency, `/agencies/${organisation}`, eventId)
    : undefined;

/** The key that whoever speaks of a fact shares with it. */
export const aboutKey = (factId: string): string => `${aboutPrefix}${factId}`;
export const aboutPrefix = 'about:';
