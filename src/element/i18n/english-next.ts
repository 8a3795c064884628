// English of the steps after the press that are drawn here: travels with the code that draws them.
// Comments beside a key are for translators.

export const nextWords = {
  'redirect.title': 'Continue on the next page',
  'redirect.text': 'You go to {place} to pay, and come back here afterwards.', // {place} = address of a page, such as pay.bank.example
  'redirect.text.enroll': 'You go to {place} to confirm, and come back here afterwards.',
  'qr.title': 'Scan this code to pay',
  'qr.text':
    'Open the app of your bank or wallet on your phone.\nScan this code and confirm.\nThis page then updates by itself.', // one step a line
  'qr.alt': 'Code to scan with your phone',
  'qr.app': 'Open the app',
  'voucher.title': 'Pay with this number',
  'voucher.text':
    'Show the number where you pay, or type it in the app of your bank.\nPay exactly this amount.\nThe shop hears of it by itself; keep the receipt.', // one step a line
  'voucher.number': 'Payment number',
  'voucher.barcode': 'Barcode of the payment number',
  'voucher.page': 'Open the slip',
  'voucher.bank': 'Bank',
  'voucher.beneficiary': 'Recipient',
  'code.copy': 'Copy code',
  'code.save': 'Save image',
  'code.print': 'Print',
  'code.until': 'Pay before {time}', // {time} = date and time
  'code.left': '{time} left', // {time} = minutes and seconds, such as 04:59
  'code.over':
    'The time to pay is over. If you have paid, wait here: we are checking. If not, you can start again in a moment.',
  'info.title': 'One more step',
  'qr.phone.title': 'Pay with the app of your bank', // on a phone, which cannot scan its own screen
  'qr.phone.text':
    'Copy the code.\nOpen the app of your bank or wallet, paste the code and confirm.\nThis page then updates by itself.', // one step a line
  'transfer.title': 'Pay by bank transfer',
  'transfer.number': 'Account number', // account to send money to
  'transfer.text':
    'Open the app of your bank.\nTransfer exactly this amount to this account.\nThe shop hears of it by itself; keep the receipt.', // one step a line
  'abandon.title': 'Leave this payment behind?',
  'abandon.text':
    'This payment cannot be canceled. If you pay another way, do not use its code or number any more.',
  'abandon.yes': 'I will not use it',
  'button.back': 'Back',
};
