const AREA_ROLES = ['sen-case-officer', 'dco', 'social-worker', 'caldicott-guardian'];

const ASKED_AS: Readonly<Record<string, string>> = {
  senco: 'education',
  'sen-case-officer': 'education',
  dco: 'health',
  'social-worker': 'social-care',
  'system:education': 'education',
  'system:health': 'health',
  'system:social-care': 'social-care',
};

/**
 * Whose pages say what their organisation is asked beside the child and above the worklist. Whoever sees the area's children has it in
 * the record: for them a list of everybody asked about would only stand in the audit.
 */
export const isToldWhatIsAsked = (role: string): boolean => role === 'senco';

/** What a role does here. The API decides what each may see; this only leaves out what would lead nowhere. */
export const worksWithChildren = (role: string): boolean => AREA_ROLES.includes(role) || role === 'senco';
/** Whose role is the whole area, not one organisation of it. */
export const seesTheAreasChildren = (role: string): boolean => AREA_ROLES.includes(role);
export const readsFigures = (role: string): boolean => AREA_ROLES.includes(role) || role === 'analyst';
/** As one of which agency a role hears what its organisation is asked. */
export const askedAs = (role: string): string | undefined => ASKED_AS[role];
export const isSystem = (role: string): boolean => role.startsWith('system:');

export interface NavigationItem {
  readonly page: string;
  readonly href: string;
  readonly text: string;
}

/** Whose role looks for children by who they are. */
export const maySearch = (role: string): boolean => worksWithChildren(role) || isSystem(role);

/** The way to every page that this role has a use for. */
export function navigationOf(role: string): NavigationItem[] {
  const works = worksWithChildren(role);
  return [
    { page: 'today', href: '/', text: 'Today', shown: true },
    { page: 'worklist', href: '/worklist', text: 'Worklist', shown: works },
    { page: 'asked', href: '/asked-of-us', text: 'Asked of us', shown: askedAs(role) !== undefined },
    { page: 'whats-new', href: '/whats-new', text: 'What’s new', shown: works },
    { page: 'search', href: '/search', text: 'Search', shown: maySearch(role) },
    { page: 'early-identification', href: '/early-identification', text: 'Noticed early', shown: works },
    { page: 'timeliness', href: '/timeliness', text: 'Timeliness', shown: readsFigures(role) },
    { page: 'waits', href: '/waits', text: 'Waits', shown: !works && readsFigures(role) },
    { page: 'messages', href: '/our-messages', text: 'Our messages', shown: isSystem(role) },
  ]
    .filter(({ shown }) => shown)
    .map(({ page, href, text }) => ({ page, href, text }));
}

/** Pages that stand together under one item of the navigation, each with the way to the others. */
export function noticedAndWaitedOf(role: string): NavigationItem[] {
  const works = worksWithChildren(role);
  return [
    { page: 'early-identification', href: '/early-identification', text: 'Noticed early', shown: works },
    { page: 'silence', href: '/silence', text: 'Silence', shown: works },
    { page: 'waits', href: '/waits', text: 'Waits', shown: readsFigures(role) },
    { page: 'retelling', href: '/retelling', text: 'Told once?', shown: readsFigures(role) },
    { page: 'counts', href: '/counts', text: 'Counted', shown: readsFigures(role) },
    { page: 'planning', href: '/planning', text: 'Planning', shown: readsFigures(role) },
    { page: 'stale-plans', href: '/stale-plans', text: 'Stale plans', shown: readsFigures(role) },
    { page: 'plan-sample', href: '/plan-sample', text: 'Sample of plans', shown: seesTheAreasChildren(role) },
    { page: 'inspection-pack', href: '/inspection-pack', text: 'Inspection pack', shown: readsFigures(role) },
    { page: 'identity', href: '/identity', text: 'One child?', shown: seesTheAreasChildren(role) },
  ]
    .filter(({ shown }) => shown)
    .map(({ page, href, text }) => ({ page, href, text }));
}
