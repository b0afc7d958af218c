import type { DescribedCaseKind } from '@lib/client';

/** Kinds of case as the API lists them, of which the sample child has one. */
export const sampleCaseKinds: readonly DescribedCaseKind[] = [
  {
    id: 'ehcAssessment',
    title: 'Education, health and care needs assessment',
    agency: 'education',
    reference: 'assessmentReference',
    steps: [
      { step: 'assessmentRequested', says: 'Assessment asked for', toldBy: ['education.ehc-assessment-requested.v1'] },
      { step: 'draftSent', says: 'Draft plan sent', toldBy: ['education.ehc-plan-draft-sent.v1'] },
      { step: 'draftServed', says: 'Draft plan served', toldBy: [], saidWith: 'draftSent' },
    ],
    states: [{ state: 'requested', inWords: 'Requested: not decided yet whether to assess' }],
    details: [
      { name: 'requestedBy', label: 'Requested by' },
      { name: 'caseOfficer', label: 'Case officer' },
    ],
    openItems: [],
    clocks: ['decide-to-assess', 'family-time-on-draft'],
    advisers: [
      {
        id: 'family',
        title: 'The child’s parent or the young person',
        citation: 'SEND Regulations 2014, regulation 6(1)(a)',
        tells: 'family.views.v1',
      },
      {
        id: 'health',
        title: 'Health: medical advice',
        citation: 'SEND Regulations 2014, regulation 6(1)(c)',
        adviceFrom: 'health',
        tells: 'health.health-advice.v1',
      },
      {
        id: 'socialCare',
        title: 'Social care',
        citation: 'SEND Regulations 2014, regulation 6(1)(e)',
        adviceFrom: 'social-care',
        tells: 'social-care.social-care-advice.v1',
      },
      {
        id: 'preparationForAdulthood',
        title: 'Preparation for adulthood and independent living',
        onlyWhen: 'From year 9 on.',
        citation: 'SEND Regulations 2014, regulation 6(1)(g)',
        adviceFrom: 'preparation-for-adulthood',
        tells: 'education.educational-advice.v1',
      },
    ],
  },
  {
    id: 'adviceRequest',
    title: 'Request for advice',
    agency: 'education',
    reference: 'requestReference',
    steps: [{ step: 'adviceAsked', says: 'Advice asked for', toldBy: ['education.advice-request.v1'] }],
    states: [],
    details: [],
    openItems: [],
    clocks: ['advice-own-social-care'],
  },
];

/** A kind that the console was never told of. */
export const equipment: DescribedCaseKind = {
  id: 'specialistEquipment',
  title: 'Specialist equipment',
  agency: 'health',
  reference: 'equipmentReference',
  steps: [
    { step: 'equipmentRequested', says: 'Equipment asked for', toldBy: ['health.equipment-requested.v1'] },
    { step: 'equipmentDelivered', says: 'Equipment delivered', toldBy: ['health.equipment-delivered.v1'] },
    { step: 'equipmentShown', says: 'How to use it shown', toldBy: [], saidWith: 'equipmentDelivered' },
  ],
  states: [{ state: 'waitingForDelivery', inWords: 'Waiting for delivery' }],
  details: [{ name: 'itemKind', label: 'What it is' }],
  openItems: [],
  clocks: ['equipment-delivered'],
};
