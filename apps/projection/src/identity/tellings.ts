import { type Layer, layers, sees } from '@lib/access';
import { type ChildIdentity, dataAsTold, findContract, type PublishedEvent } from '@lib/contracts';
import { blockingKeysOf, type Described, normalise } from '@lib/linkage';
import type { Fact } from '../facts/facts';
import type { JournalRow } from '../journal/journal.port';
import type { Telling } from '../journal/look-alikes.port';
import { childBesides, identityBefore } from '../journal/told-of-numbers';
import { saysWho } from './identity';

type Variant = Described['variants'][number];

/** None where nothing is told by which anybody could be found; several where it is told who a child was before. */
export function tellingsIn({ sourceRecord, event }: Pick<JournalRow, 'sourceRecord' | 'event'>): Telling[] {
  const published = JSON.parse(event) as PublishedEvent;
  const contract = findContract(published.type);
  if (!contract || !saysWho({ contract })) return [];
  const data = dataAsTold(published);
  return identitiesTold({ contract, data }, (data.child ?? {}) as ChildIdentity).flatMap((told): Telling[] => {
    const keys = blockingKeysOf({ variants: [told] });
    return keys.length === 0 ? [] : [{ sourceRecord, telling: JSON.stringify(told), keys }];
  });
}

export const variantIn = (telling: string): Variant => JSON.parse(telling) as Variant;

const identitiesTold = (telling: Parameters<typeof identityBefore>[0], child: ChildIdentity): Variant[] =>
  [childBesides(telling, child), identityBefore(telling)].flatMap(
    (identity) => (identity && variantOf(identity)) ?? [],
  );

export function variantOf({
  givenName,
  familyName,
  dateOfBirth,
  sex,
  postcode,
  nhsNumber,
  upn,
}: ChildIdentity): Variant | undefined {
  const told = { givenName, familyName, dateOfBirth, sex, postcode, nhsNumber, upn };
  const said = Object.entries(told).filter(([, value]) => typeof value === 'string');
  return said.length === 0 ? undefined : normalise({ id: '', ...Object.fromEntries(said) });
}

/** Every telling of each source record that these facts have, each once. */
export function toldBy(sourceRecords: readonly string[], facts: readonly Fact[]): Described[] {
  const told = new Map<string, Map<string, Variant>>(sourceRecords.map((id) => [id, new Map()]));
  for (const fact of facts) {
    for (const variant of saysWho(fact) ? identitiesTold(fact, fact.withheld ?? fact.child) : [])
      told.get(fact.sourceRecord)?.set(JSON.stringify(variant), variant);
  }
  return [...told].map(([id, variants]) => ({
    id,
    variants: [...variants.values()],
    contradictsItself: false,
    isAddressWithheld: false,
  }));
}

/** The same facts as each layer sees them, the ordinary one first; where nothing is hidden, once. */
export function* eachLayer<T extends { readonly facts: readonly Fact[] }>(told: readonly T[]): Generator<readonly T[]> {
  const isHidden = told.some(({ facts }) => facts.some(({ labels }) => labels.length > 0));
  if (!isHidden) yield told;
  else for (const layer of layers) yield told.map((each) => ({ ...each, facts: seenIn(layer, each.facts) }));
}

const seenIn = (layer: Layer, facts: readonly Fact[]) => facts.filter(({ labels }) => sees(layer, labels));
