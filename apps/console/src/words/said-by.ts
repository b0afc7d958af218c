import type { Provenance } from '@lib/client';
import { dayOf, shortDay } from './days';
import { tellerInWords } from './organisations';

/** 'Told by River Lane Nursery, happened 3 Mar 2026, told 4 Mar 2026.' Two dates only when they differ. */
export function saidByInWords(said: Provenance): string {
  return `Told by ${tellerInWords(said.organisation)}, ${whenInWords(said)}`;
}

/** When it was so and when it was told. Whose date of telling it is, the page says once. */
export function whenInWords({ occurredOn, recordedAt }: Provenance): string {
  const toldOn = dayOf(recordedAt);
  if (toldOn === occurredOn) return `happened and told ${shortDay(toldOn)}`;
  return `happened ${shortDay(occurredOn)}, told ${shortDay(toldOn)}`;
}
