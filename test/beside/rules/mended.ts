import type { AnsweredDifferently, Rule } from '../expected-differences';
import type { Facts } from '../told-of';
import {
  hasAdviceOfEndedAssessment,
  hasAdviceOfTwoKinds,
  hasExceptionOfMend7,
  hasReceipt,
  hasReferralReceivedAgain,
  hasReferralTakenUp,
  hasServedDraft,
  isTold,
} from '../told-of';

/** The time limit that a difference is of: of a clock, a case behind a figure, or a row of the worklist. */
function standardOf({ within, old, new: new_ }: AnsweredDifferently): string | undefined {
  const around = within.flatMap((pair) => [pair.old, pair.new]);
  const found = [...around, old, new_].flatMap(
    (each) => (each as { readonly standard?: unknown } | undefined)?.standard ?? [],
  );
  return found.map(String).at(-1);
}

/** A difference of what these time limits say of a child of whom such a thing was told. */
const ofClocks =
  (standards: RegExp, isSo: (facts: Facts) => boolean): Rule['explains'] =>
  (difference) =>
    /^\/(clocks|cases|groups)\/\*/.test(difference.place) &&
    standards.test(standardOf(difference) ?? '') &&
    isSo(difference.around);

/** A flag that the old build did not have. */
const flagOf =
  (...codes: readonly string[]): Rule['explains'] =>
  ({ place, old, new: new_ }) =>
    /^\/(facts|items)\/\*\/flags(\/\*)?$/.test(place) &&
    [old, new_].flat().some((flag) => codes.includes((flag as { readonly code?: string } | undefined)?.code ?? ''));

const any =
  (...reasons: readonly Rule['explains'][]): Rule['explains'] =>
  (difference) =>
    reasons.some((explains) => explains(difference));

const notToIssue = /^(not-to-issue|decide-to-issue)$/;
const advice = /^advice-/;
const referral = /^(referral-|autism-)/;

const ofAdvice =
  (isSo: (facts: Facts) => boolean): Rule['explains'] =>
  ({ place, around }) =>
    /^\/(advice|agencies)\/\*/.test(place) && isSo(around);

const isTakenUpOrReceivedAgain = (facts: Facts): boolean =>
  hasReferralTakenUp(facts) || hasReferralReceivedAgain(facts);

/** What a mended time limit changes is announced where it changes, and not where it no longer does. */
const announced: readonly Rule[] = (
  [
    ['mend 2', hasServedDraft],
    ['mend 4', hasReceipt],
    ['mend 1', hasAdviceOfTwoKinds],
    ['mend 5', hasAdviceOfEndedAssessment],
    ['mend 6', isTakenUpOrReceivedAgain],
    ['mend 7', hasExceptionOfMend7],
    ['mend 3', (facts: Facts) => isTold(facts, 'education.ehc-assessment-requested.v1')],
  ] as const
).map(([id, isSo]) => ({
  id,
  says: 'A time limit that it changes is announced where it changes.',
  explains: ({ endpoint, old, new: new_, around }) =>
    endpoint === '/v1/changes' &&
    [old, new_].some((change) => (change as { readonly kind?: string } | undefined)?.kind === 'clocks') &&
    isSo(around),
}));

/** An assessment of which nothing is told by that day but that a draft was served: it is served once it has been sent. */
const isOnlyServed = (old: unknown): boolean =>
  ((old as { readonly steps?: readonly { readonly step: string }[] }).steps ?? []).every(
    ({ step }) => step === 'draftServed',
  );

/** The numbered lines of what was mended, each where a fact of the child gives it a reason. */
export const mended: readonly Rule[] = [
  {
    id: 'mend 3',
    says: 'The time to tell of a decision not to issue a plan exists once that is decided; deciding is the area’s own practice.',
    explains: any(
      ofClocks(notToIssue, (facts) => isTold(facts, 'education.ehc-assessment-requested.v1')),
      ({ endpoint, within, old, new: new_, ...rest }) =>
        ['/v1/standards', '/v1/timeliness', '/v1/timeliness.csv'].includes(endpoint) &&
        (notToIssue.test(standardOf({ ...rest, endpoint, within, old, new: new_ }) ?? '') ||
          [old, new_, ...within.flatMap((pair) => [pair.old, pair.new])].some((each) =>
            notToIssue.test(String((each as { readonly id?: unknown } | undefined)?.id)),
          )),
    ),
  },
  {
    id: 'mend 2',
    says: 'The family’s time on the draft counts from its sending where it is said to be served before; a plan before service leaves none.',
    explains: any(
      ofClocks(/^family-time-on-draft$/, hasServedDraft),
      flagOf('servedBeforeSent', 'recordedBeforeItHappened'),
      ({ place, around }) => /^\/cases\/\*\/(steps|since)/.test(place) && hasServedDraft(around),
      ({ place, old, around, ...rest }) =>
        place === '/cases/*' && !('new' in rest) && isOnlyServed(old) && hasServedDraft(around),
    ),
  },
  {
    id: 'mend 4',
    says: 'A health body’s own receipt starts its six weeks though nothing says that it was asked.',
    explains: any(
      ({ old, ...rest }) => old === undefined && ofClocks(/^advice-health$/, hasReceipt)(rest),
      flagOf('askingNotTold'),
    ),
  },
  {
    id: 'mend 1',
    says: 'Advice is ended by advice of its own kind, and a reference for two kinds of adviser is flagged.',
    explains: any(
      ofClocks(advice, hasAdviceOfTwoKinds),
      ofAdvice(hasAdviceOfTwoKinds),
      flagOf('referenceOfTwoKindsOfAdviser'),
    ),
  },
  {
    id: 'mend 5',
    says: 'Advice stops being owed when its assessment ends; what was overdue by then stays so and waits for nobody.',
    explains: any(ofClocks(advice, hasAdviceOfEndedAssessment), ofAdvice(hasAdviceOfEndedAssessment)),
  },
  {
    id: 'mend 6',
    says: 'A referral that is taken up again goes on; one received again begins anew beside the first.',
    explains: ofClocks(referral, isTakenUpOrReceivedAgain),
  },
  {
    id: 'mend 7',
    says: 'A closure excuses from the day of asking, and an exception that names no body excuses none.',
    explains: any(
      ofClocks(/^(advice-|decide-to-assess|final-plan)/, hasExceptionOfMend7),
      flagOf('exceptionNamesNobody'),
    ),
  },
  ...announced,
];
