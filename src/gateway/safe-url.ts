// A link that a shopper may be sent to: https anywhere, plain http on their own machine only, and no credentials in it.
import { isLoopback } from './loopback.js';

/** The link, or nothing. */
export function toSafeUrl(link: string | undefined): URL | undefined {
  if (!link || !URL.canParse(link)) return undefined;
  const url = new URL(link);
  const safe = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
  return safe && !url.username && !url.password ? url : undefined;
}
