import type { ChildRecord } from '@lib/client';
import { requestsOf } from '../../test/sample-area';
import { equipment, sampleCaseKinds } from '../../test/sample-case-kinds';
import { sampleChild, sampleContracts } from '../../test/sample-child';
import { childView, clocksPage, timelinePage } from './child.view';
import { factPage } from './fact.view';
import { namesOf } from './identity.view';
import { timelineView } from './timeline.view';

const view = (record: Partial<ChildRecord> = {}, lagSeconds = 0) =>
  childView({
    record: { ...sampleChild, ...record },
    contracts: sampleContracts,
    caseKinds: sampleCaseKinds,
    moment: {},
    lagSeconds,
  });
const href = (id: string) => `/facts/${id}`;

describe('who the child is', () => {
  test('every name that stands heads the page, as somebody said it whole, the newest first', () => {
    expect(view().identity.names).toEqual(['Bryony Limestone', 'Briony Limestone']);
  });

  test('a name is never put together from what two agencies said', () => {
    const facts = sampleChild.facts.map((fact, index) => ({
      ...fact,
      child:
        index % 2 ? { givenName: 'Briony', familyName: 'Marsh' } : { givenName: 'Bryony', familyName: 'Limestone' },
    }));
    expect(namesOf({ facts })).toEqual(['Bryony Limestone', 'Briony Marsh']);
  });

  test('the age is said to the month while agencies agree on the date of birth', () => {
    expect(view().identity.age).toBe('3 years 8 months old');
  });

  test('no age is said when they do not agree', () => {
    const attributes = sampleChild.attributes.map((one) =>
      one.name === 'dateOfBirth' ? { ...one, differs: true } : one,
    );
    expect(view({ attributes }).identity.age).toBeUndefined();
  });

  test('what nobody told is said to be not told', () => {
    expect(view().identity.bar.find(({ name }) => name === 'upn')?.values).toEqual([]);
  });

  test('what was told several times is one value with all who said it', () => {
    const given = view().identity.attributes.find(({ name }) => name === 'givenName');
    expect(given?.values.map(({ words, by, times }) => [words, by, times])).toEqual([
      ['Bryony', 'Northbank Council and River Lane Nursery', 'Told 2 times by 2 organisations'],
      ['Briony', 'Northbank NHS Trust', undefined],
    ]);
  });
});

describe('where agencies differ', () => {
  test('values that stand are side by side with the differing words marked', () => {
    const postcode = view().disagreements.find(({ name }) => name === 'postcode');
    expect(postcode?.values.map(({ pieces }) => pieces)).toEqual([
      [
        { text: 'ZZ99', differs: false },
        { text: '3WZ', differs: true },
      ],
      [
        { text: 'ZZ99', differs: false },
        { text: '3VZ', differs: true },
      ],
    ]);
  });

  test('what everybody agrees on is no disagreement', () => {
    expect(view().disagreements.map(({ name }) => name)).toEqual(['givenName', 'postcode']);
  });
});

describe('who has told us', () => {
  test('the four states are worded apart', () => {
    const facts = sampleChild.facts.map(({ challenges: _, ...fact }) => fact);
    expect(view({ facts }).agencies.map(({ name, state }) => `${name}: ${state}`)).toEqual([
      'Education: Told',
      'Health: Told',
      'Social care: Asked, not yet told',
      'The family: Never asked',
      'Your own view: You may not see all of it',
    ]);
  });

  test('a reader who may see everything is told that it is only what was told', () => {
    const notShown = 'This shows what services have told us. They may know more than they have told.';
    expect(view({ notShown }).agencies.at(-1)).toMatchObject({ state: 'Only what was told', sentence: notShown });
  });

  test('an agency that was asked is named with the day', () => {
    expect(view().agencies[2]?.sentence).toBe(
      'Northbank Social Care was asked on 13 April 2026 and has not told us yet.',
    );
  });

  test('an agency that told and was asked for more is both', () => {
    const agencies = [
      {
        agency: 'social-care',
        state: 'told' as const,
        inWords: 'Has told us something.',
        organisations: ['northbank-social-care'],
      },
    ];
    expect(view({ agencies }).agencies[0]).toMatchObject({
      state: 'Told',
      also: 'Northbank Social Care was asked on 13 April 2026 and has not told us yet.',
    });
  });
});

describe('what is due', () => {
  test('what is due first comes first, and what has ended is apart', () => {
    const { open, ended, endedInWords } = view().due;
    expect(open.map(({ date, mustAct }) => `${date.day}: ${date.words}. ${mustAct}`)).toEqual([
      '25 May 2026: 3 days late, no exception. Northbank Social Care must act',
      '9 June 2026: In 12 days. Northbank Council must act',
    ]);
    expect(ended.map(({ date }) => date.words)).toEqual(['Done on 12 March 2026, 4 days before the last day']);
    expect(endedInWords).toBe('1 time limit that has ended');
  });

  test('a local practice is never called a breach', () => {
    expect(view().due.ended[0]?.authority).toBe(
      'Local practice, which cannot be breached: Local practice of Northbank',
    );
  });
});

describe('where a case stands', () => {
  test('its steps as they were told, and by when the next is due', () => {
    const [assessment] = view().cases;
    expect(assessment).toMatchObject({
      kind: 'Education, health and care needs assessment',
      state: 'Requested: not decided yet whether to assess',
      officer: 'Fern Marl',
      setting: 'River Lane Nursery',
      steps: [{ words: 'Assessment asked for', on: '28 April 2026' }],
    });
    expect(assessment?.next.map(({ title, date, gone }) => `${title}: ${date.words}. ${gone}`)).toEqual([
      'Decide whether to assess: In 12 days. Day 30 of 42 (4 weeks of 6 gone)',
    ]);
  });

  test('a kind of case that came tomorrow: its title, state, details, steps and clock are its catalogue’s words', () => {
    const [asked] = sampleChild.facts;
    const fact = (factId: string, type: string, content: Record<string, unknown>) => ({
      ...asked!,
      factId,
      type,
      content,
    });
    const clock = {
      ...sampleChild.clocks[1]!,
      title: 'Deliver the equipment',
      reference: 'EQ-1',
      body: 'northbank-nhs-trust',
    };
    const page = childView({
      record: {
        ...sampleChild,
        facts: [
          fact('fact-eq', 'health.equipment-requested.v1', { itemKind: 'standingFrame', urgency: 'soon' }),
          fact('fact-eq-2', 'health.equipment-delivered.v1', { whereItIs: 'At home' }),
        ],
        cases: [
          {
            kind: 'specialistEquipment',
            reference: 'EQ-1',
            organisation: 'northbank-nhs-trust',
            state: 'waitingForDelivery',
            inWords: 'Waiting for delivery',
            since: '2026-04-01',
            details: [{ name: 'itemKind', label: 'What it is', value: 'standingFrame' }],
            steps: [
              { step: 'equipmentRequested', on: '2026-04-01', factId: 'fact-eq' },
              { step: 'equipmentDelivered', on: '2026-04-09', factId: 'fact-eq-2' },
              { step: 'equipmentShown', on: '2026-04-09', factId: 'fact-eq-2' },
            ],
          },
        ],
        clocks: [clock],
      },
      contracts: [
        {
          ...sampleContracts[0]!,
          type: 'health.equipment-requested.v1',
          schema: {
            properties: {
              itemKind: {
                title: 'What it is',
                oneOf: [{ const: 'standingFrame', title: 'Standing frame, child’s size' }],
              },
              urgency: { title: 'How soon', enum: ['soon'] },
            },
          },
        },
      ],
      caseKinds: [...sampleCaseKinds, equipment],
      moment: {},
    });
    expect(page.cases).toMatchObject([
      {
        kind: 'Specialist equipment',
        state: 'Waiting for delivery',
        details: [{ label: 'What it is', words: 'Standing frame, child’s size' }],
        steps: [
          { words: 'Equipment asked for', said: ['How soon: Soon'] },
          { words: 'Equipment delivered', on: '9 April 2026', said: ['Where it is: At home'] },
        ],
        next: [{ title: 'Deliver the equipment', body: 'Northbank NHS Trust' }],
      },
    ]);
  });

  test('a draft that was served on another day than it was sent has a line for each', () => {
    const steps = (servedOn: string) => [
      { step: 'draftSent', on: '2026-05-04', factId: 'fact-draft' },
      { step: 'draftServed', on: servedOn, factId: 'fact-draft' },
    ];
    const lines = (servedOn: string) =>
      view({ cases: [{ ...sampleChild.cases[0]!, steps: steps(servedOn) }] }).cases[0]?.steps.map(({ words }) => words);
    expect(lines('2026-05-04')).toEqual(['Draft plan sent']);
    expect(lines('2026-05-06')).toEqual(['Draft plan sent', 'Draft plan served']);
  });

  test('a record of before there were cases has none', () => {
    expect(view({ cases: undefined }).cases).toEqual([]);
  });
});

describe('its own pages', () => {
  const page = { record: sampleChild, contracts: sampleContracts, caseKinds: sampleCaseKinds, moment: {} };

  test('the timeline of one agency', () => {
    const { items, filters } = timelinePage(page, { agency: 'health' });
    expect(new Set(items.map(({ by }) => by))).toEqual(new Set(['Northbank NHS Trust']));
    expect(filters.map(({ name }) => name)).toEqual(['Education', 'Health']);
  });

  test('a long timeline has pages of 25, each of which says where it is', () => {
    const facts = Array.from({ length: 60 }, (_, index) => ({ ...sampleChild.facts[3]!, factId: `fact-${index}` }));
    const at = (from: number) =>
      timelinePage({ ...page, record: { ...sampleChild, facts } }, { agency: 'health', from });
    const address = `/children/${sampleChild.id}/timeline?agency=health`;
    expect(at(1)).toMatchObject({ range: '1 to 25 of 60 things', older: `${address}&page=2#timeline` });
    expect(at(1)).not.toHaveProperty('newer');
    expect(at(2)).toMatchObject({ newer: `${address}#timeline`, older: `${address}&page=3#timeline` });
    expect(at(99)).toMatchObject({ range: '51 to 60 of 60 things' });
    expect(at(99)).not.toHaveProperty('older');
    expect(at(3).items).toHaveLength(10);
    expect(timelinePage(page, {})).not.toHaveProperty('range');
  });

  test('a time limit says its status in a word and its arithmetic in sentences', () => {
    const [overdue] = clocksPage(page).due.open;
    expect(overdue?.status).toBe('Overdue');
    expect(overdue?.sentences[2]).toContain('the last day in time is 25 May 2026 (13 April 2026 + 42 days)');
  });
});

describe('what they said', () => {
  test('labels and their order come from the contract, and codes are words where the contract gives them', () => {
    const [nursery] = view().told[0]!.facts.filter(({ id }) => id === 'fact-nursery');
    expect(nursery?.rows.map(({ label, values }) => `${label}: ${values.join(' | ')}`)).toEqual([
      'Raised on: 3 March 2026',
      'Setting: River Lane Nursery',
      'What the setting has seen: Uses single words, and turns to a voice from one side only.',
      'Areas of need: Speech, language and communication needs (SLCN) | HI',
      'What has been tried: Picture cards at snack time; sitting close to whoever is reading.',
      'Parent knows of this notification: Yes',
    ]);
  });

  test('without the contracts everything is still there, under the fields’ own names', () => {
    const page = childView({ record: sampleChild, contracts: [], caseKinds: [], moment: {} });
    expect(page.told[0]?.facts[0]?.rows.map(({ label }) => label)).toContain('Opinion formed on');
  });

  test('two dates only when they differ', () => {
    expect(timelineView(sampleChild).map(({ by, when }) => `${by}, ${when}`)).toEqual([
      'Northbank Council, happened and told 28 Apr 2026',
      'Northbank Council, happened and told 13 Apr 2026',
      'Northbank NHS Trust, happened and told 2 Apr 2026',
      'Northbank NHS Trust, happened 20 Mar 2026, told 9 Apr 2026',
      'Northbank NHS Trust, happened 16 Mar 2026, told 20 Mar 2026',
      'River Lane Nursery, happened 3 Mar 2026, told 12 Mar 2026',
      'River Lane Nursery, happened 3 Mar 2026, told 4 Mar 2026',
    ]);
  });

  test('that dates of telling are the tellers’ own is said once', () => {
    expect(view().frame.ownDates).toBe(
      '1 of 7 things was told later, from the teller’s own history: the date of telling is their own',
    );
    const facts = sampleChild.facts.map((fact) => ({ ...fact, recordedBasis: 'stated' as const }));
    const { frame, identity, latest } = view({ facts });
    expect(frame.ownDates).toMatch(/^All were told later/);
    expect(JSON.stringify([identity, latest])).not.toContain('own date');
    expect(view({ facts: [] }).frame).not.toHaveProperty('ownDates');
  });

  test('a record that is read at once is open, and a long one opens by topic', () => {
    expect(view().isLong).toBe(false);
    const facts = Array.from({ length: 60 }, (_, index) => ({ ...sampleChild.facts[3]!, factId: `fact-${index}` }));
    const long = view({ facts });
    expect(long.isLong).toBe(true);
    expect(long.contents.map(({ text }) => text)).toEqual([
      'What is due',
      'Where it stands',
      'Advice asked for',
      'Who has told us',
      'Where they differ',
      'What they said',
      'Latest',
      'Why these records are one child',
    ]);
  });

  test('a record that is kept apart is named, and leads to it as it was known at the same moment', () => {
    const { apart } = view().oneChild;
    expect(apart).toEqual([
      {
        one: 'River Lane Nursery, their reference RLN-117',
        other: 'Bethany Limestone, born 14 September 2022, told of by Northbank NHS Trust, their reference EPR-55013',
        href: '/children/source-elsewhere',
        because: expect.stringContaining('perhaps a twin'),
      },
    ]);
    expect(JSON.stringify(view().oneChild)).not.toMatch(/may (not )?see/);
    const then = childView({ record: sampleChild, contracts: [], caseKinds: [], moment: { knownAt: '2026-05-01' } });
    expect(then.oneChild.apart[0]).toMatchObject({ href: '/children/source-elsewhere?knownAt=2026-05-01' });
  });

  test('a family that says that something is not right was never ‘never asked’', () => {
    expect(view().agencies.find(({ name }) => name === 'The family')).toMatchObject({ state: 'Told' });
    const facts = sampleChild.facts.map(({ challenges: _, ...fact }) => fact);
    expect(view({ facts }).agencies.find(({ name }) => name === 'The family')).toMatchObject({ state: 'Never asked' });
    const flags = [{ code: 'spokenOfOnAnotherRecord', message: 'Something is said of it on another record.' }];
    const elsewhere = view({ facts: facts.map((fact) => ({ ...fact, flags })) });
    expect(elsewhere.agencies.find(({ name }) => name === 'The family')).toMatchObject({ state: 'Not on this record' });
  });

  describe('asked of the reader’s own organisation', () => {
    const facts = sampleChild.facts.map(({ challenges: _, ...fact }) => fact);
    const reader = { persona: 'senco', organisation: 'river-lane-nursery', asked: requestsOf({}).requests };
    const page = (more: object = {}) =>
      childView({
        record: { ...sampleChild, facts, ...more },
        contracts: sampleContracts,
        caseKinds: sampleCaseKinds,
        moment: {},
        reader,
      });

    test('is the family’s doubt of her own words, and their card says that they told', () => {
      expect(page().asked).toEqual([
        {
          what: 'Answer: something that you told is said to be wrong',
          askedBy: 'family',
          words: 'Asked by the family on 21 May 2026',
          says: 'She puts two words together at home',
          href: `/children/${sampleChild.id}/facts/fact-nursery`,
        },
      ]);
      expect(page().agencies.find(({ name }) => name === 'The family')).toMatchObject({
        state: 'Told',
        sentence: expect.stringContaining('waits for your answer'),
      });
    });

    test('is the advice that she owes, until it is given', () => {
      const owed = {
        ...sampleChild.advice[0]!,
        adviceFrom: 'school',
        asked: 'river-lane-nursery',
        reference: 'EHC-2026-0400/SCH',
      };
      expect(page({ advice: [owed] }).asked?.map(({ what }) => what)).toContain(
        'Give advice for an EHC needs assessment',
      );
      expect(page({ advice: [{ ...owed, answeredOn: '2026-05-27' }] }).asked).toHaveLength(1);
    });

    test('is nothing of other children', () => {
      expect(page({ facts: [] })).not.toHaveProperty('asked');
    });
  });

  describe('everybody whose advice the law has sought in an assessment has a row', () => {
    const rows = (record: Partial<ChildRecord> = {}) =>
      view(record).advice.map(({ from, asked, answered }) => `${from}: ${asked}. ${answered}`);

    test('never asked or asked, and who is sought in some assessments only says in which', () => {
      expect(rows()).toEqual([
        'The child’s parent or the young person: No asking is told through this service. Not told. It may still know something',
        'Health: medical advice: Never asked, by what was told. Not told. It may still know something',
        'Social care (Northbank Social Care): 13 April 2026, by Northbank Council. Asked, not yet told',
        'Preparation for adulthood and independent living: Never asked, by what was told. Not told. It may still know something',
      ]);
      expect(view().advice.map(({ onlyWhen }) => onlyWhen)).toEqual([
        undefined,
        undefined,
        undefined,
        'From year 9 on.',
      ]);
    });

    test('told without being asked, by the newest that stands', () => {
      const [first] = sampleChild.facts;
      const told = (factId: string, type: string, more: object = {}) => ({
        ...first!,
        factId,
        type,
        content: {},
        ...more,
      });
      const facts = [
        told('views-2', 'family.views.v1', { organisation: 'family', status: 'corrected' }),
        told('views-1', 'family.views.v1', { organisation: 'family', occurredOn: '2026-05-02' }),
        told('school', 'education.educational-advice.v1', { content: { adviceFrom: 'school' } }),
      ];
      expect(rows({ facts })[0]).toMatch(/Told on 2 May 2026, by The family$/);
      expect(view({ facts }).advice[0]?.answer).toBe(`/children/${sampleChild.id}/facts/views-1`);
      expect(rows({ facts })[3]).toMatch(/Not told\. It may still know something$/);
    });

    test('and who was asked beside them as well; where there is no assessment, whoever was asked', () => {
      const other = { ...sampleChild.advice[0]!, adviceFrom: 'school', asked: 'river-lane-nursery' };
      expect(rows({ advice: [other] }).at(-1)).toMatch(/^School \(River Lane Nursery\): 13 April 2026/);
      expect(rows({ cases: [] })).toEqual([
        'Social care (Northbank Social Care): 13 April 2026, by Northbank Council. Asked, not yet told',
      ]);
    });
  });

  test('a corrected fact stays, and leads to its correction', () => {
    const corrected = timelineView(sampleChild).filter(({ standing }) => standing === 'Corrected');
    expect(corrected).toMatchObject([{ correction: { words: 'River Lane Nursery put this right, told 12 Mar 2026' } }]);
  });

  test('a withdrawn fact stays, and leads to why', () => {
    const withdrawn = timelineView(sampleChild).filter(({ standing }) => standing === 'Withdrawn');
    expect(withdrawn).toMatchObject([{ withdrawal: { words: 'Northbank NHS Trust took this back, told 2 Apr 2026' } }]);
  });

  test('a timeline opens each thing as it was known then, on the record that it was told of', () => {
    expect(timelineView(sampleChild).at(-1)?.href).toBe(
      '/children/source-river-lane-nursery/facts/fact-nursery-first?knownAt=2026-03-04T09%3A30%3A00.000Z',
    );
  });

  test('what is spoken of comes first, and a step stands in its case alone', () => {
    expect(view().told.map(({ title, facts }) => [title, facts.length])).toEqual([
      ['What was noticed', 3],
      ['Health’s steps', 1],
    ]);
  });

  test('what the family says is not right stands beside it, answered or not', () => {
    const health = view().told[0]?.facts.find(({ id }) => id === 'fact-health');
    expect(health?.challenges.map(({ by, raised, answer }) => `${by}, ${raised}: ${answer}`)).toEqual([
      'The family says, 2 May 2026: Answered on 12 May 2026: it stands',
      'The family says, 20 May 2026: Not answered yet',
    ]);
  });

  test('a correction is beside what it replaces, whichever of the two is opened', () => {
    const [nursery, first] = sampleChild.facts.filter(({ organisation }) => organisation === 'river-lane-nursery');
    const [opened, other] = [nursery!, first!].map((fact) => factPage(fact, sampleChild, sampleContracts, href).beside);
    expect(opened).toEqual(other);
    expect(opened?.lines.filter(({ differs }) => differs).map(({ label, was, is }) => [label, was, is])).toEqual([
      [
        'What the setting has seen',
        ['Uses single words.'],
        ['Uses single words, and turns to a voice from one side only.'],
      ],
      [
        'Areas of need',
        ['Speech, language and communication needs (SLCN)'],
        ['Speech, language and communication needs (SLCN)', 'HI'],
      ],
      ['What has been tried', ['Not said'], ['Picture cards at snack time; sitting close to whoever is reading.']],
      ['Parent knows of this notification', ['No'], ['Yes']],
    ]);
  });

  test('a fact that could not be read into the record is named', () => {
    const incomplete = [{ factId: 'x', organisation: 'northbank-nhs-trust', reason: 'its date of birth is no date' }];
    expect(view({ incomplete }).oneChild.unread).toEqual([
      { by: 'Northbank NHS Trust', reason: 'Its date of birth is no date.' },
    ]);
  });
});

describe('for a family', () => {
  const reader = { persona: 'parent', organisation: 'family' };
  const [assessment, ...rest] = sampleChild.facts;
  const doubt = {
    ...assessment!,
    factId: 'fact-challenge-2',
    type: 'family.correction-asked.v1',
    title: 'Correction asked for',
    kind: 'challenge',
    organisation: 'family',
    agency: 'family',
    about: 'fact-health',
    content: {
      raisedOn: '2026-05-20',
      about: { organisation: 'northbank-nhs-trust', agency: 'health', eventId: 'event-fact-health' },
      says: 'We were never told of a group.',
    },
  };
  const record = { ...sampleChild, facts: [doubt, assessment!, ...rest] };
  const page = { record, contracts: sampleContracts, caseKinds: sampleCaseKinds, moment: {}, reader };

  test('the page is in a family’s words, and theirs are theirs', () => {
    const { contents, told, due, agencies } = childView(page);
    expect(contents.map(({ text }) => text)).toEqual([
      'What must happen, and by when',
      'Where things are now',
      'Who is asked about your child',
      'Who has told us about your child',
      'Where services say different things',
      'What services and you have said',
      'What happened last',
      'Which services’ records this page is made of',
    ]);
    expect(due.open[0]?.mustAct).toBe('Northbank Social Care must do this');
    expect(told[0]?.facts.find(({ id }) => id === 'fact-health')?.challenges[0]?.by).toBe('You or your family said');
    expect(agencies.at(-1)?.sentence).toMatch(/^Some things are shown only to those who keep children safe/);
  });

  test('what they said is wrong leads to what it is about, and shows no ids of systems', () => {
    const said = factPage(doubt, record, sampleContracts, href);
    expect(said.about).toEqual({
      href: '/facts/fact-health',
      words: 'Early health notification, told by Northbank NHS Trust, happened 20 Mar 2026, told 9 Apr 2026',
    });
    expect(JSON.stringify(said.rows)).not.toContain('event-fact-health');
    expect(JSON.stringify(said.rows)).toContain('We were never told of a group.');
  });
});

describe('as of when', () => {
  test('a record up to a minute behind says so in its footer only', () => {
    expect(view({}, 60).frame).toMatchObject({ lag: '60 seconds behind what agencies have told' });
    expect(view({}, 60).frame).not.toHaveProperty('behind');
  });

  test('a record further behind says so above everything', () => {
    expect(view({}, 61).frame.behind).toMatch(/^This record is 61 seconds behind what agencies have told us/);
    expect(view({}, 200).frame.behind).toMatch(/^This record is 3 minutes behind/);
  });

  test('times are London times', () => {
    expect(view().frame.knownAt).toBe('28 May 2026 at 10:41');
  });

  test('every link of a page that looks back looks back as well', () => {
    const page = childView({ record: sampleChild, contracts: [], caseKinds: [], moment: { knownAt: '2026-05-01' } });
    expect(page.due.open[0]?.startedBy).toBe(`/children/${sampleChild.id}/facts/fact-request?knownAt=2026-05-01`);
    expect(page.pages.map(({ href: to }) => to)).toEqual([
      `/children/${sampleChild.id}?knownAt=2026-05-01`,
      `/children/${sampleChild.id}/clocks?knownAt=2026-05-01`,
      `/children/${sampleChild.id}/timeline?knownAt=2026-05-01`,
    ]);
  });
});
