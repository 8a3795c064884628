// A script that behaves like the 2.x web SDK as far as cards and methods with a one-time code go: it makes a one-time
// token, lets the shop's server create the payment, shows the 3-D Secure step or asks for the code in its own document,
// and reports the outcome once. It talks to the sandbox it was loaded from, at a browser-only prefix, and to nobody else.
(() => {
  'use strict';

  const ORIGIN = new URL(document.currentScript.src).origin;
  const POLL_MS = 700;
  const POLLS = 15; // Then a state that is still open is reported as it is; an open step is waited for.
  const FAILURES = 5; // Unanswered polls in a row before giving up.
  const ABSENT = 8; // Polls a payment may be missing after createPayment resolved.

  /** What can be paid with here. Other methods are for the shop's own drawing. */
  const TYPES = new Set(['CARD', 'YAPE', 'DAVIPLATA', 'PIX_PARCELADO']);
  const STEPS = new Set(['THREE_D_SECURE', 'OTP']);

  const toSet = (words) => new Set(words.split(' '));
  const EITHER = 'CREATED PENDING DECLINED REJECTED CANCELED ERROR EXPIRED';
  const PAYMENT_STATUSES = toSet(`${EITHER} SUCCEEDED REFUNDED VERIFIED READY_TO_PAY`);
  const ENROLLMENT_STATUSES = toSet(
    `${EITHER} ENROLLED ENROLL_IN_PROCESS UNENROLLED UNENROLL_IN_PROCESS READY_TO_ENROLL`,
  );

  /** What an SDK-made failure looks like, in `onStatus` and as the reason of a rejected `start()`. */
  const failure = (code, reason, context = null) => ({
    status: 'INTERNAL_ERROR',
    substatus: null,
    message: { source: 'sdk', code, reason, context },
  });

  /** A refusal of the backend. */
  const refused = (raw) => ({
    status: 'INTERNAL_ERROR',
    substatus: null,
    message: { source: 'backend', code: raw.code, reason: String((raw.messages || [])[0] || ''), raw },
  });

  /** One call to the browser prefix. Throws a failure, never a bare network error. */
  async function call(key, method, path, body) {
    let response;
    let answer;
    try {
      response = await fetch(`${ORIGIN}/browser/v1${path}`, {
        method,
        headers: { 'public-api-key': key, ...(body ? { 'content-type': 'application/json' } : {}) },
        body: body ? JSON.stringify(body) : undefined,
        credentials: 'omit',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
      });
      answer = await response.json();
    } catch {
      throw failure('NETWORK_ERROR', 'the payment service could not be reached');
    }
    if (response.ok) return answer;
    if (answer.code === 'CHECKOUT_SESSION_NOT_FOUND')
      throw failure('INVALID_CHECKOUT_SESSION', 'the checkout session is unknown or inactive');
    throw refused(answer);
  }

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '.sdk-payments-step{position:fixed;inset:0;width:100%;height:100%;border:0;z-index:2147483647;background:Canvas}',
  );

  /** Shows a hosted step over the whole document. `onEnd` hears SUCCESS, ERROR or CANCELLED. Returns how to remove it. */
  function showStep(url, onEnd) {
    if (!document.adoptedStyleSheets.includes(sheet))
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const frame = document.createElement('iframe');
    frame.className = 'sdk-payments-step';
    frame.title = "Confirm it's you";
    frame.src = `${url}&embedded=true`;
    const hear = (event) => {
      const ours = event.source === frame.contentWindow && event.origin === ORIGIN;
      if (ours && event.data && event.data.origin === 'CHALLENGE') onEnd(event.data.status);
    };
    window.addEventListener('message', hear);
    frame.addEventListener('load', () => frame.focus(), { once: true });
    document.body.append(frame);
    return () => {
      window.removeEventListener('message', hear);
      frame.remove();
    };
  }

  /** A state nothing more happens in by itself, as far as this script can wait. */
  const isSettled = ({ status, sub_status }) =>
    !/^(CREATED|PENDING|ENROLL_IN_PROCESS|READY_TO_ENROLL)$/.test(status) || sub_status === 'AUTHORIZED';

  /**
   * Reads the state until it is settled, showing a step on the way. One loop: a timer, the step's message or the end
   * of the run wakes it. Resolves with what to report, or with nothing when the run was called off.
   */
  async function follow(run, read) {
    let removeStep;
    let shown;
    let missing = 0;
    let failures = 0;
    let last;
    let cancelled = false;
    const wake = { now: () => {} };
    run.stop = () => wake.now();
    try {
      for (let polls = 0; polls < POLLS || removeStep; polls += 1) {
        if (run.over) return undefined;
        if (cancelled) return { status: 'USER_CANCEL', substatus: null, message: null };
        try {
          last = await read();
          failures = 0;
        } catch (problem) {
          failures += 1;
          if (problem.message.code !== 'NETWORK_ERROR' || failures >= FAILURES) return problem;
        }
        if (run.over) return undefined;
        if (last && isSettled(last)) return last;
        if (!last && failures === 0 && (missing += 1) >= ABSENT)
          return failure('PAYMENT_NOT_FOUND', 'no payment was made for the checkout session');
        const step = last && last.action && STEPS.has(last.action.type) ? last.action.url : undefined;
        if (step && step !== shown) {
          if (removeStep) removeStep();
          run.loading(false);
          shown = step;
          removeStep = showStep(step, (status) => {
            cancelled = status === 'CANCELLED';
            run.loading(!cancelled);
            removeStep();
            removeStep = undefined;
            wake.now();
          });
        }
        await new Promise((resolve) => {
          const timer = setTimeout(resolve, POLL_MS);
          wake.now = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      return last;
    } finally {
      if (removeStep) removeStep();
    }
  }

  /** The documented result, whatever the state was called. */
  function toResult(state, statuses) {
    if (state.message !== undefined) return state;
    if (!statuses.has(state.status))
      return failure('UNSUPPORTED_STATUS', `unsupported status: ${state.status}`);
    return { status: state.status, substatus: state.sub_status || null, message: null };
  }

  const toWireCard = (card) => ({
    number: card.number,
    expiration_month: card.expirationMonth,
    expiration_year: card.expirationYear,
    security_code: card.securityCode,
    holder_name: card.holderName,
    brand: card.brand,
    type: card.type,
    card_pin: card.cardPin,
  });

  /** `addressLine1` → `address_line_1`, all the way down. */
  const toWire = (value) =>
    value && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value).map(([name, part]) => [
            name.replace(/[A-Z0-9]/g, (letter) => `_${letter.toLowerCase()}`),
            toWire(part),
          ]),
        )
      : value;

  const isSession = (value) => typeof value === 'string' && value !== '';

  function checkConfig(config) {
    const { checkoutSession, customerSession, countryCode, createPayment } = config || {};
    if (isSession(checkoutSession) === isSession(customerSession))
      throw new Error('transaction: exactly one of checkoutSession and customerSession is needed');
    if (typeof countryCode !== 'string' || countryCode === '')
      throw new Error('transaction: countryCode is needed');
    if (createPayment !== undefined && typeof createPayment !== 'function')
      throw new Error('transaction: createPayment must be a function');
  }

  class Transaction {
    #key;
    #config;
    #run;

    constructor(key, config) {
      checkConfig(config);
      this.#key = key;
      this.#config = config;
    }

    /** Rejects when the card is refused as a card; everything later is told to `onStatus`, once. */
    async start({ paymentMethod } = {}) {
      if (this.#run) throw new Error('transaction: already running');
      const run = { over: false, stop: () => {}, loading: (on) => this.#tell('showLoading', on) };
      this.#run = run;
      run.loading(true);
      try {
        const flow = this.#config.customerSession ? this.#enroll : this.#pay;
        const result = await flow.call(this, run, paymentMethod || {});
        if (result && !run.over) this.#report(result);
      } finally {
        if (this.#run === run) this.#run = undefined;
        run.loading(false);
      }
    }

    /** Drops the transaction; nothing is reported. A payment that exists stays as it is. */
    cancel() {
      const run = this.#run;
      this.#run = undefined;
      if (!run) return;
      run.over = true;
      run.stop();
    }

    unmount() {
      this.cancel();
    }

    async #pay(run, { type = 'CARD', vaultedToken, data = {} }) {
      if (!TYPES.has(type)) throw failure('PAYMENT_METHOD_NOT_SUPPORTED', `${type} cannot be paid with here`);
      const { checkoutSession, createPayment, autoContinuePayment = true } = this.#config;
      const session = (id) => `/checkout/sessions/${encodeURIComponent(id)}`;
      const made = await call(this.#key, 'POST', `${session(checkoutSession)}/tokens`, {
        payment_method: {
          type,
          vaulted_token: vaultedToken,
          vault_on_success: data.vaultOnSuccess,
          card: data.card && { ...toWireCard(data.card), installment: data.installment },
          customer: data.customer && toWire(data.customer),
          otp: data.otp,
        },
      });
      if (run.over) return undefined;
      const { token, vaulted_token, vault_on_success, card_data, checkout_session } = made;
      const path = `${session(checkout_session)}/payment`;
      const about = { token, vaulted_token, vault_on_success, type: made.type, card_data, checkout_session };
      const customer = data.customer || null;
      try {
        if (createPayment) await createPayment({ ...about, customer, recognitionToken: null });
        // Without createPayment the SDK has the payment made; allowed for the workflow SDK_SEAMLESS only.
        else await call(this.#key, 'POST', path, { token });
      } catch (problem) {
        // Documented: a rejection of the shop's ends everything without a status. The shop says what went wrong.
        return createPayment ? undefined : problem;
      }
      if (run.over || (createPayment && !autoContinuePayment)) return undefined;
      const state = await follow(run, async () => (await call(this.#key, 'GET', path)).payment);
      return state && toResult(state, PAYMENT_STATUSES);
    }

    async #enroll(run, { data = {} }) {
      const session = `/customers/sessions/${encodeURIComponent(this.#config.customerSession)}`;
      const first = await call(this.#key, 'POST', `${session}/card`, { card: toWireCard(data.card || {}) });
      let waiting = first;
      const state = await follow(run, async () => {
        const known = waiting;
        waiting = undefined;
        return known || (await call(this.#key, 'GET', `${session}/enrollment`)).enrollment;
      });
      return state && toResult(state, ENROLLMENT_STATUSES);
    }

    #report(result) {
      if (this.#config.onStatus) this.#tell('onStatus', result);
      else console.warn('transaction: no onStatus, the result is lost');
    }

    /** A callback of the page must not break the transaction. */
    #tell(name, value) {
      const callback = this.#config[name];
      if (typeof callback !== 'function') return;
      try {
        callback(value);
      } catch (problem) {
        console.error(problem);
      }
    }
  }

  window.SdkPayments = {
    async initialize(publicKey) {
      if (typeof publicKey !== 'string' || publicKey === '')
        throw new Error('initialize: a public key is needed');
      return { transaction: (config) => new Transaction(publicKey, config) };
    },
  };
  window.dispatchEvent(new Event('sdk-payments-ready'));
})();
