// What the person who starts a sandbox decides, and the one record a log line is made of.
import type { WebhookTarget } from './webhooks/target.js';

/** One finished request. Ids in the path are masked; query, headers and bodies are never part of it. */
export interface LogRecord {
  readonly time: string;
  readonly method: string;
  readonly path: string;
  /** 0 when the connection was dropped on purpose. */
  readonly status: number;
  readonly ms: number;
}

export interface SandboxOptions {
  /** File of the embedded database, or `:memory:`. */
  readonly db: string;
  readonly publicKey: string;
  readonly secretKey: string;
  readonly accountId: string;
  /** Milliseconds since the epoch; the control path moves it forward. Default: the machine's clock. */
  readonly clock?: () => number;
  /** Who hears of changes by webhook, on this machine only. Default: nobody, until the control path names one. */
  readonly webhooks?: WebhookTarget;
  /** Called once per request. Default: silent. */
  readonly log?: (record: LogRecord) => void;
}

export interface StartOptions extends SandboxOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly hostname?: string;
}
