// Two of the example apps take a payment in every run: built here from the sources that a shop would copy. All of them,
// installed as a shop installs them, are paid through by `npm run test:all`: test/frameworks.
import { extname } from 'node:path';
import { buildHere } from '../frameworks/build-here.js';
import { CARDS, expect, ONE_ENGINE, strictPolicy, test } from './fixture.js';

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

/** With the name under which a framework vouches for its own markup, where it has one. */
const APPS = { react: '', vue: 'vue' };

for (const [name, trusted] of Object.entries(APPS))
  test(
    `a shop made with ${name} takes a good card after a declined one`,
    ONE_ENGINE,
    async ({ shopper, back, page }) => {
      const accidents: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) accidents.push(message.text());
      });
      const { gateway } = back.demo;
      const policy = `${strictPolicy(gateway).replace('connect-src', "connect-src 'self'")} ${trusted}`;
      for (const { path, body } of await buildHere(name, `/${name}/`))
        back.pages.put(path, body, {
          'content-type': TYPES[extname(path)] ?? 'text/html; charset=utf-8',
          'content-security-policy': policy,
        });
      const session = await back.session();
      const answer = JSON.stringify({ session, gateway });
      back.pages.put('/api/session', answer, { 'content-type': 'application/json' });
      back.pages.put('/favicon.ico', '', { 'content-type': 'image/x-icon' });

      await page.goto(`${back.pages.url}/${name}/index.html`);
      await shopper.pay(CARDS.funds);
      await expect(page.locator('#outcome')).toHaveText('declined');
      await shopper.pay(CARDS.good);
      await expect(page.locator('#outcome')).toHaveText('paid');
      const statuses = (await back.payments(session)).map(({ status }) => String(status));
      expect(statuses.sort()).toEqual(['DECLINED', 'SUCCEEDED']);
      expect(accidents).toEqual([]);
    },
  );
