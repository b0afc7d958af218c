import { readFileSync } from 'node:fs';
import { type Contract, contracts, dataSchema } from '@lib/contracts';
import type { Status } from '@lib/statutory';
import { parse } from 'yaml';
import { type CaseFact, caseKinds } from '../src';

type Data = Readonly<Record<string, unknown>>;

/** One example of a `*.cases.yaml`: what was told, the day asked about, what each clock then says, and the sum that shows it. */
export interface ToldCase {
  readonly case: string;
  /** Each a fact's name and what it says. What its contract asks for besides is as in the contract's example. */
  readonly told: readonly Readonly<Record<string, Data & { readonly by?: string }>>[];
  readonly asAt: string;
  readonly clocks: Readonly<
    Record<
      string,
      'none' | { readonly due: string; readonly is: Status; readonly from?: string; readonly notes?: readonly string[] }
    >
  >;
  readonly sum: string;
}

export const toldCasesIn = (file: string): readonly ToldCase[] => parse(readFileSync(file, 'utf8')) as ToldCase[];

/** `referral-decided`, or `health.challenge-answered` where several agencies tell it. */
function contractNamed(name: string): Contract {
  const named = contracts.filter(({ type }) => type === `${name}.v1` || type.endsWith(`.${name}.v1`));
  if (named.length !== 1) throw new Error(`${named.length} contracts are named ${name}`);
  return named[0]!;
}

/** All facts of one example are of one case of each kind, unless they say otherwise. */
const references = Object.fromEntries(
  caseKinds.filter(({ reference }) => reference !== 'child').map(({ id, reference }) => [reference, `${id}/1`]),
);

const schemas = new Map<Contract, { required?: string[]; properties?: Record<string, object> }>();
function schemaOf(contract: Contract) {
  const known =
    schemas.get(contract) ?? (dataSchema(contract) as { required?: string[]; properties?: Record<string, object> });
  schemas.set(contract, known);
  return known;
}

export const factsOf = ({ told }: ToldCase): CaseFact[] =>
  told.map((each, index) => {
    const [[name, said]] = Object.entries(each) as [[string, Data & { by?: string }]];
    const contract = contractNamed(name);
    const { by, ...data } = said;
    const { required = [], properties = {} } = schemaOf(contract);
    const example = contract.example.data as Data;
    const whole: Data = {
      ...Object.fromEntries(required.filter((field) => field !== 'child').map((field) => [field, example[field]])),
      ...Object.fromEntries(Object.entries(references).filter(([field]) => field in properties)),
      ...data,
    };
    for (const field of Object.keys(data)) if (!(field in properties)) throw new Error(`${name} has no field ${field}`);
    return {
      id: `${index + 1} ${name}`,
      contract,
      organisation: by ?? contract.example.source.replace('/agencies/', ''),
      occurredOn: String(whole[contract.occurredOn]),
      data: whole,
      names: [],
    };
  });
