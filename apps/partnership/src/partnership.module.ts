import type { StreamOfFacts } from '@lib/streams';
import { Module } from '@nestjs/common';
import { directory } from './directory/directory';
import { DirectoryController, PlanningController, TeamsController } from './directory/directory.http';
import { KeptDirectory } from './directory/kept-directory.handler';

/** What the partnership tells: type to stream, one line each. */
export const partnershipStreams: readonly StreamOfFacts[] = [directory];

/** The area's directory, as everybody reads it. */
@Module({ controllers: [DirectoryController, PlanningController, TeamsController], providers: [KeptDirectory] })
export class PartnershipModule {}
