import { readdirSync, readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';

/** Where the processor was, by what it was doing. */
export interface Profile {
  /** Microseconds of processor time of each stage, by the thread that took it. */
  readonly stages: readonly (readonly [thread: string, stage: string, microseconds: number])[];
}

interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** The nearest frame that one of these names says what is being done. */
const stages: readonly (readonly [stage: string, file: RegExp])[] = [
  ['appending, with what is checked for it', /libs\/event-store\/src\/(?!relay)/],
  ['relaying', /libs\/event-store\/src\/relay/],
  ['the log', /libs\/event-log\/src\/event-log/],
  ['the journal', /apps\/projection\/src\/journal\//],
  [
    'looking for who is alike',
    /apps\/projection\/src\/feed\/find-look-alikes|libs\/linkage\/src\/(block|score|likeness)/,
  ],
  ['views and index', /apps\/projection\/src\/store\//],
  ['folding', /apps\/projection\/src\/(child|facts|identity|views|area|record|worklist|timeliness)\/|feed\/documents/],
  ['announcing changes', /apps\/projection\/src\/changes\//],
  ['bringing up to date', /apps\/projection\/src\/feed\//],
  ['between threads', /apps\/projection\/src\/thread\/|worker_threads|internal\/worker|message_port/],
  ['judging what is told', /libs\/(intake|contracts|http|access|streams|kernel)\//],
  ['requests and answers', /fastify|internal\/http|_http_|node:net|find-my-way|internal\/stream/],
];

function microsecondsByStage({ nodes, samples, timeDeltas }: CpuProfile): Map<string, number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parentOf = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const known = new Map<number, string>();
  const stageOf = (id: number): string => {
    const found = known.get(id);
    if (found) return found;
    const { functionName, url } = byId.get(id)!.callFrame;
    const own =
      /^\((idle|garbage collector)\)$/.exec(functionName)?.[1] ?? stages.find(([, file]) => file.test(url))?.[0];
    const parent = parentOf.get(id);
    const stage = own ?? (parent === undefined ? 'the rest' : stageOf(parent));
    known.set(id, stage);
    return stage;
  };
  const taken = new Map<string, number>();
  samples.forEach((id, index) => {
    const stage = stageOf(id);
    if (stage !== 'idle') taken.set(stage, (taken.get(stage) ?? 0) + timeDeltas[index]!);
  });
  return taken;
}

/** Processor time of each thread of this process so far, in clock ticks of a hundredth of a second. */
function ticksOfThreads(): Map<string, number> {
  return new Map(
    readdirSync('/proc/self/task').map((thread) => {
      const fields = readFileSync(`/proc/self/task/${thread}/stat`, 'utf8').split(') ')[1]!.split(' ');
      return [thread, Number(fields[11]) + Number(fields[12])];
    }),
  );
}

/** Samples this thread and the one of the projection until it is stopped. What is sampled is scaled to what each thread took of a processor. */
export async function profiling(): Promise<() => Promise<Profile>> {
  const session = new Session();
  session.connect();
  const workers: string[] = [];
  const answers = new Map<number, (result: { readonly profile?: CpuProfile }) => void>();
  session.on('NodeWorker.attachedToWorker', ({ params }) => workers.push(params.sessionId));
  session.on('NodeWorker.receivedMessageFromWorker', ({ params }) => {
    const { id, result } = JSON.parse(params.message);
    answers.get(id)?.(result);
  });
  let asked = 0;
  const askWorker = (sessionId: string, method: string) =>
    new Promise<{ readonly profile?: CpuProfile }>((resolve) => {
      answers.set(++asked, resolve);
      const message = JSON.stringify({ id: asked, method });
      void session.post('NodeWorker.sendMessageToWorker', { sessionId, message });
    });
  await session.post('NodeWorker.enable', { waitForDebuggerOnStart: false });
  await session.post('Profiler.enable');
  for (const worker of workers) await askWorker(worker, 'Profiler.enable');
  await session.post('Profiler.start');
  for (const worker of workers) await askWorker(worker, 'Profiler.start');
  const before = ticksOfThreads();

  return async () => {
    const taken = [...ticksOfThreads()]
      .map(([thread, ticks]) => [thread, (ticks - (before.get(thread) ?? 0)) * 10_000] as const)
      .sort(([, one], [, other]) => other - one);
    const first = taken.find(([thread]) => thread === String(process.pid))![1];
    const others = taken.filter(([thread]) => thread !== String(process.pid)).map(([, microseconds]) => microseconds);
    const second = workers.length > 0 ? others.shift()! : 0;
    const profiles = [(await session.post('Profiler.stop')).profile as CpuProfile];
    for (const worker of workers) profiles.push((await askWorker(worker, 'Profiler.stop')).profile!);
    session.disconnect();
    const scaled = (thread: string, profile: CpuProfile | undefined, microseconds: number) => {
      if (!profile) return [];
      const byStage = microsecondsByStage(profile);
      const sampled = [...byStage.values()].reduce((sum, each) => sum + each, 0);
      return [...byStage].map(([stage, each]) => [thread, stage, (each / sampled) * microseconds] as const);
    };
    return {
      stages: [
        ...scaled('first thread', profiles[0], first),
        ...scaled('thread of the projection', profiles[1], second),
        ['other threads', 'flushes and collecting garbage', others.reduce((sum, each) => sum + each, 0)],
      ],
    };
  };
}
