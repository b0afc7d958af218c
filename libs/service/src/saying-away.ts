import { StoreAway } from '@lib/kernel';

type Method = (...args: readonly unknown[]) => unknown;

/** The same port, of which whatever fails is a store that is away: no answer is made of half of what was asked, and nobody is blamed. */
export function sayingAway<P extends object>(port: P): P {
  const methods = new Map<PropertyKey, Method>();
  return new Proxy(port, {
    get(target, name) {
      const member = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      const known = methods.get(name) ?? saying(member.bind(target));
      methods.set(name, known);
      return known;
    },
  });
}

const saying =
  (method: Method): Method =>
  (...args) => {
    try {
      const answer = method(...args);
      return answer instanceof Promise ? answer.catch(away) : answer;
    } catch (error) {
      return away(error);
    }
  };

function away(error: unknown): never {
  throw error instanceof StoreAway ? error : new StoreAway(error);
}
