import {
  assessmentOutcomeToldV1,
  assessmentStartedV1,
  type Contract,
  followUpAgreedV1,
  followUpReviewedV1,
  pathwayReferralV1,
  referralDecidedV1,
  referralDecisionToldV1,
  referralMovedV1,
  treatmentDecidedV1,
} from '@lib/contracts';
import type { LocalDate } from '@lib/statutory';
import type { AsTold } from '../as-told';
import type { CaseOfChild } from '../case-of-child';
import { addDays, daysAgo, workday } from '../days';
import type { SourceRecord } from '../message';
import { communityHealth, trust } from '../organisations';
import { reasonsForReferral } from '../referral/phrases';
import type { Pathway } from '../referral/plot';
import { truthOfReferral } from '../referral/truth';
import type { Scene } from '../scene';
import { trueClock } from '../truth/true-clock';
import { daysOf, storyOf, type Telling, tellingOf } from './tell';

const referredAt = (scene: Scene, { tell }: Telling, record: SourceRecord, receivedOn: LocalDate, pathway: Pathway) => {
  const referralReference = scene.numbers.event(record.organisation, receivedOn, 'ref').toUpperCase();
  const step = (contract: Contract, on: LocalDate | undefined, data: object = {}): AsTold =>
    tell(record, contract, on, { referralReference, ...data });
  const begin = (more: object = {}) => ({
    received: step(pathwayReferralV1, receivedOn, {
      ...{ pathway, referredBy: 'School', reason: reasonsForReferral[pathway], ...more },
    }),
    accepted: step(referralDecidedV1, workday(addDays(receivedOn, 15)), { decision: 'accepted' }),
    heard: step(referralDecisionToldV1, workday(addDays(receivedOn, 20))),
  });
  const truth = (told: Omit<Parameters<typeof truthOfReferral>[1], 'body' | 'reference' | 'pathway'>) =>
    truthOfReferral(scene.today, { body: record.organisation.code, reference: referralReference, pathway, ...told });
  return { referralReference, step, begin, truth };
};

/** Waits for an ADHD assessment with the trust, and goes on waiting in the community: the wait is one. */
export const tellMovedWait: CaseOfChild = (scene, { atTrust, inCommunity, isOldEnough }) => {
  if (!scene.seldom.waitMoves(isOldEnough)) return undefined;
  const [first, next] = [atTrust(), inCommunity()];
  const telling = tellingOf(scene, first, 4);
  const { random, after } = telling;
  const receivedOn = workday(daysAgo(scene.today, random.between(220, 500)));
  const movedOn = after(receivedOn, 90, 160);
  const there = referredAt(scene, telling, first, receivedOn, 'adhd');
  const begun = there.begin();
  const moved = there.step(referralMovedV1, movedOn, { movedTo: communityHealth.code, familyTold: true });
  const waitingSince = begun.received.on;
  const here = referredAt(scene, telling, next, after(movedOn, 3, 6), 'adhd');
  const again = here.begin({ ...(waitingSince && { waitingSince }), movedFrom: trust.code });
  const started = here.step(assessmentStartedV1, random.below(2) > 0 ? after(movedOn, 60, 200) : undefined);
  return storyOf(
    [...Object.values(begun), moved, ...Object.values(again), started],
    [
      ...there.truth({
        ...{ received: daysOf([begun.received]), heard: daysOf([begun.heard]), closed: daysOf([moved]) },
        ...{ accepted: daysOf([begun.accepted]), takenUp: daysOf([begun.accepted]) },
      }),
      ...here.truth({
        ...{ received: daysOf([again.received]), heard: daysOf([again.heard]), started: daysOf([started]) },
        ...{ accepted: daysOf([again.accepted]), takenUp: daysOf([again.accepted, started]) },
        ...(waitingSince && { waitingSince }),
      }),
    ],
  );
};

/** Seen for speech and language, and to be seen again by a day on which both agreed: some are, some late, some not. */
export const tellFollowUp: CaseOfChild = (scene, { inCommunity, isOldEnough }) => {
  if (!scene.seldom.isSeenAgain(isOldEnough)) return undefined;
  const record = inCommunity();
  const telling = tellingOf(scene, record, 5);
  const { random, after } = telling;
  const receivedOn = workday(daysAgo(scene.today, random.between(300, 700)));
  const { step, begin, truth, referralReference } = referredAt(scene, telling, record, receivedOn, 'speechAndLanguage');
  const begun = begin();
  const startedOn = after(receivedOn, 40, 110);
  const started = step(assessmentStartedV1, startedOn);
  const outcome = step(assessmentOutcomeToldV1, after(startedOn, 10, 30), { outcome: 'Therapy begins next month.' });
  const agreedOn = after(startedOn, 35, 60);
  const [reviewBy, againBy] = [addDays(agreedOn, 120), addDays(agreedOn, 300)];
  const agreed = step(followUpAgreedV1, agreedOn, { reviewBy });
  const reviewedOn = random.below(3) > 0 ? after(reviewBy, -20, 25) : undefined;
  const reviewed = step(followUpReviewedV1, reviewedOn, { reviewBy: againBy });
  const followUp = (from: LocalDate, dueOn: LocalDate, metOn?: LocalDate) =>
    trueClock(
      {
        ...{ standard: 'follow-up-review', body: record.organisation.code, startedOn: from, dueOn, metOn },
        ...{ reference: `${record.organisation.code}/${referralReference}`, hasException: false },
      },
      scene.today,
    );
  return storyOf(
    [...Object.values(begun), started, outcome, agreed, reviewed],
    [
      ...truth({
        ...{ received: daysOf([begun.received]), heard: daysOf([begun.heard]), started: daysOf([started]) },
        ...{ accepted: daysOf([begun.accepted]), takenUp: daysOf([begun.accepted, started]) },
      }),
      ...(agreed.on ? [followUp(agreed.on, reviewBy, reviewed.on)] : []),
      ...(reviewed.on ? [followUp(reviewed.on, againBy)] : []),
    ],
  );
};

const helped =
  (
    pathway: Pathway,
    story: number,
    weeks: readonly number[],
    isTurn: (scene: Scene) => (isPossible?: boolean) => boolean,
  ) =>
  (scene: Scene, { inCommunity, isAtSchoolAge }: Parameters<CaseOfChild>[1]) => {
    if (!isTurn(scene)(isAtSchoolAge)) return undefined;
    const record = inCommunity();
    const telling = tellingOf(scene, record, story);
    const { random, after } = telling;
    const receivedOn = workday(daysAgo(scene.today, random.between(60, 600)));
    const { step, begin, truth } = referredAt(scene, telling, record, receivedOn, pathway);
    const begun = begin();
    const days = 7 * random.pick(weeks);
    const treated = step(treatmentDecidedV1, random.below(6) > 0 ? after(receivedOn, days, days + 6) : undefined, {
      decision: 'firstTreatment',
    });
    return storyOf(
      [...Object.values(begun), treated],
      truth({
        ...{ received: daysOf([begun.received]), heard: daysOf([begun.heard]), treated: daysOf([treated]) },
        ...{ accepted: daysOf([begun.accepted]), takenUp: daysOf([begun.accepted]) },
      }),
    );
  };

/** Help that comes to the school: it begins with help, not with an assessment. */
export const tellHelpAtSchool: CaseOfChild = helped(
  ...(['mentalHealthInSchool', 6, [3, 3, 3, 5, 9]] as const),
  ({ seldom }) => seldom.isHelpedAtSchool,
);
export const tellHelpWithBehaviour: CaseOfChild = helped(
  ...(['positiveBehaviourSupport', 7, [9, 14, 17, 22, 40]] as const),
  ({ seldom }) => seldom.isHelpedWithBehaviour,
);
