import fc from 'fast-check';
import {
  mayListRequests,
  mayOpen,
  maySearch,
  maySeeSafeguarding,
  notShownTo,
  type Role,
  redactionFor,
  roles,
  type Viewer,
} from '.';

const viewer = (role: Role, more: Partial<Viewer> = {}): Viewer => ({
  subject: `persona:${role}`,
  role,
  organisation: 'river-lane-nursery',
  children: [],
  scopes: [],
  ...more,
});
const child = { sourceRecords: ['r1', 'r2'], toldBy: ['northbank-nhs-trust'] };

describe('who may open a child', () => {
  it('the council’s case officer, the health officer, a social worker and the guardian may, for the whole area', () => {
    const may = roles.filter((role) => mayOpen(viewer(role), child));
    expect(may).toEqual(['sen-case-officer', 'dco', 'social-worker', 'caldicott-guardian']);
  });

  it('a SENCO and an agency system may, only when their own organisation told about the child', () => {
    expect(mayOpen(viewer('senco', { organisation: 'northbank-nhs-trust' }), child)).toBe(true);
    expect(mayOpen(viewer('system:health', { organisation: 'northbank-nhs-trust' }), child)).toBe(true);
    expect(mayOpen(viewer('system:health', { organisation: 'another-trust' }), child)).toBe(false);
  });

  it('a parent may, only the children that their token names, by any of the child’s ids', () => {
    expect(mayOpen(viewer('parent', { children: ['r2'] }), child)).toBe(true);
    expect(mayOpen(viewer('parent', { children: ['r9'] }), child)).toBe(false);
  });

  it('an analyst may not, and may not search', () => {
    expect([mayOpen(viewer('analyst'), child), maySearch(viewer('analyst')), maySearch(viewer('parent'))]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('who may list what an organisation was asked', () => {
  it.each([
    ['education', ['sen-case-officer', 'senco', 'system:education']],
    ['health', ['dco', 'system:health']],
    ['social-care', ['social-worker', 'system:social-care']],
  ] as const)('as one of %s: its systems, and the people who deal with it', (agency, may) => {
    expect(roles.filter((role) => mayListRequests(viewer(role), agency)).sort()).toEqual([...may].sort());
  });
});

describe('safeguarding', () => {
  const anyViewer = fc.constantFrom(...roles).map((role) => viewer(role));
  const anyFacts = fc.array(
    fc.record({
      sensitivity: fc.constantFrom('ordinary' as const, 'safeguarding' as const, 'looked-after' as const),
      tellsOfRestriction: fc.boolean(),
      restrictsAddress: fc.boolean(),
    }),
  );

  it('is seen by social workers and the guardian and nobody else', () => {
    expect(roles.filter((role) => maySeeSafeguarding(viewer(role)))).toEqual(['social-worker', 'caldicott-guardian']);
  });

  it('is left out for everybody else, and a restricted address takes every postcode with it', () => {
    fc.assert(
      fc.property(anyViewer, anyFacts, (who, facts) => {
        const { leaveOut, takeOut } = redactionFor(who, facts);
        const cleared = maySeeSafeguarding(who);
        for (const fact of facts) expect(leaveOut(fact)).toBe(fact.sensitivity !== 'ordinary' && !cleared);
        expect(takeOut.includes('postcode')).toBe(!cleared && facts.some((fact) => fact.restrictsAddress));
        expect(takeOut.includes('addressIsRestricted')).toBe(!cleared);
      }),
    );
  });

  it('is not given away by what the page says is not shown', () => {
    expect(notShownTo(viewer('sen-case-officer'))).toContain('whether or not there are any');
  });
});
