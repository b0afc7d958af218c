import { type Layer, layerOf } from './layers';
import type { Role, Viewer } from './viewer';

/** What the policy needs to know of one child. */
export interface ChildForAccess {
  /** Ids of all its source records: a token may name any of them. */
  readonly sourceRecords: readonly string[];
  /** Codes of the organisations that told about this child themselves. */
  readonly toldBy: readonly string[];
  /** Codes of the organisations whose own the child is now, because another organisation told so. */
  readonly related: readonly string[];
}

/**
 * How much of a child a viewer is shown, in the viewer's layer. `area`: all of it, and which other records resemble it. `content`: all of
 * this child. `ownWords`: what their organisation told, what others told to it, and whether others know the child. `nothing`: as if nobody
 * had told of such a child.
 */
export type Sight = 'area' | 'content' | 'ownWords' | 'nothing';

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

/** Telling opens no record: what others told is shown to an organisation once one of them says that the child is its own. */
export function sightOf(viewer: Viewer, child: ChildForAccess): Sight {
  if (seesTheArea.has(viewer.role)) return 'area';
  if (isBounded(viewer)) {
    if (child.related.includes(viewer.organisation)) return 'content';
    return child.toldBy.includes(viewer.organisation) ? 'ownWords' : 'nothing';
  }
  if (viewer.role === 'parent' && child.sourceRecords.some((id) => viewer.children.includes(id))) return 'content';
  return 'nothing';
}

/** Whether the viewer may learn that this child is known at all. Where the answer is no, the child is not found. */
export const mayOpen = (viewer: Viewer, child: ChildForAccess): boolean => sightOf(viewer, child) !== 'nothing';

/** Whether what the viewer sees of a child hangs on what their own organisation told, and on who says that the child is its own. */
export const isBounded = ({ role }: Pick<Viewer, 'role'>): boolean => seesTheirOwn.has(role);

/**
 * Who may hold a role that reaches over the whole area, by what the area's directory calls their organisation: the council that owes the plans,
 * and the health bodies whose duty it is. What a directory does not list is believed as the issuer says it.
 */
const holdersOf: Readonly<Partial<Record<Role, readonly string[]>>> = {
  'sen-case-officer': ['council', 'councilService'],
  'social-worker': ['council', 'councilService'],
  dco: ['icb', 'nhsTrust'],
  'caldicott-guardian': ['council', 'councilService', 'icb', 'nhsTrust'],
  analyst: ['council', 'councilService', 'icb', 'nhsTrust'],
};

/** Whether a role reaches over the area, so that not every organisation may have somebody with it. */
export const isAreaWide = (role: Role): boolean => role in holdersOf;

/** `kind` is what the directory calls the organisation, and undefined where it does not list it. */
export const mayHold = (role: Role, kind: string | undefined): boolean =>
  kind === undefined || (holdersOf[role]?.includes(kind) ?? true);

/** Whether the viewer may learn of records that resemble a child's and are kept apart: only who may open those too. */
export const maySeeNeighbours = ({ role }: Pick<Viewer, 'role'>): boolean => seesTheArea.has(role);

/**
 * Whether the viewer may say of two records whether they are one child. What rests on hidden facts is the Caldicott guardian's to say (National Data
 * Guardian's guidance on Caldicott guardians, 2021): nobody else weighs all of it.
 */
export const mayDecideIdentity = (viewer: Pick<Viewer, 'role'>, restsOnHidden: boolean): boolean =>
  restsOnHidden ? viewer.role === 'caldicott-guardian' : seesTheArea.has(viewer.role);

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

/**
 * What this role never sees. Worded the same whether or not there is any of it, or its absence would tell. `othersKnow` is set where the
 * viewer is shown their organisation's own words alone.
 */
export function notShownTo(viewer: Viewer, othersKnow?: boolean): string {
  const ofRole = notShown[layerOf(viewer).key]!;
  if (othersKnow === undefined) return ofRole;
  const others = othersKnow
    ? 'Others have told of this child too; none of them has said that the child is your organisation’s own.'
    : 'Nobody else has told us of this child yet.';
  return `${notAll}: your organisation is shown what it told and what was told to it. ${others} ${ofRole.replace(`${notAll}: y`, 'Y')}`;
}

const notAll = 'You may not see all of it';

const notShown: Readonly<Record<Layer['key'], string>> = {
  '': 'You may not see all of it: your role is never shown safeguarding facts or restricted addresses, whether or not there are any.',
  'looked-after':
    'You may not see all of it: your role is never shown child protection facts or restricted addresses, whether or not there are any.',
  'looked-after+safeguarding': 'This shows what services have told us. They may know more than they have told.',
};
