// Runs a server of the documents as a reader would: in a folder of its own, with the package by its name. Ports are
// any free ones, and what a reader has in the environment is the sandbox's.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../journeys/pages.js';
import { ROOT, type Block } from './blocks.js';

export interface RunningSample extends AsyncDisposable {
  readonly url: string;
}

/** Nothing is sent with these: they only have to look right. */
const KEYS = {
  YUNO_PUBLIC_API_KEY: 'sandbox_demo_public',
  YUNO_PRIVATE_SECRET_KEY: 'sandbox_demo_secret',
  YUNO_ACCOUNT_ID: '00000000-0000-4000-8000-000000000001',
  YUNO_SDK_URL: 'https://sdk-web.y.uno/v2.2.0/main.js',
  YUNO_SDK_INTEGRITY: `sha384-${'A'.repeat(64)}`,
};

const isUp = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  );

/** Rejects with what the program said when it ends before it answers. */
export async function runSample(
  block: Block,
  files: Readonly<Record<string, string>> = {},
  shopOrigin = 'http://localhost:5173',
): Promise<RunningSample> {
  // Inside the repository, where the package finds itself by its name.
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, '.cache/sample-'));
  const port = await freePort();
  const text = block.text
    .replaceAll(/\b(8787|8080)\b/g, String(port))
    .replace('port: port + 1', 'port: 0')
    .replace('apiPort: port + 2', 'apiPort: 0')
    .replace('5173', new URL(shopOrigin).port)
    .replace('node_modules/tender-checkout/dist', join(ROOT, 'dist'));
  writeFileSync(join(folder, 'sample.mjs'), text);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const child = spawn(process.execPath, ['sample.mjs'], {
    cwd: folder,
    env: { ...process.env, ...KEYS },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const exited = once(child, 'exit');
  const url = `http://localhost:${String(port)}`;
  while (!(await isUp(url))) {
    if (child.exitCode !== null) throw new Error(`${block.path}: the sample ended.\n${said}`);
    await Promise.race([exited, new Promise((again) => setTimeout(again, 50))]);
  }
  return {
    url,
    async [Symbol.asyncDispose]() {
      child.kill();
      await exited;
      rmSync(folder, { recursive: true });
    },
  };
}
