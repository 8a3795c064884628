// Everything the sandbox knows, in one object that the routes and flows share. Holds no behaviour of its own.
import { createClock, type Clock } from './clock.js';
import { openDatabase, type Database } from './database/open-database.js';
import { applySchema, emptyTables } from './database/schema.js';
import { seedAccount } from './flows/seed-account.js';
import { createCallLog, type CallLog } from './http/call-log.js';
import { createFaultStore, type FaultStore } from './http/faults.js';
import type { SandboxOptions } from './options.js';
import { createCheckoutStore, type CheckoutStore } from './store/checkouts.js';
import { createCustomerStore, type CustomerStore } from './store/customers.js';
import { createEnrollmentStore, type EnrollmentStore } from './store/enrollments.js';
import { createHostedStepStore, type HostedStepStore } from './store/hosted-steps.js';
import { createIdempotencyStore, type IdempotencyStore } from './store/idempotency.js';
import { createInstallmentPlanStore, type InstallmentPlanStore } from './store/installment-plans.js';
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
  readonly checkouts: CheckoutStore;
  readonly installmentPlans: InstallmentPlanStore;
  readonly keys: IdempotencyStore;
  readonly tokens: OneTimeTokenStore;
  readonly faults: FaultStore;
  readonly callLog: CallLog;
  readonly webhooks: Webhooks;
  /** Turned from the control path. */
  readonly switches: { nextTokenOnAnotherSession: boolean; keepTwins: boolean };
  /** Back to a new sandbox at the real time. Who hears of changes stays. */
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
  const switches = { nextTokenOnAnotherSession: false, keepTwins: false };
  const checkouts = createCheckoutStore(db);
  const installmentPlans = createInstallmentPlanStore(db);
  const seed = (): void => db.transaction(() => seedAccount({ options, clock, checkouts, installmentPlans }));
  seed();
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
    checkouts,
    installmentPlans,
    keys: createIdempotencyStore(db, clock.now),
    tokens,
    faults,
    callLog,
    webhooks,
    switches,
    reset() {
      clock.reset();
      emptyTables(db);
      seed();
      tokens.clear();
      faults.clear();
      callLog.clear();
      Object.assign(switches, { nextTokenOnAnotherSession: false, keepTwins: false });
    },
  };
}
