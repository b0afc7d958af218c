import type { Contract } from '@lib/contracts';
import { makeNhsNumber } from '@lib/linkage';
import type { LocalDate } from '@lib/statutory';
import { untold } from '../as-told';
import { truthOfAsking } from '../assessment/truth';
import { daysAgo, workday } from '../days';
import { type Known, type SourceRecord, type Telling, tell } from '../message';
import { council, type Organisation, quarryBank, socialCare, trust } from '../organisations';
import type { Person } from '../person';
import { inGroups } from '../records';
import type { Scene } from '../scene';
import type { TrueClock } from '../truth/true-clock';

export interface Story {
  readonly people: readonly [Person, ...Person[]];
  readonly why: string;
  readonly tellings: readonly Telling[];
  readonly clocks?: readonly TrueClock[];
}

/** Each has its own fixed number, below all that chance gives, so that a README can print it. */
export const child = (
  { today }: Scene,
  nth: number,
  name: string,
  daysOld: number,
  more: Partial<Person> = {},
): Person => {
  const [givenName = '', familyName = ''] = name.split(' ');
  return {
    givenName,
    familyName,
    dateOfBirth: daysAgo(today, daysOld),
    sex: nth % 2 === 0 ? 'male' : 'female',
    nhsNumber: purposeNumbers[nth]!,
    postcode: `ZZ99 ${nth % 10}GT`,
    addressIsRestricted: false,
    ...more,
  };
};

const purposeNumbers = Array.from({ length: 20 }, (_, at) => makeNhsNumber(String(999_100_001 + at))).filter(
  (number) => number !== undefined,
);

export const recordAt = (
  scene: Scene,
  organisation: Organisation,
  about: Person,
  on: LocalDate,
  differs: Known = {},
) => {
  const { givenName, familyName, dateOfBirth, nhsNumber, postcode } = about;
  const written = organisation === trust || organisation === council ? nhsNumber : inGroups(nhsNumber);
  // Who knows of the restriction does not say where; the nursery had told a postcode before anybody knew.
  const address = about.addressIsRestricted && organisation.code !== quarryBank.code ? {} : { postcode };
  const knows = { givenName, familyName, dateOfBirth, nhsNumber: written, ...address, ...differs };
  return { about, organisation, subject: scene.numbers.subject(organisation, on), knows } satisfies SourceRecord;
};

export function toldBy(scene: Scene, record: SourceRecord, contract: Contract, on: LocalDate, data: Data): Telling {
  const id = scene.numbers.event(record.organisation, on);
  return tell(scene.random, record, { id, contract, toldOn: on, data: { [contract.occurredOn]: on, ...data } });
}

export const asking = (record: SourceRecord, question: string): Data => ({
  requestReference: `${record.subject}/SC`,
  adviceFrom: 'social-care',
  asked: socialCare.code,
  question,
});

/** How the request of that day stands; every record here can be linked with the council's. */
export const askedOfSocialCare = (
  { today }: Scene,
  record: SourceRecord,
  askedOn: LocalDate,
  metOn?: LocalDate,
): readonly TrueClock[] =>
  truthOfAsking(today, {
    ...{ adviceFrom: 'social-care', body: socialCare.code, reference: `${record.subject}/SC` },
    ...{ asked: { tellings: [], on: askedOn }, received: untold, given: untold, ...(metOn && { metOn }) },
  });

type Data = Readonly<Record<string, unknown>>;

export const workdayAgo = (today: LocalDate, days: number): LocalDate => workday(daysAgo(today, days));
