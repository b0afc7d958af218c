import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { isLocalDate, londonDate, systemClock } from '@lib/kernel';
import { Command, InvalidArgumentError } from 'commander';
import { directoryPart } from './directory';
import { tokensFrom } from './issuer-tokens';
import { publishWorld } from './publish';
import { figuresOf, knownToAll } from './truth/figures';
import type { TrueClock } from './truth/true-clock';
import { DEFAULT_CHILDREN, DEFAULT_SEED, partsOf, type WorldOptions } from './world';
import type { WorthOpening } from './worth-opening';

interface Options {
  readonly url: string;
  readonly children: number;
  readonly seed: number;
  readonly today: string;
  readonly truth?: string;
}

const wholeNumber = (text: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
};

const day = (text: string): string => {
  if (!isLocalDate(text)) throw new InvalidArgumentError('It must be a day, as YYYY-MM-DD.');
  return text;
};

/** The parts as they are made; what is true of them is kept when they have gone. */
function keepingTruth(options: WorldOptions) {
  const clocks: TrueClock[] = [];
  const worthOpening: WorthOpening[] = [];
  function* parts() {
    yield directoryPart;
    for (const part of partsOf(options)) {
      clocks.push(...part.clocks);
      worthOpening.push(...part.worthOpening);
      yield part;
    }
  }
  return { parts: parts(), clocks, worthOpening };
}

async function main({ url, children, seed, today, truth }: Options): Promise<void> {
  const apiUrl = url.replace(/\/$/, '');
  const { parts, clocks, worthOpening } = keepingTruth({ seed, children, today });
  let told = 0;
  const published = await publishWorld(parts, {
    apiUrl,
    tokenFor: tokensFrom(apiUrl),
    onProgress: (progress) => {
      told = progress.children;
      process.stderr.write(`\r${told} of ${children} children, ${progress.messages} messages`);
    },
  });
  process.stderr.write('\n');
  const { accepted, alreadyTold, refused } = published;
  console.log(`${told} children. ${accepted} messages accepted, ${alreadyTold} of them told before.`);
  if (truth) writeFileSync(truth, JSON.stringify(figuresOf(knownToAll(clocks)), null, 1));
  for (const { organisation, id, status, problem } of refused) {
    console.error(`Refused ${status}: ${organisation} ${id} ${JSON.stringify(problem)}`);
  }
  if (refused.some(({ status }) => status === 409)) {
    console.error(
      'An area counts its days back from the day it was made: give that day as --today to publish it again.',
    );
  }
  for (const { nhsNumber, name, dateOfBirth, why } of worthOpening) {
    console.log(`\n${name}, born ${dateOfBirth}, NHS number ${nhsNumber}\n  ${why}`);
  }
  if (refused.length > 0) process.exitCode = 1;
}

const command = new Command('area-simulator')
  .description('Publishes the made-up area of Northbank through the public API of a running Tell It Once.')
  .option('--url <url>', 'where it runs', 'http://localhost:3000')
  .option('--children <count>', 'how many children', wholeNumber, DEFAULT_CHILDREN)
  .option('--seed <number>', 'which area: the same seed makes the same one', wholeNumber, DEFAULT_SEED)
  .option('--today <day>', 'the day before which everything was told', day, londonDate(systemClock.now()))
  .option('--truth <file>', 'where to write what is true of each standard, month and body');

main(command.parse().opts<Options>()).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
