import type { LoggerService } from '@nestjs/common';
import { type Logger, pino, stdTimeFunctions } from 'pino';
import { currentTraceparent } from './tracing';

let service = 'tell-it-once';
/** Which process a line is of. */
export const nameLogs = (name: string): void => {
  service = name;
};

type Write = (line: string) => void;
const toStandardOutput: Write = (line) => {
  process.stdout.write(line);
};
let write = toStandardOutput;

/** Where lines go instead, for whoever reads them in this process. Answers how to end it. */
export function logTo(instead: Write): () => void {
  write = instead;
  return () => {
    write = toStandardOutput;
  };
}

/**
 * A line of JSON for each thing that an operator should know, with the process, its part, and the trace in which it happened. Of an
 * error its kind and where it was thrown: the message of a driver, or of a parser, quotes what was told of a child.
 */
export const loggerOf = (part: string): Logger =>
  pino(
    {
      base: undefined,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
      mixin: () => {
        const traceId = currentTraceparent()?.split('-')[1];
        return { service, part, ...(traceId && { traceId }) };
      },
    },
    { write: (line) => write(line) },
  );

const mostFrames = 5;

/** What of an error is safe to keep. */
export function kindOf(error: unknown): { readonly error: string; readonly at?: readonly string[] } {
  if (!(error instanceof Error)) return { error: typeof error };
  const at = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return { error: nameOf(error), ...(at && { at: at.slice(0, mostFrames).map((line) => line.trim()) }) };
}

/** With the code of a store or a system (`SQLITE_FULL`, `ENOSPC`) and with what caused it: those are theirs, and quote nobody. */
function nameOf(error: Error): string {
  const { code } = error as { readonly code?: unknown };
  const coded = typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? ` ${code}` : '';
  return `${error.constructor.name}${coded}${error.cause instanceof Error ? `: ${nameOf(error.cause)}` : ''}`;
}

/** What Nest has to say, as lines like all others. */
export class NestLines implements LoggerService {
  private readonly lines = loggerOf('nest');
  log(): void {}
  warn(message: unknown): void {
    this.lines.warn(saidBy(message));
  }
  error(message: unknown): void {
    this.lines.error(saidBy(message));
  }
  fatal(message: unknown): void {
    this.lines.fatal(saidBy(message));
  }
}

/** Nest's own words are about our code; an error that it caught may be about anything. */
const saidBy = (message: unknown) => (typeof message === 'string' ? { msg: firstLine(message) } : kindOf(message));

const firstLine = (text: string): string => text.split('\n')[0]!;
