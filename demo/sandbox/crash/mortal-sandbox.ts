// A sandbox in a process of its own, which can be killed at any moment and comes back on the same database. Kills
// that one process, by its id, and no other.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface Keys {
  readonly publicKey: string;
  readonly secretKey: string;
  readonly accountId: string;
}

export interface MortalSandbox {
  /** The address of this life. Waits while there is none; rejects when the sandbox does not come back. */
  readonly url: () => Promise<string>;
  /** Cuts it off as a power failure would, and starts it again. Resolves when it answers. */
  crash(): Promise<void>;
  /** For good. */
  close(): Promise<void>;
}

const SERVE = fileURLToPath(new URL('./serve.ts', import.meta.url));

export function startMortalSandbox(db: string, keys: Keys): MortalSandbox {
  let child: ChildProcess | undefined;
  let url: Promise<string>;

  async function start(): Promise<string> {
    const started = spawn(
      process.execPath,
      ['--import', 'tsx', SERVE, db, keys.publicKey, keys.secretKey, keys.accountId],
      { cwd: import.meta.dirname, stdio: ['pipe', 'pipe', 'inherit'] },
    );
    child = started;
    for await (const line of createInterface({ input: started.stdout })) return line;
    throw new Error('the sandbox ended before it answered');
  }

  async function stop(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const dying = child;
    child = undefined;
    if (!dying || dying.exitCode !== null || dying.signalCode !== null) return;
    const gone = once(dying, 'exit');
    dying.kill(signal);
    await gone;
  }

  url = start();
  return {
    url: () => url,
    async crash() {
      await url;
      url = stop('SIGKILL').then(start);
      await url;
    },
    async close() {
      await url.catch(() => undefined);
      await stop('SIGTERM');
    },
  };
}
