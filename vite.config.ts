// The element's build, for tools that look for this file. `npm run build` builds the other programs too.
import { defineConfig } from 'vite';
import { browserConfig } from './scripts/build/targets.js';

export default defineConfig(browserConfig(import.meta.dirname, 'dist/browser'));
