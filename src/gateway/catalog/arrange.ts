// The merchant's own arrangement of the methods, where the checkout builder tells it: which, in what order, under what
// name. Without it the list stays as Yuno gave it.
import type { Method } from '../../shared/contract.js';
import type { CheckoutConfiguration } from '../wire-configuration.js';

/**
 * Methods as the merchant arranged them: switched-off ones left out, the merchant's names, saved ones first, then by
 * the merchant's order. Methods that the configuration does not know keep their place at the end.
 */
export function arrange(
  methods: readonly Method[],
  configuration: CheckoutConfiguration | undefined,
): Method[] {
  // Saved ones stand in front already.
  if (!configuration) return [...methods];
  const rows = new Map(
    configuration.methods.filter(({ purpose }) => purpose === 'payment').map((row) => [row.type, row]),
  );
  const rank = ({ type, vaultedToken }: Method): number =>
    vaultedToken ? -1 : (rows.get(type)?.order ?? Number.MAX_SAFE_INTEGER);
  return methods
    .filter(({ type }) => rows.get(type)?.active !== false)
    .map((method) => {
      const name = method.vaultedToken ? undefined : rows.get(method.type)?.name;
      return name ? { ...method, name } : method;
    })
    .toSorted((a, b) => rank(a) - rank(b));
}
