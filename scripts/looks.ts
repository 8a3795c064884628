// `npm run a11y` and `npm run gallery`: builds, finds Chromium, and has every view walked by axe, or its picture taken.
// `npm run gallery -- --accept` keeps what is seen now as the pictures that `npm test` compares with.
import { resolve } from 'node:path';
import { provideBrowsers, toEnvironment, whyNotEnough } from '../test/help/browsers.js';
import { buildAll } from './build.js';
import { runProcess } from './process.js';

const HOUR = 3_600_000;

const [task = '', ...rest] = process.argv.slice(2);
const isAccepting = rest.includes('--accept');
const grep = rest.filter((argument) => argument.startsWith('--grep='));

const SPECS: Readonly<Record<string, readonly string[]>> = {
  a11y: ['test/looks/views.spec.ts', 'test/looks/keyboard.spec.ts'],
  gallery: ['test/looks/views.spec.ts'],
};

const specs = isAccepting ? SPECS['a11y'] : SPECS[task];
if (!specs) throw new Error('say a11y or gallery');
await buildAll(process.cwd());
const browsers = await provideBrowsers(['chromium']);
const reason = whyNotEnough(browsers, ['chromium'], false);
if (reason !== undefined) throw new Error(reason);
const looks = task === 'a11y' ? 'axe' : isAccepting ? 'accept' : 'pictures';
const { code } = await runProcess(
  process.execPath,
  [
    'node_modules/@playwright/test/cli.js',
    'test',
    ...specs,
    ...grep,
    ...(isAccepting ? ['--update-snapshots=changed'] : []),
  ],
  {
    env: { ...toEnvironment(browsers), TENDER_ENGINES: 'chromium', TENDER_LOOKS: looks },
    limit: HOUR,
    isVerbose: true,
  },
);
if (looks === 'pictures') console.log(`\n${resolve('.gallery/index.html')}`);
process.exitCode = code ?? 1;
