import { numbersOf } from '../place/address';
import type { Identity } from '../told/identity';
import { type Dictionary, dictionary } from './dictionary';

const sexes: Readonly<Record<Identity['sex'], number>> = { '': 0, female: 1, male: 2 };

/** Where each field of a row stands. One row is one line of a processor's cache: comparing two reads two. */
export const cell = {
  given: 0,
  family: 1,
  born: 2,
  postcode: 3,
  sector: 4,
  district: 5,
  address: 6,
  house: 7,
  sex: 8,
  nhs: 9,
  upn: 10,
  uln: 11,
  parents: 12,
} as const;

/** Cells of a row. */
export const stride = 16;

/** Identities as rows of small numbers: what the comparing of millions of pairs reads. 64 bytes a row beside the texts themselves. */
export interface People {
  /** `cells[row * stride + cell.given]` is the given name of a row, as a number in `names`. */
  readonly cells: Int32Array;
  readonly size: number;
  /** Given and family names in one dictionary, so that one can be found in the other's place. */
  readonly names: Dictionary;
  readonly postcodes: Dictionary;
  readonly addresses: Dictionary;
  readonly numbers: Dictionary;
  readonly parentsNames: Dictionary;
  readonly identities: readonly Identity[];
  /** Which of the numbers are temporary UPNs. */
  readonly temporary: ReadonlySet<number>;
  /** Former NHS numbers and UPNs of the few who have any. */
  readonly former: ReadonlyMap<number, ReadonlySet<number>>;
  /** Adds one and answers its row. */
  add(identity: Identity): number;
}

export function people(all: readonly Identity[] = []): People {
  const former = new Map<number, ReadonlySet<number>>();
  const temporary = new Set<number>();
  const identities: Identity[] = [];
  const [names, postcodes, addresses, numbers, parentsNames] = [
    dictionary(),
    dictionary(),
    dictionary(),
    dictionary(),
    dictionary(),
  ];
  const self = {
    cells: new Int32Array(stride * Math.max(16, all.length)),
    size: 0,
    names,
    postcodes,
    addresses,
    numbers,
    parentsNames,
    identities,
    temporary,
    former,
    add,
  };

  function makeRoom(): void {
    const wider = new Int32Array(self.cells.length * 2);
    wider.set(self.cells);
    self.cells = wider;
  }

  function add(identity: Identity): number {
    const row = self.size++;
    if (row * stride === self.cells.length) makeRoom();
    identities.push(identity);
    const { cells } = self;
    const at = row * stride;
    cells[at + cell.given] = names.id(identity.given);
    cells[at + cell.family] = names.id(identity.family);
    cells[at + cell.born] = identity.born;
    cells[at + cell.postcode] = postcodes.id(identity.postcode);
    cells[at + cell.sector] = postcodes.id(identity.sector);
    cells[at + cell.district] = postcodes.id(identity.district);
    cells[at + cell.address] = addresses.id(identity.address);
    cells[at + cell.house] = addresses.id(numbersOf(identity.address));
    cells[at + cell.sex] = sexes[identity.sex];
    cells[at + cell.nhs] = numbers.id(identity.nhs && `nhs:${identity.nhs}`);
    cells[at + cell.upn] = numbers.id(identity.upn && `upn:${identity.upn}`);
    if (/[A-Z]$/.test(identity.upn)) temporary.add(cells[at + cell.upn]!);
    cells[at + cell.uln] = numbers.id(identity.uln && `uln:${identity.uln}`);
    cells[at + cell.parents] = parentsNames.id(identity.parents);
    const were = [
      ...identity.formerNhs.map((number) => numbers.id(`nhs:${number}`)),
      ...identity.formerUpn.map((number) => numbers.id(`upn:${number}`)),
    ];
    if (were.length) former.set(row, new Set(were));
    return row;
  }

  for (const identity of all) add(identity);
  return self;
}
