/** Asks the background to send; a background that dies meanwhile is started again by its alarm. */
import { sendMessage } from './messages.ts';

/** @param tabId the tab whose sign is told anew afterwards */
export const sendNow = async (tabId: number | null = null): Promise<void> => {
  await sendMessage('sendNow', tabId).catch(() => {});
};
