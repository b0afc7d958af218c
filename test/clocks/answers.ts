import { createHash } from 'node:crypto';
import { catalogue, stepInWords } from '@lib/casework';
import { clocksOf, explainClock, findStandard, statusOf } from '@lib/statutory';
import { historyOf } from './histories';

/**
 * Prints, for each zone of the command line, how far it is from Greenwich in January and in July, and the digest of all that the
 * library says of many histories there. A process of its own: inside a test runner the zone is not the machine's.
 */
for (const zone of process.argv.slice(2)) {
  process.env.TZ = zone;
  const digest = createHash('sha256');
  for (let seed = 1; seed <= 150; seed += 1) {
    const { steps, calendar } = historyOf(seed);
    for (const clock of clocksOf(steps, catalogue, calendar)) {
      const standard = findStandard(catalogue, clock.standard, clock.startedOn)!;
      const said = [clock.dueOn, '2026-03-29', '2026-10-25'].map((asAt) => [
        statusOf(clock, asAt),
        explainClock(clock, standard, asAt, stepInWords),
      ]);
      digest.update(JSON.stringify([clock, said]));
    }
  }
  const offsets = ['2026-01-01T12:00:00Z', '2026-07-01T12:00:00Z'].map((day) => new Date(day).getTimezoneOffset());
  process.stdout.write(`${zone} ${offsets.join()} ${digest.digest('hex')}\n`);
}
