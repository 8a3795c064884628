// Yuno's lists of payment methods → what the gateway works with: bare lists and wrapped ones, a broken row left out.
import { flag, node, nodes, number, text, type Node } from './wire-values.js';

export interface UpstreamMethod {
  readonly type: string;
  readonly name: string;
  readonly category: string;
  readonly icon: string | undefined;
  readonly vaultedToken: string | undefined;
  /** Ruled-out methods stay in the list. */
  readonly enabled: boolean;
  readonly card: {
    readonly brand: string | undefined;
    readonly lastFour: string | undefined;
    readonly month: number | undefined;
    readonly year: number | undefined;
  };
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
    card: {
      brand: text(card['brand']),
      lastFour: text(card['lfd']),
      month: number(card['expiration_month']),
      year: number(card['expiration_year']),
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
