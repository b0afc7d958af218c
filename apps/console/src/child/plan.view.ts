import type { PlanVersion, PlanVersions, QueryOf } from '@lib/client';
import { type Cell, type CellWords, cell, type Table, type TablesPage } from '../page/table';
import { inWords } from '../words/codes';
import { dayInWords } from '../words/days';
import { organisationInWords } from '../words/organisations';
import { pageHref } from './child-hrefs';

/** Each version of a plan, the newest first: what to look at, what became of what was contributed, what differs from the one before. */
export function planView(
  { asAt }: QueryOf<'openPlanVersions'>,
  { id, versions }: PlanVersions,
): Omit<TablesPage, 'page'> {
  return {
    heading: 'Plan',
    says: 'What is in the sections of each version of the plan as it was told, beside what was contributed to it. Whether other words mean another thing, a person says.',
    action: pageHref(id, 'plan'),
    boxes: [{ name: 'asAt', label: 'As at', value: asAt, type: 'date' }],
    tables:
      versions.length === 0
        ? [{ id: 'none', title: 'Versions', heads: [], rows: [], whenEmpty: 'What is in a plan was not told.' }]
        : versions.flatMap((version, nth) => [
            findingsTable(version, nth),
            fidelityTable(version, nth),
            ...(version.differences ? [differencesTable(version.differences, nth)] : []),
          ]),
  };
}

const findingsTable = ({ version, writtenOn, findings }: PlanVersion, nth: number): Table => ({
  ...{ id: `findings-${nth}`, title: `${inWords(version)} of ${dayInWords(writtenOn)}: what to look at` },
  heads: ['Of which part', 'What'],
  rows: findings.map(({ about, message }) => [cell(about), cell(message)]),
  whenEmpty: 'Nothing was found that should be looked at again.',
});

const became = { kept: 'Kept', reworded: 'In other words', missing: 'Not in the plan' } as const;

const fidelityTable = ({ fidelity }: PlanVersion, nth: number): Table => ({
  ...{ id: `fidelity-${nth}`, title: 'Outcomes that were contributed, and what became of them' },
  heads: ['Who contributed it', 'As it was contributed', 'As it is in the plan', 'What became of it'],
  rows: fidelity.map((each) => [
    cell(organisationInWords(each.givenBy)),
    sideOf(each.words, 'removed', each.contributed),
    sideOf(each.words, 'added', each.inPlan),
    cell(became[each.became], each.reference ? { by: each.reference } : {}),
  ]),
  whenEmpty: 'No outcome had been contributed by then.',
});

const changes = { added: 'New', removed: 'Left out', reworded: 'In other words' } as const;

const differencesTable = (differences: NonNullable<PlanVersion['differences']>, nth: number): Table => ({
  ...{ id: `differences-${nth}`, title: 'What differs from the version before it' },
  heads: ['Of which part', 'As it was', 'As it is', 'What changed'],
  rows: differences.map(({ about, change, words }) => [
    cell(about),
    sideOf(words, 'removed'),
    sideOf(words, 'added'),
    cell(changes[change]),
  ]),
  whenEmpty: 'Nothing differs from the version before it.',
});

/** One of two texts that stand beside each other: what is in both, and what is in this one alone. */
function sideOf(words: readonly CellWords[] | undefined, own: 'removed' | 'added', text?: string): Cell {
  if (!words) return cell(text);
  const side = words.filter(({ change }) => change === 'same' || change === own);
  return cell(side.map((each) => each.text).join(''), { words: side });
}
