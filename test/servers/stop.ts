import type { Chosen } from '../../libs/testing/src/servers/chosen';

export default async function stop(): Promise<void> {
  const { serversOfThisRun } = globalThis as unknown as { readonly serversOfThisRun: readonly Chosen[] };
  for (const server of serversOfThisRun) await server.stop();
}
