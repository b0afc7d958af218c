import type { Step } from '@lib/statutory';
import { askedThoughSufficient } from './sufficiency';

const step = (name: string, on: string, attributes: Record<string, string>): Step => ({
  step: name,
  on,
  reference: 'northbank-council/R-1',
  body: 'northbank-council',
  factId: `${name} ${on} ${attributes.saidBy ?? ''}`,
  attributes: { adviceFrom: 'health', ...attributes },
});
const said = (saidBy: string, on = '2026-04-09') => step('sufficiencySaid', on, { saidBy, isSufficient: 'yes' });
const asked = step('adviceAsked', '2026-04-13', {});

describe('an asking that is told of', () => {
  it('is flagged where all three had said that what is there suffices', () =>
    expect(
      askedThoughSufficient([said('author'), said('authority'), said('family'), asked]).map(([id, { code }]) => [
        id,
        code,
      ]),
    ).toEqual([[asked.factId, 'askedThoughSufficient']]));

  it('is not flagged for what was said only afterwards, nor for two of three', () => {
    expect(askedThoughSufficient([said('author'), said('authority'), said('family', '2026-04-14'), asked])).toEqual([]);
    expect(askedThoughSufficient([said('author'), said('family'), asked])).toEqual([]);
  });
});
