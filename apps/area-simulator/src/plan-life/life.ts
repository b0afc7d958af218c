import type { Contract } from '@lib/contracts';
import type { LocalDate } from '@lib/statutory';
import { tellDay } from '../as-told';
import { addDays, daysAgo, workday } from '../days';
import type { SourceRecord, Story, Telling } from '../message';
import { type Random, randomOf } from '../random';
import type { Scene } from '../scene';
import { type TrueClock, trueClock, trueFloor } from '../truth/true-clock';

/** What one part of a plan's life is told with: its days, and what is true of its time limits as far as they were told. */
export interface Life {
  readonly today: LocalDate;
  readonly random: Random;
  readonly born: LocalDate;
  readonly begunOn: LocalDate;
  readonly after: (day: LocalDate, least: number, most?: number) => LocalDate;
  /** A reference of the council's own. */
  readonly reference: (kind: string) => string;
  /** Tells a day, and says it again if it has been told by today. `others` are days that the fact tells besides: it waits for them. */
  readonly tell: (contract: Contract, on: LocalDate | undefined, data?: Data, others?: Data) => LocalDate | undefined;
  readonly clock: (told: TrueClockTold) => void;
  readonly floor: (told: TrueClockTold, owedFrom: LocalDate) => void;
}
type Data = Readonly<Record<string, unknown>>;
type TrueClockTold = Pick<TrueClock, 'standard' | 'startedOn' | 'dueOn'> & {
  readonly reference: string;
  readonly body?: string;
  readonly metOn?: LocalDate | undefined;
  readonly stoppedOn?: LocalDate | undefined;
  readonly hasException?: boolean;
};

/** Chance of its own, so that what else is told of the child stays as it is; one thing after the other, each told at once. */
export function lifeOf(scene: Scene, record: SourceRecord, tellStory: (life: Life) => void): Story {
  const { today, numbers } = scene;
  const { organisation, about } = record;
  const random = randomOf(Number(about.nhsNumber.slice(0, 9)));
  const own: Scene = { ...scene, random };
  const tellings: Telling[] = [];
  const clocks: TrueClock[] = [];
  const begunOn = workday(daysAgo(today, random.between(150, 560)));
  const whole = ({
    body = organisation.code,
    reference,
    hasException = false,
    metOn,
    stoppedOn,
    ...told
  }: TrueClockTold) => ({
    ...told,
    ...{ body, reference: `${organisation.code}/${reference}`, hasException },
    ...(metOn && { metOn }),
    ...(stoppedOn && { stoppedOn }),
  });
  tellStory({
    ...{ today, random, begunOn, born: about.dateOfBirth },
    after: (day, least, most = least) => workday(addDays(day, random.between(least, most))),
    reference: (kind) => numbers.event(organisation, begunOn, kind).toUpperCase(),
    tell: (contract, on, data = {}, others = {}) => {
      const last = Object.values(others)
        .filter((day) => typeof day === 'string')
        .sort()
        .at(-1) as LocalDate | undefined;
      const told = tellDay(own, record, {
        ...{ contract, on: on && workday(on), data: { ...data, ...others }, idPrefix: 'pl' },
        ...{ notBefore: last, isLate: () => false, isSlip: () => false },
      });
      tellings.push(...told.tellings);
      return told.on;
    },
    clock: (told) => clocks.push(trueClock(whole(told), today)),
    floor: (told, owedFrom) => clocks.push(trueFloor(whole(told), owedFrom, today)),
  });
  return { tellings, clocks };
}
