import type { Rule } from '../expected-differences';
import { areOfOneChild, hasHidden, hasNotifiedTwice, hasOrHadHidden } from '../told-of';

const isShownHidden = (persona: string): boolean => /^(caldicott-guardian|social-worker|dco)\b/.test(persona);

/** What is said of the steps of section 23. */
const ofNotification: ReadonlySet<string> = new Set([
  ...['parentNotInformed', 'parentInformedAfterAuthority', 'talkNotOffered', 'talkAfterAuthority'],
  ...['parentInformedBeforeOpinion', 'opinionAfterAuthority', 'authorityNotTold'],
]);

const isOfNotification = (flag: unknown): boolean =>
  ofNotification.has((flag as { readonly code?: string } | undefined)?.code ?? '');
const isToTellFamily = (row: unknown): boolean => (row as { readonly group?: string }).group === 'toTellFamily';

const lastOf = (page: unknown): string | undefined =>
  (page as { readonly children: readonly { readonly id: string }[] }).children.at(-1)?.id;

/** What follows from labels and layers, and from every fact being a step of its case. */
export const silentFilter: readonly Rule[] = [
  {
    id: 'silent filter',
    says: 'Steps that a notification tells of are steps like all others: as at a day before they happened they have not.',
    explains: ({ place, asked, old, new: new_ }) =>
      asked.includes('asAt=') && /^\/(facts|items)\/\*\/flags\/\*$/.test(place) && [old, new_].some(isOfNotification),
  },
  {
    id: 'silent filter',
    says: 'Two notifications under one reference are one case, which waits in the list of what to tell the family once.',
    explains: ({ endpoint, old, new: new_, around }) =>
      hasNotifiedTwice(around) &&
      endpoint === '/v1/worklist' &&
      [old, new_].every((row) => row === undefined || isToTellFamily(row)),
  },
  {
    id: 'silent filter',
    says: 'Whoever is not shown everything is told so in other words, for there are more kinds of what is hidden.',
    explains: ({ place, old, new: new_ }) => place === '/notShown' && old !== undefined && new_ !== undefined,
  },
  {
    id: 'silent filter',
    says: 'A child of whom something is hidden is, to each, what their layer sees of it: who may know what is hidden is shown more, and who may not is led nowhere by it.',
    explains: ({ endpoint, around }) =>
      (endpoint.startsWith('/v1/children') || endpoint === '/v1/receipts') && hasHidden(around),
  },
  {
    id: 'silent filter',
    says: 'Where a page of children differs, for one of these reasons, the next begins after its own last child.',
    explains: ({ endpoint, place, within, old, new: new_ }) =>
      endpoint === '/v1/children' &&
      place === '/next' &&
      old === lastOf(within[0]?.old) &&
      new_ === lastOf(within[0]?.new),
  },
  {
    id: 'silent filter',
    says: 'Who may know what is hidden has it in their lists too: what waits in it, and what is new.',
    explains: ({ endpoint, persona, around }) =>
      ['/v1/worklist', '/v1/whats-new'].includes(endpoint) && isShownHidden(persona) && hasHidden(around),
  },
  {
    id: 'silent filter',
    says: 'The id, the name and the birthday of a child in a list are those of the records that the reader’s layer sees as the child: what is hidden decides nothing.',
    explains: ({ endpoint, place, old, new: new_, around }) =>
      ['/v1/worklist', '/v1/whats-new'].includes(endpoint) &&
      hasHidden(around) &&
      (place.endsWith('/child/id') ? areOfOneChild(around, [old, new_]) : /\/child\/(name|dateOfBirth)$/.test(place)),
  },
  {
    id: 'silent filter',
    says: 'What only hidden facts joined to a child, or ended, waits and is new for each reader as their layer sees it.',
    explains: ({ endpoint, place, around }) =>
      ['/v1/worklist', '/v1/whats-new'].includes(endpoint) && /^\/(groups|items)\/\*$/.test(place) && hasHidden(around),
  },
  {
    id: 'silent filter',
    says: 'Each layer is announced what it sees differently: a record that it does not have is named in it no more. What speaks of a fact that is not told yet is hidden until it is.',
    explains: ({ endpoint, around }) => endpoint === '/v1/changes' && hasOrHadHidden(around),
  },
  {
    id: 'silent filter',
    says: 'A case of a child of whom something is hidden has the code of the child that the ordinary layer knows. An analyst is shown no child: the guardian’s lists are compared by child.',
    explains: ({ place, persona, around }) => place === '/cases/*/case' && (persona === 'analyst' || hasHidden(around)),
  },
];
