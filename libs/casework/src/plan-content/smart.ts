/** Words that say nothing that could be checked, as parents and inspectors have named them: an area adds its own. */
export const stockPhrases: readonly string[] = [
  'access to',
  'opportunities for',
  'opportunities to',
  'as appropriate',
  'as required',
  'as and when',
  'where possible',
  'if needed',
  'regular',
  'regularly',
  'appropriate support',
  'will benefit from',
  'would benefit from',
  'small group work',
  'high levels of',
  'adult support',
  'age appropriate',
  'reach their full potential',
  'make progress',
];

/** One thing that a writer may look at again, and why. */
export interface WritingHint {
  readonly code: 'noDay' | 'noMeasure' | 'nobodyDoesIt' | 'howOften' | 'stockPhrase';
  readonly message: string;
  /** The words that are meant. */
  readonly words?: string;
}

const byWhen =
  /\b(by|until|before|within|at the end of|end of)\b[^.]*\b(\d{4}|\d+ (weeks|months|terms|years)|term|year|summer|autumn|spring|key stage|january|february|march|april|may|june|july|august|september|october|november|december|reception)\b/i;
const measured =
  /\b\d+\b|\b(once|twice|each|every|daily|weekly|all|always|independently|without help|one|two|three|four|five|half)\b/i;
const somebody =
  /\b(therapist|teacher|assistant|psychologist|nurse|worker|paediatrician|doctor|adviser|mentor|tutor|senco|coordinator|counsellor|practitioner|carer|council|school|nursery|college|trust|team)\b/i;
const howOften =
  /\b\d+\s*(minutes?|hours?|sessions?|times?|days?|weeks?)\b|\b(daily|weekly|fortnightly|monthly|termly|once|twice|each (day|week|term|lesson)|every (day|week|term|lesson)|full[- ]time)\b/i;

const phrases = stockPhrases.map((words) => ({ words, inText: new RegExp(`\\b${words}\\b`, 'i') }));
const phrasesIn = (text: string): WritingHint[] =>
  phrases
    .filter(({ inText }) => inText.test(text))
    .map(({ words }) => ({
      code: 'stockPhrase',
      words,
      message: `“${words}” can mean anything: say what happens, how often, and with whom.`,
    }));

/** Whether one could tell, on some day, that an outcome was reached. */
export const hintsForOutcome = (text: string): WritingHint[] => [
  ...(byWhen.test(text)
    ? []
    : [{ code: 'noDay', message: 'It does not say by when: name the month, the term or the key stage.' } as const]),
  ...(measured.test(text)
    ? []
    : [
        {
          code: 'noMeasure',
          message: 'It does not say how anybody would see that it is reached: how often, how many, with how much help.',
        } as const,
      ]),
  ...phrasesIn(text),
];

/** Whether one could tell, on some day, that provision was given (the law asks that it is specified). */
export const hintsForProvision = (text: string): WritingHint[] => [
  ...(somebody.test(text)
    ? []
    : [{ code: 'nobodyDoesIt', message: 'It does not say who does it: name the role.' } as const]),
  ...(howOften.test(text)
    ? []
    : [
        {
          code: 'howOften',
          message: 'It does not say how much or how often: name the minutes, the sessions, the weeks.',
        } as const,
      ]),
  ...phrasesIn(text),
];
