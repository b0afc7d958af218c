import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '@lib/casework';
import { contracts } from '@lib/contracts';
import { askedFor } from '../../scripts/what-is-told/asked-for';
import { whatIsTold } from '../../scripts/what-is-told/page';
import { sourceOf } from '../../scripts/what-is-told/sources';

const root = join(__dirname, '../..');
const openapi = readFileSync(join(root, 'docs/openapi.yaml'), 'utf8');
const pagesThere = [
  '/children/{id}',
  '/timeliness',
  '/worklist',
  '/early-identification',
  '/silence',
  '/waits',
  '/retelling',
  '/counts',
  '/planning',
  '/inspection-pack',
  '/published',
  '/children/{id}/prefill',
  '/children/{id}/look-back',
  '/children/{id}/equipment',
  '/children/{id}/plan',
  '/children/{id}/delays',
];

/** Between themselves agencies tell these: that something was passed on, doubted, put right or taken back, or how the directory stands. */
const ofTheHouse =
  /advice-request|advice$|challenge-answered|fact-withdrawn|draft-comments|exception-recorded|ehc-|^partnership|advice-request-received/;

describe('the page of what is told', () => {
  it('is as the code makes it', () => {
    expect(readFileSync(join(root, 'docs/what-is-told.md'), 'utf8')).toBe(whatIsTold());
  });

  it('has a source for every fact', () => {
    expect(contracts.filter(({ type }) => sourceOf(type) === undefined).map(({ type }) => type)).toEqual([]);
  });

  it.each(
    askedFor.map((line) => [line.says, line] as const),
  )('%s: names what is there, or says what is not yet', (_, line) => {
    const { facts = [], pages = [], figures = [], notYet } = line;
    expect(facts.length > 0 || notYet !== undefined).toBe(true);
    const types = contracts.map(({ type }) => type.replace(/\.v\d+$/, ''));
    expect(facts.filter((fact) => !types.includes(fact))).toEqual([]);
    expect(pages.filter((page) => !pagesThere.includes(page))).toEqual([]);
    const isThere = (figure: string) =>
      figure.startsWith('/') ? openapi.includes(`  ${figure}:\n`) : catalogue.some(({ id }) => id === figure);
    expect(figures.filter((figure) => !isThere(figure))).toEqual([]);
  });

  it('has, of each sentence of the inspectors about plans, facts that are told, figures that answer it, and nothing that is not yet', () => {
    const ofPlans = askedFor.filter((line) => line.ofPlans);
    expect(ofPlans.length).toBeGreaterThanOrEqual(8);
    const answered = ofPlans.filter(
      ({ facts = [], figures = [], pages = [], notYet }) =>
        facts.length > 0 && figures.some((figure) => figure.startsWith('/v1/')) && pages.length > 0 && !notYet,
    );
    expect(answered).toEqual(ofPlans);
  });

  it('leaves out no fact that an agency tells of a child or a family', () => {
    const named = new Set(askedFor.flatMap(({ facts = [] }) => facts));
    // Told by every agency in the same words, one of them stands for all.
    const words = new Set([...named].map((fact) => fact.split('.')[1]));
    const left = contracts
      .map(({ type }) => type.replace(/\.v\d+$/, ''))
      .filter((type) => !ofTheHouse.test(type) && !named.has(type) && !words.has(type.split('.')[1]));
    expect(left).toEqual([]);
  });
});
