import 'reflect-metadata';
import { isLocalDate, londonDate, systemClock } from '@lib/kernel';
import { Command, InvalidArgumentError } from 'commander';
import { tokensFrom } from './issuer-tokens';
import { publishWorld } from './publish';
import { DEFAULT_CHILDREN, DEFAULT_SEED, worldOf } from './world';

interface Options {
  readonly url: string;
  readonly children: number;
  readonly seed: number;
  readonly today: string;
}

const wholeNumber = (text: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
};

const day = (text: string): string => {
  if (!isLocalDate(text)) throw new InvalidArgumentError('It must be a day, as YYYY-MM-DD.');
  return text;
};

async function main({ url, children, seed, today }: Options): Promise<void> {
  const apiUrl = url.replace(/\/$/, '');
  const { truth, messages } = worldOf({ seed, children, today });
  const published = await publishWorld(messages, {
    apiUrl,
    tokenFor: tokensFrom(apiUrl),
    onProgress: ({ done, total }) => process.stderr.write(`\r${done} of ${total} messages`),
  });
  process.stderr.write('\n');
  const { accepted, alreadyTold, refused } = published;
  console.log(`${truth.children.length} children. ${accepted} messages accepted, ${alreadyTold} of them told before.`);
  for (const { organisation, id, status, problem } of refused) {
    console.error(`Refused ${status}: ${organisation} ${id} ${JSON.stringify(problem)}`);
  }
  if (refused.some(({ status }) => status === 409)) {
    console.error(
      'An area counts its days back from the day it was made: give that day as --today to publish it again.',
    );
  }
  for (const { nhsNumber, name, dateOfBirth, why } of truth.worthOpening) {
    console.log(`\n${name}, born ${dateOfBirth}, NHS number ${nhsNumber}\n  ${why}`);
  }
  if (refused.length > 0) process.exitCode = 1;
}

const command = new Command('area-simulator')
  .description('Publishes the made-up area of Northbank through the public API of a running Tell It Once.')
  .option('--url <url>', 'where it runs', 'http://localhost:3000')
  .option('--children <count>', 'how many children', wholeNumber, DEFAULT_CHILDREN)
  .option('--seed <number>', 'which area: the same seed makes the same one', wholeNumber, DEFAULT_SEED)
  .option('--today <day>', 'the day before which everything was told', day, londonDate(systemClock.now()));

main(command.parse().opts<Options>()).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
