import type { LogMessage } from '@lib/event-log';
import {
  adviceRequest,
  type EventToTell,
  earlyHealthNotification,
  earlyYearsNotification,
  type Random,
  type Saying,
  socialCareAdvice,
  unusedNhsNumber,
  views,
} from '@lib/testing';

/** One thing that an agency's system does. */
export type Telling =
  | { readonly kind: 'fact'; readonly event: EventToTell }
  /** The council asks social care, by our own workflow. */
  | { readonly kind: 'request'; readonly event: EventToTell }
  /** Something puts bytes on the log that nobody can read. */
  | { readonly kind: 'unreadable'; readonly message: LogMessage };

const tellers = [
  { teller: earlyYearsNotification, day: 'raisedOn', prefix: 'RLN' },
  { teller: earlyHealthNotification, day: 'notifiedOn', prefix: 'EPR' },
  { teller: socialCareAdvice, day: 'givenOn', prefix: 'LCS' },
] as const;
const family = { teller: views, day: 'statedOn', prefix: 'FAM' } as const;
type Teller = (typeof tellers)[number] | typeof family;
const days = ['2025-01-15', '2025-02-28', '2025-03-31', '2025-06-01'];

const syllables = [
  'bra',
  'cos',
  'del',
  'fen',
  'gul',
  'hob',
  'jit',
  'kem',
  'lor',
  'mav',
  'nis',
  'pol',
  'qui',
  'rad',
  'sut',
  'tem',
  'vog',
  'wex',
  'yar',
  'zed',
];
/** The last of a name says the first digit of the child, and the rest go their own ways: no two are a slip of each other. */
const nameOf = (child: number, steps: readonly number[]): string => {
  const name = steps.map((step) => syllables[(child * step + Math.floor(child / 20)) % syllables.length]).join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
};

/** Whom a story is about: all are born on one day, so that a mistyped number joins two, and nothing else makes them alike. */
export const namesOf = (child: number) => ({
  givenName: nameOf(child, [1, 7, 3]),
  familyName: `${nameOf(child, [9, 11])}haugh`,
});

const syllable = `(?:${syllables.join('|')})`;
/** Seldom enough for a log: no other words are like their names. */
export const anyName = new RegExp(`\\b${syllable}{3}\\b|\\b${syllable}{2}haugh\\b`, 'i');

export interface Telltale {
  /** How often something is told that nobody can read. */
  readonly unreadable?: number;
  /** How often the number of another child is given: more often than this, a long story joins everybody. */
  readonly mistyped?: number;
  /** Families tell too. */
  readonly families?: boolean;
}

/**
 * What three agencies tell of children, without end: new facts, repeats, corrections, and NHS numbers that are mistyped and
 * put right, so that records join and part. The same chance tells the same story.
 */
export class Story {
  private serial = 0;
  private readonly facts: { readonly event: EventToTell; readonly teller: Teller }[] = [];
  private readonly tellers: readonly Teller[];
  private readonly often: Required<Telltale>;

  constructor(
    private readonly random: Random,
    { unreadable = 0.1, mistyped = 0.1, families = false }: Telltale = {},
  ) {
    this.often = { unreadable, mistyped, families };
    this.tellers = families ? [...tellers, family] : tellers;
  }

  next(): Telling {
    const { random } = this;
    const serial = ++this.serial;
    const [earlier] = this.facts.length > 0 ? [random.pick(this.facts)] : [];
    if (random.chance(this.often.unreadable))
      return { kind: 'unreadable', message: { key: `k${serial}`, value: `no JSON: ${serial}` } };
    if (random.chance(0.15)) return { kind: 'request', event: this.request(serial) };
    if (earlier && random.chance(0.15)) return { kind: 'fact', event: earlier.event };
    if (earlier && random.chance(0.2)) return this.fact(earlier.teller, earlier.event.subject, earlier.event.id);
    const teller = random.pick(this.tellers);
    return this.fact(teller, `${teller.prefix}-${this.child()}`);
  }

  private fact(teller: Teller, subject: string, corrects?: string): Telling {
    const { random } = this;
    const id = `fact-${++this.serial}`;
    const child = Number(subject.split('-')[1]);
    // Whose number is given is at times another child's: their records join, until it is put right.
    const numberOf = random.chance(this.often.mistyped) ? this.child() : child;
    const saying: Saying = {
      id,
      subject,
      child: this.identity(child, numberOf),
      data: {
        [teller.day]: random.pick(days),
        ...(corrects && { corrects }),
        ...(teller.prefix === 'LCS' && { requestReference: undefined, askedBy: undefined }),
      },
    };
    // As JSON carries it: what is undefined is not said.
    const event = JSON.parse(JSON.stringify(teller.teller(saying))) as EventToTell;
    this.facts.push({ event, teller });
    return { kind: 'fact', event };
  }

  private request(serial: number): EventToTell {
    const child = this.child();
    return adviceRequest({
      id: `ask-${serial}`,
      subject: `EHC-${child}`,
      child: this.identity(child, child),
      data: { requestReference: `EHC-${child}/${serial}`, askedOn: this.random.pick(days) },
    });
  }

  /**
   * Mostly one of whom we have just begun to hear. A child of whom something is told again and again would not do: each new fact
   * would mend what was lost of the last.
   */
  private child(): number {
    const newest = Math.floor(this.serial / 4);
    return this.random.chance(0.1) ? this.random.below(newest + 1) : Math.max(0, newest - this.random.below(3));
  }

  private identity(child: number, numberOf: number) {
    return {
      ...namesOf(child),
      dateOfBirth: '2021-04-05',
      nhsNumber: unusedNhsNumber(7_000 + numberOf),
    };
  }
}
