import { type Mutant, withPorts } from '../path/mutants';

/** What would lose a link in some order of arrivals. */
export const mutants: readonly Mutant[] = [
  {
    mistake: 'looking for look-alikes before one’s own telling can be found',
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
    code: withPorts((ports) => ({ ...ports, journal: { ...ports.journal, pair: async () => {} } })),
  },
];
