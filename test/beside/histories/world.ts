import { addDays } from '@lib/statutory';
import type { Random } from '@lib/testing';
import type { Said } from '../telling';
import type { TellableContract } from './contract';
import { filled } from './filled';
import { type Identity, knownTo, type Person, peopleOf } from './people';

/** By which codes organisations of an agency go. A council has an education side and a social care side under one code. */
const organisations: Readonly<Record<string, readonly string[]>> = {
  education: [
    'river-lane-nursery',
    'quarry-bank-school',
    'northbank-psychology',
    'northbank-council',
    'ferry-road-primary-school',
  ],
  health: ['northbank-nhs-trust', 'northbank-community-health', 'southbank-nhs-trust'],
  'social-care': ['northbank-social-care', 'northbank-social-care', 'northbank-council'],
  family: ['family'],
};

/** Whether facts of this contract are of a child: the directory's are of organisations. */
export const isToldOfChildren = ({ accepted, agency }: TellableContract): boolean =>
  accepted && agency in organisations;

/** A child as one system of one organisation knows it. */
export interface SourceRecord {
  readonly agency: string;
  readonly organisation: string;
  readonly subject: string;
  readonly person: Person;
  readonly knows: Identity;
}

/** What is to be told: by whom and what of it matters; the rest is filled in from the contract. */
export interface Step {
  readonly type: string;
  readonly by: SourceRecord;
  readonly on: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

export interface WorldOptions {
  readonly history: number;
  readonly contracts: readonly TellableContract[];
  readonly today: string;
  readonly takenNumbers: ReadonlySet<string>;
}

/** A small world of one history: its children, the systems that know them, its references, and what was told so far. */
export class World {
  readonly said: Said[] = [];
  /** References under which advice was asked: another adviser may be asked under the same. */
  readonly askedUnder: string[] = [];
  readonly people: readonly Person[];
  readonly today: string;
  private readonly records: SourceRecord[] = [];
  private readonly types: ReadonlyMap<string, TellableContract>;
  private named = 0;

  constructor(
    readonly random: Random,
    private readonly options: WorldOptions,
  ) {
    const { history, contracts, today, takenNumbers } = options;
    this.today = today;
    this.types = new Map(contracts.filter(isToldOfChildren).map((contract) => [contract.type, contract]));
    this.people = peopleOf(random, history, takenNumbers);
  }

  contract(type: string): TellableContract {
    const contract = this.types.get(type);
    if (!contract) throw new Error(`No fact of type ${type} can be told`);
    return contract;
  }

  anyContract(): TellableContract {
    return this.random.pick([...this.types.values()]);
  }

  /** A new name of this history's own. Two organisations may number alike, and so may two kinds of case. */
  name(prefix: string): string {
    this.named++;
    return `${prefix}-${this.options.history}-${this.named}`;
  }

  /** The record that this organisation's system of this agency keeps; now and then a second one of the same child. */
  recordAt(agency: string, organisation = this.anyOf(agency), person = this.random.pick(this.people)): SourceRecord {
    const known = this.records.find(
      (each) => each.agency === agency && each.organisation === organisation && each.person === person,
    );
    if (known && !this.random.chance(0.03)) return known;
    const knows = knownTo(this.random, agency, person, this.people);
    const record = { agency, organisation, subject: this.name('child'), person, knows };
    this.records.push(record);
    return record;
  }

  /** Whoever knows one of the children already, more often than not. */
  private anyOf(agency: string): string {
    const known = this.records.filter((each) => each.agency === agency);
    return known.length > 0 && this.random.chance(0.65)
      ? this.random.pick(known).organisation
      : this.random.pick(organisations[agency]!);
  }

  /** Tells a step of a day that has come; one that has not is now and then told by mistake, and refused. */
  tell({ type, by, on, data = {} }: Step): Said | undefined {
    if (on > this.today && !this.random.chance(0.01)) return undefined;
    const contract = this.contract(type);
    const knows = this.random.chance(0.08) ? knownTo(this.random, by.agency, by.person, this.people) : by.knows;
    return this.add({
      id: this.name('fact'),
      source: `/agencies/${by.organisation}`,
      type,
      subject: by.subject,
      ...(this.random.chance(0.5) && { time: `${on}T08:30:00Z` }),
      ...this.recorded(on),
      data: { child: knows, ...filled(this.random, contract, on), ...defined(data), [contract.occurredOn]: on },
    });
  }

  add(event: Said): Said {
    this.said.push(event);
    return event;
  }

  /** When it was written down: soon, weeks later, or by a clock that was behind; now and then nobody says. */
  recorded(on: string): { readonly recordedtime?: string } {
    const { random } = this;
    if (random.chance(0.04)) return {};
    const delay = random.chance(0.8)
      ? random.below(4)
      : random.chance(0.75)
        ? 20 + random.below(40)
        : -1 - random.below(5);
    const day = [addDays(on, delay), this.today].sort()[0]!;
    const hour = day === this.today ? '08' : String(9 + random.below(8)).padStart(2, '0');
    return { recordedtime: `${day}T${hour}:${random.pick(['00', '15', '30', '47'])}:00.000Z` };
  }
}

const defined = (data: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
