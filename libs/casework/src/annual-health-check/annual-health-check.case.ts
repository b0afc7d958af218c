import { annualHealthCheckV1, learningDisabilityRegisterV1 } from '@lib/contracts';
import { defineCase, impliedStep, step, stepToldAs } from '../case-kind';
import { yearsOwed } from './years';

/** The health check of every year from 14 on, for whoever is on a practice's learning disability register. */
export const annualHealthCheck = defineCase({
  id: 'annualHealthCheck',
  title: 'Annual health check from 14',
  agency: 'health',
  reference: 'child',
  steps: {
    childBorn: stepToldAs(
      [learningDisabilityRegisterV1, annualHealthCheckV1].map((contract) => ({ contract, on: 'child.dateOfBirth' })),
      { says: 'Born', happened: 'the child was born' },
    ),
    onRegister: step(learningDisabilityRegisterV1, {
      says: 'On the register',
      happened: 'the young person came on the register',
      opens: true,
    }),
    offRegister: step(learningDisabilityRegisterV1, {
      says: 'Off the register',
      happened: 'the young person left the register',
      on: 'until',
    }),
    yearBegan: impliedStep({ says: 'The year of a check began', happened: 'the year began' }),
    healthChecked: step(annualHealthCheckV1, {
      says: 'Health check done',
      happened: 'the health check was done',
      where: { outcome: ['done'] },
    }),
    healthCheckDeclined: step(annualHealthCheckV1, {
      says: 'Health check declined',
      happened: 'the health check was declined',
      where: { outcome: ['declined'] },
    }),
  },
  clocks: [
    {
      id: 'annual-health-check',
      title: 'Annual health check from 14',
      group: 'health',
      kind: 'national',
      citation: 'NHS England enhanced service: learning disabilities health check scheme',
      citationVerified: false,
      whoMust: 'health',
      tellsFamily: false,
      countingWord: 'by',
      limit: { dayOfYear: '03-31' },
      from: 'the first day of the year on which the young person was 14 and on the register',
      endedBy: 'the day of the check',
      startedBySteps: [{ step: 'yearBegan' }],
      endedBySteps: [{ step: 'healthChecked' }],
      stoppedBySteps: [
        { step: 'healthCheckDeclined', says: 'it was declined', overdueStays: true },
        { step: 'offRegister', says: 'the young person left the register', overdueStays: true },
      ],
      eachStart: true,
      excusedBy: [],
      inForceFrom: '2014-04-01',
    },
  ],
  refine: yearsOwed,
});
