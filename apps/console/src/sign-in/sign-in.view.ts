import type { Persona } from '../api-types';
import { organisationInWords } from '../words/organisations';

const NOTICES: Readonly<Record<string, string>> = {
  first: 'Sign in to see that page. You will be taken to it.',
  ended: 'Your sign-in has ended. Sign in again and you will be taken back to the page you asked for.',
  signedOut: 'You have signed out.',
};

/** People only: systems sign in through the API. */
export const peopleAmong = (personas: readonly Persona[]): Persona[] =>
  personas.filter(({ persona }) => !persona.startsWith('system:'));

export function signInView(personas: readonly Persona[], notice?: string) {
  const sentence = notice ? NOTICES[notice] : undefined;
  return {
    ...(sentence ? { notice: sentence } : {}),
    personas: peopleAmong(personas).map(({ persona, title, organisation, description }) => ({
      value: persona,
      text: title,
      hint: { text: `${organisationInWords(organisation)}. ${description}` },
    })),
  };
}
