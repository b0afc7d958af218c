import { caseKinds } from '@lib/casework';
import { type Agency, adviceFrom, type Contract, contracts } from '@lib/contracts';
import { makeUpn } from '@lib/linkage';
import { type EventToTell, type Random, unusedNhsNumber } from '@lib/testing';

/** Every fact that an agency may tell of a child, each as the newest version of its contract has it. */
const tellers = contracts.filter(
  ({ kind, accepted, upcast, aboutOrganisation }) => accepted && !upcast && !aboutOrganisation && kind !== 'withdrawal',
);
/** Those that start and end most clocks: told more often than the others. */
const often = tellers.filter(({ kind }) => kind === 'request' || kind === 'advice');
const hidden = tellers.filter(({ sensitivity }) => sensitivity !== 'ordinary');
const withdrawals = contracts.filter(({ kind, aboutOrganisation }) => kind === 'withdrawal' && !aboutOrganisation);
export const daysOfCases = [
  '2026-01-05',
  '2026-01-20',
  '2026-02-16',
  '2026-02-27',
  '2026-03-02',
  '2026-04-30',
  '2026-05-25',
];
/** Few references and few bodies: cases meet, and two may ask one under one reference. */
const references = ['R-1', 'R-2'];
const askers = ['northbank-council', 'southbank-council'];
const bodies = ['northbank-social-care', 'northbank-nhs-trust'];
const statuses = ['childProtectionPlan', 'lookedAfter', 'formerlyLookedAfter'];

export const childrenOfCases = [0, 1].map((index) => ({
  givenName: ['Bryony', 'Rowan'][index]!,
  dateOfBirth: ['2021-05-04', '2020-11-30'][index]!,
  sex: ['female', 'male'][index]!,
  nhsNumber: unusedNhsNumber(600 + index),
  upn: makeUpn({ authority: '801', establishment: '2005', year: '26', serial: `10${index}` }),
}));

const minute = (at: number): string => `2026-05-01T09:${String(at).padStart(2, '0')}:00.000Z`;

export const momentsOfCases = [1, 3, 6, 9, 12, 16, 25].map(minute);

/** Every field by which a case is known, where the fact has it. */
function caseFields(
  random: Random,
  { type, example, sensitivity }: Contract,
  told: readonly TellingOfCase[],
): Record<string, unknown> {
  const data = example.data as Readonly<Record<string, unknown>>;
  const about = () => {
    const of = told.length > 0 && random.chance(0.8) ? random.pick(told) : undefined;
    const agency = (of?.type.split('.')[0] ?? 'education') as Agency;
    return { agency, organisation: of?.source.slice('/agencies/'.length) ?? 'nobody', eventId: of?.id ?? 'nothing' };
  };
  const challenge = told.findLast((each) => each.type.startsWith('family.correction-asked'));
  const choices: Readonly<Record<string, () => unknown>> = {
    ...Object.fromEntries(caseKinds.map(({ reference }) => [reference, () => random.pick(references)])),
    asked: () => random.pick(bodies),
    body: () => random.pick(bodies),
    askedBy: () => (random.chance(0.5) ? random.pick(askers) : undefined),
    decision: () => data.decision,
    // Most of a kind whose time begins with the asking, so that there are clocks.
    adviceFrom: () =>
      random.pick(random.chance(0.6) && type === 'education.advice-request.v1' ? ['social-care'] : adviceFrom),
    pathway: () => random.pick(['autism', 'speechAndLanguage']),
    areasOfNeed: () => random.pick([['SLCN', 'HI'], ['ASD'], undefined]),
    setting: () => random.pick(['river-lane-nursery', 'ferry-road']),
    until: () => undefined,
    about,
    challengeEventId: () => challenge?.id ?? 'nothing',
    challengedBy: () => 'family',
    status: () => (sensitivity === 'ordinary' ? data.status : random.pick(statuses)),
  };
  return Object.fromEntries(
    Object.entries(choices).flatMap(([name, choose]) =>
      name in data || (name === 'status' && type.includes('involvement')) ? [[name, choose()]] : [],
    ),
  );
}

interface TellingOfCase {
  readonly id: string;
  readonly type: string;
  readonly source: string;
}

/** How often a fact is one that not all may see, and whether any says of an address that it is restricted. */
export interface Hiding {
  readonly hidden: number;
  readonly restricts: number;
  /** The most facts that one record is told. */
  readonly facts?: number;
}

/**
 * What may be told of two children by several systems, each telling what it knows of who it is: sometimes of the other child by
 * mistake, corrected or withdrawn later, so that records join and part and clocks come and go. Facts of every kind, some of them about
 * others, and some for the eyes of few.
 */
export function toldOfCases(
  random: Random,
  { hidden: share, restricts, facts = 9 }: Hiding = { hidden: 0.1, restricts: 0 },
): EventToTell[] {
  let at = 0;
  const all: TellingOfCase[] = [];
  const records = Array.from({ length: 2 + random.below(3) }, () => random.pick(childrenOfCases));
  return records.flatMap((child, record) => {
    const earlier: TellingOfCase[] = [];
    return Array.from({ length: 2 + random.below(facts - 1) }, (_, index): EventToTell => {
      const corrected = earlier.length > 0 && random.chance(0.35) ? random.pick(earlier) : undefined;
      const taken = corrected && random.chance(0.4);
      const any = random.chance(share) ? hidden : random.chance(0.5) ? often : tellers;
      const contract = taken
        ? withdrawals.find(({ agency }) => corrected.type.startsWith(`${agency}.`))!
        : (tellers.find(({ type }) => type === corrected?.type) ?? random.pick(any));
      const { data } = contract.example as { readonly data: Readonly<Record<string, unknown>> };
      const whose = random.chance(0.12) ? random.pick(childrenOfCases) : child;
      if (random.chance(0.8)) at++;
      const source = corrected?.source ?? sourceOf(random, contract);
      const isOrdinary = contract.sensitivity === 'ordinary';
      const said: EventToTell = {
        specversion: '1.0',
        id: `fact-${record}-${index}`,
        source,
        type: contract.type,
        subject: `subject-${record}`,
        recordedtime: minute(at),
        data: JSON.parse(
          JSON.stringify({
            ...data,
            ...caseFields(random, contract, all),
            [contract.occurredOn]: random.pick(daysOfCases),
            child: {
              ...child,
              nhsNumber: random.chance(0.3) ? undefined : whose.nhsNumber,
              ...(random.chance(0.04) && { dateOfBirth: '2019-02-28' }),
              ...(random.chance(0.3) && { upn: undefined }),
              ...(random.chance(0.3) && { postcode: 'ZZ99 3VZ' }),
              ...(isOrdinary && random.chance(restricts) && { addressIsRestricted: true }),
            },
            corrects: corrected && !taken ? corrected.id : undefined,
            ...(taken && { withdraws: corrected.id }),
          }),
        ),
      };
      earlier.push(said);
      all.push(said);
      return said;
    });
  });
}

function sourceOf(random: Random, { agency, toldBy, kind }: Contract): string {
  if (agency === 'family') return '/agencies/family';
  if (toldBy || kind === 'request') return `/agencies/${random.pick(askers)}`;
  return `/agencies/${agency === 'social-care' ? bodies[0] : agency === 'health' ? bodies[1] : 'river-lane-nursery'}`;
}
