import type { Fault } from '@lib/contracts';

/** What an event's envelope may say (CloudEvents 1.0, and its extension for distributed tracing), and our `recordedtime`. */
const attributes: ReadonlySet<string> = new Set([
  'specversion',
  'id',
  'source',
  'type',
  'subject',
  'time',
  'datacontenttype',
  'dataschema',
  'data',
  'recordedtime',
  'traceparent',
  'tracestate',
]);

type Envelope = Readonly<Record<string, unknown>>;

const longestName = 60;
const longestSchema = 2_000;
/** W3C trace context, section 3.3.1.5: what every system must pass on. */
const longestTraceState = 512;
/** Section 3.2: version, trace, parent and flags; a version ff, a trace or a parent of noughts are none. */
const traceparent = /^(?!ff)[\da-f]{2}-(?!0{32})[\da-f]{32}-(?!0{16})[\da-f]{16}-[\da-f]{2}$/;

/** Attributes that nobody here knows, as a misspelled `recordedtime` is; and those that are known, and not what they should be. */
export function attributeFaults(event: Envelope): Fault[] {
  const unknown = Object.keys(event)
    .filter((name) => !attributes.has(name))
    .map((name) => ({
      pointer: `/${pointerStep(name)}`,
      code: 'unknownAttribute',
      message: 'No attribute of an event that is taken here has this name',
    }));
  const faults: Fault[] = [...unknown];
  const bounded = (name: string, most: number, says: string) => {
    const value = event[name];
    if (value !== undefined && (typeof value !== 'string' || value.length > most))
      faults.push({ pointer: `/${name}`, code: name, message: says });
  };
  bounded('dataschema', longestSchema, `dataschema must be an address of at most ${longestSchema} characters`);
  bounded('tracestate', longestTraceState, `tracestate must be a text of at most ${longestTraceState} characters`);
  if (
    event.traceparent !== undefined &&
    !(typeof event.traceparent === 'string' && traceparent.test(event.traceparent))
  )
    faults.push({
      pointer: '/traceparent',
      code: 'traceparent',
      message: 'traceparent must be a W3C trace context: version, trace, parent and flags in small hexadecimal digits',
    });
  return faults;
}

/** A name is the sender's own, and of any length. */
const pointerStep = (name: string): string =>
  name.slice(0, longestName).replaceAll('\0', '').replaceAll('~', '~0').replaceAll('/', '~1');

const mostLevels = 25;
const nul = '\0';

/** Texts with the character NUL in them: stores and readers end a text there, and what follows would be told to some and not to others. */
export function nulFaults(value: unknown, pointer = '', level = 0): Fault[] {
  if (typeof value === 'string')
    return value.includes(nul)
      ? [{ pointer, code: 'nulCharacter', message: 'A text must not have the character NUL (U+0000) in it' }]
      : [];
  // What is nested deeper is refused for that.
  if (typeof value !== 'object' || value === null || level > mostLevels) return [];
  if (Array.isArray(value))
    return value.flatMap((member, index) => nulFaults(member, `${pointer}/${index}`, level + 1));
  let faults: Fault[] | undefined;
  for (const name in value) {
    const member = (value as Envelope)[name];
    // Nearly every fact has none: nothing is made for those.
    if (name.includes(nul) || typeof member === 'object' || (typeof member === 'string' && member.includes(nul))) {
      const at = `${pointer}/${pointerStep(name)}`;
      const own = nulFaults(member, at, level + 1);
      const found = name.includes(nul) ? [...nulFaults(name, at), ...own] : own;
      if (found.length > 0) faults = [...(faults ?? []), ...found];
    }
  }
  return faults ?? [];
}

const mostNames = 100;

/**
 * An object with more names than any contract has: said before its fields are judged, one by one and each beside all others, which
 * would keep everybody else waiting.
 */
export function crowdFaults(value: unknown, pointer = '/data', level = 0): Fault[] {
  if (typeof value !== 'object' || value === null || level > mostLevels) return [];
  if (!Array.isArray(value) && Object.keys(value).length > mostNames)
    return [{ pointer, code: 'tooMany', message: `An object here must have at most ${mostNames} fields` }];
  for (const [name, member] of Object.entries(value)) {
    if (typeof member !== 'object') continue;
    const found = crowdFaults(member, `${pointer}/${pointerStep(name)}`, level + 1);
    if (found.length > 0) return found;
  }
  return [];
}

const mostListed = 50;

/** The first of very many: whoever mends fifty things asks again. */
export const listed = (faults: readonly Fault[]): readonly Fault[] =>
  faults.length <= mostListed
    ? faults
    : [
        ...faults.slice(0, mostListed),
        { pointer: '', code: 'tooMany', message: `Only the first ${mostListed} things that are wrong are listed` },
      ];
