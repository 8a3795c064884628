// The one window message the frame listens to. Whoever sends it, from wherever, is looked at; the first right one ends
// the listening for good.
import { isGreeting } from '../shared/guards.js';

/** Who may greet. */
export interface Host {
  /** The window around this document; its own when there is none. */
  readonly parent: unknown;
  /** This document's own origin: a shop on it could read the fields, so it is never welcome. */
  readonly origin: string;
  /** Origins of the shop's pages. */
  readonly shops: readonly string[];
}

/** Hands over the port of the first greeting that comes from the shop's page; hears nothing after it. */
export function awaitGreeting(target: EventTarget, host: Host, take: (port: MessagePort) => void): void {
  if (host.parent === target || host.shops.includes(host.origin)) return;
  const hear = (event: Event): void => {
    const { source, origin, data, ports } = event as MessageEvent<unknown>;
    const [port] = ports;
    if (source !== host.parent || !host.shops.includes(origin) || !isGreeting(data) || !port) return;
    target.removeEventListener('message', hear);
    take(port);
  };
  target.addEventListener('message', hear);
}
