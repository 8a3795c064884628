// Pages of a shop that load the built release with the tags a gateway prints: from an honest gateway, and from those of
// whose files somebody changed one while its hashes stayed. A plugin for @web/test-runner.
import { resolve } from 'node:path';
import { buildAll } from '../../scripts/build.js';
import { FakeYuno, SESSION } from '../../src/gateway/fixtures/fake-yuno.js';
import {
  createFileAssets,
  serveGateway,
  type AssetSource,
  type RunningGateway,
} from '../../src/gateway/index.js';

const ROOT = resolve(import.meta.dirname, '../..');

/** By the name of the gateway that serves it changed. */
const VICTIMS: Readonly<Record<string, RegExp>> = {
  // The chunk that opens the card frame: the one that a thief would choose.
  tampered: /^chunks\/card-form-/,
  // Without these there is no element that could say anything.
  entry: /^tender-checkout\.js$/,
  core: /^chunks\/core-/,
};
const TAMPERING = new TextEncoder().encode('globalThis.tampered = (globalThis.tampered ?? 0) + 1;\n');

const tamper =
  (assets: AssetSource, victim: RegExp): AssetSource =>
  async (path) => {
    const file = await assets(path);
    return file && victim.test(path) ? Buffer.concat([TAMPERING, file]) : file;
  };

const start = (assets: AssetSource, shopOrigins: readonly string[]): Promise<RunningGateway> =>
  serveGateway(
    {
      credentials: { publicKey: 'sandbox_public', secretKey: 'sandbox_secret', accountId: 'account' },
      apiUrl: 'https://api-sandbox.y.uno',
      sdk: { url: 'https://sdk-web.y.uno/v2.2.0/main.js', integrity: `sha384-${'A'.repeat(64)}` },
      shopOrigins,
      assets,
      fetch: new FakeYuno().fetch,
      log: () => undefined,
    },
    { port: 0 },
  );

interface Printed {
  /** The three offers, in the order of the text. */
  readonly tags: readonly string[];
  readonly element: string;
  readonly policy: string;
}

async function readSnippet(gateway: string): Promise<Printed> {
  const text = await (await fetch(`${gateway}/snippet`)).text();
  const parts = text.split(/<!--[^]*?-->/).map((part) => part.trim());
  const [element = ''] = /<tender-checkout [^]*<\/tender-checkout>/.exec(text) ?? [];
  const policy = /^ *(script-src .*)$/m.exec(text)?.[1] ?? '';
  return { tags: parts.filter(Boolean), element: element.replace('TOKEN', SESSION), policy };
}

const MAP = /<script type="importmap">.*<\/script>\n/;

/** How a page loads the release, from the printed text. */
const TAGS: Readonly<Record<string, (printed: readonly string[]) => string>> = {
  pinned: ([tags = '']) => tags,
  classic: ([, tags = '']) => tags,
  latest: ([, , tags = '']) => tags,
  none: () => '',
  // What a hash at the script tag protects alone.
  mapless: ([tags = '']) => tags.replace(MAP, ''),
};

/** Remembers what the page hears. Its policy lets run what the snippet says, and what it says of itself. */
const toPage = (tags: string, element: string, policy: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; ${policy.replace('script-src', "script-src 'nonce-page'")};
  require-trusted-types-for 'script'; trusted-types lit-html tender-checkout">
<title>Shop</title>
<script nonce="page">
const heard = (window.heard = []);
for (const name of ['tender-ready', 'tender-error'])
  addEventListener(name, ({ type, detail }) => heard.push(detail.code ?? type));
</script>
${tags}
</head>
<body>${element}</body>
</html>
`;

/** Serves `/release-pages/<honest|tampered|entry|core>/<how>`. What a page gets depends on its address alone. */
export function releasePages() {
  let shops: string[] = [];
  let starting: Promise<Readonly<Record<string, RunningGateway>>> | undefined;
  const startAll = async (): Promise<Readonly<Record<string, RunningGateway>>> => {
    await buildAll(ROOT);
    const assets = createFileAssets(resolve(ROOT, 'dist'));
    const gateways: Record<string, RunningGateway> = { honest: await start(assets, shops) };
    for (const [name, victim] of Object.entries(VICTIMS))
      gateways[name] = await start(tamper(assets, victim), shops);
    return gateways;
  };
  return {
    name: 'release-pages',
    serverStart({ config: { port } }: { config: { port: number } }) {
      shops = [`http://localhost:${port}`];
    },
    async serverStop() {
      for (const gateway of Object.values((await starting) ?? {})) await gateway.close();
    },
    async serve({ path }: { path: string }): Promise<{ body: string; type: 'html' } | undefined> {
      const [, whose = '', how = ''] = /^\/release-pages\/(\w+)\/(\w+)$/.exec(path) ?? [];
      const toTags = Object.hasOwn(TAGS, how) ? TAGS[how] : undefined;
      const gateway = toTags && (await (starting ??= startAll()))[whose];
      if (!gateway) return undefined;
      const { tags, element, policy } = await readSnippet(gateway.url);
      return { body: toPage(toTags(tags), element, policy), type: 'html' };
    },
  };
}
