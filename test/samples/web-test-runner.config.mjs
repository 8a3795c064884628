// Starts a sandbox for the tests of this folder, which run in a browser.
import { startSandbox } from 'tender-checkout/testing';

await startSandbox({ shopOrigins: ['http://localhost:4311'], port: 4312 });

export default {
  files: '*.test.js',
  nodeResolve: true,
  hostname: 'localhost',
  port: 4311,
  testFramework: { config: { timeout: 30_000 } },
};
