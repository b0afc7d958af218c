import type { Pair } from '@lib/linkage';
import type { Compared, ComposedRecord, IdentityDecisionSaid } from '../../record/child-record';
import { childInList } from '../../record/names';

/** What one source record says of who its child is, as its reader may see it. */
export interface IdentitySide {
  /** Of the source record. */
  readonly id: string;
  /** The child whose it is held to be now. */
  readonly child: string;
  readonly name?: string;
  readonly dateOfBirth?: string;
  readonly organisation: string;
  /** The organisation’s own reference for the child. */
  readonly subject: string;
  /** How many facts stand on it. */
  readonly facts: number;
  /** In the order of the record; of each, the last said first. */
  readonly says: readonly { readonly label: string; readonly values: readonly string[] }[];
}

/** Two source records side by side: whether they are one child, why, and what people have said of it. */
export interface IdentityPair {
  readonly between: Pair;
  /** By what they are seen here: it is repeated in a decision, and whoever may not see that does not learn of the decision. */
  readonly restsOn: 'ordinary' | 'looked-after' | 'safeguarding' | 'looked-after+safeguarding';
  /** Whether this reader may decide. What rests on hidden facts is the Caldicott guardian’s to say. */
  readonly mayDecide: boolean;
  /** `asked`: nothing is joined until a person says so. `strangers`: nothing that was told makes anybody look at them together. */
  readonly state: 'one' | 'asked' | 'apart' | 'strangers';
  /** What a steward would say of it, without a word of what was told. */
  readonly because: string;
  /** Feature by feature, where likeness was looked at. */
  readonly compared: readonly Compared[];
  readonly sides: readonly [IdentitySide, IdentitySide];
  /** What becomes of the records by each answer. */
  readonly wouldFollow: Readonly<Record<'same' | 'different', string>>;
  /** All that people said of these two, the last recorded last. */
  readonly decisions: readonly IdentityDecisionSaid[];
  /** What a decision names as the one that stood. Absent where nobody has decided on what these two are seen by. */
  readonly after?: string;
}

/** Both as one reader may see them; the same record twice where they are one child. Pure. */
export function pairIn(
  between: Pair,
  records: readonly [ComposedRecord, ComposedRecord],
  restsOn: IdentityPair['restsOn'],
  mayDecide: boolean,
): IdentityPair {
  const [one, other] = records;
  const isThese = (each: { readonly between: readonly [string, string] }) => `${each.between}` === `${between}`;
  const decisions = (one.decisions ?? []).filter(isThese);
  const last = decisions.filter((said) => said.restsOn === restsOn).at(-1);
  const { state, because, compared } = howTheyStand(between, one, isThese);
  const sides = [sideOf(between[0], one), sideOf(between[1], other)] as const;
  return {
    ...{ between, restsOn, mayDecide, state, because, compared, sides },
    wouldFollow: followsFrom(one, other, sides),
    decisions,
    ...(last && { after: last.eventId }),
  };
}

function howTheyStand(
  between: Pair,
  { links, apart, sourceRecords }: ComposedRecord,
  isThese: (each: { readonly between: readonly [string, string] }) => boolean,
): Pick<IdentityPair, 'state' | 'because' | 'compared'> {
  if (sourceRecords.some(({ id }) => id === between[1])) {
    const link = links.find(isThese);
    const through = 'They are one child through other records: each of those says why.';
    return { state: 'one', because: link?.because ?? through, compared: link?.compared ?? [] };
  }
  const kept = apart.find((each) => isThese(each) && each.waits) ?? apart.find(isThese);
  if (!kept)
    return { state: 'strangers', because: 'Nothing that was told makes one think of the other.', compared: [] };
  return { state: kept.waits ? 'asked' : 'apart', because: kept.because, compared: kept.compared ?? [] };
}

function sideOf(id: string, record: ComposedRecord): IdentitySide {
  const own = record.facts.filter((fact) => fact.sourceRecord === id && fact.status === 'stands');
  const ids = new Set(own.map(({ factId }) => factId));
  const attributes = record.attributes
    .map((attribute) => ({
      ...attribute,
      values: attribute.values.filter(({ saidBy }) => saidBy.some(({ factId }) => ids.has(factId))),
    }))
    .filter(({ values }) => values.length > 0);
  const { organisation, subject } = record.sourceRecords.find((each) => each.id === id)!;
  const { id: _, ...named } = childInList({ id, attributes });
  return {
    ...{ id, child: record.id, ...named, organisation, subject },
    facts: own.length,
    says: attributes.map(({ label, values }) => ({ label, values: values.map(({ value }) => value) })),
  };
}

function followsFrom(
  one: ComposedRecord,
  other: ComposedRecord,
  [left, right]: readonly [IdentitySide, IdentitySide],
): IdentityPair['wouldFollow'] {
  const isOne = left.child === right.child;
  const all = isOne ? one.sourceRecords.length : one.sourceRecords.length + other.sourceRecords.length;
  return {
    same: `One record of ${all} source records: whoever may see it sees what each of them told, and every id goes on leading to it. What was told that cannot be one child’s still keeps them apart.`,
    different: `Two records: ${left.facts} and ${right.facts} facts stay where their source says, and nothing of the one is shown in the other. Likeness never joins these two again.`,
  };
}
