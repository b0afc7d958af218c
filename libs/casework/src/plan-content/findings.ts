import { inWords, type LocalDate } from '@lib/statutory';
import { fidelityOf, type OutcomeFidelity } from './fidelity';
import type { Contribution, PlanContent } from './plan-content';
import { hintsForOutcome, hintsForProvision, type WritingHint } from './smart';

/** Something in a plan that a writer, a designated officer or a family should look at before it is final. */
export interface PlanFinding {
  readonly code:
    | 'needWithoutProvision'
    | 'educatesOutsideF'
    | 'provisionWithoutOutcome'
    | 'outcomeWithoutProvision'
    | 'outcomeFromNobody'
    | 'namesNothing'
    | 'outcomeMissing'
    | 'contributionNotListed'
    | 'adviceThin'
    | 'adviceMissing'
    | WritingHint['code'];
  /** The need, outcome, provision or contribution that is meant, by its reference in the plan or the id by which it was told. */
  readonly about: string;
  readonly message: string;
}

/** Advice that had been asked for, and had not come when a version was written. */
export interface UnansweredAsking {
  /** The id by which the asking was told. */
  readonly toldAs: string;
  /** Code of the organisation that was asked. */
  readonly asked: string;
  readonly askedOn: LocalDate;
}

/** In which sections a need is met: B in F, C in G, D in H (SEND Regulations 2014, regulation 12). */
const metIn: Readonly<Record<string, { readonly sections: readonly string[]; readonly says: string }>> = {
  B: { sections: ['F'], says: 'F' },
  C: { sections: ['G', 'F'], says: 'G' },
  D: { sections: ['H1', 'H2', 'F'], says: 'H' },
};

/** What is to be looked at in a version of a plan, beside what was contributed to it. Pure; each in words that help whoever writes. */
export function findingsOf(
  plan: PlanContent,
  contributions: readonly Contribution[],
  unanswered: readonly UnansweredAsking[] = [],
): PlanFinding[] {
  const { needs, outcomes, provisions } = plan;
  const listed = new Set(plan.contributions.map(({ reference }) => reference));
  const known = new Set([...needs, ...outcomes, ...provisions].map(({ reference }) => reference));
  const hints = (about: string, all: readonly WritingHint[]) =>
    all.map(({ code, message }): PlanFinding => ({ code, about, message }));
  return [
    ...needs.flatMap(({ reference, section }) => {
      const where = metIn[section];
      const isMet = provisions.some(
        (each) => each.meets?.includes(reference) && where?.sections.includes(each.section),
      );
      return isMet || !where
        ? []
        : [
            found(
              'needWithoutProvision',
              reference,
              `Nothing in section ${where.says} meets this need of section ${section}.`,
            ),
          ];
    }),
    ...provisions.flatMap(({ reference, section, text, meets = [], towards = [], educates }) => [
      ...(educates === 'yes' && section !== 'F'
        ? [
            found(
              'educatesOutsideF',
              reference,
              'It educates or trains, so it belongs in section F (Children and Families Act 2014, section 21(5)).',
            ),
          ]
        : []),
      ...(towards.some((each) => outcomes.some((outcome) => outcome.reference === each))
        ? []
        : [found('provisionWithoutOutcome', reference, 'It is for no outcome of section E.')]),
      ...[...meets, ...towards]
        .filter((each) => !known.has(each))
        .map((each) => found('namesNothing', reference, `It names ${each}, which is not in the plan.`)),
      ...hints(reference, hintsForProvision(text)),
    ]),
    ...outcomes.flatMap(({ reference, text, from = [] }) => [
      ...(from.some((each) => listed.has(each))
        ? []
        : [found('outcomeFromNobody', reference, 'It comes from no contribution of section K.')]),
      ...(provisions.some(({ towards = [] }) => towards.includes(reference))
        ? []
        : [found('outcomeWithoutProvision', reference, 'No provision is for it.')]),
      ...hints(reference, hintsForOutcome(text)),
    ]),
    ...fidelityOf(plan, contributions)
      .filter(({ became }) => became === 'missing')
      .map(({ toldAs, givenBy, contributed }) =>
        found('outcomeMissing', toldAs, `An outcome that ${givenBy} contributed is not in section E: “${contributed}”`),
      ),
    ...contributions.flatMap(({ toldAs, givenBy, outcomes: contributed, saysNeeds, saysProvision }) => [
      ...(plan.contributions.some((each) => each.toldAs === toldAs)
        ? []
        : [found('contributionNotListed', toldAs, `What ${givenBy} advised is not listed in section K.`)]),
      ...(contributed.length > 0 && saysNeeds && saysProvision
        ? []
        : [
            found(
              'adviceThin',
              toldAs,
              `What ${givenBy} advised says no ${whatIsMissing(contributed, saysNeeds, saysProvision)}.`,
            ),
          ]),
    ]),
    ...unanswered.map(({ toldAs, asked, askedOn }) =>
      found(
        'adviceMissing',
        toldAs,
        `${asked} was asked for its advice on ${inWords(askedOn)}, and it had not come when this was written.`,
      ),
    ),
  ];
}

const found = (code: PlanFinding['code'], about: string, message: string): PlanFinding => ({ code, about, message });

const whatIsMissing = (outcomes: readonly string[], saysNeeds: boolean, saysProvision: boolean): string =>
  [
    ...(saysNeeds ? [] : ['needs']),
    ...(saysProvision ? [] : ['provision']),
    ...(outcomes.length > 0 ? [] : ['outcomes']),
  ].join(' and no ');

export { fidelityOf, type OutcomeFidelity };
