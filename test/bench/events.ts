import { built, type Contracts, type Linkage } from './built';

const { findContract } = built<Contracts>('libs/contracts/src');
const { makeNhsNumber } = built<Linkage>('libs/linkage/src');

export const agencies = ['education', 'health', 'social-care'] as const;
export type Agency = (typeof agencies)[number];

/** What an agency's system sends. */
export interface BenchEvent {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const types: Record<Agency, string> = {
  education: 'education.early-years-notification.v1',
  health: 'health.early-health-notification.v1',
  'social-care': 'social-care.social-care-advice.v1',
};

const exampleOf = (agency: Agency): BenchEvent => findContract(types[agency])!.example as unknown as BenchEvent;

/** One agency's fact about a child by this number: the contract's own example, with an id, a subject and a person of its own. */
export function saidOf(agency: Agency, child: number): BenchEvent {
  const { source, type, time, data } = exampleOf(agency);
  const { requestReference: _, child: person, ...rest } = data;
  return {
    specversion: '1.0',
    id: `bench-${child}`,
    source,
    type,
    subject: `subject-${child}`,
    time,
    data: {
      child: { ...(person as object), ...personOf(child) },
      ...rest,
      ...(agency === 'social-care' && { requestReference: `request-${child}` }),
    },
  };
}

/**
 * Three agencies know each child, each under a subject of its own: what joins them is the NHS number. Names, birthdays and postcodes are spread as
 * among real children: else everybody were alike, and one neighbourhood.
 */
const personOf = (child: number) => {
  const spread = spreadOf(child);
  return {
    givenName: nameOf(spread),
    familyName: `${nameOf(spreadOf(spread))}by`,
    dateOfBirth: new Date(Date.UTC(2008, 0, 1 + (spread % 6_000))).toISOString().slice(0, 10),
    nhsNumber: nhsNumberOf(child),
    postcode: `ZZ99 ${spread % 10}${inward(spread / 10)}${inward(spread / 1_000)}`,
  };
};

const syllables = 'ba co del fen gul hob jas kem lor mav nis pol qui rad sut tem vog wex yar zed'.split(' ');
const nameOf = (spread: number): string => {
  const name = [1, 20, 400].map((step) => syllables[Math.floor(spread / step) % syllables.length]).join('');
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
};

const inward = (spread: number): string => 'ABDEFGHJLN'.charAt(Math.floor(spread) % 10);

/** Another number for each, far from its neighbours'. */
const spreadOf = (number: number): number => {
  const mixed = Math.imul(number ^ (number >>> 15), 0x2c1b3c6d);
  return Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39) >>> 0;
};

const made: string[] = [];
let tried = 0;
/** Numbers that were never issued to anybody: they begin with 999. There are about 900,000. */
function nhsNumberOf(serial: number): string {
  while (made.length <= serial) {
    const number = makeNhsNumber(`999${String(tried++).padStart(6, '0')}`);
    if (number) made.push(number);
  }
  return made[serial]!;
}
