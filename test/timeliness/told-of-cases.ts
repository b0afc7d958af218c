import { contracts } from '@lib/contracts';
import { makeUpn } from '@lib/linkage';
import { type EventToTell, type Random, unusedNhsNumber } from '@lib/testing';

/** Facts that say when an advice, an assessment or a referral took which step, and facts that take them back. */
const tellers = contracts.filter(
  ({ kind, accepted, agency, upcast }) =>
    accepted &&
    !upcast &&
    agency !== 'family' &&
    ['step', 'request', 'advice', 'exception', 'notification'].includes(kind),
);
/** Those that start and end most clocks: told more often than the others. */
const often = tellers.filter(({ kind }) => kind === 'request' || kind === 'advice');
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

const children = [0, 1].map((index) => ({
  givenName: ['Bryony', 'Rowan'][index]!,
  dateOfBirth: ['2021-05-04', '2020-11-30'][index]!,
  nhsNumber: unusedNhsNumber(600 + index),
  upn: makeUpn({ authority: '801', establishment: '2005', year: '26', serial: `10${index}` }),
}));

const minute = (at: number): string => `2026-05-01T09:${String(at).padStart(2, '0')}:00.000Z`;

export const momentsOfCases = [1, 3, 6, 9, 12, 16, 25].map(minute);

/** Every field by which a case is known, where the fact has it. */
function caseFields(random: Random, example: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const choices: Readonly<Record<string, () => unknown>> = {
    requestReference: () => random.pick(references),
    assessmentReference: () => random.pick(references),
    referralReference: () => random.pick(references),
    notificationReference: () => random.pick(references),
    asked: () => random.pick(bodies),
    body: () => random.pick(bodies),
    askedBy: () => (random.chance(0.5) ? random.pick(askers) : undefined),
    decision: () => example.decision,
    until: () => undefined,
  };
  return Object.fromEntries(
    Object.entries(choices).flatMap(([name, choose]) => (name in example ? [[name, choose()]] : [])),
  );
}

/**
 * What may be told of two children by several systems, each telling what it knows of who it is: sometimes of the other child by
 * mistake, corrected or withdrawn later, so that records join and part and clocks come and go.
 */
export function toldOfCases(random: Random): EventToTell[] {
  let at = 0;
  const records = Array.from({ length: 2 + random.below(3) }, () => random.pick(children));
  return records.flatMap((child, record) => {
    const earlier: { readonly id: string; readonly type: string; readonly source: string }[] = [];
    return Array.from({ length: 2 + random.below(8) }, (_, index): EventToTell => {
      const corrected = earlier.length > 0 && random.chance(0.35) ? random.pick(earlier) : undefined;
      const taken = corrected && random.chance(0.4);
      const contract = taken
        ? withdrawals.find(({ agency }) => corrected.type.startsWith(`${agency}.`))!
        : (tellers.find(({ type }) => type === corrected?.type) ?? random.pick(random.chance(0.5) ? often : tellers));
      const { data } = contract.example as { readonly data: Readonly<Record<string, unknown>> };
      const whose = random.chance(0.12) ? random.pick(children) : child;
      if (random.chance(0.8)) at++;
      const source = corrected?.source ?? sourceOf(random, contract);
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
            ...caseFields(random, data),
            [contract.occurredOn]: random.pick(daysOfCases),
            child: { ...child, nhsNumber: whose.nhsNumber, ...(random.chance(0.3) && { upn: undefined }) },
            corrects: corrected && !taken ? corrected.id : undefined,
            ...(taken && { withdraws: corrected.id }),
          }),
        ),
      };
      earlier.push(said);
      return said;
    });
  });
}

function sourceOf(random: Random, { agency, toldBy, kind }: (typeof contracts)[number]): string {
  if (toldBy || kind === 'request') return `/agencies/${random.pick(askers)}`;
  return `/agencies/${agency === 'social-care' ? bodies[0] : agency === 'health' ? bodies[1] : 'river-lane-nursery'}`;
}
