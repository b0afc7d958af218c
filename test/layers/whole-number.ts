import { InvalidArgumentError } from 'commander';

/** What a command counts, as it is given to it. */
export const whole = (text: string): number => {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError('a whole number from 1 on');
  return number;
};
