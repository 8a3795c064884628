// The front page: mounts a checkout for the order that a visitor chooses, keeps it as the controls say, shows its events,
// and prints the code for it.
import { askShop } from './parts/ask-shop.js';
import { drawAttributes, offerMethods, SESSIONS } from './parts/attributes.js';
import { Choices } from './parts/choices.js';
import { CodePanel } from './parts/code-panel.js';
import { logEvents } from './parts/event-log.js';
import { find, make } from './parts/find.js';
import { adviceFor, OUTCOMES, TEST_CARDS } from './parts/outcomes.js';
import { logServerEvents } from './parts/server-events.js';
import { ThemeChoice } from './parts/theme-choice.js';

interface NewOrder {
  readonly purpose: 'pay' | 'enroll';
  readonly session: string;
  readonly country: string;
  /** Whose customer session it is, signed by this shop's server: the customer's saved methods are listed. */
  readonly reference?: string;
  readonly prices: Readonly<Record<string, string>>;
}

const ORDER = ['country', 'amount', 'customer', 'purpose', 'description'];

const main = find('main');
const form = find('form', '#controls');
const payment = find('section', '#payment');
const problem = find('p', '#problem');
const own = find('button', '#own');
let checkout = find('tender-checkout');

const outcome = find('select', '[name="description"]');
outcome.append(...Object.entries(OUTCOMES).map(([value, name]) => make('option', { value }, name)));
find('dl', '#cards').append(
  ...TEST_CARDS.map(({ number, ends }) => make('div', {}, make('dt', {}, number), make('dd', {}, ends))),
);
drawAttributes(find('div', '#attributes'));

const opened = new URLSearchParams(location.search);
const choices = new Choices(form);
choices.read(opened);
const theme = new ThemeChoice(payment, find('div', '#colors'), find('div', '#shapes'), tell);
theme.read(opened);
const panel = new CodePanel(opened.get('stack'), tell);

/** Says so much of the choices as there is; an amount left alone belongs to its country. */
const askOrder = (keepAmount: boolean): Promise<NewOrder> =>
  askShop('/api/sessions', {
    country: choices.of('country'),
    ...(keepAmount && choices.of('amount') && { amount: choices.of('amount').replace(',', '.') }),
    customer: choices.of('customer'),
    purpose: choices.of('purpose'),
    ...(choices.of('description') && { description: choices.of('description') }),
  });

/** Properties that are on the element, as JSON: what has not changed is not set again. */
const given = new Map<string, string | undefined>();

/** Everything but the session: the checkout follows without starting over. */
function applyLook(keepTokens = true): void {
  for (const [name, value] of choices.attributes())
    if (value === undefined) checkout.removeAttribute(name);
    else checkout.setAttribute(name, value === 'on' ? '' : value);
  for (const [name, value] of choices.properties()) {
    const text = value && JSON.stringify(value);
    if (text === given.get(name)) continue;
    given.set(name, text);
    Object.assign(checkout, { [name]: value });
  }
  find('button', '#open').hidden = choices.of('presentation') !== 'dialog';
  own.hidden = !choices.of('hide-pay-button');
  own.type = choices.of('name') ? 'submit' : 'button';
  document.documentElement.dataset['theme'] = choices.of('theme');
  theme.show(choices.of('look'), keepTokens);
  tell();
}

/** Says in the address and in the code what is chosen. */
function tell(): void {
  const query = new URLSearchParams();
  choices.write(query, find('li', '.adjustment').hidden ? '' : choices.of('amount').replace(',', '.'));
  theme.write(query);
  if (panel.stack) query.set('stack', panel.stack);
  const search = query.toString().replace(/=(?=&|$)/g, '');
  history.replaceState(history.state, '', `${location.pathname}${search && `?${search}`}${location.hash}`);

  const enrolls = checkout.hasAttribute('customer-session');
  const properties = choices.properties().filter(([, value]) => value !== undefined);
  panel.show({
    attributes: [
      ...(enrolls ? [['country', choices.of('country')] as const] : []),
      ...choices
        .attributes()
        .flatMap(([name, value]) => (value ? [[name, value === 'on' || value] as const] : [])),
    ],
    properties: properties.map(([name, value]) => [name, JSON.stringify(value)] as const),
    session: enrolls ? 'customer-session' : 'checkout-session',
    manual: choices.of('manual') === 'on',
    css: theme.print(choices.of('look')),
  });
  find('p', '#advice').textContent = adviceFor(choices.of('description'));
  for (const [id, size] of [['tokens', theme.size] as const, ['attributes', choices.size] as const])
    find('small', `#${id}-set`).textContent = size ? `${String(size)} set` : '';
}

function showOrder({ purpose, prices }: NewOrder): void {
  document.body.dataset['source'] = 'own';
  document.body.dataset['purpose'] = purpose;
  for (const place of document.querySelectorAll<HTMLElement>('[data-price]'))
    place.textContent = prices[place.dataset['price'] ?? ''] ?? '';
  find('li', '.adjustment').hidden = !prices['adjustment'];
  const input = choices.control('amount');
  if (input) input.value = prices['amount'] ?? '';
}

/** A new element for a new order: nothing of the one before is left. */
function mount(attributes: Readonly<Record<string, string>>, reference?: string): void {
  const fresh = document.createElement('tender-checkout');
  for (const [name, value] of Object.entries(attributes)) if (value) fresh.setAttribute(name, value);
  // As a property, so that it is in no markup.
  fresh.customerReference = reference;
  checkout.replaceWith(fresh);
  checkout = fresh;
  given.clear();
  find('p', '#said').textContent = '';
  applyLook();
}

/** Choices can come faster than answers: only the last one counts. */
let latest = 0;

async function startOver(keepAmount: boolean): Promise<void> {
  const turn = ++latest;
  problem.textContent = '';
  try {
    const order = await askOrder(keepAmount);
    if (turn !== latest) return;
    for (const name of SESSIONS) {
      const control = choices.control(name);
      if (control) control.value = '';
    }
    showOrder(order);
    const { purpose, session, country, reference } = order;
    mount(
      purpose === 'enroll' ? { 'customer-session': session, country } : { 'checkout-session': session },
      reference,
    );
  } catch (thrown) {
    if (turn === latest)
      problem.textContent = `No new order: ${thrown instanceof Error ? thrown.message : 'the shop is silent'}`;
  }
}

/** A session of the visitor's own, or this shop's again when there is none. */
function mountGiven(): void {
  if (!choices.isGiven) return void startOver(true);
  latest++;
  document.body.dataset['source'] = 'given';
  const attributes: Record<string, string> = { country: choices.of('country') };
  for (const name of SESSIONS) attributes[name] = choices.of(name);
  mount(attributes);
}

logEvents(main, find('ol', '#log'));
logServerEvents(find('ol', '#log'));

main.addEventListener('tender-ready', ({ detail }) => {
  const select = choices.control('method');
  if (select instanceof HTMLSelectElement) offerMethods(select, detail.methods);
});

// Where the shop's server pays, the page passes the token on and answers with the payment.
main.addEventListener('tender-token', ({ detail }) => {
  const { token, session, idempotencyKey, request, respondWith } = detail;
  respondWith(askShop<{ id: string }>('/api/payments', { token, session, idempotencyKey, request }));
});

// A customer session is good for one method: after a refusal the page brings the next one. (A checkout session need not
// be answered: the gateway makes the next one by itself.)
main.addEventListener('tender-session', ({ detail }) => {
  if (document.body.dataset['purpose'] === 'enroll')
    detail.respondWith(
      askOrder(true).then(({ session, reference }) => {
        checkout.customerReference = reference;
        return session;
      }),
    );
});

main.addEventListener('tender-result', ({ detail }) => {
  if (choices.of('hide-result')) find('p', '#said').textContent = `The page was told: ${detail.outcome}.`;
});

find('button', '#open').addEventListener('click', () => {
  void checkout.show();
});
own.addEventListener('click', () => {
  if (own.type === 'button') void checkout.submit();
});

form.addEventListener('change', ({ target }) => {
  const { name } = target as HTMLInputElement;
  if (ORDER.includes(name)) void startOver(name !== 'country');
  else if ((SESSIONS as readonly string[]).includes(name)) mountGiven();
  else if (name) applyLook(name !== 'look');
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void startOver(true);
});

applyLook();
