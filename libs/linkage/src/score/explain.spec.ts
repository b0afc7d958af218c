import { approvedModel, explain, normalise, type ToldIdentity } from '../index';

const sorrel = {
  givenName: 'Sorrel',
  familyName: 'Shale',
  dateOfBirth: '2018-02-01',
  postcode: 'HX1 1AA',
  sex: 'female',
};
const explained = (a: Omit<ToldIdentity, 'id'>, b: Omit<ToldIdentity, 'id'>) =>
  explain(normalise({ id: 'a', ...a }), normalise({ id: 'b', ...b }), approvedModel, 100_000);

describe('why two records are one child or two', () => {
  it('is said feature by feature, and adds up against a stranger', () => {
    const { bits, outcome, features } = explained(sorrel, { ...sorrel, givenName: 'Sorel', dateOfBirth: '2018-01-02' });
    expect(outcome).toBe('link');
    const said = Object.fromEntries(features.map(({ title, level }) => [title, level]));
    expect(said).toMatchObject({
      'Given name': 'nearly equal',
      'Family name': 'equal',
      'Date of birth': 'day and month exchanged',
      'Address and postcode': 'postcode equal',
      'NHS number': 'missing',
    });
    const sum = features.reduce((all, { againstStranger }) => all + againstStranger, 0);
    const strangers = Math.log2(100_000 / (approvedModel.recordsOfAChild - 1));
    expect(bits).toBeLessThanOrEqual(sum - strangers);
  });

  it('never repeats what was told', () => {
    const said = JSON.stringify(
      explained({ ...sorrel, nhsNumber: '9990000018' }, { ...sorrel, nhsNumber: '9990000026' }),
    );
    for (const value of ['orrel', 'hale', '2018', 'HX1', '999000']) expect(said).not.toContain(value);
  });

  it.each<[string, Partial<ToldIdentity>, Partial<ToldIdentity>, string]>([
    ['two valid numbers', { nhsNumber: '9990000018' }, { nhsNumber: '9990000026' }, 'two-nhs-numbers'],
    ['twins', {}, { givenName: 'Bryony' }, 'twins'],
    [
      'a number of another',
      { nhsNumber: '9990000018' },
      { nhsNumber: '9990000018', givenName: 'Bryony', dateOfBirth: '1989-11-23' },
      'number-of-another',
    ],
    ['an identity before adoption', {}, { identity: 'beforeAdoption' }, 'another-identity'],
  ])('%s are held apart by a sentence, whatever the bits', (_, a, b, code) => {
    const { outcome, guard } = explained({ ...sorrel, ...a }, { ...sorrel, ...b });
    expect([outcome, guard?.code]).toEqual(['apart', code]);
    expect(guard?.sentence).toMatch(/^[A-Z].*[.]$/);
  });

  it('a rare name says more than a common one', () => {
    const of = (familyName: string) =>
      explained({ ...sorrel, familyName }, { ...sorrel, familyName }).features.find(
        ({ feature }) => feature === 'familyName',
      )!;
    expect(of('Shale').againstStranger).toBeGreaterThan(of('Smith').againstStranger + 2);
  });

  it('the same two records score the same for ever: the model is frozen, and says who approved it', () => {
    expect(approvedModel).toMatchObject({ version: '2', date: '2026-12-01' });
    expect(approvedModel.approvedBy).toContain('not approved by an area yet');
    expect(explained(sorrel, sorrel).bits).toBeCloseTo(explained(sorrel, sorrel).bits, 12);
  });
});
