import { type EventToTell, unusedNhsNumber } from '@lib/testing';

/**
 * Histories of children, made by chance, and what the tracker, the list of silences and the retell rate should say of them: counted by hand
 * over the events as they were told. Nothing of the views is imported.
 */
export interface ToldAt {
  readonly event: EventToTell;
  readonly recordedAt: string;
}

type Die = (sides: number) => number;

/** Of two words of 32 bits, xor and shifts: the same on every machine. */
export function dieOf(seed: number): Die {
  let [a, b] = [(seed ^ 0x9e3779b9) >>> 0, (seed * 2654435761 + 1) >>> 0];
  return (sides) => {
    const [x, y] = [a, b];
    a = y;
    let mixed = (x ^ (x << 23)) >>> 0;
    mixed = (mixed ^ y ^ (mixed >>> 17) ^ (y >>> 26)) >>> 0;
    b = mixed;
    return ((mixed + y) >>> 0) % sides;
  };
}

const day = (number: number): string => new Date(Date.UTC(2025, 0, 1) + number * 86_400_000).toISOString().slice(0, 10);

/** Up to eight things that agencies tell of one child, each recorded some days after it was so. */
export function childToldOf(seed: number, tell: (type: string, what: object) => EventToTell): ToldAt[] {
  const die = dieOf(seed);
  const one = <T>(...values: readonly T[]): T => values[die(values.length)]!;
  const number = unusedNhsNumber(20_000 + seed);
  const dateOfBirth = `20${16 + die(8)}-0${1 + die(9)}-1${die(9)}`;
  const nursery = { source: '/agencies/river-lane-nursery', subject: `RLN-${seed}` };
  const school = { source: '/agencies/quarry-bank-school', subject: `QBS-${seed}` };
  const trust = { source: '/agencies/northbank-nhs-trust', subject: `EPR-${seed}` };
  const visitors = { source: '/agencies/northbank-community-health', subject: `NCH-${seed}` };
  const council = { source: '/agencies/northbank-council', subject: `EHC-${seed}` };
  const family = { source: '/agencies/family', subject: `FAM-${seed}` };
  const need = () => one('SLCN', 'SLCN', 'HI', 'ASD');
  const names = () => ({
    ...(die(4) > 0 && { givenName: one('Fern', 'Ferne') }),
    ...(die(4) > 0 && { familyName: 'Gale' }),
    dateOfBirth,
    nhsNumber: number,
    ...(die(3) === 0 && { postcode: 'ZZ99 3VZ' }),
  });
  return Array.from({ length: 1 + die(8) }, (_, nth): ToldAt => {
    const on = die(500);
    const [type, by, data] = one<readonly [string, object, object]>(
      [
        'education.early-years-notification.v1',
        one(nursery, school),
        { raisedOn: day(on), areasOfNeed: [need()], parentInformed: die(2) > 0 },
      ],
      [
        'health.child-health-check.v1',
        visitors,
        {
          ...{ checkedOn: day(on), check: 'twoYearReview', outcome: 'done', communication: one('below', 'onSchedule') },
          ...{ grossMotor: undefined, fineMotor: undefined, problemSolving: undefined, personalSocial: undefined },
          ...{ areasOfNeed: die(2) > 0 ? [need()] : undefined, seen: undefined },
        },
      ],
      [
        'education.progress-check-at-two.v1',
        nursery,
        {
          ...{ checkedOn: day(on), communicationAndLanguage: one('asExpected', 'needsSupport') },
          ...{ physicalDevelopment: 'asExpected', personalSocialEmotional: 'asExpected' },
        },
      ],
      [
        'health.pathway-referral.v1',
        trust,
        { receivedOn: day(on), referralReference: `REF-${seed}-${nth}`, pathway: 'adhd' },
      ],
      [
        'education.ehc-assessment-requested.v1',
        council,
        { receivedOn: day(on), assessmentReference: `EHC-${seed}-${nth}` },
      ],
      ['education.sen-support-started.v1', school, { startedOn: day(on), supportReference: `SEN-${seed}-${nth}` }],
      ['health.family-told.v1', trust, { toldOn: day(on) }],
      ['education.family-told.v1', council, { toldOn: day(on) }],
      ['education.suspension.v1', school, { from: day(on) }],
      ['family.views.v1', family, { statedOn: day(on) }],
      [
        'health.front-door-answer.v1',
        trust,
        {
          ...{
            answeredOn: day(on),
            contactReference: `HUB-${seed}-${nth}`,
            askerToldOn: die(2) > 0 ? day(on + 1) : undefined,
          },
        },
      ],
    );
    const event = tell(type, { ...by, id: `e-${seed}-${nth}`, child: names(), data });
    // No two things are recorded at one moment.
    return { event, recordedAt: `${day(on + 1 + die(30))}T0${die(9)}:${10 + nth}:00.000Z` };
  });
}

export interface ByHand {
  /** Undefined where the child is in no tracker. */
  readonly stuck?: readonly string[];
  /** Days of silence; undefined where no agency has told of the child. */
  readonly silence?: number;
  /** Of each submission, in the order of telling: what it carried, and what of it was held. */
  readonly retold: readonly (readonly [
    organisation: string,
    carried: number,
    held: number,
    afterNotification: boolean,
  ])[];
}

const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const dayFields = ['raisedOn', 'checkedOn', 'receivedOn', 'startedOn', 'toldOn', 'from', 'statedOn', 'answeredOn'];
const onOf = (event: EventToTell): string => dayFields.map((field) => text(event.data[field])).find((on) => on)!;

export function byHand(told: readonly ToldAt[], asAt: string): ByHand {
  return { ...trackedByHand(told, asAt), ...silenceByHand(told, asAt), retold: retoldByHand(told) };
}

function needsOf({ type, data }: EventToTell): string[] {
  const needs = new Set((data.areasOfNeed as string[] | undefined) ?? []);
  if (type.includes('progress-check') && data.communicationAndLanguage === 'needsSupport') needs.add('SLCN');
  if (type.includes('child-health-check') && data.communication === 'below') needs.add('SLCN');
  return type.includes('notification') || type.includes('check') ? [...needs] : [];
}

function trackedByHand(told: readonly ToldAt[], asAt: string): Pick<ByHand, 'stuck'> {
  const events = told.map(({ event }) => event).filter((event) => onOf(event) <= asAt);
  const seen = events.filter((event) => needsOf(event).length > 0 || event.type.includes('suspension'));
  if (seen.length === 0) return {};
  const first = seen.map(onOf).sort()[0]!;
  const born = told.map(({ event }) => (event.data.child as { dateOfBirth: string }).dateOfBirth)[0]!;
  const fifth = `${Number(born.slice(0, 4)) + 5}${born.slice(4)}`;
  const yearLater = `${Number(first.slice(0, 4)) + 1}${first.slice(4)}`;
  if (!(born <= asAt && asAt < fifth) && yearLater < asAt) return {};
  const stuck: string[] = [];
  const notifications = seen.filter(({ type }) => type.includes('early-years'));
  // Nobody in these histories acknowledges anything.
  if (notifications.length > 0) stuck.push('notAcknowledged');
  if (notifications.some(({ data }) => data.parentInformed !== true)) stuck.push('familyNotTold');
  const acted = events
    .filter(({ type }) => type.includes('referral') || type.includes('requested') || type.includes('support-started'))
    .map(onOf);
  const isTwice = ['SLCN', 'HI', 'ASD'].some((need) => {
    const days = ['education', 'health'].map(
      (agency) =>
        seen
          .filter((event) => event.type.startsWith(agency) && needsOf(event).includes(need))
          .map(onOf)
          .sort()[0],
    );
    const both = days.every((each) => each !== undefined);
    return both && !acted.some((on) => on >= [...days].sort()[0]!);
  });
  if (isTwice) stuck.push('twoSawNobodyActed');
  return { stuck };
}

function silenceByHand(told: readonly ToldAt[], asAt: string): Pick<ByHand, 'silence'> {
  const events = told.map(({ event }) => event);
  const known = events
    .filter(({ type }) => !type.startsWith('family'))
    .map(onOf)
    .sort()[0];
  if (known === undefined || known > asAt) return {};
  const heard = events.flatMap((event) => {
    if (event.type.includes('family-told')) return [onOf(event)];
    if (event.type.includes('early-years') && event.data.parentInformed === true) return [onOf(event)];
    return event.type.includes('front-door') ? [text(event.data.askerToldOn) ?? []].flat() : [];
  });
  const last = heard
    .filter((on) => on <= asAt)
    .sort()
    .at(-1);
  return { silence: daysFrom(last !== undefined && last > known ? last : known, asAt) };
}

/** What families are asked for, and which of these histories' facts say it. */
function carriedByHand({ data }: EventToTell): string[] {
  const child = Object.keys(data.child as object);
  return [
    ...child,
    ...(data.settingName ? ['setting'] : []),
    ...(data.areasOfNeed ? ['areasOfNeed'] : []),
    ...(['concern', 'clinicalSummary', 'reason', 'needs', 'asked'].some((field) => data[field]) ? ['concern'] : []),
    ...(data.tried ? ['tried'] : []),
    ...(data.whatHelps ? ['whatHelps'] : []),
    ...(data.views ? ['views'] : []),
    ...(data.wishes || data.aspirations ? ['wishes'] : []),
  ];
}

function retoldByHand(told: readonly ToldAt[]): ByHand['retold'] {
  const inOrder = [...told].sort((one, other) => (one.recordedAt < other.recordedAt ? -1 : 1));
  return inOrder.map(({ event }, index) => {
    const before = inOrder.slice(0, index).map((each) => each.event);
    const items = carriedByHand(event);
    const held = items.filter((item) =>
      before.some((other) => other.source !== event.source && carriedByHand(other).includes(item)),
    );
    return [
      event.source.slice(10),
      items.length,
      held.length,
      before.some(({ type }) => type.includes('early-years')),
    ] as const;
  });
}
