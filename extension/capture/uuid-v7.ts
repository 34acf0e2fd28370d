import { uuidV7 as uuidFrom } from '../../shared/record/uuid-v7.ts';

export const uuidV7 = (now = Date.now()): string => uuidFrom(now, crypto.getRandomValues(new Uint8Array(16)));
