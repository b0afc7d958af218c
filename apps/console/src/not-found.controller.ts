import { Public } from '@lib/http';
import { Controller, Get, NotFoundException, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Pages } from './page/pages';

const NOT_A_PAGE = /^\/(v1|api|api-json|problems|health|metrics|issuer|assets|\.well-known)(\/|$)/;

/** An address that is no page, for a person. The API and everybody who does not ask for HTML get what they always got. */
@Public()
@Controller()
@ApiExcludeController()
export class NotFoundController {
  constructor(private readonly pages: Pages) {}

  @Get('*')
  notFound(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const path = request.url.split('?')[0] ?? '';
    if (NOT_A_PAGE.test(path) || !request.headers.accept?.includes('text/html')) {
      throw new NotFoundException(`Cannot GET ${path}`);
    }
    return this.pages.show(
      request,
      reply,
      'error',
      { heading: 'There is no such page', sentences: ['Check the address, or start from Today.'] },
      404,
    );
  }
}
