/** What the pages of a child call things: for who works with them every day, and for a family. */
export interface RecordWords {
  readonly overview: string;
  readonly timeLimits: string;
  readonly timeline: string;
  readonly due: string;
  readonly cases: string;
  readonly advice: string;
  readonly whoTold: string;
  readonly differs: string;
  readonly differsSays: string;
  readonly told: string;
  readonly latest: string;
  readonly oneChild: string;
  readonly lookBack: string;
  readonly nothingDue: string;
  readonly flag: string;
  readonly familySays: string;
  readonly mustAct: (body: string) => string;
  /** In place of what the API says of a role's own view. */
  readonly notShown?: string;
}

const NOTHING_DUE = 'That does not say that nothing is needed.';

const FOR_STAFF: RecordWords = {
  overview: 'Overview',
  timeLimits: 'Time limits',
  timeline: 'Timeline',
  due: 'What is due',
  cases: 'Where it stands',
  advice: 'Advice asked for',
  whoTold: 'Who has told us',
  differs: 'Where they differ',
  differsSays: 'Each stands as it was told. Nobody has picked one. Ask those who said it: only they can put it right.',
  told: 'What they said',
  latest: 'Latest',
  oneChild: 'Why these records are one child',
  lookBack: 'Look back',
  nothingDue: `Nothing that was told, and that you may see, has a time limit running. ${NOTHING_DUE}`,
  flag: 'Flag',
  familySays: 'The family says',
  mustAct: (body) => `${body} must act`,
};

const FOR_FAMILIES: RecordWords = {
  overview: 'Your child’s record',
  timeLimits: 'What must happen by when',
  timeline: 'Everything, in order',
  due: 'What must happen, and by when',
  cases: 'Where things are now',
  advice: 'Who is asked about your child',
  whoTold: 'Who has told us about your child',
  differs: 'Where services say different things',
  differsSays:
    'We show each as it was told to us, and do not choose. Only those who said it can put it right: ask them, or say through the service that tells us for your family that it is not right.',
  told: 'What services and you have said',
  latest: 'What happened last',
  oneChild: 'Which services’ records this page is made of',
  lookBack: 'See this page as it was on an earlier day',
  nothingDue: `By what we were told, nobody has to do anything by a certain day. ${NOTHING_DUE}`,
  flag: 'Please note',
  familySays: 'You or your family said',
  mustAct: (body) => `${body} must do this`,
  notShown:
    'You may not see all of it: some things are shown only to those who keep children safe, whether or not there are any. And services may know more than they have told us.',
};

export const wordsFor = (persona: string): RecordWords => (persona === 'parent' ? FOR_FAMILIES : FOR_STAFF);
