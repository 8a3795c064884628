// The manual road, as a merchant's page takes it: pass the token on, answer with the payment.
import { askShop } from './parts/ask-shop.js';
import { logEvents } from './parts/event-log.js';

const main = document.querySelector('main');
const log = document.querySelector<HTMLElement>('#log');
if (main && log) logEvents(main, log);

main?.addEventListener('tender-token', ({ detail }) => {
  const { token, session, idempotencyKey, request, respondWith } = detail;
  // `respondWith` wants the promise at once. Rejected, the element looks the payment up before it says anything.
  respondWith(askShop<{ id: string }>('/api/payments', { token, session, idempotencyKey, request }));
});
