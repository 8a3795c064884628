// Small neutral drawings for the method list: a card for cards, a coin for the rest, initials to tell them apart.
import { Hono } from 'hono';
import type { SandboxEnv } from '../http/context.js';

const TINTS = ['#3b5b8c', '#4f7355', '#7a5380', '#8a6440', '#3f7480'];

const SHAPES = {
  card: `<rect x="2" y="6" width="44" height="36" rx="5" fill="TINT"/><path d="M2 15h44" stroke="#fff" stroke-opacity=".45" stroke-width="5"/>`,
  coin: `<rect x="2" y="2" width="44" height="44" rx="11" fill="TINT"/>`,
  qr: `<rect width="48" height="48" fill="#fff"/><path fill="#111" d="M4 4h12v12H4zM32 4h12v12H32zM4 32h12v12H4zM20 4h4v8h-4zM20 18h8v4h-8zM32 20h4v8h-4zM40 22h4v4h-4zM20 28h4v16h-4zM30 32h6v6h-6zM40 40h4v4h-4z"/>`,
} as const;

const CARDS = /^(card|visa|mastercard|american-express|diners|uatp|discover|maestro|default)$/;

const toInitials = (name: string): string =>
  name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
    .slice(0, 2);

/** `name` is lower-case letters, digits and dashes only, so it needs no escaping. */
export function drawIcon(name: string): string {
  const tint =
    TINTS[Array.from(name).reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % TINTS.length] ??
    '#3b5b8c';
  const shape = (name === 'qr' ? SHAPES.qr : CARDS.test(name) ? SHAPES.card : SHAPES.coin).replace(
    'TINT',
    tint,
  );
  const letters =
    name === 'qr' || name === 'card'
      ? ''
      : `<text x="24" y="34" fill="#fff" font-family="sans-serif" font-size="17" font-weight="700" text-anchor="middle">${toInitials(name)}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" width="48" height="48">${shape}${letters}</svg>`;
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
