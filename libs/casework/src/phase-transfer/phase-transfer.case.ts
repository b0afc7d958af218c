import { ehcPlanAmendedV1, phaseTransferDueV1, phaseTransferOffV1 } from '@lib/contracts';
import type { Standard } from '@lib/statutory';
import { defineCase, impliedStep, step } from '../case-kind';
import { ehcPlan } from '../ehc-plan/ehc-plan.case';
import { settledTransfer } from './settled-transfer';

const transfer = {
  group: 'ehc',
  kind: 'law',
  whoMust: 'council',
  tellsFamily: true,
  endedBy: 'the day the amended plan that names the placement was sent',
  endedBySteps: [{ step: 'placementNamed' }],
  stoppedBySteps: [
    { step: 'transferOff', says: 'the transfer will not take place' },
    { step: 'transferOfNoPlan', says: 'the plan ceased or was transferred' },
  ],
  excusedBy: [],
  inForceFrom: '2014-09-01',
} as const satisfies Partial<Standard>;

const of = (...kinds: string[]) => [{ step: 'transferDue', where: { transfer: kinds } }] as const;

/** A child with a plan changes from one phase of education to the next (SEND Regulations 2014, regulation 18). */
export const phaseTransfer = defineCase({
  id: 'phaseTransfer',
  title: 'Transfer between phases of education',
  agency: 'education',
  reference: 'transferReference',
  steps: {
    transferDue: step(phaseTransferDueV1, {
      says: 'Transfer to come',
      happened: 'a transfer between phases was known to come',
      opens: true,
      attributes: ['transfer', 'yearOfTransfer', 'transferOn'],
    }),
    placementNamed: step(ehcPlanAmendedV1, {
      says: 'Amended plan names the placement',
      happened: 'the amended plan that names the placement was sent',
      reference: 'transferReference',
    }),
    transferOff: step(phaseTransferOffV1, {
      says: 'Transfer will not take place',
      happened: 'the transfer was called off',
    }),
    transferOfNoPlan: impliedStep({
      says: 'Plan ceased or transferred',
      happened: 'the plan ceased or was transferred',
    }),
  },
  fromCases: [
    { kind: ehcPlan, citedBy: 'planReference', on: ['planCeased', 'planTransferred'], as: 'transferOfNoPlan' },
  ],
  refine: settledTransfer,
  details: { transfer: { label: 'Transfer' }, yearOfTransfer: { label: 'Year of transfer' } },
  lifecycle: {
    states: [
      { after: 'transferDue', state: 'toCome', inWords: 'To come: the placement is not named yet' },
      { after: 'placementNamed', state: 'named', inWords: 'Placement named' },
      { after: 'transferOff', state: 'off', inWords: 'Will not take place' },
      { after: 'transferOfNoPlan', state: 'noPlan', inWords: 'The plan ceased or was transferred' },
    ],
    ends: ['placementNamed', 'transferOff'],
  },
  once: ['transferDue', 'placementNamed'],
  clocks: [
    {
      ...transfer,
      id: 'phase-transfer-to-post-16',
      title: 'Phase transfer from secondary school to post-16',
      citation: 'SEND Regulations 2014, regulation 18(1)(a)',
      citationVerified: true,
      countingWord: 'before',
      limit: { dayOfYear: '03-31', yearOf: 'yearOfTransfer' },
      from: 'the calendar year of the transfer',
      startedBySteps: of('secondaryToPost16'),
    },
    {
      ...transfer,
      id: 'phase-transfer',
      title: 'Phase transfer to school, junior, middle or secondary school',
      citation: 'SEND Regulations 2014, regulation 18(1)(b)',
      citationVerified: true,
      countingWord: 'before',
      limit: { dayOfYear: '02-15', yearOf: 'yearOfTransfer' },
      from: 'the calendar year of the transfer',
      startedBySteps: of(
        'earlyYearsToSchool',
        'infantToJunior',
        'primaryToMiddle',
        'primaryToSecondary',
        'middleToSecondary',
      ),
    },
    {
      ...transfer,
      id: 'transfer-between-post-16',
      title: 'Transfer from one post-16 institution to another',
      citation: 'SEND Regulations 2014, regulation 18(2)',
      citationVerified: true,
      countingWord: 'atLeastBefore',
      limit: { months: 5 },
      countedFrom: 'transferOn',
      from: 'the day of the transfer',
      startedBySteps: of('post16ToPost16'),
    },
  ],
});
