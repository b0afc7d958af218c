import { approvedModel } from './approved';
import type { Apart, Pair, SourceRecord } from './clusters';
import { gather } from './gather';
import { nhsNumber, upn } from './identifiers';
import { lastingBy } from './lasting';
import { areOtherGivenNames, compareGivenNames } from './names/compare';
import { reason } from './reasons';
import { isNameOfItsOwn } from './score/model';
import { normalise } from './told/normalise';

export type KindOfNumber = 'nhsNumber' | 'upn';

/** What those who give numbers to children have told of the numbers themselves. */
export interface NumbersTold {
  /** As told: nothing checked yet. */
  readonly replaced: readonly { readonly kind: KindOfNumber; readonly former: string; readonly by: string }[];
  /** NHS numbers that were allocated in error: they are nobody's. */
  readonly inError: readonly string[];
}

export const noNumbersTold: NumbersTold = { replaced: [], inError: [] };

const checks: Readonly<
  Record<KindOfNumber, (told: string) => { readonly valid: boolean; readonly normalised: string }>
> = { nhsNumber, upn };

/** As it is compared; undefined where it is no valid number. */
export function validNumber(kind: KindOfNumber, told: string | undefined): string | undefined {
  const { valid, normalised } = checks[kind](told ?? '');
  return valid ? normalised : undefined;
}

/** Why what was told of a number counts for nothing: it contradicts itself, or what else was told. */
export type NumberDoubt = 'noNumber' | 'replacedByTwo' | 'replacedInACircle' | 'replacedByOneInError';

export interface StandingOfNumbers {
  /** The valid number that took the place of another in the end; the number itself where none did. */
  lasting(kind: KindOfNumber, number: string): string;
  isInError(kind: KindOfNumber, number: string): boolean;
  doubtOf(replaced: NumbersTold['replaced'][number]): NumberDoubt | undefined;
}

/** What holds of all that was told of numbers: a function of the set. What contradicts itself counts for nothing. */
export function standingOf({ replaced, inError }: NumbersTold): StandingOfNumbers {
  const wrong = new Set(inError.map((told) => validNumber('nhsNumber', told)));
  const isInError = (kind: KindOfNumber, number: string) => kind === 'nhsNumber' && wrong.has(number);
  const pairsOf = (kind: KindOfNumber) =>
    replaced.flatMap((each): (readonly [string, string])[] => {
      const [former, by] = [validNumber(kind, each.former), validNumber(kind, each.by)];
      return each.kind === kind && former && by && former !== by ? [[former, by]] : [];
    });
  const counted = { nhsNumber: pairsOf('nhsNumber'), upn: pairsOf('upn') };
  const follow = {
    nhsNumber: lastingBy(counted.nhsNumber.filter((pair) => !pair.some((number) => isInError('nhsNumber', number)))),
    upn: lastingBy(counted.upn),
  };
  return {
    lasting: (kind, number) => follow[kind](number),
    isInError,
    doubtOf(told) {
      const { kind } = told;
      const [former, by] = [validNumber(kind, told.former), validNumber(kind, told.by)];
      if (!former || !by || former === by) return 'noNumber';
      if (isInError(kind, former) || isInError(kind, by)) return 'replacedByOneInError';
      if (counted[kind].some(([other, next]) => other === former && next !== by)) return 'replacedByTwo';
      return follow[kind](former) === former ? 'replacedInACircle' : undefined;
    },
  };
}

/**
 * What records say by the numbers in use: of a number that was replaced the one that took its place, and nothing of one that is nobody's. Where the
 * records that would so become one are of children of different given names, the replacing was told of the wrong child, as of a twin: nothing
 * is followed among them, and they are kept apart.
 */
export function byNumbersInUse(
  records: readonly SourceRecord[],
  told: NumbersTold,
): { readonly records: readonly SourceRecord[]; readonly apart: readonly Apart[] } {
  if (told.replaced.length === 0 && told.inError.length === 0) return { records, apart: [] };
  const standing = standingOf(told);
  const apart: Apart[] = [];
  let found = records;
  for (const kind of ['nhsNumber', 'upn'] as const) {
    const doubted = new Map<string, Pair>();
    for (const [lasting, sharing] of byNumber(found, (record) => {
      const number = validNumber(kind, record[kind]);
      return number === undefined || standing.isInError(kind, number) ? undefined : standing.lasting(kind, number);
    })) {
      const between = ofDifferentChildren(kind, sharing);
      if (between) doubted.set(lasting, between);
    }
    for (const between of doubted.values()) apart.push({ between, because: reason('replaced-number-of-another-name') });
    found = found.map((record) => inUse(record, kind, standing, doubted));
  }
  return { records: found, apart };
}

/** Those of whom there is a number, by it. */
const byNumber = (records: readonly SourceRecord[], numberOf: (record: SourceRecord) => string | undefined) =>
  gather(
    records.filter((record) => numberOf(record) !== undefined),
    (record) => numberOf(record)!,
  );

function inUse(
  record: SourceRecord,
  kind: KindOfNumber,
  standing: StandingOfNumbers,
  doubted: ReadonlyMap<string, Pair>,
): SourceRecord {
  const number = validNumber(kind, record[kind]);
  if (number === undefined) return record;
  if (standing.isInError(kind, number)) {
    const { [kind]: _, ...rest } = record;
    return rest;
  }
  const lasting = standing.lasting(kind, number);
  if (lasting === number || doubted.has(lasting)) return record;
  return { ...record, [kind]: lasting, [kind === 'upn' ? 'formerUpn' : 'formerNhsNumber']: number };
}

/** The least two who tell different numbers of one line and bear different given names. */
function ofDifferentChildren(kind: KindOfNumber, sharing: readonly SourceRecord[]): Pair | undefined {
  const tellingEach = byNumber(sharing, (record) => validNumber(kind, record[kind]));
  if (tellingEach.size < 2) return undefined;
  const named = [...tellingEach].flatMap(([number, of]) =>
    of.map((record) => ({ ...record, number, given: givenIn(record) })),
  );
  const pairs = named.flatMap((one) =>
    named
      .filter(
        (other) =>
          one.sourceRecord < other.sourceRecord &&
          one.number !== other.number &&
          areOtherGivenNames(compareGivenNames(one.given, other.given, isName)),
      )
      .map((other): Pair => [one.sourceRecord, other.sourceRecord]),
  );
  return pairs.sort((one, other) => (`${one}` < `${other}` ? -1 : 1))[0];
}

const isName = (name: string): boolean => isNameOfItsOwn(approvedModel.givenNames, name);
const givenIn = ({ givenName = '', familyName = '' }: SourceRecord): string =>
  normalise({ id: '', givenName, familyName }).given;
