import Ajv from 'ajv';
import { getMetadataStorage, ValidationTypes } from 'class-validator';
import { isDay } from './fields';
import { type Class, marksOf } from './marks';
import { type Schema, schemaOf } from './schema';

type Check = (data: unknown) => boolean;

const checks = new Map<Class, Check>();

/**
 * True only where class-validator would find nothing wrong. Nearly every fact is right, and its schema, compiled once, says so in a
 * fraction of the time. What this does not let pass is left for class-validator to judge and to name.
 */
export function passesQuickCheck(target: Class, data: unknown): boolean {
  const check = checks.get(target) ?? checkOf(target);
  checks.set(target, check);
  return check(data);
}

/** Patterns are read as class-validator reads them, days must exist, and only what was told itself counts as told. */
const ajv = new Ajv({
  formats: { date: isDay },
  unicodeRegExp: false,
  ownProperties: true,
  messages: false,
  strictTypes: true,
  meta: false,
  validateSchema: false,
});

const checkOf = (target: Class): Check =>
  isSaidBySchema(target) ? ajv.compile(bounded(schemaOf(target))) : () => false;

/** Many more than a fact says, and few enough that all of them together are within the bounds of an event. */
const mostInList = 20;

/**
 * The published schema with an end to its lists, without what codes mean (a plain list of them takes less time), and without saying
 * that a required object is not null: it is an object.
 */
function bounded({ not: _, oneOf, ...schema }: Schema): Schema {
  const { type, properties, items, maxItems = mostInList } = schema;
  if (oneOf !== undefined) return { ...schema, enum: (oneOf as Schema[]).map(({ const: code }) => code) };
  if (type === 'array')
    return { ...schema, items: bounded(items as Schema), maxItems: Math.min(maxItems as number, mostInList) };
  if (type !== 'object') return schema;
  const fields = Object.entries(properties as Record<string, Schema>);
  return { ...schema, properties: Object.fromEntries(fields.map(([name, field]) => [name, bounded(field)])) };
}

/** Rules of which the schema says all that there is to say. */
const saidWhole: ReadonlySet<string> = new Set([
  ...['isDefined', 'isOptional', 'isString', 'isBoolean', 'isInt', 'isNumber', 'min', 'max', 'maxLength', 'matches'],
  ...['isIn', 'isArray', 'arrayMinSize', 'arrayMaxSize', 'arrayUnique', 'isDay', 'isNotBlank'],
]);

type Rule = ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>[number];

/** A class with a rule of any other kind is always judged by class-validator, as is one that holds such a class. */
function isSaidBySchema(target: Class): boolean {
  const rules = getMetadataStorage().getTargetValidationMetadatas(target, '', true, false);
  const marks = marksOf(target);
  const isSaid = ({ type, name = '', constraints, propertyName }: Rule): boolean => {
    const held = marks.get(propertyName)?.holds;
    if (type === ValidationTypes.NESTED_VALIDATION) return held !== undefined && isSaidBySchema(held);
    return saidWhole.has(name) && !constraints?.some(isQualified);
  };
  return rules.every(isSaid) && Object.values(schemaOf(target).properties).every(isOfOneType);
}

/**
 * Of a pattern with flags or a number of so many decimals the schema says less. By what a list is unique class-validator keeps to
 * itself: that our lists are unique by the whole text is for the property over every contract to show.
 */
const isQualified = (constraint: unknown): boolean =>
  constraint instanceof RegExp
    ? constraint.flags !== ''
    : !Array.isArray(constraint) && typeof constraint === 'object' && Object.keys(constraint ?? {}).length > 0;

const isOfOneType = ({ type, items }: Schema): boolean =>
  typeof type === 'string' && (type !== 'array' || isOfOneType(items as Schema));
