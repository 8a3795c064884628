// What a merchant's server imports: the handler, its options, the documented hosts, and the adapter for Node. Loads in
// runtimes that have nothing of Node.
export { apiUrlFor, ENVIRONMENTS, type Environment, type Region, type SdkHosts } from './environments.js';
export { createGateway } from './handler.js';
export { createMemoryLimiter } from './limiter.js';
export { createFileAssets, optionsFromEnv, serveGateway, toDistPath, type RunningGateway } from './node.js';
export { signCustomerReference, type ReferenceOptions } from './reference.js';
export type {
  AssetSource,
  FrameFont,
  GatewayOptions,
  Limiter,
  LogRecord,
  PaymentDraft,
  SessionFacts,
} from './options.js';
