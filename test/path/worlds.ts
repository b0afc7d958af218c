import type { LogMessage } from '@lib/event-log';
import { makeUpn } from '@lib/linkage';
import {
  adviceRequest,
  earlyHealthNotification,
  earlyYearsNotification,
  publishedDelivery,
  publishedOf,
  type Random,
  type Said,
  socialCareAdvice,
  unusedNhsNumber,
} from '@lib/testing';

export interface Message extends LogMessage {
  readonly topic: string;
}

/** What a source record says of who its child is. */
type Identity = Readonly<Record<string, string>>;

const tellers = [earlyYearsNotification, earlyHealthNotification, socialCareAdvice, adviceRequest];
const days = ['2026-02-02', '2026-03-03', '2026-04-04'];
const occurredOnFields = ['raisedOn', 'notifiedOn', 'givenOn', 'askedOn'];

/** Two may be twins: born on one day, and one digit apart. */
const children: readonly Identity[] = [
  { dateOfBirth: '2021-05-04', givenName: 'Bryony' },
  { dateOfBirth: '2021-05-04', givenName: 'Rowan' },
  { dateOfBirth: '2020-11-30', givenName: 'Fern' },
].map((child, index) => ({
  ...child,
  nhsNumber: unusedNhsNumber(400 + index),
  upn: makeUpn({ authority: '801', establishment: '2005', year: '26', serial: `00${index}` }),
}));

/** Some of what is true of the child, some of what is true of another. */
function identityOf(random: Random, child: Identity): Identity {
  const whose = () => (random.chance(0.12) ? random.pick(children) : child);
  return {
    givenName: child.givenName!,
    ...(random.chance(0.9) && { dateOfBirth: whose().dateOfBirth! }),
    ...(random.chance(0.6) && { nhsNumber: whose().nhsNumber! }),
    ...(random.chance(0.5) && { upn: whose().upn! }),
  };
}

/**
 * The log of a small area: few children and many records of them, so that a third record joins two, a correction parts them
 * again and identifiers contradict each other all the time.
 */
export function worldOf(random: Random): Message[] {
  const records = 2 + random.below(4);
  const messages: Message[] = [];
  let minute = 0;
  for (let record = 0; record < records; record++) {
    const kind = random.below(tellers.length);
    const child = random.pick(children);
    const told: Said[] = [];
    for (let fact = random.below(3); fact >= 0; fact--) {
      const corrected = told.length > 0 && random.chance(0.6) ? random.pick(told) : undefined;
      // Told at one moment now and then: then the id decides.
      if (random.chance(0.8)) minute++;
      const event = tellers[kind]!({
        id: `fact-${record}-${told.length}`,
        subject: `subject-${record}`,
        recordedtime: `2026-05-01T09:${String(minute).padStart(2, '0')}:00.000Z`,
        child: identityOf(random, child),
        data: { [occurredOnFields[kind]!]: random.pick(days), ...(corrected && { corrects: corrected.id }) },
      });
      told.push(event);
      messages.push(publishedOf(event));
      if (kind === 3 && random.chance(0.5)) messages.push(publishedDelivery(event, random.pick(days)));
    }
  }
  return messages;
}

/** The log cut into batches: some in order and some not, some of them given twice. */
export function batchesOf(random: Random, messages: readonly Message[]): Message[][] {
  const rest = random.chance(0.5) ? random.shuffled(messages) : [...messages];
  const batches: Message[][] = [];
  while (rest.length > 0) batches.push(rest.splice(0, 1 + random.below(3)));
  const again = batches.filter(() => random.chance(0.25));
  return random.chance(0.5) ? random.shuffled([...batches, ...again]) : [...batches, ...again];
}
