// English for a browser that is too old. Comments beside a key are for translators.

export const plainWords = {
  'error.browser': 'Your browser is too old to pay here safely. Please update it.',
};
