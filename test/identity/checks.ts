import { type Layer, layers } from '@lib/access';
import { byNumbersInUse, clustersOf, describe, nhsNumber, resemblances, type SourceRecord } from '@lib/linkage';
import { numbersIn } from '../../apps/projection/src/identity/numbers';
import type { FoundChild } from '../../apps/projection/src/record/child-document';
import type { ViewDocument } from '../../apps/projection/src/store/views.port';
import { nameOf } from '../path/memory-ports';
import type { Message } from '../path/worlds';

type Record_ = FoundChild['record'];

/** A fact that tells of a number, wherever it stands: what is nobody's number is nobody's on every record. */
type OfNumbers = Parameters<typeof numbersIn>[0];

/** What of a world's numbers stands. */
export function toldOfNumbersIn(world: readonly Message[]): OfNumbers {
  const events = world.map(({ value }) => JSON.parse(value.toString()));
  const takenBack = new Set(events.map(({ data }) => data.withdraws));
  return events
    .filter(({ id, type }) => /^health[.]nhs-number-(replaced|in-error)[.]/.test(type) && !takenBack.has(id))
    .map(({ type, data, personal }) => {
      const fields = Object.entries(personal.fields).map(([pointer, told]) => [pointer.slice(1), told]);
      return { contract: { type }, data: { ...data, ...Object.fromEntries(fields) } };
    }) as never;
}

/** What each source record told of its child that stands, by the numbers in use, once for each fact. */
function identitiesIn({ facts, sourceRecords }: Record_, elsewhere: OfNumbers): SourceRecord[] {
  const said = facts
    .filter(({ status, kind }) => status === 'stands' && kind !== 'withdrawal')
    .map(({ sourceRecord, child }): SourceRecord => ({ ...child, sourceRecord }));
  const standing = facts.filter(({ status }) => status === 'stands');
  const own: OfNumbers = standing.map(({ type, content, child }) => ({
    contract: { type },
    data: { ...content, child },
  })) as never;
  const numbers = numbersIn([...own, ...elsewhere]);
  return [...byNumbersInUse([...sourceRecords.map(({ id }) => ({ sourceRecord: id })), ...said], numbers).records];
}

/** Of the source records that tell one number, and so are believed. */
export function hasTwoNumbers(record: Record_, elsewhere: OfNumbers): boolean {
  const believed = record.sourceRecords.flatMap(({ id }) => {
    const told = identitiesIn(record, elsewhere).flatMap((each) => (each.sourceRecord === id && each.nhsNumber) || []);
    const valid = new Set(told.map(nhsNumber).flatMap((number) => (number.valid ? [number.normalised] : [])));
    return valid.size === 1 ? [...valid] : [];
  });
  return new Set(believed).size > 1;
}

/** Whether two are one of whom a guard says that they are two, looked at two by two: equal numbers with one birthday are older than guards. */
export function breaksGuard(record: Record_, elsewhere: OfNumbers): boolean {
  const told = identitiesIn(record, elsewhere);
  const numbered = new Map(clustersOf(told).flatMap(({ head, members }) => members.map((id) => [id, head] as const)));
  const described = record.sourceRecords.map(({ id }) =>
    describe(
      id,
      told.filter(({ sourceRecord }) => sourceRecord === id),
    ),
  );
  const pairs = described.flatMap((_, a) => described.slice(a + 1).map((__, index) => [a, a + 1 + index] as const));
  const strangers = pairs.filter(([a, b]) => numbered.get(described[a]!.id) !== numbered.get(described[b]!.id));
  return resemblances(described, () => false, strangers).some(({ guard }) => guard !== undefined);
}

interface ToldDecision {
  readonly id: string;
  readonly between: readonly [string, string];
  readonly restsOn: string;
  readonly answer: string;
  readonly recordedAt: string;
}

const isDecision = ({ type }: { readonly type: string }): boolean => type === 'partnership.identity-decided.v1';

/** What people said in a world, and of whom anything was told in it that is not hidden. */
export function saidIn(world: readonly Message[]) {
  const read = world.map(({ key, value }) => ({ key, event: JSON.parse(value.toString()) }));
  const told = read.filter(({ event }) => !isDecision(event));
  return {
    decisions: read
      .filter(({ event }) => isDecision(event))
      .map(({ event }): ToldDecision => {
        const { question, answer } = event.data;
        const between: ToldDecision['between'] = [question.one, question.other];
        return { id: event.id, between, restsOn: question.restsOn, answer, recordedAt: event.recordedtime };
      }),
    known: new Set(told.map(({ key }) => key)),
    knownToAll: new Set(told.filter(({ event }) => event.type !== safeguarding).map(({ key }) => key)),
  };
}

const safeguarding = 'social-care.safeguarding-involvement.v1';

/** Ids of decisions that a layer's readers are not shown on both records, or that a record was made without. */
export function forgotten(
  documents: ReadonlyMap<string, ViewDocument>,
  { decisions, known, knownToAll }: ReturnType<typeof saidIn>,
): readonly string[] {
  return layers.flatMap((layer) => {
    const seesAll = layer.labels.has('safeguarding');
    const whole = seesAll ? known : knownToAll;
    const seen = decisions.filter(
      ({ between, restsOn }) => (seesAll || restsOn === 'ordinary') && between.every((id) => whole.has(id)),
    );
    const childOf = (id: string): FoundChild => {
      const of = (each: string) => JSON.parse(shownIn(documents, layer, each)?.body ?? '{}');
      const { see } = of(id);
      return of(see ?? id);
    };
    const unseen = seen.filter(({ id, between }) =>
      between.some((record) => !childOf(record).record?.decisions?.some(({ eventId }) => eventId === id)),
    );
    const unmet = lastWords(seen).filter(({ between: [one, other], answer }) => {
      const child = childOf(one);
      const areOne = child.members.includes(other);
      const says = child.record.apart.some(({ between }) => between.includes(one) && between.includes(other));
      return answer === 'different' ? areOne : answer === 'same' && !areOne && !says;
    });
    return [...unseen, ...unmet].map(({ id }) => `${layer.key || 'ordinary'} ${id}`);
  });
}

const shownIn = (documents: ReadonlyMap<string, ViewDocument>, { keys }: Layer, id: string): ViewDocument | undefined =>
  keys.flatMap((layer) => documents.get(nameOf({ view: 'child', layer, id })) ?? []).find(({ body }) => body !== '');

/** Of each two, what rests on more; of what rests on the same, the last recorded. What was taken back says nothing. */
function lastWords(said: readonly ToldDecision[]): ToldDecision[] {
  const isAfter = (one: ToldDecision, other: ToldDecision) =>
    `${one.recordedAt} ${one.id}` > `${other.recordedAt} ${other.id}`;
  return said.filter((each) => {
    const ofBoth = said.filter(({ between }) => `${between}` === `${each.between}`);
    const isLast = (of: ToldDecision) => !ofBoth.some((other) => other.restsOn === of.restsOn && isAfter(other, of));
    const weighs = ({ restsOn }: ToldDecision) => (restsOn === 'ordinary' ? 0 : 1);
    const standing = ofBoth.filter((one) => isLast(one) && one.answer !== 'undone');
    return standing.includes(each) && !standing.some((other) => weighs(other) > weighs(each));
  });
}
