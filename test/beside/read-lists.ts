import { randomOf } from '@lib/testing';
import { moment } from './area';
import { eachOf, type Who } from './ask';
import type { ChildrenToldOf } from './children-told-of';
import type { Compared, Question } from './compared';
import type { Rule } from './expected-differences';
import { everyPage } from './pages';

interface ListAsked {
  readonly who: Who;
  readonly path: string;
  readonly query?: string;
  /** The list whose order hangs on what was taken first of what came at once: it is put in order by these ids. */
  readonly unordered?: { readonly list: string; readonly by: string };
}

const people: readonly Who[] = [
  { persona: 'caldicott-guardian' },
  { persona: 'sen-case-officer' },
  { persona: 'sen-case-officer', organisation: 'southbank-council' },
  { persona: 'social-worker' },
  { persona: 'dco' },
  { persona: 'senco' },
  { persona: 'senco', organisation: 'quarry-bank-school' },
];
const worklistQueries = [
  'asAt=2026-06-01',
  'body=northbank-nhs-trust',
  'officer=Petra%20Marlstone',
  'setting=quarry-bank-school',
  'group=dueSoon',
  'group=toTellFamily&asAt=2026-03-02',
];

/** Every list, whole, as everybody who may read it: the worklist, what is new, what was asked, and what became of messages. */
export async function readLists(compared: Compared): Promise<void> {
  await eachOf(listsOf(compared.children), (list) => compareList(compared, list), 4);
}

function listsOf(children: ChildrenToldOf): ListAsked[] {
  const systems = new Map(
    children.all().map(({ agency, organisation }) => [`${agency} ${organisation}`, { agency, organisation }]),
  );
  const threeDaysAgo = new Date(Date.parse(moment) - 3 * 86_400_000).toISOString();
  return [
    ...people.map((who) => ({ who, path: '/v1/worklist' })),
    ...worklistQueries.map((query) => ({ who: people[1]!, path: '/v1/worklist', query })),
    ...people.map((who) => ({ who, path: '/v1/whats-new', query: `since=${threeDaysAgo}` })),
    ...['health', 'social-care', 'education', 'family'].map((agency) => ({
      ...{ who: people[1]!, path: '/v1/whats-new' },
      query: `agency=${agency}&since=${threeDaysAgo}`,
    })),
    ...[...systems.values()].flatMap(({ agency, organisation }) => {
      const who = { persona: `system:${agency}`, organisation };
      const receipts = { who, path: '/v1/receipts', unordered: { list: 'receipts', by: 'factId' } };
      const requests = { who, path: `/v1/${agency}/requests`, unordered: { list: 'requests', by: 'reference' } };
      return agency === 'family' ? [receipts] : [receipts, requests];
    }),
  ];
}

async function compareList(compared: Compared, { who, path, query = '', unordered }: ListAsked): Promise<void> {
  const asked = query ? `${path}?${query}` : path;
  const lists = await Promise.all(compared.areas.map(({ ask }) => everyPage(ask, who, asked)));
  const endpoint = path.replace(/^\/v1\/[a-z-]+\/requests/, '/v1/{agency}/requests');
  const also = lists.every(countsItsRows) ? itsRows : undefined;
  const documents = unordered ? lists.map((list) => inOrder(list, unordered)) : lists;
  compared.compare({ endpoint, asked, who, ...(also && { also }) }, documents);
}

/** Why a count differs where the rows do: in either build it counts them. */
const itsRows: Rule = {
  id: 'its rows',
  says: 'In either build the count is that of its rows, and these are compared one by one.',
  explains: ({ place }) => place.startsWith('/counts/'),
};

/** Whether each group's count is that of its rows: of a worklist that was asked for by group, of that group. */
function countsItsRows(list: unknown): boolean {
  const { counts = {}, groups = [] } = list as Worklist;
  const asked = new Set(groups.map(({ group }) => group));
  return [...asked].every((group) => counts[group] === groups.filter((row) => row.group === group).length);
}

interface Worklist {
  readonly counts?: Readonly<Record<string, number>>;
  readonly groups?: readonly { readonly group: string }[];
}

/** Facts of one child are taken in the order of their batch, those of different children side by side. */
function inOrder(answer: unknown, { list, by }: { readonly list: string; readonly by: string }): unknown {
  const { [list]: rows, ...rest } = answer as Readonly<Record<string, Readonly<Record<string, unknown>>[] | undefined>>;
  const nameOf = (row: Readonly<Record<string, unknown>>) => `${row[by]} ${JSON.stringify(row)}`;
  return rows ? { ...rest, [list]: [...rows].sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1)) } : answer;
}

/** Each child is looked for once, by a number or by a name, by somebody who may look. */
export async function searchForChildren(compared: Compared, children: readonly string[], seed: number): Promise<void> {
  await eachOf([...children.entries()], async ([at, child]) => {
    const random = randomOf(seed + at);
    const { agency, organisation, facts } = random.pick(compared.children.knownAs(child));
    const knows = random.pick(facts).data.child as Readonly<Record<string, string>> | undefined;
    const { nhsNumber, upn, givenName, familyName, dateOfBirth } = knows ?? {};
    const ways: readonly Readonly<Record<string, string>>[] = [
      ...(nhsNumber ? [{ nhsNumber }] : []),
      ...(upn ? [{ upn }] : []),
      ...(givenName && dateOfBirth ? [{ name: [givenName, familyName].filter(Boolean).join(' '), dateOfBirth }] : []),
    ];
    if (ways.length === 0) return;
    const who = random.pick([...people, { persona: `system:${agency}`, organisation }]);
    const query = new URLSearchParams(random.pick(ways)).toString();
    await compared.ask({ endpoint: '/v1/children', asked: `/v1/children?${query}`, who });
  });
}

/** What is open to all. */
export async function readCatalogues(compared: Compared): Promise<void> {
  for (const asked of ['/v1/contracts', '/v1/standards']) {
    const question: Question = { endpoint: asked, asked, who: { persona: 'analyst' } };
    await compared.ask(question);
  }
}
