/** Tells every open window of ours that stored things changed. */
const CHANNEL = 'gyoryu-changes';

export const announceChange = (): void => {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
};

export const onChange = (listener: () => void, signal: AbortSignal): void => {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', listener, { signal });
  signal.addEventListener('abort', () => channel.close());
};
