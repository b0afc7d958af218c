import type { Role } from '@lib/access';

/** Somebody whom a developer can be, with a token, on the embedded default. */
export interface Persona {
  readonly persona: Role;
  readonly title: string;
  /** Used unless another is asked for. */
  readonly organisation: string;
  readonly description: string;
}

export const personas: readonly Persona[] = [
  {
    persona: 'sen-case-officer',
    title: 'SEN case officer',
    organisation: 'northbank-council',
    description: 'Works for the council. Sees the area’s children, but no safeguarding facts, and asks for advice.',
  },
  {
    persona: 'senco',
    title: 'SENCO at a setting',
    organisation: 'river-lane-nursery',
    description:
      'Sees what the nursery itself told, and all of a child that the council says attends it or asks it about.',
  },
  {
    persona: 'dco',
    title: 'Designated clinical officer',
    organisation: 'northbank-nhs-trust',
    description: 'Health’s officer for SEND. Sees the area’s children, but no safeguarding facts.',
  },
  {
    persona: 'social-worker',
    title: 'Social worker',
    organisation: 'northbank-social-care',
    description: 'Sees the area’s children, safeguarding facts included.',
  },
  {
    persona: 'caldicott-guardian',
    title: 'Caldicott guardian',
    organisation: 'northbank-council',
    description: 'Answers for how information is shared. Sees everything.',
  },
  {
    persona: 'analyst',
    title: 'Analyst',
    organisation: 'northbank-council',
    description: 'Sees figures and no child’s record.',
  },
  {
    persona: 'parent',
    title: 'Parent',
    organisation: 'family',
    description: 'Sees their own child, whose id they give below.',
  },
  {
    persona: 'system:education',
    title: 'System of a setting',
    organisation: 'river-lane-nursery',
    description: 'A nursery’s or school’s software: tells facts for its own organisation.',
  },
  {
    persona: 'system:health',
    title: 'System of a health trust',
    organisation: 'northbank-nhs-trust',
    description: 'A trust’s record system: tells facts for its own organisation.',
  },
  {
    persona: 'system:social-care',
    title: 'System of social care',
    organisation: 'northbank-social-care',
    description: 'The council’s case system for social care: tells facts for its own organisation.',
  },
  {
    persona: 'system:family',
    title: 'System for families',
    organisation: 'family',
    description: 'A service through which families tell.',
  },
  {
    persona: 'system:partnership',
    title: 'System of the partnership',
    organisation: 'northbank-council',
    description: 'Keeps the area’s directory: organisations, when settings are closed, teams. Sees no child.',
  },
];
