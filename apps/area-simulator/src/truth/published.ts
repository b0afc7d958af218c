import type { Message } from '../message';
import type { TrueClock } from './true-clock';

/** What is published of real areas, and how near to it the simulated area has to be. Per cent. */
export interface PublishedShare {
  readonly share: string;
  readonly percent: number;
  /** The share of a simulated area lies between these: what chance moves in an area of some thousand children. */
  readonly least: number;
  readonly most: number;
  readonly source: string;
}

const plans2025 = 'Department for Education, Education, health and care plans, reporting year 2025';
const reviews2025 =
  'Department for Education, Education, health and care plans, reporting year 2026, annual reviews of 2025, England, aged 10';

export const publishedShares = [
  {
    share: 'Requests decided within 6 weeks',
    ...{ percent: 90.1, least: 84, most: 96, source: `${plans2025}, one authority of this size, 2024` },
  },
  {
    share: 'Requests refused',
    ...{ percent: 25.2, least: 20, most: 30, source: `${plans2025}, England, 2024, as quoted of it` },
  },
  {
    share: 'Final plans sent within 20 weeks',
    ...{ percent: 58.2, least: 52, most: 64, source: `${plans2025}, one authority of this size, 2024` },
  },
  {
    share: 'Final plans sent within 20 weeks, without those with exceptions',
    ...{ percent: 56.5, least: 50, most: 64, source: `${plans2025}, one authority of this size, 2024` },
  },
  {
    share: 'Decisions that can be appealed, of which an appeal was registered',
    ...{ percent: 6, least: 3, most: 9, source: `${plans2025}: statement of the department, 26 June 2025, of 2024` },
  },
  {
    share: 'Annual reviews completed when they were expected',
    ...{ percent: 79.9, least: 72, most: 87, source: `${reviews2025}: 30,045 of 37,622` },
  },
  {
    share: 'Annual reviews decided within 4 weeks of the meeting',
    ...{ percent: 47.9, least: 40, most: 58, source: `${reviews2025}: 13,267 of 27,712` },
  },
] as const satisfies readonly PublishedShare[];

export type Shared = (typeof publishedShares)[number]['share'];

const percent = (part: number, of: number): number => (of === 0 ? Number.NaN : Math.round((part * 1000) / of) / 10);

/** Each published share, of what was told of a simulated area and what is true of it. */
export function sharesOf(clocks: readonly TrueClock[], messages: readonly Message[]): Readonly<Record<Shared, number>> {
  const of = (standard: string) => clocks.filter((clock) => clock.standard === standard);
  const inTime = (all: readonly TrueClock[]) => {
    const over = all.filter(({ outcome }) => outcome !== 'running' && outcome !== 'stopped');
    return percent(over.filter(({ outcome }) => outcome === 'inTime').length, over.length);
  };
  const told = (type: string, is: (data: Message['event']['data']) => boolean = () => true) =>
    new Set(
      messages
        .filter(({ event }) => event.type === `education.${type}.v1` && is(event.data))
        .map(({ event: { id, data } }) => data.corrects ?? id),
    ).size;
  const isFirst = (data: Message['event']['data']) => data.disagreementReference === undefined;
  const [refused, assessed] = ['doNotAssess', 'assess'].map((decision) =>
    told('ehc-assessment-decided', (data) => data.decision === decision && isFirst(data)),
  ) as [number, number];
  const sent = of('final-plan').filter(({ metOn }) => metOn !== undefined);
  const decisions =
    refused +
    ['ehc-plan-not-issued', 'ehc-plan-issued', 'ehc-plan-amended', 'ehc-plan-ceased'].reduce(
      (sum, type) => sum + told(type, isFirst),
      told('annual-review-decided', ({ decision }) => decision !== 'amend') + told('decision-notice-sent'),
    );
  return {
    'Requests decided within 6 weeks': inTime(of('decide-to-assess')),
    'Requests refused': percent(refused, refused + assessed),
    'Final plans sent within 20 weeks': inTime(sent),
    'Final plans sent within 20 weeks, without those with exceptions': inTime(
      sent.filter(({ hasException }) => !hasException),
    ),
    'Decisions that can be appealed, of which an appeal was registered': percent(told('appeal-received'), decisions),
    'Annual reviews completed when they were expected': inTime(of('annual-review')),
    'Annual reviews decided within 4 weeks of the meeting': inTime(
      of('review-decision').filter(({ metOn }) => metOn !== undefined),
    ),
  };
}
