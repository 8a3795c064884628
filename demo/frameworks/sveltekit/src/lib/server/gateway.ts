import { env } from '$env/dynamic/private';

/** Where the element finds its gateway. */
export const gateway = env.GATEWAY_URL || 'http://127.0.0.1:4101';
