// Everything the sandbox knows, in one object that the routes and flows share. Holds no behaviour of its own.
import { createClock, type Clock } from './clock.js';
import { openDatabase, type Database } from './database/open-database.js';
import { applySchema, emptyTables } from './database/schema.js';
import { createCallLog, type CallLog } from './http/call-log.js';
import { createFaultStore, type FaultStore } from './http/faults.js';
import type { SandboxOptions } from './options.js';
import { createCustomerStore, type CustomerStore } from './store/customers.js';
import { createEnrollmentStore, type EnrollmentStore } from './store/enrollments.js';
import { createHostedStepStore, type HostedStepStore } from './store/hosted-steps.js';
import { createIdempotencyStore, type IdempotencyStore } from './store/idempotency.js';
import { createOneTimeTokenStore, type OneTimeTokenStore } from './store/one-time-tokens.js';
import { createPaymentStore, type PaymentStore } from './store/payments.js';
import {
  createCheckoutSessionStore,
  createCustomerSessionStore,
  type CheckoutSessionStore,
  type CustomerSessionStore,
} from './store/sessions.js';
import { createWebhooks, type Webhooks } from './webhooks/create-webhooks.js';
import { watchStatus } from './webhooks/watch-status.js';

export interface World {
  readonly options: SandboxOptions;
  readonly clock: Clock;
  readonly db: Database;
  readonly customers: CustomerStore;
  readonly customerSessions: CustomerSessionStore;
  readonly checkoutSessions: CheckoutSessionStore;
  readonly enrollments: EnrollmentStore;
  readonly payments: PaymentStore;
  readonly hostedSteps: HostedStepStore;
  readonly keys: IdempotencyStore;
  readonly tokens: OneTimeTokenStore;
  readonly faults: FaultStore;
  readonly callLog: CallLog;
  readonly webhooks: Webhooks;
  /** Turned from the control path. */
  readonly switches: { nextTokenOnAnotherSession: boolean };
  /** Back to an empty sandbox at the real time. Who hears of changes stays. */
  reset(): void;
}

export function createWorld(options: SandboxOptions): World {
  const db = openDatabase(options.db);
  applySchema(db);
  const clock = createClock(options.clock);
  const faults = createFaultStore();
  const callLog = createCallLog(clock, options.log);
  const tokens = createOneTimeTokenStore(clock.now);
  const webhooks = createWebhooks(db, clock, options.webhooks);
  const switches = { nextTokenOnAnotherSession: false };
  return {
    options,
    clock,
    db,
    customers: createCustomerStore(db),
    customerSessions: createCustomerSessionStore(db),
    checkoutSessions: createCheckoutSessionStore(db),
    enrollments: watchStatus(db, createEnrollmentStore(db), webhooks.tellEnrollment),
    payments: watchStatus(db, createPaymentStore(db), webhooks.tellPayment),
    hostedSteps: createHostedStepStore(db),
    keys: createIdempotencyStore(db, clock.now),
    tokens,
    faults,
    callLog,
    webhooks,
    switches,
    reset() {
      emptyTables(db);
      tokens.clear();
      faults.clear();
      callLog.clear();
      clock.reset();
      switches.nextTokenOnAnotherSession = false;
    },
  };
}
