import { correctionAskedV1 } from '@lib/contracts';
import { defineCase, impliedStep, step } from '../case-kind';

/**
 * The family says that a fact is wrong. Whoever told the fact answers, or puts it right or takes it back without a word: that it
 * answered is read from what is said beside the fact.
 */
export const correctionAsked = defineCase({
  id: 'correctionAsked',
  title: 'Correction asked for',
  agency: 'family',
  reference: 'fact',
  steps: {
    correctionAsked: step(correctionAskedV1, {
      says: 'Correction asked for',
      happened: 'a correction was asked for',
      opens: true,
      body: 'about.organisation',
    }),
    correctionAnswered: impliedStep({ says: 'Correction answered', happened: 'the correction was answered' }),
  },
  openItems: [
    {
      id: 'correctionNotAnswered',
      opens: 'correctionAsked',
      closedBy: 'correctionAnswered',
      group: 'waitingOnOthers',
      isAsked: true,
      what: 'Answer the family, who say that something told of their child is wrong',
      why: 'They said so on {since}, and have no answer.',
    },
  ],
});
