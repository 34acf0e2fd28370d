/**
 * A page's end of messages.ts. The scripts in news pages may weigh 12 kB, of which the messaging library would
 * take one; so they speak the library's wire format in a few lines (`{type, data, timestamp}` → `{res}` or `{err}`).
 * `chrome`, which Firefox has as well: WXT looks its `browser` up as a script loads, which costs an ordinary page more
 * than the look at it. test/unit/extension/page-messages.test.ts holds the two ends together.
 */
import type { Protocol } from './messages.ts';

type Name = keyof Protocol & string;
type Asked<T extends Name> = Parameters<Protocol[T]>[0];
type Answered<T extends Name> = ReturnType<Protocol[T]>;
type Wire<T extends Name> = { type: T; data: Asked<T>; timestamp: number };
type Reply<T extends Name> = { res: Answered<T> } | { err: unknown };

/** @throws where the background answers with an error, or the extension was updated under an open page */
export const sendMessage = async <T extends Name>(type: T, data: Asked<T>): Promise<Answered<T>> => {
  const reply = await chrome.runtime.sendMessage<Wire<T>, Reply<T>>({ type, data, timestamp: Date.now() });
  if ('err' in reply) throw new Error(String(reply.err));
  return reply.res;
};

/** The answer removes the listener. */
export const onMessage = <T extends Name>(
  type: T,
  answer: (data: Asked<T>) => Answered<T> | Promise<Answered<T>>,
): (() => void) => {
  const heard = (
    message: Wire<T>,
    _sender: unknown,
    respond: (reply: Reply<T>) => void,
  ): true | undefined => {
    if (message?.type !== type) return undefined;
    Promise.resolve(message.data)
      .then(answer)
      .then(
        (res) => respond({ res }),
        (error: unknown) => respond({ err: String(error) }),
      );
    return true;
  };
  chrome.runtime.onMessage.addListener(heard);
  return () => chrome.runtime.onMessage.removeListener(heard);
};
