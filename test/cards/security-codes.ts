// How long a security code is for which card. Beginning of the card | code | verdict | why.

export const CODES = `
-                | -     | empty
-                | 1     | short
-                | 12    | short
-                | 123   | right | nothing is known of the card yet
-                | 1234  | right
-                | 12345 | short
4                | -     | empty
4                | 1     | short
4                | 12    | short
4                | 123   | right
4                | 000   | right
4                | 1234  | short
4507990000000002 | 123   | right
5252440000000002 | 123   | right
5252440000000002 | 1234  | short
34               | 123   | short | American Express prints four on the front
34               | 1234  | right
37               | 12    | short
37               | 123   | short
37               | 1234  | right
37               | 0000  | right
37               | 12345 | short
370000000000002  | 1234  | right
3                | 123   | right | perhaps American Express
3                | 1234  | right
36               | 123   | right
36               | 1234  | short
3647166000000002 | 123   | right
1139000000000002 | 123   | right
1                | 1234  | short
353011           | 123   | right
353011           | 1234  | short
5                | 1234  | right | not known yet
50               | 1234  | right
500              | 123   | right
675964           | 123   | right
675964           | 1234  | short
6011             | 123   | right
6011             | 1234  | short
622202           | 123   | right
622202           | 1234  | short
506699           | 123   | right
506760           | 123   | right
606282           | 123   | right
606070           | 123   | right
627416           | 123   | right
602651           | 123   | right
589562           | 123   | right
589657           | 123   | right
2200             | 123   | right
9792             | 123   | right
607123           | 123   | right
506110           | 123   | right
5019             | 123   | right
7006             | 123   | right | a brand nobody knows
7006             | 1234  | right
7006             | 12    | short
`;
