import type { NameFrequencies } from './model';

/** Names seen at least so often are listed; of the rest it is only known that they are rare. */
const atLeast = 5;
const mostListed = 1_200;

/** How often names are borne among these. Missing ones (empty) do not count. */
export function frequenciesOf(names: readonly string[]): NameFrequencies {
  const counts = new Map<string, number>();
  let told = 0;
  for (const name of names) {
    if (name === '') continue;
    told++;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  let usual = 0;
  for (const count of counts.values()) usual += (count / told) ** 2;
  const listed = [...counts]
    .filter(([, count]) => count >= atLeast && count / told > 2e-5)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, mostListed);
  const shares = new Map(listed.map(([name, count]) => [name, count / told]));
  const least = listed.at(-1)?.[1] ?? 1;
  return { shares, usual: usual || 1, unlisted: told ? least / told : 1 };
}
