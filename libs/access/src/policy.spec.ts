import fc from 'fast-check';
import {
  isAreaWide,
  isBounded,
  keyOfLabels,
  type Label,
  labels,
  layerOf,
  layers,
  mayHold,
  mayListRequests,
  mayOpen,
  maySearch,
  maySeeSafeguarding,
  notShownTo,
  type Role,
  roles,
  sees,
  sightOf,
  takenOut,
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
const child = { sourceRecords: ['r1', 'r2'], toldBy: ['northbank-nhs-trust'], related: ['northbank-social-care'] };

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

  it('telling opens no record: what others told is shown to whose own the child is, because another organisation said so', () => {
    const sight = (role: Role, organisation: string) => sightOf(viewer(role, { organisation }), child);
    for (const role of roles.filter((each) => isBounded({ role: each }))) {
      expect(sight(role, 'northbank-nhs-trust')).toBe('ownWords');
      expect(sight(role, 'northbank-social-care')).toBe('content');
      expect(sight(role, 'another-trust')).toBe('nothing');
    }
    expect(sightOf(viewer('sen-case-officer'), child)).toBe('area');
    expect(sightOf(viewer('parent', { children: ['r1'] }), child)).toBe('content');
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

describe('a role that reaches over the area', () => {
  it('is held by the council or the health bodies whose duty it is, by no setting, family or voluntary organisation', () => {
    const wide = roles.filter(isAreaWide);
    expect(wide).toEqual(['sen-case-officer', 'dco', 'social-worker', 'analyst', 'caldicott-guardian']);
    for (const role of wide) {
      for (const kind of ['nursery', 'childminder', 'school', 'college', 'voluntary', 'family', 'other'])
        expect([role, kind, mayHold(role, kind)]).toEqual([role, kind, false]);
      expect(mayHold(role, undefined)).toBe(true);
    }
    expect([mayHold('sen-case-officer', 'nhsTrust'), mayHold('dco', 'council'), mayHold('dco', 'icb')]).toEqual([
      false,
      false,
      true,
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

describe('what is hidden', () => {
  it('is seen by social workers and the guardian, and looked-after children also by the designated clinical officer', () => {
    const seeing = (label: Label) => roles.filter((role) => layerOf(viewer(role)).labels.has(label));
    expect(seeing('safeguarding')).toEqual(['social-worker', 'caldicott-guardian']);
    expect(seeing('looked-after')).toEqual(['dco', 'social-worker', 'caldicott-guardian']);
    expect(roles.filter((role) => maySeeSafeguarding(viewer(role)))).toEqual(seeing('safeguarding'));
  });

  it('has one layer for every viewer, each holding the ones before it', () => {
    expect(layers.map(({ key }) => key)).toEqual(['', 'looked-after', 'looked-after+safeguarding']);
    for (const role of roles) expect(layers).toContain(layerOf(viewer(role)));
    for (const [index, layer] of layers.entries())
      for (const smaller of layers.slice(0, index)) expect(sees(layer, [...smaller.labels])).toBe(true);
  });

  it('is found, where it stands, before what all may see: an ordinary reader is answered from one place alone', () => {
    expect(layers.map(({ keys }) => keys)).toEqual([
      [''],
      ['looked-after', ''],
      ['looked-after+safeguarding', 'looked-after', 'safeguarding', ''],
    ]);
  });

  it('is nobody’s who may not see every label that stands on it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...roles), fc.subarray([...labels]), (role, of) => {
        const layer = layerOf(viewer(role));
        expect(sees(layer, of)).toBe(of.every((label) => layer.labels.has(label)));
        expect(layer.keys.includes(keyOfLabels(of))).toBe(sees(layer, of));
      }),
    );
  });

  it('takes every postcode with it where an address is restricted, and never says whether it is', () => {
    for (const layer of layers) {
      const isCleared = layer.labels.has('safeguarding');
      expect(takenOut(layer, true).includes('postcode')).toBe(!isCleared);
      expect(takenOut(layer, false).includes('postcode')).toBe(false);
      for (const isRestricted of [true, false])
        expect(takenOut(layer, isRestricted).includes('addressIsRestricted')).toBe(!isCleared);
    }
  });

  it('is not given away by what the page says is not shown', () => {
    for (const role of ['sen-case-officer', 'dco'] as const)
      expect(notShownTo(viewer(role))).toContain('whether or not there are any');
    expect(notShownTo(viewer('senco'), true)).toContain('Others have told of this child too');
    for (const known of [true, false])
      expect(notShownTo(viewer('senco'), known)).toMatch(
        /^You may not see all of it: .* Your role is never shown safeguarding/,
      );
  });
});
