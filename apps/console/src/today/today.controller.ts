import type { DescribedContract, QueryOf } from '@lib/client';
import { Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Api } from '../api';
import { attempt } from '../page/attempt';
import { ConsolePage } from '../page/console-page';
import { isSystem, worksWithChildren } from '../page/navigation';
import { Pages } from '../page/pages';
import { Who } from '../page/signed-in';
import type { SignedIn } from '../session';
import { agenciesOf } from '../words/agencies';
import { standardsByCase } from '../words/standards';
import { SHOWN, todayView, wordsOfAgencies } from './today.view';
import { familyView } from './today-family.view';

/** Where everybody begins: what this role came for, as counts and links that open it. */
@ConsolePage()
export class TodayController {
  constructor(
    private readonly api: Api,
    private readonly pages: Pages,
  ) {}

  @Get()
  async today(@Who() who: SignedIn, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    if (isSystem(who.persona)) return this.pages.goTo(reply, '/our-messages');
    if (who.persona === 'parent') return this.pages.show(request, reply, 'today-parent', await this.ofFamily(who));
    if (!worksWithChildren(who.persona)) {
      const [catalogue, caseKinds] = await Promise.all([attempt(this.api.standards()), attempt(this.api.caseKinds())]);
      return this.pages.show(request, reply, 'today-figures', {
        groups: catalogue && standardsByCase(catalogue.standards, caseKinds ?? []),
      });
    }
    const { token } = who;
    const contracts = (await attempt(this.api.contracts())) ?? [];
    const [worklist, newest, ...last] = await Promise.all([
      attempt(this.api.worklist(token, {})),
      attempt(this.newest(token, {}, contracts, SHOWN)),
      ...agenciesOf(contracts).map((agency) => attempt(this.newest(token, { agency }, contracts, 1))),
    ]);
    return this.pages.show(request, reply, 'today', todayView({ worklist, newest, last, contracts }));
  }

  private async ofFamily({ token, child }: SignedIn) {
    if (!child) return {};
    const [read, caseKinds] = await Promise.all([
      attempt(this.api.child(token, child, {})),
      attempt(this.api.caseKinds()),
    ]);
    return familyView(child, read?.record, caseKinds ?? []);
  }

  /** A few, which is nearly always enough; the usual page where most of them are what our own services passed on. */
  private async newest(
    token: string,
    query: QueryOf<'readWhatsNew'>,
    contracts: readonly DescribedContract[],
    wanted: number,
  ) {
    const few = await this.api.news(token, { ...query, limit: '10' });
    const isEnough = few.answer.next === undefined || wordsOfAgencies(few, contracts).length >= wanted;
    return isEnough ? few : this.api.news(token, query);
  }
}
