import type { Persona } from '@lib/client';
import { isSystem } from '../page/navigation';
import { organisationInWords } from '../words/organisations';

const NOTICES: Readonly<Record<string, string>> = {
  first: 'Sign in to see that page. You will be taken to it.',
  ended: 'Your sign-in has ended. Sign in again and you will be taken back to the page you asked for.',
  signedOut: 'You have signed out.',
};

const itemOf = ({ persona, title, organisation, description }: Persona) => ({
  value: persona,
  text: title,
  hint: { text: `${organisationInWords(organisation)}. ${description}` },
});

export function signInView(personas: readonly Persona[], notice?: string) {
  const sentence = notice ? NOTICES[notice] : undefined;
  return {
    ...(sentence ? { notice: sentence } : {}),
    people: personas.filter(({ persona }) => !isSystem(persona)).map(itemOf),
    systems: personas.filter(({ persona }) => isSystem(persona)).map(itemOf),
  };
}
