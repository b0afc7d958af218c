import { Misconfigured } from '@lib/service';
import { kindOf } from '@lib/telemetry';

/**
 * Why nothing is started or done, in one sentence for an operator, and what mends it. It quotes nothing that was told: it is printed as it is,
 * with no stack.
 */
export class CannotStart extends Error {
  constructor(
    wrong: string,
    readonly wayOut: string,
  ) {
    super(`${wrong}\n${wayOut}`);
  }
}

/** Says why a command ends, and ends it: in a sentence with a way out, never with a stack. */
export function endWith(error: unknown): never {
  console.error(inWords(error as Error & { readonly code?: string }));
  process.exit(1);
}

function inWords(error: Error & { readonly code?: string }): string {
  if (error instanceof CannotStart || error instanceof Misconfigured) return error.message;
  if (error.code === 'EADDRINUSE') return 'The port is in use. Choose another with --port.';
  if (error.code === 'EACCES' && /listen/.test(error.message))
    return 'The port may not be used. Choose another with --port.';
  return `It ended with an error that nobody expected: ${kindOf(error).error}.\nNothing that was acknowledged is lost. Please report it, with: ${(kindOf(error).at ?? []).join(' ')}`;
}
