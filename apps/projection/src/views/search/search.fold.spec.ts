import { earlyYearsNotification } from '@lib/testing';
import fc from 'fast-check';
import { rowsOf } from '../../../test/records-of';
import { factsOf } from '../../facts/facts';
import { searchTerms, wordsOf } from './search.fold';

const termsOf = (...told: Parameters<typeof rowsOf>[0]) => searchTerms(factsOf(rowsOf(told)).facts);
const notified = (child: Record<string, string>, data: Record<string, string> = {}) =>
  earlyYearsNotification({ subject: 'RLN-117', child, data });

describe('the words by which a child is found', () => {
  it('are each word of each name with the date of birth, and the identifiers', () => {
    const child = {
      givenName: 'Bryony',
      familyName: "O'Brien-Zoë",
      dateOfBirth: '2022-09-14',
      nhsNumber: '999 000 0018',
    };
    expect(termsOf(notified(child))).toEqual([
      'name:bryony 2022-09-14',
      'name:obrien 2022-09-14',
      'name:zoe 2022-09-14',
      'nhs:9990000018',
    ]);
  });

  it('hold what was put right as well: people look with the letter that they hold', () => {
    const first = notified({ givenName: 'Brian', dateOfBirth: '2022-09-14' });
    const second = notified({ givenName: 'Bryony', dateOfBirth: '2022-09-14' }, { corrects: first.id });
    expect(termsOf(first, second)).toEqual(['name:brian 2022-09-14', 'name:bryony 2022-09-14']);
  });

  it('hold an identifier that cannot be right, as told', () => {
    expect(termsOf(notified({ upn: 'a801 2000 05001' }))).toEqual(['upn:A801200005001']);
  });

  it('hold no name without a date of birth: a name alone finds nobody', () => {
    expect(termsOf(notified({ givenName: 'Bryony' }))).toEqual([]);
  });

  it('are the same for a name however its accents, case and spacing are typed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Zoë', 'ÁLVARO', 'd’Arcy', 'Mac Neill', 'Ann-Marie'), { minLength: 1 }),
        (names) => {
          const typed = names.join(' ');
          const words = wordsOf(typed);
          expect(wordsOf(typed.normalize('NFD').toUpperCase().replaceAll(' ', ' - '))).toEqual(words);
          expect(wordsOf(words.join(' '))).toEqual(words);
        },
      ),
    );
  });
});
