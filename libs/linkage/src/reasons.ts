/** Why two records are one person's, or are not joined. It never repeats an identifier or a date, so it may be shown and kept. */
const SENTENCES = {
  'equal-nhs-number-and-date-of-birth': 'Equal NHS number and date of birth.',
  'equal-upn-and-date-of-birth': 'Equal UPN and date of birth.',
  'nhs-number-different-dates-of-birth': 'Equal NHS number, but the dates of birth differ.',
  'nhs-number-no-date-of-birth':
    'Equal NHS number, but a date of birth is missing, told in two ways or not a day that exists.',
  'upn-different-dates-of-birth': 'Equal UPN, but the dates of birth differ.',
  'upn-no-date-of-birth': 'Equal UPN, but a date of birth is missing, told in two ways or not a day that exists.',
  'nhs-number-of-a-record-that-tells-two':
    'Equal NHS number, but one of the records tells two different ones, and is believed in neither until one is corrected.',
  'upn-contradicted-by-nhs-numbers':
    'Equal UPN and date of birth, but the records it would join have different NHS numbers, so the UPN joins none of them.',
} as const;

export type ReasonCode = keyof typeof SENTENCES;

export interface Reason {
  readonly code: ReasonCode;
  readonly sentence: string;
}

export const reason = (code: ReasonCode): Reason => ({ code, sentence: SENTENCES[code] });
