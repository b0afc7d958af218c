import { randomInt } from 'node:crypto';
import { figuresOf, knownToAll } from '../../apps/area-simulator/src/truth/figures';
import type { Timeliness } from '../../apps/projection/src/views/timeliness/timeliness';
import { byKey, told, true_ } from './beside-the-truth';
import { linkedArea } from './linked-area';
import { loadedArea } from './loaded-area';

/*
 * Schools hold no NHS numbers and trusts no UPNs: who is one child is found out by what they say of the child. 12,000 children and more:
 * `npm run linked-area`.
 */

jest.setTimeout(300_000);

const fresh = randomInt(1_000_000_000);
console.info(`The fresh area whose schools know no NHS number has seed ${fresh}`);

describe.each([1, fresh])('an area whose schools know no NHS number and whose trusts no UPN, seed %i', (seed) => {
  const found = linkedArea(seed, 600);

  it('has 97 in 100 of the children whom several agencies know as one record, and nobody was asked', () => {
    expect(found.several).toBeGreaterThan(400);
    expect(found.one / found.several).toBeGreaterThanOrEqual(0.97);
  });

  it('has no two children in one record', () => {
    expect(found.ofTwoChildren).toEqual([]);
  });

  it('asks a person about whoever is left, unless both the birthday and more differ', () => {
    expect(found.left.filter(({ isAsked, differs }) => !isAsked && !/birthday and/.test(differs))).toEqual([]);
  });
});

it('the figures of such an area are what is true of what can be linked', async () => {
  const loaded = await loadedArea({ seed: fresh, children: 60, areNumbersApart: true });
  const analyst = await loaded.area.as('analyst');
  const { figures } = (await analyst.ask<Timeliness>('/v1/timeliness?by=month,body')).body;
  expect(figures.length).toBeGreaterThan(100);
  expect(byKey(told(figures))).toEqual(byKey(true_(figuresOf(knownToAll(loaded.clocks)))));
  await loaded.area.end();
});
