/** JSON Schema 2020-12, as OpenAPI 3.1 and AsyncAPI 3.0 have it. */
export type Schema = Record<string, unknown>;

/** The same value with every object, however deep, passed through `change`. */
export function mapObjects<T>(value: T, change: (object: Schema) => Schema): T {
  if (Array.isArray(value)) return value.map((each) => mapObjects(each, change)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(change(value as Schema));
  return Object.fromEntries(entries.map(([name, each]) => [name, mapObjects(each, change)])) as T;
}

/** Every component that something refers to. */
export function refsIn(value: unknown, found = new Set<string>()): Set<string> {
  mapObjects(value, (object) => {
    if (typeof object.$ref === 'string') found.add(object.$ref);
    return object;
  });
  return found;
}

export const componentRef = (name: string) => ({ $ref: `#/components/schemas/${name}` });
