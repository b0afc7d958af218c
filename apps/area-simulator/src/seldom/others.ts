import {
  adultHandoverV1,
  type Contract,
  continuingCareDecidedV1,
  educationFrontDoorAnswerV1,
  educationFrontDoorContactV1,
  equalityCharacteristicsV1,
  familyFactWithdrawnV1,
  healthFactWithdrawnV1,
  healthFamilyToldV1,
  healthFrontDoorAnswerV1,
  personalHealthBudgetV1,
  placedOutOfAreaV1,
  planConvertedV1,
  preparingForAdulthoodV1,
  replyV1,
  sharingChoiceV1,
  socialCareFactWithdrawnV1,
  socialCareSignpostedV1,
} from '@lib/contracts';
import { tellByMistake } from '../as-told';
import type { CaseOfChild, ChildInStory } from '../case-of-child';
import { addDays, daysAgo, daysBetween, isBefore, workday } from '../days';
import type { SourceRecord } from '../message';
import { communityHealth, council } from '../organisations';
import type { Random } from '../random';
import type { Scene } from '../scene';
import { trueClock } from '../truth/true-clock';
import { workingDaysAfter } from '../working-days';
import { storyOf, tellingOf } from './tell';
import type { Seldom } from './turns';

/** A family hub at the council, where health sits at the same desk: one contact, and each answers for itself. */
export const tellFamilyHub: CaseOfChild = (scene, { atCouncil, inCommunity, settingSawOn }) => {
  if (!scene.seldom.comesToTheHub()) return undefined;
  const [desk, health] = [atCouncil(), inCommunity()];
  const { random, tell, after } = tellingOf(scene, desk, 8);
  const receivedOn = after(settingSawOn, 5, 40);
  const contactReference = scene.numbers.event(council, receivedOn, 'hub').toUpperCase();
  const received = tell(desk, educationFrontDoorContactV1, receivedOn, {
    ...{ contactReference, door: 'familyHub', from: 'family', goesTo: [council.code, communityHealth.code] },
  });
  const answers = (
    [
      [desk, educationFrontDoorAnswerV1],
      [health, healthFrontDoorAnswerV1],
    ] as const
  ).map(([record, contract]) => {
    const answeredOn = random.below(5) > 0 ? workingDaysAfter(receivedOn, random.pick([2, 5, 10, 14])) : undefined;
    const answered = tell(record, contract, answeredOn, {
      ...{ contactReference, contactOf: council.code, outcome: random.pick(['taken', 'advice', 'nothing']) },
      askerToldOn: answeredOn,
    });
    return { body: record.organisation.code, answered, toldOn: answered.on && answeredOn };
  });
  const told = [received, ...answers.map(({ answered }) => answered)];
  const startedOn = received.on;
  if (startedOn === undefined) return storyOf(told);
  const clocks = answers.flatMap(({ body, answered, toldOn }) =>
    (
      [
        ['hub-contact-answered', answered.on],
        ['asker-told', toldOn],
      ] as const
    ).map(([standard, metOn]) =>
      trueClock(
        {
          ...{
            standard,
            body,
            reference: `${council.code}/${contactReference}`,
            startedOn,
            metOn,
            hasException: false,
          },
          dueOn: workingDaysAfter(startedOn, 10),
        },
        scene.today,
      ),
    ),
  );
  return storyOf(told, clocks);
};

const takenBack =
  (
    isTurn: (scene: Scene) => (isPossible?: boolean) => boolean,
    by: (child: ChildInStory) => SourceRecord,
    contracts: readonly [told: Contract, withdrawal: Contract],
    data: Readonly<Record<string, unknown>>,
  ): CaseOfChild =>
  (scene, child) => {
    const on = workday(addDays(child.settingSawOn, 12));
    if (!isTurn(scene)(isBefore(scene.today, addDays(on, 35)))) return undefined;
    const [contract, withdrawal] = contracts;
    const record = by(child);
    const { random } = tellingOf(scene, record, 9);
    return { tellings: tellByMistake({ ...scene, random }, record, { contract, on, data }, withdrawal), clocks: [] };
  };

/** Told of another child, and taken back weeks later. */
export const tellTakenBack: readonly CaseOfChild[] = [
  takenBack(
    ({ seldom }) => seldom.familyTakesBack,
    ({ atFamily }) => atFamily(),
    [replyV1, familyFactWithdrawnV1],
    {
      answer: 'We can come on Fridays.',
    },
  ),
  takenBack(
    ({ seldom }) => seldom.healthTakesBack,
    ({ inCommunity }) => inCommunity(),
    [healthFamilyToldV1, healthFactWithdrawnV1],
    { how: 'letter', byRole: 'Coordinator', words: 'The appointment is on Monday.' },
  ),
  takenBack(
    ({ seldom }) => seldom.careTakesBack,
    ({ atSocialCare }) => atSocialCare(),
    [socialCareSignpostedV1, socialCareFactWithdrawnV1],
    { to: 'independentAdvice' },
  ),
];

/** Of young people on their way to adult life, and of some others: each told once, of a share of those of an age for it. */
const few: readonly {
  readonly contract: Contract;
  readonly isTurn: keyof Seldom;
  readonly from: number;
  readonly by: (child: ChildInStory) => SourceRecord;
  readonly says: (random: Random) => Readonly<Record<string, unknown>>;
}[] = [
  {
    ...{ contract: preparingForAdulthoodV1, isTurn: 'growsUp', from: 14, by: ({ atCouncil }) => atCouncil() },
    says: (random) => ({
      neetRisk: random.pick(['none', 'some', 'high']),
      ...{ accommodation: random.pick(['atHome', 'settled', 'notSettled']), paidWork: random.pick(['no', 'yes']) },
    }),
  },
  {
    ...{ contract: adultHandoverV1, isTurn: 'isHandedOver', from: 16, by: ({ inCommunity }) => inCommunity() },
    says: (random) => ({ stage: random.pick(['planned', 'met', 'accepted', 'handedOver']) }),
  },
  {
    ...{ contract: planConvertedV1, isTurn: 'isConverted', from: 3, by: ({ atCouncil }) => atCouncil() },
    says: (random) => ({ fromKind: random.pick(['senSupport', 'individualHealthCare']), toKind: 'ehcPlan' }),
  },
  {
    ...{ contract: placedOutOfAreaV1, isTurn: 'isPlacedAway', from: 5, by: ({ atCouncil }) => atCouncil() },
    says: (random) => ({ because: random.pick(['noPlaceHere', 'needNotMetHere', 'familyChoice']) }),
  },
  {
    ...{ contract: continuingCareDecidedV1, isTurn: 'hasContinuingCare', from: 1, by: ({ atTrust }) => atTrust() },
    says: (random) => ({ decision: random.pick(['eligible', 'notEligible']) }),
  },
  {
    ...{ contract: personalHealthBudgetV1, isTurn: 'hasHealthBudget', from: 2, by: ({ atTrust }) => atTrust() },
    says: () => ({ heldAs: 'directPayment' }),
  },
  {
    ...{ contract: sharingChoiceV1, isTurn: 'chooses', from: 1, by: ({ atFamily }) => atFamily() },
    says: (random) => ({ choice: random.pick(['agree', 'agree', 'object']), what: 'whatWeAdd' }),
  },
  {
    ...{
      contract: equalityCharacteristicsV1,
      isTurn: 'saysCharacteristics',
      from: 0,
      by: ({ atCouncil }) => atCouncil(),
    },
    says: (random) => ({
      ethnicity: random.pick(['white', 'white', 'white', 'asian', 'black', 'mixed', 'other', 'preferNotToSay']),
      ...{
        disability: random.pick(['yes', 'no', 'preferNotToSay']),
        religion: random.pick(['christian', 'muslim', 'none']),
      },
    }),
  },
];

export const tellFew: readonly CaseOfChild[] = few.map(
  ({ contract, isTurn, from, by, says }, nth): CaseOfChild =>
    (scene, child) => {
      const { dateOfBirth } = child.inCommunity().about;
      if (!scene.seldom[isTurn](daysBetween(dateOfBirth, scene.today) > from * 366 + 320)) return undefined;
      const record = by(child);
      const { random, tell } = tellingOf(scene, record, 20 + nth);
      const on = workday(daysAgo(scene.today, random.between(10, 300)));
      return storyOf([tell(record, contract, on, says(random))]);
    },
);
