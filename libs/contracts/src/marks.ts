export type Class = new () => object;

/** What a field of a contract says of itself besides the rules that class-validator keeps. */
export interface Mark {
  /** True for what identifies or describes a person, false for words that do neither. A code, a day or a number need not say. */
  readonly personal?: boolean;
  /** True for a day that cannot lie in the future. */
  readonly notInFuture?: boolean;
  /** The class of the object that stands here. */
  readonly holds?: Class;
}

const marks = new Map<object, Map<string, Mark>>();

export const mark =
  (more: Mark): PropertyDecorator =>
  (prototype, field) => {
    const ofClass = marks.get(prototype) ?? new Map<string, Mark>();
    ofClass.set(field as string, { ...ofClass.get(field as string), ...more });
    marks.set(prototype, ofClass);
  };

/** The marked fields of a class in the order in which they are declared, those that it inherits first. */
export function marksOf({ prototype }: Class): ReadonlyMap<string, Mark> {
  const found = new Map<string, Mark>();
  for (let each: object | null = prototype; each; each = Object.getPrototypeOf(each)) {
    for (const [field, mine] of [...(marks.get(each) ?? [])].reverse()) if (!found.has(field)) found.set(field, mine);
  }
  return new Map([...found].reverse());
}

/** JSON Pointers to the fields of a class that are so marked: its own, then those of the objects that it holds. */
export function pointersTo(target: Class, isMeant: (mark: Mark) => boolean | undefined): readonly string[] {
  const fields = [...marksOf(target)];
  const own = fields.filter(([, each]) => isMeant(each)).map(([field]) => `/${field}`);
  const held = fields.flatMap(([field, each]) =>
    each.holds && !isMeant(each) ? pointersTo(each.holds, isMeant).map((pointer) => `/${field}${pointer}`) : [],
  );
  return [...own, ...held];
}
