import type { IdentityPair, IdentityQuestions, QueryOf } from '@lib/client';
import { queryOf } from '../page/query';
import { cell, type TablesPage } from '../page/table';
import { counted, dayInWords } from '../words/days';
import { organisationInWords } from '../words/organisations';
import { asSentence } from '../words/sentences';

export const answers = {
  same: 'They are the same child',
  different: 'They are not the same child',
  unsure: 'I have looked, and cannot say yet',
  undone: 'What was said before does not hold',
} as const;

const restsOn: Readonly<Record<IdentityPair['restsOn'], string | undefined>> = {
  ordinary: undefined,
  'looked-after': 'a child’s being looked after',
  safeguarding: 'what is known for safeguarding',
  'looked-after+safeguarding': 'a child’s being looked after and what is known for safeguarding',
};

const states = {
  one: 'They are one child’s record now.',
  asked: 'They are two records, and a person is asked.',
  apart: 'They are two records, and kept apart.',
  strangers: 'They are two records.',
} as const;

export const pairHref = ([one, other]: readonly string[]): string => `/identity/review/${one}/${other}`;

type Side = IdentityPair['sides'][number];

const whose = ({ name, dateOfBirth, organisation, subject }: Side): string =>
  [
    name ?? 'No name told',
    ...(dateOfBirth ? [`born ${dayInWords(dateOfBirth)}`] : []),
    `${organisationInWords(organisation)}, their reference ${subject}`,
  ].join(', ');

/** What waits for a person, those first at which nobody has looked. */
export function questionsView(
  { after }: QueryOf<'listIdentityQuestions'>,
  { questions, total, next }: IdentityQuestions,
): TablesPage {
  return {
    page: 'identity',
    heading: `One child, or two? ${counted(total, 'question')}`,
    says: 'Records that are too alike to be forgotten, and not alike enough to be joined. Nothing is joined until somebody who has looked says so, and what was said can be taken back.',
    action: '/identity',
    boxes: [],
    tables: [
      {
        ...{ id: 'questions', title: 'Waiting for a person', whenEmpty: 'Nothing waits for a person.' },
        heads: ['One', 'The other', 'Why', 'Looked at'],
        rows: questions.map(({ between, sides, because, decisions }) => [
          cell(whose(sides[0]!), { href: pairHref(between) }),
          cell(whose(sides[1]!)),
          cell(asSentence(because)),
          cell(
            decisions.length === 0
              ? 'Not yet'
              : `${dayInWords(decisions.at(-1)!.decidedOn)}: ${answers[decisions.at(-1)!.answer]}`,
          ),
        ]),
      },
    ],
    ...(next && { next: `/identity${queryOf({ after: next })}` }),
    ...(after && { first: '/identity' }),
  };
}

/** Two source records side by side: what differs is marked, and nobody is forced to pick. */
export function pairView(pair: IdentityPair) {
  const { between, sides, state, because, compared, wouldFollow, decisions, mayDecide, after } = pair;
  const labels = [...new Set(sides.flatMap(({ says }) => says.map(({ label }) => label)))];
  const valuesOf = ({ says }: Side, label: string) => says.find((each) => each.label === label)?.values ?? [];
  const standing = decisions.filter((said) => said.restsOn === pair.restsOn).at(-1);
  return {
    href: pairHref(between),
    sides: sides.map((side) => ({
      title: `${organisationInWords(side.organisation)}, their reference ${side.subject}`,
      facts: counted(side.facts, 'fact'),
      href: `/children/${side.child}`,
    })),
    rows: labels.map((label) => {
      const [one, other] = sides.map((side) => valuesOf(side, label).join(', ')) as [string, string];
      return {
        label,
        one: one || 'Not told',
        other: other || 'Not told',
        differs: one !== '' && other !== '' && one !== other,
      };
    }),
    state: states[state],
    because: asSentence(because),
    compared: compared.map(({ feature, is }) => ({ feature, is })),
    wouldFollow: [
      { answer: answers.same, says: wouldFollow.same },
      { answer: answers.different, says: wouldFollow.different },
    ],
    hidden: restsOn[pair.restsOn],
    mayDecide,
    after,
    restsOn: pair.restsOn,
    choices: Object.entries(answers).flatMap(([value, text]) =>
      value === 'undone' && (!standing || standing.answer === 'undone') ? [] : [{ value, text }],
    ),
    decisions: decisions
      .map((said) => ({
        when: dayInWords(said.decidedOn),
        by: `${said.by}, ${organisationInWords(said.organisation)}`,
        answer: answers[said.answer],
        why: said.why,
      }))
      .reverse(),
  };
}
