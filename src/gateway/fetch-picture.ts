// Fetches a small picture for a page that may not ask for it itself. Sent without keys, cookies or the shopper's address;
// follows nothing, takes nothing big, and nothing that is not the kind of picture asked for.
import type { GatewayOptions } from './options.js';
import { readLimited } from './read-limited.js';

/** Bytes; a logo of a list row has a few thousand, a code for a phone not many more. */
const LIMIT = 64 * 1024;
/** Milliseconds. */
const DEADLINE = 3_000;

export interface Picture {
  /** Its media type. */
  readonly type: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

const BEGINNINGS: Readonly<Record<string, readonly number[]>> = {
  'image/png': [0x89, 0x50, 0x4e, 0x47],
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/webp': [0x52, 0x49, 0x46, 0x46],
};

/** Does it begin as pictures of its type do? What does not, no browser can show. */
export function isPicture({ type, content }: Picture): boolean {
  if (type === 'image/svg+xml') return /<svg[\s>]/.test(new TextDecoder().decode(content.subarray(0, 2048)));
  return (BEGINNINGS[type] ?? []).every((byte, index) => content[index] === byte);
}

/** The picture, or nothing when it cannot be had. Never throws. */
export async function fetchPicture(
  { fetch: send = fetch }: GatewayOptions,
  url: string,
  types: ReadonlySet<string>,
): Promise<Picture | undefined> {
  try {
    const response = await send(url, {
      headers: { accept: [...types].join(', ') },
      redirect: 'manual',
      signal: AbortSignal.timeout(DEADLINE),
    });
    const type = response.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
    if (response.status !== 200 || !types.has(type)) {
      void response.body?.cancel().catch(() => undefined);
      return undefined;
    }
    const content = await readLimited(response.body, LIMIT);
    return content && { type, content };
  } catch {
    return undefined;
  }
}
