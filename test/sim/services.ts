/** Google's services as one execution sees them: the local ledger's own stand-ins, reached by reference. */
import { types } from 'node:util';
import type { Execution } from '../../apps-script/local/services/execution.ts';
import { googleServices } from '../../apps-script/local/services/google-services.ts';
import { Realm } from '../../apps-script/local/services/realm.ts';
import { type Ref, refHolder } from './messages.ts';

interface Held {
  readonly object: object;
  /** The service it came from. */
  readonly service: string;
}

/** What crosses to a thread is written as text at once, and wants no copy before. */
class UncopiedRealm extends Realm {
  override give(value: unknown): unknown {
    return value;
  }
}
const realm = new UncopiedRealm();

export class Services {
  #held: Held[];

  constructor(execution: Execution) {
    const all = googleServices(realm, execution);
    this.#held = [{ object: all, service: '' }];
  }

  serviceOf({ handle, path }: Ref): string {
    return this.#held[handle]?.service || (path[0] ?? '');
  }

  encode(value: unknown, service: string): string | undefined {
    // Cells by the thousand, and never a stand-in among them.
    if (service === 'Sheets') return JSON.stringify(value);
    return JSON.stringify(value, (_, part: unknown) => {
      if (typeof part !== 'object' || part === null || !types.isProxy(part)) return part;
      this.#held.push({ object: part, service });
      return { $ref: { handle: this.#held.length - 1, path: [] } };
    });
  }

  decode(json: string | undefined): unknown {
    if (json === undefined) return undefined;
    if (!json.includes('"$ref"')) return JSON.parse(json);
    return JSON.parse(json, (_, part: unknown) => {
      const holder = typeof part === 'object' && part && '$ref' in part ? refHolder.safeParse(part) : null;
      return holder?.success ? this.#resolve(holder.data.$ref) : part;
    });
  }

  #resolve({ handle, path }: Ref): unknown {
    return path.reduce<unknown>(
      (object, name) => (typeof object === 'object' && object ? Reflect.get(object, name) : undefined),
      this.#held[handle]?.object,
    );
  }

  /** Performs a call; throws what the service throws. */
  call(ref: Ref, args: readonly unknown[]): string | undefined {
    const method = this.#resolve(ref);
    if (typeof method !== 'function') throw new Error(`${ref.path.join('.')} is not a function`);
    const value: unknown = Reflect.apply(method, undefined, args);
    return this.encode(value, this.serviceOf(ref));
  }
}
