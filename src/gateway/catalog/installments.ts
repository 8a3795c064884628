// Which methods can be paid in installments, and when their plans can be asked for: by the type, the merchant's option
// and what the checkout builder says. What the plans are, Yuno says later.
import type { Method } from '../../shared/contract.js';
import type { CheckoutConfiguration, FieldRule } from '../wire-configuration.js';

/** A saved method of this type is one whose plans Yuno lists. A new wallet of it is only being saved. */
const SAVED_ONLY = 'NU_PAY_ENROLLMENT';

/** May this method have plans at all? */
export const hasInstallments = ({
  type,
  vaultedToken,
}: {
  type: string;
  vaultedToken?: string | undefined;
}): boolean => type === 'CARD' || (type === SAVED_ONLY && vaultedToken !== undefined);

const isAsked = (rules: readonly FieldRule[]): boolean =>
  rules.find(({ name }) => name === 'installment' || name === 'installments')?.active ?? true;

/** The setting has no documented place: it counts wherever it stands. */
const needsNumber = (configuration: CheckoutConfiguration | undefined): boolean =>
  Object.values(configuration?.settings ?? {}).some(
    (section) => section['installments_require_full_card'] === true,
  );

export interface InstallmentContext {
  /** The merchant's option; nothing where there is no amount to divide. */
  readonly installments?: 'iin' | 'number' | undefined;
  /** What the merchant set in the checkout builder. */
  readonly configuration?: CheckoutConfiguration | undefined;
}

/** `method.installments` of the contract. Without a readable configuration a card may have plans. */
export function toInstallments(
  method: { type: string; vaultedToken?: string | undefined; iin?: string | undefined },
  { installments, configuration }: InstallmentContext,
): Method['installments'] {
  if (!installments || !hasInstallments(method)) return undefined;
  const { type, vaultedToken, iin } = method;
  const row = configuration?.methods
    .filter((one) => one.type === type)
    // A wallet that can only be saved stands among the enrollments.
    .toSorted((a, b) => Number(b.purpose === 'payment') - Number(a.purpose === 'payment'))[0];
  if (!isAsked((vaultedToken ? row?.savedFields : row?.fields) ?? [])) return undefined;
  // Without its first digits nothing can be asked about a saved card.
  if (vaultedToken) return type === 'CARD' && !iin ? undefined : 'method';
  return installments === 'number' || needsNumber(configuration) ? 'number' : 'iin';
}
