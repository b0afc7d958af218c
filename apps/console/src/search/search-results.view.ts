import type { FoundChildren, SearchCriteria } from '@lib/client';
import { counted, dayInWords } from '../words/days';
import { isNhsNumber, isUpn, nhsNumberInWords } from '../words/identifiers';
import { listed, organisationsInWords } from '../words/organisations';

/** What was searched for, on the page only: never in its address or title. */
export function searchedFor({ nhsNumber, upn, name, dateOfBirth }: SearchCriteria): string {
  return listed([
    ...(nhsNumber ? [`NHS number ${nhsNumberInWords(nhsNumber)}`] : []),
    ...(upn ? [`unique pupil number ${upn}`] : []),
    ...(name && dateOfBirth ? [`${name}, born ${dayInWords(dateOfBirth)}`] : []),
  ]);
}

/** One row a child: how it matched, and who has told. */
export function resultsView(
  searchId: string,
  query: SearchCriteria,
  { children, next }: FoundChildren,
  isFirst: boolean,
) {
  const count = counted(children.length, 'child', 'children');
  return {
    searchId,
    searchedFor: searchedFor(query),
    hints: hintsFor(query),
    heading: next || !isFirst ? `${count} on this page` : `${count} found`,
    rows: children.map((child) => ({
      href: `/children/${encodeURIComponent(child.id)}`,
      names: child.names.map(({ value, saidBy }) => ({ words: value, by: organisationsInWords(saidBy) })),
      called: child.names[0]?.value ?? 'a child with no name told',
      born: child.dateOfBirth.map(({ value, organisations }) => ({
        words: dayInWords(value),
        by: organisationsInWords(organisations),
      })),
      matchedBy: listed(child.matchedBy),
      toldBy: organisationsInWords(child.organisations),
    })),
    ...(next ? { next: `/search/${searchId}?after=${encodeURIComponent(next)}#results` } : {}),
    ...(isFirst ? {} : { first: `/search/${searchId}#results` }),
  };
}

/** What to try when nobody was found. */
export function hintsFor({ nhsNumber, upn, name }: SearchCriteria): string[] {
  return [
    ...(nhsNumber && !isNhsNumber(nhsNumber) ? ['check the number: its last digit does not fit the others'] : []),
    ...(upn && !isUpn(upn) ? ['check the number: its first letter does not fit the rest'] : []),
    ...(nhsNumber || upn
      ? ['check what you typed, digit by digit', 'search by name and date of birth: not every agency knows the numbers']
      : []),
    ...(name
      ? [
          'try one part of the name only, or another spelling',
          'swap the day and the month of the date of birth: feeds mix them up',
          'search by NHS number or unique pupil number',
        ]
      : []),
  ];
}
