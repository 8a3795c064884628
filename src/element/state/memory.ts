// Where an enrollment is remembered across a reload: Yuno has no call that reads a customer session back.
// Keeps an id under the tail of the session's token, for this tab only; a browser that refuses forgets.

const keyOf = (token: string): string => `tender-enrollment-${token.slice(-12)}`;

/** Remembers the enrollment of a customer session. */
export function remember(token: string, enrollment: string): void {
  try {
    sessionStorage.setItem(keyOf(token), enrollment);
  } catch {
    // No storage, no memory: another load starts over, as on another device.
  }
}

/** The enrollment this tab began with the session, if any. */
export function recall(token: string): string | undefined {
  try {
    return sessionStorage.getItem(keyOf(token)) ?? undefined;
  } catch {
    return undefined;
  }
}
