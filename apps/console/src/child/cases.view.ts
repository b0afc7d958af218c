import type { Case, ChildRecord, DescribedCaseKind, DescribedContract, ReadClock } from '@lib/client';
import { inWords } from '../words/codes';
import { contextualDate, hasEnded } from '../words/contextual-date';
import { counted, dayInWords, daysBetween, isDay } from '../words/days';
import { organisationInWords } from '../words/organisations';
import type { FactHref } from './child-hrefs';
import { findFact, rowsOf, schemaOf, valueInWords } from './fact.view';

type Step = Case['steps'][number];

/** What the API's catalogues say of kinds of case and of facts. Without them everything is still there, in its codes' own words. */
export interface Labels {
  readonly contracts: readonly DescribedContract[];
  readonly caseKinds: readonly DescribedCaseKind[];
}

/** What stands in a line of its own on the card, or in its heading. */
const IN_ITS_OWN_PLACE = new Set(['pathway', 'caseOfficer', 'setting', 'settingName']);

/** Each process with the steps that were told, and what it waits for by the clock. A step that was not told is not guessed. */
export const casesView = (record: ChildRecord, labels: Labels, href: FactHref) =>
  (record.cases ?? []).map((one) => {
    const kind = labels.caseKinds.find(({ id }) => id === one.kind);
    const clocks = record.clocks.filter(
      ({ reference }) => reference === one.reference || reference === `${one.organisation}/${one.reference}`,
    );
    const details = (one.details ?? []).map(({ name, label, value }) => ({
      name,
      label,
      words: detailInWords(name, value, kind, labels.contracts),
    }));
    const pathway = details.find(({ name }) => name === 'pathway')?.words ?? (one.pathway && inWords(one.pathway));
    return {
      kind: `${kind?.title ?? inWords(one.kind)}${pathway ? ` (${withinSentence(pathway)})` : ''}`,
      // A case of which a child has one is nobody's to number.
      ...(kind?.reference === 'child' ? {} : { reference: one.reference }),
      by: organisationInWords(one.organisation),
      state: one.inWords,
      ...(one.caseOfficer ? { officer: one.caseOfficer } : {}),
      ...(one.setting || one.settingName ? { setting: one.settingName ?? organisationInWords(one.setting ?? '') } : {}),
      details: details.filter(({ name }) => !IN_ITS_OWN_PLACE.has(name)),
      steps: one.steps
        .filter((step) => !isSaidAlready(step, one.steps, kind))
        .map(({ step, on, factId }) => ({
          words: kind?.steps.find((described) => described.step === step)?.says ?? inWords(step),
          on: dayInWords(on),
          said: saidInWords(factId, one, record, labels.contracts),
          href: href(factId),
        })),
      next: clocks
        .filter((clock) => !hasEnded(clock, record.asAt))
        .map((clock) => ({
          title: clock.title,
          body: organisationInWords(clock.body),
          date: contextualDate(clock, record.asAt),
          gone: goneInWords(clock, record.asAt),
        })),
    };
  });

/** In the words of the first contract of the kind that has such a field. */
function detailInWords(
  name: string,
  value: string,
  kind: DescribedCaseKind | undefined,
  contracts: readonly DescribedContract[],
): string {
  const types = (kind?.steps ?? []).flatMap(({ toldBy }) => toldBy);
  const fields = types.map((type) => contracts.find((contract) => contract.type === type)?.schema.properties?.[name]);
  return valueInWords(
    value,
    fields.find((field) => field !== undefined),
  ).join(', ');
}

/** 'Autism' is 'autism' within a sentence, and 'ADHD' stays. */
const withinSentence = (words: string): string =>
  /^[A-Z][^A-Z]*$/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;

/** What was said of a step besides its day and what the card says already: what was offered, how urgent it is, why not. */
function saidInWords(
  factId: string,
  one: Case,
  record: ChildRecord,
  contracts: readonly DescribedContract[],
): string[] {
  const fact = findFact(record, factId);
  if (!fact) return [];
  const onTheCard = new Set<unknown>([one.reference, ...(one.details ?? []).map(({ value }) => value)]);
  return rowsOf(fact.content, schemaOf(fact, contracts))
    .filter(({ field }) => !isDay(String(fact.content[field])) && !onTheCard.has(fact.content[field]))
    .map(({ label, values }) => `${label}: ${values.join(', ')}`);
}

/** Where one fact says two steps of one day, one line says both: which, the kind of case says. */
function isSaidAlready(
  { step, on, factId }: Step,
  steps: readonly Step[],
  kind: DescribedCaseKind | undefined,
): boolean {
  const saidWith = kind?.steps.find((described) => described.step === step)?.saidWith;
  return steps.some((other) => other.step === saidWith && other.factId === factId && other.on === on);
}

/** 'Day 98 of 140 (week 14 of 20)': how far the time allowed is used up. */
export function goneInWords(
  { startedOn, dueOn }: Pick<ReadClock, 'startedOn' | 'dueOn'>,
  asAt: string,
): string | undefined {
  const [gone, allowed] = [daysBetween(startedOn, asAt), daysBetween(startedOn, dueOn)];
  if (gone < 0 || gone > allowed) return undefined;
  const weeks = allowed % 7 === 0 ? ` (${counted(Math.floor(gone / 7), 'week')} of ${allowed / 7} gone)` : '';
  return `Day ${gone} of ${allowed}${weeks}`;
}
