import { factIdOf, sourceRecordId } from '@lib/kernel';
import { idKey } from './area';
import { agencyOf, organisationOf, type Said } from './telling';

/** A child as one system knows it, and all that this system told of it. */
export interface KnownChild {
  /** The address of its record: any of its source records' ids. */
  readonly id: string;
  readonly agency: string;
  readonly organisation: string;
  readonly facts: readonly Said[];
}

/** Who is known to whom by what was told, and which of them are one child by what the records say. */
export class ChildrenToldOf {
  private readonly known = new Map<string, KnownChild & { readonly facts: Said[] }>();
  private readonly byNumber = new Map<string, Set<string>>();
  private readonly byFact = new Map<string, string>();
  private readonly members = new Map<string, Set<string>>();

  add(events: readonly Said[]): void {
    for (const event of events) {
      if (typeof event.subject !== 'string' || event.subject.trim() === '') continue;
      const agency = agencyOf(event);
      const id = sourceRecordId(idKey, agency, event.source, event.subject);
      const child = this.known.get(id) ?? { id, agency, organisation: organisationOf(event), facts: [] };
      child.facts.push(event);
      for (const number of identifiersIn(event))
        this.byNumber.set(number, (this.byNumber.get(number) ?? new Set()).add(id));
      this.byFact.set(factIdOf(agency, event.source, event.id), id);
      this.known.set(id, child);
    }
  }

  all(): readonly KnownChild[] {
    return [...this.known.values()];
  }

  /** Of whom a fact was told, by its id in an answer. */
  ofFact(factId: string): string | undefined {
    return this.byFact.get(factId);
  }

  /** A record says that these are one child. */
  areOne(child: string, sourceRecords: readonly string[]): void {
    const members = this.members.get(child) ?? new Set([child]);
    for (const id of sourceRecords) members.add(id);
    for (const id of members) this.members.set(id, members);
  }

  /** Whether a record says whose this id is. */
  isRead(id: string): boolean {
    return this.members.has(id);
  }

  /** Each system that knows the child. */
  knownAs(child: string): readonly KnownChild[] {
    return [...(this.members.get(child) ?? [child])].flatMap((id) => this.known.get(id) ?? []);
  }

  /** All that was told of whoever shares an NHS number, a pupil number, or a family name and a day of birth with the child: hidden facts join and part them all. */
  factsAround(child: string): readonly Said[] {
    const ids = new Set(
      this.factsOf(child)
        .flatMap(identifiersIn)
        .flatMap((number) => [...(this.byNumber.get(number) ?? [])]),
    );
    const children = new Set([...ids, child].flatMap((id) => this.knownAs(id)));
    return [...children].flatMap(({ facts }) => facts);
  }

  /** In the order in which they were recorded, as far as that was stated. */
  factsOf(child: string): readonly Said[] {
    return this.knownAs(child)
      .flatMap(({ facts }) => facts)
      .sort((one, other) => ((one.recordedtime ?? '9') < (other.recordedtime ?? '9') ? -1 : 1));
  }
}

function identifiersIn({ data }: Said): string[] {
  const { nhsNumber, upn, familyName, dateOfBirth } = (data.child ?? {}) as Readonly<Record<string, unknown>>;
  const name = familyName && dateOfBirth && `${familyName} ${dateOfBirth}`;
  return [nhsNumber, upn, name].flatMap((number) => (typeof number === 'string' ? number.replaceAll(' ', '') : []));
}
