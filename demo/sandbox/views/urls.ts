// Addresses the sandbox hands out. They are made from the origin of the request that reads them, so a database
// file outlives a change of port.
import type { Context } from 'hono';

export const originOf = (c: Context): string => new URL(c.req.url).origin;

/** Type codes may hold anything; an icon's name is letters, digits and single dashes. */
export const toIconUrl = (origin: string, name: string): string =>
  `${origin}/icons/${
    name
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.join('-') ?? 'default'
  }.svg`;

export const toHostedUrl = (origin: string, step: string, challenge: boolean): string =>
  `${origin}/hosted/payment?session=${step}${challenge ? '&3ds=true' : ''}`;
