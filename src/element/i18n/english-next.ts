// English of the steps after the press that are drawn here: travels with the code that draws them.
// Comments beside a key are for translators.

export const nextWords = {
  'redirect.title': 'Continue on the next page',
  'redirect.text': 'You pay on the page of the provider, and come back here by yourself.',
  'redirect.text.enroll': 'You confirm on the page of the provider, and come back here by yourself.',
  'qr.title': 'Scan this code to pay',
  'qr.text': 'Open the app of your bank, scan the code and confirm. This page updates by itself.',
  'qr.alt': 'Code to scan with your phone',
  'qr.app': 'Open the app',
  'voucher.title': 'Pay with this number',
  'voucher.text': 'Show or type it where you pay. We tell the shop as soon as the money is there.',
  'voucher.number': 'Payment number',
  'voucher.barcode': 'Barcode of the payment number',
  'voucher.page': 'Open the slip',
  'voucher.bank': 'Bank',
  'voucher.beneficiary': 'Recipient',
  'voucher.reference': 'Reference',
  'code.copy': 'Copy code',
  'code.copied': 'Copied',
  'code.save': 'Save image',
  'code.print': 'Print',
  'code.until': 'Pay before {time}', // {time} = date and time
  'code.left': '{time} left', // {time} = minutes and seconds, such as 04:59
  'code.over': 'The time to pay is over. We are checking your payment.',
  'embed.title': 'Confirm your payment',
  'info.title': 'One more step',
};
