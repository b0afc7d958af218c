import type { ChildRecord, DescribedContract } from '@lib/client';
import { dayInWords } from '../words/days';
import { organisationInWords } from '../words/organisations';
import type { FactHref } from './child-hrefs';
import { schemaOf, valueInWords } from './fact.view';

const isNamedContact = /\.named-contact\.v\d+$/;

/** Named people whom one can ask on the day of the record, the latest named first; each from when to when. */
export const whomToAskView = (
  { facts, asAt }: Pick<ChildRecord, 'facts' | 'asAt'>,
  contracts: readonly DescribedContract[],
  href: FactHref,
) =>
  facts
    .filter(({ type, status, content }) => {
      const until = content.until as string | undefined;
      return isNamedContact.test(type) && status === 'stands' && (until === undefined || until >= asAt);
    })
    .map((fact) => {
      const { as, name, telephone, email, team, until } = fact.content as Readonly<Record<string, string | undefined>>;
      const field = schemaOf(fact, contracts)?.properties?.as;
      return {
        as: valueInWords(as ?? '', field).join(', '),
        who: [name, team].filter(Boolean).join(', '),
        reach: [telephone, email].filter(Boolean).join(', '),
        of: organisationInWords(fact.organisation),
        since: dayInWords(fact.occurredOn),
        ...(until && { until: dayInWords(until) }),
        href: href(fact.factId),
      };
    });
