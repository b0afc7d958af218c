import {
  custodyV1,
  lookedAfterHealthAssessmentV1,
  lookedAfterReviewHeldV1,
  personalEducationPlanV1,
  planAlignmentV1,
} from '@lib/contracts';
import type { LocalDate } from '@lib/statutory';
import type { CaseOfChild } from '../case-of-child';
import { addDays, addMonths, daysAgo, daysBetween, workday } from '../days';
import { isLinked } from '../linked';
import { communityHealth, socialCare } from '../organisations';
import { type TrueClock, trueClock } from '../truth/true-clock';
import { workingDaysAfter } from '../working-days';
import { daysOf, storyOf, tellingOf } from './tell';

/** Reviews and health assessments of a child of whom social care says that it is looked after: some late, some never. */
export const tellLookedAfter: CaseOfChild = (scene, { safeguarding, atSocialCare, inCommunity, atCouncil }) => {
  if (safeguarding?.status !== 'lookedAfter' || safeguarding.on === undefined) return undefined;
  const [care, health] = [atSocialCare(), inCommunity()];
  const { random, tell, after } = tellingOf(scene, care, 1);
  const { today } = scene;
  const since = safeguarding.on;
  const reviews = [random.pick([24, 27, 40]), random.pick([110, 120, 150]), random.pick([290, 300, 400])].map((days) =>
    tell(care, lookedAfterReviewHeldV1, random.below(6) > 0 ? after(since, days) : undefined),
  );
  const assessedOn = after(since, random.pick([10, 18, 40]));
  const readyOn = after(assessedOn, 2, 6);
  const initial = tell(
    health,
    lookedAfterHealthAssessmentV1,
    random.below(5) > 0 ? assessedOn : undefined,
    { assessment: 'initial', outcome: 'done', reportReadyOn: readyOn },
    readyOn,
  );
  const again = tell(
    health,
    lookedAfterHealthAssessmentV1,
    random.below(4) > 0 ? after(assessedOn, 170, 380) : undefined,
    {
      ...{ assessment: 'review', outcome: 'done' },
    },
  );
  const plan = tell(atCouncil(), personalEducationPlanV1, after(since, 30, 80), { judgement: 'good' });
  // Told under a record that cannot be linked with social care's, it is on file somewhere and ends nothing of the authority's.
  const linked = isLinked(care.knows, health.knows);
  const limit = (body: string, standard: string, startedOn: LocalDate, dueOn: LocalDate, metOn?: LocalDate) =>
    trueClock(
      {
        ...{ standard, body, reference: 'child/lookedAfterChild', startedOn, dueOn, hasException: false },
        ...{ label: 'looked-after' as const, metOn },
      },
      today,
    );
  const clocks = [
    limit(
      ...([socialCare.code, 'initial-health-assessment', since, workingDaysAfter(since, 20)] as const),
      linked && initial.on ? readyOn : undefined,
    ),
  ];
  const held = daysOf(reviews);
  [since, ...held].forEach((startedOn, turn) => {
    const dueOn = turn === 0 ? workingDaysAfter(startedOn, 20) : addMonths(startedOn, turn === 1 ? 3 : 6);
    clocks.push(limit(socialCare.code, 'looked-after-review', startedOn, dueOn, held[turn]));
  });
  const assessed = daysOf([initial, again]);
  const body = linked ? socialCare.code : communityHealth.code;
  assessed.forEach((startedOn, turn) => {
    const isUnderFive = startedOn < addMonths(health.about.dateOfBirth, 60);
    const dueOn = addMonths(startedOn, isUnderFive ? 6 : 12);
    clocks.push(limit(body, 'review-health-assessment', startedOn, dueOn, assessed[turn + 1]));
  });
  return storyOf([...reviews, initial, again, plan], clocks);
};

/** An officer lays the EHC plan beside the child protection plan, and again when they conflicted. */
export const tellAlignment: CaseOfChild = (scene, { safeguarding, atSocialCare }) => {
  if (safeguarding?.status !== 'childProtectionPlan' || safeguarding.on === undefined) return undefined;
  const care = atSocialCare();
  const { random, tell, after } = tellingOf(scene, care, 2);
  const firstOn = after(safeguarding.on, 14, 60);
  const together = random.pick(['agree', 'conflict', 'leaveOut']);
  const compare = (on: LocalDate | undefined, found: string) =>
    tell(care, planAlignmentV1, on, {
      ...{ beside: 'childProtection', together: found, officer: 'Designated social care officer' },
    });
  const first = compare(firstOn, together);
  const second = compare(random.below(3) > 0 ? after(firstOn, random.pick([25, 60, 190])) : undefined, 'agree');
  const limit = (standard: string, startedOn: LocalDate, dueOn: LocalDate, metOn?: LocalDate): TrueClock =>
    trueClock(
      {
        ...{ standard, body: socialCare.code, reference: 'child/planAlignment', startedOn, dueOn, hasException: false },
        ...{ label: 'safeguarding' as const, metOn },
      },
      scene.today,
    );
  const compared = daysOf([first, second]);
  const clocks = compared.map((on, turn) => limit('plans-compared-again', on, addMonths(on, 6), compared[turn + 1]));
  if (first.on && together !== 'agree')
    clocks.push(limit('plans-brought-into-line', first.on, addDays(first.on, 42), second.on));
  return storyOf([first, second], clocks);
};

/** A young person in custody, told by the council to those who need to know. */
export const tellCustody: CaseOfChild = (scene, { atCouncil, inCommunity }) => {
  const { dateOfBirth } = inCommunity().about;
  const fromOn = workday(daysAgo(scene.today, 150));
  if (!scene.seldom.isInCustody(daysBetween(dateOfBirth, fromOn) > 12 * 366)) return undefined;
  const { tell } = tellingOf(scene, atCouncil(), 3);
  return storyOf([tell(atCouncil(), custodyV1, fromOn, { contactRole: 'Youth justice worker' })]);
};
