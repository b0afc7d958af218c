import { differencesOf, order } from './differences';

const placesOf = (one: unknown, other: unknown) =>
  differencesOf(one, other).map(({ pointer, place, old, new: new_ }) => ({ pointer, place, old, new: new_ }));

const clock = { id: 'a', standard: 'final-plan', dueOn: '2026-05-01', excusedBy: [], status: 'running' };
const other = { id: 'b', standard: 'not-to-issue', dueOn: '2026-04-01', excusedBy: [], status: 'overdue' };

describe('the differences between two answers', () => {
  it('are none where they say the same, in whatever order their fields are', () => {
    expect(differencesOf({ a: 1, b: [clock, other] }, { b: [clock, other], a: 1 })).toEqual([]);
  });

  it('name the place, and what either says there', () => {
    const late = { ...clock, dueOn: '2026-05-08' };
    expect(placesOf({ clocks: [clock, other] }, { clocks: [late, other] })).toEqual([
      { pointer: '/clocks/0/dueOn', place: '/clocks/*/dueOn', old: '2026-05-01', new: '2026-05-08' },
    ]);
  });

  it('hold a time limit against itself, wherever it stands in the list', () => {
    const added = { ...clock, id: 'c' };
    expect(placesOf({ clocks: [clock, other] }, { clocks: [added, clock, other] })).toEqual([
      { pointer: '/clocks/0', place: '/clocks/*', old: undefined, new: added },
    ]);
  });

  it('say that the same is in another order, once', () => {
    expect(placesOf({ clocks: [clock, other] }, { clocks: [other, clock] })).toEqual([
      { pointer: '/clocks', place: '/clocks', old: [clock, other], new: order },
    ]);
  });

  it('say nothing of the order where something stands elsewhere because it differs', () => {
    const late = { ...other, dueOn: '2026-06-01' };
    expect(placesOf([other, clock], [clock, late]).map(({ place }) => place)).toEqual(['/*/dueOn']);
  });

  it('hold what has another name against what is most like it', () => {
    const renamed = { ...clock, id: 'z' };
    expect(placesOf([clock, other], [renamed, other])).toEqual([
      { pointer: '/0/id', place: '/*/id', old: 'a', new: 'z' },
    ]);
  });

  it('hold no figure against that of another month', () => {
    const figure = { standard: 'final-plan', month: '2026-03', due: 1, withExceptions: {}, title: 'Final EHC plan' };
    const next = { ...figure, month: '2026-04' };
    expect(placesOf([figure], [next]).map(({ old, new: new_ }) => [old, new_])).toEqual([
      [figure, undefined],
      [undefined, next],
    ]);
  });

  it('keep the objects around each place, from the whole inwards', () => {
    const [difference] = differencesOf({ clocks: [clock] }, { clocks: [{ ...clock, status: 'overdue' }] });
    expect(difference?.within.map(({ old }) => old)).toEqual([{ clocks: [clock] }, clock]);
  });

  it('tell a field that is new from one that went', () => {
    expect(placesOf({ a: 1 }, { b: 1 })).toEqual([
      { pointer: '/a', place: '/a', old: 1, new: undefined },
      { pointer: '/b', place: '/b', old: undefined, new: 1 },
    ]);
    expect(differencesOf({ a: 1 }, { b: 1 }).map((each) => 'old' in each)).toEqual([true, false]);
  });
});
