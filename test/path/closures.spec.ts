import {
  type EventToTell,
  ehcAssessmentRequested,
  exceptionRecorded,
  partnershipFactWithdrawn,
  publishedOf,
  type Random,
  settingClosed,
  unusedNhsNumber,
} from '@lib/testing';
import { directoryRow, directoryTopic } from '../../apps/projection/src/directory/directory-row';
import { documentsFor } from '../../apps/projection/src/feed/documents';
import { type DirectoryPorts, takeDirectory } from '../../apps/projection/src/feed/take-directory.flow';
import { asItStands, type ProjectionCode } from './mutants';
import { memoryShelves, runSchedule } from './schedules';
import type { Message } from './worlds';

const schedules = 150;
/** One in which a closure is told and taken back while a copy that knows the first alone is slow. */
const takenBackMeanwhile = 796064864;
const freshSeed = Math.floor(Date.now() / 1_000) % 1_000_000_000;
const settings = ['ferry-road', 'weir-side'];

/** Children whose council claims that a school was closed, and schools of which the partnership is told so, or told otherwise. */
function worldOf(random: Random): Message[] {
  const recordedtime = (minute: number) => `2026-06-01T09:0${minute}:00.000Z`;
  const children = Array.from({ length: 1 + random.below(3) }, (_, index): EventToTell[] => {
    const child = { dateOfBirth: '2020-03-03', nhsNumber: unusedNhsNumber(600 + random.below(2)) };
    const said = { subject: `case-${index}`, child };
    const assessmentReference = `A/${index}`;
    const claim = {
      ...{ assessmentReference, from: '2026-07-22', until: '2026-07-31', duty: 'plan' },
      ...{ ground: 'adviceDuringSchoolClosure', adviceAskedOn: '2026-07-16' },
    };
    const claimed = (id: string, more: object) =>
      exceptionRecorded({
        ...said,
        id,
        recordedtime: recordedtime(1),
        data: { ...claim, setting: random.pick(settings), ...more },
      });
    return [
      ehcAssessmentRequested({
        ...said,
        id: `asked-${index}`,
        data: { assessmentReference, receivedOn: '2026-03-02' },
      }),
      claimed(`claimed-${index}`, {}),
      ...(random.chance(0.3) ? [claimed(`again-${index}`, { corrects: `claimed-${index}` })] : []),
    ];
  });
  const closures = settings.flatMap((setting, index): EventToTell[] => {
    const id = `closed-${index}`;
    const told = settingClosed({ id, data: { setting, from: '2026-07-22', until: '2026-09-01' } });
    const other = random.pick(settings);
    const takenBack = partnershipFactWithdrawn({ id: `back-${index}`, data: { organisation: other, withdraws: id } });
    return [told, ...(random.chance(0.4) ? [takenBack] : [])];
  });
  return random.shuffled([...children.flat(), ...closures].map((event) => publishedOf(event)));
}

/** Its children share their numbers or nothing: who is alike is not looked for, and every turn is one in which a closure can be missed. */
const tellingNobodyApart = <Ports extends Pick<DirectoryPorts, 'journal'>>(ports: Ports): Ports => ({
  ...ports,
  journal: {
    ...ports.journal,
    enter: async () => {},
    tellingsOf: async () => [],
    sourceRecordsUnder: async () => [],
    pair: async () => {},
    markSearched: async () => {},
    isAllSearched: async () => true,
  },
});

const taking = (
  take: (ports: DirectoryPorts, batch: readonly Message[]) => Promise<void>,
  around: (ports: DirectoryPorts) => DirectoryPorts = (ports) => ports,
): ProjectionCode => ({
  ...asItStands,
  rebuild: (given) => asItStands.rebuild(tellingNobodyApart(given)),
  async consume(given, batch) {
    const ports = around(tellingNobodyApart(given));
    await asItStands.consume(
      ports,
      batch.filter(({ topic }) => topic !== directoryTopic),
    );
    await take(
      ports,
      batch.filter(({ topic }) => topic === directoryTopic),
    );
  },
});

async function losing(from: number, code: ProjectionCode, stopAtFirst = false): Promise<number[]> {
  const found: number[] = [];
  for (let seed = from; seed < from + schedules && !(stopAtFirst && found.length > 0); seed++) {
    const { lost, madeFromOthers } = await runSchedule(seed, code, asItStands, memoryShelves(), worldOf);
    if (lost.length + (code === honest ? madeFromOthers.length : 0) > 0) found.push(seed);
  }
  return found;
}

const honest = taking(takeDirectory);

/** What the directory answers is what it would have answered before the revisions were read. */
function readingItFirst(ports: DirectoryPorts): DirectoryPorts {
  let known: ReturnType<DirectoryPorts['directory']['about']> | undefined;
  return {
    ...ports,
    views: {
      ...ports.views,
      async heads(view, ids) {
        known = ports.directory.about(settings);
        await known;
        return ports.views.heads(view, ids);
      },
    },
    directory: { ...ports.directory, about: (asked) => known ?? ports.directory.about(asked) },
  };
}

/** A document were made from the calendar that follows from what was told, which may be that of before again. */
const madeFromTheCalendar = (ports: DirectoryPorts): DirectoryPorts => ({
  ...ports,
  fold: (neighbours, rows, heads, { closures }) =>
    documentsFor(neighbours, rows, heads, {
      closures,
      toldOf: new Map([...closures].map(([setting, days]) => [setting, [JSON.stringify(days)]])),
    }),
});

describe('copies that take in closures and the children who claim them, race and die', () => {
  it.each([
    ['the fixed seed', 1],
    ['today’s seed', freshSeed],
  ])(
    'leave every record as one copy makes it undisturbed, from %s %i',
    async (_, seed) => {
      expect(await losing(seed, honest)).toEqual([]);
    },
    120_000,
  );

  it('leave the record of a closure that was told and taken back as if it had not been', async () => {
    expect(await losing(takenBackMeanwhile, honest)).toEqual([]);
  }, 120_000);

  it('would be found out, if documents were made from the calendar and not from what was told of it', async () => {
    expect(await losing(takenBackMeanwhile, taking(takeDirectory, madeFromTheCalendar), true)).toHaveLength(1);
  }, 120_000);

  it.each([
    [
      'a closure that is known already were nothing to do',
      taking(async (ports, batch) => {
        const rows = batch.map(({ value }) => directoryRow(value));
        const known = new Set((await ports.directory.rowsWithIds(rows.map(({ id }) => id))).map(({ id }) => id));
        await takeDirectory(
          ports,
          batch.filter((_, index) => !known.has(rows[index]!.id)),
        );
      }),
    ],
    ['closures were read before the revisions', taking(takeDirectory, readingItFirst)],
    [
      'what replaces a closure touched its own school alone',
      taking((ports, batch) =>
        takeDirectory({ ...ports, directory: { ...ports.directory, rowsWithIds: async () => [] } }, batch),
      ),
    ],
  ])(
    'would be found out, if %s',
    async (_, mistaken) => {
      expect(await losing(1, mistaken, true)).toHaveLength(1);
    },
    120_000,
  );
});
