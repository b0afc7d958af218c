import type { AnsweredDifferently, Rule } from './expected-differences';

/** Differences of one kind: at one place of the answers of one address, of one time limit, and for one reason. */
export interface Finding {
  /** The rule that explains it; undefined where none does. */
  readonly rule?: Rule;
  readonly endpoint: string;
  readonly place: string;
  /** What is different, in short: `overdue → running`, `only in the new`. */
  readonly what: string;
  count: number;
  readonly examples: AnsweredDifferently[];
}

const mostExamples = 3;

/** Everything that was answered differently, by kind, with the reason where a rule gives one. */
export class Findings {
  private readonly byName = new Map<string, Finding>();

  constructor(private readonly rules: readonly Rule[]) {}

  /** `also` is a reason of this question's own: the rules go first. */
  keep(difference: AnsweredDifferently, also?: Rule): void {
    const rule = [...this.rules, ...(also ? [also] : [])].find(({ explains }) => explains(difference));
    const { endpoint, place } = difference;
    const what = inShort(difference);
    const name = JSON.stringify([rule?.id, rule?.says, endpoint, place, what]);
    const finding = this.byName.get(name) ?? { ...(rule && { rule }), endpoint, place, what, count: 0, examples: [] };
    this.byName.set(name, finding);
    finding.count++;
    finding.examples.push(difference);
    if (finding.examples.length <= mostExamples) return;
    // Of whom least is told shows it best.
    finding.examples.sort((one, other) => one.facts.length - other.facts.length).pop();
  }

  /** Those that most answers have first. */
  all(): readonly Finding[] {
    return [...this.byName.values()].sort((one, other) => other.count - one.count);
  }

  unexplained(): readonly Finding[] {
    return this.all().filter(({ rule }) => rule === undefined);
  }
}

function inShort(difference: AnsweredDifferently): string {
  const { old, new: new_, within } = difference;
  const of = within.flatMap((around) => standardIn(around.old) ?? standardIn(around.new) ?? []).at(-1);
  const own = standardIn(old) ?? standardIn(new_);
  return [of ?? own, changeOf(difference)].filter(Boolean).join(': ');
}

function changeOf(difference: AnsweredDifferently): string {
  if (!('old' in difference)) return 'only in the new';
  if (!('new' in difference)) return 'only in the old';
  const { old, new: new_ } = difference;
  return isCode(old) && isCode(new_) ? `${old} → ${new_}` : 'changed';
}

const isCode = (value: unknown): boolean =>
  typeof value === 'boolean' || (typeof value === 'string' && /^[a-z][a-zA-Z-]{0,30}$|^in another order$/.test(value));

function standardIn(value: unknown): string | undefined {
  const { standard } = (value ?? {}) as { readonly standard?: unknown };
  return typeof standard === 'string' ? standard : undefined;
}
