// Builds a server of Node, whose pages have the strictest policy that SvelteKit can live under.
import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  // A small picture stays a file: the policy allows none that stand in the page.
  build: { assetsInlineLimit: 0 },
  plugins: [
    sveltekit({
      adapter: adapter(),
      // SvelteKit gives its own scripts a nonce of each visit. The gateway's origin is added in src/hooks.server.ts.
      csp: {
        mode: 'nonce',
        directives: {
          'default-src': ['self'],
          'script-src': ['self'],
          'style-src': ['self'],
          'style-src-attr': [
            'unsafe-hashes',
            // `display: contents`, around the page in src/app.html.
            'sha256-tcbDxjMo+xKqM21aCGYbs/QAJqB7yUXC06oPWDapBgc=',
            // SvelteKit's own, which hides what it announces to screen readers after a navigation.
            'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=',
          ],
          'base-uri': ['self'],
          'form-action': ['self'],
          'require-trusted-types-for': ['script'],
          'trusted-types': ['svelte-trusted-html', 'lit-html'],
        },
      },
    }),
  ],
});
