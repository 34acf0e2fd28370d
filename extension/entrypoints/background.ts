import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../background/start.ts';
import { keepFromPages } from '../platform/storage.ts';

export default defineBackground({
  type: 'module',
  main: () => {
    void keepFromPages();
    startBackground();
  },
});
