import type { Receipts } from '@lib/intake';
import { isMagicNhsNumber, nhsNumber } from '@lib/linkage';
import { type EventToTell, earlyHealthNotification, earlyYearsNotification, socialCareAdvice } from '@lib/testing';
import { magicChildren, tellMagicChildren } from '../../apps/all-in-one/src/magic-children';
import { tokensFrom } from '../../apps/area-simulator/src/issuer-tokens';
import type { FoundChildren } from '../../apps/projection/src/views/search/search-children.handler';
import type { WhatsNew } from '../../apps/projection/src/views/whats-new/read-whats-new.handler';
import type { Worklist } from '../../apps/projection/src/views/worklist/read-worklist.handler';
import { Area } from './area';
import { until } from './until';

let area: Area;
beforeAll(async () => {
  area = await Area.start();
  await tellMagicChildren(area.url, tokensFrom(area.url));
  await tellMagicChildren(area.url, tokensFrom(area.url));
});
afterAll(() => area.end());

const [match, apart, castor, pollux, digit, hidden] = magicChildren as never as Record<
  'nhsNumber' | 'dateOfBirth' | 'familyName',
  string
>[];
const sandbox = 'sandbox-children';
const tell = (child: Readonly<Record<string, unknown>>) =>
  area.tell(earlyYearsNotification({ child: { givenName: 'Mine', ...child } }));
const organisations = ({ child }: Awaited<ReturnType<typeof tell>>) =>
  child.sourceRecords.map(({ organisation }) => organisation).sort();
const stateOf = async ({ id }: Pick<EventToTell, 'id'>) => {
  const nursery = await area.as('system:education');
  const look = async () =>
    (await nursery.ask<Receipts>('/v1/receipts')).body.receipts.find((receipt) => receipt.id === id)?.state;
  return until(look, (state) => state !== 'accepted');
};

describe('a child for trying things out', () => {
  it('that always matches is joined by number and date of birth', async () => {
    const told = await tell({ nhsNumber: match!.nhsNumber, dateOfBirth: match!.dateOfBirth });
    expect([organisations(told), await stateOf(told)]).toEqual([['river-lane-nursery', sandbox], 'inRecord']);
  });

  it('that goes apart is kept apart, and its teller hears nothing of the other', async () => {
    const told = await tell({ nhsNumber: apart!.nhsNumber, dateOfBirth: '2020-02-02' });
    expect([organisations(told), await stateOf(told)]).toEqual([['river-lane-nursery'], 'inRecord']);
  });

  it('that is a twin is joined by its own number, and never with the other', async () => {
    const { familyName, dateOfBirth } = castor!;
    const told = await tell({ familyName, dateOfBirth, nhsNumber: castor!.nhsNumber });
    expect(organisations(told)).toEqual(['river-lane-nursery', sandbox]);
    expect(JSON.stringify(told.child)).not.toContain(pollux!.nhsNumber);
    const neither = earlyYearsNotification({ child: { givenName: 'Third', familyName, dateOfBirth } });
    expect(organisations(await area.tell(neither))).toEqual(['river-lane-nursery']);
  });

  it('whose number has a bad check digit matches nobody by it', async () => {
    expect(nhsNumber(digit!.nhsNumber)).toMatchObject({ valid: false, problem: { code: 'nhs-number-check-digit' } });
    const told = await tell({ nhsNumber: digit!.nhsNumber, dateOfBirth: digit!.dateOfBirth });
    const fact = told.child.facts.find(({ factId }) => factId === told.factId);
    expect([organisations(told), fact?.flags.map(({ code }) => code), await stateOf(told)]).toEqual([
      ['river-lane-nursery'],
      ['nhs-number-check-digit'],
      'inRecord',
    ]);
  });

  it('whose address is restricted shows no postcode to others than who told it', async () => {
    const postcode = 'ZZ99 7AA';
    const told = await tell({ nhsNumber: hidden!.nhsNumber, dateOfBirth: hidden!.dateOfBirth, postcode });
    expect(JSON.stringify(await area.record(told.child.id, 'sen-case-officer'))).not.toContain('ZZ99');
    expect(JSON.stringify(await area.record(told.child.id, 'system:education'))).toContain(postcode);
    expect(JSON.stringify(await area.record(told.child.id, 'social-worker'))).toContain(postcode);
  });

  it('is known by its number, which nobody was ever issued', () => {
    expect(magicChildren.map((child) => isMagicNhsNumber(child.nhsNumber))).toEqual(magicChildren.map(() => true));
    expect([undefined, '', '9990000018', '9992000011', '999 110 001 6'].map(isMagicNhsNumber)).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  it('was told long ago, and is nothing new', async () => {
    const officer = await area.as('sen-case-officer');
    const { body } = await officer.ask<WhatsNew>('/v1/whats-new');
    expect(body.items.filter(({ organisation }) => organisation === sandbox)).toEqual([]);
    const { body: found } = await officer.ask<FoundChildren>(`/v1/children?nhsNumber=${match!.nhsNumber}`);
    expect(found.children).toHaveLength(1);
  });

  it('is in no figure and leaves nothing to do, though it has time limits of its own', async () => {
    const council = await area.as('system:education', { organisation: 'northbank-council' });
    const child = { givenName: 'Mine', nhsNumber: match!.nhsNumber, dateOfBirth: match!.dateOfBirth };
    const headers = { 'idempotency-key': 'magic-1' };
    const json = {
      subject: 'EHC-M',
      child,
      askedOn: '2026-05-01',
      requestReference: 'EHC-M/SC',
      adviceFrom: 'social-care',
      asked: 'northbank-social-care',
    };
    expect((await council.ask('/v1/education/advice-requests', { json, headers })).status).toBe(202);
    const told = await area.tell(socialCareAdvice({ child, data: { requestReference: undefined } }));
    const officer = await area.as('sen-case-officer');
    const clocks = () => officer.ask<{ clocks: unknown[] }>(`/v1/children/${told.child.id}/clocks`);
    await until(clocks, ({ body }) => body.clocks.length > 0);
    const figures = await officer.ask<{ figures: { due: number }[] }>('/v1/timeliness?from=2026-01&to=2026-12');
    expect([figures.status, figures.body.figures.filter(({ due }) => due > 0)]).toEqual([200, []]);
    const notification = earlyHealthNotification({ child, data: { parentInformedOn: undefined } });
    await area.tell(notification);
    const work = await officer.ask<Worklist>('/v1/worklist');
    // A twin of whom a fact was told without a number: nobody can know that nobody is meant.
    const rows = work.body.groups
      .flatMap((group) => group.rows)
      .filter(({ child }) => child.name !== 'Third Sandbox-Twin');
    expect([work.status, rows]).toEqual([200, []]);
  });
});

it('an area that was told of them in the words of an earlier version starts, and keeps those', async () => {
  const before = await Area.start();
  try {
    const inOtherWords = earlyYearsNotification({
      ...{ id: `sandbox-${match!.nhsNumber}`, source: `/agencies/${sandbox}`, subject: match!.nhsNumber },
      recordedtime: '2024-01-08T09:00:00Z',
      data: { raisedOn: '2024-01-08', concern: 'In the words of an earlier version.' },
    });
    expect((await before.answerTo(inOtherWords, { scope: 'backfill' })).status).toBe(202);
    await expect(tellMagicChildren(before.url, tokensFrom(before.url))).resolves.toBeUndefined();
  } finally {
    await before.end();
  }
});
