// `npm run sandbox:shapes`: what every endpoint answers, as keys and types, to be held against Yuno's documents.
import { createSandbox } from '../create-sandbox.js';
import type { Called } from './asker.js';
import { callEverything } from './call-everything.js';
import { toShape } from './to-shape.js';

/** Sessions are opened for many countries, and all look alike: a call that tells nothing new is left out. */
export function toLines(called: readonly Called[]): string[] {
  const seen = new Set<string>();
  return called.flatMap(({ call, status, body }) => {
    const shape = toShape(body).map((line) => `  ${line}`);
    const endpoint = [call.replace(/ \(.*\)$/, ''), status, ...shape].join('\n');
    if (seen.has(endpoint)) return [];
    seen.add(endpoint);
    return ['', `${call} → ${String(status)}`, ...(shape.length > 0 ? shape : ['  (empty)'])];
  });
}

/** Everything at once, from a sandbox of its own in memory. */
export async function printShapes(): Promise<string[]> {
  const options = {
    db: ':memory:',
    publicKey: 'sandbox_shapes_public',
    secretKey: 'sandbox_shapes_secret',
    accountId: '00000000-0000-4000-8000-000000000001',
  };
  const sandbox = createSandbox(options);
  try {
    return toLines(await callEverything(sandbox, options)).slice(1);
  } finally {
    sandbox.close();
  }
}

if (process.argv[1] && import.meta.filename === process.argv[1])
  console.log((await printShapes()).join('\n'));
