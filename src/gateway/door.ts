// Who is let in: size, method, kind of body, origin, and how often. Decides from headers and settings before anything
// is asked upstream; what the request is about, it does not know.
import { CheckoutError } from '../shared/errors.js';
import type { GatewayOptions, Limiter } from './options.js';
import { readLimited } from './read-limited.js';

/** Far above any honest request of ours, which is a few hundred bytes. */
const BODY_LIMIT = 32 * 1024;
/** Characters of address and headers. */
const HEAD_LIMIT = 16 * 1024;
const URL_LIMIT = 2048;

const invalid = (): CheckoutError => new CheckoutError('request_invalid');
/** The one refusal that HTTP has a word of its own for. */
const tooLarge = (): CheckoutError => new CheckoutError('request_invalid', { detail: 413 });

/** Throws for requests whose head is larger than any of ours. */
export function checkSize({ url, headers }: Request): void {
  let size = url.length;
  for (const [name, value] of headers) size += name.length + value.length;
  if (size > HEAD_LIMIT || url.length > URL_LIMIT) throw invalid();
}

/**
 * Browsers send `Origin` with every POST, and newer ones say where it comes from and why. A page we do not know learns
 * only that it is not known.
 */
export function checkOrigin(request: Request, { origin: ownOrigin, shopOrigins }: GatewayOptions): void {
  const header = (name: string): string | null => request.headers.get(name);
  const origin = header('origin');
  const own = new URL(request.url).origin;
  if (origin === own || origin === ownOrigin || header('sec-fetch-site') === 'same-origin')
    throw new CheckoutError('gateway_same_origin');
  if (!origin || !shopOrigins.includes(origin)) throw new CheckoutError('origin_not_allowed');
  // A form that navigates here, or a request whose answer the page cannot read, is none of the checkout's.
  if ((header('sec-fetch-mode') ?? 'cors') !== 'cors') throw new CheckoutError('origin_not_allowed');
}

/** The checkout sends text, which needs no preflight; a client of your own may say what it really is. */
export function checkType({ headers }: Request): void {
  const type = headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
  if (type && type !== 'text/plain' && type !== 'application/json') throw invalid();
}

/** The body's text, or nothing when it is too long. Whoever announces too much is not waited for. */
async function readText(request: Request): Promise<string | undefined> {
  const announced = request.headers.get('content-length');
  if (Number(announced) > BODY_LIMIT) return undefined;
  // A server reads no more than was announced; without a length, every part is counted.
  if (announced !== null) return request.text();
  const bytes = await readLimited(request.body, BODY_LIMIT);
  return bytes && new TextDecoder().decode(bytes);
}

/** The request's JSON. Throws a refusal for what is too long or is none. */
export async function readJson(request: Request): Promise<unknown> {
  const text = await readText(request).catch(() => '');
  if (text === undefined) throw tooLarge();
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new CheckoutError('request_invalid', { cause });
  }
}

/** The shopper's address as the merchant's code finds it, if it finds one, and if it looks like one. */
export function toAddress(request: Request, { clientAddress }: GatewayOptions): string | undefined {
  try {
    const address = clientAddress?.(request)?.trim();
    return address && /^[0-9A-Fa-f.:]{2,45}$/.test(address) ? address : undefined;
  } catch {
    return undefined;
  }
}

/** Throws `rate_limited`. A limiter that fails lets the request pass: paying matters more than counting. */
export async function takeTurn(limiter: Limiter, key: string, onFailure: () => void): Promise<void> {
  let isWelcome = true;
  try {
    isWelcome = await limiter.take(key);
  } catch {
    onFailure();
  }
  if (!isWelcome) throw new CheckoutError('rate_limited');
}
