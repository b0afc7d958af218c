import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { contracts } from './catalogue';
import type { Contract } from './contract';
import { surelyFits } from './surely-fits';
import { faultsByValidator } from './validate';

const seeds = [20_261_124, randomInt(1, 2 ** 31 - 1)];

const anyLeaf = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '2026-02-29',
    '2026-03-03',
    'SLCN',
    'SLCN ',
    'true',
    'x'.repeat(201),
    'x'.repeat(4001),
    '\ud800',
  ),
  fc.constantFrom(true, false, null, 0, 7, [], ['SLCN'], ['SLCN', 'SLCN'], ['a', null], [['a']], {}, { child: {} }),
  fc.string(),
);

/** Some members of the example changed, taken out or put in, the child's own among them. */
const nearly = ({ example }: Contract): fc.Arbitrary<Record<string, unknown>> => {
  const data = example.data as Record<string, unknown>;
  const names = [...Object.keys(data), 'another', 'constructor', 'corrects'];
  const change = fc.record({ name: fc.constantFrom(...names), value: fc.option(anyLeaf, { nil: undefined }) });
  const ofChild = fc.record({
    name: fc.constantFrom('givenName', 'dateOfBirth', 'nhsNumber', 'sex', 'addressIsRestricted', 'toString'),
    value: fc.option(anyLeaf, { nil: undefined }),
  });
  return fc.tuple(fc.array(change, { maxLength: 2 }), fc.array(ofChild, { maxLength: 2 })).map(([changes, inChild]) => {
    const child = { ...(data.child as object) };
    const changed: Record<string, unknown> = { ...data, child };
    for (const { name, value } of inChild) Object.assign(child, { [name]: value });
    for (const { name, value } of changes) changed[name] = value;
    // As it would arrive: JSON has no undefined.
    return JSON.parse(JSON.stringify(changed)) as Record<string, unknown>;
  });
};

describe('what fits its contract at first sight', () => {
  it.each(contracts.map((contract) => [contract.type, contract] as const))('%s: its example does', (_, contract) => {
    expect(surelyFits(contract.data, contract.example.data)).toBe(true);
  });

  it.each(seeds)('is never what the validator finds a fault in (seed %i)', (seed) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...contracts).chain((contract) => nearly(contract).map((data) => ({ contract, data }))),
        ({ contract, data }) => {
          if (surelyFits(contract.data, data)) expect(faultsByValidator(contract, data)).toEqual([]);
        },
      ),
      { seed, numRuns: 3_000 },
    );
  });

  it('is nothing that is no object, or has no bounds', () => {
    const [{ data: target, example }] = contracts.filter(
      ({ type }) => type === 'education.early-years-notification.v1',
    ) as [Contract];
    const withNeeds = (areasOfNeed: unknown) => ({ ...example.data, areasOfNeed });
    for (const data of [undefined, null, 'text', [], withNeeds(Array.from({ length: 21 }, () => 'SLCN'))]) {
      expect(surelyFits(target, data)).toBe(false);
    }
  });
});
