import type { Refused } from '../api';
import type { FieldError } from '../page/pages';
import { queryOf } from '../page/query';
import { dayInWords, endOfDay, instantInWords, isDay } from '../words/days';
import { refusalInWords } from '../words/refusals';

/** As at which day, and known at which moment, a record is asked for. As the address gives it; both may be left out. */
export interface Moment {
  readonly asAt?: string;
  readonly knownAt?: string;
}

const LABELS = { asAt: 'How things stood on', knownAt: 'As known on' };

/** What the look-back form, or a link, asks for. An empty box is no wish. */
export function readMoment(query: Readonly<Record<string, unknown>>): { moment: Moment; errors: FieldError[] } {
  const given = (name: string) => (typeof query[name] === 'string' ? query[name].trim() : '') || undefined;
  const [asAt, knownAt] = [given('asAt'), given('knownAt')];
  const errors: FieldError[] = [];
  if (asAt !== undefined && !isDay(asAt)) {
    errors.push({ field: 'asAt', text: `${LABELS.asAt} must be a real date, like 2026-03-04` });
  }
  if (knownAt !== undefined && !isDay(knownAt) && !isInstant(knownAt)) {
    errors.push({ field: 'knownAt', text: `${LABELS.knownAt} must be a real date, like 2026-03-04` });
  }
  return { moment: { ...(asAt ? { asAt } : {}), ...(knownAt ? { knownAt } : {}) }, errors };
}

/** What the API refuses about a moment, at its box and under its label. */
export const refusedMoment = ({ errors }: Refused): FieldError[] =>
  errors.map(({ pointer, code, message }) => ({
    field: pointer === '/asAt' ? 'asAt' : 'knownAt',
    text: refusalInWords({ code, message }, pointer === '/asAt' ? LABELS.asAt : LABELS.knownAt),
  }));

const isInstant = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text));

/** The API wants an instant: all that was told on a day was known at its end. */
export const momentForApi = ({ asAt, knownAt }: Moment): Moment => ({
  ...(asAt ? { asAt } : {}),
  ...(knownAt ? { knownAt: isDay(knownAt) ? endOfDay(knownAt) : knownAt } : {}),
});

export const isLookingBack = ({ asAt, knownAt }: Moment): boolean => asAt !== undefined || knownAt !== undefined;

/** '?asAt=2026-03-01', carried by every link of a page that looks back. */
export const momentQuery = (moment: Moment): string => queryOf(moment);

/** The banner's sentence. */
export function lookingBackInWords({ asAt, knownAt }: Moment): string | undefined {
  const known = knownAt && (isDay(knownAt) ? dayInWords(knownAt) : instantInWords(knownAt));
  if (known && asAt) {
    return `You are looking at what was known on ${known} of how things stood on ${dayInWords(asAt)}. What was told later is left out.`;
  }
  if (known) return `You are looking at what was known on ${known}. What was told later is left out.`;
  if (asAt) return `You are looking at how things stood on ${dayInWords(asAt)}, by what is known now.`;
  return undefined;
}
