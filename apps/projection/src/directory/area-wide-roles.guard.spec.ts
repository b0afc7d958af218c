import type { Role } from '@lib/access';
import { organisationListedV1 } from '@lib/contracts';
import type { ExecutionContext } from '@nestjs/common';
import { AreaWideRolesGuard } from './area-wide-roles.guard';
import type { DirectoryRow } from './directory.port';

const listed = (code: string, kind: string): DirectoryRow => ({
  id: code,
  organisation: code,
  fact: {
    source: '/agencies/northbank-council',
    id: `listed-${code}`,
    type: organisationListedV1.type,
    recordedAt: '2026-01-01T09:00:00.000Z',
    data: { code, name: code, kind, agency: 'education', inForceFrom: '2024-09-01' },
  },
});
const rows = [listed('northbank-council', 'council'), listed('river-lane-nursery', 'nursery')];
const directory = { about: async ([code]: readonly string[]) => rows.filter(({ id }) => id === code) };
const guard = new AreaWideRolesGuard({ directory }, { now: () => '2026-06-01T09:00:00.000Z' });
const asks = (role: Role, organisation: string) =>
  guard.canActivate({
    switchToHttp: () => ({ getRequest: () => ({ viewer: { role, organisation } }) }),
  } as unknown as ExecutionContext);

describe('a role that reaches over the area', () => {
  it('is believed of an organisation that may hold it, and of one that the directory does not know', async () => {
    expect(await asks('sen-case-officer', 'northbank-council')).toBe(true);
    expect(await asks('sen-case-officer', 'southbank-council')).toBe(true);
    expect(await asks('senco', 'river-lane-nursery')).toBe(true);
  });

  it('is not believed of a nursery, whoever issued the token', async () => {
    await expect(asks('sen-case-officer', 'river-lane-nursery')).rejects.toMatchObject({ slug: 'not-allowed' });
    await expect(asks('caldicott-guardian', 'river-lane-nursery')).rejects.toMatchObject({ slug: 'not-allowed' });
  });
});
