// Work that an idempotency key lets happen once: the three states of a key around one piece of work.
import type { Context, Handler } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { World } from '../world.js';
import { refusal } from './api-error.js';
import type { SandboxEnv } from './context.js';

export interface Answer {
  readonly status: ContentfulStatusCode;
  readonly body: object;
}

export interface Once<Input> {
  /** Keys of different operations never meet. */
  readonly operation: string;
  /** Reads and checks the request. What fails here leaves the key unused. */
  readonly decode: (c: Context<SandboxEnv>) => Promise<Input>;
  /** Takes hold of what the work needs, before any waiting. Returns how to let go. */
  readonly hold?: (input: Input) => () => void;
  /** Runs in one database transaction; what it throws burns the key. */
  readonly work: (input: Input, key: string, c: Context<SandboxEnv>) => Answer;
}

function readKey(c: Context): string {
  const key = c.req.header('x-idempotency-key');
  if (!key) throw refusal('MISSING_PARAMETERS', 'Missing parameters: [X-Idempotency-Key]');
  if (!/^[\w-]{1,64}$/.test(key))
    throw refusal('INVALID_PARAMETERS', 'Invalid parameters: [X-Idempotency-Key]');
  return key;
}

/** The stored answer of `key`, nothing when it is free; throws while it runs and when it is burnt. */
function replay(world: World, operation: string, key: string): Response | undefined {
  const known = world.keys.read(operation, key);
  if (known.state === 'running')
    throw refusal('REQUEST_IN_PROCESS', 'The first request with this key is running');
  if (known.state === 'burnt')
    throw refusal('IDEMPOTENCY_DUPLICATED', 'The first request with this key failed');
  if (known.state === 'unknown') return undefined;
  return new Response(known.body, { status: known.status, headers: { 'content-type': 'application/json' } });
}

export function once<Input>(world: World, steps: Once<Input>): Handler<SandboxEnv> {
  const { operation } = steps;
  return async (c) => {
    const key = readKey(c);
    // A stored answer is replied before the retry's body is looked at.
    const stored = replay(world, operation, key);
    if (stored) return stored;
    const input = await steps.decode(c);
    if (!world.keys.claim(operation, key)) {
      const raced = replay(world, operation, key);
      if (raced) return raced;
    }
    let letGo: (() => void) | undefined;
    try {
      letGo = steps.hold?.(input);
      await c.get('stall')();
      const answer = world.db.transaction(() => {
        const done = steps.work(input, key, c);
        world.keys.finish(operation, key, done.status, JSON.stringify(done.body));
        return done;
      });
      return c.json(answer.body, answer.status);
    } catch (error) {
      world.keys.burn(operation, key);
      throw error;
    } finally {
      letGo?.();
    }
  };
}
