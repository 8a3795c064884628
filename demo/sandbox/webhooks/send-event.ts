// One attempt: the event over HTTP, with the headers a receiver tells the sender by. Never rejects.
import { createHmac } from 'node:crypto';
import type { StoredEvent } from './outbox.js';
import { isLoopbackUrl, type WebhookTarget } from './target.js';

/** How long a receiver may take, in milliseconds. No document says. */
const PATIENCE = 10_000;

/** Base64 of the HMAC-SHA256 of the raw body. */
export const sign = (secret: string, body: Uint8Array): string =>
  createHmac('sha256', secret).update(body).digest('base64');

/** The bytes of the next attempt; `retry` counts the ones before. */
export const toBody = ({
  type,
  type_event,
  account_id,
  attempts,
  data,
}: StoredEvent): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(
    JSON.stringify({ type, type_event, account_id, retry: attempts, version: 2, data }),
  );

/** The HTTP status of the answer; 0 when there was none. Only 200 means that the event has arrived. */
export async function sendEvent(
  target: WebhookTarget,
  event: StoredEvent,
  closing: AbortSignal,
): Promise<number> {
  if (!isLoopbackUrl(target.url)) return 0;
  const body = toBody(event);
  try {
    const response = await fetch(target.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-api-key': target.apiKey,
        'x-secret': target.secret,
        'x-hmac-signature': sign(target.hmacSecret, body),
      },
      body,
      // Followed, a redirect would carry the secrets to wherever it points.
      redirect: 'manual',
      signal: AbortSignal.any([closing, AbortSignal.timeout(PATIENCE)]),
    });
    await response.body?.cancel();
    return response.status;
  } catch {
    return 0;
  }
}
