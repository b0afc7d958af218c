import {
  absenceV1,
  type Contract,
  contactDetailsV1,
  contributionQualityAssuredV1,
  educationFamilyToldV1,
  educationNamedContactV1,
  educationSignpostedV1,
  experienceV1,
  healthFamilyToldV1,
  healthNamedContactV1,
  healthSignpostedV1,
  knowingMeV1,
  outOfSchoolV1,
  parentalResponsibilityV1,
  permanentExclusionV1,
  progressCheckAtTwoV1,
  replyV1,
  socialCareFamilyToldV1,
  socialCareNamedContactV1,
  socialCareSignpostedV1,
  suspensionV1,
  tookPartV1,
  topUpFundingV1,
} from '@lib/contracts';
import { tellDay } from '../as-told';
import type { CaseOfChild, ChildInStory } from '../case-of-child';
import { addDays, workday } from '../days';
import type { SourceRecord } from '../message';
import type { Random } from '../random';

/** A fact that belongs to no case: of how many children one has it told, who tells it, and what it says. */
interface Plain {
  readonly contract: Contract;
  readonly oneIn: number;
  readonly by: (child: ChildInStory) => SourceRecord | undefined;
  readonly says: (random: Random) => Readonly<Record<string, unknown>>;
}

const atSetting = (child: ChildInStory) => child.atSetting?.();
const inCommunity = (child: ChildInStory) => child.inCommunity();
const atSocialCare = (child: ChildInStory) => (child.isKnownToCare ? child.atSocialCare() : undefined);
const atFamily = (child: ChildInStory) => child.atFamily();
const telling = {
  how: 'telephone',
  byRole: 'Coordinator',
  words: 'We have what you sent, and say more within two weeks.',
};

const plainFacts: readonly Plain[] = [
  {
    ...{ contract: suspensionV1, oneIn: 18, by: atSetting },
    says: (random) => ({ sessions: random.between(1, 10) }),
  },
  { contract: permanentExclusionV1, oneIn: 30, by: atSetting, says: () => ({}) },
  {
    ...{ contract: absenceV1, oneIn: 10, by: atSetting },
    says: (random) => ({ sessionsMissed: random.pick([10.5, 14, 22, 37.5, 55]) }),
  },
  {
    ...{ contract: outOfSchoolV1, oneIn: 25, by: atSetting },
    says: (random) => ({ status: random.pick(['missingEducation', 'homeEducated', 'alternativeProvision']) }),
  },
  {
    ...{ contract: progressCheckAtTwoV1, oneIn: 4, by: atSetting },
    says: (random) => ({
      communicationAndLanguage: random.pick(['asExpected', 'emerging', 'needsSupport']),
      ...{ physicalDevelopment: 'asExpected', personalSocialEmotional: random.pick(['asExpected', 'emerging']) },
    }),
  },
  {
    ...{ contract: knowingMeV1, oneIn: 6, by: atSetting },
    says: () => ({ writtenWith: 'parent', strengths: 'Kind to the young ones.', whatHelps: 'A picture first.' }),
  },
  { contract: topUpFundingV1, oneIn: 14, by: atSetting, says: () => ({ band: 'Enhanced provision' }) },
  { contract: educationFamilyToldV1, oneIn: 4, by: atSetting, says: () => telling },
  {
    contract: educationNamedContactV1,
    oneIn: 5,
    by: atSetting,
    says: () => ({ as: 'namedForSend', telephone: '01632 960171' }),
  },
  { contract: educationSignpostedV1, oneIn: 8, by: atSetting, says: () => ({ to: 'localOffer' }) },
  { contract: healthFamilyToldV1, oneIn: 4, by: inCommunity, says: () => telling },
  {
    contract: healthNamedContactV1,
    oneIn: 6,
    by: inCommunity,
    says: () => ({ as: 'keyWorker', telephone: '01632 960172' }),
  },
  { contract: healthSignpostedV1, oneIn: 9, by: inCommunity, says: () => ({ to: 'voluntary' }) },
  { contract: socialCareFamilyToldV1, oneIn: 2, by: atSocialCare, says: () => telling },
  {
    ...{ contract: socialCareNamedContactV1, oneIn: 2, by: atSocialCare },
    says: () => ({ as: 'socialWorker', telephone: '01632 960173' }),
  },
  { contract: socialCareSignpostedV1, oneIn: 3, by: atSocialCare, says: () => ({ to: 'independentAdvice' }) },
  {
    ...{ contract: contributionQualityAssuredV1, oneIn: 3, by: atSocialCare },
    says: (random) => ({ judgement: random.pick(['good', 'needsMore', 'sentBack']) }),
  },
  {
    ...{ contract: contactDetailsV1, oneIn: 7, by: atFamily },
    says: (random) => ({
      whose: 'parent',
      telephone: '01632 960174',
      language: random.pick(['English', 'Polish', 'Urdu']),
    }),
  },
  {
    ...{ contract: parentalResponsibilityV1, oneIn: 11, by: atFamily },
    says: () => ({ who: 'Her mother', basis: 'birthCertificate' }),
  },
  { contract: experienceV1, oneIn: 9, by: atFamily, says: (random) => ({ rating: random.between(1, 5) }) },
  { contract: replyV1, oneIn: 12, by: atFamily, says: () => ({ answer: 'We can come on Mondays.' }) },
  {
    ...{ contract: tookPartV1, oneIn: 12, by: atFamily },
    says: () => ({ inWhat: 'A meeting about support', who: ['parent'] }),
  },
];

/** What is told now and then of any child, each at its rate. */
export const tellPlainFacts: CaseOfChild = (scene, child) => {
  const { random } = scene;
  const tellings = plainFacts.flatMap(({ contract, oneIn, by, says }) => {
    if (random.below(oneIn) > 0) return [];
    const record = by(child);
    const on = workday(addDays(child.settingSawOn, random.between(8, 400)));
    return record ? tellDay(scene, record, { contract, on, data: says(random) }).tellings : [];
  });
  return { tellings, clocks: [] };
};
