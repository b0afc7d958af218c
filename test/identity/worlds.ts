import { makeUpn } from '@lib/linkage';
import {
  adviceRequest,
  type EventToTell,
  earlyHealthNotification,
  earlyYearsNotification,
  factWithdrawn,
  nhsNumberInError,
  nhsNumberReplaced,
  publishedDecision,
  publishedOf,
  type Random,
  safeguardingInvolvement,
  socialCareAdvice,
  unusedNhsNumber,
} from '@lib/testing';
import type { Message } from '../path/worlds';

type Identity = Readonly<Record<string, string>>;

const home = { familyName: 'Shale', postcode: 'HX1 1AA', sex: 'female' };
/** Twins, their younger sister, and a girl of the same name and birthday at the other end of the area. */
const children: readonly Identity[] = [
  { ...home, givenName: 'Sorrel', dateOfBirth: '2021-02-01' },
  { ...home, givenName: 'Bryony', dateOfBirth: '2021-02-01' },
  { ...home, givenName: 'Fern', dateOfBirth: '2022-11-05' },
  { ...home, givenName: 'Sorrel', dateOfBirth: '2021-02-01', postcode: 'M14 5LX' },
].map((child, index) => ({
  ...child,
  nhsNumber: unusedNhsNumber(600 + index),
  upn: makeUpn({ authority: '801', establishment: '2005', year: '26', serial: `10${index}` }),
}));

/** Nurseries and councils know no NHS number, trusts no UPN. */
const tellers = [
  { told: earlyYearsNotification, day: 'raisedOn', knows: 'upn' },
  { told: earlyHealthNotification, day: 'notifiedOn', knows: 'nhsNumber' },
  { told: socialCareAdvice, day: 'givenOn', knows: 'none' },
  { told: adviceRequest, day: 'askedOn', knows: 'upn' },
] as const;
const days = ['2026-02-02', '2026-03-03', '2026-04-04'];

/** A slip now and then: in the name, in the day, in the home, or a name that is not known yet. */
function asToldBy(random: Random, child: Identity, knows: (typeof tellers)[number]['knows']): Identity {
  const { nhsNumber, upn, ...who } = child;
  const slips: Identity[] = [
    { givenName: `${who.givenName!.slice(0, -1)}e` },
    { dateOfBirth: who.dateOfBirth!.replace('02-01', '01-02') },
    { dateOfBirth: '2021-02-11' },
    { postcode: 'HX1 1ZZ' },
    { givenName: 'Baby' },
  ];
  return {
    ...who,
    ...(random.chance(0.4) && random.pick(slips)),
    ...(knows === 'nhsNumber' &&
      random.chance(0.8) && { nhsNumber: (random.chance(0.1) ? random.pick(children) : child).nhsNumber! }),
    ...(knows === 'upn' && random.chance(0.8) && { upn: upn! }),
  };
}

/** What agencies that share few identifiers tell of few children who look alike, each stating when it recorded it. */
export function eventsOfLookAlikes(random: Random): EventToTell[] {
  const records = 2 + random.below(5);
  let minute = 0;
  const events: EventToTell[] = [];
  for (let record = 0; record < records; record++) {
    const { told, day, knows } = random.pick(tellers);
    const child = random.pick(children);
    const tellings = 1 + random.below(3);
    for (let fact = 0; fact < tellings; fact++) {
      if (random.chance(0.8)) minute++;
      const isCorrection = fact > 0 && random.chance(0.6);
      events.push(
        told({
          id: `fact-${record}-${fact}`,
          subject: `subject-${record}`,
          recordedtime: `2026-05-01T09:${String(minute).padStart(2, '0')}:00.000Z`,
          child: asToldBy(random, child, knows),
          data: { [day]: random.pick(days), ...(isCorrection && { corrects: `fact-${record}-${random.below(fact)}` }) },
        }),
      );
    }
  }
  return [...events, ...takenBack(random, events), ...hidden(random), ...ofNumbers(random)];
}

function takenBack(random: Random, events: readonly EventToTell[]): EventToTell[] {
  const { id, source, subject, type, data } = random.pick(events);
  if (!random.chance(0.3)) return [];
  const agency = type.split('.')[0] as 'education' | 'health' | 'social-care';
  return [
    factWithdrawn(agency, {
      id: 'taken-back',
      source,
      subject,
      recordedtime: '2026-05-01T10:00:00.000Z',
      child: data.child as Identity,
      data: { withdrawnOn: days[1]!, withdraws: id },
    }),
  ];
}

/** That one number replaced another, rightly or of the wrong child, or was allocated in error; and sometimes taken back. */
function ofNumbers(random: Random): EventToTell[] {
  if (!random.chance(0.3)) return [];
  const { upn: _, ...child } = random.pick(children);
  const { nhsNumber: other } = random.pick(children) as { readonly nhsNumber: string };
  const { nhsNumber, ...unnumbered } = child;
  const saying = { id: 'of-number', subject: 'subject-numbers', recordedtime: '2026-05-01T10:02:00.000Z' };
  const told = random.chance(0.7)
    ? nhsNumberReplaced({
        ...saying,
        child: { ...child, nhsNumber: nhsNumber! },
        data: { replacedOn: days[0]!, formerNhsNumber: other },
      })
    : nhsNumberInError({ ...saying, child: unnumbered, data: { foundOn: days[0]!, numberInError: other } });
  const back = factWithdrawn('health', {
    ...{ id: 'of-number-back', source: told.source, subject: told.subject, recordedtime: '2026-05-01T10:03:00.000Z' },
    ...{ child: unnumbered, data: { withdrawnOn: days[1]!, withdraws: told.id } },
  });
  return random.chance(0.3) ? [told, back] : [told];
}

/** Only some may know of it: it is alike too. */
const hidden = (random: Random): EventToTell[] =>
  random.chance(0.3)
    ? [
        safeguardingInvolvement({
          id: 'hidden',
          subject: 'subject-hidden',
          recordedtime: '2026-05-01T10:01:00.000Z',
          child: asToldBy(random, random.pick(children), 'none'),
        }),
      ]
    : [];

/** What people say of any two of them, now this and now that, resting on what is hidden or on nothing that is; and take back again. */
function decided(random: Random, told: readonly Message[]): Message[] {
  const ids = [...new Set(told.map(({ key }) => key))].sort();
  if (ids.length < 2 || !random.chance(0.7)) return [];
  const pairs = Array.from({ length: 1 + random.below(2) }, () =>
    random
      .shuffled([...ids])
      .slice(0, 2)
      .sort(),
  );
  return Array.from({ length: 1 + random.below(4) }, (_, index) =>
    publishedDecision({
      id: `decided-${index}`,
      between: random.pick(pairs) as unknown as readonly [string, string],
      answer: random.pick(['same', 'same', 'different', 'different', 'undone', 'unsure']),
      restsOn: random.chance(0.2) ? 'safeguarding' : 'ordinary',
      recordedtime: `2026-05-01T11:0${random.below(10)}:00.000Z`,
    }),
  );
}

/** What was told, then what people said of it: schedules deliver all of it in any order. */
export function worldOfLookAlikes(random: Random): Message[] {
  const told = eventsOfLookAlikes(random).map((event) => publishedOf(event));
  return [...told, ...decided(random, told)];
}
