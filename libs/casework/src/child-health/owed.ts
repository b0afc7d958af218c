import type { LocalDate } from '@lib/kernel';
import type { Step } from '@lib/statutory';
import { type Check, checks, dueDayOf, schoolYearEnds } from './checks';

/**
 * Which checks are owed, and by whom: what is told are days on a caseload, days of birth and what was done. A check is owed where a service
 * had the child by its last day, by the one that had the child then; whoever does it does it for that one. Who moved in later had it
 * elsewhere, or never.
 */
export function owedChecks(steps: readonly Step[]): Step[] {
  const births = steps.filter(({ step }) => step === 'childBorn');
  const joined = steps.filter(({ step }) => step === 'joinedCaseload').sort(byDay);
  const left = steps.filter(({ step }) => step === 'leftCaseload');
  const born = births.map(({ on }) => on).sort()[0];
  if (born === undefined || joined.length === 0) return steps.filter((step) => step.step !== 'childBorn');
  const taken = (check: string) =>
    steps.filter(({ step, attributes }) => step === 'checkTaken' && attributes?.check === check);
  const owed = checks.flatMap((each): Step[] => {
    const dueOn = dueDayOf(each, born);
    const holder = joined.findLast(({ on }) => on <= dueOn);
    if (!holder) return [];
    const ofThis = (step: Step): Step => ({
      ...step,
      body: holder.body,
      attributes: { ...step.attributes, standard: each.id },
    });
    return [
      ...births.map((birth) => ({ ...ofThis(birth), step: 'checkOwed', attributes: attributesOf(each, birth.on) })),
      ...taken(each.check).map(ofThis),
      ...[...joined, ...left].map(ofThis),
    ];
  });
  const isAlone = ({ step, attributes }: Step) =>
    step === 'checkTaken' && !owed.some((each) => each.attributes?.check === attributes?.check);
  return [...owed, ...steps.filter(isAlone)];
}

const attributesOf = ({ id, due }: Check, bornOn: LocalDate): Record<string, string> => ({
  standard: id,
  ...('schoolYear' in due && { schoolYearEnds: String(schoolYearEnds(bornOn, due.schoolYear)) }),
});

const byDay = (one: Step, other: Step): number => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0);
