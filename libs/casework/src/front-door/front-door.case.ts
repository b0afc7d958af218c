import {
  educationFrontDoorAnswerV1,
  educationFrontDoorContactV1,
  healthFrontDoorAnswerV1,
  healthFrontDoorContactV1,
  socialCareFrontDoorAnswerV1,
  socialCareFrontDoorContactV1,
} from '@lib/contracts';
import type { Standard } from '@lib/statutory';
import { byThen, defineCase, stepToldAs } from '../case-kind';

const contacts = [educationFrontDoorContactV1, healthFrontDoorContactV1, socialCareFrontDoorContactV1];
const answers = [educationFrontDoorAnswerV1, healthFrontDoorAnswerV1, socialCareFrontDoorAnswerV1];

const turnaround = {
  group: 'support',
  citationVerified: false,
  whoMust: 'whoeverWasAsked',
  tellsFamily: false,
  countingWord: 'within',
  from: 'the day the contact was received',
  endedBy: 'the day the service said what it does with it',
  endedBySteps: [{ step: 'contactAnswered' }],
  stoppedBySteps: [],
  excusedBy: [],
  startsAnew: true,
} as const satisfies Partial<Standard>;
const areasOwn = "a target of the area's own; no law or guidance sets one";

/** A service that answers otherwise than by taking a contact up has no more to do with the child. */
const notTakenUp = { step: 'contactAnswered', where: { outcome: ['advice', 'elsewhere', 'nothing'] } } as const;

/** A contact at a front door or a hub: one request, for one service or several, each of which answers for itself. */
export const frontDoor = defineCase({
  id: 'frontDoor',
  title: 'Contact at the front door',
  agency: 'social-care',
  reference: 'contactReference',
  steps: {
    contactReceived: stepToldAs(
      contacts.map((contract) => ({ contract, body: 'goesTo', attributes: ['door'] })),
      { says: 'Contact received', happened: 'the contact was received', opens: true },
    ),
    contactAnswered: stepToldAs(
      answers.map((contract) => ({ contract, referenceOf: 'contactOf', attributes: ['outcome'] })),
      { says: 'Contact answered', happened: 'the contact was answered' },
    ),
    askerTold: stepToldAs(
      answers.map((contract) => ({ contract, referenceOf: 'contactOf', on: 'askerToldOn' })),
      { says: 'Whoever asked has heard', happened: 'whoever asked was told' },
    ),
  },
  details: { door: { label: 'Door' } },
  // Any setting may tell of a door of its own: what opens a child is the word of the area's doors for health and social care.
  relationships: [
    {
      kind: 'caseOpen',
      step: 'contactReceived',
      organisation: 'goesTo',
      endedBy: [],
      endedByIt: [notTakenUp],
      toldBy: ['health', 'social-care'],
    },
    {
      kind: 'referredTo',
      step: 'contactAnswered',
      organisation: 'sentOnTo',
      endedBy: [],
      endedByIt: [notTakenUp],
      toldBy: ['health', 'social-care'],
    },
  ],
  lifecycle: {
    states: [
      { after: 'contactReceived', state: 'received', inWords: 'Received: not answered yet' },
      { after: 'contactAnswered', state: 'answered', inWords: 'Answered' },
      { after: 'askerTold', state: 'told', inWords: 'Answered, and whoever asked has heard' },
    ],
    ends: [],
  },
  needs: [
    {
      steps: ['contactAnswered'],
      before: 'contactReceived',
      ...byThen('beforeContact', 'Nothing says that there had been such a contact by then.'),
    },
  ],
  clocks: [
    {
      ...turnaround,
      id: 'contact-decided',
      title: 'Contact at the front door decided',
      kind: 'guidance',
      citation: 'Working Together to Safeguard Children: decide within one working day what is to be done',
      limit: { workingDays: 1 },
      startedBySteps: [{ step: 'contactReceived', where: { door: ['contactAndReferral'] } }],
      inForceFrom: '2015-03-26',
    },
    {
      ...turnaround,
      id: 'hub-contact-answered',
      title: 'Contact at a hub answered',
      kind: 'local',
      citation: areasOwn,
      limit: { workingDays: 10 },
      startedBySteps: [{ step: 'contactReceived', where: { door: ['neurodevelopmentalHub', 'familyHub'] } }],
      inForceFrom: '2014-09-01',
    },
    {
      ...turnaround,
      id: 'asker-told',
      title: 'Whoever asked at the front door has heard',
      kind: 'local',
      citation: areasOwn,
      tellsFamily: true,
      limit: { workingDays: 10 },
      endedBy: 'the day whoever asked was told',
      startedBySteps: [{ step: 'contactReceived' }],
      endedBySteps: [{ step: 'askerTold' }],
      inForceFrom: '2014-09-01',
    },
  ],
});
