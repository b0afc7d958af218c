import {
  type EventToTell,
  earlyHealthNotification,
  earlyYearsNotification,
  factIdOfSaid,
  factWithdrawn,
  type Saying,
  unusedNhsNumber,
} from '@lib/testing';
import fc from 'fast-check';
import { recordOf, recordsOf, rowsOf } from '../../test/records-of';
import { searchTerms } from '../views/search/search.fold';
import { correctionsOf, factsInForce, notTakenBack } from './corrections';
import { factsOf } from './facts';

/** One child as one nursery knows it. */
const told = (id: string, corrects?: string, more: Saying = {}): EventToTell =>
  earlyYearsNotification({ id, subject: 'RLN-117', child: {}, ...more, data: { ...(corrects && { corrects }) } });

const correctionsIn = (...events: readonly EventToTell[]) => correctionsOf(factsOf(rowsOf(events)).facts);

/** Which of the events stand, by the id that their teller gave them. */
function inForce(...events: readonly EventToTell[]): string[] {
  const facts = events.map((event) => ({ id: factIdOfSaid(event), event }));
  return factsInForce(facts, correctionsIn(...events)).map(({ event }) => event.id);
}

/** The nursery takes back what it told under that id. */
const withdrawn = (id: string, withdraws: string, more: Saying = {}): EventToTell =>
  factWithdrawn('education', {
    id,
    source: '/agencies/river-lane-nursery',
    subject: 'RLN-117',
    child: {},
    ...more,
    data: { withdraws, withdrawnOn: '2026-04-01' },
  });

describe('what an organisation told and then put right', () => {
  it('is put right, or taken back, whichever of the two was recorded first: each names the event that it is about', () => {
    const [early, late] = [{ recordedtime: '2026-06-01T09:00:00.000Z' }, { recordedtime: '2026-06-02T09:00:00.000Z' }];
    const wrong = told('wrong', undefined, late);
    expect(inForce(told('right', 'wrong', early), wrong)).toEqual(['right']);
    const takenBack = recordOf([withdrawn('back', 'wrong', early), wrong]).facts;
    expect(takenBack.find(({ eventId }) => eventId === 'wrong')?.status).toBe('withdrawn');
  });

  it('stands as it was put right, and the earlier telling stays in the record, struck through', () => {
    const [first, second] = [told('first'), told('second', 'first')];
    expect(inForce(first, second)).toEqual(['second']);
    const { facts } = recordOf([first, second]);
    expect(facts.map(({ eventId, status }) => `${eventId} ${status}`).sort()).toEqual([
      'first corrected',
      'second stands',
    ]);
    expect(facts.find(({ eventId }) => eventId === 'first')?.correctedBy).toBe(factIdOfSaid(second));
    expect(facts.find(({ eventId }) => eventId === 'second')?.corrects).toBe(factIdOfSaid(first));
  });

  it('may be put right before the record has heard of what it puts right', () => {
    expect(inForce(told('second', 'first'), told('first'))).toEqual(['second']);
  });

  it('may be put right again and again: the last of the chain stands for all', () => {
    const chain = [told('a'), told('b', 'a'), told('c', 'b')];
    expect(inForce(...chain)).toEqual(['c']);
    expect([...correctionsIn(...chain).correctedBy.values()]).toEqual(Array(2).fill(factIdOfSaid(chain[2]!)));
  });

  it('stands as it was last put right, where one telling was put right twice', () => {
    expect(inForce(told('a'), told('b', 'a'), told('c', 'a'))).toEqual(['c']);
    const late = told('b', 'a', { recordedtime: '2026-06-02T09:00:00.000Z' });
    expect(inForce(told('a'), late, told('c', 'a'))).toEqual(['b']);
  });

  it('stands once even where the corrections go round in a circle: the last recorded was meant', () => {
    expect(inForce(told('a', 'b'), told('b', 'a'))).toEqual(['b']);
    expect(inForce(told('a', 'c'), told('b', 'a'), told('c', 'b'), told('d', 'b'))).toEqual(['d']);
  });

  it('corrects nothing where it names itself', () => {
    expect(inForce(told('a', 'a'))).toEqual(['a']);
    expect(recordOf([told('a', 'a')]).facts[0]?.flags.map(({ code }) => code)).toEqual(['correctsUnknownEvent']);
  });
});

describe('a correction that names nothing it may correct stands, flagged, and corrects nothing', () => {
  const flagsOf = (event: EventToTell, ...others: readonly EventToTell[]) =>
    factsOf(rowsOf([event, ...others])).facts.filter(({ id }) => correctionsIn(event, ...others).dangling.has(id))
      .length;

  it('when nobody told the event that it names', () => {
    expect([inForce(told('b', 'never told')), flagsOf(told('b', 'never told'))]).toEqual([['b'], 1]);
  });

  it('when another organisation told it', () => {
    const others = told('a', undefined, { source: '/agencies/other-nursery' });
    expect([inForce(others, told('b', 'a')), flagsOf(told('b', 'a'), others)]).toEqual([['a', 'b'], 1]);
  });

  it('when it was told of another child', () => {
    const sibling = told('a', undefined, { subject: 'RLN-118' });
    expect([inForce(sibling, told('b', 'a')), flagsOf(told('b', 'a'), sibling)]).toEqual([['a', 'b'], 1]);
  });

  it('when it is a fact of another kind', () => {
    const { source, subject } = told('b');
    const other = earlyHealthNotification({ id: 'a', source, subject, child: {} });
    expect([inForce(other, told('b', 'a')), flagsOf(told('b', 'a'), other)]).toEqual([['a', 'b'], 1]);
  });
});

describe('what an organisation told and then took back', () => {
  it('counts no more, and stays in the record, struck through', () => {
    const [fact, withdrawal] = [told('a'), withdrawn('w', 'a')];
    expect(inForce(fact, withdrawal)).toEqual(['w']);
    const { facts, agencies } = recordOf([fact, withdrawal]);
    expect(facts.find(({ eventId }) => eventId === 'a')).toMatchObject({
      status: 'withdrawn',
      withdrawnBy: factIdOfSaid(withdrawal),
    });
    expect(facts.find(({ eventId }) => eventId === 'w')).toMatchObject({
      status: 'stands',
      withdraws: factIdOfSaid(fact),
    });
    expect(agencies.find(({ agency }) => agency === 'education')?.state).toBe('neverAsked');
  });

  it('counts no more on any day, once that is known: it never was so', () => {
    expect(recordOf([told('a'), withdrawn('w', 'a')], '2026-03-03').facts).toMatchObject([
      { eventId: 'a', status: 'withdrawn' },
    ]);
  });

  it('may be taken back before the record has heard of it, and twice', () => {
    expect(inForce(withdrawn('w', 'a'), told('a'))).toEqual(['w']);
    expect(inForce(told('a'), withdrawn('w1', 'a'), withdrawn('w2', 'a'))).toEqual(['w1', 'w2']);
  });

  it('is taken back in all its tellings, whichever of them was named', () => {
    for (const named of ['a', 'b']) {
      const events = [told('a'), told('b', 'a'), withdrawn('w', named)];
      expect(inForce(...events)).toEqual(['w']);
      expect(
        recordOf(events)
          .facts.map(({ status }) => status)
          .sort(),
      ).toEqual(['stands', 'withdrawn', 'withdrawn']);
    }
  });

  it('stands again when the organisation tells it again as a correction', () => {
    expect(inForce(told('a'), withdrawn('w', 'a'), told('b', 'a'))).toEqual(['w', 'b']);
  });

  it('says nothing of who the child is: what was told under another child’s number can be taken back', () => {
    const child = { dateOfBirth: '2022-09-14', nhsNumber: unusedNhsNumber(41) };
    const mistake = told('a', undefined, { child });
    const other = earlyHealthNotification({ child });
    expect(recordsOf([mistake, other])).toHaveLength(1);
    const records = recordsOf([mistake, other, withdrawn('w', 'a', { child })]);
    expect(records).toHaveLength(2);
    expect(records.find(({ facts }) => facts.length === 2)?.attributes).toEqual([]);
  });

  it.each([
    ['of another organisation', { source: '/agencies/other-nursery' }, []],
    ['about another child', { subject: 'RLN-118' }, ['aboutAnotherRecord', 'spokenOfOnAnotherRecord']],
  ])('is not taken back by a word %s, which is flagged', (_, more, pointers) => {
    const events = [told('a', undefined, more), withdrawn('w', 'a')];
    expect(inForce(...events)).toEqual(['a', 'w']);
    const flags = recordsOf(events).flatMap(({ facts }) => facts.flatMap((fact) => fact.flags));
    expect(flags.map(({ code }) => code).sort()).toEqual([...pointers, 'withdrawsUnknownEvent']);
  });

  it('is not what the child is found by: it may have been told of the wrong child', () => {
    const child = { nhsNumber: unusedNhsNumber(42) };
    const { facts } = factsOf(rowsOf([told('a', undefined, { child }), withdrawn('w', 'a', { child })]));
    expect(searchTerms(notTakenBack(facts, correctionsOf(facts)))).toEqual([]);
    expect(searchTerms(facts)).toHaveLength(1);
  });

  it('cannot be had back by withdrawing the withdrawal', () => {
    expect(inForce(told('a'), withdrawn('w', 'a'), withdrawn('v', 'w'))).toEqual(['w', 'v']);
  });
});

it('whatever corrects whatever, in whatever order it arrives, of each thing told exactly one telling stands', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.constantFrom(...names), { nil: undefined }), { minLength: 1, maxLength: 6 }),
      fc.nat(),
      (corrects, turn) => {
        const minute = (index: number) => `2026-06-01T09:0${index}:00.000Z`;
        const events = corrects.map((named, index) => told(names[index]!, named, { recordedtime: minute(index) }));
        const turned = events.map((_, index) => events[(index + turn) % events.length]!);
        const { correctedBy, corrects: links } = correctionsIn(...events);
        expect(correctionsIn(...turned.reverse()).corrects).toEqual(links);
        expect(inForce(...turned).sort()).toEqual(inForce(...events).sort());
        // Those who share a standing telling are those whom corrections tie together, and no others.
        const standsFor = (event: EventToTell) => correctedBy.get(factIdOfSaid(event)) ?? factIdOfSaid(event);
        for (const event of events) {
          expect(correctedBy.has(standsFor(event))).toBe(false);
          const target = links.get(factIdOfSaid(event));
          if (target) expect(correctedBy.get(target) ?? target).toBe(standsFor(event));
        }
      },
    ),
  );
});
