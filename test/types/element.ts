// A shop's own script, as the oldest and the newest TypeScript must understand it: every property, method and event of the
// element, and what must be an error. Compiled against the packed package; never run.
import 'tender-checkout/define';
import {
  TenderCheckout,
  type Customer,
  type DeviceFingerprint,
  type ErrorCode,
  type Failure,
  type Method,
  type Money,
  type Outcome,
  type Result,
  type TenderEventDetails,
  type TenderEventName,
  type TenderEvents,
  type Who,
  type WordKey,
} from 'tender-checkout';

const made = document.createElement('tender-checkout');
const found: TenderCheckout | null = document.querySelector('tender-checkout');
export const isSame: boolean = found === made && made instanceof TenderCheckout;

made.checkoutSession = '2b9b5b2e-0000-4000-8000-000000000001';
made.customerSession = undefined;
made.customerReference = 'signed';
made.gateway = 'https://pay.shop.example';
made.manual = true;
made.payment = '2b9b5b2e-0000-4000-8000-000000000002';
made.language = 'pt-BR';
made.country = 'BR';
made.method = 'CARD';
made.layout = 'tabs';
made.presentation = 'dialog';
made.hidePayButton = true;
made.hideResult = false;
made.name = 'payment';
made.disabled = false;
made.required = true;
made.setCustomValidity('');
export const control: [HTMLFormElement | null, NodeList, ValidityState, string, boolean, string] = [
  made.form,
  made.labels,
  made.validity,
  made.validationMessage,
  made.willValidate,
  made.type,
];
export const isValid: boolean = made.checkValidity() && made.reportValidity();
made.texts = { 'button.continue': 'Go on' };
export const key: WordKey = 'button.continue';

const customer: Customer = { firstName: 'Ana', document: { documentType: 'CPF', documentNumber: '1' } };
made.customer = customer;
const fingerprints: DeviceFingerprint[] = [{ providerId: 'a', id: 'b' }];
made.deviceFingerprints = fingerprints;

export const methods: readonly Method[] = made.methods;
export const amount: Money = { currency: 'BRL', value: 120.5 };

export async function use(): Promise<Outcome> {
  const isWhole: boolean = await made.validate();
  if (!isWhole) made.focus();
  await made.show();
  await made.refresh();
  const result: Result = await made.submit();
  made.close();
  made.reset();
  await made.updateComplete;
  return result.outcome;
}

made.addEventListener('tender-ready', ({ detail: { purpose, methods: offered } }) => {
  const isPayment: boolean = purpose === 'payment';
  const names: string[] = offered.map(({ name }) => name);
  console.log(isPayment, names);
});
made.addEventListener('tender-change', ({ detail: { method, complete, card, installment } }) => {
  const digits: string | undefined = card?.iin;
  const count: number | undefined = installment?.value;
  console.log(method?.length, complete satisfies boolean, digits, count);
});
made.addEventListener('tender-submit', (event) => {
  event.detail.respondWith(Promise.resolve(true));
  event.preventDefault();
});
made.addEventListener(
  'tender-token',
  ({ detail: { token, session, idempotencyKey, request, respondWith } }) => {
    const sent: string = JSON.stringify({ ...request, token, session, idempotencyKey });
    respondWith(
      fetch('/pay', { method: 'POST', body: sent }).then(
        (answer) => answer.json() as Promise<{ id: string }>,
      ),
    );
  },
);
made.addEventListener('tender-action', ({ detail: { kind, url } }) => {
  console.log(kind.length, url?.length);
});
made.addEventListener('tender-session', ({ detail: { reason, previous, next, respondWith } }) => {
  const isNew: boolean = reason === 'declined';
  respondWith(isNew ? (next ?? previous) : previous);
});
document.addEventListener('tender-result', (event) => {
  const { outcome, final, paymentId } = (event as TenderEvents['tender-result']).detail;
  console.log(outcome satisfies Outcome, final satisfies boolean, paymentId?.length);
});
made.addEventListener('tender-result', ({ detail }) => {
  const result: Result = detail;
  console.log(result.status, result.subStatus, result.continues, result.vaultedToken?.length);
});
made.addEventListener('tender-error', ({ detail }) => {
  const failure: Failure = detail;
  const code: ErrorCode = failure.code;
  const who: Who = failure.who;
  console.log(code, who, failure.retryable, failure.shown, failure.payments?.join());
});
made.addEventListener('close', (event: Event) => {
  console.log(event.type);
});
export const heard: TenderEventName[] = ['tender-ready', 'tender-result'];
export const detail: TenderEventDetails['tender-action'] = { kind: 'redirect' };

// @ts-expect-error -- a choice of two words
made.layout = 'grid';
// @ts-expect-error -- a switch is no text
made.manual = 'yes';
// @ts-expect-error -- can only be read
made.methods = [];
// @ts-expect-error -- no such text
made.texts = { 'button.nothing': '' };
// @ts-expect-error -- who pays comes from the session alone
made.customer = { id: '1' };
// @ts-expect-error -- what the element keeps to itself
console.log(made.known);
// @ts-expect-error -- no such property
console.log(made.secretKey);
made.addEventListener('tender-result', ({ detail: told }) => {
  // @ts-expect-error -- no such outcome
  console.log(told.outcome === 'failed');
});
made.addEventListener('tender-token', ({ detail: { respondWith } }) => {
  // @ts-expect-error -- the payment, not its id
  respondWith('2b9b5b2e');
});
