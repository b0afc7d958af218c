import type { ChildIdentity } from '@lib/contracts';
import { nhsNumber, type StandingOfNumbers, upn } from '@lib/linkage';
import type { Fact } from '../../facts/facts';
import type { Attribute, Flag, Provenance, SourcedValue } from '../child-record';

interface Reading {
  /** The value as a person reads it. */
  readonly value: string;
  /** Values with one key say the same. */
  readonly key: string;
  readonly flags: readonly Flag[];
}

const asText = (told: unknown): Reading => {
  const value = String(told).trim().replace(/\s+/g, ' ');
  return { value, key: value.toLocaleLowerCase('en-GB'), flags: [] };
};

const asIdentifier =
  (check: typeof nhsNumber) =>
  (told: unknown): Reading => {
    const { normalised, problem } = check(String(told));
    const flags = problem ? [{ code: problem.code, message: `${problem.sentence} It is not used for matching.` }] : [];
    return { value: normalised, key: normalised, flags };
  };

const asPostcode = (told: unknown): Reading => {
  const compact = String(told).toUpperCase().replace(/\s/g, '');
  const value = compact.length > 3 ? `${compact.slice(0, -3)} ${compact.slice(-3)}` : compact;
  return { value, key: compact, flags: [] };
};

const sexes: Readonly<Record<string, string>> = {
  female: 'Female',
  male: 'Male',
  indeterminate: 'Indeterminate',
  notKnown: 'Not known',
};

/** The attributes of identity in the order in which a reader looks for them. */
const attributes: readonly { name: keyof ChildIdentity; label: string; read: (told: unknown) => Reading }[] = [
  { name: 'givenName', label: 'Given name', read: asText },
  { name: 'familyName', label: 'Family name', read: asText },
  { name: 'dateOfBirth', label: 'Date of birth', read: asText },
  { name: 'nhsNumber', label: 'NHS number', read: asIdentifier(nhsNumber) },
  { name: 'upn', label: 'Unique pupil number', read: asIdentifier(upn) },
  { name: 'sex', label: 'Sex', read: (told) => ({ ...asText(told), value: sexes[String(told)] ?? String(told) }) },
  { name: 'postcode', label: 'Postcode', read: asPostcode },
  { name: 'addressIsRestricted', label: 'Address is restricted', read: (told) => asText(told === true ? 'Yes' : 'No') },
];

export const provenanceOf = ({ id, organisation, event, contract, occurredOn, recordedAt }: Fact): Provenance => ({
  factId: id,
  organisation,
  type: event.type,
  title: contract.title,
  occurredOn,
  recordedAt,
  recordedBasis: event.recordedbasis,
});

/** What records are linked by: here a later word does not take the place of an earlier one, only a correction does. */
const linking: ReadonlySet<string> = new Set(['dateOfBirth', 'nhsNumber', 'upn']);

const toldTwoWays = (label: string): Flag => ({
  code: 'toldTwoWays',
  message: `One organisation tells more than one ${label} under one reference. None of them is used for matching until it corrects one.`,
});

const outOfUse = {
  replaced: {
    code: 'numberReplaced',
    message: 'It was told that another number has replaced it. The child is found by either.',
  },
  inError: {
    code: 'numberInError',
    message: 'It was told that this number was allocated in error. It is not used for matching.',
  },
} satisfies Record<string, Flag>;

/** Why a number is in use no more, by what was told of it. */
function outOfUseOf(
  name: keyof ChildIdentity,
  number: string,
  numbers: StandingOfNumbers | undefined,
): Flag | undefined {
  if (!numbers || (name !== 'nhsNumber' && name !== 'upn')) return undefined;
  if (numbers.isInError(name, number)) return outOfUse.inError;
  return numbers.lasting(name, number) === number ? undefined : outOfUse.replaced;
}

/**
 * Everything said of who the child is, side by side, by facts that stand. `facts` are in the order of all folds. A number that is in use no
 * more is nobody's last word, and contradicts nothing.
 */
export function attributesOf(facts: readonly Fact[], numbers?: StandingOfNumbers): Attribute[] {
  return attributes.flatMap(({ name, label, read }) => {
    const values = new Map<string, { reading: Reading; saidBy: Provenance[] }>();
    const lastSaid = new Map<string, string>();
    const everSaid = new Map<string, Set<string>>();
    for (const fact of facts) {
      const told = fact.child[name];
      if (told === undefined || told === '') continue;
      const said = read(told);
      const past = outOfUseOf(name, said.value, numbers);
      const reading = past ? { ...said, flags: [...said.flags, past] } : said;
      values.set(reading.key, {
        reading,
        saidBy: [provenanceOf(fact), ...(values.get(reading.key)?.saidBy ?? [])],
      });
      if (past) continue;
      lastSaid.set(fact.sourceRecord, reading.key);
      if (reading.flags.length > 0) continue;
      everSaid.set(fact.sourceRecord, (everSaid.get(fact.sourceRecord) ?? new Set()).add(reading.key));
    }
    if (values.size === 0) return [];
    const twoWays = new Set(
      linking.has(name) ? [...everSaid.values()].filter((keys) => keys.size > 1).flatMap((keys) => [...keys]) : [],
    );
    const current = new Set([...lastSaid.values(), ...twoWays]);
    const said = [...values.values()].map(
      ({ reading, saidBy }): SourcedValue => ({
        value: reading.value,
        flags: twoWays.has(reading.key) ? [...reading.flags, toldTwoWays(label)] : reading.flags,
        current: current.has(reading.key),
        saidBy,
      }),
    );
    return [{ name, label, differs: current.size > 1, values: said.sort(currentThenNewest) }];
  });
}

const newest = ({ saidBy: [first] }: SourcedValue): string =>
  `${first!.occurredOn} ${first!.recordedAt} ${first!.factId}`;

const currentThenNewest = (one: SourcedValue, other: SourcedValue): number =>
  Number(other.current) - Number(one.current) || (newest(one) < newest(other) ? 1 : -1);
