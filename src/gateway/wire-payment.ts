// Yuno's payments → what the gateway works with. Reads are tolerant: wrapped or bare, one transaction or many, a flag
// under either spelling and in either place. No other file knows a wire name of these answers.
import { flag, isNode, metadata, moment, needed, node, nodes, text, type Node } from './wire-values.js';

export type UpstreamPayment = ReturnType<typeof decodePayment>;

/** The details of a method: the payment calls them one name, its transactions the other. */
const detailsOf = (method: Node): Node => ({
  ...node(method['detail']),
  ...node(method['payment_method_detail']),
});

/** How a payment is to be paid, from one detail: its name cannot be told from the method's type. */
const toDetail = (detail: Node) => ({
  redirectUrl: text(detail['redirect_url']),
  image: text(detail['provider_image']),
  reference: text(detail['reference']),
  bankAccount: text(detail['bank_account']),
  bankName: text(detail['bank_name']),
  beneficiary: text(detail['beneficiary_name']),
  number: text(detail['provider_number']),
  barcode: text(detail['provider_barcode']),
  instructions: text(detail['payment_instruction']),
  expiresAt: text(detail['expires_at']) ?? text(detail['date_of_expiration']),
});

export type UpstreamDetail = ReturnType<typeof toDetail>;

/**
 * A step by the SDK's own description of it. No document shows one in a payment; where it is there all the same, under
 * the names the SDK has for it, it says more than the nodes around it.
 */
function toStep(...methods: readonly Node[]) {
  const details = Object.assign({}, ...methods.map(detailsOf)) as Node;
  const request = node(details['request_html']);
  return {
    html: text(node(details['render_html'])['content']),
    frame: text(node(details['render_iframe'])['init_url']),
    words: text(node(details['info'])['screen_info']),
    request: text(request['url']) && {
      url: text(request['url']),
      method: text(request['method']) ?? 'POST',
      body: node(request['body']),
    },
  };
}

/** The first detail with anything in it: of the payment, else of its latest transaction. */
function detailOf(...methods: readonly Node[]): UpstreamDetail {
  const details = methods.flatMap((method) => Object.values(detailsOf(method)).map(node)).map(toDetail);
  return details.find((detail) => Object.values(detail).some(Boolean)) ?? toDetail({});
}

function latestOf(transactions: readonly Node[]): Node {
  const at = ({ created_at }: Node): number => moment(created_at) ?? 0;
  return transactions.toSorted((a, b) => at(a) - at(b)).at(-1) ?? {};
}

const actionFlag = (where: Node): boolean | undefined =>
  flag(where['sdk_action_required']) ?? flag(where['sdk_required_action']);

/** A payment: bare or in `payment`, its transactions one or many (the latest counts). Throws without an id. */
export function decodePayment(body: unknown) {
  const outer = node(body);
  const wire = isNode(outer['payment']) ? outer['payment'] : outer;
  // One document keeps status and transactions in a node of their own.
  const state = node(wire['payment_status']);
  const latest = latestOf([...nodes(wire['transactions']), ...nodes(state['transactions'])]);
  const method = node(wire['payment_method']);
  const ofLatest = node(latest['payment_method']);
  const checkout = node(wire['checkout']);
  return {
    id: needed(wire['id']),
    // A status that cannot be read is neither paid nor failed.
    status: text(wire['status']) ?? text(state['status']) ?? '',
    subStatus: text(wire['sub_status']) ?? text(state['sub_status']) ?? '',
    orderId: text(wire['merchant_order_id']) ?? text(wire['order_id']),
    createdAt: moment(wire['created_at']) ?? 0,
    session: text(checkout['session']) ?? '',
    actionRequired: actionFlag(checkout) ?? actionFlag(wire) ?? false,
    method: text(method['type']) ?? text(ofLatest['type']) ?? '',
    vaultedToken: text(method['vaulted_token']) ?? text(ofLatest['vaulted_token']),
    detail: detailOf(method, ofLatest),
    step: toStep(method, ofLatest),
    transactionId: text(latest['id']),
    responseCode: text(latest['response_code']),
    adviceCode: text(latest['merchant_advice_code']),
    metadata: metadata(wire['metadata']),
  };
}

/**
 * The payments of an order: a list, one in `payments`, or one payment alone; nothing at all is none. A row without an
 * id is left out: a second payment cannot follow from that, because an attempt's key is the same with and without it.
 */
export function decodePayments(body: unknown): UpstreamPayment[] {
  if (body === null) return [];
  const list = Array.isArray(body) ? body : node(body)['payments'];
  if (!Array.isArray(list)) return [decodePayment(body)];
  return list.flatMap((row) => {
    try {
      return [decodePayment(row)];
    } catch {
      return [];
    }
  });
}
