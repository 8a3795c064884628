import adapter from '@sveltejs/adapter-node';

export default {
  kit: {
    adapter: adapter(),
    // SvelteKit gives its own scripts a nonce of each visit. The gateway's origin is added in src/hooks.server.ts.
    csp: {
      mode: 'nonce',
      directives: {
        'default-src': ['self'],
        'script-src': ['self'],
        'style-src': ['self'],
        // One style of SvelteKit's own, which hides what it announces to screen readers after a navigation.
        'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
        'base-uri': ['self'],
        'form-action': ['self'],
        'require-trusted-types-for': ['script'],
        'trusted-types': ['svelte-trusted-html', 'lit-html'],
      },
    },
  },
};
