import type { Viewer } from '@lib/access';
import { askedTimes, Caller, Documented, MayUse, onlyParameters, Problem } from '@lib/http';
import { Controller, Get, Header, Inject, Param, Query, Req, UseInterceptors } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { LagInterceptor } from '../../lag.interceptor';
import { OpenChild } from '../../record/open-child.handler';
import { forms } from './forms';
import { formNamed, type Prefill, prefillOf } from './prefill';

interface FormAsked {
  readonly form?: string;
  readonly asAt?: string;
  readonly knownAt?: string;
}

/** What a form need not ask again. */
@UseInterceptors(LagInterceptor)
@Controller('v1/children/:id/prefill')
@MayUse(
  'sen-case-officer',
  'senco',
  'dco',
  'social-worker',
  'caldicott-guardian',
  'system:education',
  'system:health',
  'system:social-care',
)
export class PrefillController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @Documented({
    id: 'prefillForm',
    tag: 'Children',
    summary: 'What is already known of what a form asks for',
    description:
      'For each thing that the form asks for: what is known, who said it and how old it is, of all that you may see. ' +
      `Forms: ${forms.map(({ form }) => `\`${form}\``).join(', ')}. Audited, as opening the record is.`,
    path: { id: 'An id of the child: of any of its source records. All of them keep resolving.' },
    query: { form: { says: 'The form.', example: 'ehc-request' }, ...askedTimes },
    answers: { 200: { says: 'The form with what is known.', type: 'Prefill', headers: ['projection-lag'] } },
    problems: ['invalid-query', 'not-found'],
  })
  @Header('cache-control', 'no-store')
  async read(
    @Param('id') id: string,
    @Query() asked: FormAsked,
    @Caller() viewer: Viewer,
    @Req() request: { id: string },
  ): Promise<Prefill> {
    onlyParameters(asked, ['form', ...Object.keys(askedTimes)]);
    const { form: name, ...times } = asked;
    const form = formNamed(name);
    if (!form)
      throw new Problem('invalid-query', 'No such form is known.', [
        {
          pointer: '/form',
          code: 'oneOf',
          message: 'form must be one of the forms of this area',
          allowed: forms.map((each) => each.form),
        },
      ]);
    return prefillOf(await this.queries.execute(new OpenChild(id, viewer, times, 'prefillForm', request.id)), form);
  }
}
