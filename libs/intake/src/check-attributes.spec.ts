import { attributeFaults, crowdFaults, listed, nulFaults } from './check-attributes';

const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
const span = '00f067aa0ba902b7';
const codes = (faults: readonly { readonly pointer: string; readonly code: string }[]) =>
  faults.map(({ pointer, code }) => `${pointer} ${code}`);

describe('the envelope of an event', () => {
  it('may say what CloudEvents says, and when it was recorded', () => {
    const event = {
      specversion: '1.0',
      id: 'a',
      source: '/agencies/a',
      type: 'b',
      subject: 'c',
      time: 'd',
      datacontenttype: 'application/json',
      dataschema: 'https://records.example/schema',
      recordedtime: 'e',
      traceparent: `00-${trace}-${span}-01`,
      tracestate: 'vendor=1',
      data: {},
    };
    expect(attributeFaults(event)).toEqual([]);
  });

  it('that says more is told what nobody here knows: a misspelled recordedtime would be lost in silence', () => {
    expect(codes(attributeFaults({ recordedtiem: '2026-01-01T00:00:00Z', data_base64: 'AA==', 'a/b~c': 1 }))).toEqual([
      '/recordedtiem unknownAttribute',
      '/data_base64 unknownAttribute',
      '/a~1b~0c unknownAttribute',
    ]);
  });

  it('is told of a name without end by its beginning', () => {
    expect(attributeFaults({ ['x'.repeat(100_000)]: 1 })[0]!.pointer).toHaveLength(61);
  });

  it.each([`00-${trace}-${span}-00`, `cc-${trace}-${span}-01`])('traceparent %s is a trace context', (traceparent) => {
    expect(attributeFaults({ traceparent })).toEqual([]);
  });

  it.each([
    ['of a version that is none', `ff-${trace}-${span}-01`],
    ['of no trace', `00-${'0'.repeat(32)}-${span}-01`],
    ['under no span', `00-${trace}-${'0'.repeat(16)}-01`],
    ['in capitals', `00-${trace.toUpperCase()}-${span}-01`],
    ['that goes on', `00-${trace}-${span}-01-more`],
    ['without end', 'x'.repeat(200_000)],
    ['with a line of its own', `00-${trace}-${span}-01\n`],
    ['that is no text', { toString: 'no' }],
    ['that is null', null],
    ['that is empty', ''],
  ])('traceparent %s is named', (_, traceparent) => {
    expect(codes(attributeFaults({ traceparent }))).toEqual(['/traceparent traceparent']);
  });

  it('tracestate and dataschema have their bounds', () => {
    expect(codes(attributeFaults({ tracestate: 'x'.repeat(513), dataschema: 7 }))).toEqual([
      '/dataschema dataschema',
      '/tracestate tracestate',
    ]);
  });
});

describe('the character NUL', () => {
  it('is named wherever it stands, and the name that has it is said without it', () => {
    const event = { id: 'a\0b', data: { child: { givenName: 'A\0' }, areasOfNeed: ['x', '\0'], 'na\0me': 1 } };
    expect(codes(nulFaults(event))).toEqual([
      '/id nulCharacter',
      '/data/child/givenName nulCharacter',
      '/data/areasOfNeed/1 nulCharacter',
      '/data/name nulCharacter',
    ]);
  });

  it('is nowhere in a fact as facts are, and is not looked for without end', () => {
    expect(nulFaults({ id: 'a', data: { child: { givenName: 'Sorrel' }, on: true, n: null, list: ['a'] } })).toEqual(
      [],
    );
    let deep: unknown = '\0';
    for (let level = 0; level < 9_000; level++) deep = [deep];
    expect(nulFaults(deep)).toEqual([]);
  });
});

describe('very much that is wrong', () => {
  const fields = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`field${at}`, 1]));

  it('in one object is one fault, wherever the object is', () => {
    expect(crowdFaults(fields(100))).toEqual([]);
    expect(codes(crowdFaults(fields(101)))).toEqual(['/data tooMany']);
    expect(codes(crowdFaults({ child: fields(101), other: fields(200) }))).toEqual(['/data/child tooMany']);
  });

  it('is listed up to a point', () => {
    const faults = Array.from({ length: 51 }, (_, at) => ({ pointer: `/${at}`, code: 'x', message: 'x' }));
    expect(listed(faults.slice(0, 50))).toHaveLength(50);
    expect(codes(listed(faults)).at(-1)).toBe(' tooMany');
  });
});
