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
  private readonly byFact = new Map<string, string>();
  private readonly members = new Map<string, Set<string>>();

  add(events: readonly Said[]): void {
    for (const event of events) {
      if (typeof event.subject !== 'string' || event.subject.trim() === '') continue;
      const agency = agencyOf(event);
      const id = sourceRecordId(idKey, agency, event.source, event.subject);
      const child = this.known.get(id) ?? { id, agency, organisation: organisationOf(event), facts: [] };
      child.facts.push(event);
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

  /** In the order in which they were recorded, as far as that was stated. */
  factsOf(child: string): readonly Said[] {
    return this.knownAs(child)
      .flatMap(({ facts }) => facts)
      .sort((one, other) => ((one.recordedtime ?? '9') < (other.recordedtime ?? '9') ? -1 : 1));
  }
}
