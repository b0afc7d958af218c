import type { Step } from '@lib/statutory';
import type { Flag } from '../fact';

/** What one of those who must be satisfied said last of advice that is there already. */
export interface Sufficiency {
  readonly saidBy: string;
  readonly isSufficient: string;
  readonly adviceFrom: string;
  readonly on: string;
}

/**
 * Whether the advice must not be asked for (SEND Regulations 2014, regulation 6(4)): its author, the family, and the authority or, on a
 * move, the old one (15(3)(b)) have all said by that day that it is sufficient, each by what it said last.
 */
export function mustNotBeAsked(said: readonly Sufficiency[], adviceFrom: string, on: string): boolean {
  const last = new Map<string, string>();
  for (const each of [...said].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0)))
    if (each.adviceFrom === adviceFrom && each.on <= on) last.set(each.saidBy, each.isSufficient);
  const isSatisfied = (who: string) => last.get(who) === 'yes';
  return isSatisfied('author') && isSatisfied('family') && (isSatisfied('authority') || isSatisfied('oldAuthority'));
}

const asked: Flag = {
  code: 'askedThoughSufficient',
  message:
    'The author, the authority and the family had all said that advice which was there already is sufficient: it must not be asked for again (SEND Regulations 2014, regulation 6(4)).',
};

/** Each asking of what must not have been asked. Nobody is kept from telling that it was. */
export function askedThoughSufficient(steps: readonly Step[]): (readonly [string, Flag])[] {
  const said = steps
    .filter(({ step }) => step === 'sufficiencySaid')
    .map(
      ({ on, attributes = {} }): Sufficiency => ({ on, saidBy: '', isSufficient: '', adviceFrom: '', ...attributes }),
    );
  return steps
    .filter(
      ({ step, on, attributes }) => step === 'adviceAsked' && mustNotBeAsked(said, attributes?.adviceFrom ?? '', on),
    )
    .map(({ factId }) => [factId, asked] as const);
}
