// Whoever saves a method that is no card goes on at its provider: said before, so that nobody is surprised.
import type { Method } from '../../shared/contract.js';

/** The method with a remark that its provider's page is next. Cards, and what the provider's SDK runs, stay here. */
export const sayAway = (method: Method): Method =>
  method.sdk || method.fields.some(({ kind }) => kind === 'card')
    ? method
    : {
        ...method,
        fields: [
          ...method.fields,
          { kind: 'note', name: 'enroll.away', options: [{ value: 'name', label: method.name }] },
        ],
      };
