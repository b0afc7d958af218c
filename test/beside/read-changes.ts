import { untilTrue } from '@lib/testing';
import { type Area, caughtUp } from './area';
import type { Who } from './ask';
import type { Compared } from './compared';
import { tellBoth } from './tell-both';
import { type Said, tellingsOf } from './telling';

interface Change {
  readonly child: string;
  readonly kind: string;
}
interface Changes {
  readonly changes: readonly Change[];
  readonly next: string;
  readonly more: boolean;
}

const guardian: Who = { persona: 'caldicott-guardian' };
/** One for each of those who are shown different things. */
const readers: readonly Who[] = [
  guardian,
  { persona: 'sen-case-officer' },
  { persona: 'system:health' },
  { persona: 'senco' },
];

/** A child of nobody's: once its change is announced, so is every one before it. */
const lastChild = { givenName: 'Ultima', familyName: 'Pebble', dateOfBirth: '2019-01-01' };

function lastFact(name: string): Said {
  return {
    id: `last-${name}`,
    source: '/agencies/family',
    type: 'family.views.v1',
    subject: `last-${name}`,
    recordedtime: '2026-11-19T12:00:00.000Z',
    data: { child: lastChild, statedOn: '2026-11-19', statedBy: 'parent', views: 'That is all.' },
  };
}

/** Both have everything in their records, and have announced what changed by it. Answers from where the next changes are, for each reader. */
export async function announced(compared: Compared, name: string): Promise<void> {
  const { areas } = compared;
  await Promise.all(areas.map(caughtUp));
  const fact = lastFact(name);
  await tellBoth(compared, tellingsOf([fact]));
  const child = compared.children.all().find(({ facts }) => facts.includes(fact))!.id;
  await Promise.all(
    areas.map(async (area) => {
      let seen: Changes = { changes: [], next: '', more: false };
      await untilTrue(async () => {
        seen = await changesOf(area, guardian, seen.next);
        return seen.changes.some((change) => change.child === child);
      });
    }),
  );
}

async function changesOf({ ask }: Area, who: Who, after: string): Promise<Changes> {
  const changes: Change[] = [];
  for (let next = after; ; ) {
    const { status, text, body } = await ask.as(who, `/v1/changes?limit=500${next && `&after=${next}`}`);
    if (status !== 200) throw new Error(`The changes were answered ${status}: ${text}`);
    const page = body as Changes;
    changes.push(...page.changes);
    next = page.next;
    if (!page.more) return { changes, next, more: false };
  }
}

/** Where each reader of each area has read up to. */
type Positions = ReadonlyMap<string, string>;

const positionOf = (area: Area, who: Who): string => `${area.name} ${who.persona}`;

async function readOn(compared: Compared, from: Positions | undefined) {
  const positions = new Map<string, string>();
  const read = [];
  for (const who of readers) {
    const [one, other] = await Promise.all(
      compared.areas.map(async (area) => {
        const { changes, next } = await changesOf(area, who, from?.get(positionOf(area, who)) ?? '');
        positions.set(positionOf(area, who), next);
        return changes;
      }),
    );
    read.push({ who, one: one!, other: other! });
  }
  return { positions, read };
}

/**
 * What a first load must have announced, whatever came together in one batch: of every child its record and its links, and its time
 * limits where it has any. How often each was announced on the way there hangs on the batches.
 */
export async function compareFirstChanges(compared: Compared, children: readonly string[]): Promise<Positions> {
  const { positions, read } = await readOn(compared, undefined);
  const isChild = new Set(children);
  for (const { who, one, other } of read) {
    const said = (changes: readonly Change[]) =>
      [...new Set(changes.filter(({ child, kind }) => isChild.has(child) && kind !== 'clocks').map(nameOf))]
        .sort()
        .map(asChange);
    compared.compare({ endpoint: '/v1/changes', asked: '/v1/changes', who }, [said(one), said(other)]);
  }
  return positions;
}

/**
 * After one more fact of each of some histories was told, all else being in the records: exactly what changed by it, as often as it
 * is announced. Answers from where the next changes are.
 */
export async function compareRound(compared: Compared, round: number, from: Positions): Promise<Positions> {
  await announced(compared, `round-${round}`);
  const { positions, read } = await readOn(compared, from);
  for (const { who, one, other } of read) {
    const said = (changes: readonly Change[]) => changes.map(nameOf).sort().map(asChange);
    compared.compare({ endpoint: '/v1/changes', asked: `/v1/changes after round ${round}`, who }, [
      said(one),
      said(other),
    ]);
  }
  return positions;
}

const nameOf = ({ child, kind }: Change): string => `${child} ${kind}`;
const asChange = (name: string): Change => {
  const [child, kind] = name.split(' ') as [string, string];
  return { child, kind };
};
