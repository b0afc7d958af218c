import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { IsBoolean, IsDefined, IsNumber, IsOptional, IsString, Matches } from 'class-validator';
import {
  AboutFact,
  ChildIdentity,
  type Contract,
  contracts,
  correctionAskedV1,
  dataAsTold,
  dataSchema,
  earlyYearsNotificationV1,
  faultsOf,
  readFact,
  type Schema,
  schemaOf,
  separatePersonal,
} from '.';
import { AboutChild } from './child-identity';
import { Corrects, Holds, IsDay, IsOrganisation, IsReference, IsText, NotPersonal, OneOf, Personal } from './fields';
import { type Class, marksOf, pointersTo } from './marks';

/** A code, a day, a number, yes or no: nothing that a person is described in. */
const isPlain = ({ type, enum: codes, oneOf, format, items }: Schema): boolean =>
  type === 'array'
    ? isPlain(items as Schema)
    : codes !== undefined ||
      oneOf !== undefined ||
      format === 'date' ||
      ['boolean', 'number', 'integer'].includes(type as string);

/** Fields that may tell of a person and of which nobody has said whether they do. */
function unmarked(target: Class, at = ''): string[] {
  const marks = marksOf(target);
  return Object.entries(schemaOf(target).properties).flatMap(([name, property]) => {
    const { personal, holds } = marks.get(name) ?? {};
    if (personal !== undefined || isPlain(property)) return [];
    return holds ? unmarked(holds, `${at}/${name}`) : [`${at}/${name}`];
  });
}

const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));

describe.each(contracts.map((contract) => [contract.type, contract] as const))('%s', (type, contract) => {
  it('has a name of agency, fact and version', () => {
    expect(type).toMatch(/^(education|health|social-care|family|partnership)\.[a-z]+(-[a-z0-9]+)*\.v[1-9]\d*$/);
  });

  it('has an example that its own rules accept and its JSON Schema accepts', () => {
    expect(faultsOf(contract, contract.example.data)).toEqual([]);
    const validate = ajv.compile(dataSchema(contract));
    expect(validate(contract.example.data) || validate.errors).toBe(true);
  });

  it('refuses a field that it does not know, in both', () => {
    const data = { ...contract.example.data, naughty: 1 };
    expect(faultsOf(contract, data).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/data/naughty unknownField',
    ]);
    expect(ajv.compile(dataSchema(contract))(data)).toBe(false);
  });

  it('says of every field that may tell of a person whether it does', () =>
    expect(unmarked(contract.data)).toEqual([]));

  it('declares a day on which it was so, and carries what is personal apart and together again', () => {
    const data = contract.example.data as Record<string, unknown>;
    expect(data[contract.occurredOn]).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const { data: rest, fields } = separatePersonal(contract, data);
    expect(Object.keys(rest)).not.toContain('child');
    expect(dataAsTold({ data: rest, personal: { subject: 'x', fields } })).toEqual(data);
  });
});

describe('whether a field tells of a person', () => {
  class Marked {
    @AboutChild() child!: ChildIdentity;
    @IsDefined() @Holds(AboutFact) about!: AboutFact;
    @IsDay() on!: string;
    @OneOf(['yes', 'no']) answer!: string;
    @OneOf(['yes', 'no'], { each: true }) answers!: string[];
    @IsBoolean() taken!: boolean;
    @IsNumber() sessions!: number;
    @IsReference() caseReference!: string;
    @IsOrganisation() askedBy!: string;
    @Personal() @IsText(4000) account!: string;
    @NotPersonal() @IsText(200) settingName!: string;
    @Corrects() corrects?: string;
  }
  it('is said, or is plain from what it holds', () => expect(unmarked(Marked)).toEqual([]));

  it('must be said of free text, of lists of it, and of who the child is', () => {
    class Unmarked {
      @IsDefined() @Holds(ChildIdentity) child!: ChildIdentity;
      @IsText(4000) account!: string;
      @IsOptional() @IsString() contact?: string;
      @IsText(200, { each: true }) helpers!: string[];
      @Matches(/^0\d+$/) telephone!: string;
      @IsOptional() anything?: string;
    }
    expect(unmarked(Unmarked)).toEqual([
      ...['/child/givenName', '/child/familyName', '/child/nhsNumber', '/child/upn', '/child/postcode'],
      ...['/account', '/contact', '/helpers', '/telephone', '/anything'],
    ]);
  });

  it('and where, in the order of the fields: what is held in an object is carried apart with the whole of it', () => {
    const personal = (target: Class) => pointersTo(target, (mark) => mark.personal);
    expect(personal(Marked)).toEqual(['/child', '/account']);
    class Note {
      @Personal() @IsText(200) words!: string;
    }
    class Noted {
      @Holds(Note) note!: Note;
    }
    class NotedAgain extends Noted {
      @Personal() @IsText(200) more!: string;
    }
    expect(personal(NotedAgain)).toEqual(['/more', '/note/words']);
    expect(() => separatePersonal({ personal: personal(Noted) }, {})).toThrow('a whole member of data');
  });
});

it('a member that is named __proto__ is data like any other, and nothing is read through it', () => {
  const data = JSON.parse('{"raisedOn":"2026-03-03","__proto__":{"child":{"givenName":"Nobody"}}}');
  const { data: rest, fields } = separatePersonal(earlyYearsNotificationV1, data);
  const read = dataAsTold({ data: rest, personal: { subject: 'x', fields } });
  expect(read.child).toBeUndefined();
  expect(JSON.stringify(read)).toBe(JSON.stringify(data));
});

it('a wrong identifier is not a fault, an impossible day is', () => {
  const contract = earlyYearsNotificationV1;
  const child = { givenName: 'Fern', nhsNumber: '1234567890', upn: 'nonsense', dateOfBirth: '2026-02-30' };
  const faults = faultsOf(contract, { ...contract.example.data, child, concern: '' });
  expect(faults.map(({ pointer }) => pointer)).toEqual(['/data/child/dateOfBirth', '/data/concern']);
});

it('a list is not taken for the one object that is meant, not even an empty one, nor a word for a list', () => {
  const says = (contract: Contract, change: object) =>
    faultsOf(contract, { ...contract.example.data, ...change }).map(({ pointer, message }) => `${pointer} ${message}`);
  const { about } = correctionAskedV1.example.data as { about?: object };
  for (const list of [[], [about], 'about']) {
    expect(says(correctionAskedV1, { about: list })).toEqual(['/data/about about must be an object']);
  }
  expect(says(earlyYearsNotificationV1, { child: [] })).toEqual(['/data/child child must be an object']);
  expect(says(earlyYearsNotificationV1, { areasOfNeed: 'SLCN' })).toEqual([
    '/data/areasOfNeed areasOfNeed must be a list',
  ]);
});

it('says once that a field is missing, and which codes a field may have', () => {
  const contract = earlyYearsNotificationV1;
  const { settingName: _, ...data } = contract.example.data as Record<string, unknown>;
  const faults = faultsOf(contract, { ...data, areasOfNeed: ['SLCN', 'XYZ'] });
  expect(faults.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
    '/data/settingName required',
    '/data/areasOfNeed isIn',
  ]);
  expect(faults[1]?.allowed).toContain('SLCN');
});

it.each(
  Object.getOwnPropertyNames(Object.prototype),
)('refuses a field named %s, which every object of JavaScript has, like any that it does not know', (name) => {
  const contract = earlyYearsNotificationV1;
  const withName = (value: object) =>
    JSON.parse(JSON.stringify(value).replace(/^\{/, `{${JSON.stringify(name)}:1,`)) as Record<string, unknown>;
  const data = contract.example.data as Record<string, object>;
  expect(faultsOf(contract, withName(data))).toMatchObject([{ pointer: `/data/${name}`, code: 'unknownField' }]);
  expect(faultsOf(contract, { ...data, child: withName(data.child!) })).toMatchObject([
    { pointer: `/data/child/${name}`, code: 'unknownField' },
  ]);
});

it.each([
  ...[
    '',
    '   ',
    '\n\t\u00a0',
    '\u200b',
    ' \u200d\u2060 ',
    '\ufeff',
    '\u00ad',
    '\u202e\u2066',
    '\u2800',
    '\u3164\uffa0',
    '\ufe0f',
  ],
])('a text that must say something is not only white space and what shows nothing: %j', (blank) => {
  const contract = earlyYearsNotificationV1;
  const data = { ...contract.example.data, concern: blank, corrects: blank };
  expect(faultsOf(contract, data).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
    '/data/concern isNotBlank',
    '/data/corrects isNotBlank',
  ]);
  expect(ajv.compile(dataSchema(contract))(data)).toBe(false);
});

it.each([
  'ß',
  'é',
  'e\u0301',
  '你',
  '\u{1f600}',
  'a\u200d',
  '\u200bb',
  '.',
])('a text of any writing says something: %j', (said) => {
  const contract = earlyYearsNotificationV1;
  const data = { ...contract.example.data, concern: said };
  expect(faultsOf(contract, data)).toEqual([]);
  expect(ajv.compile(dataSchema(contract))(data)).toBe(true);
});

it('a value of another type is one fault, whatever else it cannot be', () => {
  const contract = earlyYearsNotificationV1;
  const data = { ...contract.example.data, concern: 5, tried: ['x'], settingName: {} };
  expect(faultsOf(contract, data).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
    '/data/settingName isString',
    '/data/concern isString',
    '/data/tried isString',
  ]);
});

it('an old version is read as the new one', () => {
  const current = earlyYearsNotificationV1;
  const old: Contract = {
    ...current,
    type: 'education.early-years-notification.v0',
    upcast: { to: current.type, data: (told) => ({ ...told, concern: 'Not said' }) },
  };
  const find = (type: string) => [old, current].find((contract) => contract.type === type);
  const read = readFact(
    { type: old.type, data: { raisedOn: '2026-01-01' }, personal: { subject: 's', fields: {} } },
    find,
  );
  expect([read.contract.type, read.data.concern]).toEqual([current.type, 'Not said']);
  expect(() => readFact({ type: 'x.y.v9', data: {}, personal: { subject: 's', fields: {} } })).toThrow('No contract');
});
