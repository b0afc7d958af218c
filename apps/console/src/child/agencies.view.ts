import type { AdviceAsked, AgencyVoice, ChildRecord } from '@lib/client';
import { dayInWords, dayOf } from '../words/days';
import { agencyInWords, organisationInWords, organisationsInWords } from '../words/organisations';
import type { Labels } from './cases.view';
import type { FactHref } from './child-hrefs';

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

/** `see` leads to what one agency told. */
export function agenciesView(record: ChildRecord, see: (agency: string) => string): AgencyView[] {
  const agencies = record.agencies.map(
    (voice) => heardBeside(voice, record) ?? agencyView(voice, stillAsked(voice, record.advice), see),
  );
  return [...agencies, ownView(record.notShown)];
}

/** Whoever says beside somebody else's fact that it is not right has told us something. */
function heardBeside(voice: AgencyVoice, { facts }: ChildRecord): AgencyView | undefined {
  const said = facts
    .flatMap(({ challenges = [] }) => challenges)
    .filter(({ organisation }) => organisation === voice.agency);
  if (voice.state === 'told' || said.length === 0) return undefined;
  return {
    name: agencyInWords(voice.agency),
    state: 'Told',
    tone: 'told',
    sentence: 'Says that something told here is not right: it stands beside what it is about.',
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

/** Of whom advice can be asked in the child's assessment and, by what was told, was not. */
export function neverAsked({ advice, cases = [] }: ChildRecord, { contracts, caseKinds }: Labels) {
  const asking = contracts.find(({ kind, schema }) => kind === 'request' && schema.properties?.adviceFrom)?.schema
    .properties;
  const isAssessment = (id: string) =>
    caseKinds.some((kind) => kind.id === id && asking?.[kind.reference] !== undefined);
  if (!cases.some(({ kind }) => isAssessment(kind))) return [];
  return (asking?.adviceFrom?.enum ?? [])
    .filter((adviser) => !advice.some(({ adviceFrom }) => adviceFrom === adviser))
    .map((adviser) => ({
      from: agencyInWords(adviser),
      asked: 'Never asked, by what was told',
      reached: 'Not asked',
      answered: 'Not asked. It may still know something',
      reference: 'None',
    }));
}

/** What was asked of another agency, and what became of it. */
export function adviceView(record: ChildRecord, href: FactHref) {
  return record.advice.map((one) => ({
    reference: one.reference,
    from: `${agencyInWords(one.adviceFrom)} (${organisationInWords(one.asked)})`,
    asked: `${dayInWords(one.askedOn)}, by ${organisationInWords(one.askedBy)}`,
    reached: reachedInWords(one),
    answered: one.answeredOn
      ? `Told on ${dayInWords(one.answeredOn)}`
      : one.withdrawnOn
        ? `Not waited for any more: the assessment ended on ${dayInWords(one.withdrawnOn)}`
        : `Asked, not yet told${one.excused ? ', excused by an exception' : ''}`,
    request: href(one.requestFactId),
    ...(one.answerFactId ? { answer: href(one.answerFactId) } : {}),
    ...(one.answeredOnRecord ? { elsewhere: `/children/${one.answeredOnRecord}` } : {}),
  }));
}

/** The body's own time counts from its receipt: the day that it told itself, or until then the day of our delivery. */
function reachedInWords({ receivedOn, receivedBasis, deliveredOn }: AdviceAsked): string {
  const day = receivedOn ?? deliveredOn;
  if (!day) return 'Not told';
  return `${dayInWords(day)}${receivedBasis === 'told' ? ', by their own word' : receivedBasis === 'delivery' ? ', by our delivery' : ''}`;
}
