import { type Contract, newIdentityV1, nhsNumberInErrorV1, nhsNumberReplacedV1, upnChangedV1 } from '@lib/contracts';
import { tellDay } from '../as-told';
import type { CaseOfChild, ChildInStory } from '../case-of-child';
import { addDays, isBefore, workday } from '../days';
import type { SourceRecord } from '../message';
import { trust } from '../organisations';
import type { Random } from '../random';
import { formerUpnOf } from '../records';
import { providerOf } from '../referral/tells';
import type { Scene } from '../scene';
import { storyOf, tellingOf } from './tell';
import type { Seldom } from './turns';

interface ToldOfWho {
  readonly contract: Contract;
  readonly isTurn: keyof Seldom;
  /** A record that tells of the child anyhow: another one might join two that are truly apart. */
  readonly by: (child: ChildInStory) => SourceRecord | undefined;
  readonly says: (scene: Scene, record: SourceRecord, random: Random) => Readonly<Record<string, unknown>>;
}

const atProvider = ({ referral, atTrust, inCommunity }: ChildInStory) =>
  referral && (providerOf(referral.pathway) === trust ? atTrust() : inCommunity());

const pupilAtCouncil = ({ plan, atCouncil }: ChildInStory) =>
  plan && atCouncil().knows.upn !== undefined ? atCouncil() : undefined;

/** What was before is told by nobody else: who is one child, and every figure, is as if these were not told. */
const ofWhoItIs: readonly ToldOfWho[] = [
  {
    ...{ contract: nhsNumberReplacedV1, isTurn: 'numberIsReplaced', by: atProvider },
    says: ({ numbers }) => ({ formerNhsNumber: numbers.formerNhsNumber() }),
  },
  {
    ...{ contract: nhsNumberInErrorV1, isTurn: 'hasNumberInError', by: atProvider },
    says: ({ numbers }) => ({ numberInError: numbers.formerNhsNumber() }),
  },
  {
    ...{ contract: upnChangedV1, isTurn: 'changesUpn', by: pupilAtCouncil },
    says: (_, { about }) => ({ formerUpn: formerUpnOf(about) }),
  },
  {
    ...{ contract: newIdentityV1, isTurn: 'hasNewIdentity' },
    by: ({ isKnownToCare, atSocialCare }) => (isKnownToCare ? atSocialCare() : undefined),
    // No name or birthday of before: by these whoever is alike would be hidden, this child’s own records among them.
    says: ({ numbers }, _, random) => ({
      before: { nhsNumber: numbers.formerNhsNumber() },
      because: random.pick(['adoption', 'adoption', 'protection']),
    }),
  },
];

/** A number replaced or given in error, another pupil number, a new identity: each of few, and soon told. */
export const tellWhoItIs: readonly CaseOfChild[] = ofWhoItIs.map(
  ({ contract, isTurn, by, says }, nth): CaseOfChild =>
    (scene, child) => {
      const { random } = tellingOf(scene, child.inCommunity(), 40 + nth);
      const record = by(child);
      const on = workday(addDays(child.settingSawOn, random.between(70, 160)));
      if (!scene.seldom[isTurn](record !== undefined && isBefore(scene.today, addDays(on, 5)))) return undefined;
      return storyOf([
        tellDay({ ...scene, random }, record!, {
          ...{ contract, on, data: says(scene, record!, random) },
          ...{ isLate: () => false, isSlip: () => false },
        }),
      ]);
    },
);
