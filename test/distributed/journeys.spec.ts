import { readdirSync } from 'node:fs';
import { join } from 'node:path';

// Each area is seven processes, and a few journeys start several.
jest.setTimeout(180_000);
process.env.AREA = 'distributed';

const folder = join(__dirname, '../journeys');
const all = readdirSync(folder).flatMap((file) => /^(.+)[.]spec[.]ts$/.exec(file)?.[1] ?? []);
/**
 * Each service is asked by one of these, and the area is stopped and started; `npm run journeys:apart` runs all and writes a report.
 * JOURNEYS names others, with commas between.
 */
const { JOURNEYS = 'advice,family-doubts,one-child,restart' } = process.env;
const journeys = JOURNEYS === 'all' ? all : JOURNEYS.split(',');

describe.each(journeys)('with each service in a process of its own, on Kafka and MongoDB: %s', (journey) => {
  require(join(folder, `${journey}.spec.ts`));
});
