// The words of the card form, by key. A file of its own: the version of the protocol is part of the first load, and these
// are not.

/** Every word that the plain form shows. The frame has no catalog of its own. */
export const FRAME_WORDS = [
  'card.number',
  'card.expiry',
  'card.code',
  'card.holder',
  'card.expiry.hint',
  'error.number.empty',
  'error.number.short',
  'error.number.invalid',
  'error.expiry.empty',
  'error.expiry.invalid',
  'error.expiry.past',
  'error.expiry.impossible',
  'error.code.empty',
  'error.code.short',
  'error.code.refused',
  'error.holder.empty',
] as const;
export type FrameWord = (typeof FRAME_WORDS)[number];

/** Words of what stands beside the plain form, fetched once the frame asks for them. */
export type MoreWord =
  | 'card.code.where'
  | 'card.pin'
  | 'error.brand'
  | 'error.pin'
  | 'card.code.back'
  | 'card.code.front'
  | 'card.code.show'
  | 'card.code.hide'
  | 'card.network'
  | 'card.kind'
  | 'card.kind.credit'
  | 'card.kind.debit';
