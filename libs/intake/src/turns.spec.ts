import { turns } from './turns';

it('a long piece of work gives way when its turn is over, and to many that wait for it at once', async () => {
  let milliseconds = 0;
  const turn = turns(() => milliseconds);
  const seen: string[] = [];
  const part = async (name: string) => {
    while (turn.isOver()) await turn.next();
    milliseconds += 4;
    seen.push(name);
  };
  setImmediate(() => {
    seen.push('others');
    setImmediate(() => seen.push('others again'));
  });
  const work = Promise.all(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(part));
  await work;
  expect(seen.join(' ')).toBe('a b c others d e f others again g');
});
