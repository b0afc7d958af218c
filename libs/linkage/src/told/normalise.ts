import { nhsNumber, upn } from '../identifiers';
import { familyName, givenName, inOrder } from '../names/normalise';
import { address } from '../place/address';
import { postcode } from '../place/postcode';
import { uln } from '../uln';
import { birthday } from './birthday';
import type { Identity, ToldIdentity } from './identity';

const valid = (checked: { readonly valid: boolean; readonly normalised: string }): string =>
  checked.valid ? checked.normalised : '';

const every = (told: readonly string[] | undefined, check: (value: string) => string, but: string): string[] =>
  [...new Set((told ?? []).map(check))].filter((value) => value && value !== but).sort();

const validNhs = (told: string): string => (told ? valid(nhsNumber(told)) : '');
const validUpn = (told: string): string => (told ? valid(upn(told)) : '');

/** `1` and `2` are the codes of the NHS Data Dictionary (PERSON STATED GENDER CODE). */
function sex(told: string): Identity['sex'] {
  const letter = told.trim().toLowerCase();
  if (letter === 'f' || letter === 'female' || letter === '2' || letter === 'girl') return 'female';
  if (letter === 'm' || letter === 'male' || letter === '1' || letter === 'boy') return 'male';
  return '';
}

/** Names by line, in one order; particles left out as for family names. */
const parentsOf = (told: readonly string[] | undefined): string =>
  told ? [...new Set(told.map((name) => familyName(name)).filter(Boolean))].sort().join('\n') : '';

/** What is told, as it is compared. Doing it twice changes nothing. */
export function normalise(told: ToldIdentity): Identity {
  const [givenTold, familyTold] = inOrder(told.givenName ?? '', told.familyName ?? '');
  const { name, isUnnamed } = givenName(givenTold);
  const place = postcode(told.postcode ?? '');
  const nhs = validNhs(told.nhsNumber ?? '');
  const pupil = validUpn(told.upn ?? '');
  return {
    id: told.id,
    given: name,
    isUnnamed,
    family: familyName(familyTold),
    born: birthday(told.dateOfBirth ?? ''),
    sex: sex(told.sex ?? ''),
    postcode: place.whole,
    sector: place.sector,
    district: place.district,
    address: address(told.address ?? ''),
    nhs,
    formerNhs: every(told.formerNhsNumbers, validNhs, nhs),
    upn: pupil,
    formerUpn: every(told.formerUpns, validUpn, pupil),
    uln: told.uln ? valid(uln(told.uln)) : '',
    parents: parentsOf(told.parentNames),
    identity: told.identity ?? '',
  };
}
