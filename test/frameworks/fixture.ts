// A shopper on an example app's page: the programs of the demo, with a gateway that knows every app's origin, and the
// apps' servers, each started when it is first asked for. Whatever a page's console says of an accident fails its test.
import type { ConsoleMessage } from '@playwright/test';
import type { Backstage } from '../journeys/backstage.js';
import { expect, openStage, test as base } from '../journeys/fixture.js';
import { freePort } from '../journeys/pages.js';
import { listApps, prepareApp, type Prepared } from './apps.js';
import { serveApp, type Serving } from './serve-app.js';

export { expect };

const KEYS = {
  YUNO_PUBLIC_API_KEY: 'sandbox_demo_public',
  YUNO_PRIVATE_SECRET_KEY: 'sandbox_demo_secret',
  YUNO_ACCOUNT_ID: '00000000-0000-4000-8000-000000000001',
};

export type Running = Prepared & Serving;

interface Kept {
  stage: Backstage;
  ports: ReadonlyMap<string, number>;
  /** Installs, builds and serves an app, once. */
  start: (name: string) => Promise<Running>;
}

const isAccident = (message: ConsoleMessage): boolean => ['error', 'warning'].includes(message.type());

export const test = base.extend<{ quietConsole: undefined }, Kept>({
  ports: [
    // eslint-disable-next-line no-empty-pattern -- the first parameter of a fixture is always a pattern
    async ({}, use) => {
      const ports = new Map<string, number>();
      for (const { name } of listApps()) ports.set(name, await freePort());
      await use(ports);
    },
    { scope: 'worker' },
  ],
  stage: [
    async ({ ports }, use) => {
      const shopOrigins = [...ports.values()].map((port) => `http://localhost:${String(port)}`);
      const { stage, close } = await openStage(() => ({ shopOrigins }));
      await use(stage);
      await close();
    },
    { scope: 'worker' },
  ],
  start: [
    async ({ ports, stage }, use) => {
      const running = new Map<string, Running>();
      const { gateway, sandbox = '' } = stage.demo;
      await use(async (name) => {
        const known = running.get(name);
        if (known) return known;
        const prepared = await prepareApp(name);
        const env = { ...KEYS, GATEWAY_URL: gateway, YUNO_API_URL: sandbox };
        const serving = await serveApp(prepared.folder, ports.get(name) ?? 0, env);
        const app = { ...prepared, ...serving };
        running.set(name, app);
        return app;
      });
      await Promise.all([...running.values()].map((app) => app.close()));
    },
    { scope: 'worker', timeout: 600_000 },
  ],
  quietConsole: [
    async ({ page }, use) => {
      const said: string[] = [];
      page.on('console', (message) => {
        if (isAccident(message))
          said.push(`${message.type()}: ${message.text()} (${message.location().url})`);
      });
      await use(undefined);
      expect(said).toEqual([]);
    },
    { auto: true },
  ],
});
