// How many methods a shopper takes in at a glance.
import type { Method } from '../../shared/contract.js';

export const isSaved = ({ vaultedToken }: Method): boolean => vaultedToken !== undefined;

/** Beyond these the list offers a box to search in. */
const AT_A_GLANCE = 12;

export const isLong = (methods: readonly Method[]): boolean => methods.length > AT_A_GLANCE;
