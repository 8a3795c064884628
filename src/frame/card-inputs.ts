// The fields of the card form, in their order, and the rules of each. What a rule has to know of the whole card it asks for.
import { judgeCode, judgeExpiry, judgeHolder, judgeNumber, longestCodeOf } from '../shared/card.js';
import type { CardAsk } from '../shared/contract.js';
import { toDigits } from '../shared/digits.js';
import type { Choice } from './card-choice.js';
import { Field } from './field.js';
import { shapeCode, shapeExpiry, shapeNumber } from './typing.js';

/** The card, as far as it is here. */
export interface CardAround {
  readonly digits: string;
  readonly ask: CardAsk;
  readonly choice: Choice;
}

/** A saved card tells the length of its code; any other its first digits. */
export const toCodeLength = ({ ask: { saved }, digits }: Omit<CardAround, 'choice'>): number =>
  saved?.codeLength ?? longestCodeOf(digits);

export const createInputs = (around: CardAround) => ({
  number: new Field({
    name: 'number',
    autocomplete: 'cc-number',
    shape: () => shapeNumber,
    judge: (text) => (around.choice.isRefused ? 'error.brand' : judgeNumber(toDigits(text))),
    brand: () => around.choice.name,
  }),
  expiry: new Field({
    name: 'expiry',
    autocomplete: 'cc-exp',
    shape: () => shapeExpiry,
    judge: judgeExpiry,
  }),
  code: new Field({
    name: 'code',
    autocomplete: 'cc-csc',
    shape: () => shapeCode(toCodeLength(around)),
    judge: (text) => {
      const { saved } = around.ask;
      const code = toDigits(text);
      if (!saved || !code) return judgeCode(code, around.digits);
      return code.length === saved.codeLength ? undefined : 'error.code.short';
    },
  }),
  // Browsers put a name together themselves: no hidden inputs wait for its parts, which nobody could look over.
  holder: new Field({ name: 'holder', autocomplete: 'cc-name', judge: judgeHolder }),
});
