import { approvedModel, blockingKeys, linkAll, nhsNumber, normalise } from '@lib/linkage';
import { madeUpRecords } from './made-up-records';
import { random } from './random';

const seeds = process.env.LINKAGE_SEED ? [Number(process.env.LINKAGE_SEED)] : [21, 22, 23];

describe.each(seeds)('a made-up area of seed %d', (seed) => {
  const made = madeUpRecords({ records: 3_000, seed, errors: 0.08, numbers: seed % 2 === 0 });
  const records = made.map(normalise);
  const found = linkAll(records, approvedModel, { records: made.length });

  it('is the same for the same seed, and its NHS numbers are never issued ones', () => {
    expect(madeUpRecords({ records: 3_000, seed, errors: 0.08, numbers: seed % 2 === 0 })).toEqual(made);
    for (const { nhsNumber: told } of made) if (told && nhsNumber(told).valid) expect(told).toMatch(/^[0-9]*$/);
    const valid = records.map(({ nhs }) => nhs).filter(Boolean);
    expect(valid.filter((number) => !number.startsWith('999')).length).toBeLessThan(made.length / 500);
  });

  it('joins no child to the one that it was before adoption', () => {
    const persons = new Map<number, Set<string>>();
    made.forEach(({ child }, row) => {
      const known = persons.get(found.personOf[row]!) ?? new Set();
      persons.set(found.personOf[row]!, known.add(child));
    });
    for (const children of persons.values())
      for (const child of children) expect(children.has(`${child}-adopted`)).toBe(false);
  });

  it('is linked alike in another order', () => {
    const die = random(seed);
    const order = records.map((_, row) => row).sort(() => die.next() - 0.5);
    const again = linkAll(
      order.map((row) => records[row]!),
      approvedModel,
      { records: made.length },
    );
    const groups = (ids: readonly string[], personOf: Int32Array) => {
      const members = new Map<number, string[]>();
      ids.forEach((id, row) => {
        const known = members.get(personOf[row]!) ?? [];
        known.push(id);
        members.set(personOf[row]!, known);
      });
      return [...members.values()].map((all) => all.sort().join()).sort();
    };
    const ids = records.map(({ id }) => id);
    expect(
      groups(
        order.map((row) => ids[row]!),
        again.personOf,
      ),
    ).toEqual(groups(ids, found.personOf));
  });

  it('has records of which each has a bounded number of keys, and the same keys whoever is beside it', () => {
    for (const record of records) {
      const keys = blockingKeys(record);
      expect(keys.length).toBeLessThan(120);
      expect(blockingKeys({ ...record })).toEqual(keys);
    }
  });
});
