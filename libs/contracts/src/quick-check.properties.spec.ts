import { randomInt } from 'node:crypto';
import {
  ArrayMaxSize,
  IsArray,
  IsEmail,
  IsNumber,
  IsOptional,
  IsString,
  Matches,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import fc from 'fast-check';
import { contracts } from './catalogue';
import { ChildIdentity } from './child-identity';
import type { Contract } from './contract';
import { Holds } from './fields';
import type { Class } from './marks';
import { passesQuickCheck } from './quick-check';
import { type ObjectSchema, schemaOf } from './schema';
import { faultsByValidator } from './validate';

const seeds = [20_261_124, randomInt(1, 2 ** 31 - 1)];

const nested = (levels: number): unknown => (levels === 0 ? 'x' : { child: nested(levels - 1) });

const leaves: readonly unknown[] = [
  ...[
    '',
    ' ',
    '\n\t',
    '\u200b',
    ' \u2060\ufeff\u3164',
    '\u00ad\u202e',
    'a\u200b',
    '\u0000',
    'SLCN',
    'SLCN ',
    'true',
    'parent',
    'northbank-council',
    'North Bank',
    '\ud800',
  ],
  ...['2026-03-03', '2026-02-29', '2026-02-30', '2026-3-3', '2026-03-03T10:00:00Z', '1899-12-31', '2999-01-01'],
  ...[40, 41, 63, 64, 100, 101, 200, 201, 500, 501, 4000, 4001, 8000, 8001].map((length) => 'x'.repeat(length)),
  ...['\u{1f600}'.repeat(100), '\u{1f600}'.repeat(101), 'a\ufe0f'.repeat(101)],
  ...[true, false, null, 0, 7, -1.5, [], ['SLCN'], ['SLCN', 'SLCN'], ['SLCN', 'HI', 'VI'], ['a', null], [''], [['a']]],
  ...[[{}], Array(21).fill('a'), Array(51).fill('a'), Array(1_001).fill('a'), {}, { child: {} }, nested(30)],
];

const anyLeaf = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...leaves) }, fc.jsonValue());

/** JSON text of an object, in which a member may have any name: __proto__ is one of them once it is read. */
const textOf = (members: ReadonlyMap<string, unknown>): string =>
  `{${[...members].map(([name, value]) => `${JSON.stringify(name)}:${value instanceof Map ? textOf(value) : JSON.stringify(value)}`)}}`;

type Change = { readonly name: string; readonly value: unknown };

const change = (members: Map<string, unknown>, changes: readonly Change[]): Map<string, unknown> => {
  for (const { name, value } of changes) value === undefined ? members.delete(name) : members.set(name, value);
  return members;
};

/** The example with members changed, taken out or put in, and those of the objects in it: as it would arrive. */
const nearly = ({ data: target, example }: Contract): fc.Arbitrary<unknown> => {
  const changesOf = ({ properties }: ObjectSchema) => {
    const names = [...Object.keys(properties), 'another', 'constructor', '__proto__', 'toString', 'corrects'];
    const value = fc.option(anyLeaf, { nil: undefined });
    return fc.array(fc.record({ name: fc.constantFrom(...names), value }), { maxLength: 2 });
  };
  const schema = schemaOf(target);
  const objects = Object.entries(schema.properties).filter(([, { properties }]) => properties !== undefined);
  const inObjects = fc.tuple(...objects.map(([, object]) => changesOf(object as ObjectSchema)));
  return fc.tuple(changesOf(schema), inObjects).map(([changes, changesIn]) => {
    const members = new Map<string, unknown>(Object.entries(example.data));
    objects.forEach(([name], index) => {
      const object = members.get(name);
      if (object) members.set(name, change(new Map(Object.entries(object)), changesIn[index]!));
    });
    return JSON.parse(textOf(change(members, changes)));
  });
};

describe.each(contracts.map((contract) => [contract.type, contract] as const))('%s', (_, contract) => {
  it('has an example that fits at first sight', () =>
    expect(passesQuickCheck(contract.data, contract.example.data)).toBe(true));

  it.each(seeds)('what fits at first sight is never what the validator finds a fault in (seed %i)', (seed) => {
    let fitting = 0;
    fc.assert(
      fc.property(nearly(contract), (data) => {
        if (!passesQuickCheck(contract.data, data)) return;
        fitting++;
        expect(faultsByValidator(contract, data)).toEqual([]);
      }),
      { seed, numRuns: 250 },
    );
    expect(fitting).toBeGreaterThan(0);
  });
});

describe('what fits at first sight', () => {
  it.each([undefined, null, 'text', 7, [], () => ({})])('is an object, not %p', (data) => {
    for (const contract of contracts) expect(passesQuickCheck(contract.data, data)).toBe(false);
  });

  it('has lists that are bounded, whatever its contract says of them', () => {
    class Unbounded {
      @IsString({ each: true }) words!: string[];
      @IsString({ each: true }) @ArrayMaxSize(50) fewer!: string[];
    }
    const fits = (words: number, fewer: number) =>
      passesQuickCheck(Unbounded, { words: Array(words).fill('a'), fewer: Array(fewer).fill('a') });
    expect([fits(20, 20), fits(21, 1), fits(1, 21)]).toEqual([true, false, false]);
  });

  it('was told itself: what an object inherits is not told', () => {
    for (const { data, example } of contracts) expect(passesQuickCheck(data, Object.create(example.data))).toBe(false);
  });
});

describe('a contract whose schema does not say all of its rules is left for the validator', () => {
  class Decimals {
    @IsNumber({ maxDecimalPlaces: 1 }) value = 1.5;
  }
  class Address {
    @IsEmail() value = 'a@example.org';
  }
  class Flags {
    @Matches(/^a$/m) value = 'a';
  }
  class Conditional {
    @ValidateIf(() => true) @IsString() value = 'a';
  }
  class Anything {
    @IsOptional() value = 'a';
  }
  class AnyList {
    @IsArray() value = ['a'];
  }
  class AnyWords {
    @ArrayMaxSize(2) value = ['a'];
  }
  class HeldOutsideOurs {
    @ValidateNested() value = new ChildIdentity();
  }
  class Holder {
    @Holds(Decimals) value = new Decimals();
  }
  it.each<[Class]>([
    [Decimals],
    [Address],
    [Flags],
    [Conditional],
    [Anything],
    [AnyList],
    [AnyWords],
    [HeldOutsideOurs],
    [Holder],
  ])('%p', (target) => expect(passesQuickCheck(target, JSON.parse(JSON.stringify(new target())))).toBe(false));
});
