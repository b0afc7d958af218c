export type Query = Readonly<Record<string, unknown>>;

/** What one field of an address says, or nothing: an empty box is no wish. */
export function asked(query: Query, name: string): string | undefined {
  const value = query[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** The fields that were asked for, by name. */
export function askedOf<Name extends string>(query: Query, names: readonly Name[]): { [name in Name]?: string } {
  const given = names.flatMap((name) => {
    const value = asked(query, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(given) as { [name in Name]?: string };
}

/** '?asAt=2026-03-01', or nothing; what is not wished for is left out. */
export function queryOf(asked: object): string {
  const given = Object.entries(asked).filter(([, value]) => value !== undefined && value !== '');
  return given.length > 0 ? `?${new URLSearchParams(Object.fromEntries(given) as Record<string, string>)}` : '';
}
