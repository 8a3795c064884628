// What the first digits tell while they are typed: a brand once no next digit can tell another, and nothing before.
// First digits | brand | why.

export const BEGINNINGS = `
4                       | VISA             | at once: few numbers turn out to be another's
40                      | VISA
40117                   | VISA             | until the sixth digit says Elo
401178                  | ELO
401179                  | ELO
401180                  | VISA
402917                  | VISA             | Naranja's mark stands beside it
43127                   | VISA
431274                  | ELO
431275                  | VISA
4571                    | VISA             | Dankort's mark stands beside it
457393                  | ELO
1                       | UATP             | nobody else issues there
0                       | -
2                       | -                | Mir or Mastercard
22                      | -
220                     | -                | Mir's end at 2204
2200                    | MIR
2204                    | MIR
2205                    | -                | nobody's
222                     | -                | 2220 is nobody's
2220                    | -
2221                    | MASTERCARD
23                      | MASTERCARD
26                      | MASTERCARD
27                      | -
271                     | MASTERCARD
2720                    | MASTERCARD
2721                    | -
3                       | -
30                      | -                | Diners or JCB
300                     | DINERS
305                     | DINERS
306                     | -
308                     | -
3087                    | -
3088                    | JCB
3094                    | JCB
3095                    | DINERS
3096                    | JCB
310                     | -
3102                    | JCB
3103                    | -
34                      | AMERICAN_EXPRESS
35                      | -
352                     | -
3527                    | -
3528                    | JCB
353                     | JCB              | RuPay's mark stands beside it
358                     | JCB
3589                    | JCB
359                     | -
36                      | DINERS
37                      | AMERICAN_EXPRESS
38                      | -                | Diners, or Hipercard's 3841
380                     | DINERS
384                     | -
3840                    | DINERS
3841                    | HIPERCARD
3842                    | DINERS
39                      | DINERS
5                       | -
50                      | -                | Maestro, Elo, Verve, RuPay, Dankort, Sodexo …
500                     | MAESTRO
501                     | -                | Maestro or Dankort
5018                    | MAESTRO
5019                    | DANKORT
50108                   | -                | with a check digit, or without one
501080                  | MAESTRO
501083                  | MAESTRO
502                     | MAESTRO
504                     | -
50417                   | -
504175                  | ELO
504176                  | MAESTRO
5058                    | -
505864                  | SODEXO
505866                  | MAESTRO
506                     | -
5060                    | -
506099                  | VERVE
50612                   | VERVE
506198                  | VERVE
506199                  | MAESTRO
506698                  | MAESTRO
506699                  | ELO
5067                    | -                | Elo or Alelo
506700                  | ALELO
506705                  | ELO
506707                  | ELO
506773                  | ALELO
506778                  | ELO
506779                  | MAESTRO
507864                  | MAESTRO
507865                  | VERVE
50789                   | VERVE
5084                    | MAESTRO
5085                    | RUPAY
5089                    | RUPAY
509                     | -                | Elo or Alelo
5090                    | -
50900                   | ELO
50901                   | -
509015                  | ALELO
509020                  | ELO
5091                    | ELO
51                      | MASTERCARD
55                      | MASTERCARD
56                      | MAESTRO
57                      | MAESTRO
58                      | -                | Maestro, Naranja or Cabal
580                     | MAESTRO
589                     | -
5893                    | MAESTRO
589562                  | NARANJA
589657                  | CABAL
589658                  | MAESTRO
59                      | MAESTRO
6                       | -                | nine brands
60                      | -
600                     | -
600818                  | SODEXO
6011                    | DISCOVER
602650                  | -
602651                  | TICKET
603342                  | TICKET
603389                  | SODEXO
603522                  | CABAL
604200                  | -
604201                  | CABAL
60425                   | CABAL
604400                  | CABAL
604401                  | -
606067                  | -
606068                  | SODEXO
606281                  | -
606282                  | HIPERCARD
606984                  | -
606985                  | RUPAY
6070                    | RUPAY
6080                    | -
608001                  | RUPAY
608500                  | RUPAY
608501                  | -
62                      | -                | UnionPay, Elo or VR
621                     | UNIONPAY
622                     | UNIONPAY
627                     | -
6273                    | UNIONPAY
627416                  | VR_VALE_REFEICAO
627780                  | ELO
627781                  | UNIONPAY
630                     | -
6304                    | MAESTRO
6362                    | -
636297                  | ELO
636350                  | VR_VALE_REFEICAO
636368                  | ELO
637036                  | VR_VALE_REFEICAO
637095                  | HIPERCARD
637200                  | VR_VALE_REFEICAO
637612                  | HIPERCARD
638                     | -
639                     | -                | Maestro or VR
6390                    | MAESTRO
639833                  | VR_VALE_REFEICAO
643                     | -
644                     | DISCOVER
649                     | DISCOVER
65                      | -                | Discover, Elo, RuPay, Verve or Cabal
650                     | -
650001                  | DISCOVER
650002                  | VERVE
650027                  | VERVE
650030                  | DISCOVER
650031                  | ELO
650034                  | DISCOVER
650087                  | CABAL
650088                  | DISCOVER
650272                  | CABAL
650405                  | ELO
650440                  | DISCOVER
6511                    | DISCOVER
651652                  | ELO
651705                  | DISCOVER
6522                    | RUPAY
6532                    | DISCOVER
655020                  | DISCOVER
655058                  | ELO
655059                  | DISCOVER
66                      | -
67                      | MAESTRO
68                      | -
7                       | -
8                       | -                | UnionPay or RuPay
81                      | -
810                     | UNIONPAY
8171                    | UNIONPAY
817199                  | UNIONPAY
817200                  | RUPAY
818                     | RUPAY
8200                    | RUPAY
820200                  | -
83                      | -
9                       | -
979                     | -
9792                    | TROY
9793                    | -
`;

// First digits | every network, the usual one first | why.
export const NETWORKS = `
-      |
5      |
4      | VISA
457    | VISA            | Dankort's are 4571
4571   | VISA DANKORT
457173 | VISA DANKORT
4572   | VISA
402916 | VISA
402917 | VISA NARANJA
402918 | VISA NARANJA
402919 | VISA
527570 | MASTERCARD
527571 | MASTERCARD NARANJA
527572 | MASTERCARD NARANJA
353    | JCB RUPAY
354    | JCB
356    | JCB RUPAY
5019   | DANKORT
589562 | NARANJA
622126 | UNIONPAY        | that Discover's network carries it, too, is no second mark
9792   | TROY
`;
