import type { Rule } from '../expected-differences';
import { hasHidden } from '../told-of';

const isShownHidden = (persona: string): boolean => /^(caldicott-guardian|social-worker|dco)\b/.test(persona);

/** What is said of the steps of section 23. */
const ofNotification: ReadonlySet<string> = new Set([
  ...['parentNotInformed', 'parentInformedAfterAuthority', 'talkNotOffered', 'talkAfterAuthority'],
  ...['parentInformedBeforeOpinion', 'opinionAfterAuthority', 'authorityNotTold'],
]);

/** What follows from labels and layers, and from every fact being a step of its case. */
export const silentFilter: readonly Rule[] = [
  {
    id: 'silent filter',
    says: 'Steps that a notification tells of are steps like all others: as at a day before they happened they have not.',
    explains: ({ place, asked, old, new: new_ }) =>
      asked.includes('asAt=') &&
      /^\/(facts|items)\/\*\/flags\/\*$/.test(place) &&
      [old, new_].some((flag) => ofNotification.has((flag as { readonly code?: string } | undefined)?.code ?? '')),
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
    says: 'Who may know what is hidden has it in their lists too: what waits in it, and what is new.',
    explains: ({ endpoint, persona, around }) =>
      ['/v1/worklist', '/v1/whats-new'].includes(endpoint) && isShownHidden(persona) && hasHidden(around),
  },
  {
    id: 'silent filter',
    says: 'Each layer is announced what it sees differently: a record that it does not have is named in it no more.',
    explains: ({ endpoint, around }) => endpoint === '/v1/changes' && hasHidden(around),
  },
  {
    id: 'silent filter',
    says: 'A case of a child of whom something is hidden has the code of the child that the ordinary layer knows. An analyst is shown no child: the guardian’s lists are compared by child.',
    explains: ({ place, persona, around }) => place === '/cases/*/case' && (persona === 'analyst' || hasHidden(around)),
  },
];
