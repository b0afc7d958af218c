import { notificationAcknowledgedV1, notificationFollowedUpV1 } from '@lib/contracts';
import { type LocalDate, londonDate } from '@lib/kernel';
import { aboutOf, challengeOf } from '../journal/about';
import type { Corrections } from './corrections';
import type { Fact } from './facts';

/** An organisation says that it has a notification. */
export interface Acknowledgement {
  readonly factId: string;
  readonly organisation: string;
  readonly on: LocalDate;
  /** Whom to ask. */
  readonly contact?: string;
}

/** What was done after a notification. */
export interface FollowUp {
  readonly factId: string;
  readonly organisation: string;
  readonly on: LocalDate;
  readonly action: string;
  readonly account?: string;
}

/** The family says that a fact is wrong. It is shown beside the fact, and changes nothing until the organisation answers. */
export interface Challenge {
  readonly factId: string;
  readonly organisation: string;
  readonly raisedOn: LocalDate;
  readonly says: string;
  readonly shouldSay?: string;
  /** Absent while the organisation that told the fact has not answered. */
  readonly answeredOn?: LocalDate;
  /** `corrected` and `withdrawn` also where the fact was put right, or taken back, without a word. */
  readonly answer?: 'corrected' | 'withdrawn' | 'stands';
  readonly explanation?: string;
  readonly answerFactId?: string;
}

/** What others say of a fact, the earliest first. */
export interface Commentary {
  readonly acknowledged?: readonly Acknowledgement[];
  readonly followedUp?: readonly FollowUp[];
  readonly challenges?: readonly Challenge[];
}

/**
 * What others say of each fact, by its id: that they have it, what they did, that it is wrong. All of it is shown beside the fact and
 * changes nothing that is made of it. `facts` are those shown, in the order of all folds; `inForce` those of them in force.
 */
export function commentaryOf(
  facts: readonly Fact[],
  inForce: readonly Fact[],
  corrections: Corrections,
  asAt?: LocalDate,
): ReadonlyMap<string, Commentary> {
  if (inForce.every(({ names }) => names.length === 0)) return new Map();
  const spoken = new Map<string, Spoken>();
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const answers = answersIn(inForce, byId);
  for (const fact of inForce) {
    const { id: factId, organisation, occurredOn: on, contract, data } = fact;
    const target = byId.get(aboutOf(fact) ?? '');
    if (!target) continue;
    const said = spoken.get(target.id) ?? { acknowledged: [], followedUp: [], challenges: [] };
    spoken.set(target.id, said);
    const by = { factId, organisation, on };
    if (contract.type === notificationAcknowledgedV1.type)
      said.acknowledged.push({ ...by, ...text('contact', data.contact) });
    if (contract.type === notificationFollowedUpV1.type)
      said.followedUp.push({ ...by, action: String(data.action), ...text('account', data.account) });
    if (contract.kind === 'challenge') said.challenges.push(challenge(fact, answers, byId, corrections, asAt));
  }
  return new Map([...spoken].map(([id, said]) => [id, whatIsSaid(said)]));
}

interface Spoken {
  readonly acknowledged: Acknowledgement[];
  readonly followedUp: FollowUp[];
  readonly challenges: Challenge[];
}

const whatIsSaid = (said: Spoken): Commentary =>
  Object.fromEntries(Object.entries(said).filter(([, each]) => each.length > 0));

const text = <Name extends string>(name: Name, told: unknown) =>
  (typeof told === 'string' ? { [name]: told } : {}) as { readonly [name in Name]?: string };

/** By challenge, the last answer of the one organisation that can give it: the one that told the fact. */
function answersIn(inForce: readonly Fact[], byId: ReadonlyMap<string, Fact>): ReadonlyMap<string, Fact> {
  const answers = new Map<string, Fact>();
  for (const fact of inForce) {
    const about = fact.contract.kind === 'answer' ? aboutOf(fact) : undefined;
    const challenged = challengeOf(fact);
    if (!about || !challenged || !answersForItself(fact, byId.get(about))) continue;
    if (aboutOf(byId.get(challenged) ?? { data: {} }) === about) answers.set(challenged, fact);
  }
  return answers;
}

export const answersForItself = (answer: Fact, about: Fact | undefined): boolean =>
  about?.organisation === answer.organisation && about.contract.agency === answer.contract.agency;

function challenge(
  fact: Fact,
  answers: ReadonlyMap<string, Fact>,
  byId: ReadonlyMap<string, Fact>,
  corrections: Corrections,
  asAt?: LocalDate,
): Challenge {
  const { id: factId, organisation, occurredOn: raisedOn, data } = fact;
  const asked = { factId, organisation, raisedOn, says: String(data.says), ...text('shouldSay', data.shouldSay) };
  const answer = answers.get(factId);
  if (answer) {
    const { id: answerFactId, occurredOn: answeredOn, data: said } = answer;
    const how = said.answer === 'corrected' ? 'corrected' : 'stands';
    return { ...asked, answeredOn, answer: how, answerFactId, ...text('explanation', said.explanation) };
  }
  return { ...asked, ...answeredByDeed(fact, byId, corrections, asAt) };
}

/** Whoever corrects or withdraws the fact after it was challenged has answered, whether or not they say so. */
function answeredByDeed(
  challenge: Fact,
  byId: ReadonlyMap<string, Fact>,
  { correctedBy, withdrawnBy }: Corrections,
  asAt?: LocalDate,
): Pick<Challenge, 'answeredOn' | 'answer' | 'answerFactId'> {
  const named = aboutOf(challenge) ?? '';
  const stands = correctedBy.get(named) ?? named;
  const deeds = [
    { answer: 'withdrawn' as const, by: withdrawnBy.get(stands) },
    { answer: 'corrected' as const, by: correctedBy.get(named) },
  ];
  for (const { answer, by } of deeds) {
    const deed = by === undefined ? undefined : byId.get(by);
    if (!deed || deed.recordedAt <= challenge.recordedAt) continue;
    const answeredOn = londonDate(deed.recordedAt);
    if (asAt === undefined || answeredOn <= asAt) return { answeredOn, answer, answerFactId: deed.id };
  }
  return {};
}
