import type { Step } from '@lib/statutory';

/** What a fact claims of an exception. Whether it is made out is for the clocks to say. */
export function claimIn(data: Readonly<Record<string, unknown>>): Partial<Step> {
  const { ground, until, evidence, recordedBy, parentToldOn, adviceAskedOn, setting } = data as Record<
    string,
    string | undefined
  >;
  return {
    ground: ground ?? '',
    ...(until && { until }),
    ...(evidence && { evidence }),
    ...(recordedBy && { recordedBy }),
    ...(parentToldOn && { parentToldOn }),
    ...(adviceAskedOn && { askedOn: adviceAskedOn }),
    ...(setting && { setting }),
  };
}
