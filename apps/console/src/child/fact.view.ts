import type { ChildRecord, DescribedContract, FieldSchema, RecordedFact } from '@lib/client';
import { inWords } from '../words/codes';
import { dayInWords, dayOf, instantInWords, isDay, shortDay } from '../words/days';
import type { RecordWords } from '../words/for-readers';
import { agencyInWords, organisationInWords } from '../words/organisations';
import { saidByInWords } from '../words/said-by';
import { challengesView } from './challenges.view';
import type { FactHref } from './child-hrefs';

type Content = RecordedFact['content'];

/** One line of what was said: the contract's own label, and the words for the value. */
export interface Row {
  readonly field: string;
  readonly label: string;
  readonly hint?: string;
  readonly values: readonly string[];
}

export interface FactView {
  readonly id: string;
  readonly title: string;
  readonly agency: string;
  readonly saidBy: string;
  readonly href: string;
  readonly rows: readonly Row[];
  readonly flags: readonly string[];
  /** Corrected or withdrawn: it stays as it was told, struck through, and does not count. */
  readonly isStruck: boolean;
  /** The word for it, where it does not stand. */
  readonly standing?: string;
  readonly challenges: ReturnType<typeof challengesView>;
  /** Who has acknowledged it, and what was done. */
  readonly heard: ReturnType<typeof heardView>;
  /** The fact of this child that it is about: what it says of that fact's ids is for systems. */
  readonly about?: { readonly href: string; readonly words: string };
  /** Another record, to which it is tied by an event's id alone. */
  readonly elsewhere?: string;
  /** Said of a fact that another replaced. */
  readonly correction?: { readonly href: string; readonly words: string };
  /** Said of a fact that replaces another. */
  readonly replaces?: { readonly href: string; readonly words: string };
  /** Said of a fact that its teller took back. */
  readonly withdrawal?: { readonly href: string; readonly words: string };
}

export function factView(
  fact: RecordedFact,
  record: ChildRecord,
  contracts: readonly DescribedContract[],
  href: FactHref,
  words?: Pick<RecordWords, 'familySays'>,
): FactView {
  const later = correctionOf(fact, record);
  const earlier = correctedBy(fact, record);
  const withdrawal = findFact(record, fact.withdrawnBy, fact.organisation);
  return {
    id: fact.factId,
    title: fact.title,
    agency: fact.agency,
    saidBy: saidByInWords(fact),
    href: href(fact.factId),
    rows: rowsOf(saidIn(fact), schemaOf(fact, contracts)),
    flags: fact.flags.map((flag) => flag.message),
    isStruck: fact.status !== 'stands',
    ...(fact.status === 'stands' ? {} : { standing: fact.status === 'corrected' ? 'Corrected' : 'Withdrawn' }),
    challenges: challengesView(fact.challenges, href, words?.familySays),
    ...aboutView(fact, record, href),
    heard: heardView(fact, href),
    ...(fact.tiedToRecord ? { elsewhere: `/children/${encodeURIComponent(fact.tiedToRecord)}` } : {}),
    ...(later
      ? {
          correction: {
            href: href(later.factId),
            words: `${organisationInWords(later.organisation)} put this right, told ${shortDay(dayOf(later.recordedAt))}`,
          },
        }
      : {}),
    ...(earlier
      ? {
          replaces: {
            href: href(earlier.factId),
            words: `Puts right what was told ${shortDay(dayOf(earlier.recordedAt))}`,
          },
        }
      : {}),
    ...(withdrawal
      ? {
          withdrawal: {
            href: href(withdrawal.factId),
            words: `${organisationInWords(withdrawal.organisation)} took this back, told ${shortDay(dayOf(withdrawal.recordedAt))}`,
          },
        }
      : {}),
  };
}

function aboutView({ about }: RecordedFact, record: ChildRecord, href: FactHref): Pick<FactView, 'about'> {
  const other = findFact(record, about);
  if (!other) return {};
  return { about: { href: href(other.factId), words: `${other.title}, ${lowered(saidByInWords(other))}` } };
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What names a fact that is linked to is left to the link. */
function saidIn({ content, about }: RecordedFact): Content {
  if (about === undefined) return content;
  const { about: _, ...said } = content;
  return said;
}

/** That it was heard, and what was done: whoever told it need not ask. */
const heardView = ({ acknowledged = [], followedUp = [] }: RecordedFact, href: FactHref) => [
  ...acknowledged.map(({ organisation, on, contact, factId }) => ({
    words: `${organisationInWords(organisation)} has had this since ${dayInWords(on)}${contact ? `. Ask ${contact}` : ''}`,
    href: href(factId),
  })),
  ...followedUp.map(({ organisation, on, action, account, factId }) => ({
    words: `${inWords(action)}, by ${organisationInWords(organisation)} on ${dayInWords(on)}${account ? `: ${account}` : ''}`,
    href: href(factId),
  })),
];

/** One fact on a page of its own: what, who, when so, when told, and its correction beside it. */
export function factPage(
  fact: RecordedFact,
  record: ChildRecord,
  contracts: readonly DescribedContract[],
  href: FactHref,
  words?: Pick<RecordWords, 'familySays'>,
) {
  const view = factView(fact, record, contracts, href, words);
  const schema = schemaOf(fact, contracts);
  const [later, earlier] = [correctionOf(fact, record), correctedBy(fact, record)];
  const beside = later ? sideBySide(fact, later, schema) : earlier ? sideBySide(earlier, fact, schema) : undefined;
  return {
    ...view,
    beside,
    child: rowsOf(fact.child, schema?.properties?.child),
    agencyName: agencyInWords(fact.agency),
    organisation: organisationInWords(fact.organisation),
    occurredOn: dayInWords(fact.occurredOn),
    toldAt: instantInWords(fact.recordedAt),
    toldBasis:
      fact.recordedBasis === 'stated'
        ? 'The teller gave this time itself: it told us later, from its own history.'
        : 'The time at which our service had it.',
    eventId: fact.eventId,
    subject: fact.subject,
    type: fact.type,
  };
}

/** Both versions, line by line, the lines that differ marked. The child's identity is compared too. */
function sideBySide(earlier: RecordedFact, later: RecordedFact, schema: FieldSchema | undefined) {
  const compare = (was: Content, is: Content, fields: FieldSchema | undefined) => {
    const [before, after] = [rowsOf(was, fields), rowsOf(is, fields)];
    return rowsOf({ ...was, ...is }, fields).map(({ field, label }) => {
      const [first, corrected] = [before, after].map((rows) => rows.find((row) => row.field === field)?.values);
      const differs = JSON.stringify(first) !== JSON.stringify(corrected);
      return {
        label,
        differs,
        struck: differs && first !== undefined,
        was: first ?? NOT_SAID,
        is: corrected ?? NOT_SAID,
      };
    });
  };
  return {
    earlier: saidByInWords(earlier),
    later: saidByInWords(later),
    lines: [
      ...compare(earlier.content, later.content, schema),
      ...compare(earlier.child, later.child, schema?.properties?.child),
    ],
  };
}

const NOT_SAID = ['Not said'];

/** By fact id, or by the event id that the same organisation gave. */
export const findFact = (record: ChildRecord, reference: string | undefined, organisation?: string) =>
  reference === undefined
    ? undefined
    : (record.facts.find((fact) => fact.factId === reference) ??
      record.facts.find((fact) => fact.eventId === reference && fact.organisation === organisation));

const correctionOf = (fact: RecordedFact, record: ChildRecord) =>
  findFact(record, fact.correctedBy, fact.organisation) ??
  record.facts.find(
    (other) => other.corrects !== undefined && findFact(record, other.corrects, other.organisation) === fact,
  );

const correctedBy = (fact: RecordedFact, record: ChildRecord) => findFact(record, fact.corrects, fact.organisation);

export const schemaOf = (fact: RecordedFact, contracts: readonly DescribedContract[]): FieldSchema | undefined =>
  contracts.find((contract) => contract.type === fact.type)?.schema;

/** What was said, in the contract's order and under its labels; a field that it does not name comes last. */
export function rowsOf(content: Content, schema: FieldSchema | undefined): Row[] {
  const named = Object.keys(schema?.properties ?? {});
  const fields = [...named, ...Object.keys(content).filter((field) => !named.includes(field))];
  return fields
    .filter((field) => field !== 'corrects' && field !== 'child' && isSaid(content[field]))
    .map((field) => {
      const property = schema?.properties?.[field];
      return {
        field,
        label: property?.title ?? inWords(field),
        ...(property?.description ? { hint: property.description } : {}),
        values: valueInWords(content[field], property),
      };
    });
}

/** 'probablyHas': no word that people write. */
const isSpelledAsCode = (told: string): boolean => /^[a-z]+([A-Z][a-z]+)+$/.test(told);

const isSaid = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** The words for a code where the contract has them; what is known to be free text stays as it was told. */
export function valueInWords(value: unknown, property: FieldSchema | undefined): string[] {
  if (Array.isArray(value)) {
    return value.length === 0 ? ['None'] : value.flatMap((item) => valueInWords(item, property?.items ?? property));
  }
  if (typeof value === 'boolean') return [value ? 'Yes' : 'No'];
  if (typeof value === 'object' && value !== null) {
    return [
      rowsOf(value as Content, property)
        .map(({ label, values }) => `${label}: ${values.join(', ')}`)
        .join('; '),
    ];
  }
  const told = String(value);
  const named = property?.oneOf?.find((choice) => choice.const === told);
  if (named) return [named.title];
  if (isDay(told)) return [dayInWords(told)];
  if (/\bcode of the (organisation|setting)\b/i.test(property?.description ?? '')) return [organisationInWords(told)];
  const isCode = property === undefined ? isSpelledAsCode(told) : property.enum || property.oneOf;
  return [isCode && /^[a-z]/.test(told) ? inWords(told) : told];
}
