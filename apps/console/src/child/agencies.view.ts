import type { AdviceAsked, AgencyVoice, ChildRecord } from '@lib/client';
import { dayInWords, dayOf } from '../words/days';
import { agencyInWords, organisationInWords, organisationsInWords } from '../words/organisations';
import type { AskedHere } from './asked-here.view';

/** Four states, always worded apart, and none of them says that there is nothing more to know. */
export interface AgencyView {
  readonly name: string;
  readonly state: string;
  readonly tone: 'told' | 'asked' | 'never' | 'hidden';
  readonly sentence: string;
  readonly also?: string;
  /** Where what they said stands. */
  readonly href?: string;
}

/**
 * `see` leads to what one agency told; `asked` is what the reader's own organisation is asked about this child; `notShown` what the
 * reader is told of their own view.
 */
export function agenciesView(
  record: ChildRecord,
  see: (agency: string) => string,
  {
    asked = [],
    notShown = record.notShown,
  }: { readonly asked?: readonly AskedHere[]; readonly notShown?: string } = {},
): AgencyView[] {
  const agencies = record.agencies.map(
    (voice) => heardOtherwise(voice, record, asked) ?? agencyView(voice, stillAsked(voice, record.advice), see),
  );
  return [...agencies, ownView(notShown)];
}

/** Whoever says that somebody else's fact is not right has told us something, on whichever record it stands. */
function heardOtherwise(
  { agency, state }: AgencyVoice,
  { facts }: ChildRecord,
  asked: readonly AskedHere[],
): AgencyView | undefined {
  if (state !== 'neverAsked') return undefined;
  const told = { name: agencyInWords(agency), state: 'Told', tone: 'told' } as const;
  if (facts.some(({ challenges = [] }) => challenges.some(({ organisation }) => organisation === agency)))
    return { ...told, sentence: 'Says that something told here is not right: it stands beside what it is about.' };
  if (asked.some(({ askedBy, says }) => says !== undefined && askedBy === agency))
    return { ...told, sentence: 'Says that something told here is not right, and waits for your answer: it is above.' };
  // Which agency speaks there, only that record says; nobody but the family asks for corrections.
  const isSpokenOfElsewhere = facts.some(({ flags }) => flags.some(({ code }) => code === 'spokenOfOnAnotherRecord'));
  if (agency !== 'family' || !isSpokenOfElsewhere) return undefined;
  return {
    ...told,
    state: 'Not on this record',
    tone: 'never',
    sentence:
      'Nothing of theirs stands here. On another record something is said of what was told here, and it may be theirs: what it is about leads to that record.',
  };
}

const NOT_ALL = 'You may not see all of it';

/** What the API says of the reader's own view, its first words as the heading where they are those. */
function ownView(notShown: string): AgencyView {
  const why = notShown.startsWith(`${NOT_ALL}: `) ? notShown.slice(NOT_ALL.length + 2) : undefined;
  return {
    name: 'Your own view',
    state: why ? NOT_ALL : 'Only what was told',
    tone: 'hidden',
    sentence: why ? why.charAt(0).toUpperCase() + why.slice(1) : notShown,
  };
}

function agencyView(
  { agency, state, organisations, lastToldAt }: AgencyVoice,
  asked: readonly AdviceAsked[],
  see: (agency: string) => string,
): AgencyView {
  const name = agencyInWords(agency);
  const askedInWords = asked
    .map((one) => `${organisationInWords(one.asked)} was asked on ${dayInWords(one.askedOn)}`)
    .join('. ');
  switch (state) {
    case 'told':
      return {
        name,
        state: 'Told',
        tone: 'told',
        sentence: `${organisationsInWords(organisations)}${lastToldAt ? `, last on ${dayInWords(dayOf(lastToldAt))}` : ''}.`,
        ...(asked.length > 0 ? { also: `${askedInWords} and has not told us yet.` } : {}),
        href: see(agency),
      };
    case 'askedNotYetTold':
      return {
        name,
        state: 'Asked, not yet told',
        tone: 'asked',
        sentence: askedInWords ? `${askedInWords} and has not told us yet.` : 'It was asked and has not told us yet.',
      };
    case 'neverAsked':
      return {
        name,
        state: 'Never asked',
        tone: 'never',
        sentence: 'Nobody has asked, and it has told us nothing. It may still know something.',
      };
  }
}

const stillAsked = ({ agency }: AgencyVoice, advice: readonly AdviceAsked[]): readonly AdviceAsked[] =>
  advice.filter((one) => agencyAsked(one) === agency && one.answeredOn === undefined && one.withdrawnOn === undefined);

/** A school and an educational psychologist speak for education. */
const agencyAsked = ({ adviceFrom }: AdviceAsked): string =>
  adviceFrom === 'school' || adviceFrom === 'educational-psychology' ? 'education' : adviceFrom;
