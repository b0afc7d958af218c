const ALWAYS_CAPITALS = new Set(['nhs', 'icb', 'gp', 'send', 'camhs', 'mbc', 'ce', 'rc', 'cic']);
const NEVER_CAPITALS = new Set(['of', 'the', 'and', 'for', 'with', 'in', 'on']);

const AGENCIES: Readonly<Record<string, string>> = {
  education: 'Education',
  health: 'Health',
  'social-care': 'Social care',
  family: 'The family',
  partnership: 'The partnership',
};

/** Of the one area that this process shows. */
let names: ReadonlyMap<string, string> = new Map();

/** From now on organisations are called as the directory calls them. */
export function nameOrganisations(organisations: readonly { readonly code: string; readonly name: string }[]): void {
  names = new Map(organisations.map(({ code, name }) => [code, name]));
}

/** As the directory has it; of one that it has not, the code's own words: 'river-lane-nursery' is River Lane Nursery. */
export function organisationInWords(code: string): string {
  // No organisation with a name of its own.
  if (code === 'family') return 'The family';
  if (code === 'council') return 'The council';
  const name = names.get(code);
  if (name !== undefined) return name;
  const words = code.split('-').map((word, index) => {
    if (ALWAYS_CAPITALS.has(word)) return word.toUpperCase();
    return index > 0 && NEVER_CAPITALS.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1);
  });
  return words.join(' ');
}

export const agencyInWords = (agency: string): string => AGENCIES[agency] ?? organisationInWords(agency);

/** After 'Told by'. */
export const tellerInWords = (code: string): string => (code === 'family' ? 'the family' : organisationInWords(code));

/** 'A, B and C' */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** Each organisation once, in the order given. */
export const organisationsInWords = (codes: readonly string[]): string =>
  listed([...new Set(codes)].map(organisationInWords));
