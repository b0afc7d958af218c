import type { Received } from '@lib/kernel';
import { nhsNumber, upn } from '@lib/linkage';

/** What is odd about a fact that was taken all the same, named as a problem names its errors. It never quotes a value. */
export interface Warning {
  /** JSON Pointer into the event. */
  readonly pointer: string;
  /** Never changes. */
  readonly code: string;
  readonly message: string;
}

const checks = [
  ['nhsNumber', nhsNumber],
  ['upn', upn],
] as const;

/** An identifier that cannot be one: it is kept as it was told, and matches nobody. Whoever told it can put it right. */
export function warningsOf({ data }: Pick<Received, 'data'>): Warning[] {
  const child = (data as { readonly child?: Readonly<Record<string, unknown>> }).child ?? {};
  return checks.flatMap(([name, check]) => {
    const told = child[name];
    const { problem } = typeof told === 'string' && told !== '' ? check(told) : {};
    return problem
      ? [
          {
            pointer: `/data/child/${name}`,
            code: problem.code,
            message: `${problem.sentence} It is kept as you told it, and matches nobody. Put it right by a correction.`,
          },
        ]
      : [];
  });
}
