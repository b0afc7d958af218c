import { type Agency, agencies } from './contract';
import { IsEventId, IsOrganisation, OneOf, Says } from './fields';

/** Names one fact of another organisation, as that organisation told it: an acknowledgement, a challenge and its answer all do. */
export class AboutFact {
  @Says('Told by', 'Code of the organisation that told it.') @IsOrganisation() organisation!: string;
  @Says('Event', 'The id that the organisation gave its event.') @IsEventId() eventId!: string;
  @Says('Agency', 'The agency to whose service it was told.') @OneOf(agencies) agency!: Agency;
}
