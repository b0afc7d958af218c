import type { Viewer } from '@lib/access';
import { type Contract, type Fault, faultsOf, saysSomething } from '@lib/contracts';
import { Problem, type ProblemSlug } from '@lib/http';
import { asInstant, atPointer, type Instant, type LocalDate, londonDate } from '@lib/kernel';
import { type CheckedEvent, sourceOf } from '@lib/streams';
import { attributeFaults, crowdFaults, listed, nulFaults } from './check-attributes';

const longestId = 200;
const identifying = ['givenName', 'familyName', 'dateOfBirth', 'nhsNumber', 'upn'];

type Envelope = Readonly<Record<string, unknown>>;

const isFilled = (value: unknown): value is string => typeof value === 'string' && saysSomething(value);

/**
 * Everything that is wrong with one CloudEvent, at once; thrown as the one problem that fits it best. `today` is what counts as
 * the future of the days that are told of; what is recorded is recorded now.
 */
export function checkEvent(
  body: unknown,
  accepts: readonly Contract[],
  localAuthorities: readonly string[],
  caller: Viewer,
  now: Instant,
  today: Instant = now,
): CheckedEvent {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new Problem('malformed-body', 'An event is a JSON object.');
  }
  const event = body as Envelope;
  const contract = accepts.find(({ type }) => type === event.type);
  if (!contract) {
    const allowed = accepts.map(({ type }) => type);
    throw new Problem('unknown-type', 'No contract that this address takes has this type.', [
      { pointer: '/type', code: 'unknownType', message: 'type must be one of the contracts of this address', allowed },
    ]);
  }
  if (isFilled(event.source) && event.source !== sourceOf(caller.organisation)) {
    throw new Problem('source-not-yours', 'The source must be the organisation in your token.', [
      {
        pointer: '/source',
        code: 'sourceNotYours',
        message: 'source must be your organisation',
        allowed: [sourceOf(caller.organisation)],
      },
    ]);
  }
  if (contract.toldBy === 'localAuthority' && !localAuthorities.includes(caller.organisation)) {
    throw new Problem('not-allowed', 'Only the local authority takes this step, so nobody else can tell of it.', [
      { pointer: '/source', code: 'localAuthorityOnly', message: 'source must be the local authority' },
    ]);
  }
  const statedRecordedAt = isFilled(event.recordedtime) ? asInstant(event.recordedtime) : undefined;
  if (event.recordedtime !== undefined && !caller.scopes.includes('backfill')) {
    throw new Problem('backfill-not-allowed', 'Only a token with scope backfill states recordedtime.', [
      { pointer: '/recordedtime', code: 'backfillNotAllowed', message: 'recordedtime needs the scope backfill' },
    ]);
  }

  const nobody = contract.aboutOrganisation ? noOrganisationFaults(event, contract) : nobodyFaults(event);
  const future = futureFaults(event, contract, londonDate(today), now, statedRecordedAt);
  const crowds = crowdFaults(event.data);
  const shape = [
    ...envelopeFaults(event, statedRecordedAt),
    ...attributeFaults(event),
    ...nulFaults(event),
    ...(crowds.length > 0 ? crowds : faultsOf(contract, event.data)),
    ...periodFaults(event, contract),
  ];
  const faults = [
    ...nobody,
    ...shape.filter(({ pointer }) => !nobody.some((fault) => fault.pointer === pointer)),
    ...future,
  ];
  if (faults.length > 0) throw new Problem(slugFor(nobody, shape, future), sentenceFor(faults.length), listed(faults));

  return {
    contract,
    id: event.id as string,
    source: event.source as string,
    type: contract.type,
    subject: event.subject as string,
    data: event.data as Record<string, unknown>,
    ...(event.time !== undefined && { time: event.time as string }),
    ...(statedRecordedAt && { statedRecordedAt }),
    ...(isFilled(event.traceparent) && { traceparent: event.traceparent }),
  };
}

const sentenceFor = (count: number): string =>
  count === 1 ? 'One thing is wrong with this event.' : `${count} things are wrong with this event.`;

function slugFor(nobody: readonly Fault[], shape: readonly Fault[], future: readonly Fault[]): ProblemSlug {
  if (nobody.length > 0) return 'fact-about-nobody';
  if (shape.length > 0 || future.length === 0) return 'invalid-event';
  return 'date-in-the-future';
}

function envelopeFaults(event: Envelope, statedRecordedAt: Instant | undefined): Fault[] {
  const faults: Fault[] = [];
  if (event.specversion !== '1.0') {
    faults.push({ pointer: '/specversion', code: 'specversion', message: 'specversion must be 1.0', allowed: ['1.0'] });
  }
  for (const name of ['id', 'subject'] as const) {
    const value = event[name];
    if (name === 'id' && !isFilled(value))
      faults.push({ pointer: '/id', code: 'required', message: 'id must be a text of your own' });
    // Half a character is stored as another one: two ids would become the same.
    if (isFilled(value) && /\p{Surrogate}/u.test(value)) {
      faults.push({ pointer: `/${name}`, code: 'notUnicode', message: `${name} must be whole Unicode characters` });
    }
    if (isFilled(value) && value.length > longestId) {
      faults.push({
        pointer: `/${name}`,
        code: 'tooLong',
        message: `${name} must have at most ${longestId} characters`,
      });
    }
  }
  if (!isFilled(event.source))
    faults.push({
      pointer: '/source',
      code: 'required',
      message: 'source must be /agencies/ and your organisation’s code',
    });
  if (event.time !== undefined && (typeof event.time !== 'string' || !asInstant(event.time))) {
    faults.push({ pointer: '/time', code: 'instant', message: 'time must be a moment with its offset, as RFC 3339' });
  }
  if (event.recordedtime !== undefined && !statedRecordedAt) {
    faults.push({
      pointer: '/recordedtime',
      code: 'instant',
      message: 'recordedtime must be a moment with its offset, as RFC 3339',
    });
  }
  if (event.datacontenttype !== undefined && !/^application\/json\b/.test(String(event.datacontenttype))) {
    faults.push({
      pointer: '/datacontenttype',
      code: 'mediaType',
      message: 'data must be JSON',
      allowed: ['application/json'],
    });
  }
  return faults;
}

function nobodyFaults(event: Envelope): Fault[] {
  const faults: Fault[] = [];
  if (!isFilled(event.subject)) {
    faults.push({ pointer: '/subject', code: 'aboutNobody', message: 'subject must be your own id for the child' });
  }
  const child = atPointer(event, '/data/child');
  if (typeof child === 'object' && child !== null && !identifying.some((name) => isFilled((child as Envelope)[name]))) {
    faults.push({
      pointer: '/data/child',
      code: 'aboutNobody',
      message: 'child must say a name, a date of birth or an identifier',
    });
  }
  return faults;
}

/** What is told of an organisation is told under its own code: one address, one stream, and no child anywhere. */
function noOrganisationFaults({ subject, data }: Envelope, { aboutOrganisation }: Contract): Fault[] {
  const code = atPointer(data, `/${aboutOrganisation}`);
  if (isFilled(subject) && (!isFilled(code) || subject === code)) return [];
  const message = `subject must be the organisation’s code, as in data.${aboutOrganisation}`;
  return [{ pointer: '/subject', code: 'aboutNobody', message }];
}

function periodFaults({ data }: Envelope, { period }: Contract): Fault[] {
  const [first, last] = (period ?? []).map((name) => atPointer(data, `/${name}`));
  if (!isFilled(first) || !isFilled(last) || last >= first) return [];
  const message = `${period![1]} must not be before ${period![0]}`;
  return [{ pointer: `/data/${period![1]}`, code: 'beforeItsFirstDay', message }];
}

function futureFaults(
  event: Envelope,
  contract: Contract,
  today: LocalDate,
  now: Instant,
  statedRecordedAt: Instant | undefined,
): Fault[] {
  const dates = contract.notInFuture.flatMap((pointer) => {
    const value = atPointer(event.data, pointer);
    const isFuture = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && value > today;
    return isFuture
      ? [{ pointer: `/data${pointer}`, code: 'notInFuture', message: `This day has not come yet in Europe/London` }]
      : [];
  });
  const stated = statedRecordedAt !== undefined && statedRecordedAt > now;
  return stated
    ? [...dates, { pointer: '/recordedtime', code: 'notInFuture', message: 'recordedtime has not come yet' }]
    : dates;
}
