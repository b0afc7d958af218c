import { type CloudEventExample, type Contract, contracts, dataSchema, type Publisher } from '@lib/contracts';
import { Documented, Public } from '@lib/http';
import { Controller, Get } from '@nestjs/common';

/** One field of a contract by JSON Schema (2020-12): the keywords that words are made of, among others. */
export interface FieldSchema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly required?: readonly string[];
  readonly enum?: readonly string[];
  /** The words for each code, where the contract gives them. */
  readonly oneOf?: readonly { readonly const: string; readonly title: string }[];
  readonly items?: FieldSchema;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly [keyword: string]: unknown;
}

/** A published, versioned fact and what its reader must know about it. */
export interface DescribedContract {
  /** The CloudEvents type: agency, fact, version. */
  readonly type: string;
  readonly agency: Publisher;
  readonly title: string;
  readonly description: string;
  readonly kind: Contract['kind'];
  readonly sensitivity: Contract['sensitivity'];
  /** The one field of `data` that says when it was so. */
  readonly occurredOn: string;
  /** Set where it is about an organisation and no child: the field of `data` with its code, which `subject` repeats. */
  readonly aboutOrganisation?: string;
  /** JSON Pointers into `data` to what identifies or describes a person: carried apart from the rest. */
  readonly personal: readonly string[];
  /** False for facts that only our own services publish. */
  readonly accepted: boolean;
  /** Set where the law gives the step to one kind of body: nobody else can tell it. */
  readonly toldBy?: Contract['toldBy'];
  /** Where it is told: as a CloudEvent, and as a plain resource. */
  readonly tellAt?: readonly string[];
  /** The JSON Schema (2020-12) of `data`. */
  readonly schema: FieldSchema;
  /** A whole CloudEvent. */
  readonly example: CloudEventExample;
}

/** Every version of every fact. */
export interface ContractCatalogue {
  readonly contracts: readonly DescribedContract[];
}

const described = (contract: Contract): DescribedContract => ({
  type: contract.type,
  agency: contract.agency,
  title: contract.title,
  description: contract.description,
  kind: contract.kind,
  sensitivity: contract.sensitivity,
  occurredOn: contract.occurredOn,
  ...(contract.aboutOrganisation && { aboutOrganisation: contract.aboutOrganisation }),
  personal: contract.personal,
  accepted: contract.accepted,
  ...(contract.toldBy && { toldBy: contract.toldBy }),
  ...(contract.accepted && {
    tellAt: [`/v1/${contract.agency}/events`, `/v1/${contract.agency}/${contract.resource}`],
  }),
  schema: dataSchema(contract),
  example: contract.example,
});

const catalogue = { contracts: contracts.map(described) };

/** Every fact that can be told, its rules as JSON Schema, and an example of it. Open to all. */
@Controller('v1/contracts')
@Public()
export class ContractsController {
  @Get()
  @Documented({
    id: 'listContracts',
    tag: 'Catalogues',
    summary: 'Every fact that can be told, its rules as JSON Schema, and an example',
    answers: { 200: { says: 'Every version ever published.', type: 'ContractCatalogue' } },
  })
  list(): ContractCatalogue {
    return catalogue;
  }
}
