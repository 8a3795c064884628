// Numbers that Yuno's test gateway, other gateways and the schemes print for tests, and slips of the finger in them.
// Number as it is shown | brand | verdict | why.

export const PUBLISHED = `
4507 9900 0000 0002     | VISA             | right   | Yuno's test gateway
4507 9900 0000 0010     | VISA             | right   | Yuno's test gateway
4507 9900 0000 0028     | VISA             | right   | Yuno's test gateway
4507 9900 0000 0036     | VISA             | right   | Yuno's test gateway
4507 9900 0000 0044     | VISA             | right   | Yuno's test gateway
4507 9900 0000 0051     | VISA             | right   | Yuno's test gateway
4507 9900 0000 0069     | VISA             | right   | Yuno's test gateway
4507 9900 0000 0077     | VISA             | right   | Yuno's test gateway
5252 4400 0000 0002     | MASTERCARD       | right   | Yuno's test gateway
5252 4400 0000 0010     | MASTERCARD       | right   | Yuno's test gateway
5252 4400 0000 0028     | MASTERCARD       | right   | Yuno's test gateway
5252 4400 0000 0036     | MASTERCARD       | right   | Yuno's test gateway
5252 4400 0000 0044     | MASTERCARD       | right   | Yuno's test gateway
5252 4400 0000 0051     | MASTERCARD       | right   | Yuno's test gateway
5252 4400 0000 0069     | MASTERCARD       | right   | Yuno's test gateway
5252 4400 0000 0077     | MASTERCARD       | right   | Yuno's test gateway
3700 000000 00002       | AMERICAN_EXPRESS | right   | Yuno's test gateway
3700 000000 00010       | AMERICAN_EXPRESS | right   | Yuno's test gateway
3700 000000 00028       | AMERICAN_EXPRESS | right   | Yuno's test gateway
3700 000000 00036       | AMERICAN_EXPRESS | right   | Yuno's test gateway
3700 000000 00044       | AMERICAN_EXPRESS | right   | Yuno's test gateway
3700 000000 00051       | AMERICAN_EXPRESS | right   | Yuno's test gateway
3700 000000 00069       | AMERICAN_EXPRESS | right   | Yuno's test gateway
3700 000000 00077       | AMERICAN_EXPRESS | right   | Yuno's test gateway
3647 1660 0000 0002     | DINERS           | right   | Yuno's test gateway
3647 1660 0000 0010     | DINERS           | right   | Yuno's test gateway
3647 1660 0000 0028     | DINERS           | right   | Yuno's test gateway
3647 1660 0000 0036     | DINERS           | right   | Yuno's test gateway
3647 1660 0000 0044     | DINERS           | right   | Yuno's test gateway
3647 1660 0000 0051     | DINERS           | right   | Yuno's test gateway
3647 1660 0000 0069     | DINERS           | right   | Yuno's test gateway
3647 1660 0000 0077     | DINERS           | right   | Yuno's test gateway
1139 0000 0000 0002     | UATP             | right   | Yuno's test gateway
1139 0000 0000 0010     | UATP             | right   | Yuno's test gateway
1139 0000 0000 0028     | UATP             | right   | Yuno's test gateway
1139 0000 0000 0036     | UATP             | right   | Yuno's test gateway
1139 0000 0000 0044     | UATP             | right   | Yuno's test gateway
1139 0000 0000 0051     | UATP             | right   | Yuno's test gateway
1139 0000 0000 0069     | UATP             | right   | Yuno's test gateway
1139 0000 0000 0077     | UATP             | right   | Yuno's test gateway
4111 1111 1111 1111     | VISA             | right   | a gateway or scheme prints it for tests
4111 1111 1111 1112     | VISA             | invalid | its last digit changed
4012 8888 8888 1881     | VISA             | right   | a gateway or scheme prints it for tests
4012 8888 8888 1882     | VISA             | invalid | its last digit changed
4012 8888 8881 8881     | VISA             | invalid | two digits swapped
4242 4242 4242 4242     | VISA             | right   | a gateway or scheme prints it for tests
4242 4242 4242 4243     | VISA             | invalid | its last digit changed
4242 4242 2442 4242     | VISA             | invalid | two digits swapped
4000 0566 5566 5556     | VISA             | right   | a gateway or scheme prints it for tests
4000 0566 5566 5557     | VISA             | invalid | its last digit changed
4000 0566 5656 5556     | VISA             | invalid | two digits swapped
4988 4388 4388 4305     | VISA             | right   | a gateway or scheme prints it for tests
4988 4388 4388 4306     | VISA             | invalid | its last digit changed
4988 4388 3488 4305     | VISA             | invalid | two digits swapped
4222 2222 2222 2        | VISA             | right   | a gateway or scheme prints it for tests
4222 2222 2222 3        | VISA             | short   | its last digit changed
4035 5010 0000 0008     | VISA             | right   | a gateway or scheme prints it for tests
4035 5010 0000 0009     | VISA             | invalid | its last digit changed
4035 5010 0000 0080     | VISA             | invalid | two digits swapped
5555 5555 5555 4444     | MASTERCARD       | right   | a gateway or scheme prints it for tests
5555 5555 5555 4445     | MASTERCARD       | invalid | its last digit changed
5555 5555 5554 5444     | MASTERCARD       | invalid | two digits swapped
5105 1051 0510 5100     | MASTERCARD       | right   | a gateway or scheme prints it for tests
5105 1051 0510 5101     | MASTERCARD       | invalid | its last digit changed
5105 1051 5010 5100     | MASTERCARD       | invalid | two digits swapped
5200 8282 8282 8210     | MASTERCARD       | right   | a gateway or scheme prints it for tests
5200 8282 8282 8211     | MASTERCARD       | invalid | its last digit changed
5200 8282 2882 8210     | MASTERCARD       | invalid | two digits swapped
2223 0031 2200 3222     | MASTERCARD       | right   | a gateway or scheme prints it for tests
2223 0031 2200 3223     | MASTERCARD       | invalid | its last digit changed
2223 0031 2020 3222     | MASTERCARD       | invalid | two digits swapped
2222 4107 4036 0010     | MASTERCARD       | right   | a gateway or scheme prints it for tests
2222 4107 4036 0011     | MASTERCARD       | invalid | its last digit changed
2222 4107 0436 0010     | MASTERCARD       | invalid | two digits swapped
5136 3333 3333 3335     | MASTERCARD       | right   | a gateway or scheme prints it for tests
5136 3333 3333 3336     | MASTERCARD       | invalid | its last digit changed
5136 3333 3333 3353     | MASTERCARD       | invalid | two digits swapped
3782 822463 10005       | AMERICAN_EXPRESS | right   | a gateway or scheme prints it for tests
3782 822463 10006       | AMERICAN_EXPRESS | invalid | its last digit changed
3782 822436 10005       | AMERICAN_EXPRESS | invalid | two digits swapped
3714 496353 98431       | AMERICAN_EXPRESS | right   | a gateway or scheme prints it for tests
3714 496353 98432       | AMERICAN_EXPRESS | invalid | its last digit changed
3714 496335 98431       | AMERICAN_EXPRESS | invalid | two digits swapped
3787 344936 71000       | AMERICAN_EXPRESS | right   | a gateway or scheme prints it for tests
3787 344936 71001       | AMERICAN_EXPRESS | invalid | its last digit changed
3787 344963 71000       | AMERICAN_EXPRESS | invalid | two digits swapped
6011 1111 1111 1117     | DISCOVER         | right   | a gateway or scheme prints it for tests
6011 1111 1111 1118     | DISCOVER         | invalid | its last digit changed
6011 1111 1111 1171     | DISCOVER         | invalid | two digits swapped
6011 0009 9013 9424     | DISCOVER         | right   | a gateway or scheme prints it for tests
6011 0009 9013 9425     | DISCOVER         | invalid | its last digit changed
6011 0009 9103 9424     | DISCOVER         | invalid | two digits swapped
6011 6011 6011 6611     | DISCOVER         | right   | a gateway or scheme prints it for tests
6011 6011 6011 6612     | DISCOVER         | invalid | its last digit changed
6011 6011 0611 6611     | DISCOVER         | invalid | two digits swapped
6445 6445 6445 6445     | DISCOVER         | right   | a gateway or scheme prints it for tests
6445 6445 6445 6446     | DISCOVER         | invalid | its last digit changed
6445 6445 4645 6445     | DISCOVER         | invalid | two digits swapped
6011 9811 1111 1113     | DISCOVER         | right   | a gateway or scheme prints it for tests
6011 9811 1111 1114     | DISCOVER         | invalid | its last digit changed
6011 9811 1111 1131     | DISCOVER         | invalid | two digits swapped
3056 930902 5904        | DINERS           | right   | a gateway or scheme prints it for tests
3056 930902 5905        | DINERS           | invalid | its last digit changed
3056 930920 5904        | DINERS           | invalid | two digits swapped
3852 000002 3237        | DINERS           | right   | a gateway or scheme prints it for tests
3852 000002 3238        | DINERS           | invalid | its last digit changed
3852 000020 3237        | DINERS           | invalid | two digits swapped
3622 720627 1667        | DINERS           | right   | a gateway or scheme prints it for tests
3622 720627 1668        | DINERS           | invalid | its last digit changed
3622 720672 1667        | DINERS           | invalid | two digits swapped
3600 666633 3344        | DINERS           | right   | a gateway or scheme prints it for tests
3600 666633 3345        | DINERS           | invalid | its last digit changed
3600 666633 3434        | DINERS           | invalid | two digits swapped
3056 9300 0902 0004     | DINERS           | right   | a gateway or scheme prints it for tests
3056 9300 0902 0005     | DINERS           | invalid | its last digit changed
3056 9300 0920 0004     | DINERS           | invalid | two digits swapped
3566 0020 2036 0505     | JCB              | right   | a gateway or scheme prints it for tests
3566 0020 2036 0506     | JCB              | invalid | its last digit changed
3566 0020 0236 0505     | JCB              | invalid | two digits swapped
3530 1113 3330 0000     | JCB              | right   | a gateway or scheme prints it for tests
3530 1113 3330 0001     | JCB              | invalid | its last digit changed
3530 1113 3303 0000     | JCB              | invalid | two digits swapped
3569 9900 1009 5841     | JCB              | right   | a gateway or scheme prints it for tests
3569 9900 1009 5842     | JCB              | invalid | its last digit changed
3569 9900 0109 5841     | JCB              | invalid | two digits swapped
6200 0000 0000 0005     | UNIONPAY         | right   | a gateway or scheme prints it for tests
6200 0000 0000 0047     | UNIONPAY         | right   | a gateway or scheme prints it for tests
6243 0300 0000 0001     | UNIONPAY         | right   | a gateway or scheme prints it for tests
6205 5000 0000 0000 004 | UNIONPAY         | right   | a gateway or scheme prints it for tests
6759 6498 2643 8453     | MAESTRO          | right   | a gateway or scheme prints it for tests
6759 6498 2643 8454     | MAESTRO          | invalid | its last digit changed
6759 6498 6243 8453     | MAESTRO          | invalid | two digits swapped
6771 7980 2100 0008     | MAESTRO          | right   | a gateway or scheme prints it for tests
6771 7980 2100 0009     | MAESTRO          | invalid | its last digit changed
6771 7980 1200 0008     | MAESTRO          | invalid | two digits swapped
6703 4444 4444 4449     | MAESTRO          | right   | a gateway or scheme prints it for tests
6703 4444 4444 4440     | MAESTRO          | invalid | its last digit changed
6703 4444 4444 4494     | MAESTRO          | invalid | two digits swapped
5000 5500 0000 0029     | MAESTRO          | right   | a gateway or scheme prints it for tests
5000 5500 0000 0020     | MAESTRO          | invalid | its last digit changed
5000 5500 0000 0209     | MAESTRO          | invalid | two digits swapped
6304 0000 0000 0000     | MAESTRO          | right   | a gateway or scheme prints it for tests
6304 0000 0000 0001     | MAESTRO          | invalid | its last digit changed
6362 9700 0045 7013     | ELO              | right   | a gateway or scheme prints it for tests
6362 9700 0045 7014     | ELO              | invalid | its last digit changed
6362 9700 0405 7013     | ELO              | invalid | two digits swapped
5066 9911 1111 1118     | ELO              | right   | a gateway or scheme prints it for tests
5066 9911 1111 1119     | ELO              | invalid | its last digit changed
5066 9911 1111 1181     | ELO              | invalid | two digits swapped
6062 8256 2425 4001     | HIPERCARD        | right   | a gateway or scheme prints it for tests
6062 8256 2425 4002     | HIPERCARD        | invalid | its last digit changed
6062 8256 4225 4001     | HIPERCARD        | invalid | two digits swapped
6062 8288 8866 6688     | HIPERCARD        | right   | a gateway or scheme prints it for tests
6062 8288 8866 6689     | HIPERCARD        | invalid | its last digit changed
6062 8288 8686 6688     | HIPERCARD        | invalid | two digits swapped
6370 9500 0000 0005     | HIPERCARD        | right   | a gateway or scheme prints it for tests
6370 9500 0000 0006     | HIPERCARD        | invalid | its last digit changed
6370 9500 0000 0050     | HIPERCARD        | invalid | two digits swapped
5896 5700 0000 0008     | CABAL            | right   | a gateway or scheme prints it for tests
5896 5700 0000 0009     | CABAL            | invalid | its last digit changed
5896 5700 0000 0080     | CABAL            | invalid | two digits swapped
6035 2277 1642 7021     | CABAL            | right   | a gateway or scheme prints it for tests
6035 2277 1642 7022     | CABAL            | invalid | its last digit changed
6035 2277 6142 7021     | CABAL            | invalid | two digits swapped
5895 6278 2345 3005     | NARANJA          | right   | fails Luhn, and passes Naranja's modulus 11
5019 7170 1010 3742     | DANKORT          | right   | a gateway or scheme prints it for tests
5019 7170 1010 3743     | DANKORT          | invalid | its last digit changed
5019 7170 0110 3742     | DANKORT          | invalid | two digits swapped
5019 5555 4444 5555     | DANKORT          | right   | a gateway or scheme prints it for tests
5019 5555 4444 5556     | DANKORT          | invalid | its last digit changed
5019 5555 4445 4555     | DANKORT          | invalid | two digits swapped
4571 7360 0000 0075     | VISA             | right   | a gateway or scheme prints it for tests
4571 7360 0000 0076     | VISA             | invalid | its last digit changed
2200 7702 3909 7761     | MIR              | right   | a gateway or scheme prints it for tests
2200 7702 3909 7762     | MIR              | invalid | its last digit changed
9792 0303 9444 0796     | TROY             | right   | a gateway or scheme prints it for tests
9792 0303 9444 0797     | TROY             | invalid | its last digit changed
6074 8199 0000 4939     | RUPAY            | right   | a gateway or scheme prints it for tests
6074 8199 0000 4930     | RUPAY            | invalid | its last digit changed
5060 9905 8000 0217 499 | VERVE            | right   | a gateway or scheme prints it for tests
5060 9905 8000 0217 490 | VERVE            | invalid | its last digit changed
5061 4604 1012 0223 210 | VERVE            | right   | a gateway or scheme prints it for tests
5061 4604 1012 0223 211 | VERVE            | invalid | its last digit changed
5061 4601 6697 6054 667 | VERVE            | right   | a gateway or scheme prints it for tests
5061 4601 6697 6054 668 | VERVE            | invalid | its last digit changed
`;
