// The sandbox's webhooks in one piece: changes become events, events are stored, and the stored are carried out.
// Without a target nothing is kept: nobody has asked to hear.
import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock.js';
import type { Database } from '../database/open-database.js';
import type { Enrollment } from '../store/enrollments.js';
import type { Payment } from '../store/payments.js';
import { toEnrollmentData } from './enrollment-event.js';
import { toEnrollmentEventName, toPaymentEventName } from './event-names.js';
import { createOutbox, type StoredEvent } from './outbox.js';
import { toPaymentData } from './payment-event.js';
import { createPostman } from './postman.js';
import { webhookTarget, type WebhookTarget } from './target.js';

export interface Webhooks {
  tellPayment(payment: Payment): void;
  tellEnrollment(record: Enrollment): void;
  /** Where events go from now on, those that wait included. Throws when it is not on this machine. */
  setTarget(target: WebhookTarget | undefined): void;
  /** Looks for events that have fallen due. */
  wake(): void;
  /** Newest first. */
  latest(count: number): StoredEvent[];
  close(): void;
}

export function createWebhooks(db: Database, clock: Clock, first: WebhookTarget | undefined): Webhooks {
  const closing = new AbortController();
  const outbox = createOutbox(db);
  let target: WebhookTarget | undefined;
  const postman = createPostman(outbox, clock, () => target, closing.signal);

  type Told = Pick<StoredEvent, 'type' | 'type_event' | 'data'>;

  function tell(record: Payment | Enrollment, toEvent: (id: string) => Told): void {
    if (!target) return;
    const { account_id, id: subject, status, sub_status } = record;
    const id = randomUUID();
    const fresh = { attempts: 0, answer: null, due_ms: clock.now() };
    outbox.add({ id, account_id, subject, status, sub_status, ...toEvent(id), ...fresh });
    postman.wake();
  }

  function setTarget(next: WebhookTarget | undefined): void {
    target = next && webhookTarget.parse(next);
    postman.wake();
  }

  setTarget(first);
  return {
    tellPayment: (payment) =>
      tell(payment, (id) => ({
        type: 'payment',
        type_event: toPaymentEventName(payment),
        data: toPaymentData(payment, id),
      })),
    tellEnrollment: (record) =>
      tell(record, () => ({
        type: 'enrollment',
        type_event: toEnrollmentEventName(record),
        data: toEnrollmentData(record),
      })),
    setTarget,
    wake: postman.wake,
    latest: outbox.latest,
    close: () => closing.abort(),
  };
}
