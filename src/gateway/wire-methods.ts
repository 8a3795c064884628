// Yuno's lists of payment methods → what the gateway works with: bare lists and wrapped ones, a broken row left out.
import { flag, moment, needed, node, nodes, number, text, type Node } from './wire-values.js';

export interface UpstreamMethod {
  readonly type: string;
  readonly name: string;
  readonly category: string;
  readonly icon: string | undefined;
  readonly vaultedToken: string | undefined;
  /** Ruled-out methods stay in the list. */
  readonly enabled: boolean;
  /** It paid before; `false` when Yuno says that it never did. */
  readonly used: boolean | undefined;
  /** Milliseconds since 1970. */
  readonly usedAt: number;
  /** Yuno's own mark for the one to begin with. */
  readonly preferred: boolean;
  readonly card: {
    readonly brand: string | undefined;
    readonly lastFour: string | undefined;
    readonly month: number | undefined;
    readonly year: number | undefined;
    /** Six digits, eight where the number has sixteen or more: as much as the contract tells. */
    readonly iin: string | undefined;
    readonly codeLength: number | undefined;
    readonly kind: string | undefined;
    readonly country: string | undefined;
  };
}

function toIin(card: Node): string | undefined {
  const written = text(card['iin']) ?? number(card['iin'])?.toString() ?? '';
  const length = number(card['number_length']) ?? 0;
  const known = /^\d{6,8}$/.test(written) ? written : undefined;
  return length >= 16 ? known : known?.slice(0, 6);
}

function toMethod(wire: Node): UpstreamMethod[] {
  const type = text(wire['type']);
  if (!type) return [];
  const card = node(wire['card_data']);
  const method = {
    type,
    name: text(wire['name']) ?? type,
    category: text(wire['category']) ?? type,
    icon: text(wire['icon']),
    vaultedToken: text(wire['vaulted_token']),
    enabled: flag(node(node(wire['checkout'])['conditions'])['enabled']) ?? true,
    used: flag(wire['last_successfully_used']),
    usedAt: moment(wire['last_successfully_used_at']) ?? 0,
    preferred: flag(wire['preferred']) ?? false,
    card: {
      brand: text(card['brand']),
      lastFour: text(card['lfd']),
      month: number(card['expiration_month']),
      year: number(card['expiration_year']),
      iin: toIin(card),
      codeLength: number(card['security_code_length']),
      kind: text(card['type']),
      country: text(card['country_code']),
    },
  };
  return [method];
}

/** The methods of either kind of session. Throws for an answer without a list. */
export function decodeMethods(body: unknown): UpstreamMethod[] {
  const list = Array.isArray(body) ? body : node(body)['payment_methods'];
  if (!Array.isArray(list)) throw new Error('no list of methods');
  return nodes(list).flatMap(toMethod);
}

/** A customer's saved methods: those that can be used. One without a status is taken for usable, as it was listed. */
export function decodeSaved(body: unknown): UpstreamMethod[] {
  const list = Array.isArray(body) ? body : node(body)['payment_methods'];
  if (!Array.isArray(list)) throw new Error('no list of methods');
  return nodes(list)
    .filter((row) => (text(row['status']) ?? 'ENROLLED') === 'ENROLLED' && text(row['vaulted_token']))
    .flatMap(toMethod);
}

export const decodeStatus = (body: unknown): string => needed(node(body)['status']);
