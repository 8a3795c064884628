// The hosted pages: a challenge with a one-time code, and a provider's page that is paid or refused. Works without
// script; framed, a few lines tell the parent window how it ended.
import { Hono } from 'hono';
import type { Context } from 'hono';
import { readFileSync } from 'node:fs';
import { answerChallenge, answerProvider, readStep } from '../flows/hosted-step.js';
import type { SandboxEnv } from '../http/context.js';
import type { HostedStep } from '../store/hosted-steps.js';
import type { World } from '../world.js';
import { drawEnd, drawGone, drawStep, type Page } from './pages.js';
import { isReturnUrl } from './return-url.js';

const asset = (name: string): string => readFileSync(new URL(`./${name}`, import.meta.url), 'utf8');
const STYLES = asset('hosted.css');
const SCRIPT = asset('hosted.js');

/** The page's own policy. `form-action` also covers where a submitted form is redirected to. */
const policy = (returnUrl: string | null): string =>
  [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self'`,
    `form-action 'self'${returnUrl ? ` ${new URL(returnUrl).origin}` : ''}`,
    `frame-ancestors *`,
    `base-uri 'none'`,
  ].join('; ');

export function hostedRoutes(world: World): Hono<SandboxEnv> {
  const app = new Hono<SandboxEnv>();
  const { checkoutSessions, enrollments, hostedSteps, payments } = world;

  const returnUrlOf = ({ target, target_id }: HostedStep): string | null => {
    const payment = target === 'payment' ? payments.find(target_id) : undefined;
    const session = payment?.session ? checkoutSessions.find(payment.session) : undefined;
    const url = payment?.callback_url ?? session?.callback_url ?? enrollments.find(target_id)?.callback_url;
    return url && isReturnUrl(url) ? url : null;
  };

  const show = (c: Context, html: string, returnUrl: string | null, status: 200 | 404 = 200) =>
    c.html(html, status, {
      'content-security-policy': policy(returnUrl),
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });

  const finish = (c: Context, page: Page, end: 'SUCCESS' | 'ERROR' | 'CANCELLED') =>
    page.returnUrl && !page.embedded
      ? c.redirect(page.returnUrl, 303)
      : show(c, drawEnd(page, end), page.returnUrl);

  app.get('/hosted.css', (c) => c.body(STYLES, 200, { 'content-type': 'text/css; charset=utf-8' }));
  app.get('/hosted.js', (c) => c.body(SCRIPT, 200, { 'content-type': 'text/javascript; charset=utf-8' }));

  const open = (c: Context): Page | undefined => {
    const step = hostedSteps.find(c.req.query('session') ?? '');
    return step && { step, embedded: c.req.query('embedded') === 'true', returnUrl: returnUrlOf(step) };
  };

  app.get('/payment', (c) => {
    const page = open(c);
    if (!page) return show(c, drawGone(), null, 404);
    const end = readStep(world, page.step);
    return show(c, end === 'OPEN' ? drawStep(page) : drawEnd(page, end), page.returnUrl);
  });

  app.post('/payment', async (c) => {
    const page = open(c);
    if (!page) return show(c, drawGone(), null, 404);
    const form = await c.req.parseBody();
    if (form['answer'] === 'cancel') return finish(c, page, 'CANCELLED');
    if (page.step.challenge) {
      const typed = form['code'];
      const code = typeof typed === 'string' ? typed.replaceAll(/\s/g, '') : '';
      if (!answerChallenge(world, page.step, code)) return show(c, drawStep(page, true), page.returnUrl);
    } else {
      answerProvider(world, page.step, form['answer'] === 'confirm');
    }
    return finish(c, page, readStep(world, page.step) === 'SUCCESS' ? 'SUCCESS' : 'ERROR');
  });

  return app;
}
