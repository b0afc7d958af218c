import type { AdviceAsked, ChildRecord, DescribedContract, Provenance, RecordedFact } from '@lib/client';

/** Bryony, as the contracts' own examples tell her: three agencies, a corrected fact, values that differ, clocks of every kind. */
const fact = (
  told: Partial<RecordedFact> & Pick<RecordedFact, 'factId' | 'organisation' | 'type' | 'title'>,
): RecordedFact => ({
  occurredOn: '2026-03-03',
  recordedAt: '2026-03-04T09:30:00.000Z',
  recordedBasis: 'clock',
  eventId: `event-${told.factId}`,
  kind: 'notification',
  agency: told.type.split('.')[0]!,
  sourceRecord: `source-${told.organisation}`,
  subject: 'RLN-117',
  content: {},
  child: {},
  status: 'stands',
  flags: [],
  ...told,
});

const nursery = fact({
  factId: 'fact-nursery',
  organisation: 'river-lane-nursery',
  type: 'education.early-years-notification.v1',
  title: 'Early-years notification',
  recordedAt: '2026-03-12T11:05:00.000Z',
  eventId: 'rln-2026-0042b',
  corrects: 'fact-nursery-first',
  content: {
    raisedOn: '2026-03-03',
    settingName: 'River Lane Nursery',
    concern: 'Uses single words, and turns to a voice from one side only.',
    areasOfNeed: ['SLCN', 'HI'],
    tried: 'Picture cards at snack time; sitting close to whoever is reading.',
    parentInformed: true,
    corrects: 'rln-2026-0042',
  },
  child: {
    givenName: 'Bryony',
    familyName: 'Limestone',
    dateOfBirth: '2022-09-14',
    nhsNumber: '999 000 0018',
    postcode: 'ZZ99 3VZ',
  },
});

const nurseryFirst: RecordedFact = {
  ...nursery,
  factId: 'fact-nursery-first',
  eventId: 'rln-2026-0042',
  recordedAt: '2026-03-04T09:30:00.000Z',
  status: 'corrected',
  correctedBy: 'fact-nursery',
  content: {
    raisedOn: '2026-03-03',
    settingName: 'River Lane Nursery',
    concern: 'Uses single words.',
    areasOfNeed: ['SLCN'],
    parentInformed: false,
  },
};
delete (nurseryFirst as { corrects?: string }).corrects;

const health = fact({
  factId: 'fact-health',
  organisation: 'northbank-nhs-trust',
  type: 'health.early-health-notification.v1',
  title: 'Early health notification',
  occurredOn: '2026-03-20',
  recordedAt: '2026-04-09T14:00:00.000Z',
  recordedBasis: 'stated',
  subject: 'EPR-55012',
  challenges: [
    {
      factId: 'fact-challenge',
      organisation: 'family',
      raisedOn: '2026-05-02',
      says: 'It is the right ear, not the left.',
      shouldSay: 'Moderate hearing loss in the right ear.',
      answeredOn: '2026-05-12',
      answer: 'stands',
      explanation: 'The test of 9 March was of both ears.',
    },
    {
      factId: 'fact-challenge-2',
      organisation: 'family',
      raisedOn: '2026-05-20',
      says: 'We were never told of a group.',
    },
  ],
  content: {
    notifiedOn: '2026-03-20',
    opinionFormedOn: '2026-03-11',
    parentInformedOn: '2026-03-12',
    opinion: 'probablyHas',
    concerning: 'both',
    clinicalSummary: 'Moderate hearing loss in the left ear; speech is being assessed.',
    voluntaryOrganisations: ['Northbank Deaf Children’s Group', 'Signs of Home'],
  },
  child: {
    givenName: 'Briony',
    familyName: 'Limestone',
    dateOfBirth: '2022-09-14',
    nhsNumber: '9990000018',
    postcode: 'ZZ99 3WZ',
  },
  flags: [
    {
      code: 'stepSkipped',
      message: 'The parent’s talk with an officer (section 23(3)) was not told. The notification counts all the same.',
    },
  ],
});

const request = fact({
  factId: 'fact-request',
  organisation: 'northbank-council',
  type: 'education.advice-request.v1',
  title: 'Request for advice',
  kind: 'request',
  occurredOn: '2026-04-13',
  recordedAt: '2026-04-13T10:00:00.000Z',
  subject: 'EHC-2026-0311',
  content: {
    requestReference: 'EHC-2026-0311/SC',
    askedOn: '2026-04-13',
    adviceFrom: 'social-care',
    asked: 'northbank-social-care',
    question: 'Is the family known to you, and what do they need at home?',
  },
  child: { givenName: 'Bryony', familyName: 'Limestone', dateOfBirth: '2022-09-14', nhsNumber: '9990000018' },
});

const assessment = fact({
  factId: 'fact-assessment',
  organisation: 'northbank-council',
  type: 'education.ehc-assessment-requested.v1',
  title: 'Assessment asked for',
  kind: 'step',
  occurredOn: '2026-04-28',
  recordedAt: '2026-04-28T10:00:00.000Z',
  subject: 'EHC-2026-0311',
  content: { receivedOn: '2026-04-28', assessmentReference: 'EHC-2026-0311', requestedBy: 'parent' },
});

const withdrawnStep = fact({
  factId: 'fact-withdrawn',
  organisation: 'northbank-nhs-trust',
  type: 'health.early-health-step.v1',
  title: 'Step of an early health notification',
  kind: 'step',
  occurredOn: '2026-03-16',
  recordedAt: '2026-03-20T14:00:00.000Z',
  subject: 'EPR-55012',
  content: { tookPlaceOn: '2026-03-16', step: 'discussedWithParent' },
  status: 'withdrawn',
  withdrawnBy: 'fact-withdrawal',
});

const withdrawal = fact({
  factId: 'fact-withdrawal',
  organisation: 'northbank-nhs-trust',
  type: 'health.fact-withdrawn.v1',
  title: 'Withdrawn',
  kind: 'withdrawal',
  occurredOn: '2026-04-02',
  recordedAt: '2026-04-02T14:00:00.000Z',
  subject: 'EPR-55012',
  content: { withdrawnOn: '2026-04-02', withdraws: 'event-fact-withdrawn', reason: 'It was another child’s.' },
});

const said = ({
  factId,
  organisation,
  type,
  title,
  occurredOn,
  recordedAt,
  recordedBasis,
}: RecordedFact): Provenance => ({
  factId,
  organisation,
  type,
  title,
  occurredOn,
  recordedAt,
  recordedBasis,
});

const by = (
  value: string,
  facts: readonly RecordedFact[],
  current = true,
  flags: { code: string; message: string }[] = [],
) => ({
  value,
  flags,
  current,
  saidBy: facts.map(said),
});

const advice: AdviceAsked = {
  reference: 'EHC-2026-0311/SC',
  askedBy: 'northbank-council',
  adviceFrom: 'social-care',
  asked: 'northbank-social-care',
  askedOn: '2026-04-13',
  deliveredOn: '2026-04-13',
  requestFactId: 'fact-request',
};

export const CHILD_ID = 'c3a1f0b2d4e5';

export const sampleChild: ChildRecord = {
  id: CHILD_ID,
  sourceRecords: [
    { id: 'source-river-lane-nursery', organisation: 'river-lane-nursery', subject: 'RLN-117' },
    { id: 'source-northbank-nhs-trust', organisation: 'northbank-nhs-trust', subject: 'EPR-55012' },
    { id: 'source-northbank-council', organisation: 'northbank-council', subject: 'EHC-2026-0311' },
  ],
  links: [
    {
      between: ['source-river-lane-nursery', 'source-northbank-nhs-trust'],
      because: 'the same NHS number and date of birth',
    },
    {
      between: ['source-river-lane-nursery', 'source-northbank-council'],
      because: 'the same NHS number, name and date of birth',
    },
  ],
  apart: [
    {
      between: ['source-river-lane-nursery', 'source-elsewhere'],
      because:
        'the same family name, date of birth and postcode, but another given name and NHS number: perhaps a twin',
      other: {
        id: 'source-elsewhere',
        organisation: 'northbank-nhs-trust',
        subject: 'EPR-55013',
        name: 'Bethany Limestone',
        dateOfBirth: '2022-09-14',
      },
    },
  ],
  attributes: [
    {
      name: 'givenName',
      label: 'Given name',
      differs: true,
      values: [by('Bryony', [request, nursery]), by('Briony', [health])],
    },
    { name: 'familyName', label: 'Family name', differs: false, values: [by('Limestone', [request, health, nursery])] },
    {
      name: 'dateOfBirth',
      label: 'Date of birth',
      differs: false,
      values: [by('2022-09-14', [request, health, nursery])],
    },
    { name: 'nhsNumber', label: 'NHS number', differs: false, values: [by('9990000018', [request, health, nursery])] },
    {
      name: 'postcode',
      label: 'Postcode',
      differs: true,
      values: [by('ZZ99 3WZ', [health]), by('ZZ99 3VZ', [nursery]), by('ZZ99 1AA', [request], false)],
    },
  ],
  agencies: [
    {
      agency: 'education',
      state: 'told',
      inWords: 'Has told us something. It may know more.',
      organisations: ['river-lane-nursery', 'northbank-council'],
      lastToldAt: '2026-04-13T10:00:00.000Z',
    },
    {
      agency: 'health',
      state: 'told',
      inWords: 'Has told us something. It may know more.',
      organisations: ['northbank-nhs-trust'],
      lastToldAt: '2026-04-09T14:00:00.000Z',
    },
    {
      agency: 'social-care',
      state: 'askedNotYetTold',
      inWords: 'Has been asked and has not told us yet.',
      organisations: [],
    },
    { agency: 'family', state: 'neverAsked', inWords: 'Has told us nothing, and nobody has asked.', organisations: [] },
  ],
  advice: [advice],
  cases: [
    {
      kind: 'ehcAssessment',
      reference: 'EHC-2026-0311',
      organisation: 'northbank-council',
      state: 'requested',
      inWords: 'Requested: not decided yet whether to assess',
      since: '2026-04-28',
      steps: [{ step: 'assessmentRequested', on: '2026-04-28', factId: 'fact-assessment' }],
      caseOfficer: 'Fern Marl',
      setting: 'river-lane-nursery',
    },
  ],
  clocks: [
    {
      id: 'advice-own-social-care:4f1e2d',
      standard: 'advice-own-social-care',
      title: 'Advice of the council’s own social care',
      citation: 'SEND Code of Practice 2015, paragraphs 9.41 and 9.42',
      kind: 'guidance',
      reference: 'EHC-2026-0311/SC',
      body: 'northbank-social-care',
      startedOn: '2026-04-13',
      dueOn: '2026-05-25',
      excusedBy: [],
      notes: [],
      source: { startedBy: 'fact-request' },
      status: 'overdue',
      sentences: [
        'Advice of the council’s own social care: statutory or official guidance, SEND Code of Practice 2015, paragraphs 9.41 and 9.42.',
        'The clock started on 13 April 2026, the day social care was asked for its advice.',
        'Within 6 weeks: 13 April 2026 is not counted, so the last day in time is 25 May 2026 (13 April 2026 + 42 days).',
        'As at 28 May 2026 it has not ended: 3 days late, no exception.',
      ],
    },
    {
      id: 'decide-to-assess:9a8b7c',
      standard: 'decide-to-assess',
      title: 'Decide whether to assess',
      citation: 'SEND Regulations 2014, regulation 5(1)',
      kind: 'law',
      reference: 'EHC-2026-0311',
      body: 'northbank-council',
      startedOn: '2026-04-28',
      dueOn: '2026-06-09',
      excusedBy: [],
      notes: [],
      source: { startedBy: 'fact-request' },
      status: 'running',
      sentences: [
        'Within 6 weeks: 28 April 2026 is not counted, so the last day in time is 9 June 2026 (28 April 2026 + 42 days).',
      ],
    },
    {
      id: 'tell-authority:1d2c3b',
      standard: 'tell-authority',
      title: 'Tell the family what health thinks',
      citation: 'Local practice of Northbank',
      kind: 'local',
      reference: 'EPR-55012',
      body: 'northbank-nhs-trust',
      startedOn: '2026-03-11',
      dueOn: '2026-03-16',
      metOn: '2026-03-12',
      excusedBy: [],
      notes: [],
      source: { startedBy: 'fact-health', endedBy: 'fact-health' },
      status: 'metInTime',
      sentences: ['It ended on 12 March 2026: in time, 4 days before the last day.'],
    },
  ],
  facts: [assessment, request, withdrawal, health, withdrawnStep, nursery, nurseryFirst],
  incomplete: [],
  asAt: '2026-05-28',
  knownAt: '2026-05-28T09:41:00.000Z',
  notShown:
    'You may not see all of it: your role is never shown safeguarding facts or restricted addresses, whether or not there are any.',
};

const day = (title: string, description?: string) => ({ title, ...(description ? { description } : {}) });

const childSchema = {
  title: 'Child',
  properties: {
    givenName: day('Given name'),
    familyName: day('Family name'),
    dateOfBirth: day('Date of birth'),
    nhsNumber: day('NHS number'),
    upn: day('Unique pupil number'),
    postcode: day('Postcode'),
  },
};

const sampleContract = (
  type: string,
  title: string,
  properties: DescribedContract['schema']['properties'],
): DescribedContract => ({
  type,
  title,
  agency: type.split('.')[0] as DescribedContract['agency'],
  description: `${title}, as its agency tells it.`,
  kind: 'notification',
  sensitivity: 'ordinary',
  occurredOn: Object.keys(properties ?? {})[1] ?? 'toldOn',
  personal: ['/child'],
  accepted: true,
  tellAt: [`/v1/${type.split('.')[0]}/events`],
  schema: { required: ['child'], properties },
  example: {
    specversion: '1.0',
    id: 'example-1',
    source: '/agencies/river-lane-nursery',
    type,
    subject: 'RLN-117',
    time: '2026-03-04T09:30:00.000Z',
    datacontenttype: 'application/json',
    data: {},
  },
});

export const sampleContracts: readonly DescribedContract[] = [
  sampleContract('education.early-years-notification.v1', 'Early-years notification', {
    child: childSchema,
    raisedOn: { ...day('Raised on', 'The day the setting formed its view.'), format: 'date', type: 'string' },
    settingName: { ...day('Setting'), type: 'string', maxLength: 200 },
    concern: day('What the setting has seen'),
    areasOfNeed: {
      title: 'Areas of need',
      items: { oneOf: [{ const: 'SLCN', title: 'Speech, language and communication needs (SLCN)' }] },
    },
    tried: day('What has been tried'),
    parentInformed: { ...day('Parent knows of this notification'), type: 'boolean' },
    corrects: day('Corrects'),
  }),
  sampleContract('health.early-health-notification.v1', 'Early health notification', {
    child: childSchema,
    notifiedOn: day('Authority told on'),
    opinionFormedOn: day('Opinion formed on'),
    parentInformedOn: day('Parent told on'),
    opinion: { title: 'Opinion', enum: ['has', 'probablyHas'] },
    concerning: { title: 'Concerning', enum: ['specialEducationalNeeds', 'disability', 'both'] },
    clinicalSummary: day('What health knows'),
    voluntaryOrganisations: day('Voluntary organisations that may help'),
  }),
  sampleContract('education.advice-request.v1', 'Request for advice', {
    child: childSchema,
    requestReference: day('Request reference'),
    askedOn: day('Asked on'),
    adviceFrom: { title: 'Advice from', enum: ['social-care'] },
    asked: day('Asked body'),
    question: day('What is asked'),
  }),
  sampleContract('social-care.involvement-status.v1', 'Involvement of social care', {
    child: childSchema,
    asOf: { ...day('As of'), format: 'date' },
  }),
  sampleContract('family.views.v1', 'Views, wishes and aspirations', {
    child: childSchema,
    toldOn: { ...day('Told on'), format: 'date' },
  }),
];
