import { addDays } from '@lib/statutory';
import type { Random } from '@lib/testing';
import { codesOf, type Schema, type TellableContract } from './contract';

/** What ties facts together is chosen by who tells them, not by chance. */
const chosenElsewhere = new Set(['child', 'corrects', 'withdraws', 'about', 'challengedBy']);

/** Every field of a fact by its schema: days near that day, codes by chance, texts as in the example; what may be missing often is. */
export function filled(random: Random, { schema, example }: TellableContract, on: string): Record<string, unknown> {
  const required = new Set(schema.required);
  const fields = Object.entries(schema.properties ?? {}).filter(([name]) => !chosenElsewhere.has(name));
  return Object.fromEntries(
    fields.flatMap(([name, field]) =>
      required.has(name) || random.chance(0.4) ? [[name, madeUp(random, field, example.data[name], on, name)]] : [],
    ),
  );
}

function madeUp(random: Random, field: Schema, example: unknown, on: string, name: string): unknown {
  const codes = codesOf(field);
  if (codes.length > 0) return random.pick(codes);
  if (field.format === 'date') return addDays(on, random.below(5) - 2);
  if (field.type === 'boolean') return random.chance(0.5);
  if (field.type === 'number' || field.type === 'integer') return random.below(100);
  if (field.type === 'array') {
    const [one, other] = random.shuffled(codesOf(field.items ?? {}));
    if (one) return other && random.chance(0.5) ? [one, other] : [one];
    return example ?? [`Something of ${name}.`];
  }
  return example ?? `something-of-${name.toLowerCase()}`;
}
