/** What somebody told may end as it likes: a sentence ends once. */
export const asSentence = (text: string): string =>
  /[.!?…:]["”’)]?$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
