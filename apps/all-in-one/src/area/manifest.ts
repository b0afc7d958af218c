import type { Belonging } from '@lib/event-log';
import type { Instant } from '@lib/kernel';
import { CannotStart } from '../cannot-start';
import type { DataDirectory } from '../data-directory';

/** What of a file was there when it was last looked at. */
export interface KeptFile {
  /** The last place that it had given: it never has fewer. */
  readonly place?: number;
  /** As it lay there after a clean stop. What lies there otherwise is read whole before it is believed. */
  readonly bytes?: number;
  readonly changedAt?: number;
}

/**
 * What a data directory is made of, beside its files: each of them says the same of itself, so that one that is lost, of another area, or an older
 * copy is known at the next start (docs/adr/0024 has the clock, docs/guides/operator.md what to do).
 */
export interface Manifest {
  readonly format: 1;
  /** Of the shape of all files together. A higher one was made by newer software. */
  readonly schema: number;
  /** A fingerprint of the area's key for ids: the key cannot be had from it. */
  readonly area: string;
  readonly run: Belonging['run'];
  /** While a start marks the files: each has the one or the other. */
  readonly nextRun?: Belonging['run'];
  readonly mark: number;
  /** `sealed`: stopped in order. `opening` and `closing`: files lie there with or without a log of their own. */
  readonly state: 'opening' | 'running' | 'closing' | 'sealed';
  readonly at: Instant;
  readonly files: Readonly<Record<string, KeptFile>>;
  /** What an operator has gone on without. */
  readonly acceptedLosses?: readonly { readonly at: Instant; readonly what: string }[];
}

const name = 'manifest.json';
export const schema = 1;

/** Undefined where there is none: an area of before, or one that has lost it. */
export function manifestIn(data: DataDirectory): Manifest | undefined {
  const manifest = data.read<Manifest>(name);
  if (manifest === undefined) return undefined;
  if (typeof manifest !== 'object' || manifest === null || typeof manifest.files !== 'object' || !manifest.run)
    throw new CannotStart(
      `${data.file(name)} is damaged: it is not a manifest.`,
      'Delete it: the next start compares all files with each other and writes it again.',
    );
  if (manifest.format !== 1 || manifest.schema > schema)
    throw new CannotStart(
      `The data in ${data.path} was written by a newer version of Tell It Once.`,
      'Start it with that version or a later one.',
    );
  return manifest;
}

export const writeManifest = (data: DataDirectory, manifest: Manifest): void => data.write(name, manifest);

/** The next run: it sorts behind those before it, and is no run of a copy of this directory. */
export const runAfter = (run: Belonging['run'] | undefined, chance: string): Belonging['run'] =>
  `${String(Number(run?.split('-')[0] ?? 0) + 1).padStart(9, '0')}-${chance.slice(0, 8)}`;

export const numberOfRun = (run: Belonging['run']): number => Number(run.split('-')[0]);
