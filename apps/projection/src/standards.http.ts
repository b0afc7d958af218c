import { Public } from '@lib/http';
import { catalogue, catalogueVersion } from '@lib/statutory';
import { Controller, Get } from '@nestjs/common';

/** Every time limit that is computed here: its source, its kind, and from when to when it is in force. Open to all. */
@Controller('v1/standards')
@Public()
export class StandardsController {
  @Get()
  list() {
    return { version: catalogueVersion, standards: catalogue };
  }
}
