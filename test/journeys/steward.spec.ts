import type { Role } from '@lib/access';
import { makeUpn } from '@lib/linkage';
import {
  type EventToTell,
  earlyHealthNotification,
  earlyYearsNotification,
  safeguardingInvolvement,
  unusedNhsNumber,
} from '@lib/testing';
import { overHttp, Visitor } from '../../apps/console/test/console-under-test';
import type { IdentityQuestions } from '../../apps/projection/src/views/identity/identity.handlers';
import type { IdentityPair } from '../../apps/projection/src/views/identity/pair';
import { Area } from './area';
import type { HttpAnswer } from './client';
import { until } from './until';

type Child = Readonly<Record<string, string>>;

const upnOf = (serial: number) =>
  makeUpn({ authority: '801', establishment: '2005', year: '26', serial: `8${String(serial).padStart(2, '0')}` });
let told = 0;
const nursery = (child: Child): EventToTell =>
  earlyYearsNotification({ id: `st-n-${++told}`, subject: `ST-N-${told}`, child: { ...child, upn: upnOf(told) } });
const trust = (child: Child, nhsNumber = unusedNhsNumber(2_600 + told)): EventToTell =>
  earlyHealthNotification({ id: `st-t-${++told}`, subject: `ST-T-${told}`, child: { ...child, nhsNumber } });

describe('a steward who is asked whether two records are one child', () => {
  let area: Area;
  beforeAll(async () => {
    area = await Area.start();
  }, 60_000);
  afterAll(() => area.end());

  /** The source records of two tellings, the lesser first. */
  const tellBoth = async (one: EventToTell, other: EventToTell): Promise<readonly [string, string]> => {
    const found: string[] = [];
    for (const event of [one, other]) {
      const { child } = await area.tell(event);
      found.push(child.sourceRecords.find(({ subject }) => subject === event.subject)!.id);
    }
    return found.sort() as unknown as [string, string];
  };
  const look = async (between: readonly [string, string], as: Role = 'sen-case-officer') =>
    (await (await area.as(as)).ask<IdentityPair>(`/v1/identity/pairs/${between.join('/')}`)).body;
  let asked = 0;
  const decide = async (
    { between: [one, other], restsOn, after }: Pick<IdentityPair, 'between' | 'restsOn' | 'after'>,
    answer: string,
    as: Role = 'sen-case-officer',
  ): Promise<HttpAnswer<{ readonly type?: string }>> =>
    (await area.as(as)).ask('/v1/partnership/identity-decisions', {
      headers: { 'idempotency-key': `decided-${++asked}` },
      json: {
        question: { one, other, restsOn },
        answer,
        decidedOn: '2026-05-29',
        why: 'The nursery and the trust were asked by telephone.',
        ...(after && { after }),
      },
    });
  /** Decided, and in the records. */
  const decided = async (pair: IdentityPair, answer: string, as: Role = 'sen-case-officer'): Promise<IdentityPair> => {
    const { status, text } = await decide(pair, answer, as);
    if (status !== 202) throw new Error(`${status}: ${text}`);
    return until(
      () => look(pair.between, as),
      ({ decisions }) => decisions.length > pair.decisions.length,
    );
  };
  const questions = async (as: Role = 'sen-case-officer') =>
    (await (await area.as(as)).ask<IdentityQuestions>('/v1/identity/questions')).body.questions;
  const home = (familyName: string, postcode: string) => ({ familyName, postcode, sex: 'female' });
  const alikeNotEnough = (givenName: string, familyName: string, postcode: string): [EventToTell, EventToTell] => {
    const child = { ...home(familyName, postcode), givenName, dateOfBirth: '2022-07-01' };
    return [nursery(child), trust({ ...child, postcode: postcode.replace(/..$/, 'ZZ'), dateOfBirth: '2022-07-21' })];
  };

  it('finds both side by side, feature by feature; says that they are one, and one record tells of both', async () => {
    const between = await tellBoth(...alikeNotEnough('Elowen', 'Hollinroyd', 'HX1 4EE'));
    const [pair] = (await questions()).filter((each) => `${each.between}` === `${between}`);
    expect(pair).toMatchObject({ state: 'asked', restsOn: 'ordinary', mayDecide: true, decisions: [] });
    expect(pair!.because).toMatch(/^Alike, but not enough to be sure: a person is asked/);
    expect(pair!.compared).toContainEqual({ feature: 'Given name', is: 'equal' });
    expect(pair!.sides.map(({ name, facts }) => [name, facts])).toEqual([
      ['Elowen Hollinroyd', 1],
      ['Elowen Hollinroyd', 1],
    ]);
    const one = await decided(pair!, 'same');
    expect([one.state, one.because]).toEqual(['one', 'A person has looked and said that they are the same child.']);
    const { sourceRecords, decisions } = await area.record(between[1], 'sen-case-officer');
    expect([sourceRecords.length, decisions?.map(({ answer, organisation }) => [answer, organisation])]).toEqual([
      2,
      [['same', 'northbank-council']],
    ]);
    expect((await questions()).some((each) => `${each.between}` === `${between}`)).toBe(false);
  });

  it('takes back what was said: they are two again, and the question is open', async () => {
    const between = await tellBoth(...alikeNotEnough('Linnea', 'Sowerfield', 'HX2 4EE'));
    const one = await decided(await look(between), 'same');
    expect(one.state).toBe('one');
    const again = await decided(one, 'undone', 'dco');
    expect([again.state, again.decisions.map(({ answer }) => answer)]).toEqual(['asked', ['same', 'undone']]);
    expect((await area.record(between[0])).sourceRecords).toHaveLength(1);
  });

  it('is told that another has decided meanwhile, and nothing is overwritten', async () => {
    const between = await tellBoth(...alikeNotEnough('Posy', 'Cragvale', 'HX3 4EE'));
    const seen = await look(between);
    await decided(seen, 'different', 'dco');
    const second = await decide(seen, 'same');
    expect([second.status, second.body.type]).toEqual([412, '/problems/decided-meanwhile']);
    expect((await look(between)).decisions.map(({ answer }) => answer)).toEqual(['different']);
  });

  it('parts two whom likeness had joined, and likeness never joins them again', async () => {
    const child = { ...home('Nettlebeck', 'HX4 4EE'), givenName: 'Hazel', dateOfBirth: '2021-10-10' };
    const events = [nursery(child), trust(child)] as const;
    const between = await tellBoth(...events);
    const joined = await look(between);
    expect(joined.state).toBe('one');
    const parted = await decided(joined, 'different');
    expect([parted.state, parted.because]).toEqual([
      'apart',
      'A person has looked and said that they are not the same child.',
    ]);
    await area.tell({ ...nursery(child), subject: events[0].subject });
    expect((await look(between)).state).toBe('apart');
  });

  it('joins nobody against what was told: two valid NHS numbers stay two children, and it says who must put it right', async () => {
    const child = { ...home('Thrushgill', 'HX5 4EE'), givenName: 'Isla', dateOfBirth: '2021-11-11' };
    const between = await tellBoth(trust(child), trust(child));
    const { state, because } = await decided(await look(between), 'same');
    expect([state, because]).toEqual([
      'apart',
      'A person has looked and said that they are the same child, but what was told of them cannot be one child’s: whoever told it must put it right first.',
    ]);
  });

  it('leaves to the Caldicott guardian what rests on hidden facts, and does not learn of it', async () => {
    const between = await tellBoth(...alikeNotEnough('Maren', 'Windlestraw', 'HX6 4EE'));
    const [one] = (await area.record(between[0])).facts;
    const { upn: _, nhsNumber: __, ...child } = one!.child as Child;
    await area.tell(
      safeguardingInvolvement({ id: 'st-hidden', subject: 'SC-MAREN', child, data: { from: '2026-05-01' } }),
    );
    const whole = await until(
      () => look(between, 'caldicott-guardian'),
      ({ restsOn }) => restsOn !== 'ordinary',
    );
    expect((await decide(whole, 'same')).status).toBe(403);
    expect((await look(between, 'social-worker')).mayDecide).toBe(false);
    const joined = await decided(whole, 'same', 'caldicott-guardian');
    expect(joined.state).toBe('one');
    const seenByAll = await look(between);
    expect([seenByAll.state, seenByAll.restsOn, seenByAll.decisions]).toEqual(['asked', 'ordinary', []]);
  });

  it('finds the question on a page, says what they found, and reads who said it', async () => {
    const between = await tellBoth(...alikeNotEnough('Yrsa', 'Kestrelow', 'HX7 4EE'));
    const officer = new Visitor(overHttp(area.url));
    await officer.signIn('sen-case-officer');
    const list = await officer.get('/identity');
    expect(list.text).toContain('Yrsa Kestrelow, born 1 July 2022');
    const href = `/identity/review/${between.join('/')}`;
    expect(list.html).toContain(href);
    const page = await officer.get(href);
    expect(page.text).toContain('They are two records, and a person is asked. Alike, but not enough to be sure');
    expect(page.text).toMatch(/Date of birth (1|21) July 2022|Date of birth 2022-07-(01|21) 2022-07-(01|21) Differs/);
    expect(page.text).toContain('Nobody has looked at these two yet.');
    const nothing = await officer.send(href, { restsOn: 'ordinary', key: 'page-1' });
    expect([nothing.status, nothing.text.includes('Choose what you found')]).toEqual([400, true]);
    const form = { restsOn: 'ordinary', key: 'page-2', answer: 'same', why: 'The trust read out the same address.' };
    expect((await officer.send(href, form)).status).toBe(303);
    const after = await until(
      () => officer.get(href),
      ({ text }) => text.includes('They are one child’s record now.'),
    );
    expect(after.text).toContain('Northbank Council: They are the same child. The trust read out the same address.');
    const late = await officer.send(href, { ...form, key: 'page-3', answer: 'different' });
    expect([late.status, late.text.includes('Somebody has decided meanwhile')]).toEqual([412, true]);
  });
});
