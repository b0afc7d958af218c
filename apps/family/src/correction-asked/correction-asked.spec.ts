import { type Agency, agencies } from '@lib/contracts';
import type { Commit } from '@lib/kernel';
import { type AgencyService, outgoingOf, told } from '@lib/streams';
import { correctionAsked as askedFor, factWithdrawn, testIdKey, views } from '@lib/testing';
import { familyStreams } from '../family.module';

const topicsOf = ({ type, subject, data, source, id }: ReturnType<typeof askedFor>): string[] => {
  const service = { agency: 'family', idKey: testIdKey, streams: familyStreams } as unknown as AgencyService;
  const commit = { events: [told({ type, subject, data })], message: { source, id } } as unknown as Commit;
  return outgoingOf(service, commit).map(({ topic }) => topic);
};
const about = (agency: Agency) => askedFor({ data: { about: { organisation: 'a-body', eventId: 'told', agency } } });

describe('a correction that a family asks for', () => {
  it.each(
    agencies.filter((agency) => agency !== 'family'),
  )('goes to the record, and to the service of %s that told the fact', (agency) => {
    expect(topicsOf(about(agency))).toEqual(['family.events', `${agency}.requests`]);
  });

  it('of what a family told goes to the record alone: nobody is asked', () => {
    expect(topicsOf(about('family'))).toEqual(['family.events']);
  });

  it('that is taken back is heard where it was asked, and what else is taken back is for the record alone', () => {
    const data = { about: { organisation: 'a-body', eventId: 'told', agency: 'health' } };
    expect(topicsOf(factWithdrawn('family', { data }))).toEqual(['family.events', 'health.requests']);
    expect(topicsOf(factWithdrawn('family'))).toEqual(['family.events']);
  });

  it('is the only thing that a family tells to anybody but the record', () => {
    expect(topicsOf(views())).toEqual(['family.events']);
  });
});
