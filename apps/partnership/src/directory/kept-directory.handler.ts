import { type Directory, type DirectoryFact, directoryOf } from '@lib/directory';
import { AgencyServices } from '@lib/intake';
import { sha256 } from '@lib/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { directoryFactIn } from './directory';

const pageSize = 500;

/** The directory, and a name for the set of facts that it is made of: another set has another. */
export interface MadeDirectory {
  readonly directory: Directory;
  readonly madeOf: string;
}

/**
 * The directory as this service's own store has it at the moment of asking, folded again only when there is more in the store. Another copy of the service
 * may have been told, so the store is asked each time, from the last whole page on.
 */
@Injectable()
export class KeptDirectory {
  private readonly facts = new Map<string, DirectoryFact>();
  private wholePages: string | undefined;
  private made: MadeDirectory | undefined;
  private madeOfFacts = -1;

  constructor(@Inject(AgencyServices) private readonly services: AgencyServices) {}

  async read(): Promise<MadeDirectory> {
    await this.catchUp();
    if (!this.made || this.madeOfFacts !== this.facts.size) {
      this.madeOfFacts = this.facts.size;
      this.made = {
        directory: directoryOf(this.facts.values()),
        madeOf: sha256(JSON.stringify([...this.facts.keys()].sort())),
      };
    }
    return this.made;
  }

  private async catchUp(): Promise<void> {
    const { store } = this.services.get('partnership');
    for (let after = this.wholePages; ; ) {
      const { commits, next } = await store.all(after, pageSize);
      for (const commit of commits) {
        const fact = directoryFactIn(commit);
        if (fact) this.facts.set(JSON.stringify([fact.source, fact.id]), fact);
      }
      if (next === undefined) return;
      after = next;
      this.wholePages = next;
    }
  }
}
