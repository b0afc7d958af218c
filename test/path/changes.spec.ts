import type { Decide } from '@lib/intake';
import { makeUpn } from '@lib/linkage';
import {
  adviceRequest,
  type EventToTell,
  earlyHealthNotification,
  earlyYearsNotification,
  socialCareAdvice,
  type Tear,
  tearing,
  unusedNhsNumber,
  waysToTear,
} from '@lib/testing';
import { askForAdvice } from '../../apps/education/src/advice-request/ask-for-advice/ask-for-advice';
import type { AnnouncedChange } from '../../apps/projection/src/changes/announce';
import { type Audience, audiences, kindsOfChange, type Seen, seenOf } from '../../apps/projection/src/changes/seen';
import { Area, untilDone } from './area';

const dateOfBirth = '2022-09-14';
const nhsNumber = unusedNhsNumber(87);
const upn = makeUpn({ authority: '801', establishment: '2005', year: '26', serial: '087' });
const child = { givenName: 'Bryony', familyName: 'Limestone', dateOfBirth, nhsNumber };

const fromNursery = earlyYearsNotification({ child });
const asked = adviceRequest({ child });
/** Health knows the UPN alone: it stands apart until social care joins it to the others. */
const fromHealth = earlyHealthNotification({ child: { givenName: 'Bryony', dateOfBirth, upn } });
const answer = socialCareAdvice({ child: { ...child, upn } });
const involved: EventToTell = {
  ...socialCareAdvice({ subject: answer.subject, child }),
  type: 'social-care.safeguarding-involvement.v1',
  data: { child, from: '2026-05-20', status: 'childProtectionPlan' },
};
/** The same number, another day of birth: kept apart, which only those who see the area may know. */
const resembling = earlyYearsNotification({ child: { ...child, givenName: 'Sorrel', dateOfBirth: '2019-01-31' } });
const correction = earlyYearsNotification({
  subject: fromNursery.subject,
  child,
  data: { corrects: fromNursery.id, concern: 'It is the right ear.' },
});

type Day = readonly { readonly event: EventToTell; readonly decide?: Decide }[];
const story: readonly Day[] = [
  [{ event: fromNursery }, { event: asked, decide: askForAdvice }],
  [{ event: fromHealth }, { event: fromNursery }],
  [{ event: answer }],
  [{ event: involved }],
  [{ event: resembling }],
  [{ event: correction }],
];

/** Somebody who keeps a copy of what one audience is shown, and reads again only what is announced to it. */
class Copy {
  readonly kept = new Map<string, Record<string, string | undefined>>();
  constructor(readonly audience: Audience) {}

  take(changes: readonly AnnouncedChange[], now: ReadonlyMap<string, Seen>): void {
    for (const { child: id, kind, seenBy } of changes) {
      if (!seenBy.includes(this.audience)) continue;
      this.kept.set(id, { ...this.kept.get(id), [kind]: now.get(id)![this.audience][kind] });
    }
  }

  /** Of every child that it knows, and of every one whose id is a child's own. */
  missed(now: ReadonlyMap<string, Seen>): string[] {
    const due = [...now].filter(([id, seen]) => this.kept.has(id) || seen[this.audience].record !== undefined);
    return due.flatMap(([id, seen]) =>
      kindsOfChange
        .filter((kind) => this.kept.get(id)?.[kind] !== seen[this.audience][kind])
        .map((kind) => `${this.audience} ${kind}`),
    );
  }
}

const eventsOf = async (area: Area, after: string) => {
  const messages = await area.changes(after);
  const changes = messages.map(({ value }) => JSON.parse(value) as AnnouncedChange);
  return { changes, next: messages.at(-1)?.offset ?? after };
};

async function follow(tear?: Tear) {
  const tears = tearing(tear);
  const area = new Area(tears);
  const copies = audiences.map((audience) => new Copy(audience));
  const missed: string[] = [];
  const days: AnnouncedChange[][] = [];
  let after = '0';
  for (const [day, events] of story.entries()) {
    area.now = `2026-06-0${day + 1}T09:00:00.000Z`;
    for (const { event, decide } of events) await untilDone(() => area.tell(event, decide));
    for (const agency of ['education', 'health', 'social-care'] as const) await untilDone(() => area.relay(agency));
    await untilDone(() => area.takeRequests());
    await untilDone(() => area.relay('social-care'));
    await untilDone(() => area.project());
    await untilDone(() => area.announce());
    const { changes, next } = await eventsOf(area, after);
    after = next;
    days.push(changes);
    const ids = await area.ports.journal.sourceRecords(undefined, 100);
    const now = new Map(await Promise.all(ids.map(async (id) => [id, await seenOf(area.ports, id)] as const)));
    for (const copy of copies) {
      copy.take(changes, now);
      missed.push(...copy.missed(now).map((what) => `day ${day}: ${what}`));
    }
  }
  await untilDone(() => area.announce());
  const again = (await eventsOf(area, after)).changes;
  await area.close();
  return { missed, days, again, writes: tears.writes, torn: tears.torn };
}

describe('what is announced of a child', () => {
  let whole: Awaited<ReturnType<typeof follow>>;
  beforeAll(async () => {
    whole = await follow();
  });

  const to = (audience: Audience, day: number) =>
    new Set(whole.days[day]!.filter(({ seenBy }) => seenBy.includes(audience)).map(({ kind }) => kind));

  it('is all that a reader sees differently, derived changes included, and nothing when nothing changed', () => {
    expect([whole.missed, whole.again]).toEqual([[], []]);
    expect(to('area', 0)).toEqual(new Set(['record', 'clocks', 'link']));
    // The answer ends a time limit and joins two records: both are derived.
    expect(to('own', 2)).toEqual(new Set(['record', 'clocks', 'link']));
    expect(to('own', 5)).toEqual(new Set(['record']));
  });

  it('is for nobody else when only a safeguarding fact was told', () => {
    expect([to('needToKnow', 3).size > 0, to('area', 3).size, to('own', 3).size]).toEqual([true, 0, 0]);
  });

  it('says to those who see their own children only nothing of another that resembles one of them', () => {
    const resembled = whole.days[4]!.filter(({ child: id }) =>
      whole.days
        .slice(0, 4)
        .flat()
        .some((one) => one.child === id),
    );
    expect(resembled.filter(({ seenBy }) => seenBy.includes('area')).map(({ kind }) => kind)).toContain('link');
    expect(resembled.filter(({ seenBy }) => seenBy.includes('own'))).toEqual([]);
  });

  it('names no child, and has one id however often it is told', () => {
    const all = whole.days.flat();
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const word of ['Bryony', 'Limestone', nhsNumber, fromNursery.subject])
      expect(JSON.stringify(all)).not.toContain(word);
  });

  it('is lost by no death between any two writes', async () => {
    let torn = 0;
    for (let at = 1; at <= whole.writes; at++) {
      // The answer of every write is lost once; the other ways take turns, for the story is long.
      for (const how of new Set(['after' as const, waysToTear[at % waysToTear.length]!])) {
        const run = await follow({ at, how });
        torn += run.torn;
        expect({ at, how, missed: run.missed }).toEqual({ at, how, missed: [] });
      }
    }
    expect(torn).toBeGreaterThan(whole.writes);
  }, 120_000);
});
