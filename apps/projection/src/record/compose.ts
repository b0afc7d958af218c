import { type Casework, workingOut } from '@lib/casework';
import type { Cluster } from '@lib/linkage';
import type { Calendar } from '@lib/statutory';
import { commentaryOf } from '../facts/commentary';
import { type Corrections, factsInForce, namingWhatStands } from '../facts/corrections';
import type { Fact, Unfoldable } from '../facts/facts';
import { saysWho } from '../identity/identity';
import { standingIn } from '../identity/numbers';
import type { ComposedRecord } from './child-record';
import type { RecordContext } from './context';
import { numberFlags, sequenceFlags } from './flags';
import { agenciesSection } from './sections/agencies';
import { attributesOf } from './sections/attributes';
import { casesSection } from './sections/cases';
import { factsSection } from './sections/facts';
import { identitySection } from './sections/identity';

/** From where a child's facts are looked at. */
export interface Viewpoint {
  /** Keeps to what was so by that day; corrections, being known, hold for every day. */
  readonly asAt?: string;
  /** Facts in force of neighbours who are not held to be the same child. */
  readonly elsewhere?: readonly Fact[];
  /** What people said of who is one child. */
  readonly decisions?: readonly Fact[];
  /** When the settings were closed that exceptions name; without it their claims are all there is. */
  readonly calendar?: Calendar;
  /** Of the facts in force, where it has been worked out; only of every day. */
  readonly casework?: Casework;
}

/**
 * The record of one child, section by section, from the facts of all its source records in the order of all folds. Pure: the same
 * facts make the same bytes.
 */
export function compose(
  cluster: Cluster,
  facts: readonly Fact[],
  unfoldable: readonly Unfoldable[],
  corrections: Corrections,
  viewpoint: Viewpoint = {},
): ComposedRecord {
  const context = contextOf(cluster, facts, unfoldable, corrections, viewpoint);
  return {
    ...identitySection(context),
    attributes: attributesOf(context.inForce.filter(saysWho), context.numbers),
    ...agenciesSection(context),
    ...casesSection(context),
    clocks: context.clocks,
    ...factsSection(context),
  };
}

function contextOf(
  cluster: Cluster,
  facts: readonly Fact[],
  unfoldable: readonly Unfoldable[],
  corrections: Corrections,
  { asAt, elsewhere = [], decisions = [], calendar, casework }: Viewpoint,
): RecordContext {
  const isSo = ({ occurredOn }: Fact) => asAt === undefined || occurredOn <= asAt;
  const others = elsewhere.filter(isSo);
  const shown = facts.filter(isSo);
  // What is known holds for every day: who was asked, whose receipt counts. What happened after the day is not counted.
  const everInForce = factsInForce(facts, corrections);
  const inForce = everInForce.filter(isSo);
  const numbers = standingIn([...everInForce, ...elsewhere]);
  const { cases, clocks } =
    casework ?? workingOut(calendar)(namingWhatStands(everInForce, corrections), asAt === undefined ? {} : { asAt });
  return {
    cluster,
    known: facts,
    shown,
    inForce,
    unfoldable,
    corrections,
    decisions,
    cases,
    clocks: clocks(),
    others,
    byId: new Map(shown.map((fact) => [fact.id, fact])),
    order: new Map(shown.map(({ id }, index) => [id, index])),
    speakingElsewhere: new Map(others.flatMap((other) => other.names.map((id) => [id, other]))),
    outOfOrder: new Map([...sequenceFlags(cases), ...numberFlags(everInForce, numbers)]),
    numbers,
    commentary: commentaryOf(shown, inForce, corrections, asAt),
  };
}
