import { type Layer, layerOf } from './layers';
import type { Role, Viewer } from './viewer';

/** What the policy needs to know of one child. */
export interface ChildForAccess {
  /** Ids of all its source records: a token may name any of them. */
  readonly sourceRecords: readonly string[];
  /** Codes of the organisations that told about this child themselves. */
  readonly toldBy: readonly string[];
}

const seesTheArea: ReadonlySet<Role> = new Set(['sen-case-officer', 'dco', 'social-worker', 'caldicott-guardian']);
const seesTheirOwn: ReadonlySet<Role> = new Set([
  'senco',
  'system:education',
  'system:health',
  'system:social-care',
  'system:family',
]);

/** Child protection, restricted address, adoption: need to know (Children Act 2004, sections 10 and 11). */
export const maySeeSafeguarding = (viewer: Viewer): boolean => layerOf(viewer).labels.has('safeguarding');

/** Whether the viewer may learn that this child is known at all. Where the answer is no, the child is not found. */
export function mayOpen(viewer: Viewer, child: ChildForAccess): boolean {
  if (seesTheArea.has(viewer.role)) return true;
  if (seesTheirOwn.has(viewer.role)) return child.toldBy.includes(viewer.organisation);
  if (viewer.role === 'parent') return child.sourceRecords.some((id) => viewer.children.includes(id));
  return false;
}

/** Whether the viewer may learn of records that resemble a child's and are kept apart: only who may open those too. */
export const maySeeNeighbours = ({ role }: Pick<Viewer, 'role'>): boolean => seesTheArea.has(role);

/** Whether the viewer may look for children by who they are. An analyst sees figures, a parent their own children. */
export const maySearch = ({ role }: Viewer): boolean => seesTheArea.has(role) || seesTheirOwn.has(role);

/** Who hears what is asked of an organisation of this agency: its systems, and the people who deal with it. Each sees their own's. */
const hearsRequestsTo: Readonly<Record<'education' | 'health' | 'social-care', ReadonlySet<Role>>> = {
  education: new Set(['system:education', 'senco', 'sen-case-officer']),
  health: new Set(['system:health', 'dco']),
  'social-care': new Set(['system:social-care', 'social-worker']),
};

/** Whether the viewer may list what their own organisation was asked as one of this agency. */
export const mayListRequests = ({ role }: Viewer, agency: 'education' | 'health' | 'social-care'): boolean =>
  hearsRequestsTo[agency].has(role);

/**
 * What is taken out of what a layer is shown of a child's identity, whatever day is asked about: an address that is restricted today
 * is not shown as it was known last year. Whether a restriction is spoken of at all is never shown; postcodes go where one is in force.
 */
export const takenOut = (
  { labels }: Pick<Layer, 'labels'>,
  isAddressRestricted: boolean,
): readonly ('addressIsRestricted' | 'postcode')[] => {
  if (labels.has('safeguarding')) return [];
  return isAddressRestricted ? ['addressIsRestricted', 'postcode'] : ['addressIsRestricted'];
};

/** What this role never sees. Worded the same whether or not there is any of it, or its absence would tell. */
export const notShownTo = (viewer: Viewer): string => notShown[layerOf(viewer).key]!;

const notShown: Readonly<Record<Layer['key'], string>> = {
  '': 'You may not see all of it: your role is never shown safeguarding facts or restricted addresses, whether or not there are any.',
  'looked-after':
    'You may not see all of it: your role is never shown child protection facts or restricted addresses, whether or not there are any.',
  'looked-after+safeguarding': 'This shows what services have told us. They may know more than they have told.',
};
