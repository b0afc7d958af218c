import { caseKinds, contractsOf } from '@lib/casework';
import { type Contract, contracts } from '@lib/contracts';
import { askedFor } from './asked-for';
import { sourceOf } from './sources';

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const codes = (all: readonly string[]): string => all.map((each) => `\`${each}\``).join(', ');

/** Where a reader finds it: in which case of the child, or by itself. */
function placeOf(contract: Contract): string {
  if (contract.aboutOrganisation) return 'the directory';
  const cases = caseKinds.filter((kind) => contractsOf(kind).includes(contract)).map(({ title }) => title);
  return cases.length > 0 ? cases.join('; ') : `the child’s record, ${contract.kind}`;
}

const clocksOf = (contract: Contract): readonly string[] => [
  ...new Set(
    caseKinds.flatMap((kind) =>
      contractsOf(kind).includes(contract)
        ? kind.clocks
            .filter(({ startedBySteps, endedBySteps, stoppedBySteps }) =>
              [...startedBySteps, ...endedBySteps, ...stoppedBySteps].some(({ step }) =>
                kind.steps[step]?.toldBy.some((told) => told.contract === contract),
              ),
            )
            .map(({ id }) => id)
        : [],
    ),
  ),
];

const factRow = (contract: Contract): string =>
  row(
    `\`${contract.type}\``,
    contract.title,
    sourceOf(contract.type) ?? '',
    codes(clocksOf(contract)),
    placeOf(contract),
    `\`${contract.example.source.replace('/agencies/', '')}\`, \`${contract.example.id}\``,
  );

/** What can be told, and what answers what was asked for: both made from the code, so that neither can fall behind it. */
export const whatIsTold = (): string => `# What is told, and what it answers

Made by \`npm run docs\`. A test fails when a fact has no source, when a line names a fact, a time limit or a page that is not there, and when a
fact is named by no line. Sources are given so that they can be found; which of the time limits have been
read in their text, the [table of time limits](time-limits.md) says.

## Every fact

| fact | what it is | where it is said that it is told | time limits that it starts, ends or stops | its place | example, as \`GET /v1/contracts\` has it |
|---|---|---|---|---|---|
${contracts.map(factRow).join('\n')}

## What agencies tell, and what inspectors found missing from 2017 to 2026

| | what | facts | pages | figures and time limits | not yet |
|---|---|---|---|---|---|
${askedFor.map(({ of, says, facts = [], pages = [], figures = [], notYet = '' }) => row(of, says, codes(facts), codes(pages), codes(figures), notYet)).join('\n')}
`;
