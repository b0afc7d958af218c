import { publishedOf } from '@lib/testing';
import type { Known } from '../../apps/area-simulator/src/message';
import { partsOf } from '../../apps/area-simulator/src/world';
import { correctionsOf, factsInForce } from '../../apps/projection/src/facts/corrections';
import { childrenOf } from '../../apps/projection/src/identity/children';
import { identityIn } from '../../apps/projection/src/identity/identity';
import { neighbourhoodsOf } from '../../apps/projection/src/identity/side-by-side';
import { ingest } from '../../apps/projection/src/journal/ingest';
import type { JournalRow } from '../../apps/projection/src/journal/journal.port';
import { today } from './loaded-area';

/** A source record, whom it is truly of, and what was last told of them. */
interface TrueRecord {
  readonly child: string;
  readonly agency: string;
  readonly knows: Known;
}

/** In a record of the area's, by the id of its child. */
interface HeardRecord extends TrueRecord {
  readonly head: string;
}

/** A child whom several agencies know and who is more than one record. */
export interface Left {
  /** What its records tell in more than one way. */
  readonly differs: string;
  /** Whether a person is asked about two of its records. */
  readonly isAsked: boolean;
}

export interface LinkedArea {
  readonly records: number;
  /** Children of whom several agencies tell. */
  readonly several: number;
  /** Of those, who are one record without a person. */
  readonly one: number;
  readonly left: readonly Left[];
  /** Records in which two children are. */
  readonly ofTwoChildren: readonly string[];
  /** Questions of two who are two children. */
  readonly askedOfTwo: number;
}

/**
 * Who is one child in a made-up area whose settings and schools know no NHS number, as its trusts know no UPN, beside who truly is. A record of which
 * everything was taken back says nothing of who its child is, and is left out.
 */
export function linkedArea(seed: number, children: number): LinkedArea {
  const truth = new Map<string, TrueRecord>();
  const rows: JournalRow[] = [];
  for (const { tellings } of partsOf({ seed, children, today, areNumbersApart: true }))
    for (const { about, message } of tellings) {
      if (message.route !== 'events') continue;
      const { event, agency } = message;
      const row = ingest(publishedOf(event, event.recordedtime).value);
      rows.push(row);
      truth.set(row.sourceRecord, { child: about.nhsNumber, agency, knows: event.data.child });
    }
  const known = new Map<string, HeardRecord>();
  const asked = new Set<string>();
  const ofTwoChildren: string[] = [];
  for (const neighbourhood of neighbourhoodsOf([...truth.keys()].sort(), rows)) {
    const { facts, sourceRecords } = neighbourhood;
    const saying = new Set(
      factsInForce(facts, correctionsOf(facts)).flatMap((fact) => (identityIn(fact) ? [fact.sourceRecord] : [])),
    );
    for (const { head, members, asks = [] } of childrenOf(sourceRecords, neighbourhood).clusters) {
      const heard = members.filter((id) => saying.has(id) && truth.has(id));
      for (const id of heard) known.set(id, { ...truth.get(id)!, head });
      if (new Set(heard.map((id) => truth.get(id)!.child)).size > 1)
        ofTwoChildren.push(JSON.stringify(heard.map((id) => truth.get(id)!.knows)));
      for (const { between } of asks)
        asked.add(
          between
            .map((id) => truth.get(id)!.child)
            .sort()
            .join(' '),
        );
    }
  }
  const ofChild = new Map<string, HeardRecord[]>();
  for (const heard of known.values()) ofChild.set(heard.child, [...(ofChild.get(heard.child) ?? []), heard]);
  const several = [...ofChild].filter(([, all]) => new Set(all.map(({ agency }) => agency)).size > 1);
  const left = several.filter(([, all]) => new Set(all.map(({ head }) => head)).size > 1);
  return {
    records: known.size,
    several: several.length,
    one: several.length - left.length,
    left: left.map(([child, all]) => ({ differs: differencesOf(all), isAsked: asked.has(`${child} ${child}`) })),
    ofTwoChildren,
    askedOfTwo: [...asked].filter((pair) => new Set(pair.split(' ')).size > 1).length,
  };
}

const told: Readonly<Record<string, (known: Known) => string | undefined>> = {
  'first name': ({ givenName }) => givenName,
  birthday: ({ dateOfBirth }) => dateOfBirth,
  home: ({ postcode }) => postcode?.replace(/\s/g, '').toUpperCase(),
};

/** By what was told last: a record that told two in turn contradicts itself, and differs from itself alone. */
function differencesOf(all: readonly TrueRecord[]): string {
  const differing = Object.entries(told).filter(
    ([, of]) => new Set(all.flatMap(({ knows }) => of(knows) ?? [])).size > 1,
  );
  return differing.map(([name]) => name).join(' and ') || 'nothing that is told now';
}
