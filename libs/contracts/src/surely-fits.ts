/// <reference path="./class-transformer-storage.d.ts" />
import { defaultMetadataStorage } from 'class-transformer/cjs/storage';
import { getMetadataStorage, ValidationTypes } from 'class-validator';

type Class = new () => object;
type Values = Readonly<Record<string, unknown>>;
type Rule = (value: unknown, of: Values) => boolean;

interface Field {
  readonly isOptional: boolean;
  readonly rules: readonly Rule[];
  readonly nested?: () => Fields;
}

type Fields = ReadonlyMap<string, Field>;

/** Many more than a fact says, and few enough that all of them together are within the bounds of an event. */
const mostInList = 20;

/**
 * True only where class-validator would find nothing wrong: the rules that it was told of, put in order once for each class rather
 * than for each fact, which is most of what it costs. Whatever is not plainly right is left for it to judge and to name.
 */
export function surelyFits(target: Class, data: unknown): boolean {
  return isRecord(data) && fits(fieldsOf(target), data);
}

function fits(fields: Fields, data: Values): boolean {
  for (const name of Object.keys(data)) if (!fields.has(name)) return false;
  for (const [name, { isOptional, rules, nested }] of fields) {
    const value = data[name];
    if (value === undefined) {
      if (!isOptional) return false;
    } else if (nested) {
      if (!isRecord(value) || !fits(nested(), value)) return false;
    } else if (!isPlain(value)) return false;
    for (const rule of value === undefined ? [] : rules) if (!rule(value, data)) return false;
  }
  return true;
}

const isRecord = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPlain = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'boolean' || (Array.isArray(value) && isPlainList(value));

const isPlainList = (list: readonly unknown[]): boolean =>
  list.length <= mostInList && list.every((value) => typeof value === 'string');

const known = new Map<Class, Fields>();

function fieldsOf(target: Class): Fields {
  const fields = known.get(target) ?? readFields(target);
  known.set(target, fields);
  return fields;
}

const judging: readonly string[] = [ValidationTypes.CUSTOM_VALIDATION, ValidationTypes.IS_DEFINED];

/** What the decorators of a class say. A rule of a kind that is not known here fits nothing. */
function readFields(target: Class): Fields {
  const storage = getMetadataStorage();
  const fields = new Map<string, Field>();
  for (const { propertyName: name, ...rule } of storage.getTargetValidationMetadatas(target, '', false, false)) {
    const { isOptional = false, rules = [], nested } = fields.get(name) ?? {};
    if (rule.type === ValidationTypes.CONDITIONAL_VALIDATION && rule.name === 'isOptional') {
      fields.set(name, { isOptional: true, rules, nested });
    } else if (rule.type === ValidationTypes.NESTED_VALIDATION && !rule.each) {
      const type = defaultMetadataStorage.findTypeMetadata(target, name)?.typeFunction?.() as Class;
      fields.set(name, { isOptional, rules, nested: () => fieldsOf(type) });
    } else {
      fields.set(name, { isOptional, rules: [...rules, ...rulesOf(name, rule)], nested });
    }
  }
  return fields;
}

type Told = Omit<
  ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>[number],
  'propertyName'
>;

function rulesOf(property: string, { type, constraintCls, constraints, each, validateIf }: Told): Rule[] {
  const validators = getMetadataStorage().getTargetValidatorConstraints(constraintCls);
  if (!judging.includes(type) || validateIf || validators.some(({ async }) => async)) return [() => false];
  return validators.map(({ instance }): Rule => {
    const passes: Rule = (value, object) =>
      instance.validate(value, { targetName: '', property, object, value, constraints }) === true;
    return each ? (list, object) => Array.isArray(list) && list.every((value) => passes(value, object)) : passes;
  });
}
