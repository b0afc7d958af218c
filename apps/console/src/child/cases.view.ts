import type { Case, ChildRecord, DescribedContract, ReadClock } from '@lib/client';
import { inWords } from '../words/codes';
import { contextualDate, hasEnded } from '../words/contextual-date';
import { counted, dayInWords, daysBetween, isDay } from '../words/days';
import { organisationInWords } from '../words/organisations';
import type { FactHref } from './child-hrefs';
import { findFact, rowsOf, schemaOf } from './fact.view';

const KINDS: Readonly<Record<Case['kind'], string>> = {
  ehcAssessment: 'Education, health and care needs assessment',
  referral: 'Referral',
};

const STEPS: Readonly<Record<string, string>> = {
  assessmentRequested: 'Assessment asked for',
  assessmentDecided: 'Decision whether to assess told',
  planNotIssued: 'Decided not to issue a plan',
  draftSent: 'Draft plan sent',
  draftServed: 'Draft plan served',
  commentsReceived: 'Family’s comments received',
  finalPlanSent: 'Final plan sent',
  assessmentEnded: 'Assessment ended',
  exceptionRecorded: 'Exception recorded',
  referralReceived: 'Referral received',
  referralDecided: 'Referral accepted or declined',
  referralDecisionTold: 'Family told of the decision',
  referralTriaged: 'Triaged',
  interimSupportOffered: 'Support offered meanwhile',
  firstContactAttended: 'First contact attended',
  assessmentStarted: 'Assessment started',
  assessmentOutcomeTold: 'Family told the outcome',
  referralClosed: 'Referral closed',
};

/** Each process with the steps that were told, and what it waits for by the clock. A step that was not told is not guessed. */
export const casesView = (record: ChildRecord, contracts: readonly DescribedContract[], href: FactHref) =>
  (record.cases ?? []).map((one) => {
    const clocks = record.clocks.filter(
      ({ reference }) => reference === one.reference || reference === `${one.organisation}/${one.reference}`,
    );
    return {
      kind: `${KINDS[one.kind] ?? inWords(one.kind)}${one.pathway ? ` (${inWords(one.pathway).toLowerCase()})` : ''}`,
      reference: one.reference,
      by: organisationInWords(one.organisation),
      state: one.inWords,
      ...(one.caseOfficer ? { officer: one.caseOfficer } : {}),
      ...(one.setting || one.settingName ? { setting: one.settingName ?? organisationInWords(one.setting ?? '') } : {}),
      steps: one.steps
        .filter((step) => !isSaidAlready(step, one.steps))
        .map(({ step, on, factId }) => ({
          words: STEPS[step] ?? inWords(step),
          on: dayInWords(on),
          said: saidInWords(factId, one, record, contracts),
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

/** What was said of a step besides its day and what the card says already: what was offered, how urgent it is, why not. */
function saidInWords(
  factId: string,
  one: Case,
  record: ChildRecord,
  contracts: readonly DescribedContract[],
): string[] {
  const fact = findFact(record, factId);
  if (!fact) return [];
  const onTheCard = new Set<unknown>([one.reference, one.pathway, one.caseOfficer, one.setting, one.settingName]);
  return rowsOf(fact.content, schemaOf(fact, contracts))
    .filter(({ field }) => !isDay(String(fact.content[field])) && !onTheCard.has(fact.content[field]))
    .map(({ label, values }) => `${label}: ${values.join(', ')}`);
}

/** A draft is served on the day it is sent unless another day was told: then one line says both. */
const isSaidAlready = ({ step, on, factId }: Case['steps'][number], steps: Case['steps']): boolean =>
  step === 'draftServed' &&
  steps.some((other) => other.step === 'draftSent' && other.factId === factId && other.on === on);

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
