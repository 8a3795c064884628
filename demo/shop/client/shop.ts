// The front page: shows the events, and mounts another checkout when a visitor chooses another order.
import { askShop } from './parts/ask-shop.js';
import { logEvents } from './parts/event-log.js';
import { logServerEvents } from './parts/server-events.js';

interface NewOrder {
  readonly purpose: 'pay' | 'enroll';
  readonly session: string;
  readonly country: string;
  /** Whose customer session it is, signed by this shop's server: the customer's saved methods are listed. */
  readonly reference?: string;
  readonly prices: Readonly<Record<string, string>>;
}

/** Choices of looks and words: the checkout follows without starting over. */
const LIVE = ['language', 'layout', 'look', 'presentation', 'theme'];

/** The page's own markup is known: what is missing is a fault of this page. */
function find<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  selector = '',
): HTMLElementTagNameMap[Name] {
  const found = document.querySelector<HTMLElementTagNameMap[Name]>(`${name}${selector}`);
  if (!found) throw new Error(`The page has no ${name}${selector}`);
  return found;
}

const main = find('main');
const form = find('form', '#controls');
const problem = find('p', '#problem');
let checkout = find('tender-checkout');

const control = (name: string): HTMLInputElement | HTMLSelectElement | undefined => {
  const found = form.elements.namedItem(name);
  return found instanceof HTMLInputElement || found instanceof HTMLSelectElement ? found : undefined;
};
const chosen = (name: string): string => control(name)?.value ?? '';

/** Says so much of the choices as there is; an amount left alone belongs to its country. */
const askOrder = (keepAmount: boolean): Promise<NewOrder> =>
  askShop('/api/sessions', {
    country: chosen('country'),
    ...(keepAmount && chosen('amount') && { amount: chosen('amount').replace(',', '.') }),
    customer: chosen('customer'),
    purpose: chosen('purpose'),
    description: form.dataset['description'],
  });

/** A theme is custom properties on any ancestor: here on the box around the checkout, which wears it, too. */
const applyTheme = (): void => {
  document.documentElement.dataset['theme'] = chosen('theme');
  find('section', '#payment').dataset['look'] = chosen('look');
};

function applyLook(): void {
  for (const name of ['language', 'layout', 'presentation'])
    if (chosen(name)) checkout.setAttribute(name, chosen(name));
    else checkout.removeAttribute(name);
  find('button', '#open').hidden = chosen('presentation') !== 'dialog';
  applyTheme();
}

function showOrder({ purpose, prices }: NewOrder): void {
  document.body.dataset['source'] = 'own';
  document.body.dataset['purpose'] = purpose;
  for (const place of document.querySelectorAll<HTMLElement>('[data-price]'))
    place.textContent = prices[place.dataset['price'] ?? ''] ?? '';
  find('li', '.adjustment').hidden = !prices['adjustment'];
  const input = control('amount');
  if (input) input.value = prices['amount'] ?? '';
}

/** A new element for a new order: nothing of the one before is left. */
function mount(order: NewOrder): void {
  const fresh = document.createElement('tender-checkout');
  if (order.purpose === 'enroll') fresh.setAttribute('country', order.country);
  // As a property, so that it is in no markup.
  fresh.customerReference = order.reference;
  fresh.setAttribute(order.purpose === 'enroll' ? 'customer-session' : 'checkout-session', order.session);
  checkout.replaceWith(fresh);
  checkout = fresh;
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
    showOrder(order);
    mount(order);
  } catch (thrown) {
    if (turn === latest)
      problem.textContent = `No new order: ${thrown instanceof Error ? thrown.message : 'the shop is silent'}`;
  }
}

logEvents(main, find('ol', '#log'));
logServerEvents(find('ol', '#log'));

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

find('button', '#open').addEventListener('click', () => {
  void checkout.show();
});

form.addEventListener('change', ({ target }) => {
  const { name } = target as HTMLInputElement;
  if (LIVE.includes(name)) applyLook();
  else void startOver(name !== 'country');
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void startOver(true);
});

// The controls begin with what the page was opened with, as far as they offer it.
const opened = new URLSearchParams(location.search);
for (const select of form.querySelectorAll('select')) {
  const value = select.dataset['value'] ?? opened.get(select.name) ?? '';
  if ([...select.options].some((option) => option.value === value)) select.value = value;
}
find('button', '#open').hidden = chosen('presentation') !== 'dialog';
applyTheme();
