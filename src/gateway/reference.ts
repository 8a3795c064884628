// Whose customer session is this? Yuno has no call that says so, hence the merchant's server does: a short-lived text
// that names one customer and one session, signed with a key that is made of Yuno's secret one and good for nothing else.

/** Begins every reference: the next form will have another number. */
const VERSION = '1';
/** What the secret key signs to make the key of references. */
const PURPOSE = 'tender customer reference';
/** Seconds. Longer ones are refused, whoever signed them. */
const LONGEST = 3600;
/** Seconds that two clocks may differ. */
const SKEW = 60;

const FORM = /^1\.([A-Za-z0-9-]{36,64})\.([A-Za-z0-9-]{36,64})\.(\d{10})\.([0-9a-f]{64})$/;

const HMAC = { name: 'HMAC', hash: 'SHA-256' } as const;
const toBytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const toHex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const fromHex = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));

async function toSigningKey(secretKey: string): Promise<CryptoKey> {
  const secret = await crypto.subtle.importKey('raw', toBytes(secretKey), HMAC, false, ['sign']);
  const derived = await crypto.subtle.sign('HMAC', secret, toBytes(PURPOSE));
  return crypto.subtle.importKey('raw', derived, HMAC, false, ['sign', 'verify']);
}

export interface ReferenceOptions {
  /** Yuno's private secret key, which the gateway has, too. */
  readonly secretKey: string;
  /** Yuno's id of the customer. */
  readonly customer: string;
  /** The session that was created for this customer a moment ago. */
  readonly customerSession: string;
  /** Seconds, an hour at most, which is the default. */
  readonly life?: number;
}

/**
 * For the merchant's server: the `customer-reference` of an element that shows what this customer saved. Only for a
 * shopper whom your server has signed in as that customer: whoever holds it can see and remove saved methods.
 */
export async function signCustomerReference({
  secretKey,
  customer,
  customerSession,
  life = LONGEST,
}: ReferenceOptions): Promise<string> {
  const text = [VERSION, customer, customerSession, Math.floor(Date.now() / 1000) + life].join('.');
  const signature = await crypto.subtle.sign('HMAC', await toSigningKey(secretKey), toBytes(text));
  const reference = `${text}.${toHex(signature)}`;
  if (!secretKey || !FORM.test(reference) || life < 1 || life > LONGEST)
    throw new TypeError('A customer reference needs the secret key, two ids of Yuno, and an hour at most.');
  return reference;
}

/** Why a reference counts for nothing, in a word for the log. */
export type Doubt = 'malformed' | 'other_session' | 'signature' | 'expired' | 'too_long';

/** The customer that a reference names for this session, or why it names nobody. Compared in constant time. */
export async function readReference(
  secretKey: string,
  reference: string,
  customerSession: string,
  now = Date.now(),
): Promise<{ readonly customer: string } | { readonly doubt: Doubt }> {
  const [, customer, session, expiry = '', signature = ''] = FORM.exec(reference) ?? [];
  if (!customer) return { doubt: 'malformed' };
  const text = toBytes(reference.slice(0, -signature.length - 1));
  const key = await toSigningKey(secretKey);
  if (!(await crypto.subtle.verify('HMAC', key, fromHex(signature), text))) return { doubt: 'signature' };
  if (session !== customerSession) return { doubt: 'other_session' };
  const left = Number(expiry) - now / 1000;
  if (left <= 0) return { doubt: 'expired' };
  return left > LONGEST + SKEW ? { doubt: 'too_long' } : { customer };
}
