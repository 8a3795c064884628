// The strictest policy that Nuxt can live under: its own inline scripts by a nonce of this visit, no foreign origin but the
// gateway.
// `nuxt dev`, and nothing else, puts styles into the page, and so do its DevTools.
const isDev = process.env.NODE_ENV === 'development';

export default defineNitroPlugin((nitro) => {
  nitro.hooks.hook('render:html', (html, { event }) => {
    const nonce = btoa(crypto.randomUUID());
    const mark = (part: string) => part.replaceAll('<script', `<script nonce="${nonce}"`);
    html.head = html.head.map(mark);
    html.bodyAppend = html.bodyAppend.map(mark);
    const policy = [
      `default-src 'self'`,
      `script-src 'self' 'nonce-${nonce}'`,
      `connect-src 'self' ${gateway}`,
      `frame-src ${gateway}`,
      `img-src 'self' ${gateway}`,
      `style-src 'self'${isDev ? " 'unsafe-inline'" : ''}`,
      `require-trusted-types-for 'script'`,
      `trusted-types vue lit-html`,
      `base-uri 'self'`,
      `form-action 'self'`,
    ];
    setResponseHeader(event, 'content-security-policy', policy.join('; '));
  });
});
