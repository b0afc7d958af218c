import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Environment, FileSystemLoader } from 'nunjucks';
import { CONSOLE_SETTINGS, type ConsoleSettings } from '../console-settings';
import { signedIn } from '../session';
import { organisationInWords } from '../words/organisations';
import { asSentence } from '../words/sentences';
import { consoleFolder, govukFolder } from './folders';
import { navigationOf } from './navigation';

/** What is wrong with a form; `field` is the id of the input that the error summary leads to. */
export interface FieldError {
  readonly field: string;
  readonly text: string;
}

/** No script runs, nothing is fetched from elsewhere, nobody frames a page, and no page outlives the moment it is shown. */
export const PAGE_HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-robots-tag': 'noindex, nofollow',
};

/** Turns a template and its model into a page with the headers that every page has. */
@Injectable()
export class Pages {
  private readonly templates = new Environment(new FileSystemLoader([consoleFolder('views'), govukFolder()]), {
    autoescape: true,
    trimBlocks: true,
    lstripBlocks: true,
  });

  constructor(@Inject(CONSOLE_SETTINGS) private readonly settings: ConsoleSettings) {
    this.templates.addGlobal('errorFor', (errors: readonly FieldError[] = [], field: string) =>
      errors.find((error) => error.field === field),
    );
    this.templates.addFilter('sentence', asSentence);
    this.templates.addGlobal('errorList', (errors: readonly FieldError[]) =>
      errors.map(({ field, text }) => ({ text, href: `#${field}` })),
    );
  }

  show(request: FastifyRequest, reply: FastifyReply, template: string, model: object = {}, status = 200) {
    const who = signedIn(request);
    const html = this.templates.render(`${template}.njk`, {
      ...model,
      area: this.settings.area,
      csrf: reply.generateCsrf(),
      ...(who
        ? {
            who: { title: who.title, organisation: organisationInWords(who.organisation) },
            navigation: navigationOf(who.persona),
          }
        : {}),
    });
    return reply.status(status).headers(PAGE_HEADERS).type('text/html; charset=utf-8').send(html);
  }

  /** After doing something, and to the address of what was found: always as a GET. */
  goTo(reply: FastifyReply, path: string) {
    return reply.headers(PAGE_HEADERS).redirect(path, 303);
  }
}
