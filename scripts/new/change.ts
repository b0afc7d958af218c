/** What one file becomes; a new one is made of nothing. */
export interface Change {
  readonly file: string;
  readonly isNew?: true;
  readonly change: (text: string) => string;
}

/** A template with its `{{places}}` taken by words. */
export const filledIn = (template: string, words: Readonly<Record<string, string>>): string =>
  template.replace(/\{\{(\w+)\}\}/g, (_, place: string) => {
    const word = words[place];
    if (word === undefined) throw new Error(`Nothing is known for {{${place}}}.`);
    return word;
  });

/** A line in the order of the others that begin as it does. */
export function lineAmong(line: string, text: string): string {
  const lines = text.trimEnd().split('\n');
  const next = lines.findIndex((each) => each.startsWith('export') && each > line);
  return `${lines.toSpliced(next < 0 ? lines.length : next, 0, line).join('\n')}\n`;
}

export const pascal = (kebab: string): string =>
  kebab.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
export const camel = (kebab: string): string => pascal(kebab).replace(/^./, (letter) => letter.toLowerCase());
export const sentence = (kebab: string): string =>
  kebab.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
