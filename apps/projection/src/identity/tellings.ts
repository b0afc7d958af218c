import { type Layer, layers, sees } from '@lib/access';
import { type ChildIdentity, dataAsTold, findContract, type PublishedEvent } from '@lib/contracts';
import { blockingKeysOf, type Described, normalise } from '@lib/linkage';
import type { Fact } from '../facts/facts';
import type { JournalRow } from '../journal/journal.port';
import type { Telling } from '../journal/look-alikes.port';
import { childBesides } from '../journal/told-of-numbers';
import { saysWho } from './identity';

type Variant = Described['variants'][number];

/** Undefined where nothing is told by which anybody could be found. */
export function tellingIn({ sourceRecord, event }: Pick<JournalRow, 'sourceRecord' | 'event'>): Telling | undefined {
  const published = JSON.parse(event) as PublishedEvent;
  const contract = findContract(published.type);
  if (!contract || !saysWho({ contract })) return undefined;
  const data = dataAsTold(published);
  const told = variantOf(childBesides({ contract, data }, (data.child ?? {}) as ChildIdentity));
  if (!told) return undefined;
  const keys = blockingKeysOf({ variants: [told] });
  return keys.length === 0 ? undefined : { sourceRecord, telling: JSON.stringify(told), keys };
}

export const variantIn = (telling: string): Variant => JSON.parse(telling) as Variant;

function variantOf({
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
    const variant = saysWho(fact) ? variantOf(childBesides(fact, fact.withheld ?? fact.child)) : undefined;
    if (variant) told.get(fact.sourceRecord)?.set(JSON.stringify(variant), variant);
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
