import type { Dirt } from './dirt';
import type { Message, Telling } from './message';
import type { Random } from './random';

/**
 * As they were told, save that queues stall and clients are unsure: some messages come after others that were told later,
 * and some come twice, the very same bytes. What goes through the workflow is asked last, when the history is there.
 */
export function inOrderOfTelling(tellings: readonly Telling[], dirt: Dirt, random: Random): Message[] {
  const moment = ({ message: { event } }: Telling) => event.time;
  const told = [...tellings].sort((a, b) => (moment(a) < moment(b) ? -1 : moment(a) > moment(b) ? 1 : 0));
  const sent = told.flatMap(({ message }, at) => {
    if (message.route !== 'events') return [{ at: told.length * 2, message }];
    const first = { at: dirt.isHeldBack() ? at + random.between(10, 60) : at, message };
    return dirt.isSentAgain() ? [first, { at: first.at + random.between(1, 80), message }] : [first];
  });
  return sent.sort((a, b) => a.at - b.at).map(({ message }) => message);
}
