import {
  improvementRiskV1,
  organisationListedV1,
  partnershipFactWithdrawnV1,
  serviceMeansV1,
  settingClosedV1,
  settingPlacesV1,
  sufficiencyForecastV1,
  teamListedV1,
} from '@lib/contracts';
import type { DirectoryFact } from '@lib/directory';
import type { Commit } from '@lib/kernel';
import { receivedIn, type StreamOfFacts } from '@lib/streams';

/** The area's reference data. Told facts only: two that do not go together are for the reader of the directory to see. */
export const directory: StreamOfFacts = {
  accepts: [
    organisationListedV1,
    settingClosedV1,
    teamListedV1,
    improvementRiskV1,
    sufficiencyForecastV1,
    settingPlacesV1,
    serviceMeansV1,
    partnershipFactWithdrawnV1,
  ],
};

/** What the directory is made of, from a commit of this service. */
export function directoryFactIn({
  events,
  message,
  recordedAt,
}: Omit<Commit, 'unpublished'>): DirectoryFact | undefined {
  const received = receivedIn(events);
  if (!received) return undefined;
  const { source, id } = message;
  return { source, id, type: received.type, recordedAt, data: received.data as DirectoryFact['data'] };
}
