// Starts a program with a time limit and takes everything it started down with it: a test run must never hang,
// nor leave a browser behind. Knows nothing of what is run.
import { spawn } from 'node:child_process';

export interface Finished {
  /** Exit code; undefined when it was stopped. */
  readonly code: number | undefined;
  readonly isOutOfTime: boolean;
  /** Both streams in the order they came. */
  readonly output: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds. */
  readonly limit: number;
  /** Sends the output straight to our own, too. */
  readonly isVerbose?: boolean;
}

/** Groups of running children by the id of their leader. */
const running = new Set<number>();

function stopGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // already gone
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    for (const pid of running) stopGroup(pid, 'SIGKILL');
    process.exit(1);
  });
}

/** Runs a program to its end, or stops it and its children at the limit. */
export async function runProcess(
  command: string,
  args: readonly string[],
  options: RunOptions,
): Promise<Finished> {
  const child = spawn(command, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Node's test runner refuses to work inside a test; the runner's own tests need it to.
    env: { ...process.env, NODE_TEST_CONTEXT: undefined, ...options.env },
  });
  const { pid } = child;
  if (pid !== undefined) running.add(pid);
  const pieces: Buffer[] = [];
  let isOutOfTime = false;
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece: Buffer) => {
      pieces.push(piece);
      if (options.isVerbose) process.stdout.write(piece);
    });
  }
  const timer = setTimeout(() => {
    isOutOfTime = true;
    if (pid !== undefined) stopGroup(pid, 'SIGKILL');
  }, options.limit);
  const code = await new Promise<number | undefined>((resolve) => {
    child.once('error', (error) => {
      pieces.push(Buffer.from(`${error.message}\n`));
      resolve(undefined);
    });
    // 'exit' and not 'close': a grandchild that keeps our pipe open must not keep us waiting.
    child.once('exit', (status) => {
      setTimeout(() => {
        resolve(status ?? undefined);
      }, 50);
    });
  });
  clearTimeout(timer);
  if (pid !== undefined) {
    stopGroup(pid, 'SIGKILL');
    running.delete(pid);
  }
  return { code, isOutOfTime, output: Buffer.concat(pieces).toString() };
}
