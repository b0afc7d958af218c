import type { AreaAnswer, AreaQuestion } from './area';
import { startParty } from './parties';
import { machineLine } from './report';
import { tellingTo, whenSeen } from './tellings';

const connections = 16;

/** The whole path as `visible` measures it, with what each stage takes of a processor for a fact: a table that adds up. */
export async function stages(seconds: number): Promise<string> {
  const machine = machineLine();
  const area = startParty<AreaQuestion, AreaAnswer>('area.ts');
  try {
    const { port, tokens, idKey } = await area.ask({ what: 'start', relay: true });
    const telling = tellingTo(port, tokens);
    const tell = async (duration: number) => {
      const told = await telling(duration, connections);
      await whenSeen(told, idKey, async () => (await area.ask({ what: 'seen' })).seen);
      return told.length;
    };
    await tell(3);
    const { processor: before } = await area.ask({ what: 'profile' });
    const facts = await tell(seconds);
    const { profile, processor } = await area.ask({ what: 'profile' });
    const total = (processor - before) / facts;
    const rows = profile!.stages
      .map(([thread, stage, microseconds]) => [thread, stage, microseconds / facts] as const)
      .sort(([one, , less], [other, , more]) => (one === other ? more - less : one < other ? -1 : 1));
    const sum = rows.reduce((all, [, , each]) => all + each, 0);
    return [
      `Machine: ${machine}; ${facts.toLocaleString('en-GB')} facts, ${connections} connections`,
      '',
      '| thread | stage | µs of a processor for a fact |',
      '| --- | --- | ---: |',
      ...rows.map(([thread, stage, each]) => `| ${thread} | ${stage} | ${each.toFixed(0)} |`),
      `| all | by stage | ${sum.toFixed(0)} |`,
      `| all | as the process was charged | ${total.toFixed(0)} |`,
      '',
    ].join('\n');
  } finally {
    await area.stop();
  }
}
