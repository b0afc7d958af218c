import { eventIdOf, readFile } from '..';

const columns = 'code,name,kind,agency,urn,ukprn,odsCode,laCode,from,to';
const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (...rows: readonly string[]) => readFile(utf8([columns, ...rows].join('\n')));
const said = (...rows: readonly string[]) =>
  read(...rows).faults.map(({ row, column, problem, fix }) => `row ${row}, ${column}: ${problem}; ${fix}`);

describe('a list of organisations', () => {
  it('is read row by row, empty columns left out, in any order of columns', () => {
    const { rows, faults, form } = read(
      'ferry-road,"Ferry Road, Primary",school,education,999101,19990101,,999,2024-09-01,',
    );
    expect(faults).toEqual([]);
    expect(form?.name).toBe('organisations');
    const data = { code: 'ferry-road', name: 'Ferry Road, Primary', kind: 'school', agency: 'education' };
    const numbers = { urn: '999101', ukprn: '19990101', laCode: '999', inForceFrom: '2024-09-01' };
    expect(rows).toMatchObject([{ row: 2, subject: 'ferry-road', data: { ...data, ...numbers } }]);
    expect(Object.keys(rows[0]!.data)).not.toContain('odsCode');
    const few = readFile(utf8('from;name;agency;kind;code\r\n2024-09-01;Ferry Road;education;school;ferry-road\r\n'));
    expect([few.rows.length, few.faults]).toEqual([1, []]);
  });

  it.each([
    [
      'an URN of five digits',
      'a,A,school,education,12345,,,,2024-09-01,',
      'row 2, urn: "12345" is not right; it must be 6 digits',
    ],
    [
      'an UKPRN that does not begin with 1',
      'a,A,school,education,,20000001,,,2024-09-01,',
      'row 2, ukprn: "20000001" is not right; it must be 8 digits that begin with 1',
    ],
    [
      'an ODS code in small letters',
      'a,A,nhsTrust,health,,,rzz,,2024-09-01,',
      'row 2, odsCode: "rzz" is not right; it must be 3 to 6 capital letters and digits',
    ],
    [
      'an LA code of a name',
      'a,A,council,education,,,,North,2024-09-01,',
      'row 2, laCode: "North" is not right; it must be 3 digits',
    ],
    [
      'a kind that is none',
      'a,A,academy,education,,,,,2024-09-01,',
      'row 2, kind: "academy" is not right; write one of nursery, childminder, school',
    ],
    [
      'an agency that is none',
      'a,A,school,schools,,,,,2024-09-01,',
      'row 2, agency: "schools" is not right; write one of education, health',
    ],
    [
      'a code with a blank',
      'a b,A,school,education,,,,,2024-09-01,',
      'row 2, code: "a b" is not right; it must be the code of an organisation',
    ],
    ['no name', 'a, ,school,education,,,,,2024-09-01,', 'row 2, name: it is empty; write it'],
    [
      'a day that does not exist',
      'a,A,school,education,,,,,2024-09-31,',
      'row 2, from: "2024-09-31" is not right; it must be a day that exists, as YYYY-MM-DD',
    ],
    [
      'a day as a spreadsheet of Britain shows it',
      'a,A,school,education,,,,,01/09/2024,',
      'row 2, from: "01/09/2024" is not right',
    ],
    [
      'an end before its beginning',
      'a,A,school,education,,,,,2024-09-01,2024-08-31',
      'row 2, to: 2024-08-31 is before 2024-09-01; write a day that is not before from',
    ],
    [
      'a comma too many',
      'a,Ferry Road, Primary,school,education,,,,,2024-09-01,',
      'row 2, : it has 11 values for 10 columns; put quotation marks',
    ],
  ])('with %s says row, column, what is wrong and what to do', (_, row, expected) => {
    expect(said(row)).toHaveLength(1);
    expect(said(row)[0]).toContain(expected);
  });

  it('has its good rows go on beside the bad, numbered as the spreadsheet numbers them', () => {
    const good = 'a,A,school,education,,,,,2024-09-01,';
    const { rows, faults } = read(
      good,
      '',
      'b,,school,education,,,,,never,',
      'c,C,college,education,,,,,2024-09-01,',
      good,
    );
    expect(rows.map(({ row, subject }) => [row, subject])).toEqual([
      [2, 'a'],
      [5, 'c'],
    ]);
    expect(faults.map(({ row, column }) => [row, column])).toEqual([
      [4, 'name'],
      [4, 'from'],
      [6, 'code'],
    ]);
  });

  it('says whether a row holds by what the directory has on its first day', () => {
    const [row] = read('a,A,school,education,,,,,2024-09-01,').rows;
    const listed = { code: 'a', name: 'A', kind: 'school', agency: 'education', inForceFrom: '2024-09-01' } as const;
    expect(row!.readAt).toBe('/v1/directory/organisations?asAt=2024-09-01');
    expect(row!.holdsIn({ organisations: [listed] })).toBe(true);
    expect(row!.holdsIn({ organisations: [{ ...listed, name: 'B' }] })).toBe(false);
    expect(row!.holdsIn({ organisations: [] })).toBe(false);
  });
});

describe('a list of closures', () => {
  it('is known by its columns', () => {
    const { rows, faults, form } = readFile(
      utf8('setting,from,until\na,2026-07-22,2026-09-01\na,2026-12-21,2026-12-01\n'),
    );
    expect(form?.name).toBe('closures');
    expect(rows).toMatchObject([{ subject: 'a', data: { setting: 'a', from: '2026-07-22', until: '2026-09-01' } }]);
    expect(faults).toMatchObject([{ row: 3, column: 'until', problem: '2026-12-01 is before 2026-12-21' }]);
    const closures = [{ setting: 'a', from: '2026-07-20', until: '2026-09-01' }];
    expect(rows[0]!.holdsIn({ closures })).toBe(true);
    expect(rows[0]!.holdsIn({ closures: [{ ...closures[0]!, setting: 'b' }] })).toBe(false);
  });
});

describe('a file', () => {
  const row = 'a,Zoë’s Nursery,nursery,education,,,,,2024-09-01,';
  const nameIn = (bytes: Uint8Array) => {
    const { rows, encoding } = readFile(bytes);
    return [rows[0]?.data.name, encoding];
  };

  it('is read in the encoding in which it was written, and says which that was', () => {
    expect(nameIn(utf8(`${columns}\n${row}`))).toEqual(['Zoë’s Nursery', 'UTF-8']);
    expect(nameIn(utf8(`\ufeff${columns}\n${row}`))).toEqual(['Zoë’s Nursery', 'UTF-8 with a byte order mark']);
    const inWindows = { ë: 0xeb, '’': 0x92 } as Readonly<Record<string, number>>;
    const bytes = Uint8Array.from(
      [...`${columns}\r\n${row}`].map((letter) => inWindows[letter] ?? letter.charCodeAt(0)),
    );
    expect(nameIn(bytes)).toEqual(['Zoë’s Nursery', 'Windows-1252']);
  });

  it.each([
    ['', 'the file is empty'],
    ['name,postcode\nA,ZZ99 3WZ', 'these columns are those of no list that is known'],
    [`${columns},colour\n`, 'there is no such column'],
    [`${columns},code\n`, 'there is no such column, or there are two of it'],
    [`${columns}\na,"A,school`, 'a quotation mark is not closed'],
  ])('that is none of these says so once: %j', (text, problem) => {
    const { faults, rows } = readFile(utf8(text));
    expect([rows, faults.map((fault) => fault.problem.startsWith(problem))]).toEqual([[], [true]]);
  });
});

it('the same row is told under the same id, another under another, and a row that came back under one more', () => {
  const [a, b] = read('a,A,school,education,,,,,2024-09-01,', 'b,B,school,education,,,,,2024-09-01,').rows;
  const [again] = read('a,A,school,education,,,,,2024-09-01,').rows;
  expect(eventIdOf(a!)).toBe(eventIdOf(again!));
  expect(new Set([eventIdOf(a!), eventIdOf(b!), eventIdOf(a!, 2)]).size).toBe(3);
});
