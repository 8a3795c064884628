// How many methods a shopper takes in at a glance, and how lists are searched beyond that.
import type { Method } from '../../shared/contract.js';

export const isSaved = ({ vaultedToken }: Method): boolean => vaultedToken !== undefined;

/** Beyond these the list offers a box to search in. */
const AT_A_GLANCE = 12;

export const isLong = (methods: readonly Method[]): boolean => methods.length > AT_A_GLANCE;

/** Without accents and capitals: `itau` finds Itaú. */
export const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
