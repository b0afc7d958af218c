import { type Contract, faultsOf, organisationListedV1, settingClosedV1 } from '@lib/contracts';
import { canonicalJson, sha256 } from '@lib/kernel';
import type { Closure } from '@lib/statutory';
import type { Organisation } from '../directory';

/** What is wrong with one row, where, and what to do. Row 1 has the names of the columns. */
export interface FaultInRow {
  readonly row: number;
  /** Empty where it is the whole row. */
  readonly column: string;
  readonly problem: string;
  readonly fix: string;
}

/** A row as the fact that it is. */
export interface FactToTell {
  readonly row: number;
  /** The same for two rows of which only one can hold. */
  readonly key: string;
  readonly contract: Contract;
  readonly subject: string;
  readonly data: Readonly<Record<string, string>>;
  /** Where in the API to look whether it holds, and whether it does by what is found there. */
  readonly readAt: string;
  readonly holdsIn: (found: Found) => boolean;
}

/** What the API answers of the directory, whichever part of it was asked for. */
export interface Found {
  readonly organisations?: readonly Organisation[];
  readonly closures?: readonly (Closure & { readonly setting: string })[];
}

type Values = Readonly<Record<string, string>>;

/** One kind of list that can be imported. */
export interface Form {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly field: string; readonly isNeeded: boolean }[];
  readonly faultsIn: (values: Values) => readonly Omit<FaultInRow, 'row'>[];
  readonly factOf: (values: Values) => Omit<FactToTell, 'row'>;
}

interface Described {
  readonly name: string;
  readonly contract: Contract;
  /** Column to field of the contract, in order; a `?` where it may be empty. */
  readonly columns: Readonly<Record<string, string>>;
  readonly readAt: (data: Values) => string;
  readonly holdsIn: (data: Values, found: Found) => boolean;
}

/** What a column may hold is the contract's to say: the import knows no rule of its own. */
function form({ name, contract, columns: described, readAt, holdsIn }: Described): Form {
  const columns = Object.entries(described).map(([column, field]) => ({
    name: column,
    field: field.replace('?', ''),
    isNeeded: !field.endsWith('?'),
  }));
  const dataOf = (values: Values): Values =>
    Object.fromEntries(columns.flatMap(({ name: column, field }) => (values[column] ? [[field, values[column]]] : [])));
  const [first, last] = (contract.period ?? []).map((field) => columns.find((column) => column.field === field)!.name);
  return {
    name,
    columns,
    faultsIn(values) {
      const faults = faultsOf(contract, dataOf(values)).map(({ pointer, message, code, allowed }) => {
        const { name: column, field } = columns.find((each) => pointer === `/data/${each.field}`)!;
        const rule = message.replace(new RegExp(`^${field} `), '');
        return code === 'required'
          ? { column, problem: 'it is empty', fix: 'write it: it is needed' }
          : {
              column,
              problem: `${JSON.stringify(values[column])} is not right`,
              fix: allowed ? `write one of ${allowed.join(', ')}` : `it ${rule}`,
            };
      });
      const isBackwards = faults.length === 0 && first && last && values[last] && values[last]! < values[first]!;
      return isBackwards
        ? [
            {
              column: last,
              problem: `${values[last]} is before ${values[first]}`,
              fix: `write a day that is not before ${first}`,
            },
          ]
        : faults;
    },
    factOf(values) {
      const data = dataOf(values);
      const subject = data[contract.aboutOrganisation!]!;
      const key = name === 'organisations' ? `${subject} ${data.inForceFrom}` : canonicalJson(data);
      return { key, contract, subject, data, readAt: readAt(data), holdsIn: (found) => holdsIn(data, found) };
    },
  };
}

export const forms: readonly Form[] = [
  form({
    name: 'organisations',
    contract: organisationListedV1,
    columns: {
      code: 'code',
      name: 'name',
      kind: 'kind',
      agency: 'agency',
      urn: 'urn?',
      ukprn: 'ukprn?',
      odsCode: 'odsCode?',
      laCode: 'laCode?',
      from: 'inForceFrom',
      to: 'inForceTo?',
    },
    readAt: ({ inForceFrom }) => `/v1/directory/organisations?asAt=${inForceFrom}`,
    holdsIn: (data, { organisations = [] }) =>
      organisations.some((listed) => canonicalJson(listed) === canonicalJson(data)),
  }),
  form({
    name: 'closures',
    contract: settingClosedV1,
    columns: { setting: 'setting', from: 'from', until: 'until' },
    readAt: () => '/v1/directory/closures',
    holdsIn: ({ setting, from, until }, { closures = [] }) =>
      closures.some((closed) => closed.setting === setting && closed.from <= from! && until! <= closed.until),
  }),
];

/**
 * The id under which a row is told: the same row has the same id, so that a repeat is told already. `attempt` is for what was told once,
 * has been replaced or taken back since, and is so again.
 */
export const eventIdOf = ({ contract, data }: Pick<FactToTell, 'contract' | 'data'>, attempt = 1): string =>
  `import-${sha256(canonicalJson([contract.type, data])).slice(0, 22)}${attempt > 1 ? `-${attempt}` : ''}`;
