import fc from 'fast-check';
import { type Contribution, fidelityOf, findingsOf, type PlanContent } from '../src';

const plan: PlanContent = {
  needs: [
    { reference: 'B1', section: 'B', text: 'Understands two words at a time.' },
    { reference: 'C1', section: 'C', text: 'Wears a hearing aid.' },
  ],
  outcomes: [
    { reference: 'E1', text: 'By July 2027 Bryony wears her aid all day, five days of five.', from: ['K1'] },
    { reference: 'E2', text: 'Bryony will make progress.', from: [] },
  ],
  provisions: [
    {
      reference: 'F1',
      section: 'F',
      text: 'A speech therapist works with her for 30 minutes each week.',
      meets: ['B1'],
      towards: ['E1'],
    },
    { reference: 'G1', section: 'G', text: 'Access to support as required.', meets: ['B9'], educates: 'yes' },
  ],
  contributions: [{ reference: 'K1', givenBy: 'northbank-nhs-trust', toldAs: 'h-1' }],
};
const health: Contribution = {
  toldAs: 'h-1',
  givenBy: 'northbank-nhs-trust',
  outcomes: [
    'Bryony wears her aid all day.',
    'By July 2027 Bryony wears her aid all day, five days of five.',
    'Sleeps through the night.',
  ],
  saysNeeds: true,
  saysProvision: true,
};
const care: Contribution = {
  toldAs: 'sc-1',
  givenBy: 'northbank-social-care',
  outcomes: [],
  saysNeeds: true,
  saysProvision: false,
};

describe('what is to be looked at in a plan', () => {
  const said = findingsOf(plan, [health, care]).map(({ code, about }) => `${about} ${code}`);

  it('is a need that nothing meets, provision in the wrong section or for nothing, and an outcome from nobody', () => {
    expect(said).toEqual([
      'C1 needWithoutProvision',
      'G1 educatesOutsideF',
      'G1 provisionWithoutOutcome',
      'G1 namesNothing',
      'G1 nobodyDoesIt',
      'G1 howOften',
      'G1 stockPhrase',
      'G1 stockPhrase',
      'E2 outcomeFromNobody',
      'E2 outcomeWithoutProvision',
      'E2 noDay',
      'E2 noMeasure',
      'E2 stockPhrase',
      'h-1 outcomeMissing',
      'sc-1 contributionNotListed',
      'sc-1 adviceThin',
    ]);
  });

  it('is said in words that help whoever writes', () => {
    const messages = findingsOf(plan, [care]).map(({ message }) => message);
    expect(messages).toContain('“as required” can mean anything: say what happens, how often, and with whom.');
    expect(messages).toContain('Nothing in section G meets this need of section C.');
    expect(messages).toContain('What northbank-social-care advised says no provision and no outcomes.');
  });
});

describe('what became of a contributed outcome', () => {
  it('is that it was kept word for word, said in other words, or left out', () =>
    expect(fidelityOf(plan, [health]).map(({ became, reference, inCommon }) => [became, reference, inCommon])).toEqual([
      ['reworded', 'E1', 50],
      ['kept', 'E1', 100],
      ['missing', undefined, undefined],
    ]));

  it('is not changed by capitals or stops', () =>
    expect(fidelityOf(plan, [{ ...health, outcomes: ['bryony WILL make progress'] }])[0]).toMatchObject({
      became: 'kept',
      reference: 'E2',
    }));
});

const words = fc.constantFrom(
  'Bryony',
  'asks',
  'for',
  'help',
  'walks',
  'to',
  'school',
  'alone',
  'by',
  'July',
  '2027',
  'sleeps',
);
const text = fc.array(words, { minLength: 1, maxLength: 12 }).map((each) => each.join(' '));

it('nothing that was contributed is ever neither in the plan nor in the findings', () => {
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 60 }),
      fc.array(fc.record({ toldAs: fc.uuid(), outcomes: fc.array(text, { maxLength: 6 }), isListed: fc.boolean() }), {
        maxLength: 12,
      }),
      (outcomes, given) => {
        const content: PlanContent = {
          needs: [],
          provisions: [],
          outcomes: outcomes.map((each, index) => ({ reference: `E${index}`, text: each })),
          contributions: given
            .filter(({ isListed }) => isListed)
            .map(({ toldAs }, index) => ({ reference: `K${index}`, givenBy: 'a-trust', toldAs })),
        };
        const contributions = given.map(({ toldAs, outcomes: own }) => ({
          toldAs,
          givenBy: 'a-trust',
          outcomes: own,
          saysNeeds: true,
          saysProvision: true,
        }));
        const findings = findingsOf(content, contributions);
        const fidelity = fidelityOf(content, contributions);
        expect(fidelity.map(({ toldAs, contributed }) => [toldAs, contributed])).toEqual(
          contributions.flatMap(({ toldAs, outcomes: own }) => own.map((each) => [toldAs, each])),
        );
        for (const { became, toldAs, contributed, reference } of fidelity) {
          const isFound = findings.some(
            ({ code, about, message }) =>
              code === 'outcomeMissing' && about === toldAs && message.includes(`“${contributed}”`),
          );
          const isThere = content.outcomes.some((outcome) => outcome.reference === reference);
          expect([became, isThere, isFound]).toEqual([became, became !== 'missing', became === 'missing']);
        }
        for (const { toldAs, isListed } of given)
          expect(findings.some(({ code, about }) => code === 'contributionNotListed' && about === toldAs)).toBe(
            !isListed,
          );
      },
    ),
    { numRuns: 200 },
  );
});
