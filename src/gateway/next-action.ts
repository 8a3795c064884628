// A payment's detail, as documented → what the shopper has to do next. Reads what is there instead of what the type
// promises: the documents' own examples do not agree about which type has which node.
import type { NextAction } from '../shared/contract.js';
import { toSafeUrl } from './safe-url.js';
import type { UpstreamDetail, UpstreamPayment } from './wire-payment.js';

/** Text of a QR code: EMVCo merchant-presented codes begin so, and nothing else that long is typed by hand. */
const QR_TEXT = /^000201|^\S{40,}$/;

/** Pictures that can be shown as they are; others are fetched (inline-picture.ts). */
const INLINE = /^data:image\/(png|jpeg|gif|webp);base64,/;

/** Beside a page to go to, a picture elsewhere may be a logo: then the page is the way. */
const toPicture = (image = '', hasPage: boolean): string | undefined =>
  INLINE.test(image) ? image : hasPage ? undefined : toSafeUrl(image)?.href;

const until = ({ expiresAt }: UpstreamDetail) => (expiresAt ? { expiresAt } : {});

function toQr(detail: UpstreamDetail, link: { url?: string }): NextAction | undefined {
  const { image, reference } = detail;
  const text = reference && QR_TEXT.test(reference) ? reference : undefined;
  const picture = text ? undefined : toPicture(image, link.url !== undefined);
  if (!text && !picture) return undefined;
  return { kind: 'qr', ...(text && { text }), ...(picture && { image: picture }), ...link, ...until(detail) };
}

function toVoucher(detail: UpstreamDetail, link: { url?: string }): NextAction | undefined {
  const { number, barcode, instructions, bankAccount, reference, bankName, beneficiary } = detail;
  const main = number ?? bankAccount ?? reference;
  if (!main) return undefined;
  const lines = [
    ['bank', bankName],
    ['beneficiary', beneficiary],
    ['reference', main === reference ? undefined : reference],
  ].flatMap(([name = '', value]) => (value ? [{ name, value }] : []));
  return {
    kind: 'voucher',
    number: main,
    ...(barcode && { barcode }),
    ...(instructions && { instructions }),
    ...(lines.length > 0 && { lines }),
    ...link,
    ...until(detail),
  };
}

/** The longest markup that is passed on, in characters. */
const LONGEST = 100_000;

/** A form for the provider, whose fields are all plain texts. Other methods than a form's cannot be sent by one. */
function toRequest({ request }: UpstreamPayment['step']): NextAction | undefined {
  const url = request && toSafeUrl(request.url);
  const method = request && request.method.toUpperCase();
  const body = Object.entries(request ? request.body : {});
  if (!url || (method !== 'GET' && method !== 'POST')) return undefined;
  if (!body.every((entry): entry is [string, string] => typeof entry[1] === 'string')) return undefined;
  return { kind: 'request', url: url.href, method, body: Object.fromEntries(body) };
}

function toEmbed({ html, frame }: UpstreamPayment['step']): NextAction | undefined {
  const url = toSafeUrl(frame);
  if (html && html.length <= LONGEST) return { kind: 'embed', html };
  return url && { kind: 'embed', url: url.href };
}

const CHALLENGES = ['WAITING_ADDITIONAL_STEP', 'PENDING_OTP_COMPLETION'];

/** What comes next for a payment in flight. */
export function toNextAction(payment: UpstreamPayment): NextAction {
  const { method, subStatus, detail, step, actionRequired } = payment;
  const url = toSafeUrl(detail.redirectUrl);
  const link = url ? { url: url.href } : {};
  if (CHALLENGES.includes(subStatus) && (method === 'CARD' || subStatus !== 'WAITING_ADDITIONAL_STEP')) {
    // Yuno's hosted challenge is framed with this flag; without it, it navigates its own window back to the shop.
    url?.searchParams.set('embedded', 'true');
    return { kind: 'challenge', ...(url && { url: url.href }) };
  }
  const found = toRequest(step) ?? toEmbed(step) ?? toQr(detail, link);
  if (found) return found;
  // A number to pay with wins over a page that only repeats it; an account and a page: the page does the work.
  if (detail.number) return toVoucher(detail, link) ?? { kind: 'wait' };
  if (url && actionRequired && !detail.bankAccount) return { kind: 'redirect', url: url.href };
  const voucher = toVoucher(detail, link);
  if (voucher) return voucher;
  if (url && actionRequired) return { kind: 'redirect', url: url.href };
  return step.words ? { kind: 'info', text: step.words } : { kind: 'wait' };
}
