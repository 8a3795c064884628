// Expiry dates as people type, paste and autofill them, on the fifteenth of March 2027.
// Text, in quotes | month and year that are read | verdict | why.

export const EXPIRIES = `
“”               | -     | empty
“ ”              | -     | empty
“ / ”            | -     | empty
“MM / YY”        | -     | empty
“words”          | -     | empty
“1/28”           | 1 28  | right
“01/28”          | 1 28  | right
“01 / 28”        | 1 28  | right
“01 /28”         | 1 28  | right
“ 01/28 ”        | 1 28  | right
“1-28”           | 1 28  | right
“01-28”          | 1 28  | right
“01.28”          | 1 28  | right
“01 28”          | 1 28  | right
“01\\28”          | 1 28  | right
“0128”           | 1 28  | right
“128”            | 1 28  | right
“012028”         | 1 28  | right
“12028”          | 1 28  | right
“01-2028”        | 1 28  | right
“01/2028”        | 1 28  | right | autofilled with four digits of a year
“1/2028”         | 1 28  | right
“1.2028”         | 1 28  | right
“01 / 2028”      | 1 28  | right
“12/2028”        | 12 28 | right
“122028”         | 12 28 | right
“1228”           | 12 28 | right
“2028-01”        | 1 28  | right | ISO 8601
“2028-1”         | 1 28  | right
“2028/12”        | 12 28 | right
“2028 12”        | 12 28 | right
“2027-03”        | 3 27  | right
“2027-02”        | 2 27  | past
“exp 01/28”      | 1 28  | right | copied with a word before it
“01/28.”         | 1 28  | right
“１２／２８”     | 12 28 | right | full-width
“０１２０２８”   | 1 28  | right
“２０２８－０１” | 1 28  | right
“١٢/٢٨”          | 12 28 | right | Arabic-Indic
“٠١/٢٠٢٨”        | 1 28  | right
“۱۲/۲۸”          | 12 28 | right | as written in Iran and Pakistan
“٢٠٢٨-٠١”        | 1 28  | right
“03/27”          | 3 27  | right | this month
“3/27”           | 3 27  | right
“04/27”          | 4 27  | right
“12/27”          | 12 27 | right
“02/27”          | 2 27  | past  | last month
“01/27”          | 1 27  | past
“12/26”          | 12 26 | past
“01/00”          | 1 0   | past
“12/20”          | 12 20 | past
“12/2026”        | 12 26 | past
“12/2000”        | 12 0  | past
“1/1999”         | 1 99  | past  | a real date gone by
“12/1987”        | 12 87 | past
“1999-12”        | 12 99 | past
“12/99”          | 12 99 | past  | more than fifty years ahead: the century before
“12/78”          | 12 78 | past
“01/80”          | 1 80  | past
“12/77”          | 12 77 | impossible | fifty years ahead
“12/76”          | 12 76 | impossible
“01/48”          | 1 48  | impossible | 21 years ahead: a slip
“12/47”          | 12 47 | right | twenty years ahead
“01/2047”        | 1 47  | right
“01/2048”        | 1 48  | impossible
“12/2082”        | 12 82 | impossible | 2028 with two digits swapped
“12/2099”        | 12 99 | impossible | four digits mean what they say
“2082-01”        | 1 82  | impossible
“00/28”          | -     | impossible
“0/28”           | -     | impossible
“13/28”          | -     | impossible
“13/2028”        | -     | impossible
“19/28”          | -     | impossible
“20/28”          | -     | impossible
“28/01”          | -     | impossible | the year first, without its century
“99/99”          | -     | impossible
“13/20”          | -     | impossible | no month comes before a year gone by
“00/00”          | -     | impossible
“2028-13”        | -     | impossible
“2028-00”        | -     | impossible
“1328”           | -     | impossible
“０１／４８”     | 1 48  | impossible
“1”              | -     | invalid | not there yet
“12”             | -     | invalid
“01 / ”          | -     | invalid
“12 / 2”         | -     | invalid
“12 / 202”       | -     | invalid
“12/28/30”       | -     | invalid | a day too many
“01/02/2028”     | -     | invalid
“4111111111111111” | -   | invalid | the number, in the wrong field
“123456789”      | -     | invalid
“1/2128”         | -     | invalid | no century of ours
`;

// Time of the shopper's clock | expiry | verdict.
export const LAST_DAYS = `
2027-03-01 00:00 | 03/27 | right
2027-03-31 23:59 | 03/27 | right
2027-04-01 00:00 | 03/27 | past
2027-12-31 23:59 | 12/27 | right
2028-01-01 00:00 | 12/27 | past
2028-02-29 23:59 | 02/28 | right
2028-03-01 00:00 | 02/28 | past
2099-12-31 12:00 | 12/99 | right
2098-06-01 12:00 | 01/00 | past | a century rule of two digits would be a guess
`;
