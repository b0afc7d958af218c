import type { AdviceAsked, AgencyVoice, ChildRecord } from '../api-types';
import { dayInWords, dayOf } from '../words/days';
import { agencyInWords, organisationInWords, organisationsInWords } from '../words/organisations';
import type { FactHref } from './fact.view';

/** Four states, always worded apart, and none of them says that there is nothing more to know. */
export interface AgencyView {
  readonly name: string;
  readonly state: string;
  readonly tone: 'told' | 'asked' | 'never' | 'hidden';
  readonly sentence: string;
  readonly also?: string;
  /** Where on the page what they said stands. */
  readonly anchor?: string;
}

export function agenciesView(record: ChildRecord): AgencyView[] {
  const agencies = record.agencies.map((voice) => agencyView(voice, stillAsked(voice, record.advice)));
  return [...agencies, ownView(record.notShown)];
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
        anchor: `#told-by-${agency}`,
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
  advice.filter((one) => one.adviceFrom === agency && one.answeredOn === undefined);

/** What was asked of another agency, and what became of it. */
export function adviceView(record: ChildRecord, href: FactHref) {
  return record.advice.map((one) => ({
    reference: one.reference,
    from: `${agencyInWords(one.adviceFrom)} (${organisationInWords(one.asked)})`,
    asked: `${dayInWords(one.askedOn)}, by ${organisationInWords(one.askedBy)}`,
    reached: one.deliveredOn ? dayInWords(one.deliveredOn) : 'Not told',
    answered: one.answeredOn ? `Told on ${dayInWords(one.answeredOn)}` : 'Asked, not yet told',
    request: href(one.requestFactId),
    ...(one.answerFactId ? { answer: href(one.answerFactId) } : {}),
    ...(one.answeredOnRecord ? { elsewhere: `/children/${one.answeredOnRecord}` } : {}),
  }));
}
