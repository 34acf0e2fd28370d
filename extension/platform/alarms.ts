/** Wake-ups of the background. */
import { browser } from 'wxt/browser';

export type AlarmName = 'drain' | 'tidy' | 'gather';

/** Browsers wake no sooner than 30 s. */
export const wakeAt = (name: AlarmName, when: number): Promise<void> => browser.alarms.create(name, { when });

/** Alarms may be lost on a restart of the browser. */
export const wakeEvery = async (name: AlarmName, minutes: number): Promise<void> => {
  const old = await browser.alarms.get(name);
  if (old?.periodInMinutes !== minutes) await browser.alarms.create(name, { periodInMinutes: minutes });
};

export const onAlarm = (listener: (name: string) => void): void => {
  browser.alarms.onAlarm.addListener(({ name }) => listener(name));
};
