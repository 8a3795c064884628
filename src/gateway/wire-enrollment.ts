// Yuno's enrollments → what the gateway works with. Reads are tolerant, as for payments.
import { needed, node, text } from './wire-values.js';

export type UpstreamEnrollment = ReturnType<typeof decodeEnrollment>;

/** A payment method on its way into, or in, a customer's vault. Its page is in one of three documented places. */
export function decodeEnrollment(body: unknown) {
  const wire = node(body);
  const { redirect } = node(wire['provider']);
  return {
    id: needed(wire['id']),
    method: text(wire['type']) ?? text(wire['payment_method_type']) ?? '',
    status: text(wire['status']) ?? '',
    subStatus: text(wire['sub_status']) ?? '',
    vaultedToken: text(wire['vaulted_token']),
    session: text(node(wire['enrollment'])['session']),
    redirectUrl: text(redirect) ?? text(node(redirect)['init_url']) ?? text(wire['redirect_url']),
  };
}
