import { StoreAway } from '@lib/http';
import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NotTold, Refused, SignInNeeded, TryLater, Unavailable } from '../api';
import { askToSignIn, signedIn } from '../session';
import { counted } from '../words/days';
import { refusalInWords } from '../words/refusals';
import { asSentence } from '../words/sentences';
import { FormNotOurs } from './form.guard';
import { NotForThem } from './not-for-them';
import { Pages } from './pages';

/** What went wrong as a page that says what to do. An answer that did not come never looks like an empty record. */
@Catch()
export class ConsoleErrors implements ExceptionFilter {
  private readonly logger = new Logger('Console');

  constructor(private readonly pages: Pages) {}

  catch(error: unknown, host: ArgumentsHost) {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const show = (status: number, model: object) => this.pages.show(request, reply, 'error', model, status);

    if (error instanceof SignInNeeded) {
      askToSignIn(request, signedIn(request) ? 'ended' : 'first');
      return this.pages.goTo(reply, '/sign-in');
    }
    if (error instanceof NotTold) return this.pages.show(request, reply, 'not-told', { now: nowOf(request) }, 404);
    if (error instanceof NotForThem) {
      return show(403, {
        heading: 'This page is not for your role',
        sentences: ['It would refuse whatever you ask of it. What is for you begins at Today.'],
      });
    }
    if (error instanceof FormNotOurs) {
      return show(403, {
        heading: 'This form can no longer be used',
        sentences: [
          'It was opened too long ago, or in another window. Nothing was done. Open the page again and send it from there.',
        ],
      });
    }
    if (error instanceof TryLater) {
      if (error.retryAfter) reply.header('retry-after', error.retryAfter);
      return show(error.status, {
        heading: `We cannot show ${error.what} right now`,
        sentences: [
          error.status === 429
            ? 'Too many pages were asked for in a short time.'
            : 'The service is busy or restarting.',
          `${waitInWords(error.retryAfter)} Nothing that was told is lost.`,
        ],
        retry: retryOf(request),
      });
    }
    if (error instanceof Refused) {
      return show(400, {
        heading: 'We could not do what was asked',
        sentences: [...new Set(error.errors.map((fault) => refusalInWords(fault, 'What was chosen')))].map(asSentence),
        // The same address would be refused again.
        instead: listOf(request),
      });
    }
    const isAway = error instanceof Unavailable || error instanceof StoreAway;
    const what = error instanceof Unavailable ? error.what : 'this page';
    if (isAway) reply.header('retry-after', waitSeconds);
    else this.logger.error(error instanceof Error ? error.stack : String(error));
    return show(isAway ? 503 : 500, {
      heading: `We cannot show ${what} right now`,
      sentences: ['This says nothing about what is known. Nothing that was told is lost.', waitInWords()],
      retry: retryOf(request),
    });
  }
}

/** For what says nothing of how long it will be away. */
const waitSeconds = 5;

const retryOf = ({ method, url }: FastifyRequest): string | undefined => (method === 'GET' ? url : undefined);

/** The same page with nothing chosen on it. */
function listOf({ method, url }: FastifyRequest): { readonly href: string; readonly text: string } | undefined {
  const [path, query] = url.split('?');
  return method === 'GET' && query ? { href: path!, text: 'Open the page without what was chosen' } : undefined;
}

/** A record that was not told by an earlier day may have been told since. */
function nowOf({ url }: FastifyRequest): string | undefined {
  const [path, query] = url.split('?');
  return query ? path : undefined;
}

export function waitInWords(retryAfter?: string): string {
  const seconds = Number(retryAfter);
  if (!retryAfter || !(seconds > 0)) return 'Try again in a few minutes.';
  return `Try again in ${seconds < 120 ? counted(seconds, 'second') : counted(Math.ceil(seconds / 60), 'minute')}.`;
}
