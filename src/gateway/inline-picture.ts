// Codes that a provider sends as the address of a picture: the page's policy allows no host of providers, so the picture
// travels inside the report. Only addresses that Yuno told are fetched, never one that a browser names.
import type { NextAction, Report } from '../shared/contract.js';
import { createBoundedCache } from './bounded-cache.js';
import { fetchPicture, type Picture } from './fetch-picture.js';
import { isLoopback } from './loopback.js';
import type { GatewayOptions } from './options.js';

const TYPES = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);
/** A code is asked for again with every status. In milliseconds. */
const LIFE = 10 * 60_000;
const MOST = 64;

/** 32 KiB at a time: more arguments than that, some runtimes refuse. */
const STEP = 0x8000;

function toDataUrl({ type, content }: Picture): string {
  let binary = '';
  for (let at = 0; at < content.length; at += STEP)
    binary += String.fromCharCode(...content.subarray(at, at + STEP));
  return `data:${type};base64,${btoa(binary)}`;
}

/** What is left of a code whose picture cannot be had: the page it is on, or waiting. */
const without = ({ url }: { url?: string | undefined }): NextAction =>
  url ? { kind: 'redirect', url } : { kind: 'wait' };

/** Turns a report whose code is a picture elsewhere into one that has the picture in it. */
export function createInliner(options: GatewayOptions): (report: Report) => Promise<Report> {
  const kept = createBoundedCache<string>(MOST);
  const isLocal = isLoopback(new URL(options.apiUrl).hostname);
  /** This machine's own servers are nobody's provider, unless Yuno itself runs here. */
  const mayAsk = (address: string): boolean => isLocal || !isLoopback(new URL(address).hostname);
  return async (report) => {
    const { next } = report;
    if (next?.kind !== 'qr' || !next.image || next.image.startsWith('data:')) return report;
    const { image: address, ...rest } = next;
    const known = kept.get(address);
    const picture = known || !mayAsk(address) ? undefined : await fetchPicture(options, address, TYPES);
    const image = known ?? (picture && toDataUrl(picture));
    if (image) kept.set(address, image, LIFE);
    return { ...report, next: image ? { ...rest, image } : without(rest) };
  };
}
