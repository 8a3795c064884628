// English as written in Canada: only what is spelled or said otherwise.
import type { AfterCatalog } from '../../catalog.js';

export const words: Partial<AfterCatalog> = {
  'result.canceled.title': 'Payment cancelled',
  'result.canceled.title.enroll': 'Cancelled',
  'decline.canceled': 'The payment was cancelled. Nothing was charged. You can pay another way.',
  'decline.canceled.enroll':
    'It was cancelled. Nothing was charged. You can try again or save another method.',
  'notice.cancel': 'This payment can no longer be cancelled. Wait here: this page shows how it ends.',
  'abandon.text':
    'This payment cannot be cancelled. If you pay another way, do not use its code or number any more.',
};
