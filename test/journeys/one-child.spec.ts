import {
  type EventToTell,
  earlyHealthNotification,
  earlyYearsNotification,
  socialCareAdvice,
  unusedNhsNumber,
} from '@lib/testing';
import type { ChildRecord } from '../../apps/projection/src/record/child-record';
import { Area, sourceRecordOf, type ToldReceipt } from './area';

/** One girl, as each of three agencies knows her. */
const nhsNumber = unusedNhsNumber(1_001);
const bryony = { familyName: 'Limestone', dateOfBirth: '2022-09-14', nhsNumber };
const nursery = earlyYearsNotification({
  id: 'rln-1',
  subject: 'RLN-117',
  child: { ...bryony, givenName: 'Bryony', postcode: 'ZZ99 3VZ' },
  data: { raisedOn: '2026-03-03' },
});
const trust = earlyHealthNotification({
  id: 's23-1',
  subject: 'EPR-55012',
  child: { ...bryony, givenName: 'Bryony', postcode: 'ZZ99 3WZ' },
  data: { notifiedOn: '2026-03-20', clinicalSummary: 'Moderate hearing loss in the left ear.' },
});
const socialCare = socialCareAdvice({
  id: 'sc-1',
  subject: 'LCS-90211',
  child: { ...bryony, givenName: 'Briony' },
  data: { givenOn: '2026-05-18', requestReference: undefined, askedBy: undefined },
});
const all = [nursery, trust, socialCare];

const organisationOf = ({ source }: EventToTell): string => source.replace('/agencies/', '');

let area: Area;
beforeAll(async () => {
  area = await Area.start();
});
afterAll(() => area.end());

describe('one child whom a nursery, a trust and social care each know under an id of their own', () => {
  const told = new Map<EventToTell, ToldReceipt>();
  let record: ChildRecord;

  beforeAll(async () => {
    for (const event of all) told.set(event, await area.tell(event));
    record = told.get(socialCare)!.child;
  });

  it('has one record, and each of the three ids opens it', async () => {
    expect(record.sourceRecords.map(({ organisation, subject }) => [organisation, subject]).sort()).toEqual([
      ['northbank-nhs-trust', 'EPR-55012'],
      ['northbank-social-care', 'LCS-90211'],
      ['river-lane-nursery', 'RLN-117'],
    ]);
    for (const { id } of record.sourceRecords) {
      const opened = await area.record(id);
      expect({ ...opened, knownAt: '', supersededBy: undefined }).toEqual({ ...record, knownAt: '' });
      expect(opened.supersededBy).toBe(id === record.id ? undefined : record.id);
    }
  });

  it('the record says why the three are one child, without repeating a number', () => {
    expect(record.links.map(({ because }) => because)).toEqual([
      'Equal NHS number and date of birth.',
      'Equal NHS number and date of birth.',
    ]);
  });

  it('every value says who said it, when it was so, when it was told, and in which event', () => {
    const days = new Map<EventToTell, string>([
      [nursery, '2026-03-03'],
      [trust, '2026-03-20'],
      [socialCare, '2026-05-18'],
    ]);
    for (const event of all) {
      const { factId, recordedAt } = told.get(event)!;
      for (const [name, value] of Object.entries(event.data.child as Record<string, string>)) {
        const said = record.attributes.find((attribute) => attribute.name === name)?.values;
        const by = said?.find((each) => each.value === value)?.saidBy.find((each) => each.factId === factId);
        expect(by).toEqual({
          factId,
          organisation: organisationOf(event),
          type: event.type,
          title: expect.any(String),
          occurredOn: days.get(event),
          recordedAt,
          recordedBasis: 'clock',
        });
      }
      const fact = record.facts.find((each) => each.factId === factId);
      expect(fact).toMatchObject({ eventId: event.id, subject: event.subject, child: event.data.child });
      const { child: _, ...content } = JSON.parse(JSON.stringify(event.data));
      expect(fact?.content).toEqual(content);
    }
    const everySource = record.attributes.flatMap(({ values }) => values.map(({ saidBy }) => saidBy.length));
    expect(Math.min(...everySource)).toBeGreaterThan(0);
  });

  it('two agencies that disagree are both shown, and nobody picks one', () => {
    const values = (name: string) => {
      const attribute = record.attributes.find((each) => each.name === name);
      return {
        differs: attribute?.differs,
        values: attribute?.values.map(({ value, current }) => [value, current]).sort(),
      };
    };
    expect(values('givenName')).toEqual({
      differs: true,
      values: [
        ['Briony', true],
        ['Bryony', true],
      ],
    });
    expect(values('postcode')).toEqual({
      differs: true,
      values: [
        ['ZZ99 3VZ', true],
        ['ZZ99 3WZ', true],
      ],
    });
    expect(values('familyName')).toEqual({ differs: false, values: [['Limestone', true]] });
  });

  it('no answer says that a record is complete', async () => {
    const { id } = record;
    const paths = [`/v1/children/${id}`, `/v1/children/${id}/timeline`, `/v1/children/${id}/clocks`];
    const others = [
      `/v1/children?nhsNumber=${nhsNumber}`,
      '/v1/social-care/requests',
      '/v1/contracts',
      '/v1/standards',
    ];
    for (const persona of ['caldicott-guardian', 'sen-case-officer', 'dco', 'social-worker'] as const) {
      const client = await area.as(persona);
      for (const path of [...paths, ...others]) expect((await client.ask(path)).text).not.toMatch(/\bcomplete\b/i);
    }
    expect(record.notShown).toMatch(/may know more/);
  });

  it('an agency that has not spoken is “never asked”, not a gap that is passed over', () => {
    expect(told.get(trust)?.child.agencies.map(({ agency, state }) => [agency, state])).toEqual([
      ['education', 'told'],
      ['health', 'told'],
      ['social-care', 'neverAsked'],
      ['family', 'neverAsked'],
    ]);
  });
});

describe('a fact that was told wrong and put right', () => {
  let first: ToldReceipt;
  let correction: ToldReceipt;
  const identity = {
    givenName: 'Col',
    familyName: 'Reed',
    dateOfBirth: '2021-05-05',
    nhsNumber: unusedNhsNumber(1_002),
  };
  const wrong = earlyYearsNotification({
    subject: 'RLN-9',
    child: { ...identity, postcode: 'ZZ99 1AA' },
    data: { raisedOn: '2026-03-03', concern: 'Speaks little.' },
  });
  const right = earlyYearsNotification({
    subject: 'RLN-9',
    child: { ...identity, postcode: 'ZZ99 2BB' },
    data: { raisedOn: '2026-03-03', concern: 'Speaks little at nursery.', corrects: wrong.id },
  });
  const concerns = ({ facts }: ChildRecord) => facts.map(({ content, status }) => [content.concern, status]).sort();
  const postcodes = ({ attributes }: ChildRecord) =>
    attributes.find(({ name }) => name === 'postcode')?.values.map(({ value }) => value);

  beforeAll(async () => {
    first = await area.tell(wrong);
    correction = await area.tell(right);
  });

  it('stays in the history, struck through, and names what stands in its place', async () => {
    const record = await area.record(first.child.id);
    expect(concerns(record)).toEqual([
      ['Speaks little at nursery.', 'stands'],
      ['Speaks little.', 'corrected'],
    ]);
    expect(record.facts.find(({ factId }) => factId === first.factId)?.correctedBy).toBe(correction.factId);
    expect(postcodes(record)).toEqual(['ZZ99 2BB']);
  });

  it('was the record until the correction was known', async () => {
    const before = await area.record(first.child.id, 'sen-case-officer', `?knownAt=${first.recordedAt}`);
    expect(concerns(before)).toEqual([['Speaks little.', 'stands']]);
    expect(postcodes(before)).toEqual(['ZZ99 1AA']);
    const since = await area.record(first.child.id, 'sen-case-officer', `?knownAt=${correction.recordedAt}`);
    expect(postcodes(since)).toEqual(['ZZ99 2BB']);
  });

  it('is corrected for every day, once the correction is known', async () => {
    const then = await area.record(first.child.id, 'sen-case-officer', '?asAt=2026-03-03');
    expect(postcodes(then)).toEqual(['ZZ99 2BB']);
  });

  it('had not been so the day before it was', async () => {
    const before = await area.record(first.child.id, 'sen-case-officer', '?asAt=2026-03-02');
    expect(before.facts).toEqual([]);
    expect(before.attributes).toEqual([]);
  });

  it('a late fact belongs to its own day, and was not known before it was told', async () => {
    const late = earlyHealthNotification({
      subject: 'EPR-9',
      child: identity,
      data: { notifiedOn: '2026-02-02', opinionFormedOn: '2026-01-20' },
    });
    const { factId, recordedAt } = await area.tell(late);
    const query = async (times: string) =>
      (await area.record(first.child.id, 'dco', times)).facts.map((fact) => fact.factId);
    expect(await query('?asAt=2026-02-02')).toEqual([factId]);
    expect(await query('?asAt=2026-02-01')).toEqual([]);
    expect(await query(`?asAt=2026-02-02&knownAt=${recordedAt}`)).toEqual([factId]);
    expect((await area.record(first.child.id, 'dco', `?knownAt=${correction.recordedAt}`)).facts).toHaveLength(2);
  });

  it('nobody corrects what another organisation told', async () => {
    const meddling = earlyHealthNotification({ subject: 'EPR-9', child: identity, data: { corrects: right.id } });
    const { child, factId } = await area.tell(meddling);
    const codes = child.facts.find((fact) => fact.factId === factId)?.flags.map(({ code }) => code);
    expect(codes).toContain('correctsUnknownEvent');
    expect(child.facts.find((fact) => fact.factId === correction.factId)?.status).toBe('stands');
  });
});

describe('two children taken for one, until a correction of an NHS number', () => {
  const identity = { givenName: 'Ann', familyName: 'Shore', dateOfBirth: '2022-01-02' };
  const [hers, theirs] = [unusedNhsNumber(1_003), unusedNhsNumber(1_004)];
  const first = earlyYearsNotification({ subject: 'A', child: { ...identity, nhsNumber: hers } });
  const mistyped = earlyHealthNotification({ subject: 'C', child: { ...identity, nhsNumber: hers } });
  const corrected = earlyHealthNotification({
    subject: 'C',
    child: { ...identity, nhsNumber: theirs },
    data: { corrects: mistyped.id },
  });
  let together: ToldReceipt;
  let ids: readonly string[];

  beforeAll(async () => {
    await area.tell(first);
    together = await area.tell(mistyped);
    ids = together.child.sourceRecords.map(({ id }) => id);
    await area.tell(corrected);
  });

  it('were one record while the numbers were equal', () => {
    expect(ids).toHaveLength(2);
    expect(together.child.id).toBe([...ids].sort()[0]);
  });

  it('are two records since, each of which still opens under the id that it always had', async () => {
    for (const organisation of ['river-lane-nursery', 'northbank-nhs-trust']) {
      const id = sourceRecordOf(together, organisation);
      const record = await area.record(id);
      expect(record).toMatchObject({ id, sourceRecords: [{ id, organisation }] });
      expect(record.supersededBy).toBeUndefined();
    }
  });

  it('are still shown as one as it was known then', async () => {
    for (const id of ids) {
      const then = await area.record(id, 'sen-case-officer', `?knownAt=${together.recordedAt}`);
      expect(then.sourceRecords).toHaveLength(2);
      expect(then.id).toBe(together.child.id);
    }
  });

  it('are one again when the number is put back, and both ids open it', async () => {
    const again = await area.tell(
      earlyHealthNotification({
        subject: 'C',
        child: { ...identity, nhsNumber: hers },
        data: { corrects: corrected.id },
      }),
    );
    for (const id of ids) expect((await area.record(id)).id).toBe(again.child.id);
    expect(again.child.sourceRecords).toHaveLength(2);
  });
});
