// Which way a language is written. Apart from the words: the first load does without it.

/** Languages written from right to left. */
const RTL = /^(ar|he|fa|ur)\b/;

export const directionOf = (language: string): 'ltr' | 'rtl' => (RTL.test(language) ? 'rtl' : 'ltr');
