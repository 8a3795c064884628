// Is this the machine itself? The one place where plain http is good enough, and where no account of Yuno's is needed.

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** `hostname` as `URL` writes it: lower case, no port, IPv6 in brackets. */
export const isLoopback = (hostname: string): boolean => LOOPBACK.test(hostname);
