// Every length a scheme issues, the lengths beside them, and a wrong check digit at each.
// Number as it is shown | brand | verdict | why.

export const LENGTHS = `
4532 0130 7411          | VISA             | short   | 12 digits
4532 0130 7418 0        | VISA             | right   | 13 digits
4532 0130 7418 1        | VISA             | short   | 13 digits, wrong check digit
4532 0130 7418 52       | VISA             | short   | 14 digits
4532 0130 7418 5291     | VISA             | right   | 16 digits
4532 0130 7418 5292     | VISA             | invalid | 16 digits, wrong check digit
4532 0130 7418 5296 9   | VISA             | invalid | 17 digits
4532 0130 7418 5296 39  | VISA             | right   | 18 digits
4532 0130 7418 5296 30  | VISA             | invalid | 18 digits, wrong check digit
4532 0130 7418 5296 306 | VISA             | right   | 19 digits
4532 0130 7418 5296 307 | VISA             | invalid | 19 digits, wrong check digit
5454 5430 7418 526      | MASTERCARD       | short   | 15 digits
5454 5430 7418 5298     | MASTERCARD       | right   | 16 digits
5454 5430 7418 5299     | MASTERCARD       | invalid | 16 digits, wrong check digit
5454 5430 7418 5296 4   | MASTERCARD       | invalid | 17 digits
3742 003074 1851        | AMERICAN_EXPRESS | short   | 14 digits
3742 003074 18529       | AMERICAN_EXPRESS | right   | 15 digits
3742 003074 18520       | AMERICAN_EXPRESS | invalid | 15 digits, wrong check digit
3742 0030 7418 5290     | AMERICAN_EXPRESS | invalid | 16 digits
3614 803074 181         | DINERS           | short   | 13 digits
3614 803074 1859        | DINERS           | right   | 14 digits
3614 803074 1850        | DINERS           | invalid | 14 digits, wrong check digit
3614 8030 7418 522      | DINERS           | right   | 15 digits
3614 8030 7418 523      | DINERS           | invalid | 15 digits, wrong check digit
3614 8030 7418 5298     | DINERS           | right   | 16 digits
3614 8030 7418 5299     | DINERS           | invalid | 16 digits, wrong check digit
3614 8030 7418 5296 0   | DINERS           | right   | 17 digits
3614 8030 7418 5296 1   | DINERS           | invalid | 17 digits, wrong check digit
3614 8030 7418 5296 36  | DINERS           | right   | 18 digits
3614 8030 7418 5296 37  | DINERS           | invalid | 18 digits, wrong check digit
3614 8030 7418 5296 307 | DINERS           | right   | 19 digits
3614 8030 7418 5296 308 | DINERS           | invalid | 19 digits, wrong check digit
6011 4530 7418 521      | DISCOVER         | short   | 15 digits
6011 4530 7418 5294     | DISCOVER         | right   | 16 digits
6011 4530 7418 5295     | DISCOVER         | invalid | 16 digits, wrong check digit
6011 4530 7418 5296 9   | DISCOVER         | right   | 17 digits
6011 4530 7418 5296 0   | DISCOVER         | invalid | 17 digits, wrong check digit
6011 4530 7418 5296 32  | DISCOVER         | right   | 18 digits
6011 4530 7418 5296 33  | DISCOVER         | invalid | 18 digits, wrong check digit
6011 4530 7418 5296 306 | DISCOVER         | right   | 19 digits
6011 4530 7418 5296 307 | DISCOVER         | invalid | 19 digits, wrong check digit
3530 1130 7418 525      | JCB              | short   | 15 digits
3530 1130 7418 5293     | JCB              | right   | 16 digits
3530 1130 7418 5294     | JCB              | invalid | 16 digits, wrong check digit
3530 1130 7418 5296 3   | JCB              | right   | 17 digits
3530 1130 7418 5296 4   | JCB              | invalid | 17 digits, wrong check digit
3530 1130 7418 5296 31  | JCB              | right   | 18 digits
3530 1130 7418 5296 32  | JCB              | invalid | 18 digits, wrong check digit
3530 1130 7418 5296 300 | JCB              | right   | 19 digits
3530 1130 7418 5296 301 | JCB              | invalid | 19 digits, wrong check digit
6222 0230 7418 525      | UNIONPAY         | short   | 15 digits
6222 0230 7418 5290     | UNIONPAY         | right   | 16 digits
6222 0230 7418 5296 3   | UNIONPAY         | right   | 17 digits
6222 0230 7418 5296 38  | UNIONPAY         | right   | 18 digits
6222 0230 7418 5296 300 | UNIONPAY         | right   | 19 digits
6759 6430 743           | MAESTRO          | short   | 11 digits
6759 6430 7416          | MAESTRO          | right   | 12 digits
6759 6430 7417          | MAESTRO          | invalid | 12 digits, wrong check digit
6759 6430 7418 5        | MAESTRO          | right   | 13 digits
6759 6430 7418 6        | MAESTRO          | invalid | 13 digits, wrong check digit
6759 6430 7418 57       | MAESTRO          | right   | 14 digits
6759 6430 7418 58       | MAESTRO          | invalid | 14 digits, wrong check digit
6759 6430 7418 526      | MAESTRO          | right   | 15 digits
6759 6430 7418 527      | MAESTRO          | invalid | 15 digits, wrong check digit
6759 6430 7418 5296     | MAESTRO          | right   | 16 digits
6759 6430 7418 5297     | MAESTRO          | invalid | 16 digits, wrong check digit
6759 6430 7418 5296 4   | MAESTRO          | right   | 17 digits
6759 6430 7418 5296 5   | MAESTRO          | invalid | 17 digits, wrong check digit
6759 6430 7418 5296 34  | MAESTRO          | right   | 18 digits
6759 6430 7418 5296 35  | MAESTRO          | invalid | 18 digits, wrong check digit
6759 6430 7418 5296 301 | MAESTRO          | right   | 19 digits
6759 6430 7418 5296 302 | MAESTRO          | invalid | 19 digits, wrong check digit
1220 00307 41856        | UATP             | short   | 14 digits
1220 00307 418528       | UATP             | right   | 15 digits
1220 00307 418529       | UATP             | invalid | 15 digits, wrong check digit
1220 0030 7418 5295     | UATP             | right   | 16 digits
1220 0030 7418 5296     | UATP             | invalid | 16 digits, wrong check digit
1220 0030 7418 5296 6   | UATP             | invalid | 17 digits
2202 2030 7418 523      | MIR              | short   | 15 digits
2202 2030 7418 5291     | MIR              | right   | 16 digits
2202 2030 7418 5292     | MIR              | invalid | 16 digits, wrong check digit
2202 2030 7418 5296 1   | MIR              | right   | 17 digits
2202 2030 7418 5296 2   | MIR              | invalid | 17 digits, wrong check digit
2202 2030 7418 5296 39  | MIR              | right   | 18 digits
2202 2030 7418 5296 30  | MIR              | invalid | 18 digits, wrong check digit
2202 2030 7418 5296 308 | MIR              | right   | 19 digits
2202 2030 7418 5296 309 | MIR              | invalid | 19 digits, wrong check digit
9792 1230 7418 523      | TROY             | short   | 15 digits
9792 1230 7418 5292     | TROY             | right   | 16 digits
9792 1230 7418 5293     | TROY             | invalid | 16 digits, wrong check digit
9792 1230 7418 5296 1   | TROY             | invalid | 17 digits
6071 2330 7418 522      | RUPAY            | short   | 15 digits
6071 2330 7418 5297     | RUPAY            | right   | 16 digits
6071 2330 7418 5298     | RUPAY            | invalid | 16 digits, wrong check digit
6071 2330 7418 5296 0   | RUPAY            | invalid | 17 digits
5061 1030 7418 521      | VERVE            | short   | 15 digits
5061 1030 7418 5296     | VERVE            | right   | 16 digits
5061 1030 7418 5297     | VERVE            | short   | 16 digits, wrong check digit
5061 1030 7418 5296 9   | VERVE            | short   | 17 digits
5061 1030 7418 5296 34  | VERVE            | right   | 18 digits
5061 1030 7418 5296 35  | VERVE            | short   | 18 digits, wrong check digit
5061 1030 7418 5296 306 | VERVE            | right   | 19 digits
5061 1030 7418 5296 307 | VERVE            | invalid | 19 digits, wrong check digit
5019 1230 7418 525      | DANKORT          | short   | 15 digits
5019 1230 7418 5297     | DANKORT          | right   | 16 digits
5019 1230 7418 5298     | DANKORT          | invalid | 16 digits, wrong check digit
5019 1230 7418 5296 3   | DANKORT          | invalid | 17 digits
5895 6230 7418 523      | NARANJA          | short   | 15 digits
5895 6230 7418 5295     | NARANJA          | right   | 16 digits
5895 6230 7418 5296 1   | NARANJA          | invalid | 17 digits
6042 5030 7418 526      | CABAL            | short   | 15 digits
6042 5030 7418 5299     | CABAL            | right   | 16 digits
6042 5030 7418 5290     | CABAL            | invalid | 16 digits, wrong check digit
6042 5030 7418 5296 4   | CABAL            | invalid | 17 digits
6062 8230 7416          | HIPERCARD        | short   | 12 digits
6062 8230 7418 6        | HIPERCARD        | right   | 13 digits
6062 8230 7418 7        | HIPERCARD        | short   | 13 digits, wrong check digit
6062 8230 7418 57       | HIPERCARD        | short   | 14 digits
6062 8230 7418 5296     | HIPERCARD        | right   | 16 digits
6062 8230 7418 5297     | HIPERCARD        | invalid | 16 digits, wrong check digit
6062 8230 7418 5296 5   | HIPERCARD        | invalid | 17 digits
6062 8230 7418 5296 302 | HIPERCARD        | right   | 19 digits
6062 8230 7418 5296 303 | HIPERCARD        | invalid | 19 digits, wrong check digit
6060 7030 7418 526      | SODEXO           | short   | 15 digits
6060 7030 7418 5292     | SODEXO           | right   | 16 digits
6060 7030 7418 5293     | SODEXO           | invalid | 16 digits, wrong check digit
6060 7030 7418 5296 4   | SODEXO           | invalid | 17 digits
6372 0130 7418 520      | VR_VALE_REFEICAO | short   | 15 digits
6372 0130 7418 5299     | VR_VALE_REFEICAO | right   | 16 digits
6372 0130 7418 5290     | VR_VALE_REFEICAO | invalid | 16 digits, wrong check digit
6372 0130 7418 5296 8   | VR_VALE_REFEICAO | invalid | 17 digits
6026 5130 7418 527      | TICKET           | short   | 15 digits
6026 5130 7418 5298     | TICKET           | right   | 16 digits
6026 5130 7418 5299     | TICKET           | invalid | 16 digits, wrong check digit
6026 5130 7418 5296 5   | TICKET           | invalid | 17 digits
5067 6030 7418 523      | ALELO            | short   | 15 digits
5067 6030 7418 5299     | ALELO            | right   | 16 digits
5067 6030 7418 5290     | ALELO            | invalid | 16 digits, wrong check digit
5067 6030 7418 5296 1   | ALELO            | invalid | 17 digits
6504 2030 7418 528      | ELO              | short   | 15 digits
6504 2030 7418 5297     | ELO              | right   | 16 digits
6504 2030 7418 5298     | ELO              | invalid | 16 digits, wrong check digit
6504 2030 7418 5296 6   | ELO              | invalid | 17 digits
7006 0030 7412          | -                | short   | 12 digits
7006 0030 7418 4        | -                | right   | 13 digits
7006 0030 7418 5        | -                | invalid | 13 digits, wrong check digit
7006 0030 7418 53       | -                | right   | 14 digits
7006 0030 7418 54       | -                | invalid | 14 digits, wrong check digit
7006 0030 7418 525      | -                | right   | 15 digits
7006 0030 7418 526      | -                | invalid | 15 digits, wrong check digit
7006 0030 7418 5292     | -                | right   | 16 digits
7006 0030 7418 5293     | -                | invalid | 16 digits, wrong check digit
7006 0030 7418 5296 3   | -                | right   | 17 digits
7006 0030 7418 5296 4   | -                | invalid | 17 digits, wrong check digit
7006 0030 7418 5296 30  | -                | right   | 18 digits
7006 0030 7418 5296 31  | -                | invalid | 18 digits, wrong check digit
7006 0030 7418 5296 300 | -                | right   | 19 digits
7006 0030 7418 5296 301 | -                | invalid | 19 digits, wrong check digit
6222 0230 7418 5291     | UNIONPAY         | right   | a card without Luhn’s digit
6222 0230 7418 5296 301 | UNIONPAY         | right   | a card without Luhn’s digit
8171 0030 7418 5290     | UNIONPAY         | right   | a card without Luhn’s digit
5895 6230 7418 5296     | NARANJA          | right   | a card without Luhn’s digit
5058 6430 7418 5297     | SODEXO           | right   | a card without Luhn’s digit
5058 6530 7418 5296     | SODEXO           | right   | a card without Luhn’s digit
5010 8030 7418 5294     | MAESTRO          | right   | a card without Luhn’s digit
5010 8130 7418 5296 31  | MAESTRO          | right   | a card without Luhn’s digit
5010 8230 7418 5296 303 | MAESTRO          | right   | a card without Luhn’s digit
`;
