/** Why a child is an organisation's own: another organisation told so. */
export const relationshipKinds = {
  attends: 'The child attends it',
  askedForAdvice: 'It was asked for advice about the child',
  referredTo: 'The child was referred to it',
  caseOpen: 'A contact about the child is with it',
} as const;
export type RelationshipKind = keyof typeof relationshipKinds;
