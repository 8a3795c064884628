// Idempotency keys that any instance derives alike: UUIDv5 (RFC 9562) under one fixed namespace.

/** The namespace of Tender's keys, drawn once at random. Changing it would make repeated requests look new. */
const NAMESPACE = '5d8f1c0e-3a86-4b57-9e0c-7b1f2a64d3c9';

const toBytes = (uuid: string): number[] =>
  (uuid.replaceAll('-', '').match(/../g) ?? []).map((hex) => parseInt(hex, 16));

/** The same parts give the same UUID, anywhere and always. */
export async function toKey(...parts: readonly (string | number)[]): Promise<string> {
  const name = new TextEncoder().encode(parts.join(':'));
  const hash = await crypto.subtle.digest('SHA-1', new Uint8Array([...toBytes(NAMESPACE), ...name]));
  const bytes = [...new Uint8Array(hash, 0, 16)];
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
