import { numbersOf } from '../place/address';
import { postcode } from '../place/postcode';
import type { Identity } from '../told/identity';
import { type Dictionary, dictionary } from './dictionary';

const sexes: Readonly<Record<Identity['sex'], number>> = { '': 0, female: 1, male: 2 };
const kinds: Readonly<Record<Identity['identity'], number>> = { '': 0, beforeAdoption: 1, restricted: 2 };

const columns = [
  'given',
  'family',
  'born',
  'postcode',
  'sector',
  'district',
  'address',
  'house',
  'sex',
  'nhs',
  'upn',
  'uln',
  'parents',
  'kind',
] as const;

type Columns = Record<(typeof columns)[number], Int32Array>;

/** Identities in columns of small numbers, one row for each: what the comparing of millions of pairs reads. About 60 bytes a row beside the texts themselves. */
export interface People extends Readonly<Columns> {
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
  const of = Object.fromEntries(columns.map((column) => [column, new Int32Array(Math.max(16, all.length))])) as Columns;
  const self = Object.assign(of, {
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
  });

  function makeRoom(): void {
    for (const column of columns) {
      const wider = new Int32Array(self[column].length * 2);
      wider.set(self[column]);
      self[column] = wider;
    }
  }

  function add(identity: Identity): number {
    const row = self.size++;
    if (row === self.given.length) makeRoom();
    identities.push(identity);
    const code = postcode(identity.postcode);
    self.given[row] = names.id(identity.given);
    self.family[row] = names.id(identity.family);
    self.born[row] = identity.born;
    self.postcode[row] = postcodes.id(code.whole);
    self.sector[row] = postcodes.id(code.sector);
    self.district[row] = postcodes.id(code.district);
    self.address[row] = addresses.id(identity.address);
    self.house[row] = addresses.id(numbersOf(identity.address));
    self.sex[row] = sexes[identity.sex];
    self.nhs[row] = numbers.id(identity.nhs && `nhs:${identity.nhs}`);
    self.upn[row] = numbers.id(identity.upn && `upn:${identity.upn}`);
    if (/[A-Z]$/.test(identity.upn)) temporary.add(self.upn[row]);
    self.uln[row] = numbers.id(identity.uln && `uln:${identity.uln}`);
    self.parents[row] = parentsNames.id(identity.parents);
    self.kind[row] = kinds[identity.identity];
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
