import type { Instant } from '@lib/kernel';
import { isLocalDate } from '@lib/kernel';
import { nhsNumber, standingOf } from '@lib/linkage';
import type { Fact } from '../../facts/facts';
import { inForceByMoment } from '../../facts/in-force-by-moment';
import { isSandboxChild, saysWho } from '../../identity/identity';
import { numbersIn } from '../../identity/numbers';
import { tellsOfNumbers } from '../../journal/told-of-numbers';

/** Why a source record is believed in nothing and linked to nobody: its own organisation told two of what a child has one of. */
export type CutOffBecause = 'twoNhsNumbers' | 'twoDatesOfBirth';

/** A source record that stands apart from the rest of its child because it contradicts itself, while that was known. */
export interface CutOff {
  readonly why: CutOffBecause;
  /** Code of the organisation that told both, and can correct one. */
  readonly body: string;
  readonly knownFrom: Instant;
  /** Absent while it stands so. */
  readonly knownUntil?: Instant;
}

const whatIsOne: readonly (readonly [CutOffBecause, (fact: Fact) => string | undefined])[] = [
  ['twoNhsNumbers', ({ child }) => validNumber(child.nhsNumber)],
  ['twoDatesOfBirth', ({ child }) => (isLocalDate(child.dateOfBirth ?? '') ? child.dateOfBirth : undefined)],
];

function validNumber(told: string | undefined): string | undefined {
  const { valid, normalised } = nhsNumber(told ?? '');
  return valid ? normalised : undefined;
}

/** Of each source record, when it told two NHS numbers or two days of birth at once: nearly none ever did, and those cost nothing. */
export function cutOffRecords(facts: readonly Fact[]): ReadonlyMap<string, readonly CutOff[]> {
  const found = new Map<string, CutOff[]>();
  const saying = facts.filter(saysWho);
  for (const [why, sayOf] of whatIsOne) {
    const suspects = new Set(contradicting(saying, sayOf));
    if (suspects.size === 0 || isSandboxChild(facts)) continue;
    for (const sourceRecord of suspects)
      for (const each of whileTwo(facts, sourceRecord, why, sayOf))
        found.set(sourceRecord, [...(found.get(sourceRecord) ?? []), each]);
  }
  return found;
}

function contradicting(facts: readonly Fact[], sayOf: (fact: Fact) => string | undefined): string[] {
  const first = new Map<string, string>();
  return facts.flatMap((fact) => {
    const value = sayOf(fact);
    if (value === undefined) return [];
    const known = first.get(fact.sourceRecord) ?? value;
    first.set(fact.sourceRecord, known);
    return known === value ? [] : [fact.sourceRecord];
  });
}

function whileTwo(
  facts: readonly Fact[],
  sourceRecord: string,
  why: CutOffBecause,
  sayOf: (fact: Fact) => string | undefined,
): CutOff[] {
  const times = new Map<string, number>();
  const ofNumbers = new Set<Fact>();
  // Two numbers of which one was told to have replaced the other are one, from when that was told.
  const tellsTwo = (): boolean => {
    if (times.size <= 1 || why !== 'twoNhsNumbers') return times.size > 1;
    const standing = standingOf(numbersIn([...ofNumbers]));
    const inUse = [...times.keys()].filter((number) => !standing.isInError('nhsNumber', number));
    return new Set(inUse.map((number) => standing.lasting('nhsNumber', number))).size > 1;
  };
  const found: { why: CutOffBecause; body: string; knownFrom: Instant; knownUntil?: Instant }[] = [];
  const count = (fact: Fact, by: 1 | -1) => {
    const value = fact.sourceRecord === sourceRecord && saysWho(fact) ? sayOf(fact) : undefined;
    if (value === undefined) return;
    const left = (times.get(value) ?? 0) + by;
    if (left > 0) times.set(value, left);
    else times.delete(value);
  };
  const { organisation: body } = facts.find((fact) => fact.sourceRecord === sourceRecord)!;
  for (const { at, added, removed } of inForceByMoment(facts)) {
    for (const fact of removed) count(fact, -1);
    for (const fact of added) count(fact, 1);
    for (const fact of removed) ofNumbers.delete(fact);
    for (const fact of added.filter(tellsOfNumbers)) ofNumbers.add(fact);
    const last = found.at(-1);
    const isOpen = last !== undefined && last.knownUntil === undefined;
    if (tellsTwo() && !isOpen) found.push({ why, body, knownFrom: at });
    if (!tellsTwo() && isOpen) last.knownUntil = at;
  }
  return found;
}
