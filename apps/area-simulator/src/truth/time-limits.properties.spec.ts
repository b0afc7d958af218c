import { catalogue } from '@lib/casework';
import { daysBetween } from '@lib/statutory';
import { partsOf } from '../world';
import { figuresOf } from './figures';
import { publishedShares, sharesOf } from './published';
import type { TrueClock } from './true-clock';

const today = '2026-11-22';

const requests = 'education.advice-request.v1';

describe('what is true of the time limits', () => {
  const parts = [...partsOf({ seed: 1, children: 2000, today })];
  const large = {
    clocks: parts.flatMap(({ clocks }) => clocks),
    messages: parts.flatMap((part) => part.messages),
  };
  const of = (standard: string) => large.clocks.filter((clock) => clock.standard === standard);

  it('is known of every standard of the catalogue, and of nothing else', () => {
    expect([...new Set(large.clocks.map(({ standard }) => standard))].sort()).toEqual(
      catalogue.map(({ id }) => id).sort(),
    );
  });

  const shares = sharesOf(large.clocks, large.messages);
  it.each(publishedShares)('is as an area is: $share, $percent per cent as published', ({ share, least, most }) => {
    expect(shares[share]).toBeGreaterThanOrEqual(least);
    expect(shares[share]).toBeLessThanOrEqual(most);
  });

  it('has waits of more than eighteen months, and families that never heard whether they were accepted', () => {
    const waited = of('autism-assessment-started').map(({ startedOn, metOn }) =>
      daysBetween(startedOn, metOn ?? today),
    );
    expect(waited.filter((days) => days > 547).length / waited.length).toBeGreaterThan(0.2);
    expect(of('referral-acceptance-told').filter(({ outcome }) => outcome === 'overdue').length).toBeGreaterThan(50);
  });

  it('excuses what is late where an exception is made out, has some that are not, and some that changed nothing', () => {
    const excused = large.clocks.filter(({ outcome }) => outcome === 'excused');
    expect(excused.length).toBeGreaterThan(2);
    expect(excused.every(({ hasException }) => hasException)).toBe(true);
    expect(
      large.clocks.filter(({ hasException, outcome }) => hasException && outcome === 'inTime').length,
    ).toBeGreaterThan(2);
  });

  it('counts an answer under a record that shares no number with the asker’s, because it is so alike', () => {
    const answered = (body: string) =>
      new Set(
        large.messages
          .filter(({ event, organisation }) => organisation === body && event.type.endsWith('advice.v1'))
          .map(({ event }) => `northbank-council/${event.data.requestReference}`),
      );
    const care = answered('northbank-social-care');
    const numbers = new Map(
      large.messages
        .filter(({ organisation }) => organisation === 'northbank-social-care')
        .map(({ event }) => [`northbank-council/${event.data.requestReference}`, event.data.child.nhsNumber]),
    );
    const alike = large.clocks.filter(
      ({ standard, metOn, reference }) =>
        standard === 'advice-own-social-care' && metOn && care.has(reference) && !numbers.get(reference),
    );
    expect(alike.length).toBeGreaterThan(0);
  });

  it('takes a wait up again where a declined referral is accepted after all, and counts both waits of one referred again', () => {
    const waitsUnder = new Map<string, TrueClock[]>();
    for (const clock of of('autism-assessment-started'))
      waitsUnder.set(clock.reference, [...(waitsUnder.get(clock.reference) ?? []), clock]);
    const again = [...waitsUnder.values()].filter((waits) => waits.length > 1);
    expect(again.length).toBeGreaterThan(2);
    for (const [first, second] of again) {
      expect(first!.outcome).toBe('stopped');
      expect(second!.startedOn > first!.stoppedOn!).toBe(true);
    }
    const decided = (decision: string) =>
      new Set(
        large.messages
          .filter(({ event }) => event.type === 'health.referral-decided.v1' && event.data.decision === decision)
          .map(({ event, organisation }) => `${organisation}/${event.data.referralReference}`),
      );
    const [declined, accepted] = [decided('declined'), decided('accepted')];
    const afterAll = [...waitsUnder.values()].filter(
      ([wait, ...others]) => others.length === 0 && declined.has(wait!.reference) && accepted.has(wait!.reference),
    );
    expect(afterAll.length).toBeGreaterThan(2);
    for (const [wait] of afterAll) expect(wait!.outcome).not.toBe('stopped');
  });

  it('leaves a family none of its time on the draft where the plan came before it was served', () => {
    const overtaken = of('family-time-on-draft').filter(({ metOn, startedOn }) => metOn && metOn < startedOn);
    expect(overtaken.length).toBeGreaterThan(0);
    for (const { outcome } of overtaken) expect(outcome).toBe('late');
  });

  it('ends six weeks for advice by advice of its own kind alone', () => {
    const psychologists = of('advice-educational-psychologist');
    const given = large.messages
      .map(({ event }) => event)
      .filter(({ type }) => type === 'education.educational-advice.v1');
    const ofAnotherKind = new Set(
      given
        .filter(({ data }) => data.adviceFrom === 'school')
        .map(({ data }) => `northbank-council/${data.requestReference}`),
    );
    const both = psychologists.filter(({ reference }) => ofAnotherKind.has(reference));
    expect(both.length).toBeGreaterThan(2);
    const days = new Set(given.filter(({ data }) => data.adviceFrom !== 'school').map(({ data }) => data.givenOn));
    for (const { metOn } of both) expect(metOn === undefined || days.has(metOn)).toBe(true);
    expect(both.some(({ metOn }) => metOn === undefined)).toBe(true);
  });

  it('keeps advice that was overdue when the assessment ended as overdue, and what still had time as stopped', () => {
    const advised = large.clocks.filter(({ standard, stoppedOn }) => standard.startsWith('advice-') && stoppedOn);
    const unanswered = advised.filter(({ metOn, hasException }) => !metOn && !hasException);
    for (const { stoppedOn, dueOn, outcome } of unanswered)
      expect([stoppedOn, dueOn, outcome]).toEqual([stoppedOn, dueOn, stoppedOn! > dueOn ? 'overdue' : 'stopped']);
    for (const outcome of ['overdue', 'stopped'])
      expect([outcome, unanswered.filter((clock) => clock.outcome === outcome).length > 2]).toEqual([outcome, true]);
  });

  it('starts a health body’s six weeks with its receipt, also where that is told before the asking', () => {
    const toldFirst = (type: string) =>
      new Map(
        large.messages
          .filter(({ event }) => event.type === type)
          .map(({ event }) => [event.data.requestReference, event.time] as const)
          .reverse(),
      );
    const [asked, received] = [toldFirst(requests), toldFirst('health.advice-request-received.v1')];
    const before = [...received].filter(([reference, time]) => (asked.get(reference) ?? '9') > time);
    expect(before.length).toBeGreaterThan(5);
    const clocks = new Set(of('advice-health').map(({ reference }) => reference));
    for (const [reference] of before) expect(clocks).toContain(`northbank-council/${reference}`);
  });

  it('adds up: a figure of each standard, month and body, and every limit in exactly one', () => {
    const figures = figuresOf(large.clocks);
    const counted = figures.reduce((sum, { due, stopped }) => sum + due + stopped, 0);
    expect(counted).toBe(large.clocks.length);
    const keys = figures.map(({ standard, month, body }) => `${standard} ${month} ${body}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { due, inTime, late, excused, overdue, running, withExceptions, excludingExceptions } of figures) {
      expect(due).toBe(inTime + late + excused + overdue + running);
      expect(withExceptions.of).toBe(due - running);
      expect(excludingExceptions.of).toBeLessThanOrEqual(withExceptions.of);
    }
  });

  it('stands on days that were told: nothing is true of a day that has not come', () => {
    for (const { startedOn, metOn = startedOn, stoppedOn = startedOn } of large.clocks)
      for (const day of [startedOn, metOn, stoppedOn]) expect([day, day <= today]).toEqual([day, true]);
  });
});
