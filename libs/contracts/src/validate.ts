import { plainToInstance } from 'class-transformer';
import { type ValidationError, validateSync } from 'class-validator';
import type { Contract } from './contract';

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
export function faultsOf(contract: Contract, data: unknown): Fault[] {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return [{ pointer: '/data', code: 'isObject', message: 'data must be an object' }];
  }
  const unseen = faultsUnseenByValidator(data);
  if (unseen.some(({ code }) => code === 'tooDeep')) return unseen;
  const instance = plainToInstance(contract.data, data);
  const errors = validateSync(instance, { whitelist: true, forbidNonWhitelisted: true, stopAtFirstError: false });
  const seen = errors.flatMap((error) => flatten(error, '/data'));
  return [...unseen, ...seen.filter(({ pointer }) => !unseen.some((fault) => fault.pointer === pointer))];
}

const mostLevels = 20;
const neverFields = ['__proto__', 'constructor'];

/** What class-validator lets pass and no reader could fold: null in an optional field, names of JavaScript's own, a bottomless pit. */
function faultsUnseenByValidator(value: unknown, pointer = '/data', level = 0): Fault[] {
  if (value === null) return [{ pointer, code: 'null', message: 'Leave the field out where nothing is known' }];
  if (typeof value !== 'object') return [];
  if (level > mostLevels) return [{ pointer: '/data', code: 'tooDeep', message: 'data must not be nested this deep' }];
  return Object.entries(value).flatMap(([name, member]) => {
    const at = `${pointer}/${pointerStep(name)}`;
    if (!Array.isArray(value) && neverFields.includes(name))
      return [{ pointer: at, code: 'unknownField', message: 'No field of the contract has this name' }];
    return faultsUnseenByValidator(member, at, level + 1);
  });
}

function flatten(error: ValidationError, parent: string): Fault[] {
  const pointer = `${parent}/${pointerStep(error.property)}`;
  const constraints = Object.entries(error.constraints ?? {});
  if (constraints.length > 0 && error.value === undefined) {
    return [{ pointer, code: 'required', message: `${error.property} is required` }];
  }
  const own = constraints.map(([code, message]): Fault => {
    if (code === 'whitelistValidation')
      return { pointer, code: 'unknownField', message: 'No field of the contract has this name' };
    const allowed = error.contexts?.[code]?.allowed as readonly unknown[] | undefined;
    return { pointer, code, message, ...(allowed && { allowed }) };
  });
  return [...own, ...(error.children ?? []).flatMap((child) => flatten(child, pointer))];
}
