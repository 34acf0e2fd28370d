/**
 * `google.script.run` and `google.script.host` inside the sidebar's frame: the frame has an origin of its own,
 * as Google's has, and asks the page around it. This function's text goes into the frame, so it stands alone.
 */
export const installGoogleScript = (stored: Readonly<Record<string, string>>): void => {
  interface Handlers {
    success: (value: unknown, userObject: unknown) => void;
    failure: (error: Error, userObject: unknown) => void;
    userObject: unknown;
  }
  const waiting = new Map<number, Handlers>();
  let calls = 0;

  const isIllegal = (value: unknown): boolean => {
    if (typeof value === 'function' || value instanceof Date) return true;
    if (typeof value !== 'object' || value === null || value instanceof HTMLFormElement) return false;
    return Object.values(value).some(isIllegal);
  };

  const runner = (handlers: Handlers): object =>
    new Proxy(
      {
        withSuccessHandler: (success: Handlers['success']) => runner({ ...handlers, success }),
        withFailureHandler: (failure: Handlers['failure']) => runner({ ...handlers, failure }),
        withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
      },
      {
        get: (target, name) => {
          if (typeof name === 'symbol') return undefined;
          if (Object.hasOwn(target, name)) return Reflect.get(target, name);
          if (name.endsWith('_')) return undefined;
          return (...args: unknown[]): void => {
            args.forEach((arg, i) => {
              if (isIllegal(arg)) throw new TypeError(`Failed due to illegal value in property: ${i}`);
            });
            calls += 1;
            waiting.set(calls, handlers);
            const passed = args.map((arg) =>
              arg instanceof HTMLFormElement ? Object.fromEntries(new FormData(arg)) : arg,
            );
            parent.postMessage(
              { gyoryu: 'run', call: calls, name, args: JSON.parse(JSON.stringify(passed)) },
              '*',
            );
          };
        },
      },
    );

  addEventListener('message', ({ data, source }) => {
    if (source !== parent || data?.gyoryu !== 'answer') return;
    const handlers = waiting.get(data.call);
    waiting.delete(data.call);
    if (data.error === undefined) handlers?.success(data.value, handlers.userObject);
    else handlers?.failure(new Error(data.error), handlers.userObject);
  });

  // A frame of this kind has no storage of its own; Google's has, and it outlives the window.
  const items = new Map(Object.entries(stored));
  const keep = (key: string, value: string | null): void =>
    parent.postMessage({ gyoryu: 'keep', name: key, args: [value] }, '*');
  Object.defineProperty(window, 'localStorage', {
    value: {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => {
        items.set(key, value);
        keep(key, value);
      },
      removeItem: (key: string) => {
        items.delete(key);
        keep(key, null);
      },
    },
  });

  const host = (what: string) => () => parent.postMessage({ gyoryu: what }, '*');
  const fail = (error: Error): void => console.error(error.message);
  Object.assign(window, {
    google: {
      script: {
        run: runner({ success: () => undefined, failure: fail, userObject: undefined }),
        host: {
          close: host('close'),
          setHeight: () => undefined,
          setWidth: () => undefined,
          editor: { focus: host('focus') },
        },
      },
    },
  });
};
