// The hosted pages: a code to confirm, a provider's page to pay or refuse on, a code or number to settle. Works without
// script; framed, a few lines tell the parent window how it ended.
import { Hono } from 'hono';
import type { Context } from 'hono';
import { FILES } from '../files.js';
import { answerCode, answerStep, readStep } from '../flows/hosted-step.js';
import type { SandboxEnv } from '../http/context.js';
import type { World } from '../world.js';
import { openPage } from './open-page.js';
import { drawEnd, drawGone, drawStep, type Page } from './pages.js';
import type { End } from './scenes.js';

const STYLES = FILES['hosted/hosted.css'];
const SCRIPT = FILES['hosted/hosted.js'];

/** The page's own policy. `form-action` also covers where a submitted form is redirected to. */
const policy = (returnUrl: string | null): string =>
  [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self'`,
    // The icon that browsers look for by themselves.
    `img-src 'self'`,
    `form-action 'self'${returnUrl ? ` ${new URL(returnUrl).origin}` : ''}`,
    `frame-ancestors *`,
    `base-uri 'none'`,
  ].join('; ');

const show = (c: Context, html: string, returnUrl: string | null, status: 200 | 404 = 200) =>
  c.html(html, status, {
    'content-security-policy': policy(returnUrl),
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });

const finish = (c: Context, page: Page, end: End) =>
  page.returnUrl && !page.embedded
    ? c.redirect(page.returnUrl, 303)
    : show(c, drawEnd(page, end), page.returnUrl);

export function hostedRoutes(world: World): Hono<SandboxEnv> {
  const app = new Hono<SandboxEnv>();

  app.get('/hosted.css', (c) => c.body(STYLES, 200, { 'content-type': 'text/css; charset=utf-8' }));
  app.get('/hosted.js', (c) => c.body(SCRIPT, 200, { 'content-type': 'text/javascript; charset=utf-8' }));

  const open = (c: Context): Page | undefined =>
    openPage(world, c.req.query('session') ?? '', c.req.query('embedded') === 'true');

  app.get('/payment', (c) => {
    const page = open(c);
    if (!page) return show(c, drawGone(), null, 404);
    const end = readStep(world, page.step);
    return show(c, end === 'OPEN' ? drawStep(page) : drawEnd(page, end), page.returnUrl);
  });

  app.post('/payment', async (c) => {
    const page = open(c);
    if (!page) return show(c, drawGone(), null, 404);
    const { step, scene } = page;
    const form = await c.req.parseBody();
    const end = readStep(world, step);
    if (end !== 'OPEN') return finish(c, page, end);
    // Only what this page offers: a voucher is not refused, and a wallet does not lapse on demand.
    const answer = scene.answers.find(([offered]) => offered === form['answer'])?.[0];
    if (!answer) return show(c, drawStep(page), page.returnUrl);
    if (answer === 'cancel') return finish(c, page, 'CANCELLED');
    if (scene.asksCode) {
      const typed = form['code'];
      const code = typeof typed === 'string' ? typed.replaceAll(/\s/g, '') : '';
      if (!answerCode(world, step, code)) return show(c, drawStep(page, true), page.returnUrl);
    } else {
      answerStep(world, step, answer);
    }
    return finish(c, page, readStep(world, step) === 'SUCCESS' ? 'SUCCESS' : 'ERROR');
  });

  return app;
}
