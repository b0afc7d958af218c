import type { AdviceAsked, ChildRecord, DescribedAdviser, DescribedCaseKind, RecordedFact } from '@lib/client';
import { dayInWords } from '../words/days';
import { agencyInWords, organisationInWords } from '../words/organisations';
import type { FactHref } from './child-hrefs';

/** One line of what was asked of one adviser, and what became of it; or that nobody asked. */
export interface AdviceRow {
  readonly from: string;
  /** Where the law has it sought in some assessments only: in which. */
  readonly onlyWhen?: string;
  readonly citation?: string;
  readonly asked: string;
  readonly reached: string;
  readonly answered: string;
  readonly reference: string;
  readonly request?: string;
  readonly answer?: string;
  readonly elsewhere?: string;
}

/** Everybody whose advice the law has sought in a case of this child has a row, in the law's order: never asked, asked, or told. */
export function adviceView(record: ChildRecord, caseKinds: readonly DescribedCaseKind[], href: FactHref): AdviceRow[] {
  const advisers = advisersOf(record, caseKinds);
  const isOf =
    ({ adviceFrom }: DescribedAdviser) =>
    (one: AdviceAsked) =>
      one.adviceFrom === adviceFrom;
  const others = record.advice.filter((one) => !advisers.some((adviser) => isOf(adviser)(one)));
  return [
    ...advisers.flatMap((adviser) => {
      const asked = record.advice.filter(isOf(adviser));
      const words = {
        citation: adviser.citation,
        ...(adviser.onlyWhen ? { onlyWhen: adviser.onlyWhen } : {}),
      };
      return asked.length > 0
        ? asked.map((one) => ({ ...askedRow(one, adviser.title, href), ...words }))
        : [{ ...notAskedRow(adviser, toldBy(adviser, record), href), ...words }];
    }),
    ...others.map((one) => askedRow(one, agencyInWords(one.adviceFrom), href)),
  ];
}

const advisersOf = (
  { cases = [] }: ChildRecord,
  caseKinds: readonly DescribedCaseKind[],
): readonly DescribedAdviser[] =>
  caseKinds.find(({ id, advisers }) => advisers && cases.some(({ kind }) => kind === id))?.advisers ?? [];

/** The last that they told of their own accord. */
const toldBy = ({ tells, adviceFrom }: DescribedAdviser, { facts }: ChildRecord): RecordedFact | undefined =>
  facts.find(
    ({ type, status, content }) =>
      type === tells && status === 'stands' && (content.adviceFrom === undefined || content.adviceFrom === adviceFrom),
  );

function notAskedRow(
  { title, adviceFrom }: DescribedAdviser,
  told: RecordedFact | undefined,
  href: FactHref,
): AdviceRow {
  return {
    from: title,
    // Nobody has to ask a family through this service: it tells by itself.
    asked: adviceFrom === undefined ? 'No asking is told through this service' : 'Never asked, by what was told',
    reached: adviceFrom === undefined ? 'Not told' : 'Not asked',
    answered: told
      ? `Told on ${dayInWords(told.occurredOn)}, by ${organisationInWords(told.organisation)}`
      : 'Not told. It may still know something',
    reference: 'None',
    ...(told ? { answer: href(told.factId) } : {}),
  };
}

function askedRow(one: AdviceAsked, title: string, href: FactHref): AdviceRow {
  return {
    reference: one.reference,
    from: `${title} (${organisationInWords(one.asked)})`,
    asked: `${dayInWords(one.askedOn)}, by ${organisationInWords(one.askedBy)}`,
    reached: reachedInWords(one),
    answered: one.answeredOn
      ? `Told on ${dayInWords(one.answeredOn)}`
      : one.withdrawnOn
        ? `Not waited for any more: the assessment ended on ${dayInWords(one.withdrawnOn)}`
        : `Asked, not yet told${one.excused ? ', excused by an exception' : ''}`,
    request: href(one.requestFactId),
    ...(one.answerFactId ? { answer: href(one.answerFactId) } : {}),
    ...(one.answeredOnRecord ? { elsewhere: `/children/${one.answeredOnRecord}` } : {}),
  };
}

/** The body's own time counts from its receipt: the day that it told itself, or until then the day of our delivery. */
function reachedInWords({ receivedOn, receivedBasis, deliveredOn }: AdviceAsked): string {
  const day = receivedOn ?? deliveredOn;
  if (!day) return 'Not told';
  return `${dayInWords(day)}${receivedBasis === 'told' ? ', by their own word' : receivedBasis === 'delivery' ? ', by our delivery' : ''}`;
}
