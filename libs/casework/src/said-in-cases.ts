import type { Step } from '@lib/statutory';
import type { CaseKind, StepOfCase, TellingOfStep } from './case-kind';
import { caseKinds } from './case-kinds';
import { claimIn } from './exception-claim';
import type { CaseFact } from './fact';

/** What one fact says in one case, as far as it says so itself: read once, and put together with what others say in every fold. */
export interface SaidInCase {
  /** No other saying of a neighbourhood has it: the fact's id, and which of its sayings this is. */
  readonly name: string;
  readonly kind: CaseKind;
  /** The case's key, which its steps have too; '' where the fact does not say whose reference it cites. */
  readonly key: string;
  /** That reference: whose it is, other facts may tell. */
  readonly cites: string | undefined;
  /** One; or one for each body, where the fact names several that must act. */
  readonly steps: readonly Step[];
  readonly opens: boolean;
}

/** A fact, and what it says in cases where that has been read. */
export interface FactInCases extends CaseFact {
  readonly inCases?: readonly SaidInCase[];
}

interface Telling {
  readonly kind: CaseKind;
  readonly name: string;
  readonly step: StepOfCase;
  readonly toldAs: TellingOfStep;
  /** Whether this contract's facts open a case of this kind, whatever else they say: without a reference they are one by themselves. */
  readonly opensCase: boolean;
}

/** What each contract's facts are steps of. A fact may be a step of several cases, and several steps of one. */
const tellings = new Map<string, Telling[]>();
for (const kind of caseKinds)
  for (const [name, step] of Object.entries<StepOfCase>(kind.steps))
    for (const toldAs of step.toldBy) {
      const { type } = toldAs.contract;
      const known = tellings.get(type);
      const telling = { kind, name, step, toldAs, opensCase: opens(kind, type) };
      if (known) known.push(telling);
      else tellings.set(type, [telling]);
    }

function opens({ steps }: CaseKind, type: string): boolean {
  return Object.values<StepOfCase>(steps).some(
    (step) => step.opens && step.toldBy.some(({ contract }) => contract.type === type),
  );
}

const tellingsOf = (type: string): readonly Telling[] => tellings.get(type) ?? [];

/** Whether facts of this contract open cases of this kind. */
export const opensCaseOf = (kind: CaseKind, type: string): boolean =>
  tellingsOf(type).some((telling) => telling.kind === kind && telling.step.opens);

/** Whether facts of this contract are steps of a case that has time limits, so that a clock may move by them. */
export const movesClocks = (type: string): boolean => tellingsOf(type).some(({ kind }) => kind.clocks.length > 0);

/** Whether facts of this contract may claim that a time limit is excused, which may hang on when a setting was closed. */
export const mayClaimException = (type: string): boolean =>
  tellingsOf(type).some(({ toldAs }) => toldAs.claimsException);

/** The one case of its kind that a child has. */
export const keyOfChild = ({ id }: Pick<CaseKind, 'id'>): string => `child/${id}`;

/** The cases that a fact of this contract is a step of without citing any: a child has one of each. */
export const casesWithoutReference = (type: string): readonly string[] => [
  ...new Set(tellingsOf(type).flatMap(({ kind }) => (kind.reference === 'child' ? keyOfChild(kind) : []))),
];

/** What a fact says in every case that it is a step of. Pure. */
export const saidInCases = (fact: CaseFact): readonly SaidInCase[] =>
  tellingsOf(fact.contract.type).flatMap((telling, index) => saidIn(fact, telling, `${fact.id} ${index} `) ?? []);

function saidIn(fact: CaseFact, telling: Telling, name: string): SaidInCase | undefined {
  const { kind, name: stepName, step, toldAs, opensCase } = telling;
  const { data } = fact;
  if (toldAs.where && !Object.entries(toldAs.where).every(([field, values]) => values.includes(String(data[field]))))
    return undefined;
  const on = toldAs.on === undefined ? fact.occurredOn : valueAt(data, toldAs.on);
  const named = keyOf(fact, kind, opensCase, toldAs);
  if (typeof on !== 'string' || named === undefined) return undefined;
  const { key: reference } = named;
  const attributes = attributesOf(data, toldAs);
  const claim = toldAs.claimsException && claimIn(data);
  const acting = toldAs.body === undefined ? fact.organisation : valueAt(data, toldAs.body);
  const bodies = (Array.isArray(acting) ? acting : [acting]).filter((body) => typeof body === 'string');
  if (bodies.length === 0) return undefined;
  const steps = bodies.map((body): Step => {
    const said = { step: stepName, on, reference, body, factId: fact.id };
    return attributes || claim ? Object.assign(said, attributes && { attributes }, claim) : said;
  });
  return { name, kind, key: reference, cites: named.cites, steps, opens: step.opens === true };
}

/** Under which case a fact stands; undefined where it does not say. */
function keyOf(
  fact: CaseFact,
  kind: CaseKind,
  opensCase: boolean,
  { reference: field = kind.reference, referenceOf }: TellingOfStep,
): Keyed | undefined {
  if (field === 'fact') return keyed(opensCase ? fact.id : fact.names[0]);
  if (field === 'child') return keyed(keyOfChild(kind));
  const told = typeof field === 'string' ? field : field.find((each) => fact.data[each] !== undefined);
  const reference = told && fact.data[told];
  if (typeof reference !== 'string') return keyed(opensCase ? fact.id : undefined);
  if (referenceOf === undefined) return keyed(`${fact.organisation}/${reference}`);
  const whose = fact.data[referenceOf] ?? undefined;
  if (whose === undefined) return { key: '', cites: reference };
  return keyed(typeof whose === 'string' ? `${whose}/${reference}` : undefined);
}

type Keyed = Pick<SaidInCase, 'key' | 'cites'>;
const keyed = (key: string | undefined): Keyed | undefined =>
  key === undefined ? undefined : { key, cites: undefined };

function attributesOf(
  data: CaseFact['data'],
  { attributes = [], always }: TellingOfStep,
): Record<string, string> | undefined {
  let found: Record<string, string> | undefined = always && { ...always };
  for (const name of attributes) {
    const value = name.includes('.') ? valueAt(data, name) : data[name];
    if (typeof value !== 'string') continue;
    found ??= {};
    found[name.slice(name.lastIndexOf('.') + 1)] = value;
  }
  return found;
}

const valueAt = (data: unknown, path: string): unknown =>
  path.split('.').reduce((value, name) => (value as Record<string, unknown> | undefined)?.[name], data);
