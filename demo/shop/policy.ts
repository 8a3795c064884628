// The policy under which every page of the shop shows, challenges and pays: nothing inline, no foreign origin but the
// gateway. Copy it: a shop that sends it keeps most of what a stolen script could do out of its checkout.

export const policy = (gateway: string): string =>
  [
    "default-src 'self'",
    `script-src 'self' ${gateway}`,
    `connect-src 'self' ${gateway}`,
    `frame-src ${gateway}`,
    `img-src 'self' ${gateway}`,
    "style-src 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
