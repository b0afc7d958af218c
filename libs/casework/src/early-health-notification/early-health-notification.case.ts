import { earlyHealthNotificationV1, earlyHealthStepV1, ehcResponsibilityAssumedV1 } from '@lib/contracts';
import { defineCase, type StepOfCase, step, stepToldAs } from '../case-kind';
import { ehcAssessment } from '../ehc-assessment/ehc-assessment.case';
import { isOfCompulsorySchoolAge } from './compulsory-school-age';

const section23 = '(Children and Families Act 2014, section 23)';
const flag = (code: string, message: string) => ({ code, message: `${message} ${section23}` });

/** A step of section 23, told with the notification or by itself. */
const stepBefore = (name: string, field: string, words: Pick<StepOfCase, 'says' | 'happened'>): StepOfCase =>
  stepToldAs(
    [
      { contract: earlyHealthNotificationV1, on: field },
      { contract: earlyHealthStepV1, where: { step: [name] } },
    ],
    words,
  );

/**
 * A health body tells the authority about a child under compulsory school age (Children and Families Act 2014, section 23): an opinion
 * is formed, the parent is told, and offered a talk, and then the authority is told.
 */
export const earlyHealthNotification = defineCase({
  id: 'earlyHealthNotification',
  title: 'Early health notification',
  agency: 'health',
  reference: 'notificationReference',
  steps: {
    opinionFormed: stepBefore('opinionFormed', 'opinionFormedOn', {
      says: 'Opinion formed',
      happened: 'the opinion was formed',
    }),
    parentInformed: stepBefore('parentInformed', 'parentInformedOn', {
      says: 'Parent told of the opinion',
      happened: 'the parent was told of the opinion',
    }),
    discussedWithParent: stepBefore('discussedWithParent', 'discussedWithParentOn', {
      says: 'Parent had the chance to discuss it',
      happened: 'the parent had the chance to discuss it',
    }),
    voluntaryOrganisationsNamed: step(earlyHealthStepV1, {
      says: 'Voluntary organisations named to the parent',
      happened: 'voluntary organisations were named to the parent',
      where: { step: ['voluntaryOrganisationsNamed'] },
    }),
    authorityNotified: step(earlyHealthNotificationV1, {
      says: 'Authority told',
      happened: 'the authority was told',
      opens: true,
    }),
    authorityResponsible: step(ehcResponsibilityAssumedV1, {
      says: 'Authority became responsible',
      happened: 'the authority became responsible for the child',
      referenceOf: 'notifiedBy',
    }),
  },
  needs: [
    {
      steps: ['authorityNotified'],
      before: 'parentInformed',
      whenNotTold: flag('parentNotInformed', 'Nothing says that the parent was told of the opinion.'),
      whenLater: flag('parentInformedAfterAuthority', 'The parent was told after the authority.'),
    },
    {
      steps: ['authorityNotified'],
      before: 'discussedWithParent',
      whenNotTold: flag('talkNotOffered', 'Nothing says that the parent had the chance to discuss it.'),
      whenLater: flag(
        'talkAfterAuthority',
        'The parent had the chance to discuss it only after the authority was told.',
      ),
    },
    {
      steps: ['parentInformed'],
      before: 'opinionFormed',
      whenLater: flag('parentInformedBeforeOpinion', 'The parent was told before the opinion was formed.'),
      flagged: 'authorityNotified',
    },
    {
      steps: ['authorityNotified'],
      before: 'opinionFormed',
      whenLater: flag('opinionAfterAuthority', 'The opinion was formed after the authority was told.'),
    },
    {
      steps: ['opinionFormed', 'parentInformed', 'discussedWithParent', 'voluntaryOrganisationsNamed'],
      before: 'authorityNotified',
      whenNotTold: flag('authorityNotTold', 'Nothing says that the authority was told.'),
    },
  ],
  doubts: [
    {
      contract: earlyHealthNotificationV1,
      when: ({ child, notifiedOn }) => isOfCompulsorySchoolAge(child, notifiedOn),
      flag: flag(
        'notUnderSchoolAge',
        'The child was of compulsory school age by then: the duty is about younger ones.',
      ),
    },
  ],
  openItems: [
    {
      id: 'familyNotTold',
      opens: 'authorityNotified',
      closedBy: 'parentInformed',
      group: 'toTellFamily',
      what: 'Tell the parent of the opinion that their child may have special educational needs',
      why: 'The council was notified on {since}, and nothing says that the parent was told (Children and Families Act 2014, section 23).',
    },
    {
      id: 'notResponsibleYet',
      opens: 'authorityNotified',
      closedBy: 'authorityResponsible',
      closedByCase: {
        kind: ehcAssessment,
        unlessEndedBy: [
          { step: 'assessmentDecided', where: { decision: ['doNotAssess'] } },
          'planNotIssued',
          'assessmentEnded',
        ],
      },
      group: 'waitingOnOthers',
      whoMust: 'council',
      isAsked: true,
      what: 'Say whether the council became responsible for a child of whom a health body notified it',
      why: 'A health body notified the council on {since}, and nothing says that the council became responsible or that an assessment was asked for: until then no time to decide whether to assess runs (Children and Families Act 2014, section 24; SEND Regulations 2014, regulation 5(1)(b)).',
    },
  ],
});
