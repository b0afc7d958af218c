import type { Role, Viewer } from './viewer';

/** What the policy needs to know of one told fact. */
export interface FactForAccess {
  readonly sensitivity: 'ordinary' | 'safeguarding';
  /** True when the fact says that the child's address is restricted. */
  readonly restrictsAddress: boolean;
}

/** What the policy needs to know of one child. */
export interface ChildForAccess {
  /** Ids of all its source records: a token may name any of them. */
  readonly sourceRecords: readonly string[];
  /** Codes of the organisations that told about this child themselves. */
  readonly toldBy: readonly string[];
}

const seesSafeguarding: ReadonlySet<Role> = new Set(['social-worker', 'caldicott-guardian']);
const seesTheArea: ReadonlySet<Role> = new Set(['sen-case-officer', 'dco', 'social-worker', 'caldicott-guardian']);
const seesTheirOwn: ReadonlySet<Role> = new Set([
  'senco',
  'system:education',
  'system:health',
  'system:social-care',
  'system:family',
]);

/** Child protection, looked after, restricted address, adoption: need to know (Children Act 2004, sections 10 and 11). */
export const maySeeSafeguarding = ({ role }: Viewer): boolean => seesSafeguarding.has(role);

/** Whether the viewer may learn that this child is known at all. Where the answer is no, the child is not found. */
export function mayOpen(viewer: Viewer, child: ChildForAccess): boolean {
  if (seesTheArea.has(viewer.role)) return true;
  if (seesTheirOwn.has(viewer.role)) return child.toldBy.includes(viewer.organisation);
  if (viewer.role === 'parent') return child.sourceRecords.some((id) => viewer.children.includes(id));
  return false;
}

/** Whether the viewer may look for children by who they are. An analyst sees figures, a parent their own children. */
export const maySearch = ({ role }: Viewer): boolean => seesTheArea.has(role) || seesTheirOwn.has(role);

/** Whether anything of this child has to be taken out before the viewer may be shown the rest. */
export const needsRedaction = (viewer: Viewer, facts: readonly FactForAccess[]): boolean =>
  !maySeeSafeguarding(viewer) && facts.some((fact) => fact.sensitivity === 'safeguarding' || fact.restrictsAddress);

/** What this role never sees. Worded the same whether or not there is any of it, or its absence would tell. */
export const notShownTo = (viewer: Viewer): string =>
  maySeeSafeguarding(viewer)
    ? 'This shows what services have told us. They may know more than they have told.'
    : 'You may not see all of it: your role is never shown safeguarding facts or restricted addresses, whether or not there are any.';
