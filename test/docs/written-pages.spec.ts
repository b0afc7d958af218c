import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { docs, house } from './documents';

/** Pages that people wrote, from the house's root. */
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(docs, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
].sort();

it.each(pages)('%s links only to what is there', (page) => {
  const text = readFileSync(join(house, page), 'utf8');
  const links = [...text.matchAll(/\]\(((?!https?:)[^)#\s]+)[^)]*\)/g)].map(([, link]) => link!);
  expect(links.filter((link) => !existsSync(join(house, dirname(page), link)))).toEqual([]);
});

it.each(pages.filter((page) => !page.startsWith('docs/problems')))('%s names only commands that there are', (page) => {
  const { scripts } = JSON.parse(readFileSync(join(house, 'package.json'), 'utf8')) as { scripts: object };
  const text = readFileSync(join(house, page), 'utf8');
  const named = [...text.matchAll(/`npm run (?:--silent )?([a-z][\w:-]*)/g)].map(([, name]) => name!);
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

it('every decision is in the index, numbered from 1 without a gap', () => {
  const files = readdirSync(join(docs, 'adr')).filter((name) => name !== 'README.md');
  const index = readFileSync(join(docs, 'adr/README.md'), 'utf8');
  const listed = [...index.matchAll(/^(\d+)\. \[(.*)\]\((\d{4}-[\w-]+\.md)\)$/gm)];
  expect(listed.map(([, number, , name]) => [number, name])).toEqual(
    files.sort().map((name, at) => [String(at + 1), name]),
  );
  for (const [, number, title, name] of listed) {
    const [heading] = readFileSync(join(docs, 'adr', name!), 'utf8').split('\n');
    expect([name, heading!.startsWith(`# ${number}. ${title}`)]).toEqual([name, true]);
  }
});
