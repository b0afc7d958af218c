import { contracts, faultsOf, findContract } from '@lib/contracts';
import { nhsNumber, upn } from '@lib/linkage';
import { daysBetween, weekdayOf } from '@lib/statutory';
import fc from 'fast-check';
import type { Message } from './message';
import { reserved } from './names';
import { type TrueChild, worldOf } from './world';

const today = '2026-11-22';
const area = worldOf({ seed: 1, children: 300, today });
const { truth, messages } = area;

const anyWorld = fc
  .record({
    seed: fc.nat(),
    children: fc.integer({ min: 0, max: 60 }),
    today: fc
      .date({ min: new Date('2024-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  })
  .map((options) => ({ ...options, ...worldOf(options) }));

const factKey = ({ source, id }: { source: string; id: string }) => `${source} ${id}`;
const recordKey = ({ source, subject }: { source: string; subject: string }) => `${source}#${subject}`;
const distinct = (all: readonly Message[]) => [...new Map(all.map((m) => [factKey(m.event), m])).values()];
const of = (all: readonly Message[], type: string) => distinct(all).filter(({ event }) => event.type === type);
const text = (value: unknown) => (value as string | undefined) ?? '';

const notifications = 'education.early-years-notification.v1';
const s23 = 'health.early-health-notification.v1';
const requests = 'education.advice-request.v1';
const advice = 'social-care.social-care-advice.v1';

/** Each told fact beside the child it is really about. */
const childOf = new Map(truth.children.flatMap((child) => child.facts.map((fact) => [factKey(fact), child] as const)));
const withChild = (all: readonly Message[]) =>
  all.map((message): [Message, TrueChild] => [message, childOf.get(factKey(message.event))!]);

describe('any area', () => {
  it('is the same, byte for byte, for the same seed, and another for another', () => {
    fc.assert(
      fc.property(anyWorld, ({ seed, children, today, truth, messages }) => {
        const again = worldOf({ seed, children, today });
        expect(JSON.stringify(again)).toBe(JSON.stringify({ truth, messages }));
      }),
      { numRuns: 10 },
    );
    expect(JSON.stringify(worldOf({ seed: 2, children: 300, today }))).not.toBe(JSON.stringify(area));
  });

  it('tells nothing that its contracts refuse, and no day that has not come', () => {
    fc.assert(
      fc.property(anyWorld, ({ messages, today }) => {
        for (const { event } of messages) {
          const contract = findContract(event.type)!;
          expect(faultsOf(contract, event.data)).toEqual([]);
          const days = JSON.stringify(event).match(/\d{4}-\d{2}-\d{2}/g) ?? [];
          // By when equipment is to be looked over, and a child to be seen again, are days to come.
          const { serviceBy, reviewBy } = event.data;
          expect(days.filter((day) => day >= today && day !== serviceBy && day !== reviewBy)).toEqual([]);
          expect(['Saturday', 'Sunday']).not.toContain(weekdayOf(event.data[contract.occurredOn] as string));
          if (event.recordedtime) expect(event.recordedtime >= `${event.data[contract.occurredOn]}T`).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('knows of every source record and every fact which one child it is about', () => {
    fc.assert(
      fc.property(anyWorld, ({ truth, messages }) => {
        const records = truth.children.flatMap(({ knownAs }) => knownAs.map(recordKey));
        const facts = truth.children.flatMap(({ facts }) => facts.map(factKey));
        expect(new Set(records).size).toBe(records.length);
        expect(new Set(facts).size).toBe(facts.length);
        expect(new Set(messages.map(({ event }) => recordKey(event)))).toEqual(new Set(records));
        expect(new Set(messages.map(({ event }) => factKey(event)))).toEqual(new Set(facts));
        expect(new Set(truth.children.map((child) => child.nhsNumber)).size).toBe(truth.children.length);
        expect(truth.children.every(({ facts }) => facts.length > 0)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('uses an id twice only to say the very same again', () => {
    fc.assert(
      fc.property(anyWorld, ({ messages }) => {
        const said = new Map<string, string>();
        for (const message of messages) {
          const bytes = JSON.stringify(message);
          expect(said.get(message.event.id) ?? bytes).toBe(bytes);
          said.set(message.event.id, bytes);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('corrects only what the same source told of the same child', () => {
    const told = new Map(messages.map(({ event }) => [factKey(event), event]));
    for (const { event } of messages.filter(({ event }) => event.data.corrects)) {
      const earlier = told.get(factKey({ source: event.source, id: text(event.data.corrects) }));
      expect(earlier).toMatchObject({ subject: event.subject, type: event.type });
      expect(daysBetween(earlier!.time.slice(0, 10), event.time.slice(0, 10))).toBeGreaterThanOrEqual(14);
    }
  });

  it('is nobody real: numbers begin with 999, postcodes with ZZ99 or with an XN that is nowhere, and the README’s child is left to its reader', () => {
    fc.assert(
      fc.property(anyWorld, ({ truth, messages }) => {
        for (const { nhsNumber: number } of truth.children) {
          expect(number).toMatch(/^999/);
          expect(nhsNumber(number).valid).toBe(true);
        }
        for (const { event } of messages) {
          const { child } = event.data;
          expect(`${child.nhsNumber ?? '999'} ${child.postcode?.toUpperCase() ?? 'ZZ99'}`).toMatch(
            /^999.* (ZZ99|XN[1-9])/,
          );
          expect(upn(child.upn ?? 'B801200005001').valid).toBe(true);
          expect(child.nhsNumber?.replaceAll(' ', '')).not.toBe(reserved.nhsNumber);
          expect(`${child.givenName} ${child.familyName}`).not.toMatch(/^Br[yi]ony Limestone$/);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('an area of the usual size', () => {
  it('has as many children as it was asked for, more of them under six than over, told of over three years', () => {
    expect(truth.children).toHaveLength(300);
    const ages = truth.children.map(({ dateOfBirth }) => daysBetween(dateOfBirth, today) / 365.25);
    expect(ages.filter((age) => age < 6).length).toBeGreaterThan(150);
    expect(ages.filter((age) => age > 16).length).toBeGreaterThan(0);
    expect(Math.max(...ages)).toBeLessThan(22);
    const oldest = messages.map(({ event }) => event.time.slice(0, 10)).sort()[0]!;
    expect(daysBetween(oldest, today)).toBeGreaterThan(1000);
    expect(daysBetween(oldest, today)).toBeLessThan(1250);
    expect(messages.length / truth.children.length).toBeGreaterThan(7);
  });

  it('tells every fact that an agency of a local area tells', () => {
    const told = new Set(messages.map(({ event }) => event.type));
    const all = contracts
      .filter(({ accepted, aboutOrganisation }) => accepted && !aboutOrganisation)
      .map(({ type }) => type);
    expect(all.filter((type) => !told.has(type))).toEqual([]);
  });

  it('tells of numbers before and in error that are valid, begin with 999 and are told of nobody else', () => {
    const former = distinct(messages).flatMap(({ event: { data } }) => {
      const before = data.before as { readonly nhsNumber: string } | undefined;
      return [data.formerNhsNumber, data.numberInError, before?.nhsNumber, data.formerUpn].map(text).filter(Boolean);
    });
    expect(former.length).toBeGreaterThanOrEqual(8);
    expect(new Set(former).size).toBe(former.length);
    const ofChildren = new Set(
      messages.flatMap(({ event: { data } }) => [data.child.nhsNumber?.replaceAll(' ', ''), data.child.upn]),
    );
    expect(former.filter((number) => ofChildren.has(number))).toEqual([]);
    expect(former.filter((number) => !(upn(number).valid || (nhsNumber(number).valid && /^999/.test(number))))).toEqual(
      [],
    );
  });

  it('lacks the NHS number in three to five of a hundred records of education', () => {
    const all = new Map<string, boolean>();
    for (const { event, agency } of messages)
      if (agency === 'education') all.set(recordKey(event), event.data.child.nhsNumber === undefined);
    const missing = [...all.values()].filter(Boolean).length / all.size;
    expect(missing).toBeGreaterThanOrEqual(0.03);
    expect(missing).toBeLessThanOrEqual(0.05);
  });

  it('has mistyped numbers, none of which is another child’s', () => {
    const wrong = withChild(distinct(messages)).filter(
      ([{ event }, child]) => (event.data.child.nhsNumber?.replaceAll(' ', '') ?? child.nhsNumber) !== child.nhsNumber,
    );
    expect(wrong.length).toBeGreaterThanOrEqual(3);
    for (const [{ event }] of wrong) expect(nhsNumber(event.data.child.nhsNumber!).valid).toBe(false);
  });

  it('has dates of birth with day and month turned round, some put right later', () => {
    const wrong = withChild(distinct(messages)).filter(
      ([{ event }, child]) => event.data.child.dateOfBirth !== child.dateOfBirth,
    );
    expect(wrong.length).toBeGreaterThanOrEqual(3);
    for (const [{ event }, { dateOfBirth }] of wrong) {
      const [year, month, day] = dateOfBirth.split('-');
      expect(event.data.child.dateOfBirth).toBe(`${year}-${day}-${month}`);
    }
    const ids = new Set(wrong.map(([{ event }]) => factKey(event)));
    const putRight = distinct(messages).filter(
      ({ event }) =>
        ids.has(factKey({ source: event.source, id: text(event.data.corrects) })) && !ids.has(factKey(event)),
    );
    expect(putRight.length).toBeGreaterThanOrEqual(1);
  });

  it('has nicknames and other spellings, babies without a name, and postcodes that differ', () => {
    const named = withChild(distinct(messages));
    const otherName = named.filter(([{ event }, child]) => event.data.child.givenName !== child.givenName);
    const babies = otherName.filter(([{ event }]) => event.data.child.givenName === 'Baby');
    expect(otherName.length - babies.length).toBeGreaterThanOrEqual(12);
    expect(babies.length).toBeGreaterThanOrEqual(2);
    expect(babies.every(([{ organisation }]) => organisation === 'northbank-nhs-trust')).toBe(true);
    const spelled = (postcode = '') => postcode.replace(' ', '').toUpperCase();
    const moved = named.filter(
      ([{ event }, child]) =>
        event.data.child.postcode && spelled(event.data.child.postcode) !== spelled(child.postcode),
    );
    expect(moved.length).toBeGreaterThanOrEqual(8);
  });

  it('has twins that share everything but first name and number', () => {
    const pairs = truth.children.filter(({ twinOf }) => twinOf);
    expect(pairs.length).toBeGreaterThanOrEqual(6);
    for (const twin of pairs) {
      const other = truth.children.find((child) => child.nhsNumber === twin.twinOf)!;
      expect(other).toMatchObject({
        twinOf: twin.nhsNumber,
        dateOfBirth: twin.dateOfBirth,
        familyName: twin.familyName,
        postcode: twin.postcode,
      });
      expect(other.givenName).not.toBe(twin.givenName);
    }
  });

  it('has one or two children, besides the one to open, whose address is restricted, and never tells it where that is known', () => {
    const restricted = truth.children.filter(({ addressIsRestricted }) => addressIsRestricted);
    expect(restricted.length).toBeGreaterThanOrEqual(2);
    expect(restricted.length).toBeLessThanOrEqual(3);
    for (const [{ event, organisation }] of withChild(messages).filter(([, child]) => child.addressIsRestricted)) {
      if (!organisation.match(/council|social-care/)) continue;
      expect(event.data.child.postcode).toBeUndefined();
      if (organisation.endsWith('social-care')) expect(event.data.child.addressIsRestricted).toBe(true);
    }
  });

  it('repeats itself, is late, comes out of order and is corrected', () => {
    expect(messages.length - distinct(messages).length).toBeGreaterThanOrEqual(8);
    const told = messages.filter(({ route }) => route === 'events');
    const late = distinct(told).filter(({ event }) => {
      const on = text(event.data[findContract(event.type)!.occurredOn]);
      return !event.data.corrects && daysBetween(on, event.time.slice(0, 10)) >= 18;
    });
    expect(late.length).toBeGreaterThanOrEqual(10);
    const before = told.filter(({ event }, at) => at > 0 && event.time < told[at - 1]!.event.time);
    expect(before.length).toBeGreaterThanOrEqual(10);
    for (const type of [notifications, s23, advice])
      expect(of(messages, type).filter(({ event }) => event.data.corrects).length).toBeGreaterThanOrEqual(2);
  });

  it('says the same fact by two systems: by the council after the setting, and by two of the trust', () => {
    const systems = new Map<string, Set<string>>();
    for (const [{ event }, child] of withChild(messages).filter(([{ event }]) => event.type.includes('notification'))) {
      const { child: _, ...fact } = event.data;
      const key = JSON.stringify([child.nhsNumber, event.type, fact]);
      systems.set(key, (systems.get(key) ?? new Set()).add(recordKey(event)));
    }
    const twice = [...systems.values()].filter((records) => records.size > 1).map((records) => [...records].join(' '));
    expect(twice.filter((records) => records.includes('northbank-council')).length).toBeGreaterThanOrEqual(3);
    expect(twice.filter((records) => records.includes('#CHS-')).length).toBeGreaterThanOrEqual(3);
  });

  it('has section 23 notifications that skip a step, and one whose parents heard last', () => {
    const all = of(messages, s23).map(({ event }) => event.data);
    for (const step of ['opinionFormedOn', 'parentInformedOn', 'discussedWithParentOn'])
      expect(all.filter((data) => !data[step]).length).toBeGreaterThanOrEqual(3);
    expect(all.filter((data) => text(data.parentInformedOn) > text(data.notifiedOn)).length).toBeGreaterThanOrEqual(1);
  });

  it('answers requests for advice in time, on the last day, late and never; each under a reference of its own', () => {
    const asked = of(messages, requests)
      .filter(({ event }) => !event.data.corrects)
      .map(({ event, route }) => ({ ...event.data, route }) as unknown as Record<string, string>);
    expect(new Set(asked.map(({ requestReference }) => requestReference)).size).toBe(asked.length);
    const answers = messages.map(({ event }) => event).filter(({ type }) => /advice.v1$/.test(type));
    const cited = answers.filter(({ data }) => data.requestReference);
    expect(cited.every(({ data }) => data.askedBy === 'northbank-council')).toBe(true);
    expect(cited.length).toBeLessThan(answers.length);
    const unanswered = asked.filter(
      ({ requestReference }) => !cited.some(({ data }) => data.requestReference === requestReference),
    );
    expect(unanswered.length).toBeGreaterThanOrEqual(5);
    expect(unanswered.filter(({ route }) => route === 'advice-requests').length).toBeGreaterThanOrEqual(2);
    const advised = truth.clocks.filter(({ standard }) => standard.startsWith('advice-'));
    expect(advised.filter(({ metOn, dueOn }) => metOn === dueOn).length).toBeGreaterThanOrEqual(2);
    for (const outcome of ['inTime', 'late', 'overdue', 'running'])
      expect([outcome, advised.filter((clock) => clock.outcome === outcome).length >= 5]).toEqual([outcome, true]);
  });

  it('asks through the workflow only in the last three weeks, last of all, and states no recorded time there', () => {
    const asked = messages.filter(({ route }) => route === 'advice-requests');
    expect(messages.slice(-asked.length)).toEqual(asked);
    for (const { event, tellAs, organisation } of asked) {
      expect([event.recordedtime, tellAs, organisation]).toEqual([undefined, 'sen-case-officer', 'northbank-council']);
      expect(daysBetween(text(event.data.askedOn), today)).toBeLessThanOrEqual(21);
    }
    const told = messages.filter(({ route }) => route === 'events');
    expect(told.every(({ event }) => event.recordedtime)).toBe(true);
  });
});

describe('the children worth opening', () => {
  const opened = truth.worthOpening.map((worth) => ({
    ...worth,
    child: truth.children.find(({ nhsNumber }) => nhsNumber === worth.nhsNumber)!,
  }));
  const facts = (child: TrueChild) =>
    distinct(messages)
      .filter(({ event }) => childOf.get(factKey(event)) === child)
      .map(({ event }) => event);

  it('have the same names and numbers in every area, so that a README can print them', () => {
    const names = (seed: number, children: number) =>
      worldOf({ seed, children, today: '2027-02-01' }).truth.worthOpening.map(({ name, nhsNumber, why }) => ({
        name,
        nhsNumber,
        why,
      }));
    expect(names(7, 0)).toEqual(truth.worthOpening.map(({ name, nhsNumber, why }) => ({ name, nhsNumber, why })));
    expect(opened.map(({ name, nhsNumber }) => `${name} ${nhsNumber}`)).toMatchInlineSnapshot(`
[
  "Sorrel Gritstone 9991000011",
  "Rowan Moraine 9991000038",
  "Tansy Escarpment 9991000100",
  "Fern Drumlin 9991000046",
  "Linden Tarn 9991000062",
  "Marigold Corrie 9991000070",
  "Juniper Esker 9991000089",
  "Willow Saltmarsh 9991000097",
]
`);
  });

  it('one is told by three agencies that differ, and its advice came late', () => {
    const told = facts(opened[0]!.child);
    expect(new Set(told.map(({ type }) => type.split('.')[0])).size).toBe(3);
    expect(new Set(told.map(recordKey)).size).toBe(4);
    expect(new Set(told.map(({ data }) => data.child.givenName)).size).toBe(2);
    expect(new Set(told.map(({ data }) => data.child.postcode)).size).toBe(2);
    const [asked, given] = [requests, advice].map((type) => told.find((event) => event.type === type)!.data);
    expect(given!.requestReference).toBe(asked!.requestReference);
    expect(daysBetween(text(asked!.askedOn), text(given!.givenOn))).toBe(56);
  });

  it('one waits for advice that is overdue, with a notification put right', () => {
    const told = facts(opened[1]!.child);
    const asked = told.find(({ type }) => type === requests)!;
    expect(daysBetween(text(asked.data.askedOn), today)).toBeGreaterThanOrEqual(47);
    expect(told.some(({ type }) => type === advice)).toBe(false);
    expect(told.filter(({ data }) => data.corrects)).toHaveLength(1);
  });

  it('one has a plan that came late, an exception that is not made out and an autism assessment that has not begun', () => {
    const told = facts(opened[2]!.child);
    expect(told.map(({ type }) => type)).not.toContain('health.assessment-started.v1');
    const named = ({ data }: (typeof told)[number]) => [data.assessmentReference, data.referralReference].map(text);
    const references = told.flatMap(named).filter(Boolean);
    const isOwn = (reference: string) => references.some((own) => reference.includes(own));
    const outcomes = truth.clocks
      .filter(({ reference }) => isOwn(reference))
      .map(({ standard, outcome }) => `${standard} ${outcome}`);
    expect(outcomes.sort()).toEqual([
      'advice-health late',
      'advice-school inTime',
      'annual-review running',
      'autism-assessment-started overdue',
      'autism-first-contact overdue',
      'clinical-risk-assessed overdue',
      'decide-to-assess inTime',
      'decide-to-issue late',
      'family-time-on-draft inTime',
      'final-plan late',
      'referral-acceptance-told late',
    ]);
  });

  it('one has a twin, one two dates of birth, one a mistyped number', () => {
    const [, , , fern, linden, marigold] = opened;
    expect(fern!.why).toContain(fern!.child.twinOf);
    expect(new Set(facts(linden!.child).map(({ data }) => data.child.dateOfBirth)).size).toBe(2);
    const numbers = facts(marigold!.child).map(({ data }) => nhsNumber(text(data.child.nhsNumber)).valid);
    expect(numbers.sort()).toEqual([false, true]);
  });
});
