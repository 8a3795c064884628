// Small neutral pictures for the method list, as Yuno hands out: a card for cards, initials on a tile for the rest.
import { Hono } from 'hono';
import type { SandboxEnv } from '../http/context.js';

const TINTS = ['#3b5b8c', '#4f7355', '#7a5380', '#8a6440', '#3f7480'];

const CARDS = /^(card|visa|mastercard|american-express|diners|uatp|discover|maestro|default)$/;

const QR = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" width="48" height="48"><rect width="48" height="48" fill="#fff"/><path fill="#111" d="M4 4h12v12H4zM32 4h12v12H32zM4 32h12v12H4zM20 4h4v8h-4zM20 18h8v4h-8zM32 20h4v8h-4zM40 22h4v4h-4zM20 28h4v16h-4zM30 32h6v6h-6zM40 40h4v4h-4z"/></svg>`;

const toInitials = (name: string): string =>
  name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
    .slice(0, 2);

/** `name` is lower-case letters, digits and dashes only, so it needs no escaping. */
export function drawIcon(name: string): string {
  if (name === 'qr') return QR;
  const tint =
    TINTS[Array.from(name).reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % TINTS.length] ??
    '#3b5b8c';
  const band = CARDS.test(name)
    ? '<path d="M0 6h38" stroke="#fff" stroke-opacity=".45" stroke-width="4"/>'
    : '';
  const letters =
    name === 'card'
      ? ''
      : `<text x="19" y="16.5" fill="#fff" font-family="system-ui, sans-serif" font-size="12" font-weight="600" text-anchor="middle">${toInitials(name)}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 38 24" width="38" height="24"><rect width="38" height="24" rx="4" fill="${tint}"/>${band}${letters}</svg>`;
}

export function iconRoutes(): Hono<SandboxEnv> {
  const app = new Hono<SandboxEnv>();
  app.get('/icons/:file{[a-z0-9-]{1,64}\\.svg}', (c) =>
    c.body(drawIcon(c.req.param('file').replace('.svg', '')), 200, {
      'content-type': 'image/svg+xml',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'content-security-policy': `default-src 'none'; sandbox`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=86400',
    }),
  );
  return app;
}
