import type { StreamOfFacts } from '@lib/streams';
import { Module } from '@nestjs/common';
import { directory } from './directory/directory';
import { DirectoryController, TeamsController } from './directory/directory.http';
import { KeptDirectory } from './directory/kept-directory.handler';
import { PlanningController } from './directory/planning.http';
import { DecideIdentityController } from './identity-decision/decide-identity/decide-identity.http';
import { identityDecisionFacts } from './identity-decision/identity-decision.published';

/** What the partnership tells: type to stream, one line each. */
export const partnershipStreams: readonly StreamOfFacts[] = [directory, identityDecisionFacts];

/** The area's directory, as everybody reads it, and who is one child, as people say it. */
@Module({
  controllers: [DirectoryController, PlanningController, TeamsController, DecideIdentityController],
  providers: [KeptDirectory],
})
export class PartnershipModule {}
