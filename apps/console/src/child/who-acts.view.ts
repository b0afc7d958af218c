import type { QueryOf, WhoActsForChild } from '@lib/client';
import { cell, type TablesPage } from '../page/table';
import { inWords } from '../words/codes';
import { dayInWords } from '../words/days';
import { organisationInWords } from '../words/organisations';
import { factHref, pageHref } from './child-hrefs';

const rightsInWords: Readonly<Record<WhoActsForChild['rightsOf'], string>> = {
  parents: 'the child’s parents',
  youngPerson: 'the young person',
  representative: 'the young person, through a representative',
  nobody: 'nobody any more: the young person is 25',
  notKnown: 'not known: no date of birth was told, or those that were told differ in it',
};

const mayBeToldInWords: Readonly<Record<string, string>> = {
  all: 'Everything',
  notWhere: 'Not where the child lives',
  nothing: 'Nothing, by an order',
  limited: 'Limited: see what was told',
};

/** Whose the rights are in matters of a plan, when they pass, and whom one may tell what. */
export function whoActsView(
  query: QueryOf<'openWhoActs'>,
  { id, asAt, rightsOf, rightsPass, acting }: WhoActsForChild,
): Omit<TablesPage, 'page'> {
  const href = factHref(id, {});
  return {
    heading: 'Who acts',
    says: `The rights in matters of a plan are, as at ${dayInWords(asAt)}, those of: ${rightsInWords[rightsOf]}.`,
    action: pageHref(id, 'who-acts'),
    boxes: [{ name: 'asAt', label: 'As at', value: query.asAt, type: 'date' }],
    tables: [
      {
        ...{ id: 'acting', title: 'Who acts for the child', whenEmpty: 'Nothing that you may see says who acts.' },
        heads: ['Who', 'From', 'May be told', 'By what', 'Who said it'],
        rows: acting.map(({ factId, as, since, until, mayBeTold, basis, organisation }) => [
          cell(inWords(as), { href: href(factId) }),
          cell(dayInWords(since), until ? { by: `Until ${dayInWords(until)}` } : {}),
          cell(
            mayBeTold === undefined ? 'Nothing was said of it' : (mayBeToldInWords[mayBeTold] ?? inWords(mayBeTold)),
          ),
          cell(basis),
          cell(organisationInWords(organisation)),
        ]),
      },
      {
        ...{
          id: 'rights',
          title: 'When the rights pass to the young person',
          whenEmpty: 'No date of birth was told.',
        },
        heads: ['Born', 'They pass on'],
        rows: rightsPass.map(({ born, on }) => [
          cell(dayInWords(born)),
          cell(dayInWords(on), { by: 'The last Friday of June of the school year of the sixteenth birthday' }),
        ]),
      },
    ],
  };
}
