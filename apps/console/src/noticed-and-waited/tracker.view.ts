import type { EarlyIdentifications, ListedIdentification, QueryOf } from '@lib/client';
import { queryOf } from '../page/query';
import { cell, choicesOf, type TablesPage } from '../page/table';
import { inWords } from '../words/codes';
import { dayInWords } from '../words/days';
import { organisationInWords } from '../words/organisations';

const stuckInWords = {
  notAcknowledged: 'Nobody has acknowledged it',
  familyNotTold: 'The family was not told',
  twoSawNobodyActed: 'Two saw it, nobody acted',
} as const;

/** Needs are told as codes; of health's three one is silent without the words. */
const needInWords = (need: string): string =>
  need === 'both' ? 'Special educational needs and a disability' : inWords(need);

/** Who noticed which child, what followed, and what is stuck. */
export function trackerView(
  query: QueryOf<'readEarlyIdentification'>,
  { children, total, bySetting, byTeam, byWard, next, asAt }: EarlyIdentifications,
): TablesPage {
  const { after, ...filters } = query;
  const href = (changes: object) => `/early-identification${queryOf({ ...filters, ...changes })}`;
  const groups = (
    id: string,
    title: string,
    list: EarlyIdentifications['bySetting'],
    narrow: 'setting' | 'team' | 'ward',
  ) => ({
    ...{ id, title, heads: ['Name', 'Children', 'Stuck'], whenEmpty: 'None is told of.' },
    rows: list.map(({ name, children: count, stuck }) => [
      cell(narrow === 'setting' ? organisationInWords(name) : name, { href: href({ [narrow]: name }) }),
      cell(count),
      cell(stuck),
    ]),
  });
  return {
    page: 'early-identification',
    heading: `Early identification: ${total} ${total === 1 ? 'child' : 'children'}`,
    says: `Children under five of whom somebody noticed a need, and older ones who were noticed in the last year, as at ${dayInWords(asAt)}.`,
    action: '/early-identification',
    boxes: [
      { name: 'stuck', label: 'Stuck', everything: 'All', choices: choicesOf(stuckInWords, query.stuck) },
      { name: 'setting', label: 'Setting', value: query.setting, hint: 'Its code' },
      { name: 'team', label: 'Health visiting team', value: query.team },
      { name: 'ward', label: 'Ward', value: query.ward },
      { name: 'asAt', label: 'As at', value: query.asAt, type: 'date' },
    ],
    tables: [
      {
        ...{
          id: 'children',
          title: 'Children, the longest noticed first',
          whenEmpty: 'No child is in the tracker, by what was told.',
        },
        heads: ['Child', 'Who noticed, and of which need', 'What followed', 'Stuck'],
        rows: children.map(rowOf),
      },
      groups('settings', 'By setting', bySetting, 'setting'),
      groups('wards', 'By ward', byWard, 'ward'),
      groups('teams', 'By health visiting team', byTeam, 'team'),
    ],
    ...(next && { next: href({ after: next }) }),
    ...(after && { first: href({}) }),
  };
}

function rowOf({ child, notices, stuck, assessmentRequestedOn, referralReceivedOn }: ListedIdentification) {
  const followed = [
    ...(referralReceivedOn ? [`Referred on ${dayInWords(referralReceivedOn)}`] : []),
    ...(assessmentRequestedOn ? [`Assessment requested on ${dayInWords(assessmentRequestedOn)}`] : []),
    ...notices.flatMap(({ followedUpOn }) => (followedUpOn ? [`Followed up on ${dayInWords(followedUpOn)}`] : [])),
  ];
  return [
    cell(child.name ?? 'No name told', {
      href: `/children/${child.id}`,
      ...(child.dateOfBirth && { by: `Born ${dayInWords(child.dateOfBirth)}` }),
    }),
    cell(
      notices
        .map(({ organisation, on, needs }) =>
          [
            organisationInWords(organisation),
            dayInWords(on),
            ...(needs.length > 0 ? [needs.map(needInWords).join(', ')] : []),
          ].join(', '),
        )
        .join('; '),
    ),
    cell(followed.length > 0 ? followed.join('; ') : 'Nothing was told'),
    cell(stuck.map((where) => stuckInWords[where]).join('; ')),
  ];
}
