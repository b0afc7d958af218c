/** The roles that the fixed policy knows, until sharing agreements exist as data. Anything else may do nothing. */
export const roles = [
  'sen-case-officer',
  'senco',
  'dco',
  'social-worker',
  'analyst',
  'caldicott-guardian',
  'parent',
  'system:education',
  'system:health',
  'system:social-care',
  'system:family',
  'system:partnership',
] as const;
export type Role = (typeof roles)[number];

export const isRole = (text: unknown): text is Role => roles.some((role) => role === text);

/** Who is asking, as their token says. */
export interface Viewer {
  /** The token's subject: who is named in the audit. */
  readonly subject: string;
  readonly role: Role;
  readonly organisation: string;
  /** For `parent`: the children their token names. */
  readonly children: readonly string[];
  readonly scopes: readonly string[];
}
