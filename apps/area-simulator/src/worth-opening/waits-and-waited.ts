import {
  adviceRequestReceivedV1,
  adviceRequestV1,
  type Contract,
  correctionAskedV1,
  draftCommentsReceivedV1,
  educationalAdviceV1,
  ehcAssessmentDecidedV1,
  ehcAssessmentRequestedV1,
  ehcPlanDraftSentV1,
  ehcPlanIssuedV1,
  exceptionRecordedV1,
  healthAdviceV1,
  interimSupportOfferedV1,
  pathwayReferralV1,
  referralDecidedV1,
  referralDecisionToldV1,
  viewsV1,
} from '@lib/contracts';
import type { LocalDate } from '@lib/statutory';
import { untold } from '../as-told';
import { truthOfAssessment } from '../assessment/truth';
import { addDays, workday } from '../days';
import { council, family, harbourView, trust } from '../organisations';
import { lifeOf } from '../plan-life/life';
import { yearsOf } from '../plan-life/plan';
import { truthOfReferral } from '../referral/truth';
import type { Scene } from '../scene';
import { child, recordAt, type Story, toldBy, workdayAgo } from './on-purpose';

/** A plan that came late and an assessment that has not begun: one child, every clock of them to be looked at. */
export function waitsAndWaited(scene: Scene): Story {
  const { today } = scene;
  const tansy = child(scene, 8, 'Tansy Escarpment', 1790);
  const [referredOn, receivedOn] = [workdayAgo(today, 610), workdayAgo(today, 231)];
  const referred = (days: number) => workday(addDays(referredOn, days));
  const after = (days: number) => workday(addDays(receivedOn, days));
  const nursery = recordAt(scene, harbourView, tansy, receivedOn);
  const clinic = recordAt(scene, trust, tansy, referredOn, { sex: tansy.sex });
  const team = recordAt(scene, council, tansy, receivedOn);
  const parents = recordAt(scene, family, tansy, receivedOn);
  const [assessmentReference, referralReference] = [team.subject, 'AUT-TE-1'];
  const asked = (letters: string, adviceFrom: string, body: string) => ({
    ...{ requestReference: `${assessmentReference}/${letters}`, adviceFrom, asked: body, assessmentReference },
    question: 'What are the needs, and what would meet them?',
  });
  const cited = (letters: string) => ({ requestReference: `${assessmentReference}/${letters}`, askedBy: council.code });
  const step = (contract: Contract, on: LocalDate, data = {}) =>
    toldBy(scene, team, contract, on, { assessmentReference, ...data });
  const advised = toldBy(scene, clinic, healthAdviceV1, after(104), {
    ...cited('H'),
    needs: 'Sounds that others bear are painful; sleep is broken every night.',
    provision: 'Ear defenders within reach; a sleep clinic in the autumn.',
    outcomes: ['Stays in the hall for a whole lunch.'],
    authorRole: 'Community paediatrician',
  });
  const days = { decidedOn: after(40), askedOn: after(44), draftOn: after(150), issuedOn: after(177) };
  const on = (day: LocalDate) => ({ tellings: [], on: day });
  return {
    people: [tansy],
    why:
      'The EHC plan came weeks after its twentieth week, and the exception that was claimed is not made out: three weeks away are not ' +
      'four. An autism assessment has been waited for since long before. The family says that health’s advice is wrong.',
    tellings: [
      toldBy(scene, clinic, pathwayReferralV1, referredOn, {
        ...{ referralReference, pathway: 'autism', referredBy: 'Health visitor' },
        reason: 'Lines up what is in reach, speaks in songs, does not answer to the name.',
      }),
      toldBy(scene, clinic, referralDecidedV1, referred(24), { referralReference, decision: 'accepted' }),
      toldBy(scene, clinic, referralDecisionToldV1, referred(71), { referralReference }),
      toldBy(scene, clinic, interimSupportOfferedV1, referred(120), {
        ...{ referralReference, support: 'Six evenings for parents who wait for an assessment.', takenUp: true },
      }),
      step(ehcAssessmentRequestedV1, receivedOn, {
        ...{ requestedBy: 'parent', setting: harbourView.code, settingName: harbourView.name },
        ...{ caseOfficer: 'Ms Avocet', reason: 'School begins in September and nothing is in place.' },
      }),
      toldBy(scene, parents, viewsV1, after(9), {
        statedBy: 'parent',
        views: 'Sings all day at home. Nobody at pre-school has heard it.',
        wishes: 'One friend.',
        whatHelps: 'Sing first, then ask.',
      }),
      step(ehcAssessmentDecidedV1, days.decidedOn, { decision: 'assess' }),
      toldBy(scene, team, adviceRequestV1, days.askedOn, asked('SCH', 'school', harbourView.code)),
      toldBy(scene, team, adviceRequestV1, days.askedOn, asked('H', 'health', trust.code)),
      toldBy(scene, clinic, adviceRequestReceivedV1, after(47), cited('H')),
      toldBy(scene, nursery, educationalAdviceV1, after(72), {
        ...{ ...cited('SCH'), adviceFrom: 'school', strengths: 'Knows every song and its key.' },
        needs: 'Leaves the room when others come near; is silent here.',
        provision: 'One key person; music at the beginning of the day.',
        outcomes: ['Sings with one other child.'],
        authorRole: 'SENCO',
      }),
      advised,
      step(exceptionRecordedV1, after(60), {
        ...{ duty: 'plan', ground: 'absentFromArea', until: addDays(after(60), 20) },
        ...{ evidence: 'The family’s e-mail.', recordedBy: 'Ms Avocet, SEN case officer' },
      }),
      step(ehcPlanDraftSentV1, days.draftOn, { servedOn: days.draftOn }),
      step(draftCommentsReceivedV1, after(161), { comments: 'Section F does not say how often, nor who.' }),
      step(ehcPlanIssuedV1, days.issuedOn, {
        ...{ namedSetting: 'Ferry Road Primary School', outcomes: ['Sings with one other child.'] },
      }),
      toldBy(scene, parents, correctionAskedV1, after(190), {
        about: { organisation: trust.code, eventId: advised.message.event.id, agency: 'health' },
        says: 'Sleep has been whole since the spring.',
        shouldSay: 'Sleeps through most nights.',
      }),
    ],
    clocks: [
      ...truthOfReferral(today, {
        ...{ body: trust.code, reference: referralReference, pathway: 'autism' },
        ...{ received: [referredOn], heard: [referred(71)], takenUp: [referred(24)] },
      }),
      ...truthOfAssessment(today, {
        ...{ reference: assessmentReference, requestedBy: 'parent', decision: 'assess' },
        ...{ requested: on(receivedOn), decided: on(days.decidedOn), ended: untold, notIssued: untold },
        ...{ drafted: { ...on(days.draftOn), servedOn: days.draftOn }, issued: on(days.issuedOn) },
        asked: [
          {
            ...{ adviceFrom: 'school', body: harbourView.code, reference: cited('SCH').requestReference },
            ...{ asked: on(days.askedOn), received: untold, given: untold, metOn: after(72) },
          },
          {
            ...{ adviceFrom: 'health', body: trust.code, reference: cited('H').requestReference },
            ...{ asked: on(days.askedOn), received: on(after(47)), given: untold, metOn: after(104) },
          },
        ],
      }),
      // The plan that was sent is to be reviewed; without a reference of its own it has the assessment's.
      ...lifeOf(scene, team, (told) => yearsOf(told, { reference: assessmentReference, madeOn: days.issuedOn })).clocks,
    ],
  };
}
