import fc from 'fast-check';
import { planDifferences } from './plan-differences';
import { wordDifferences } from './word-differences';

const plan = (...outcomes: readonly (readonly [reference: string, text: string])[]) => ({
  ...{ needs: [], provisions: [], contributions: [] },
  outcomes: outcomes.map(([reference, text]) => ({ reference, text })),
});

describe('two versions of a plan', () => {
  it('differ in what is new, what is left out and what is in other words, and in nothing else', () => {
    const draft = plan(['E1', 'Walks to school.'], ['E2', 'Sleeps through.'], ['E3', 'Plays.']);
    const final = plan(['E1', 'Walks to school alone.'], ['E3', 'Plays.'], ['E4', 'Reads.']);
    expect(planDifferences(draft, final).map(({ about, change }) => `${about} ${change}`)).toEqual([
      'E1 reworded',
      'E2 removed',
      'E4 added',
    ]);
    expect(planDifferences(draft, draft)).toEqual([]);
  });

  it('can both be read again from the words that differ', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), (earlier, later) => {
        const words = wordDifferences(earlier, later);
        const without = (change: string) =>
          words.flatMap((each) => (each.change === change ? [] : [each.text])).join('');
        expect([without('added'), without('removed')]).toEqual([earlier, later]);
      }),
    ));
});
