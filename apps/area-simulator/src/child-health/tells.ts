import {
  annualHealthCheckV1,
  childHealthCheckV1,
  childOffCaseloadV1,
  childOnCaseloadV1,
  learningDisabilityRegisterV1,
} from '@lib/contracts';
import type { LocalDate } from '@lib/statutory';
import { type AsTold, tellDay } from '../as-told';
import type { CaseOfChild } from '../case-of-child';
import { addDays, addMonths, daysAgo, daysBetween, workday } from '../days';
import { communityHealth } from '../organisations';
import { earliest, type TrueClock, trueClock } from '../truth/true-clock';

/** A check, by whom it is due and how it is named in the catalogue. */
interface Due {
  readonly check: string;
  readonly standards: readonly (readonly [standard: string, dueOn: LocalDate])[];
}

/** The end of the school year that comes so many after the one in which a child turns five. */
const endOfYear = (born: LocalDate, later: number): LocalDate =>
  `${Number(born.slice(0, 4)) + (Number(born.slice(5, 7)) < 9 ? 5 : 6) + later}-08-31`;

const checksOf = (born: LocalDate): readonly Due[] => [
  { check: 'newBirthVisit', standards: [['new-birth-visit', addDays(born, 14)]] },
  { check: 'sixToEightWeekReview', standards: [['six-to-eight-week-review', addDays(born, 56)]] },
  {
    check: 'twelveMonthReview',
    standards: [
      ['twelve-month-review', addMonths(born, 12)],
      ['twelve-month-review-by-15-months', addMonths(born, 15)],
    ],
  },
  { check: 'twoYearReview', standards: [['two-year-review', addMonths(born, 30)]] },
  { check: 'schoolEntryVision', standards: [['school-entry-vision', endOfYear(born, 0)]] },
  { check: 'schoolEntryHearing', standards: [['school-entry-hearing', endOfYear(born, 0)]] },
  { check: 'yearSix', standards: [['year-six-check', endOfYear(born, 6)]] },
  { check: 'midTeens', standards: [['mid-teens-check', endOfYear(born, 10)]] },
];

const inThreeYears = 1_080;

/** Every second child of whom community health knows: one check in five is missed, some are late, a few are declined. */
export const tellChecks: CaseOfChild = (scene, { inCommunity }) => {
  const { today, random } = scene;
  if (random.below(2) > 0) return undefined;
  const record = inCommunity();
  const born = record.about.dateOfBirth;
  const since = daysAgo(today, inThreeYears);
  // Who was born at a weekend comes on the caseload on Monday, and who was here before the system was, when it began.
  const isBornHere = born >= since;
  const from = afterWeekend(isBornHere ? born : since);
  const on = (contract: typeof childOnCaseloadV1, day: LocalDate | undefined, data: object): AsTold =>
    tellDay(scene, record, { contract, on: day, data: { ...data }, idPrefix: 'hv' });
  const joined = on(childOnCaseloadV1, from, {
    because: isBornHere ? 'birth' : 'provider',
    ...{ team: teamOf(record.about), ward: wardOf(record.about) },
  });
  const leaves = workday(daysAgo(today, 20 + (Number(record.about.nhsNumber.slice(3, 9)) % 300)));
  const leftOn = scene.seldom.movesOut(leaves > addDays(from, 7)) ? leaves : undefined;
  const left = on(childOffCaseloadV1, leftOn, { because: 'movedOut' });
  const told: AsTold[] = [joined, left];
  const clocks: TrueClock[] = [];
  for (const { check, standards } of checksOf(born)) {
    const [, lastDay] = standards.at(-1)!;
    if (lastDay < from) continue;
    const outcome = random.pick(['done', 'done', 'done', 'done', 'late', 'late', 'missed', 'missed', 'declined']);
    const isLate = outcome === 'late';
    const day = afterWeekend(addDays(standards[0]![1], isLate ? random.between(3, 60) : -random.between(4, 9)));
    const isHere = day > from && !(leftOn && day >= leftOn);
    const taken = on(childHealthCheckV1, isHere ? day : undefined, {
      ...{ check, outcome: isLate ? 'done' : outcome, byRole: 'Health visitor' },
      ...(check === 'twoYearReview' && { communication: random.pick(['onSchedule', 'monitor', 'below']) }),
    });
    told.push(taken);
    for (const [standard, dueOn] of standards) {
      if (joined.on === undefined || joined.on > dueOn) continue;
      clocks.push(
        trueClock(
          {
            ...{ standard, dueOn, body: communityHealth.code, reference: 'child/childHealth', startedOn: born },
            ...{ hasException: false, staysOverdue: true },
            ...(outcome !== 'missed' && outcome !== 'declined' && taken.on && { metOn: taken.on }),
            stoppedOn: earliest(outcome === 'declined' ? taken.on : undefined, left.on),
          },
          today,
        ),
      );
    }
  }
  return { tellings: told.flatMap(({ tellings }) => tellings), clocks: joined.on === undefined ? [] : clocks };
};

/** One child in twelve of fourteen and more is on the register of those with a learning disability. */
export const tellAnnualChecks: CaseOfChild = (scene, { inCommunity }) => {
  const { today, random } = scene;
  const record = inCommunity();
  const born = record.about.dateOfBirth;
  if (daysBetween(born, today) < 14 * 366 || random.below(4) > 0) return undefined;
  const step = (contract: typeof annualHealthCheckV1, day: LocalDate | undefined, data: object = {}) =>
    tellDay(scene, record, { contract, on: day, data: { ...data }, idPrefix: 'gp' });
  const registered = step(learningDisabilityRegisterV1, workday(daysAgo(today, random.between(200, 900))));
  const checkedOn = random.below(3) > 0 ? workday(daysAgo(today, random.between(5, 150))) : undefined;
  const checked = step(annualHealthCheckV1, checkedOn, { outcome: 'done', actionPlan: random.below(2) > 0 });
  const tellings = [registered, checked].flatMap((each) => each.tellings);
  if (registered.on === undefined) return { tellings, clocks: [] };
  const from = [addMonths(born, 14 * 12), registered.on].sort().at(-1)!;
  const clocks: TrueClock[] = [];
  for (let year = yearOf(from); `${year}-04-01` <= today; year += 1) {
    const startedOn = [`${year}-04-01`, from].sort().at(-1)!;
    if (startedOn > today) continue;
    clocks.push(
      trueClock(
        {
          ...{ standard: 'annual-health-check', body: communityHealth.code, reference: 'child/annualHealthCheck' },
          ...{ startedOn, dueOn: `${year + 1}-03-31`, hasException: false, metOn: checked.on },
        },
        today,
      ),
    );
  }
  return { tellings, clocks };
};

const teams = ['Northbank east', 'Northbank west'];
const wards = ['Quayside', 'Castle Fields', 'Mersey View', 'Beacon', 'Halewood Lane'];
const placeOf = ({ nhsNumber }: { readonly nhsNumber: string }): number => Number(nhsNumber.slice(4, 9));
const teamOf = (child: { readonly nhsNumber: string }): string => teams[placeOf(child) % teams.length]!;
const wardOf = (child: { readonly nhsNumber: string }): string => wards[placeOf(child) % wards.length]!;

const yearOf = (day: LocalDate): number => Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) < 4 ? 1 : 0);

/** A weekend's day as the Monday after it. */
const afterWeekend = (day: LocalDate): LocalDate => {
  if (workday(day) === day) return day;
  return workday(addDays(day, 1)) === addDays(day, 1) ? addDays(day, 1) : addDays(day, 2);
};
