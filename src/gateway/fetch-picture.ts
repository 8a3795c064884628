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
