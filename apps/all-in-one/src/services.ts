import { type Publisher, publishers } from '@lib/contracts';
import type { Clock, IdKey } from '@lib/kernel';
import { settingsOf } from '@lib/service';
import type { AgencyService, StreamOfFacts } from '@lib/streams';
import { educationStreams } from '../../education/src/education.module';
import { familyStreams } from '../../family/src/family.module';
import { healthStreams } from '../../health/src/health.module';
import { partnershipStreams } from '../../partnership/src/partnership.module';
import type { ProjectionPorts } from '../../projection/src/projection.module';
import { socialCareStreams } from '../../social-care/src/social-care.module';
import type { Ports } from './ports';

const streamsOf: Readonly<Record<Publisher, readonly StreamOfFacts[]>> = {
  education: educationStreams,
  health: healthStreams,
  'social-care': socialCareStreams,
  family: familyStreams,
  partnership: partnershipStreams,
};

export function agencyServices({ stores }: Pick<Ports, 'stores'>, clock: Clock, idKey: IdKey): AgencyService[] {
  const { LOCAL_AUTHORITY: localAuthorities } = settingsOf(['LOCAL_AUTHORITY']);
  return publishers.map((agency) => ({
    agency,
    store: stores[agency],
    clock,
    idKey,
    streams: streamsOf[agency],
    localAuthorities,
  }));
}

export const projectionPorts = (ports: Ports, clock: Clock): ProjectionPorts => ({
  journal: ports.journal,
  views: ports.views,
  ...(ports.inOne && { inOne: ports.inOne }),
  directory: ports.directory,
  parked: ports.projectionParked,
  watermarks: ports.watermarks,
  audit: ports.audit,
  documents: ports.documents,
  clock,
});
