import { mayOpen, type Viewer } from '@lib/access';
import { addressOf, comparePlaces, type Instant, type LocalDate, pageAfter, sha256 } from '@lib/kernel';
import { type AreaOf, accessToListed } from '../area/area-index';
import type { NotCountedAsked } from './asked';
import { pageSize, pseudonymOf } from './cases';
import { type AreaClocks, type ClockColumns, dayNumber } from './clock-columns';
import { type NotCountedReason, reasons } from './not-counted-reasons';
import { type FigureQuery, traitFilter } from './scan';
import type { UnstartedValue } from './timeliness.fold';
import { ageOn, notApplicable, standingOf } from './traits';

const inWords: Readonly<Record<NotCountedReason, string>> = {
  noReceiptTold:
    'Advice was asked of a health body, and nobody has told when the body received the request: its six weeks run from then, so no case counts.',
  noTimeLimitInForce:
    'Advice was asked for on a day on which no time limit for it was in force; for some kinds of adviser there is none.',
  twoNhsNumbers:
    'A source record tells two NHS numbers and is believed in neither: it stands apart from the rest of its child until its organisation corrects one. Its cases count, as those of another child.',
  twoDatesOfBirth:
    'A source record tells two days of birth and is believed in neither: it stands apart from the rest of its child until its organisation corrects one. Its cases count, as those of another child.',
};

/** How much is not counted for one reason. */
export interface NotCounted {
  readonly reason: NotCountedReason;
  readonly says: string;
  readonly count: number;
  /** Exactly these. */
  readonly cases: string;
}

/** One asking that is in no figure, or one source record that stands apart. */
export interface NotCountedCase {
  /** The same each time, and it leads nowhere. */
  readonly case: string;
  /** Of the child, as on the cases of figures. */
  readonly pseudonym: string;
  /** The child's id, for those who may open the child. */
  readonly child?: string;
  readonly reason: NotCountedReason;
  /** The time limit that would count an asking. */
  readonly standard?: string;
  /** Who was asked; of a source record, whose it is. */
  readonly body: string;
  /** The day of asking. */
  readonly askedOn?: LocalDate;
  /** Since when it is known of a source record. */
  readonly knownSince?: Instant;
}

export interface NotCountedCases extends Pick<FigureQuery, 'asAt' | 'knownAt'> {
  readonly cases: readonly NotCountedCase[];
  readonly total: number;
  /** The cursor of the next page, while there is one. */
  readonly next?: string;
}

/** Each reason, those without a case too: that there is none is worth knowing. */
export function notCountedIn(area: AreaClocks, asked: FigureQuery): NotCounted[] {
  const counts = new Map<NotCountedReason, number>();
  for (const { reason } of eachNotCounted(area, asked)) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const { basis: _, dueFrom: __, dueTo: ___, ...query } = asked;
  return reasons.map((reason) => ({
    reason,
    says: inWords[reason],
    count: counts.get(reason) ?? 0,
    cases: addressOf('/v1/timeliness/not-counted', { reason, ...query }),
  }));
}

export function notCountedShown(
  area: AreaOf,
  { asked, reason, after }: NotCountedAsked,
  viewer: Viewer,
): NotCountedCases {
  const all = [...eachNotCounted(area.clocks, asked)]
    .filter((each) => reason === undefined || each.reason === reason)
    .map((each) => ({ each, code: codeOf(each) }))
    .map(({ each, code }) => ({ each, code, place: [each.askedOn ?? each.knownSince ?? '', code] as const }))
    .sort((one, other) => comparePlaces(one.place, other.place));
  const { page, next } = pageAfter(all, after, ({ place }) => place, pageSize);
  const { asAt, knownAt } = asked;
  return {
    asAt,
    knownAt,
    cases: page.map(({ each: { document, what: _, ...rest }, code }) => {
      const child = area.childOf(document);
      const isOpen = child && mayOpen(viewer, accessToListed(child));
      return { case: code, pseudonym: pseudonymOf(document), ...(isOpen && { child: child.id }), ...rest };
    }),
    total: all.length,
    ...(next && { next }),
  };
}

/** Its codes are made for those that are shown. */
interface Found extends Omit<NotCountedCase, 'case' | 'pseudonym' | 'child'> {
  readonly document: string;
  /** By which it is told from others of its document. */
  readonly what: string;
}

const none: readonly never[] = [];

/**
 * An asking counts on the days on which it was asked and its time had not begun, in the month of the asking. A source record that stands
 * apart is of no time limit and of no month: it may keep any of them from ending.
 */
function* eachNotCounted(area: AreaClocks, asked: FigureQuery): Generator<Found> {
  const isKnown = ({ knownFrom, knownUntil }: { readonly knownFrom: Instant; readonly knownUntil?: Instant }) =>
    knownFrom <= asked.knownAt && (knownUntil === undefined || asked.knownAt < knownUntil);
  for (const { clocks, isReplaced } of area)
    for (const [number, { unstarted = none, cutOff = none }] of clocks.beside) {
      if ((unstarted.length === 0 && cutOff.length === 0) || isReplaced?.(number)) continue;
      const document = clocks.documents.wordOf(number);
      for (const each of unstarted) {
        const { id, why: reason, standard, body, askedOn } = each;
        if (isKnown(each) && isAsked(clocks, number, each, asked))
          yield { reason, ...(standard && { standard }), body, askedOn, document, what: id };
      }
      for (const each of cutOff) {
        const { why, body, knownFrom: knownSince } = each;
        if (isKnown(each) && (asked.body ?? body) === body)
          yield { reason: why, body, knownSince, document, what: why };
      }
    }
}

const codeOf = ({ document, what }: Found): string => sha256(`not counted ${document} ${what}`).slice(0, 22);

function isAsked(clocks: ClockColumns, document: number, value: UnstartedValue, asked: FigureQuery): boolean {
  const { standard, body, askedOn, startedOn } = value;
  const { asAt, knownAt, from = '', to = '9999-99' } = asked;
  if (askedOn > asAt || (startedOn !== undefined && startedOn <= asAt)) return false;
  if ((asked.standard ?? standard) !== standard || (asked.body ?? body) !== body) return false;
  const month = askedOn.slice(0, 7);
  if (month < from || month > to) return false;
  const isWanted = traitFilter(asked);
  if (!isWanted) return true;
  const { bornOn, ...ofChild } = standingOf(clocks.beside.get(document)?.traits, asAt, knownAt);
  return isWanted({ pathway: notApplicable, ...ofChild, age: ageOn(dayNumber(askedOn), bornOn) });
}
