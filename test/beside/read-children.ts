import { isLocalDate } from '@lib/kernel';
import { addDays } from '@lib/statutory';
import { type Random, randomOf } from '@lib/testing';
import { today } from './area';
import { type Answer, eachOf, type Who } from './ask';
import type { KnownChild } from './children-told-of';
import type { Compared } from './compared';
import type { Said } from './telling';

interface Record_ {
  readonly id: string;
  readonly sourceRecords: readonly { readonly id: string }[];
}

const guardian: Who = { persona: 'caldicott-guardian' };
const officer: Who = { persona: 'sen-case-officer' };

/**
 * Every child now, and under one in four of the other ids they go by; then as at other days, as known at other moments, by other
 * people. Answers the children's ids.
 */
export async function readChildren(compared: Compared, seed: number): Promise<readonly string[]> {
  const ids = new Set<string>();
  // In the order of ids, so that those of one child come far apart.
  const known = [...compared.children.all()].sort((one, other) => (one.id < other.id ? -1 : 1));
  await eachOf([...known.entries()], async ([at, { id }]) => {
    if (compared.children.isRead(id) && !randomOf(seed + at).chance(0.25)) return;
    const asked = `/v1/children/${id}`;
    const answers = await compared.both(guardian, asked);
    for (const head of areOneBy(compared, id, answers)) ids.add(head);
    compared.compareAnswers({ endpoint: '/v1/children/{id}', asked, who: guardian, child: id }, answers);
  });
  const children = [...ids].sort();
  await eachOf([...children.entries()], async ([at, id]) => {
    for (const { who, view, times } of readingsOf(compared.children.knownAs(id), id, randomOf(seed + at))) {
      const asked = `/v1/children/${id}${view}${times}`;
      await compared.ask({ endpoint: `/v1/children/{id}${view}`, asked, who, child: id });
    }
  });
  return children;
}

/** Answers the child’s ids in these records, having learnt from them who is one child. */
function areOneBy({ children }: Compared, id: string, answers: readonly Answer[]): string[] {
  const [one, other] = answers.map(({ text }) => text);
  return (one === other ? answers.slice(0, 1) : answers).flatMap(({ status, body }) => {
    if (status !== 200) return [];
    const record = body as Record_;
    children.areOne(record.id, [id, ...record.sourceRecords.map((each) => each.id)]);
    return [record.id];
  });
}

/** The children of whom this was told, as they are now. */
export async function readAgain(compared: Compared, told: readonly Said[]): Promise<void> {
  const isTold = new Set(told);
  const children = compared.children.all().filter(({ facts }) => facts.some((fact) => isTold.has(fact)));
  await eachOf(children, async ({ id }) => {
    const asked = `/v1/children/${id}`;
    const answers = await compared.both(guardian, asked);
    areOneBy(compared, id, answers);
    compared.compareAnswers({ endpoint: '/v1/children/{id}', asked, who: guardian, child: id }, answers);
  });
}

interface Reading {
  readonly who: Who;
  readonly view: '' | '/clocks' | '/timeline';
  readonly times: string;
}

const partial = ['/clocks', '/timeline'] as const;
const views = ['', '', ...partial] as const;

/** Who reads what of one child, as at when: the guardian the most, everybody else one thing each. */
function readingsOf(knownAs: readonly KnownChild[], id: string, random: Random): Reading[] {
  const times = timesOf(knownAs, random);
  const anyTime = () => random.pick(['', ...times]);
  const one = random.pick(knownAs);
  const educated = knownAs.filter(({ agency }) => agency === 'education');
  const others: Who[] = [
    { persona: 'social-worker' },
    { persona: 'dco' },
    { persona: 'senco', organisation: random.pick(educated)?.organisation },
    { persona: `system:${one.agency}`, organisation: one.organisation },
    random.chance(0.5)
      ? { persona: 'parent', child: [id] }
      : { persona: 'system:health', organisation: 'southbank-nhs-trust' },
  ];
  return [
    ...times.map((time): Reading => ({ who: guardian, view: '', times: time })),
    { who: guardian, view: random.pick(partial), times: anyTime() },
    { who: officer, view: '', times: '' },
    { who: officer, view: random.pick(partial), times: anyTime() },
    ...random
      .shuffled(others)
      .slice(0, 3)
      .map((who): Reading => ({ who, view: random.pick(views), times: anyTime() })),
  ];
}

/** Three days and two moments, one of each together: beside those of which the facts tell, where something is likely to turn, and any. */
function timesOf(knownAs: readonly KnownChild[], random: Random): string[] {
  const facts = knownAs.flatMap((each) => each.facts);
  const days = facts.flatMap(({ data }) => Object.values(data).filter(isDay)).filter((day) => day < today);
  const recorded = facts.flatMap(({ recordedtime }) => recordedtime ?? []).filter((moment) => moment < today);
  const someDay = () => (days.length > 0 ? addDays(random.pick(days), random.below(3) - 1) : addDays(today, -30));
  const anyDay = addDays(today, -random.below(500));
  const moment = recorded.length > 0 ? random.pick(recorded) : `${anyDay}T12:00:00.000Z`;
  const justBefore = new Date(Date.parse(recorded.length > 0 ? random.pick(recorded) : moment) - 1).toISOString();
  const limit = random.pick([14, 15, 28, 42, 91, 112, 140]);
  const lateDay = [addDays(someDay(), limit + random.below(3) - 1), today].sort()[0]!;
  return [`?asAt=${someDay()}`, `?asAt=${lateDay}`, `?asAt=${anyDay}&knownAt=${moment}`, `?knownAt=${justBefore}`];
}

const isDay = (value: unknown): value is string => typeof value === 'string' && isLocalDate(value) && value > '2000';
