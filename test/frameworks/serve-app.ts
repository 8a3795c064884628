// Starts an app's own server as its README says, waits until it answers, and takes it down again.
import { spawn } from 'node:child_process';
import { connect } from 'node:net';

/** Milliseconds a server may take until somebody can connect to it. */
const PATIENCE = 60_000;

export interface Serving {
  readonly url: string;
  /** What the server has printed so far. */
  printed(): string;
  close(): Promise<void>;
}

const isOpen = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: 'localhost', autoSelectFamily: true });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });

/** Runs `npm run serve` in a built app. */
export async function serveApp(
  folder: string,
  port: number,
  env: Readonly<Record<string, string>>,
): Promise<Serving> {
  const child = spawn('npm', ['--prefix', folder, 'run', 'serve'], {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', HOST: 'localhost', PORT: String(port), ...env },
  });
  const pieces: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => pieces.push(piece));
  const printed = (): string => Buffer.concat(pieces).toString();
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });
  const close = async (): Promise<void> => {
    try {
      process.kill(-(child.pid ?? Number.NaN), 'SIGKILL');
    } catch {
      // already gone
    }
    await ended;
  };
  const start = Date.now();
  while (!(await isOpen(port))) {
    if (child.exitCode === null && Date.now() - start < PATIENCE) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      continue;
    }
    await close();
    throw new Error(`npm run serve did not open port ${String(port)}:\n${printed()}`);
  }
  return { url: `http://localhost:${String(port)}/`, printed, close };
}
