// The policy of vite.config.ts is written when the shop is built; where the gateway is, is known when it runs.
import type { Handle } from '@sveltejs/kit';
import { findGateway } from '$lib/server/gateway';

export const handle: Handle = async ({ event, resolve }) => {
  const gateway = findGateway();
  const response = await resolve(event);
  const policy = response.headers.get('content-security-policy');
  const isPage = response.ok && response.headers.get('content-type')?.startsWith('text/html');
  if (isPage && !policy) throw new Error('A page without a policy: SvelteKit has not read `csp`');
  if (policy)
    response.headers.set(
      'content-security-policy',
      `${policy}; connect-src 'self' ${gateway}; frame-src ${gateway}; img-src 'self' ${gateway}`,
    );
  return response;
};
