/** The field's own abbreviations, which are codes in small letters. */
const abbreviations = /\b(sen|ehc|eotas|nhs)\b/gi;

/** 'probablyHas' is 'Probably has', 'social-care' 'Social care' and 'senSupport' 'SEN support'. Codes in capitals stay as they are. */
export function inWords(name: string): string {
  const words = name
    .replace(/-/g, ' ')
    .replace(/([a-z])([A-Z])/g, (_, end: string, start: string) => `${end} ${start.toLowerCase()}`);
  return (words.charAt(0).toUpperCase() + words.slice(1)).replace(abbreviations, (each) => each.toUpperCase());
}
