import type { EquipmentOfChild, FactSeen, LookBack, Prefill, QueryOf } from '@lib/client';
import { cell, choicesOf, type TablesPage } from '../page/table';
import { inWords } from '../words/codes';
import { counted, dayInWords, dayOf, instantInWords } from '../words/days';
import { organisationInWords } from '../words/organisations';
import { factHref, pageHref } from './child-hrefs';

type ChildTables = Omit<TablesPage, 'page'>;

/** What a form would ask the family for, and what it need not. */
export function prefillView({ id, form, forms, items, asks, alreadyKnown, asAt, notShown }: Prefill): ChildTables {
  const href = factHref(id, {});
  const titles = Object.fromEntries(forms.map((each) => [each.form, each.title]));
  return {
    heading: 'What forms need not ask',
    says: `Of ${counted(asks, 'thing')} that this form asks for, ${alreadyKnown} ${alreadyKnown === 1 ? 'is' : 'are'} known, as at ${dayInWords(asAt)}. The family need not say ${alreadyKnown === 1 ? 'it' : 'them'} again: ask whether it is still so.`,
    action: pageHref(id, 'prefill'),
    boxes: [{ name: 'form', label: 'Form', choices: choicesOf(titles, form) }],
    tables: [
      {
        ...{ id: 'known', title: 'Known already', whenEmpty: 'Nothing that this form asks for is known.' },
        heads: ['What is asked', 'What is known', 'Who said it', 'How old it is'],
        rows: items.flatMap(({ title, known }) =>
          known.map(({ value, organisation, factId, occurredOn, daysOld }) => [
            cell(title, { href: href(factId) }),
            cell(value),
            cell(organisationInWords(organisation)),
            cell(counted(daysOld, 'day'), { by: dayInWords(occurredOn) }),
          ]),
        ),
      },
      {
        ...{ id: 'ask', title: 'To be asked', whenEmpty: 'All that this form asks for is known.' },
        heads: ['What is asked'],
        rows: items.filter(({ known }) => known.length === 0).map(({ title }) => [cell(title)]),
      },
    ],
    notShown,
  };
}

/** What was known, asked and waited for in the year before a day. */
export function lookBackView(
  query: QueryOf<'lookBack'>,
  { id, on, from, knownAt, known, asked, waitedFor, notShown }: LookBack,
): ChildTables {
  const href = factHref(id, {});
  return {
    heading: 'The year before',
    says: `From ${dayInWords(from)} to ${dayInWords(on)}, as it was known on ${dayInWords(dayOf(knownAt))}.`,
    action: pageHref(id, 'look-back'),
    boxes: [{ name: 'on', label: 'The year before which day', value: query.on, type: 'date' }],
    tables: [
      {
        ...{ id: 'known', title: 'What was known', whenEmpty: 'Nothing that you may see had been told.' },
        heads: ['What', 'Who said it', 'When it was so', 'When it was told'],
        rows: known.map(({ factId, title, organisation, occurredOn, recordedAt, toldLater }) => [
          cell(title, { href: href(factId) }),
          cell(organisationInWords(organisation)),
          cell(dayInWords(occurredOn), toldLater ? { by: 'Before the year began' } : {}),
          cell(dayInWords(dayOf(recordedAt))),
        ]),
      },
      {
        ...{ id: 'asked', title: 'What was asked', whenEmpty: 'Nobody was asked for advice, by what was told.' },
        heads: ['Who was asked', 'Asked on', 'Answered on'],
        rows: asked.map(({ adviceFrom, asked: body, askedOn, answeredOn }) => [
          cell(inWords(adviceFrom), { by: organisationInWords(body) }),
          cell(dayInWords(askedOn)),
          cell(answeredOn ? dayInWords(answeredOn) : 'Not answered by then'),
        ]),
      },
      {
        ...{ id: 'waited', title: 'What was waited for', whenEmpty: 'Nothing with a time limit was waited for.' },
        heads: ['What', 'Who owed it', 'How it stood', 'Days of the year', 'Days late'],
        rows: waitedFor.map(({ title, body, status, dueOn, daysInYear, daysLate }) => [
          cell(title),
          cell(organisationInWords(body)),
          cell(inWords(status), { by: `Last day ${dayInWords(dueOn)}` }),
          cell(daysInYear),
          cell(daysLate === 0 ? '' : daysLate),
        ]),
      },
    ],
    notShown,
  };
}

const howSeen: Readonly<Record<string, string>> = {
  openChild: 'Opened the record',
  openTimeline: 'Opened the timeline',
  prefillForm: 'Filled a form from it',
  lookBack: 'Looked back at the year before',
};

/** Who has seen a fact since it was told. */
export const seenView = (title: string, { id, factId, toldAt, sightings, hasMore }: FactSeen): ChildTables => ({
  heading: 'Who has seen it',
  says: `${title}, told on ${instantInWords(toldAt)}: who was shown the record since, and may know facts of its kind.${hasMore ? ' There are more, and the oldest are left out.' : ''}`,
  action: pageHref(id, `facts/${encodeURIComponent(factId)}/seen`),
  boxes: [],
  tables: [
    {
      ...{ id: 'seen', title: 'The newest first', whenEmpty: 'Nobody has been shown it since it was told.' },
      heads: ['When', 'Who', 'How'],
      rows: sightings.map(({ at, role, organisation, how, subject }) => [
        cell(instantInWords(at)),
        cell(`${inWords(role)}, ${organisationInWords(organisation)}`, subject ? { by: subject } : {}),
        cell(howSeen[how] ?? inWords(how)),
      ]),
    },
  ],
});

/** What a child was given, where it is, and what would be bought a second time. */
export function equipmentView(
  query: QueryOf<'readEquipmentOfChild'>,
  { id, asAt, pieces, secondPurchases, notShown }: EquipmentOfChild,
): ChildTables {
  return {
    heading: 'Equipment',
    says: `What was requested for the child, and where it is, as at ${dayInWords(asAt)}.`,
    action: pageHref(id, 'equipment'),
    boxes: [{ name: 'asAt', label: 'As at', value: query.asAt, type: 'date' }],
    tables: [
      {
        ...{
          id: 'second',
          title: 'Before it is bought',
          whenEmpty: 'Nothing waits to be bought that there is already.',
        },
        heads: ['What waits to be bought', 'The child has one', 'Idle in the area'],
        rows: secondPurchases.map(({ equipment, reference, withTheChild, idle }) => [
          cell(equipment, { by: reference }),
          cell(
            withTheChild.map((one) => `${one.reference}, ${one.whereItIs ?? 'nobody says where'}`).join('; ') || 'No',
          ),
          cell(
            idle
              .map(
                (one) => `${one.reference} at ${organisationInWords(one.organisation)} since ${dayInWords(one.since)}`,
              )
              .join('; ') || 'No',
          ),
        ]),
      },
      {
        ...{ id: 'pieces', title: 'Each piece', whenEmpty: 'Nothing was requested, by what was told.' },
        heads: ['What', 'Requested', 'Came', 'Where it is'],
        rows: pieces.map(
          ({ equipment, reference, organisation, requestedOn, refusedOn, hasSince, whereItIs, returnedOn }) => [
            cell(equipment, { by: `${reference}, ${organisationInWords(organisation)}` }),
            cell(dayInWords(requestedOn)),
            cell(hasSince ? dayInWords(hasSince) : refusedOn ? `Refused on ${dayInWords(refusedOn)}` : 'Not yet'),
            cell(
              returnedOn
                ? `Returned on ${dayInWords(returnedOn)}`
                : (whereItIs ?? (hasSince ? 'Nobody says where' : '')),
            ),
          ],
        ),
      },
    ],
    notShown,
  };
}
