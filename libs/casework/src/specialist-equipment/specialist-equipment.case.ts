import {
  equipmentApprovedV1,
  equipmentDeliveredV1,
  equipmentIssuedV1,
  equipmentMovedV1,
  equipmentOrderedV1,
  equipmentRequestedV1,
  equipmentReturnedV1,
  equipmentServicedV1,
} from '@lib/contracts';
import { byThen, defineCase, step } from '../case-kind';

const returned = { step: 'equipmentReturned', says: 'the equipment was returned' } as const;

/** Equipment that a health service gives to one child: from the request to the day it came back, and where it is meanwhile. */
export const specialistEquipment = defineCase({
  id: 'specialistEquipment',
  title: 'Specialist equipment',
  agency: 'health',
  reference: 'equipmentReference',
  steps: {
    equipmentRequested: step(equipmentRequestedV1, {
      says: 'Equipment requested',
      happened: 'the equipment was requested',
      opens: true,
    }),
    equipmentApproved: step(equipmentApprovedV1, {
      says: 'Equipment approved or refused',
      happened: 'the equipment was approved or refused',
      attributes: ['decision'],
    }),
    equipmentOrdered: step(equipmentOrderedV1, { says: 'Equipment ordered', happened: 'the equipment was ordered' }),
    equipmentDelivered: step(equipmentDeliveredV1, {
      says: 'Equipment delivered',
      happened: 'the equipment was delivered',
      attributes: ['whereItIs'],
    }),
    equipmentIssued: step(equipmentIssuedV1, {
      says: 'Equipment issued',
      happened: 'the equipment was issued',
      attributes: ['whereItIs', 'serviceBy'],
    }),
    equipmentServiced: step(equipmentServicedV1, {
      says: 'Equipment serviced',
      happened: 'the equipment was serviced',
      attributes: ['serviceBy'],
    }),
    equipmentMoved: step(equipmentMovedV1, {
      says: 'Equipment moved with the child',
      happened: 'the equipment moved with the child',
      attributes: ['whereItIs'],
    }),
    equipmentReturned: step(equipmentReturnedV1, {
      says: 'Equipment returned',
      happened: 'the equipment was returned',
    }),
  },
  details: { equipment: { label: 'Equipment' }, whereItIs: { label: 'Where it is' } },
  lifecycle: {
    states: [
      { after: 'equipmentRequested', state: 'requested', inWords: 'Requested: not delivered yet' },
      {
        after: { step: 'equipmentApproved', where: { decision: ['refused'] } },
        state: 'refused',
        inWords: 'Refused',
      },
      { after: 'equipmentApproved', state: 'approved', inWords: 'Approved: not ordered yet' },
      { after: 'equipmentOrdered', state: 'ordered', inWords: 'Ordered: not delivered yet' },
      { after: 'equipmentDelivered', state: 'delivered', inWords: 'Delivered' },
      { after: 'equipmentIssued', state: 'issued', inWords: 'Issued to the child' },
      { after: 'equipmentMoved', state: 'moved', inWords: 'Moved with the child' },
      { after: 'equipmentReturned', state: 'returned', inWords: 'Returned' },
    ],
    ends: ['equipmentReturned'],
  },
  needs: [
    {
      steps: [
        'equipmentApproved',
        'equipmentOrdered',
        'equipmentDelivered',
        'equipmentIssued',
        'equipmentMoved',
        'equipmentReturned',
      ],
      before: 'equipmentRequested',
      ...byThen('beforeRequest', 'Nothing says that the equipment had been requested by then.'),
    },
    {
      steps: ['equipmentMoved', 'equipmentReturned'],
      before: 'equipmentDelivered',
      ...byThen('beforeDelivery', 'Nothing says that the equipment had been delivered by then.'),
    },
  ],
  once: ['equipmentRequested', 'equipmentDelivered', 'equipmentReturned'],
  openItems: [
    {
      id: 'equipmentIsSomewhere',
      // What is not told is no attribute.
      opens: { step: 'equipmentDelivered', where: { whereItIs: [''] } },
      closedBy: ['equipmentMoved', 'equipmentReturned'],
      group: 'waitingOnOthers',
      what: 'Say where the child’s equipment is',
      why: 'It was delivered on {since}, and nothing says where it was left: it can be lost when the child moves.',
    },
  ],
  clocks: [
    {
      id: 'equipment-delivered',
      title: 'Specialist equipment delivered',
      group: 'health',
      kind: 'local',
      citation: "a target of the area's own; no law or guidance sets one",
      citationVerified: false,
      whoMust: 'health',
      tellsFamily: false,
      countingWord: 'within',
      limit: { weeks: 6 },
      from: 'the day the equipment was requested',
      endedBy: 'the day it was delivered',
      startedBySteps: [{ step: 'equipmentRequested' }],
      endedBySteps: [{ step: 'equipmentDelivered' }, { step: 'equipmentIssued' }],
      stoppedBySteps: [
        returned,
        { step: 'equipmentApproved', where: { decision: ['refused'] }, says: 'it was refused' },
      ],
      excusedBy: [],
      inForceFrom: '2014-09-01',
    },
    {
      id: 'equipment-serviced',
      title: 'Specialist equipment serviced',
      group: 'health',
      kind: 'local',
      citation: 'the day that was set when it was issued or last serviced; no law or guidance sets one',
      citationVerified: false,
      whoMust: 'health',
      tellsFamily: false,
      countingWord: 'by',
      limit: { days: 0 },
      from: 'the day that was set for the service',
      countedFrom: 'serviceBy',
      endedBy: 'the day it was serviced',
      startedBySteps: [
        { step: 'equipmentIssued', having: 'serviceBy' },
        { step: 'equipmentServiced', having: 'serviceBy' },
      ],
      endedBySteps: [{ step: 'equipmentServiced' }],
      restartedBySteps: [{ step: 'equipmentServiced', having: 'serviceBy' }],
      stoppedBySteps: [returned],
      startsAnew: true,
      excusedBy: [],
      inForceFrom: '2014-09-01',
    },
  ],
});
