import { type ValidationError, validateSync } from 'class-validator';
import type { Contract } from './contract';
import { type Class, marksOf } from './marks';
import { passesQuickCheck } from './quick-check';
import { schemaOf } from './schema';

/** One thing that is wrong, where, and what would be right. Never the value itself. */
export interface Fault {
  /** JSON Pointer (RFC 6901) into the CloudEvent. */
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
  readonly allowed?: readonly unknown[];
}

const pointerStep = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** Everything that is wrong with `data` by its contract, all at once; empty when nothing is. */
export const faultsOf = (contract: Contract, data: unknown): Fault[] =>
  passesQuickCheck(contract.data, data) ? [] : faultsByValidator(contract, data);

/** The judgement on what is not right at first sight. */
export function faultsByValidator(contract: Contract, data: unknown): Fault[] {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return [{ pointer: '/data', code: 'isObject', message: 'data must be an object' }];
  }
  const boundless = boundlessFault(data);
  if (boundless) return [boundless];
  const unseen = [...faultsUnseenByValidator(data), ...listsAndObjectsMistaken(contract, data)];
  const errors = validateSync(instanceOf(contract.data, data) as object, {
    whitelist: true,
    forbidNonWhitelisted: true,
    stopAtFirstError: false,
  });
  const seen = errors.flatMap((error) => flatten(error, '/data'));
  return [...unseen, ...seen.filter(({ pointer }) => !unseen.some((fault) => fault.pointer === pointer))];
}

const mostLevels = 20;
const mostValues = 1_000;

/** Said before anything is validated: the time that takes grows with the square of the fields, and everybody would wait. */
function boundlessFault(data: object): Fault | undefined {
  let values = 0;
  let level: unknown[] = [data];
  for (let depth = 0; level.length > 0; depth++) {
    values += level.length;
    if (depth > mostLevels) return { pointer: '/data', code: 'tooDeep', message: 'data must not be nested this deep' };
    if (values > mostValues) return { pointer: '/data', code: 'tooMany', message: 'data must have fewer values' };
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
  return undefined;
}

/** What class-validator lets pass and no reader could fold: null in an optional field, and names of JavaScript's own. */
function faultsUnseenByValidator(value: unknown, pointer = '/data'): Fault[] {
  if (value === null) return [{ pointer, code: 'null', message: 'Leave the field out where nothing is known' }];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const at = `${pointer}/${pointerStep(name)}`;
    if (!Array.isArray(value) && name in Object.prototype)
      return [{ pointer: at, code: 'unknownField', message: 'No field of the contract has this name' }];
    return faultsUnseenByValidator(member, at);
  });
}

/** class-validator looks into a list where one object is meant, and calls the list right when it is empty. */
function listsAndObjectsMistaken(contract: Contract, data: object): Fault[] {
  const { properties } = schemaOf(contract.data);
  return Object.entries(data).flatMap(([name, value]): Fault[] => {
    const type = properties[name]?.type;
    const pointer = `/data/${pointerStep(name)}`;
    if (type === 'array' && value !== null && !Array.isArray(value))
      return [{ pointer, code: 'isArray', message: `${name} must be a list` }];
    return type === 'object' && (typeof value !== 'object' || Array.isArray(value))
      ? [{ pointer, code: 'isObject', message: `${name} must be an object` }]
      : [];
  });
}

/** The value as class-validator reads it: it finds an object's rules by its class. Names of JavaScript's own are faults already. */
function instanceOf(target: Class, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => instanceOf(target, each));
  if (typeof value !== 'object' || value === null) return value;
  const marks = marksOf(target);
  const members = Object.entries(value).filter(([name]) => !(name in Object.prototype));
  const read = members.map(([name, member]) => {
    const held = marks.get(name)?.holds;
    return [name, held ? instanceOf(held, member) : member] as const;
  });
  return Object.assign(new target(), Object.fromEntries(read));
}

const typeRules: ReadonlySet<string> = new Set(['isString', 'isBoolean', 'isNumber']);

function flatten(error: ValidationError, parent: string): Fault[] {
  const pointer = `${parent}/${pointerStep(error.property)}`;
  const constraints = Object.entries(error.constraints ?? {});
  if (constraints.length > 0 && error.value === undefined) {
    return [{ pointer, code: 'required', message: `${error.property} is required` }];
  }
  // Of another type than its own, a field breaks its other rules too: saying so would say nothing more.
  const ofType = constraints.filter(([code]) => typeRules.has(code));
  const own = (ofType.length > 0 ? ofType : constraints).map(([code, message]): Fault => {
    if (code === 'whitelistValidation')
      return { pointer, code: 'unknownField', message: 'No field of the contract has this name' };
    const allowed = error.contexts?.[code]?.allowed as readonly unknown[] | undefined;
    return { pointer, code, message, ...(allowed && { allowed }) };
  });
  return [...own, ...(error.children ?? []).flatMap((child) => flatten(child, pointer))];
}
