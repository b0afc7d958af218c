import { decisionClearV1 } from '@lib/contracts';
import type { CaseOfChild } from '../case-of-child';
import type { Story } from '../message';
import { council } from '../organisations';
import { type Action, disagreement, recommendations, type Source } from './disagreements';
import { type Life, lifeOf } from './life';
import { asides, commissioners, consultation, detention, elsewhere, responsibility } from './others';
import { yearsOf } from './plan';
import { movedIn, movedOut, reassessment, review, transfer, youngPlan } from './reviews';

type Tells = (life: Life) => void;
const actions: readonly Action[] = [
  'assess',
  'assessNoPlan',
  'makePlan',
  'amend',
  'namePlacement',
  'maintain',
  'cease',
];
const disagreementsOf = (source: Source): readonly Tells[] => actions.map((action) => disagreement(source, action));

/** What seldom comes of a plan, one after the other, so that every area of some size has some of each. */
const seldom: readonly Tells[] = [
  ...[review('amended'), transfer(0), elsewhere('alternativeProvision', false), consultation, asides],
  ...[review('neverDecided'), transfer(6), reassessment(0), elsewhere('eotas', true), reassessment(2)],
  ...[review('notAmended'), transfer(4), movedOut, movedIn, reassessment(3), disagreement('agreement', 'other')],
  ...[disagreement('order', 'amend', true), disagreement('unopposed', 'assess'), detention(true)],
  ...[disagreement('order', 'assessNoPlan'), disagreement('order', 'maintain'), recommendations, youngPlan],
  ...[review('calledOff'), review('ceased'), responsibility, disagreement('order', 'makePlan')],
  ...[detention(false), transfer(2), ...disagreementsOf('order')],
  ...[transfer(8), reassessment(1), ...disagreementsOf('unopposed')],
  ...[review('neverDecided'), transfer(9), transfer(3), ...disagreementsOf('agreement')],
  ...[transfer(13), youngPlan, disagreement('agreement', 'agreedOtherwise')],
];

/** What comes most often: few of all decisions about plans are appealed. */
const often: readonly Tells[] = [
  ...[review('maintained'), review('amended'), review('maintained'), review('amendedLate'), review('maintained')],
  ...[review('amended'), review('maintained'), review('notAmended'), review('amended'), review('neverDecided')],
];

export const lives: readonly Tells[] = seldom.flatMap((tells, nth) => [
  tells,
  ...[0, 1].map((more) => often[(2 * nth + more) % often.length]!),
]);

/** The plan that an assessment ended with has its years; one child in three has a part of a plan's life told of besides. */
export const tellPlanLife: CaseOfChild = (scene, { plan, life, atCouncil, atTrust, atFamily }) => {
  const stories: Story[] = [];
  if (plan) stories.push(lifeOf(scene, atCouncil(), (told) => yearsOf(told, plan)));
  if (life !== undefined) {
    const tells = life % lives.length;
    if (tells === commissionersAt) stories.push(lifeOf(scene, atTrust(), commissioners));
    stories.push(lifeOf(scene, atCouncil(), lives[tells]!));
    if (lives[tells] === asides)
      stories.push(
        lifeOf(scene, atFamily(), ({ tell, begunOn, after }) => {
          tell(decisionClearV1, after(begunOn, 12), {
            caseReference: 'PLAN-1',
            decidedBy: council.code,
            wasClear: 'inPart',
          });
        }),
      );
  }
  return stories.length > 0
    ? { tellings: stories.flatMap(({ tellings }) => tellings), clocks: stories.flatMap(({ clocks }) => clocks) }
    : undefined;
};

/** Where a family moves, health's commissioner changes too. */
const commissionersAt = lives.indexOf(movedOut);
