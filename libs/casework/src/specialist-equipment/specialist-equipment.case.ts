import { equipmentDeliveredV1, equipmentMovedV1, equipmentRequestedV1, equipmentReturnedV1 } from '@lib/contracts';
import { byThen, defineCase, step } from '../case-kind';

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
    equipmentDelivered: step(equipmentDeliveredV1, {
      says: 'Equipment delivered',
      happened: 'the equipment was delivered',
      attributes: ['whereItIs'],
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
      { after: 'equipmentDelivered', state: 'delivered', inWords: 'Delivered' },
      { after: 'equipmentMoved', state: 'moved', inWords: 'Moved with the child' },
      { after: 'equipmentReturned', state: 'returned', inWords: 'Returned' },
    ],
    ends: ['equipmentReturned'],
  },
  needs: [
    {
      steps: ['equipmentDelivered', 'equipmentMoved', 'equipmentReturned'],
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
      endedBySteps: [{ step: 'equipmentDelivered' }],
      stoppedBySteps: [{ step: 'equipmentReturned', says: 'the equipment was returned' }],
      excusedBy: [],
      inForceFrom: '2014-09-01',
    },
  ],
});
