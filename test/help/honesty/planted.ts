// Code to be put to the test: the product's own, or a copy of it with one line changed, to see that a test finds what
// it is there to find. The copy lives in a temporary folder, the product is never touched.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Code {
  readonly CheckoutStore: typeof import('../../../src/element/state/checkout-store.js').CheckoutStore;
  readonly toPaymentVerdict: typeof import('../../../src/shared/outcome.js').toPaymentVerdict;
}

/** One line of the product, and what stands there instead. */
export interface Fault {
  readonly file: string;
  readonly line: string;
  readonly instead: string;
}

const ROOT = resolve(import.meta.dirname, '../../..');
const ROOMS = ['shared', 'element/model', 'element/i18n', 'element/api', 'element/state'];

async function load(root: string): Promise<Code> {
  const from = (path: string): Promise<unknown> => import(pathToFileURL(join(root, path)).href);
  const store = (await from('element/state/checkout-store.ts')) as Pick<Code, 'CheckoutStore'>;
  const outcome = (await from('shared/outcome.ts')) as Pick<Code, 'toPaymentVerdict'>;
  // What is loaded at the first press is loaded now: loading takes real time.
  await from('element/state/purchase.ts');
  return { CheckoutStore: store.CheckoutStore, toPaymentVerdict: outcome.toPaymentVerdict };
}

/** The product as it is. */
export const loadProduct = (): Promise<Code> => load(join(ROOT, 'src'));

/** Runs `use` with a copy of the product that has the fault. */
export async function withFault<T>(
  { file, line, instead }: Fault,
  use: (code: Code) => Promise<T>,
): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'tender-fault-'));
  try {
    await writeFile(join(root, 'package.json'), '{"type":"module"}');
    for (const room of ROOMS) await cp(join(ROOT, 'src', room), join(root, room), { recursive: true });
    const path = join(root, file);
    const parts = (await readFile(path, 'utf8')).split(line);
    if (parts.length !== 2) throw new Error(`${file} has ${String(parts.length - 1)} times: ${line}`);
    await writeFile(path, parts.join(instead));
    return await use(await load(root));
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
