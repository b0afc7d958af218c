import type { Receipt } from '@lib/intake';
import { streamId } from '@lib/kernel';
import { makeUpn } from '@lib/linkage';
import type { Decide } from '@lib/streams';
import {
  adviceRequest,
  type EventToTell,
  earlyHealthNotification,
  earlyYearsNotification,
  socialCareAdvice,
  type Tear,
  tearing,
  testIdKey,
  unusedNhsNumber,
} from '@lib/testing';
import { askForAdvice } from '../../apps/education/src/advice-request/ask-for-advice/ask-for-advice';
import { Area, type AreaStores, inSqlite, untilDone } from './area';

const dateOfBirth = '2022-09-14';
const nhsNumber = unusedNhsNumber(77);
const upn = makeUpn({ authority: '801', establishment: '2005', year: '26', serial: '007' });

const asked = adviceRequest({ child: { familyName: 'Limestone', dateOfBirth, nhsNumber } });
const fromNursery = earlyYearsNotification({ child: { givenName: 'Bryony', dateOfBirth, nhsNumber } });
/** Health knows the UPN alone: nothing joins it to the nursery's record but the record of social care. */
const fromHealth = earlyHealthNotification({ child: { givenName: 'Bryony', dateOfBirth, upn } });
const answer = socialCareAdvice({ child: { givenName: 'Briony', dateOfBirth, nhsNumber, upn } });
const correction = earlyYearsNotification({
  subject: fromNursery.subject,
  child: { givenName: 'Bryony', familyName: 'Limestone', dateOfBirth, nhsNumber },
  data: { corrects: fromNursery.id, concern: 'It is the right ear.' },
});

/** What the agencies tell, settled after each line. The nursery's system tells one thing twice. */
const story: readonly (readonly { readonly event: EventToTell; readonly decide?: Decide }[])[] = [
  [{ event: asked, decide: askForAdvice }, { event: fromNursery }],
  [{ event: fromNursery }, { event: fromHealth }],
  [{ event: answer }, { event: correction }],
];

/** The story, told and recovered as production does it, on stores of its own; and what was kept of it. */
export async function tellTheStory(tear?: Tear, open: () => Promise<AreaStores> = async () => inSqlite()) {
  const tears = tearing(tear);
  const area = new Area(tears, await open());
  const receipts: Receipt[] = [];
  for (const [day, events] of story.entries()) {
    area.now = `2026-06-0${day + 1}T09:00:00.000Z`;
    for (const { event, decide } of events) receipts.push(await untilDone(() => area.tell(event, decide)));
    for (const agency of ['education', 'health', 'social-care'] as const) await untilDone(() => area.relay(agency));
    await untilDone(() => area.takeRequests());
    await untilDone(() => area.relay('social-care'));
    await untilDone(() => area.project());
  }
  const kept = {
    documents: await area.documents(),
    facts: receipts.map(({ factId, recordedAt }) => ({ factId, recordedAt })),
    journal: (await area.ports.journal.rowsOf(await area.ports.journal.sourceRecords(undefined, 100)))
      .map(({ id }) => id)
      .sort(),
    commits: await commitsOf(area),
    unpublished: (await Promise.all([...area.stores.values()].map((store) => store.unpublished(100)))).flat(),
  };
  await area.close();
  return { kept, receipts, writes: tears.writes, torn: tears.torn };
}

/** How many commits hold each event of the story: the streams are named by what the contracts carry as reference. */
async function commitsOf(area: Area): Promise<Record<string, number>> {
  const counted: Record<string, number> = {};
  for (const { source, id, type, data } of new Set(story.flat().map(({ event }) => event))) {
    const store = area.stores.get(type.split('.')[0] as 'education')!;
    const history = await store.load(streamId(testIdKey, source, String(data.requestReference ?? id)));
    counted[`${source} ${id}`] = history.filter(({ message }) => message.source === source && message.id === id).length;
  }
  return counted;
}

export type ToldStory = Awaited<ReturnType<typeof tellTheStory>>;

/** Undisturbed, the story is what it is meant to be: else nothing that is compared with it means anything. */
export function isWhole(whole: ToldStory): void {
  const children = Object.values(whole.kept.documents)
    .filter(({ view, body }) => view === 'child' && body.includes('"record"'))
    .map(({ body }) => JSON.parse(body).record);
  expect(children).toHaveLength(1);
  expect(children[0].sourceRecords).toHaveLength(4);
  expect(children[0].advice).toMatchObject([{ deliveredOn: '2026-06-01', answeredOn: '2026-05-18' }]);
  expect(children[0].facts.filter(({ status }: { status: string }) => status === 'corrected')).toHaveLength(1);
  expect(whole.receipts.map(({ outcome }) => outcome)).toEqual(['told', 'told', 'alreadyTold', 'told', 'told', 'told']);
  expect(Object.values(whole.kept.commits)).toEqual([1, 1, 1, 1, 1]);
  expect(whole.kept.journal).toHaveLength(6);
  expect(whole.kept.unpublished).toEqual([]);
  expect(whole.writes).toBeGreaterThan(20);
}
