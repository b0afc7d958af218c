import type { Fault } from '../api';

/** By the API's code, which stays; its sentences are for whoever writes programs. `label` is that of the box, and begins the sentence. */
const WORDS: Readonly<Record<string, (label: string) => string>> = {
  day: (label) => `${label} must be a real date, like 2026-03-04`,
  instant: (label) => `${label} must be a real date, like 2026-03-04`,
  month: (label) => `${label} must be a month, like 2026-03`,
  notInFuture: (label) => `${label} must be today or earlier`,
  oneOf: (label) => `${label} must be one of those in the list`,
  text: (label) => `${label} must be 200 characters or fewer`,
  once: (label) => `${label} must be chosen once`,
  unknown: () => 'The address asks for something that this page does not have',
  cursor: () => 'That page of the list is no longer there: begin again with the first',
};

/** What is wrong, as somebody at the page would say it. */
export const refusalInWords = ({ code, message }: Pick<Fault, 'code' | 'message'>, label: string): string =>
  WORDS[code ?? '']?.(label) ?? message;
