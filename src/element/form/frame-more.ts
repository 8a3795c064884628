// What the card form fetches once the frame has reason to ask for it: further words, and what first digits tell.
export { moreCardWords } from '../i18n/english-card-more.js';
export { learn } from '../state/card-facts.js';
