import type { Publisher } from '@lib/contracts';
import { Problem } from '@lib/http';
import type { AgencyService } from '@lib/streams';

/** The agencies, and the partnership, that this process serves: one when a service runs alone, all of them in all-in-one. */
export class AgencyServices {
  private readonly services: ReadonlyMap<string, AgencyService>;

  constructor(services: readonly AgencyService[]) {
    this.services = new Map(services.map((service) => [service.agency, service]));
  }

  get(agency: Publisher | string): AgencyService {
    const service = this.services.get(agency);
    if (!service) throw new Problem('not-found', 'No agency of this name is served here.');
    return service;
  }

  all(): readonly AgencyService[] {
    return [...this.services.values()];
  }
}

/** Where what was told is published. */
export const EVENT_LOG = Symbol('event log');
