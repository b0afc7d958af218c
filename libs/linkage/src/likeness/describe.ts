import { isLocalDate } from '@lib/kernel';
import { blockingKeys } from '../block/keys';
import type { SourceRecord } from '../clusters';
import { compareGivenNames } from '../names/compare';
import { nhsKey, upnKey } from '../neighbourhood';
import type { Identity } from '../told/identity';
import { normalise } from '../told/normalise';

/** A source record as it is compared with others: a function of the set of what it told, whatever the order and however often. */
export interface Described {
  readonly id: string;
  /** Every way in which it says who its child is: a child that moved, or is called by two names, is found by either. */
  readonly variants: readonly Identity[];
  /** It tells two birthdays, numbers or first names: it is believed in neither, and likeness alone joins it with nobody. */
  readonly contradictsItself: boolean;
  readonly isAddressWithheld: boolean;
}

/** Of names and of postcodes each: who tells more than this tells nothing by it, and must not cost more. */
const most = 6;

const distinct = <T>(values: readonly (T | undefined)[]): T[] => [
  ...new Set(values.filter((value): value is T => value !== undefined && value !== '')),
];
const only = <T>(values: readonly T[]): T | undefined => (values.length === 1 ? values[0] : undefined);

/** The names told, without those that a fuller telling covers. */
function namesIn(told: readonly SourceRecord[]): readonly Pick<SourceRecord, 'givenName' | 'familyName'>[] {
  const names = new Map<string, { givenName?: string; familyName?: string; count: number }>();
  for (const { givenName, familyName } of told) {
    const { given, family, isUnnamed } = normalise({ id: '', ...plain({ givenName, familyName }) });
    if (!given && !family && !isUnnamed) continue;
    const name = { ...plain({ givenName, familyName }), count: Number(given !== '') + Number(family !== '') };
    const key = `${given}|${family}`;
    const known = names.get(key);
    // Of two spellings that normalise alike the lesser, so that the order of telling leaves no trace.
    if (!known || JSON.stringify(name) < JSON.stringify(known)) names.set(key, name);
  }
  const fullest = Math.max(0, ...[...names.values()].map(({ count }) => count));
  return [...names]
    .filter(([, { count }]) => count === fullest)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .slice(0, most)
    .map(([, { count: _, ...name }]) => name);
}

const plain = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;

/** All that one source record told of who its child is, each telling that stands. */
export function describe(id: string, told: readonly SourceRecord[]): Described {
  const born = distinct(told.map(({ dateOfBirth = '' }) => (isLocalDate(dateOfBirth) ? dateOfBirth : undefined)));
  const nhs = distinct(told.map(nhsKey));
  const upn = distinct(told.map(upnKey));
  const sexes = distinct(told.map(({ sex }) => sex));
  const names = namesIn(told);
  const postcodes = distinct(told.map(({ postcode }) => postcode?.toUpperCase().replace(/\s/g, '')))
    .sort()
    .slice(0, most);
  const variants = (names.length > 0 ? names : [{}]).flatMap((name) =>
    (postcodes.length > 0 ? postcodes : [undefined]).map((postcode) =>
      normalise({
        id,
        ...name,
        ...plain({ dateOfBirth: only(born), sex: only(sexes), postcode }),
        ...plain({ nhsNumber: only(nhs)?.slice('nhs:'.length), upn: only(upn)?.slice('upn:'.length) }),
      }),
    ),
  );
  return {
    id,
    variants,
    contradictsItself: born.length > 1 || nhs.length > 1 || upn.length > 1 || haveTwoNames(variants),
    isAddressWithheld: told.some((each) => each.isAddressWithheld),
  };
}

const different = 6;
const haveTwoNames = (variants: readonly Identity[]): boolean =>
  variants.some(({ given }) =>
    variants.some((other) => compareGivenNames(given, other.given, () => false) === different),
  );

/** The keys under which others find a source record, whichever way it tells who its child is. */
export const keysOf = ({ variants }: Pick<Described, 'variants'>): string[] => [
  ...new Set(variants.flatMap((variant) => blockingKeys(variant))),
];
