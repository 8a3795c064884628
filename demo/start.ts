// `npm start`: builds what changed, starts shop, gateway and sandbox, and says where they are.
import { buildAll } from '../scripts/build.js';
import type { LogRecord } from '../src/gateway/index.js';
import { ROOT, startDemo } from './demo.js';
import { openBrowser, wantsBrowser } from './open-browser.js';
import { DEFAULT_DB, readPorts, SettingError } from './settings.js';

/** Open connections are cut; whatever still hangs after this many milliseconds is left behind. */
const PATIENCE = 3000;

const { env } = process;

try {
  const ports = readPorts(env);
  await buildAll(ROOT);
  // Standard output keeps to what is promised of it, and every request would bury what went wrong.
  const log = (record: LogRecord): void => {
    if (record.level !== 'info') console.error(JSON.stringify(record));
  };
  const demo = await startDemo({ ports, db: env['SANDBOX_DB'] || DEFAULT_DB, env, gateway: { log } });
  const stop = (): void => {
    setTimeout(() => process.exit(0), PATIENCE).unref();
    void demo.close().finally(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);

  console.log(`shop     ${demo.shop}`);
  console.log(`gateway  ${demo.gateway}`);
  console.log(demo.sandbox ? `sandbox  ${demo.sandbox}` : `yuno     ${env['YUNO_API_URL'] ?? ''}`);
  // Whoever waits for this word may stop the programs right after it.
  console.log('ready');
  if (wantsBrowser(env, process.platform)) openBrowser(demo.shop);
} catch (thrown) {
  // A wrong setting is explained; anything else is a fault, with its trace.
  console.error(thrown instanceof SettingError ? thrown.message : thrown);
  process.exit(1);
}
