import { Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Api } from '../api';
import { attempt } from '../page/attempt';
import { ConsolePage } from '../page/console-page';
import { readsFigures } from '../page/navigation';
import { Pages } from '../page/pages';
import { signedIn } from '../session';
import { contractsView, contractView } from './contracts.view';
import { standardsView } from './standards.view';

/** What can be told, and what time limits are computed. Open to all, as the API's own catalogues are. */
@ConsolePage()
export class CataloguesController {
  constructor(
    private readonly api: Api,
    private readonly pages: Pages,
  ) {}

  @Get('contracts')
  async contracts(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.pages.show(request, reply, 'contracts', contractsView(await this.api.contracts()));
  }

  @Get('contracts/:type')
  async contract(@Param('type') type: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const contract = (await this.api.contracts([type])).find((one) => one.type === type);
    if (!contract) {
      return this.pages.show(
        request,
        reply,
        'error',
        {
          heading: 'There is no such contract',
          sentences: ['Nothing of this type can be told. Every version that ever could is still listed.'],
          instead: { href: '/contracts', text: 'See what can be told' },
        },
        404,
      );
    }
    return this.pages.show(request, reply, 'contract', contractView(contract));
  }

  @Get('standards')
  async standards(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const canReadFigures = readsFigures(signedIn(request)?.persona ?? '');
    const [standards, caseKinds] = await Promise.all([this.api.standards(), attempt(this.api.caseKinds())]);
    return this.pages.show(request, reply, 'standards', {
      ...standardsView(standards, caseKinds ?? []),
      canReadFigures,
    });
  }
}
