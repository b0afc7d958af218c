import type { Calendar, Step } from '@lib/statutory';
import type { Directory } from './directory';

/** The closures as the clocks take them. */
export const closuresOf = ({ closures }: Pick<Directory, 'closures'>): Calendar => ({
  closures: Object.fromEntries(closures),
});

/** The settings whose closures the clocks of a history look at, each once, in order. */
export const settingsUsedBy = (steps: readonly Pick<Step, 'setting'>[]): readonly string[] =>
  [...new Set(steps.flatMap(({ setting }) => setting ?? []))].sort();
