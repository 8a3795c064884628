/** Where the element finds its gateway. */
export const gateway = process.env.GATEWAY_URL || 'http://127.0.0.1:4101';
