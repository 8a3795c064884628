// What a merchant's server imports: the handler, its options, and the adapter for Node.
export { createGateway } from './handler.js';
export { createMemoryLimiter } from './limiter.js';
export { createFileAssets, optionsFromEnv, serveGateway, type RunningGateway } from './node.js';
export type {
  AssetSource,
  GatewayOptions,
  Limiter,
  LogRecord,
  PaymentDraft,
  SessionFacts,
} from './options.js';
