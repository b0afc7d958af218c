import type { Step } from '@lib/statutory';
import { sentOverContest } from './contests';

const then = (step: string, on: string, attributes: Record<string, string> = {}): Step => ({
  step,
  on,
  reference: 'northbank-council/PLAN-1',
  body: 'northbank-council',
  factId: `${step} ${on}`,
  attributes,
});
const contested = then('signOffSaid', '2026-08-12', { body: 'northbank-nhs-trust', said: 'contested' });
const answered = (on: string) => then('contestAnswered', on, { body: 'northbank-nhs-trust', answer: 'changed' });
const sent = then('planMade', '2026-08-14');
const flagged = (...steps: Step[]) => sentOverContest(steps).map(([fact, { code }]) => `${fact} ${code}`);

describe('a plan that is sent over a contest', () => {
  it('says so, whatever was answered afterwards', () => {
    expect(flagged(contested, sent)).toEqual(['planMade 2026-08-14 sentOverContest']);
    expect(flagged(contested, sent, answered('2026-08-20'))).toEqual(['planMade 2026-08-14 sentOverContest']);
  });

  it('says nothing where the contest was answered or withdrawn by then, or came later', () => {
    expect(flagged(contested, answered('2026-08-13'), sent)).toEqual([]);
    expect(
      flagged(contested, then('signOffSaid', '2026-08-13', { body: 'northbank-nhs-trust', said: 'withdrawn' }), sent),
    ).toEqual([]);
    expect(flagged(sent, { ...contested, on: '2026-08-15' })).toEqual([]);
  });

  it('is not made good by the answer to somebody else', () =>
    expect(flagged(contested, then('contestAnswered', '2026-08-13', { body: 'northbank-council' }), sent)).toHaveLength(
      1,
    ));
});
