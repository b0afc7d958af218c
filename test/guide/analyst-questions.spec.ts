import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  adviceRequest,
  type EventToTell,
  educationalAdvice,
  ehcAssessmentDecided,
  ehcAssessmentRequested,
  ehcPlanIssued,
  pathwayReferral,
  unusedNhsNumber,
} from '@lib/testing';
import { Area } from '../journeys/area';
import { blocksOf, printedBy, readGuide } from './blocks';

/** An area of which every fact is known here, on 20 April 2026. */
const today = '2026-04-20T09:00:00.000Z';
const names = ['Alder', 'Birch', 'Cedar', 'Damson', 'Elder', 'Fern', 'Gorse', 'Hazel'] as const;
type Name = (typeof names)[number];

const child = (name: Name) => ({
  givenName: name,
  familyName: 'Limestone',
  dateOfBirth: '2020-05-04',
  nhsNumber: unusedNhsNumber(9_100 + names.indexOf(name)),
});
const about = (name: Name) => ({ subject: `EHC-${name}`, child: child(name) });

/** Told on the day on which it was so, unless stated. */
const told = (event: EventToTell, on: unknown): EventToTell => ({ ...event, recordedtime: `${on}T12:00:00.000Z` });
const requested = (name: Name, receivedOn: string): EventToTell[] => [
  told(ehcAssessmentRequested({ ...about(name), data: { assessmentReference: name, receivedOn } }), receivedOn),
];
const decided = (name: Name, toldOn: string): EventToTell =>
  told(
    ehcAssessmentDecided({
      ...about(name),
      data: { assessmentReference: name, decision: 'assess', notifiedOn: toldOn },
    }),
    toldOn,
  );
const planSent = (name: Name, sentOn: string, more: object = {}, recordedOn = sentOn): EventToTell =>
  told(
    ehcPlanIssued({
      ...about(name),
      id: `plan-${name}-${sentOn}`,
      data: { assessmentReference: name, sentOn, ...more },
    }),
    recordedOn,
  );
const referred = (name: Name, pathway: string, receivedOn: string): EventToTell =>
  told(
    pathwayReferral({
      subject: `EPR-${name}`,
      child: child(name),
      data: { referralReference: name, pathway, receivedOn },
    }),
    receivedOn,
  );
const psychologist = { requestReference: 'Cedar/EP', adviceFrom: 'educational-psychology' };

const facts: readonly EventToTell[] = [
  // Due on 10 February, both in time.
  ...(['Alder', 'Birch'] as const).flatMap((name) => [
    ...requested(name, '2025-09-23'),
    decided(name, '2025-10-20'),
    planSent(name, '2026-02-02'),
  ]),
  // Due on 10 March: one in time, one late after late advice, one that was told to be in time and was not.
  ...(['Cedar', 'Damson', 'Elder'] as const).flatMap((name) => [
    ...requested(name, '2025-10-21'),
    decided(name, '2025-11-20'),
  ]),
  told(
    adviceRequest({ ...about('Cedar'), data: { ...psychologist, askedOn: '2025-12-01', asked: 'northbank-council' } }),
    '2025-12-01',
  ),
  told(
    educationalAdvice({
      ...about('Cedar'),
      source: '/agencies/northbank-council',
      data: { ...psychologist, askedBy: 'northbank-council', givenOn: '2026-02-20' },
    }),
    '2026-02-20',
  ),
  planSent('Cedar', '2026-03-30'),
  planSent('Damson', '2026-03-05'),
  planSent('Elder', '2026-03-09'),
  planSent('Elder', '2026-03-20', { corrects: 'plan-Elder-2026-03-09' }, '2026-04-12'),
  referred('Fern', 'autism', '2024-02-01'),
  referred('Gorse', 'speechAndLanguage', '2026-04-06'),
  ...requested('Hazel', '2026-03-30'),
];

const blocks = blocksOf(readGuide('analyst.md'));
const setUp = blocks.slice(0, 2);
const questions = {
  'Why did our 20-week figure fall in March?': blocks.filter(({ heading }) => heading.startsWith('Why did')),
  'How long are waits by pathway?': blocks.filter(({ heading }) => heading.startsWith('How long are')),
  'What falls due in the next 8 weeks?': blocks.filter(({ heading }) => heading.startsWith('What falls due')),
};

describe('the three questions that analysts asked first', () => {
  let area: Area;
  let answers: Record<keyof typeof questions, readonly string[]>;
  beforeAll(async () => {
    area = await Area.together({ from: today });
    writeFileSync(join(area.path, 'running.json'), JSON.stringify({ url: area.url }));
    for (const fact of facts) await area.tell(fact);
    const asked = Object.entries(questions);
    const printed = await printedBy(area, [...setUp, ...asked.flatMap(([, of]) => of)]);
    let at = setUp.length;
    answers = Object.fromEntries(
      asked.map(([question, of]) => {
        const own = printed.slice(at, at + of.length);
        at += of.length;
        return [question, own.map((text) => text.trim())];
      }),
    ) as unknown as typeof answers;
  }, 120_000);
  afterAll(() => area?.end());

  it.each(Object.entries(questions))('“%s” is answered in at most three requests', (_, of) => {
    const requests = of.flatMap(({ commands }) => [...commands.matchAll(/^figures /gm)]);
    expect(of.length).toBeGreaterThan(0);
    expect(requests.length).toBe(of.length);
    expect(requests.length).toBeLessThanOrEqual(3);
  });

  it('the 20-week figure fell in March because a plan waited for late advice, and because another was told to be in time and was not', () => {
    const [fall, late, between] = answers['Why did our 20-week figure fall in March?'];
    expect(fall).toBe(['2026-02 100% 2 0 0 18.9', '2026-03 33.3% 1 2 0 21.4'].join('\n'));
    const lines = late!.split('\n').map((line) => line.split(' '));
    const ofStandard = (standard: string) => lines.filter(([, , id]) => id === standard);
    const [advice, ...more] = ofStandard('advice-educational-psychologist');
    expect([advice?.slice(1), more]).toEqual([
      ['2026-01-12', 'advice-educational-psychologist', 'northbank-council', 'late', '11.6'],
      [],
    ]);
    const plans = ofStandard('final-plan');
    expect(plans.map(([, ...rest]) => rest.join(' ')).sort()).toEqual([
      '2026-03-10 final-plan northbank-council late 21.4',
      '2026-03-10 final-plan northbank-council late 22.9',
    ]);
    // The later of the two is the plan of the child whose advice was late.
    expect(plans.find(([pseudonym]) => pseudonym === advice?.[0])?.at(-1)).toBe('22.9');
    expect(between).toBe('inTime late Final plan sent corrected 2026-04-12T12:00:00.000Z');
  });

  it('waits are said by pathway, and the longest is opened', () => {
    const [waits, longest] = answers['How long are waits by pathway?'];
    expect(waits).toBe(['autism 1 115.6 115.6 0 0 1 1', 'speechAndLanguage 1 2 2 1 0 0 0'].join('\n'));
    expect(longest).toMatch(/^autism \S{22} 2024-02-01 115\.6$/);
  });

  it('what falls due is said week by week', () => {
    const lines = answers['What falls due in the next 8 weeks?'][0]!.split('\n');
    // Other time limits of the same cases fall due as well.
    expect(lines.filter((line) => /decide-to-assess|referral-acceptance-told/.test(line))).toEqual([
      '3 2026-05-04 2026-05-10 referral-acceptance-told 1',
      '4 2026-05-11 2026-05-17 decide-to-assess 1',
    ]);
  });
});
