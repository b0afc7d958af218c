import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  registerDecorator,
  ValidateNested,
  type ValidationArguments,
} from 'class-validator';
import { JSONSchema } from 'class-validator-jsonschema';
import { type Class, mark } from './marks';

const dayPattern = '^\\d{4}-\\d{2}-\\d{2}$';
const dayShape = new RegExp(dayPattern);

/**
 * A character that can be seen: no white space, and none of those that show nothing (Unicode’s Default_Ignorable_Code_Point, controls, and blanks
 * that are called letters). A text of those alone looks like none, and would say of a child what nobody can read.
 */
const visible =
  '[^\\s\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0\\uFFF0-\\uFFFB]';
const visibleCharacter = new RegExp(visible);

/** Whether a text says anything that can be seen. */
export const saysSomething = (text: string): boolean => visibleCharacter.test(text);

interface Codes {
  readonly allowed: readonly string[];
  /** What each code means, where a person cannot read that off it. */
  readonly names?: Readonly<Record<string, string>>;
}

/** What JSON Schema can say of the rules of this file, by their names. What an object holds is said by its own class. */
export const fieldSchemas = {
  isDay: { type: 'string', format: 'date', pattern: dayPattern },
  isNotBlank: { type: 'string', minLength: 1, pattern: visible },
  isIn: ({ context }: { context?: Codes }) =>
    context?.names
      ? { type: 'string', oneOf: Object.entries(context.names).map(([code, title]) => ({ const: code, title })) }
      : { type: 'string', enum: context?.allowed },
  nestedValidation: {},
} as const;

/** Several decorators under one name. As where they stand on a field, the last is applied first. */
export const allOf =
  (...decorators: readonly PropertyDecorator[]): PropertyDecorator =>
  (target, field) => {
    for (const decorate of [...decorators].reverse()) decorate(target, field);
  };

/** The label people see for a field, and what it means. Both travel in the published JSON Schema. */
export const Says = (title: string, description?: string): PropertyDecorator =>
  JSONSchema(description ? { title, description } : { title }) as PropertyDecorator;

/** Identifies or describes a person: it is carried apart from the rest, under the key of whom it is about. */
export const Personal = (): PropertyDecorator => mark({ personal: true });

/** Free text that neither identifies nor describes a person. Free text that is not this must be `@Personal()`: a test insists. */
export const NotPersonal = (): PropertyDecorator => mark({ personal: false });

/** One of a list of codes, or of codes with what they mean. A refusal names the list. */
export function OneOf(
  codes: readonly string[] | Readonly<Record<string, string>>,
  { each = false } = {},
): PropertyDecorator {
  const context: Codes = Array.isArray(codes)
    ? { allowed: codes }
    : { allowed: Object.keys(codes), names: codes as Readonly<Record<string, string>> };
  const message = ({ property }: ValidationArguments) => `${property} must be one of the codes in allowed`;
  return IsIn(context.allowed, { each, context, message });
}

/** A text that says something: at least one character that can be seen, and at most so many of all. */
export function IsText(most: number, { each = false } = {}): PropertyDecorator {
  return (target, propertyKey) => {
    IsString({ each })(target, propertyKey);
    MaxLength(most, { each })(target, propertyKey);
    registerDecorator({
      name: 'isNotBlank',
      target: target.constructor,
      propertyName: propertyKey as string,
      options: { each },
      validator: {
        validate: (value: unknown) => typeof value === 'string' && saysSomething(value),
        defaultMessage: ({ property }: ValidationArguments) =>
          `${property} must not be empty, only white space or only characters that show nothing`,
      },
    });
  };
}

/** An organisation's own reference for a case or a request: by it the others cite it. */
export const IsReference = (): PropertyDecorator => allOf(NotPersonal(), IsText(100));

/** The id that an organisation gave an event of its own. */
export const IsEventId = (): PropertyDecorator => allOf(NotPersonal(), IsText(200));

/** The code of an organisation, as it stands in `/agencies/<code>`; with `each`, a list of them. */
export const IsOrganisation = ({ each = false } = {}): PropertyDecorator =>
  allOf(
    NotPersonal(),
    Matches(/^[a-z0-9][a-z0-9-]{0,62}$/, {
      each,
      message: ({ property }: ValidationArguments) =>
        `${property} must be the code of an organisation, as in /agencies/<code>: small letters, digits and hyphens, 63 at most`,
    }),
  );

/** A day of the calendar in Europe/London, `YYYY-MM-DD`. */
export function IsDay(): PropertyDecorator {
  return (target, propertyKey) => {
    registerDecorator({
      name: 'isDay',
      target: target.constructor,
      propertyName: propertyKey as string,
      validator: {
        validate: (value: unknown) => typeof value === 'string' && isDay(value),
        defaultMessage: ({ property }: ValidationArguments) => `${property} must be a day that exists, as YYYY-MM-DD`,
      },
    });
  };
}

/** A day that cannot lie in the future: what happened on it has happened, today at the latest. */
export const IsPastDay = (): PropertyDecorator => allOf(mark({ notInFuture: true }), IsDay());

/** A day that its month does not have is read as one of the next. */
export const isDay = (text: string): boolean =>
  dayShape.test(text) && text >= '1900' && new Date(text).getUTCDate() === Number(text.slice(8));

/** An object of another class, by the rules of that class. */
export const Holds = (held: Class): PropertyDecorator => allOf(mark({ holds: held }), ValidateNested());

/** A list of such objects, and how many at most. */
export const HoldsEach = (held: Class, most: number): PropertyDecorator =>
  allOf(mark({ holds: held }), IsArray(), ArrayMaxSize(most), ValidateNested({ each: true }));

/** The id of an event that the same organisation told before and that this one puts right. */
export const Corrects = (): PropertyDecorator =>
  allOf(
    Says(
      'Corrects',
      'The id of the event, told before by the same source about the same child, that this one replaces. ' +
        'The earlier one stays in the history, struck through.',
    ),
    IsOptional(),
    IsEventId(),
  );
