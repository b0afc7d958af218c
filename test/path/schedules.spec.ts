import { asItStands, codeOf, mutants } from './mutants';
import { type ProjectionCode, runSchedule } from './schedules';

it('try', async () => {
  const t = Date.now();
  let turns = 0;
  let lost = 0,
    other = 0;
  const N = Number(process.env.SCHEDULES ?? 1000);
  for (let s = 1; s <= N; s++) {
    const o = await runSchedule(s, asItStands, asItStands);
    turns += o.turns;
    if (o.lost.length) lost++;
    if (o.madeFromOthers.length) other++;
  }
  console.log({ ms: Date.now() - t, turns: turns / N, lost, other });
  for (const m of process.env.ONLY ? [mutants[Number(process.env.ONLY)]!] : mutants) {
    const code: ProjectionCode = codeOf(m);
    const t = Date.now();
    let first = 0,
      lost = 0,
      other = 0;
    for (let s = 1; s <= N; s++) {
      const o = await runSchedule(s, code, asItStands);
      if (o.lost.length) {
        lost++;
        first ||= s;
      }
      if (o.madeFromOthers.length) other++;
    }
    console.log(m.mistake, { ms: Date.now() - t, first, lost, other });
  }
}, 600000);
