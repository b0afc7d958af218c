import {
  type Agency,
  type Contract,
  correctionAskedV1,
  educationChallengeAnsweredV1,
  healthChallengeAnsweredV1,
  socialCareChallengeAnsweredV1,
  viewsV1,
} from '@lib/contracts';
import type { LocalDate } from '@lib/statutory';
import { tellDay } from './as-told';
import { addDays, workday } from './days';
import type { SourceRecord, Telling } from './message';
import { family } from './organisations';
import { explanations, saidToBeWrong, viewsOfFamilies } from './phrases';
import type { Scene } from './scene';

/** What a family says of its child, once, for whoever asks later. */
export function familyStatesViews(scene: Scene, record: SourceRecord, on: LocalDate): readonly Telling[] {
  const { random } = scene;
  const data = { statedBy: random.pick(['parent', 'parent', 'child']), ...random.pick(viewsOfFamilies) };
  return tellDay(scene, record, { contract: viewsV1, on, data }).tellings;
}

const answers: Readonly<Partial<Record<Agency, Contract>>> = {
  education: educationChallengeAnsweredV1,
  health: healthChallengeAnsweredV1,
  'social-care': socialCareChallengeAnsweredV1,
};

/** The family says that a fact is wrong; two agencies in three have answered, and the fact stands. */
export function familyAsksForCorrection(
  scene: Scene,
  record: SourceRecord,
  disputed: Telling,
  teller: SourceRecord,
): readonly Telling[] {
  const { random, dirt } = scene;
  const { agency, organisation, event } = disputed.message;
  const about = { organisation, eventId: event.id, agency };
  const raisedOn = workday(addDays(disputed.toldOn, random.between(9, 40)));
  const never = () => false;
  const asked = tellDay(scene, record, {
    contract: correctionAskedV1,
    on: raisedOn,
    data: { about, ...random.pick(saidToBeWrong) },
    isLate: never,
    isSlip: never,
  });
  const [challenge] = asked.tellings;
  const contract = answers[agency];
  if (!challenge || !contract || dirt.challengeIsNotAnswered()) return asked.tellings;
  const answered = tellDay(scene, teller, {
    contract,
    on: workday(addDays(challenge.toldOn, random.between(9, 60))),
    data: {
      about,
      challengeEventId: challenge.message.event.id,
      challengedBy: family.code,
      answer: 'stands',
      explanation: random.pick(explanations),
    },
  });
  return [...asked.tellings, ...answered.tellings];
}
