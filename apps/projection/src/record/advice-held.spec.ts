import { adviceRequest, educationalAdvice, healthAdvice, views } from '@lib/testing';
import { recordOf } from '../../test/records-of';
import { adviceHeld } from './advice-held';
import type { ChildRecord } from './child-record';

const child = { givenName: 'Fern', familyName: 'Gale', dateOfBirth: '2012-05-04', nhsNumber: '9990000018' };
const health = healthAdvice({
  id: 'h',
  subject: 'EPR-1',
  child,
  data: { givenOn: '2026-01-12', requestReference: undefined },
});
const school = educationalAdvice({
  id: 's',
  subject: 'S-1',
  child,
  data: { givenOn: '2026-02-02', adviceFrom: 'school' },
});
const all = [
  health,
  school,
  views({ id: 'v', subject: 'F-1', child }),
  adviceRequest({ id: 'r', subject: 'E-1', child }),
];
const record = recordOf(all) as unknown as ChildRecord;

describe('what the area already holds that would answer a request for advice', () => {
  it('is what bodies advised, the newest first: no asking, and not the family’s own views', () =>
    expect(adviceHeld(record).map(({ adviceFrom, givenBy, givenOn }) => `${adviceFrom} ${givenBy} ${givenOn}`)).toEqual(
      ['school river-lane-nursery 2026-02-02', 'health northbank-nhs-trust 2026-01-12'],
    ));

  it('can be narrowed to one adviser', () =>
    expect(adviceHeld(record, 'health').map(({ eventId }) => eventId)).toEqual(['h']));
});
