import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '../..');

const page = (changes: string) => `
import { pathwayReferralV1, referralClosedV1 } from '@lib/contracts';
import { defineCase, step } from '../../src/case-kind';
import { ehcAssessment } from '../../src/ehc-assessment/ehc-assessment.case';

const clock = {
  id: 'planted', title: 'Planted', group: 'health', kind: 'local', citation: 'none', citationVerified: false, whoMust: 'health',
  tellsFamily: false, countingWord: 'within', limit: { weeks: 1 }, from: 'the day', endedBy: 'the day', excusedBy: [],
  stoppedBySteps: [], inForceFrom: '2020-01-01', startedBySteps: [{ step: 'received' }], endedBySteps: [{ step: 'closed' }],
} as const;
const state = { after: 'received', state: 'received', inWords: 'Received' } as const;

export const planted = defineCase({
  id: 'planted', title: 'Planted', agency: 'health', reference: 'referralReference',
  steps: {
    received: step(pathwayReferralV1, { says: 'Received', happened: 'it was received', opens: true }),
    closed: step(referralClosedV1, { says: 'Closed', happened: 'it was closed' }),
  },
  lifecycle: { states: [state], ends: ['closed'] },
  clocks: [clock],
  ${changes}
});
export const others = ehcAssessment.id;
`;

/** What the compiler says of each planted page, by its name. */
function compiled(pages: Readonly<Record<string, string>>): Readonly<Record<string, string[]>> {
  const folder = mkdtempSync(join(root, 'libs/casework/test/planted-'));
  try {
    const files = Object.entries(pages).map(([name, text]) => {
      const file = join(folder, `${name}.ts`);
      writeFileSync(file, text);
      return [name, file] as const;
    });
    const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
    const program = ts.createProgram(
      files.map(([, file]) => file),
      { ...options, noEmit: true, types: [] },
    );
    return Object.fromEntries(
      files.map(([name, file]) => [
        name,
        program
          .getSemanticDiagnostics(program.getSourceFile(file))
          .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const said = compiled({
  'as-it-should-be': page(''),
  'a-step-with-a-typo': page("once: ['recieved'],"),
  'a-clock-that-names-a-step-of-another-case': page("clocks: [{ ...clock, endedBySteps: [{ step: 'draftSent' }] }],"),
  'a-stop-that-names-no-step': page(
    "clocks: [{ ...clock, stoppedBySteps: [{ step: 'died', says: 'the child died' }] }],",
  ),
  'a-state-without-words': page("lifecycle: { states: [{ after: 'received', state: 'received' }], ends: ['closed'] },"),
  'a-state-after-no-step': page("lifecycle: { states: [{ ...state, after: 'triaged' }], ends: ['closed'] },"),
  'a-step-without-words': page(
    "steps: { received: step(pathwayReferralV1, { happened: 'x' }), closed: step(referralClosedV1, { says: 'x' }) },",
  ),
  'an-open-item-that-waits-for-no-step': page(
    "openItems: [{ id: 'a', opens: 'received', closedBy: 'answered', group: 'toTellFamily', what: 'a', why: 'b' }],",
  ),
});

describe('a page of a case', () => {
  it('compiles as it should be', () => expect(said['as-it-should-be']).toEqual([]));

  it.each(Object.keys(said).filter((name) => name !== 'as-it-should-be'))('with %s does not compile', (name) =>
    expect(said[name]!.join('\n')).toMatch(/not assignable|missing/));
});
