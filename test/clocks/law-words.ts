import type { Step } from '@lib/statutory';
import { never } from './law';
import { dayOf } from './strip';

export const told = ({ attributes }: Step, name: string): number | undefined => dayOf(attributes?.[name]);
export const regulations = { since: '2014-09-01', claims: never, grounds: {} };
export const code = { ...regulations, since: '2015-04-01' };

/** Both must be so: the step, and each of these things that it says. `''` is nothing said. */
export const saying =
  (step: string, said: Record<string, string[]>) =>
  (each: Step): boolean =>
    each.step === step &&
    Object.entries(said).every(([name, values]) => values.includes(each.attributes?.[name] ?? ''));
