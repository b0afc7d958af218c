import type { Commit } from '@lib/kernel';
import { type AgencyService, outgoingOf } from '@lib/streams';
import { adviceRequest, testIdKey } from '@lib/testing';
import { educationStreams } from '../education.module';

const { subject, data, source } = adviceRequest({ data: { adviceFrom: 'school', asked: 'river-lane-nursery' } });
const service = { agency: 'education', idKey: testIdKey, streams: educationStreams } as unknown as AgencyService;
const events = [{ kind: 'adviceAsked', subject, request: data }];
const commit = { stream: 's', version: 1, events, message: { source, id: 'the-council-s-own' } } as unknown as Commit;
const idsBy = new Map(outgoingOf(service, commit).map(({ topic, value }) => [topic, JSON.parse(value).id]));

describe('a request for advice that is asked through our own route', () => {
  it('is in the record under the id that the council gave it, by which it is corrected and withdrawn', () =>
    expect(idsBy.get('education.events')).toBe('the-council-s-own'));

  it('reaches a school under another id: the service that holds the asking would take it for a repeat', () => {
    expect(idsBy.get('education.requests')).toEqual(expect.any(String));
    expect(idsBy.get('education.requests')).not.toBe('the-council-s-own');
  });
});
