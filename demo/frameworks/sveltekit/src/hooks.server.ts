// The policy of svelte.config.js is written when the shop is built; where the gateway is, is known when it runs.
import type { Handle } from '@sveltejs/kit';
import { gateway } from '$lib/server/gateway';

export const handle: Handle = async ({ event, resolve }) => {
  const response = await resolve(event);
  const policy = response.headers.get('content-security-policy');
  if (policy)
    response.headers.set(
      'content-security-policy',
      `${policy}; connect-src 'self' ${gateway}; frame-src ${gateway}; img-src 'self' ${gateway}`,
    );
  return response;
};
