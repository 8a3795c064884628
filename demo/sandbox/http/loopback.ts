// This machine, by the names it has in an address.

const NAMES = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** `hostname` as `new URL()` writes it. */
export const isLoopbackHost = (hostname: string): boolean => NAMES.test(hostname);
