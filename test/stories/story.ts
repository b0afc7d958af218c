import { findContract } from '@lib/contracts';
import type { Clock } from '@lib/kernel';
import { type EventToTell, unusedNhsNumber } from '@lib/testing';
import { Area } from '../journeys/area';
import { until } from '../journeys/until';
import { Screens } from './reader';

/** It is Friday 20 November 2026 in Northbank; what happened before is told with the moment at which it was recorded then. */
const today: Clock = (() => {
  let milliseconds = Date.parse('2026-11-20T09:00:00.000Z');
  return { now: () => new Date(milliseconds++).toISOString() };
})();

export const council = '/agencies/northbank-council';
export const nursery = '/agencies/river-lane-nursery';
export const trust = '/agencies/northbank-nhs-trust';
export const socialCare = '/agencies/northbank-social-care';

let serial = 8_000;

/** A child whom every agency knows by the same number. */
export const aChild = (givenName: string, familyName: string, dateOfBirth: string) => ({
  givenName,
  familyName,
  dateOfBirth,
  nhsNumber: unusedNhsNumber(serial++),
});
export type Child = ReturnType<typeof aChild>;

/** Told on the evening of the day on which it was so, unless it says otherwise. */
const stated = (event: EventToTell): EventToTell => ({
  recordedtime: `${event.data[findContract(event.type)!.occurredOn]}T17:00:00Z`,
  ...event,
});

/** One area, its agencies and their screens, for one story. */
export class Story {
  private constructor(
    readonly area: Area,
    readonly screens: Screens,
  ) {}

  static async begin(name: string): Promise<Story> {
    const area = await Area.together({ clock: today });
    return new Story(area, await Screens.open(area.url, name));
  }

  async end(): Promise<void> {
    await this.screens.close();
    await this.area.end();
  }

  /** Told by its agency on the evening of the day on which it was so. Resolves to the child’s id, once all are in the record. */
  async tells(...events: readonly EventToTell[]): Promise<string> {
    let id = '';
    for (const event of events) {
      // What a story leaves undefined is not said at all.
      id = (await this.area.tell(stated(JSON.parse(JSON.stringify(event))))).child.id;
    }
    return id;
  }

  /** Many facts of one child, looked for in the record once all are told. Resolves to the child’s id. */
  async tellsMany(events: readonly EventToTell[]): Promise<string> {
    for (const event of events.slice(0, -1)) await this.area.answerTo(stated(event), { scope: 'backfill' });
    const id = await this.tells(events.at(-1)!);
    await this.hasFacts(id, events.length);
    return id;
  }

  /** Takes a step of our own workflow on the officer’s behalf. Resolves to the status and what was said. */
  async takes({ type, id, subject, data }: EventToTell) {
    const { agency, resource } = findContract(type)!;
    const officer = await this.area.as('sen-case-officer');
    return officer.ask<{ readonly detail?: string; readonly factId?: string }>(`/v1/${agency}/${resource}`, {
      json: { subject, ...data },
      headers: { 'idempotency-key': id },
    });
  }

  /** Waits until the child’s record has so many facts. */
  async hasFacts(id: string, count: number): Promise<void> {
    await until(
      () => this.area.record(id),
      ({ facts }) => facts.length >= count,
    );
  }
}
