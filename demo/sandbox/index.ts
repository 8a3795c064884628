// What the rest of the repository may use of the sandbox.
export { RETURNING_CHECKOUT } from './flows/seed-account.js';
export { createSandbox, type Sandbox } from './create-sandbox.js';
export type { WebhookTarget } from './webhooks/target.js';
export type { LogRecord, SandboxOptions, StartOptions } from './options.js';
export { CHALLENGE_CODES, GATEWAY_CARDS, type TestCard } from './rules/test-cards.js';
export { SDK_PATH, sdkIntegrity } from './sdk/sdk-script.js';
export { startSandbox, type RunningSandbox } from './start-sandbox.js';
