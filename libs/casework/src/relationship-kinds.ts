/** Why a child is an organisation's own: another organisation told so. */
export const relationshipKinds = {
  attends: 'The child attends it',
  askedForAdvice: 'It was asked for advice about the child',
} as const;
export type RelationshipKind = keyof typeof relationshipKinds;
