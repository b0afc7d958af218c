import {
  type ChildIdentity,
  type NewIdentityV1,
  type NhsNumberInErrorV1,
  type NhsNumberReplacedV1,
  newIdentityV1,
  nhsNumberInErrorV1,
  nhsNumberReplacedV1,
  type UpnChangedV1,
  upnChangedV1,
} from '@lib/contracts';
import { type NumbersTold, noNumbersTold, validNumber } from '@lib/linkage';

interface Telling {
  readonly contract: { readonly type: string };
  readonly data: Readonly<Record<string, unknown>>;
}

const reads = new Map<string, (data: Readonly<Record<string, unknown>>) => NumbersTold>([
  [
    nhsNumberReplacedV1.type,
    (data) => {
      const { child, formerNhsNumber } = data as unknown as NhsNumberReplacedV1;
      return { replaced: [{ kind: 'nhsNumber', former: formerNhsNumber, by: child.nhsNumber ?? '' }], inError: [] };
    },
  ],
  [
    nhsNumberInErrorV1.type,
    (data) => ({ replaced: [], inError: [(data as unknown as NhsNumberInErrorV1).numberInError] }),
  ],
  [
    upnChangedV1.type,
    (data) => {
      const { child, formerUpn } = data as unknown as UpnChangedV1;
      return { replaced: [{ kind: 'upn', former: formerUpn, by: child.upn ?? '' }], inError: [] };
    },
  ],
]);

/** Whether a fact tells of a number itself, and not only whose it is. */
export const tellsOfNumbers = ({ contract }: Pick<Telling, 'contract'>): boolean => reads.has(contract.type);

/** What a fact tells of numbers; most tell nothing of them. */
export const toldOfNumbers = ({ contract, data }: Telling): NumbersTold =>
  reads.get(contract.type)?.(data) ?? noNumbersTold;

/** Who a child was of whom a new identity is told: whoever knows that one is concerned. */
export const identityBefore = ({ contract, data }: Telling): ChildIdentity | undefined =>
  contract.type === newIdentityV1.type ? (data as unknown as NewIdentityV1).before : undefined;

/** The numbers of which it tells, beside the child's own: whoever tells one of them is concerned by it. */
export function numbersNamedBy(telling: Telling): Pick<ChildIdentity, 'nhsNumber' | 'upn'>[] {
  const { replaced, inError } = toldOfNumbers(telling);
  const before = identityBefore(telling);
  return [
    ...(before ? [before] : []),
    ...replaced.map(({ kind, former }) => ({ [kind]: former })),
    ...inError.map((nhsNumber) => ({ nhsNumber })),
  ];
}

/** Who the child is, by all but a number that the same fact calls wrong: so that whoever tells the child without it is found. */
export function childBesides(telling: Telling, child: ChildIdentity): ChildIdentity {
  const { inError } = toldOfNumbers(telling);
  const own = validNumber('nhsNumber', child.nhsNumber);
  if (own === undefined || !inError.some((number) => validNumber('nhsNumber', number) === own)) return child;
  const { nhsNumber: _, ...rest } = child;
  return rest;
}
