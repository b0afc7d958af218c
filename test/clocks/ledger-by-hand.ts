import { catalogue } from '@lib/casework';
import type { Verdict } from './oracle';

/** Whose turn it is where two last days are the same: the council last. Typed once more, from the rule as it is told to officers. */
const turn: Readonly<Record<string, number>> = {
  health: 1,
  socialCare: 2,
  educationalPsychologist: 3,
  school: 4,
  whoeverWasAsked: 4.5,
  mediationAdviser: 5,
  council: 6,
};
export const whoMust = new Map(catalogue.map((standard) => [standard.id, standard.whoMust]));
const isFloor = (id: string) => catalogue.find((standard) => standard.id === id)?.floor === true;

/** Of a duty, what the count by hand needs: days are places on the strip. */
export type ByHand = Pick<Verdict, 'standard' | 'body' | 'start' | 'due' | 'met' | 'stopped'>;

/** Day by day, from the clocks that are counted by hand, who holds the late one: a letter for each day. */
export function byHand(late: ByHand, all: readonly ByHand[], last: number, council: string): string[] {
  const endOf = ({ met, stopped }: ByHand) => met ?? stopped ?? Number.POSITIVE_INFINITY;
  const days: string[] = [];
  for (let day = late.start + 1; day <= Math.min(endOf(late), last); day += 1) {
    const open = all.filter(
      (each) => each.start <= day && day <= endOf(each) && whoMust.get(each.standard) !== 'family',
    );
    const isFamilys = open.some((each) => isFloor(each.standard) && day <= each.due);
    const overdue = open
      .filter((each) => !isFloor(each.standard) && each.due < day)
      .map((each) => ({
        each,
        key: [each.due, turn[whoMust.get(each.standard)!]!, each.body, each.standard] as const,
      }));
    let first = overdue[0];
    for (const other of overdue)
      for (let at = 0; at < 4 && first !== other; at += 1) {
        if (other.key[at]! < first!.key[at]!) first = other;
        else if (other.key[at]! > first!.key[at]!) break;
      }
    days.push(isFamilys ? 'family' : (first?.each.body ?? council));
  }
  return days;
}
