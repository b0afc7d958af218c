import { approvedModel, childrenAmong } from '@lib/linkage';
import { documentsFor } from '../../apps/projection/src/feed/documents';
import { makingBy } from '../../apps/projection/src/feed/made';
import type { Linkage } from '../../apps/projection/src/identity/children';
import { pairDecidedIn } from '../../apps/projection/src/journal/decided';
import { ingest } from '../../apps/projection/src/journal/ingest';
import { asItStands, type Mutant, withPorts } from '../path/mutants';
import type { noMistakes } from './arrivals';

export interface Caught extends Mutant {
  /** By which of what is looked at it must be found. */
  readonly by: keyof typeof noMistakes;
}

const linkedBy = (linkage: Linkage) =>
  withPorts((ports) => ({
    ...ports,
    fold: (ids, rows, heads, closures) => documentsFor(ids, rows, heads, closures, makingBy({ linkage })),
  }));

const together: Linkage = (records) => {
  const members = [...new Set(records.map(({ sourceRecord }) => sourceRecord))].sort();
  return members.length === 0 ? [] : [{ head: members[0]!, members, links: [], apart: [] }];
};

/** What would lose a link, a guard or a decision in some order of arrivals. */
export const mutants: readonly Caught[] = [
  {
    mistake: 'looking for look-alikes before one’s own telling can be found',
    by: 'differing',
    code: withPorts((ports) => {
      let enter = async () => {};
      return {
        ...ports,
        journal: {
          ...ports.journal,
          enter: async (tellings) => {
            enter = () => ports.journal.enter(tellings);
          },
          sourceRecordsUnder: async (keys) => {
            const found = await ports.journal.sourceRecordsUnder(keys);
            await enter();
            return found;
          },
        },
      };
    }),
  },
  {
    mistake: 'bringing records up without looking for who is alike',
    by: 'differing',
    code: withPorts((ports) => ({ ...ports, journal: { ...ports.journal, pair: async () => {} } })),
  },
  {
    mistake: 'marking a telling as searched before those found are kept',
    by: 'differing',
    code: withPorts((ports) => {
      const { enter, markSearched } = ports.journal;
      return {
        ...ports,
        journal: {
          ...ports.journal,
          async enter(tellings) {
            await enter(tellings);
            await markSearched(tellings, approvedModel.version);
          },
        },
      };
    }),
  },
  {
    mistake: 'making no neighbours of two on whom a person has decided',
    by: 'differing',
    code: {
      ...asItStands,
      async consume(ports, batch) {
        const decided = new Set(batch.map(({ value }) => `${pairDecidedIn(ingest(value))}`));
        const pair: typeof ports.journal.pair = (pairs) =>
          ports.journal.pair(pairs.filter((each) => !decided.has(`${each}`)));
        await asItStands.consume({ ...ports, journal: { ...ports.journal, pair } }, batch);
      },
    },
  },
  {
    mistake: 'forgetting what a person said',
    by: 'forgotten',
    code: linkedBy((records) => childrenAmong(records)),
  },
  {
    mistake: 'one child out of all who are side by side, whatever their numbers',
    by: 'twoNumbers',
    code: linkedBy(together),
  },
  {
    mistake: 'one child out of all who are side by side, whatever guards say',
    by: 'brokenGuards',
    code: linkedBy(together),
  },
];
