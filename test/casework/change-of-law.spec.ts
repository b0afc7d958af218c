import type { Standard } from '@lib/statutory';
import { builderOf, unusedNhsNumber } from '@lib/testing';
import type { ChildClocks } from '../../apps/projection/src/record/child.http';
import { Area } from '../journeys/area';

/** A change of the law, as its page has it: the row that was ends the day before, and a row of the same name begins. */
function changed([row]: readonly Standard[]): Standard[] {
  return [
    { ...row!, inForceTo: '2026-08-31' },
    { ...row!, limit: { weeks: 4 }, inForceFrom: '2026-09-01' },
  ];
}

jest.mock('../../libs/casework/src/specialist-equipment/specialist-equipment.case', () => {
  const { specialistEquipment } = jest.requireActual(
    '../../libs/casework/src/specialist-equipment/specialist-equipment.case',
  );
  return { specialistEquipment: { ...specialistEquipment, clocks: changed(specialistEquipment.clocks) } };
});

const child = {
  givenName: 'Teasel',
  familyName: 'Gritstone',
  dateOfBirth: '2021-05-04',
  nhsNumber: unusedNhsNumber(8_802),
};
const requested = (requestedOn: string) =>
  builderOf('health.equipment-requested.v1')({
    subject: 'NCH-2',
    child,
    data: { requestedOn, equipmentReference: `EQ-${requestedOn}`, equipment: 'Walker' },
  });

describe('a change of the law is a row', () => {
  let area: Area;
  beforeAll(async () => {
    area = await Area.together({ from: '2026-11-20T09:00:00.000Z' });
  });
  afterAll(() => area.end());

  it('a case that began before keeps its time, one that began after has the new, and both say so', async () => {
    await area.tell(requested('2026-08-31'));
    const { child: record } = await area.tell(requested('2026-09-01'));
    const officer = await area.as('sen-case-officer');
    const { body } = await officer.ask<ChildClocks>(`/v1/children/${record.id}/clocks`);
    expect(body.clocks).toMatchObject([
      { startedOn: '2026-08-31', dueOn: '2026-10-12' },
      { startedOn: '2026-09-01', dueOn: '2026-09-29' },
    ]);
    const [before, after] = body.clocks.map(({ sentences }) => sentences.join(' '));
    expect(before).toContain('Within 6 weeks: 31 August 2026 is not counted');
    expect(after).toContain('Within 4 weeks: 1 September 2026 is not counted');
  });

  it('and the catalogue lists both, each with its days in force', async () => {
    const { body } = await area.clients.nobody().ask<{ standards: Standard[] }>('/v1/standards');
    const rows = body.standards.filter(({ id }) => id === 'equipment-delivered');
    expect(rows.map(({ limit, inForceFrom, inForceTo }) => [limit, inForceFrom, inForceTo])).toEqual([
      [{ weeks: 6 }, '2014-09-01', '2026-08-31'],
      [{ weeks: 4 }, '2026-09-01', undefined],
    ]);
  });
});
