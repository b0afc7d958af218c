import {
  concernRaisedV1,
  educationConcernAnsweredV1,
  healthConcernAnsweredV1,
  socialCareConcernAnsweredV1,
} from '@lib/contracts';
import type { Standard } from '@lib/statutory';
import { byThen, type CaseKind, defineCase, step, stepToldAs } from '../case-kind';

const answered = [educationConcernAnsweredV1, healthConcernAnsweredV1, socialCareConcernAnsweredV1];
const stepOf = (name: string) =>
  answered.map((contract) => ({ contract, where: { step: [name] }, referenceOf: 'raisedBy' }));

/** Whoever raised the one concern of this reference. */
const whoRaisedIt: CaseKind['whoseWhenUnsaid'] = ({ data }, opening) => {
  const raisedBy = opening
    .filter((fact) => fact.data.concernReference === data.concernReference)
    .map(({ organisation }) => organisation);
  return new Set(raisedBy).size === 1 ? raisedBy[0] : undefined;
};

const raisedAs = (...codes: string[]) => [{ step: 'concernRaised', where: { raisedAs: codes } }] as const;
const answer = {
  group: 'family',
  citationVerified: false,
  whoMust: 'whoeverWasAsked',
  tellsFamily: true,
  countingWord: 'within',
  from: 'the day the concern was raised',
  endedBy: 'the day it was answered',
  endedBySteps: [{ step: 'concernAnswered' }],
  stoppedBySteps: [],
  excusedBy: [],
  startsAnew: true,
} as const satisfies Partial<Standard>;
const health = 'Local Authority Social Services and NHS Complaints (England) Regulations 2009';

/** A concern or a complaint of a family, or of its forum, until it is answered. */
export const concern = defineCase({
  id: 'concern',
  title: 'Concern or complaint',
  agency: 'family',
  reference: 'concernReference',
  whoseWhenUnsaid: whoRaisedIt,
  steps: {
    concernRaised: step(concernRaisedV1, {
      says: 'Concern raised',
      happened: 'a concern was raised',
      opens: true,
      body: 'raisedWith',
      attributes: ['raisedAs'],
    }),
    concernAcknowledged: stepToldAs(stepOf('acknowledged'), {
      says: 'Concern acknowledged',
      happened: 'the concern was acknowledged',
    }),
    concernAnswered: stepToldAs(stepOf('answered'), { says: 'Concern answered', happened: 'the concern was answered' }),
  },
  details: { raisedAs: { label: 'Raised as' } },
  lifecycle: {
    states: [
      { after: 'concernRaised', state: 'raised', inWords: 'Raised: not answered yet' },
      { after: 'concernAcknowledged', state: 'acknowledged', inWords: 'Acknowledged: not answered yet' },
      { after: 'concernAnswered', state: 'answered', inWords: 'Answered' },
    ],
    ends: [],
  },
  needs: [
    {
      steps: ['concernAcknowledged', 'concernAnswered'],
      before: 'concernRaised',
      ...byThen('beforeConcern', 'Nothing says that such a concern had been raised by then.'),
    },
  ],
  once: ['concernRaised'],
  clocks: [
    {
      ...answer,
      id: 'health-complaint-acknowledged',
      title: 'Complaint to a health body acknowledged',
      kind: 'law',
      citation: `${health}, regulation 13(3)`,
      limit: { workingDays: 3 },
      endedBy: 'the day it was acknowledged',
      startedBySteps: raisedAs('complaintHealth'),
      endedBySteps: [{ step: 'concernAcknowledged' }, { step: 'concernAnswered' }],
      inForceFrom: '2009-04-01',
    },
    {
      ...answer,
      id: 'health-complaint-answered',
      title: 'Complaint to a health body answered',
      kind: 'law',
      citation: `${health}, regulation 14(3) and (4)`,
      limit: { months: 6 },
      startedBySteps: raisedAs('complaintHealth'),
      inForceFrom: '2009-04-01',
    },
    {
      ...answer,
      id: 'social-care-complaint-answered',
      title: 'Complaint to children’s social care answered',
      kind: 'law',
      citation: 'Children Act 1989 Representations Procedure (England) Regulations 2006, regulation 14',
      limit: { workingDays: 10 },
      startedBySteps: raisedAs('complaintSocialCare'),
      inForceFrom: '2006-09-01',
    },
    {
      ...answer,
      id: 'concern-answered',
      title: 'Concern answered',
      kind: 'local',
      citation: "a target of the area's own; no law or guidance sets one",
      limit: { workingDays: 20 },
      startedBySteps: raisedAs('concern', 'complaintOther'),
      inForceFrom: '2014-09-01',
    },
  ],
});
