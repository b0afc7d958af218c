import type { Standard } from '../standard';
import { adviserAsked, bodyAsked } from './grounds';

/** One kind of advice is started by its own asking and ended by its own answer, though one body may owe several under one reference. */
const askedAndGiven = (adviceFrom: string) => ({
  startedBySteps: [{ step: 'adviceAsked', where: { adviceFrom: [adviceFrom] } }],
  endedBySteps: [{ step: 'adviceGiven', where: { adviceFrom: [adviceFrom] } }],
});

const advice = {
  group: 'advice',
  citationVerified: false,
  tellsFamily: false,
  countingWord: 'within',
  limit: { weeks: 6 },
  stoppedBySteps: [
    { step: 'adviceRequestWithdrawn', says: 'the request was withdrawn or the duty ended', overdueStays: true },
  ],
  exceptionStep: { step: 'adviceExceptionRecorded' },
} as const satisfies Partial<Standard>;

/** The six weeks of those whom no regulation binds: from the day of asking, whenever the letter arrived. */
const underTheCode = {
  ...advice,
  kind: 'guidance',
  citation: 'SEND Code of Practice 2015, paragraphs 9.41 and 9.42',
  // The day appointed by SI 2015/893 for the Code of January 2015.
  inForceFrom: '2015-04-01',
} as const satisfies Partial<Standard>;

/**
 * Advice for an EHC assessment. Bodies with a duty to co-operate have their six weeks by law and from their own receipt; the
 * council's own services, the psychologist among them, and schools have theirs by the Code, from the asking.
 */
export const adviceStandards: readonly Standard[] = [
  {
    ...advice,
    id: 'advice-health',
    title: 'Advice of a health body',
    kind: 'law',
    whoMust: 'health',
    citation: 'SEND Regulations 2014, regulation 8(1); Children and Families Act 2014, section 31',
    from: 'the day the health body received the request',
    endedBy: 'the day the health body gave its advice',
    ...askedAndGiven('health'),
    startedBySteps: [{ step: 'adviceRequestReceived', where: { adviceFrom: ['health'] } }],
    excusedBy: bodyAsked,
    inForceFrom: '2014-09-01',
  },
  {
    ...underTheCode,
    id: 'advice-school',
    title: 'Advice of the school',
    whoMust: 'school',
    from: 'the day the school was asked for its advice',
    endedBy: 'the day the school gave its advice',
    ...askedAndGiven('school'),
    excusedBy: adviserAsked('the school'),
  },
  {
    ...underTheCode,
    id: 'advice-educational-psychologist',
    title: 'Advice of the educational psychologist',
    whoMust: 'educationalPsychologist',
    from: 'the day the educational psychologist was asked for advice',
    endedBy: 'the day the educational psychologist gave advice',
    ...askedAndGiven('educational-psychology'),
    excusedBy: adviserAsked('the educational psychologist'),
  },
  {
    ...underTheCode,
    id: 'advice-own-social-care',
    title: "Advice of the council's own social care",
    whoMust: 'socialCare',
    from: 'the day social care was asked for its advice',
    endedBy: 'the day social care gave its advice',
    ...askedAndGiven('social-care'),
    excusedBy: adviserAsked('social care'),
  },
];
