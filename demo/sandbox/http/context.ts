// What every request carries through the sandbox.
import type { HttpBindings } from '@hono/node-server';

export interface SandboxEnv {
  /** Node's own request and response; absent when the app is called without a server. */
  Bindings: Partial<HttpBindings>;
  Variables: {
    /** Waits (or fails) as an injected fault says; a call with an idempotency key does so while holding its key. */
    stall: () => Promise<void>;
  };
}
