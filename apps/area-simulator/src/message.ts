import type { Agency, CloudEventExample, Contract, Publisher } from '@lib/contracts';
import { type LocalDate } from '@lib/statutory';
import { workday } from './days';
import { type Organisation, sourceOf } from './organisations';
import { formerNhsNumbers, type Person } from './person';
import type { Random } from './random';
import type { TrueClock } from './truth/true-clock';

/** What an agency's system writes of who the child is, as the contracts' `ChildIdentity`. */
export interface Known {
  readonly givenName?: string;
  readonly familyName?: string;
  readonly dateOfBirth?: LocalDate;
  readonly nhsNumber?: string;
  readonly upn?: string;
  readonly postcode?: string;
  readonly sex?: string;
  readonly addressIsRestricted?: boolean;
}

/** A CloudEvent as sent. A system that imports history states when it recorded the fact. */
export interface CloudEvent extends Omit<CloudEventExample, 'data'> {
  readonly recordedtime?: string;
  readonly data: { readonly child: Known } & Readonly<Record<string, unknown>>;
}

export interface Message {
  readonly agency: Agency;
  readonly organisation: string;
  /** `events` takes told facts; `advice-requests` is our own workflow, and delivers what it takes to the asked body. */
  readonly route: 'events' | 'advice-requests';
  /** The persona under which the token is asked for. */
  readonly tellAs: string;
  readonly event: CloudEvent;
}

/** What is sent, whatever it says: of a child, or of the area itself. */
export interface ToSend extends Omit<Message, 'agency' | 'event'> {
  readonly agency: Publisher;
  readonly event: Pick<CloudEvent, 'id' | 'subject'> & { readonly data: object };
}

/** A child as one system of one organisation knows it, right or wrong. */
export interface SourceRecord {
  readonly about: Person;
  readonly organisation: Organisation;
  readonly subject: string;
  readonly knows: Known;
}

/** What of one child is told, and how the time limits that this starts truly stand today. */
export interface Story {
  readonly tellings: readonly Telling[];
  readonly clocks: readonly TrueClock[];
}

/** A message, and whom it is really about. */
export interface Telling {
  readonly about: Person;
  readonly toldOn: LocalDate;
  readonly message: Message;
}

/** The running numbers that each organisation's systems give to children and messages. */
export interface Numbers {
  subject(organisation: Organisation, on: LocalDate, prefix?: string): string;
  event(organisation: Organisation, on: LocalDate, prefix?: string): string;
  /** An NHS number that was a child’s before, or in error: each is told of one child, and is no other’s. */
  formerNhsNumber(): string;
}

export function newNumbers(): Numbers {
  const last = new Map<string, number>();
  const next = (series: string, first: number) => {
    const number = (last.get(series) ?? first - 1) + 1;
    last.set(series, number);
    return number;
  };
  return {
    subject({ code, subjectPrefix, numberedFrom }, on, prefix = subjectPrefix) {
      const number = next(`${code} ${prefix}`, numberedFrom);
      // The council's reference for a child is that of the assessment, which carries its year.
      return prefix === 'EHC' ? `${prefix}-${on.slice(0, 4)}-${number}` : `${prefix}-${number}`;
    },
    event: ({ code, eventPrefix, numberedFrom }, on, prefix = eventPrefix) =>
      `${prefix}-${on.slice(0, 4)}-${next(`${code} event`, numberedFrom)}`,
    formerNhsNumber: formerNhsNumbers(),
  };
}

/** Some minute of the working day: a fact is told after it is so, also when both are on one day. */
const minuteOf = (day: LocalDate, random: Random): string => {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${day}T${two(random.between(9, 16))}:${two(random.below(60))}:${two(random.below(60))}`;
};

export interface ToTell {
  readonly id: string;
  readonly contract: Contract;
  readonly toldOn: LocalDate;
  readonly data: Readonly<Record<string, unknown>>;
  /** Asked through the workflow, which records it when it takes it: nothing is stated. */
  readonly throughWorkflow?: true;
}

export function tell(random: Random, record: SourceRecord, { id, contract, toldOn, data, throughWorkflow }: ToTell) {
  const { organisation, subject, knows, about } = record;
  const day = workday(toldOn);
  const minute = minuteOf(day, random);
  const telling: Telling = {
    about,
    toldOn: day,
    message: {
      agency: organisation.agency,
      organisation: organisation.code,
      route: throughWorkflow ? 'advice-requests' : 'events',
      // An officer asks on the council's page; systems tell.
      tellAs: throughWorkflow ? 'sen-case-officer' : `system:${organisation.agency}`,
      event: {
        specversion: '1.0',
        id,
        source: sourceOf(organisation),
        type: contract.type,
        subject,
        time: `${minute}Z`,
        ...(throughWorkflow ? {} : { recordedtime: `${minute}.000Z` }),
        datacontenttype: 'application/json',
        data: { child: knows, ...data },
      },
    },
  };
  return telling;
}
