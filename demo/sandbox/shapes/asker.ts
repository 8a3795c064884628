// Calls a sandbox with everything a call may need and remembers each answer. Knows no endpoint.
import type { Sandbox } from '../create-sandbox.js';
import type { SandboxOptions } from '../options.js';

export interface Called {
  /** `POST /v1/payments (PIX)`: names in braces where an id stood, a note where an endpoint is called again. */
  readonly call: string;
  readonly status: number;
  /** Undefined where there is none. */
  readonly body: unknown;
}

/** A text at the end of a path into an answer; a path that leads nowhere throws. */
export type Read = (...path: readonly string[]) => string;

export interface Question {
  readonly body?: object;
  /** What stands in the place of the names in braces. */
  readonly ids?: Readonly<Record<string, string>>;
  readonly note?: string;
}

/** `call` is a method and a path under `/v1`. */
export type Ask = (call: string, question?: Question) => Promise<Read>;

export function createAsker(
  sandbox: Sandbox,
  { publicKey, secretKey, accountId }: SandboxOptions,
): { readonly ask: Ask; readonly called: readonly Called[] } {
  const called: Called[] = [];
  const ask: Ask = async (call, { body, ids = {}, note } = {}) => {
    const [method = '', pattern = ''] = call.split(' ');
    const path = pattern.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? name);
    const response = await sandbox.fetch(
      new Request(`http://sandbox.example/v1${path}`, {
        method,
        headers: {
          'content-type': 'application/json',
          'public-api-key': publicKey,
          'private-secret-key': secretKey,
          'x-account-code': accountId,
          'x-idempotency-key': `shape-${String(called.length)}`,
        },
        ...(body && { body: JSON.stringify(body) }),
      }),
    );
    const text = await response.text();
    const answer: unknown = text === '' ? undefined : JSON.parse(text);
    const name = `${method} /v1${pattern}${note ? ` (${note})` : ''}`;
    called.push({ call: name, status: response.status, body: answer });
    return (...keys) =>
      keys.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], answer) as string;
  };
  return { ask, called };
}
