// The first and the last beginning of every range that a scheme publishes, as a whole number.
// Number as it is shown | brand | verdict.

export const EDGES = `
4000 0030 7418 5295     | VISA             | right   |
5100 0030 7418 5291     | MASTERCARD       | right   |
5599 9930 7418 5291     | MASTERCARD       | right   |
2221 0030 7418 5292     | MASTERCARD       | right   |
2720 9930 7418 5290     | MASTERCARD       | right   |
3400 003074 18524       | AMERICAN_EXPRESS | right   |
3700 003074 18527       | AMERICAN_EXPRESS | right   |
3000 003074 1858        | DINERS           | right   |
3059 993074 1850        | DINERS           | right   |
3095 003074 1854        | DINERS           | right   |
3600 003074 1852        | DINERS           | right   |
3800 003074 1850        | DINERS           | right   |
3999 993074 1853        | DINERS           | right   |
6011 0030 7418 5297     | DISCOVER         | right   |
6440 0030 7418 5298     | DISCOVER         | right   |
6499 9930 7418 5290     | DISCOVER         | right   |
3088 0030 7418 5292     | JCB              | right   |
3094 9930 7418 5296     | JCB              | right   |
3096 0030 7418 5292     | JCB              | right   |
3102 9930 7418 5296     | JCB              | right   |
3112 0030 7418 5292     | JCB              | right   |
3120 9930 7418 5294     | JCB              | right   |
3158 0030 7418 5297     | JCB              | right   |
3159 9930 7418 5298     | JCB              | right   |
3337 0030 7418 5291     | JCB              | right   |
3349 9930 7418 5299     | JCB              | right   |
3528 0030 7418 5290     | JCB              | right   |
3589 9930 7418 5298     | JCB              | right   |
6200 0030 7418 5296 300 | UNIONPAY         | right   |
8100 0030 7418 5296 300 | UNIONPAY         | right   |
8171 9930 7418 5296 303 | UNIONPAY         | right   |
5000 0030 7418 5292     | MAESTRO          | right   |
5600 0030 7418 5296     | MAESTRO          | right   |
5999 9930 7418 5297     | MAESTRO          | right   |
6304 0030 7418 5293     | MAESTRO          | right   |
6390 0030 7418 5298     | MAESTRO          | right   |
6700 0030 7418 5293     | MAESTRO          | right   |
1000 00307 418524       | UATP             | right   |
2200 0030 7418 5297     | MIR              | right   |
2204 9930 7418 5295     | MIR              | right   |
9792 0030 7418 5296     | TROY             | right   |
5085 0030 7418 5290     | RUPAY            | right   |
5089 9930 7418 5298     | RUPAY            | right   |
6069 8530 7418 5296     | RUPAY            | right   |
6079 8430 7418 5295     | RUPAY            | right   |
6080 0130 7418 5292     | RUPAY            | right   |
6085 0030 7418 5298     | RUPAY            | right   |
6521 5030 7418 5299     | RUPAY            | right   |
6531 4930 7418 5291     | RUPAY            | right   |
8172 0030 7418 5298     | RUPAY            | right   |
8201 9930 7418 5295     | RUPAY            | right   |
5060 9930 7418 5296 301 | VERVE            | right   |
5061 9830 7418 5296 301 | VERVE            | right   |
5078 6530 7418 5296 304 | VERVE            | right   |
5079 6430 7418 5296 305 | VERVE            | right   |
6500 0230 7418 5296 309 | VERVE            | right   |
6500 2730 7418 5296 306 | VERVE            | right   |
5019 0030 7418 5291     | DANKORT          | right   |
5895 6230 7418 5295     | NARANJA          | right   |
5896 5730 7418 5291     | CABAL            | right   |
6035 2230 7418 5293     | CABAL            | right   |
6042 0130 7418 5299     | CABAL            | right   |
6044 0030 7418 5298     | CABAL            | right   |
6500 8730 7418 5291     | CABAL            | right   |
6502 7230 7418 5296     | CABAL            | right   |
3841 0030 7418 5290     | HIPERCARD        | right   |
6062 8230 7418 5296     | HIPERCARD        | right   |
6370 9530 7418 5298     | HIPERCARD        | right   |
6375 6830 7418 5296     | HIPERCARD        | right   |
6375 9930 7418 5299     | HIPERCARD        | right   |
6376 0930 7418 5297     | HIPERCARD        | right   |
6376 1230 7418 5292     | HIPERCARD        | right   |
6008 1830 7418 5292     | SODEXO           | right   |
6033 8930 7418 5295     | SODEXO           | right   |
6060 6830 7418 5296     | SODEXO           | right   |
6060 7130 7418 5291     | SODEXO           | right   |
6274 1630 7418 5291     | VR_VALE_REFEICAO | right   |
6363 5030 7418 5290     | VR_VALE_REFEICAO | right   |
6370 3630 7418 5290     | VR_VALE_REFEICAO | right   |
6370 3730 7418 5299     | VR_VALE_REFEICAO | right   |
6372 0030 7418 5290     | VR_VALE_REFEICAO | right   |
6372 0230 7418 5298     | VR_VALE_REFEICAO | right   |
6398 3330 7418 5291     | VR_VALE_REFEICAO | right   |
6398 3430 7418 5290     | VR_VALE_REFEICAO | right   |
6026 5130 7418 5298     | TICKET           | right   |
6033 4230 7418 5291     | TICKET           | right   |
5067 0030 7418 5292     | ALELO            | right   |
5067 0430 7418 5298     | ALELO            | right   |
5067 0630 7418 5296     | ALELO            | right   |
5067 1330 7418 5297     | ALELO            | right   |
5067 1430 7418 5296     | ALELO            | right   |
5067 1630 7418 5294     | ALELO            | right   |
5067 4930 7418 5295     | ALELO            | right   |
5067 5030 7418 5291     | ALELO            | right   |
5067 5230 7418 5299     | ALELO            | right   |
5067 5430 7418 5297     | ALELO            | right   |
5067 5630 7418 5295     | ALELO            | right   |
5067 5830 7418 5293     | ALELO            | right   |
5067 6730 7418 5292     | ALELO            | right   |
5067 7030 7418 5297     | ALELO            | right   |
5067 7130 7418 5296     | ALELO            | right   |
5067 7330 7418 5294     | ALELO            | right   |
5090 1530 7418 5296     | ALELO            | right   |
5090 1930 7418 5292     | ALELO            | right   |
5098 8030 7418 5298     | ALELO            | right   |
5098 8230 7418 5296     | ALELO            | right   |
5098 8430 7418 5294     | ALELO            | right   |
5098 8530 7418 5293     | ALELO            | right   |
5098 8730 7418 5291     | ALELO            | right   |
5099 8730 7418 5290     | ALELO            | right   |
5099 9230 7418 5293     | ALELO            | right   |
4011 7830 7418 5299     | ELO              | right   |
4011 7930 7418 5298     | ELO              | right   |
4312 7430 7418 5299     | ELO              | right   |
4389 3530 7418 5295     | ELO              | right   |
4514 1630 7418 5296     | ELO              | right   |
4573 9330 7418 5290     | ELO              | right   |
4576 3130 7418 5292     | ELO              | right   |
4576 3230 7418 5291     | ELO              | right   |
5041 7530 7418 5293     | ELO              | right   |
5066 9930 7418 5295     | ELO              | right   |
5067 7830 7418 5299     | ELO              | right   |
5090 0030 7418 5293     | ELO              | right   |
5099 9930 7418 5296     | ELO              | right   |
6277 8030 7418 5299     | ELO              | right   |
6362 9730 7418 5296     | ELO              | right   |
6362 9830 7418 5295     | ELO              | right   |
6363 6830 7418 5290     | ELO              | right   |
6500 3130 7418 5298     | ELO              | right   |
6500 3330 7418 5296     | ELO              | right   |
6500 3530 7418 5294     | ELO              | right   |
6500 5130 7418 5293     | ELO              | right   |
6500 5730 7418 5297     | ELO              | right   |
6500 8130 7418 5297     | ELO              | right   |
6504 0530 7418 5296     | ELO              | right   |
6504 3930 7418 5296     | ELO              | right   |
6504 8530 7418 5299     | ELO              | right   |
6505 3830 7418 5296     | ELO              | right   |
6505 4130 7418 5291     | ELO              | right   |
6505 9830 7418 5293     | ELO              | right   |
6507 0030 7418 5298     | ELO              | right   |
6507 1830 7418 5298     | ELO              | right   |
6507 2030 7418 5294     | ELO              | right   |
6507 2730 7418 5297     | ELO              | right   |
6509 0130 7418 5295     | ELO              | right   |
6509 7830 7418 5293     | ELO              | right   |
6516 5230 7418 5294     | ELO              | right   |
6517 0430 7418 5292     | ELO              | right   |
6550 0030 7418 5294     | ELO              | right   |
6550 1930 7418 5293     | ELO              | right   |
6550 2130 7418 5299     | ELO              | right   |
6550 5830 7418 5295     | ELO              | right   |
`;
