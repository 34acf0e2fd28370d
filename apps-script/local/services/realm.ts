/** The border between Node and a script: data cross as copies, errors as the script's own, nothing else is there. */
import vm from 'node:vm';

export class Realm {
  readonly context: vm.Context;
  #parse: (text: string) => unknown;
  #makeError: (message: string) => unknown;
  #standIns = new WeakSet<object>();

  constructor() {
    this.context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
    this.#parse = vm.runInContext('JSON.parse', this.context);
    this.#makeError = vm.runInContext('(message) => new Error(message)', this.context);
  }

  error(message: string): unknown {
    return this.#makeError(message);
  }

  /** A copy made of the script's own objects and arrays; stand-ins and functions pass as they are. */
  give(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || this.#standIns.has(value)) return value;
    return this.#parse(JSON.stringify(value));
  }

  /** A list of what may already cross the border, as an array of the script's own. */
  list(items: readonly unknown[]): unknown {
    const list = this.#parse('[]');
    if (Array.isArray(list)) {
      list.push(...items);
      this.#standIns.add(list);
    }
    return list;
  }

  /** A service with these members; any other name throws `unimplemented: NAME`. */
  standIn<T extends object>(name: string, members: T): T {
    const proxy = new Proxy(members, {
      get: (target, key) => {
        if (typeof key === 'symbol' || key === 'toJSON' || key === 'then') return undefined;
        if (!Object.hasOwn(target, key)) throw this.error(`unimplemented: ${name}.${key}`);
        const member: unknown = Reflect.get(target, key);
        if (typeof member !== 'function') return member;
        return (...args: unknown[]): unknown => {
          try {
            return this.give(Reflect.apply(member, proxy, args));
          } catch (error) {
            throw this.error(error instanceof Error ? error.message : String(error));
          }
        };
      },
      set: (_, key) => {
        throw this.error(`Cannot set ${name}.${String(key)}`);
      },
    });
    this.#standIns.add(proxy);
    return proxy;
  }
}
