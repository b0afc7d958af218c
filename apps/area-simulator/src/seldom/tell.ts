import type { Contract } from '@lib/contracts';
import type { LocalDate } from '@lib/statutory';
import { type AsTold, tellDay } from '../as-told';
import { addDays, workday } from '../days';
import type { SourceRecord, Story } from '../message';
import { type Random, randomOf } from '../random';
import type { Scene } from '../scene';
import type { TrueClock } from '../truth/true-clock';

type Data = Readonly<Record<string, unknown>>;

export interface Telling {
  readonly random: Random;
  readonly tell: (
    record: SourceRecord,
    contract: Contract,
    on: LocalDate | undefined,
    data?: Data,
    notBefore?: LocalDate,
  ) => AsTold;
  readonly after: (day: LocalDate, least: number, most?: number) => LocalDate;
}

/** Chance of the child's own, another for each kind of story. */
export function tellingOf(scene: Scene, { about }: Pick<SourceRecord, 'about'>, story: number): Telling {
  const random = randomOf(Number(about.nhsNumber.slice(0, 9)) + story * 1_000_003);
  const { isLate, isCorrected } = scene.seldom;
  return {
    random,
    tell: (record, contract, on, data = {}, notBefore) =>
      tellDay({ ...scene, random }, record, { contract, on, data, notBefore, isLate, isSlip: isCorrected }),
    after: (day, least, most = least) => workday(addDays(day, random.between(least, most))),
  };
}

export const storyOf = (told: readonly AsTold[], clocks: readonly TrueClock[] = []): Story => ({
  tellings: told.flatMap(({ tellings }) => tellings),
  clocks,
});

/** The days of something that comes again and again, as far as they were told, in order. */
export const daysOf = (told: readonly AsTold[]): LocalDate[] => told.flatMap(({ on }) => on ?? []).sort();
