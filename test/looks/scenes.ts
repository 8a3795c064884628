// All scenes, in the order of a purchase.
import { CHOOSING } from './scenes-choosing.js';
import { CARD_FORMS, OTHER_FORMS } from './scenes-forms.js';
import { AT_THE_END, IN_THE_WAY, ON_THE_WAY } from './scenes-after.js';
import type { Scene } from './scene.js';

export const SCENES: readonly Scene[] = [
  ...CHOOSING,
  ...CARD_FORMS,
  ...OTHER_FORMS,
  ...ON_THE_WAY,
  ...AT_THE_END,
  ...IN_THE_WAY,
];
