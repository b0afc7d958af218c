import { type Contract, contracts, dataSchema } from '@lib/contracts';
import { Public } from '@lib/http';
import { Controller, Get } from '@nestjs/common';

const described = (contract: Contract) => ({
  type: contract.type,
  agency: contract.agency,
  title: contract.title,
  description: contract.description,
  kind: contract.kind,
  sensitivity: contract.sensitivity,
  occurredOn: contract.occurredOn,
  personal: contract.personal,
  accepted: contract.accepted,
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
  list() {
    return catalogue;
  }
}
