/** 'probablyHas' is 'Probably has' and 'social-care' 'Social care'. Codes in capitals stay as they are. */
export function inWords(name: string): string {
  const words = name
    .replace(/-/g, ' ')
    .replace(/([a-z])([A-Z])/g, (_, end: string, start: string) => `${end} ${start.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
