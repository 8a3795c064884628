// Yuno's enrollments → what the gateway works with. Reads are tolerant, as for payments.
import { z } from 'zod';
import { node, text } from './wire-values.js';

const enrollmentShape = z.object({
  id: z.string().min(1),
  type: text,
  payment_method_type: text,
  status: text,
  sub_status: text,
  vaulted_token: text,
  enrollment: node({ session: text }),
  redirect_url: text,
  provider: node({
    redirect: z
      .union([z.string(), z.object({ init_url: text })])
      .nullish()
      .catch(undefined),
  }),
});

export type UpstreamEnrollment = ReturnType<typeof decodeEnrollment>;

/** A payment method on its way into, or in, a customer's vault. Its page is in one of three documented places. */
export function decodeEnrollment(body: unknown) {
  const wire = enrollmentShape.parse(body);
  const redirect = wire.provider?.redirect;
  return {
    id: wire.id,
    method: wire.type ?? wire.payment_method_type ?? '',
    status: wire.status ?? '',
    subStatus: wire.sub_status ?? '',
    vaultedToken: wire.vaulted_token,
    session: wire.enrollment?.session,
    redirectUrl: (typeof redirect === 'string' ? redirect : redirect?.init_url) || wire.redirect_url,
  };
}
