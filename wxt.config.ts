import { defineConfig } from 'wxt';

export default defineConfig({ srcDir: 'extension', imports: false, modules: ['@wxt-dev/module-react'] });
