import { isAreaWide, mayHold, type Viewer } from '@lib/access';
import { directoryOf, organisationAt } from '@lib/directory';
import { Problem } from '@lib/http';
import { type Clock, londonDate } from '@lib/kernel';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { CLOCK, RECORDS } from '../ports';
import type { DirectoryFacts } from './directory.port';

/**
 * A role that reaches over the area is not believed of an organisation that the area's directory calls something else: a token that names a
 * nursery makes nobody a case officer, whoever issued it.
 */
@Injectable()
export class AreaWideRolesGuard implements CanActivate {
  constructor(
    @Inject(RECORDS) private readonly ports: { readonly directory: Pick<DirectoryFacts, 'about'> },
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { viewer } = context.switchToHttp().getRequest<{ readonly viewer?: Viewer }>();
    if (!viewer || !isAreaWide(viewer.role)) return true;
    const rows = await this.ports.directory.about([viewer.organisation]);
    const directory = directoryOf(rows.map(({ fact }) => fact));
    const kind = organisationAt(directory, viewer.organisation, londonDate(this.clock.now()))?.kind;
    if (mayHold(viewer.role, kind)) return true;
    throw new Problem(
      'not-allowed',
      `The role ${viewer.role} is not one that ${viewer.organisation} may hold in this area.`,
    );
  }
}
