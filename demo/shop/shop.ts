// The merchant's server: pages, sessions, and the two ways a merchant's server takes part in a payment. It talks to
// Yuno with its own keys and to the browser with tokens; what a card is, it never learns.
import { Hono, type Context } from 'hono';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cartOf, toPriceTexts } from './cart.js';
import { choiceShape, fits, readWish, toChoice } from './choice.js';
import { createPayment, paymentAsk, Refusal } from './create-payment.js';
import { judgePayment } from './judge-payment.js';
import { openOrder } from './open-order.js';
import { OrderBook, type Order } from './orders.js';
import { toNote } from './order-notes.js';
import { LANGUAGES, toLanguageName } from './languages.js';
import { isGiven, renderPage, toAttributes, toOptions, type Page } from './pages.js';
import { policy } from './policy.js';
import { COUNTRIES } from './prices.js';
import { NoticeBook } from './notices.js';
import type { WebhookKeys } from './read-webhook.js';
import { webhookRoutes } from './webhook-routes.js';
import { Yuno, YunoError, type YunoSettings } from './yuno.js';

export interface ShopOptions {
  /** The shop's own origin. */
  readonly origin: string;
  /** The gateway's base URL, which may become known after the shop has started. */
  readonly gateway: string | Promise<string>;
  readonly yuno: YunoSettings;
  /**
   * `signCustomerReference` of the package's server part, with the secret key: says whose a customer session is, so
   * that this customer's saved methods can be listed and removed.
   */
  readonly signReference: (customer: string, customerSession: string) => Promise<string>;
  /** Checkout of the checkout builder that suits whoever is signed in. Default: the account's. */
  readonly returningCheckout?: string | undefined;
  /** What Yuno's webhooks must show. Without it every webhook is refused. */
  readonly webhooks?: WebhookKeys | undefined;
  /** Folder that holds `index.html`, `demo` and the built `dist`. */
  readonly root: string;
}

const TYPES = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
} as const;
/** Fonts of the ready themes, as their packages bring them: Latin alone, all weights in one file (OFL-1.1). */
const FONTS: Readonly<Record<string, string>> = {
  'source-serif': 'source-serif-4/files/source-serif-4-latin-wght-normal',
  nunito: 'nunito/files/nunito-latin-wght-normal',
  'jetbrains-mono': 'jetbrains-mono/files/jetbrains-mono-latin-wght-normal',
};
/** Folder of each kind of file. Names are plain: nothing climbs out. */
const FILES = [
  { path: /^\/(shop|try-it|playground|looks|themes|theme-controls)\.(css)$/, folder: 'demo/shop' },
  { path: /^\/images\/([a-z-]+)\.(svg)$/, folder: 'demo/shop/images' },
  { path: /^\/client\/([a-z-]+)\.(js)$/, folder: 'dist/demo' },
];

const jsonBody = (c: Context): Promise<unknown> =>
  c.req.header('content-type')?.startsWith('application/json')
    ? c.req.json().catch(() => undefined)
    : Promise.resolve(undefined);

export function createShop({
  origin,
  gateway,
  yuno: settings,
  signReference,
  returningCheckout,
  webhooks,
  root,
}: ShopOptions): Hono {
  const yuno = new Yuno(settings);
  const orders = new OrderBook();
  const counter = { yuno, orders, origin, returningCheckout };
  const app = new Hono();

  app.use(async (c, next) => {
    await next();
    c.header('content-security-policy', policy(await gateway));
    c.header('x-content-type-options', 'nosniff');
    // Addresses of this shop may hold a session's token: no other site hears more than the origin.
    c.header('referrer-policy', 'strict-origin-when-cross-origin');
    if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store');
  });

  const note = async (c: Context, { status, tone, title, text }: ReturnType<typeof toNote>) =>
    c.html(await renderPage(root, '/orders', { tone, title, text }), status);

  const answerFailure = (thrown: unknown): { error: string; status: 400 | 502 } => {
    if (thrown instanceof Refusal) return { error: thrown.code, status: 400 };
    if (!(thrown instanceof YunoError)) throw thrown;
    // "Unclear" tells the browser that a payment may exist all the same.
    return thrown.unclear ? { error: 'unclear', status: 502 } : { error: thrown.code, status: 400 };
  };

  /** Only for whoever is signed in: a guest's customer is of this one session, and has saved nothing. */
  const referenceOf = async ({
    customer,
    purpose,
    customerId,
    session,
  }: Order): Promise<{ readonly reference?: string }> =>
    purpose === 'enroll' && customer === 'known' && customerId
      ? { reference: await signReference(customerId, session) }
      : {};

  /** The order this page is about: the cart's last one while it is what was asked for, else a new one. */
  async function orderFor(c: Context, page: Page, query: URLSearchParams): Promise<Order> {
    const cart = cartOf(c);
    const wish = readWish(query);
    const last = query.has('new') ? undefined : orders.latest(cart, page);
    return last && fits(last, wish) ? last : openOrder(counter, cart, page, toChoice(wish));
  }

  for (const page of ['/', '/manual', '/plain', '/themes'] as const)
    app.get(page, async (c) => {
      const query = new URL(c.req.url).searchParams;
      const given = isGiven(query);
      let order: Order | undefined;
      try {
        if (!given) order = await orderFor(c, page, query);
      } catch (thrown) {
        if (thrown instanceof YunoError) return note(c, toNote({ kind: 'closed' }));
        throw thrown;
      }
      const { country, amount, customer, purpose, description } = order ?? toChoice(readWish(query));
      const reference = order && (await referenceOf(order)).reference;
      const own = order && {
        [purpose === 'enroll' ? 'customer-session' : 'checkout-session']: order.session,
        // A customer session cannot be read back: the page says which country it is for.
        ...(purpose === 'enroll' && { country }),
        ...(reference && { 'customer-reference': reference }),
      };
      const prices = toPriceTexts({ country, amount, customer, purpose, description });
      const html = await renderPage(
        root,
        page,
        {
          ...prices,
          ...{ country, customer, purpose, description },
          gateway: await gateway,
          source: given ? 'given' : 'own',
        },
        {
          attributes: toAttributes(query, own),
          countries: toOptions(COUNTRIES.map(({ code, name }) => [code, name])),
          languages: toOptions(LANGUAGES.map((tag) => [tag, toLanguageName(tag)])),
          adjusted: prices['adjustment'] ? '' : 'hidden',
        },
      );
      return c.html(html);
    });

  app.post('/api/sessions', async (c) => {
    const wish = choiceShape.safeParse(await jsonBody(c));
    if (!wish.success) return c.json({ error: 'choice_invalid' }, 400);
    try {
      const order = await openOrder(counter, cartOf(c), '/', toChoice(wish.data));
      const { id, session, country, amount, purpose } = order;
      const prices = toPriceTexts(order);
      const reference = await referenceOf(order);
      return c.json({ order: id, purpose, session, country, amount, prices, ...reference }, 201);
    } catch (thrown) {
      const { error, status } = answerFailure(thrown);
      return c.json({ error }, status);
    }
  });

  app.post('/api/payments', async (c) => {
    const ask = paymentAsk.safeParse(await jsonBody(c));
    if (!ask.success) return c.json({ error: 'payment_invalid' }, 400);
    try {
      // The status is nothing a browser should be believed about: it gets the id and asks the gateway.
      return c.json({ id: await createPayment(yuno, orders, cartOf(c), ask.data) }, 201);
    } catch (thrown) {
      const { error, status } = answerFailure(thrown);
      return c.json({ error }, status);
    }
  });

  app.post('/orders', async (c) => {
    const form = await c.req.parseBody();
    const text = (name: string): string => (typeof form[name] === 'string' ? form[name] : '');
    const posted = { payment: text('payment'), session: text('payment-session') };
    return note(c, toNote(await judgePayment(yuno, orders, cartOf(c), posted)));
  });

  app.route('/', webhookRoutes(webhooks, new NoticeBook(orders)));

  app.get('/fonts/:name{[a-z-]+\\.woff2}', async (c) => {
    const font = FONTS[c.req.param('name').replace('.woff2', '')];
    if (!font) return c.text('Not found', 404);
    const file = await readFile(join(root, 'node_modules/@fontsource-variable', `${font}.woff2`));
    // The card fields have another origin and may have the fonts, too.
    return c.body(file, 200, {
      'content-type': TYPES.woff2,
      'access-control-allow-origin': '*',
      'cache-control': 'max-age=86400',
    });
  });

  app.get('*', async (c) => {
    for (const { path, folder } of FILES) {
      const [, name, ending] = path.exec(c.req.path) ?? [];
      if (!name || !ending) continue;
      const file = await readFile(join(root, folder, `${name}.${ending}`)).catch(() => undefined);
      if (!file) break;
      const type = TYPES[ending as keyof typeof TYPES];
      return c.body(file, 200, { 'content-type': type, 'cache-control': 'no-cache' });
    }
    return c.text('Not found', 404);
  });

  return app;
}
