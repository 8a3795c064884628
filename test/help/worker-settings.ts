// What a test hands to a gateway on workerd: plain values only, because they travel to another process as JSON.
import type { GatewayOptions } from '../../src/gateway/options.js';

/** The built files, as far as tests need them. */
export const FRAME_MANIFEST = '{"frame.js":"frame-a.js"}';

/** Where the worker tells what it logged; no page of a shop knows this host. */
export const LOGS_URL = 'http://logs.test/';

export type WorkerSettings = Omit<
  GatewayOptions,
  'assets' | 'limiter' | 'log' | 'fetch' | 'beforePayment' | 'clientAddress'
>;
