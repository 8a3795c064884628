// Starts the servers of the bench, each in a process of its own, and stops them at the end.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Usage } from './server.js';

export interface Server {
  readonly port: number;
  usage(): Promise<Usage>;
  usageAfterCollection(): Promise<Usage>;
}

export interface Servers {
  readonly upstream: Server;
  readonly proxy: Server;
  readonly gateway: Server;
  close(): void;
}

type Word = { readonly port?: number; readonly usage?: Usage };

async function hear<K extends keyof Word>(child: ChildProcess, key: K): Promise<NonNullable<Word[K]>> {
  const [word] = (await once(child, 'message')) as [Word];
  const value = word[key];
  if (value === undefined) throw new Error(`a server said something else than its ${key}`);
  return value;
}

export async function startServers(): Promise<Servers> {
  const children: ChildProcess[] = [];
  const start = async (role: string, upstream = ''): Promise<Server> => {
    const child = fork(join(import.meta.dirname, 'server.ts'), [role, upstream], {
      execArgv: ['--import=tsx', '--expose-gc'],
      env: { ...process.env, NODE_ENV: 'production' },
    });
    children.push(child);
    const port = await hear(child, 'port');
    const ask = (word: string): Promise<Usage> => {
      const heard = hear(child, 'usage');
      child.send(word);
      return heard;
    };
    return {
      port,
      usage: () => ask('processor'),
      usageAfterCollection: () => ask('memory'),
    };
  };
  const upstream = await start('upstream');
  const url = `http://127.0.0.1:${String(upstream.port)}`;
  return {
    upstream,
    proxy: await start('proxy', url),
    gateway: await start('gateway', url),
    close: () => {
      for (const child of children) child.kill();
    },
  };
}
