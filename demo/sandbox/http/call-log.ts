// Remembers and reports the calls so far. Whatever is not one of the API's own words is masked, so that neither an
// id nor something typed into a path can be read back.
import type { MiddlewareHandler } from 'hono';
import type { Clock } from '../clock.js';
import type { LogRecord } from '../options.js';
import type { SandboxEnv } from './context.js';
import { DROPPED } from './faults.js';

const LIMIT = 2000;

/** The API's own words. Everything else in a path is somebody's. */
const WORDS: ReadonlySet<string> = new Set(
  (
    ' v1 browser checkout sessions customers payment-methods payments payment transactions token tokens card ' +
    'external issuers installments-plans apm-installments three-d-secure setups checkouts ' +
    'enrollment unenroll cancel cancel-or-refund hosted hosted.css hosted.js icons sdk v2.2.0 main.js ' +
    'sandbox-control faults clock next-token calls reset enrollments page webhooks'
  ).split(' '),
);

export const maskPath = (path: string): string =>
  path
    .split('/')
    .map((segment) => (WORDS.has(segment) ? segment : ':id'))
    .join('/');

export interface CallLog {
  readonly calls: () => readonly LogRecord[];
  readonly clear: () => void;
  readonly middleware: MiddlewareHandler<SandboxEnv>;
}

export function createCallLog(clock: Clock, log: (record: LogRecord) => void = () => {}): CallLog {
  let calls: LogRecord[] = [];
  return {
    calls: () => calls,
    clear: () => {
      calls = [];
    },
    middleware: async (c, next) => {
      const time = clock.stamp();
      const started = performance.now();
      await next();
      const path = maskPath(c.req.path);
      const record: LogRecord = {
        time,
        method: c.req.method,
        path,
        status: c.res.headers.has(DROPPED) ? 0 : c.res.status,
        ms: Math.round(performance.now() - started),
      };
      log(record);
      if (/^\/(v1|browser)\//.test(path)) calls = [...calls.slice(1 - LIMIT), record];
    },
  };
}
