import { type DescribedCaseKinds, describedCaseKinds } from '@lib/casework';
import { Documented, Public } from '@lib/http';
import { Controller, Get } from '@nestjs/common';

/** Every kind of case: its steps, states and details in words, and the time limits that run in it. Open to all. */
@Controller('v1/case-kinds')
@Public()
export class CaseKindsController {
  @Get()
  @Documented({
    id: 'listCaseKinds',
    tag: 'Catalogues',
    summary: 'Every kind of case, with its steps and states in words and the time limits that run in it',
    answers: { 200: { says: 'The kinds of case.', type: 'DescribedCaseKinds' } },
  })
  list(): DescribedCaseKinds {
    return describedCaseKinds;
  }
}
