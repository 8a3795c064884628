// Filipino, addressing the shopper as "ka", with the English terms that banks there use.
import type { AfterCatalog } from '../../catalog.js';

export const words: AfterCatalog = {
  'button.continue': 'Magpatuloy',
  'button.other': 'Magbayad sa ibang paraan',
  'progress.checking':
    'Mas matagal ito kaysa karaniwan. Tinitingnan namin ang bayad mo; huwag munang magbayad ulit.',
  'challenge.title': 'Kumpirmahin sa bangko mo',
  'challenge.left.title': 'Hindi pa kumpirmado ang bayad mo',
  'challenge.left.text':
    'Kumpirmahin ito para matapos: pindutin ang “Magpatuloy”. O magbayad sa ibang paraan.',
  'wait.title': 'Naghihintay ng kumpirmasyon',
  'wait.text': 'Wala kang kailangang gawin. Kusang mag-a-update ang page na ito.',
  'result.paid.title': 'Tapos na ang pagbabayad',
  'result.paid.text': 'Salamat. Puwede mo nang isara ang page na ito.',
  'result.authorized.title': 'Awtorisado na ang bayad',
  'result.authorized.text':
    'Salamat. Inirereserba ng bangko mo ang halaga para sa tindahan; wala ka nang kailangang gawin.',
  'result.in_review.title': 'Sinusuri ang bayad',
  'result.in_review.text':
    'Sinusuri ito, at sasabihin sa iyo ng tindahan ang resulta. Huwag munang magbayad ulit.',
  'result.enrolled.title': 'Na-save ang paraan ng pagbabayad',
  'result.enrolled.text': 'Magagamit mo ito sa susunod mong pagbili.',
  'result.canceled.title': 'Kinansela ang bayad',
  'result.canceled.text': 'Walang sisingilin sa iyo. Bumalik sa tindahan kung gusto mo pang magbayad.',
  'result.failed.title': 'Hindi natuloy ang bayad',
  'result.failed.text': 'Walang siningil sa iyo. Bumalik sa tindahan para subukan ulit.',
  'decline.title': 'Na-decline ang bayad mo',
  'decline.title.enroll': 'Hindi ma-save ang paraan ng pagbabayad mo',
  'decline.generic': 'Walang siningil sa iyo. Subukan ulit o gumamit ng ibang card.',
  'decline.funds': 'Kulang ang pera sa account. Gumamit ng ibang card.',
  'decline.bank': 'Tinanggihan ito ng bangko mo. Tawagan ang bangko o gumamit ng ibang card.',
  'decline.card_number': 'Hindi tama ang numero ng card. Tingnan ulit, o gumamit ng ibang card.',
  'decline.security_code': 'Hindi tugma ang security code. Tingnan ito at subukan ulit.',
  'decline.expired_card': 'Expired na ang card na ito. Gumamit ng ibang card.',
  'decline.lost_or_stolen':
    'Hindi magagamit ang card na ito. Gumamit ng ibang card, o tawagan ang bangko mo.',
  'decline.authentication': 'Hindi makumpirma ng bangko na ikaw ito. Subukan ulit o gumamit ng ibang card.',
  'decline.wait': 'Subukan ulit ang card na ito pagkalipas ng {time}, o gumamit ng ibang card.',
  'decline.later': 'Hindi ito posible sa ngayon. Subukan ulit mamaya o gumamit ng ibang card.',
  'decline.stop': 'Huwag nang subukan ang card na ito. Gumamit ng ibang card.',
  'decline.hard': 'Hindi magagamit ang card na ito sa bayad na ito. Gumamit ng ibang card.',
  'decline.method': 'Walang siningil sa iyo. Subukan ulit o magbayad sa ibang paraan.',
  'decline.expired':
    'Naubos ang oras para magbayad, at walang siningil sa iyo. Subukan ulit: buo ulit ang oras mo.',
  'decline.canceled': 'Kinansela ang bayad. Walang siningil sa iyo. Puwede kang magbayad sa ibang paraan.',
  'decline.error': 'Nagkaproblema at walang siningil sa iyo. Puwede mong subukan ulit.',
  'notice.amount': '{amount} na ngayon ang halaga. Tingnan ito at pindutin ulit ang button.',
  'notice.cancel':
    'Hindi na makakansela ang bayad na ito. Maghintay rito: ipapakita ng page na ito ang resulta.',
  'error.card': 'Hindi tinanggap ang card. Tingnan ulit ang mga detalye, o gumamit ng ibang card.',
  'attempts.title': 'Iyon na muna ang huling subok',
  'attempts.text':
    'Walang siningil sa iyo. Bumalik sa tindahan para magsimula ulit, o humingi ng tulong dito.',
  'error.unknown':
    'Hindi namin nalaman kung ano ang nangyari sa bayad mo. Pindutin ulit ang button: hahanapin ito, hindi babayaran nang dalawang beses.',
  'error.twice': 'Dalawang beses nabayaran ang pagbiling ito. Makipag-ugnayan sa tindahan para sa refund.',
  'error.method': 'Hindi na available ang paraang ito. Pumili ng iba.',
  'redirect.title': 'Magpatuloy sa susunod na page',
  'redirect.text': 'Pupunta ka sa {place} para magbayad, at babalik ka rito pagkatapos.',
  'qr.title': 'I-scan ang code na ito para magbayad',
  'qr.text':
    'Buksan sa telepono ang app ng bangko o wallet mo.\nI-scan ang code na ito at kumpirmahin.\nPagkatapos, kusang mag-a-update ang page na ito.',
  'qr.alt': 'Code na isa-scan gamit ang telepono mo',
  'qr.app': 'Buksan ang app',
  'voucher.title': 'Magbayad gamit ang numerong ito',
  'voucher.text':
    'Ipakita ang numero kung saan ka magbabayad, o ilagay ito sa app ng bangko mo.\nBayaran ang eksaktong halagang ito.\nKusang malalaman ito ng tindahan; itago ang resibo.',
  'voucher.number': 'Numero ng bayad',
  'voucher.barcode': 'Barcode ng numero ng bayad',
  'voucher.page': 'Buksan ang slip',
  'voucher.bank': 'Bangko',
  'voucher.beneficiary': 'Tatanggap',
  'voucher.reference': 'Reference',
  'code.copy': 'Kopyahin ang code',
  'code.copied': 'Nakopya',
  'code.save': 'I-save ang larawan',
  'code.print': 'I-print',
  'code.until': 'Magbayad bago ang {time}',
  'code.left': '{time} na lang',
  'code.over':
    'Tapos na ang oras para magbayad. Kung nagbayad ka na, maghintay rito: tinitingnan namin. Kung hindi pa, puwede kang magsimula ulit maya-maya.',
  'embed.title': 'Kumpirmahin ang bayad mo',
  'info.title': 'Isang hakbang na lang',
  'abandon.title': 'Iwan ang bayad na ito?',
  'abandon.text':
    'Hindi makakansela ang bayad na ito. Kung magbabayad ka sa ibang paraan, huwag nang gamitin ang code o numero nito.',
  'button.back': 'Bumalik',
  'abandon.yes': 'Hindi ko na ito gagamitin',
  'button.other.enroll': 'Pumili ng ibang paraan',
  'challenge.left.title.enroll': 'Hindi pa kumpirmado',
  'challenge.left.text.enroll':
    'Kumpirmahin ito para matapos: pindutin ang “Magpatuloy”. O pumili ng ibang paraan.',
  'redirect.text.enroll': 'Pupunta ka sa {place} para magkumpirma, at babalik ka rito pagkatapos.',
  'result.removed.title': 'Naalis ang paraan ng pagbabayad',
  'result.removed.text': 'Hindi na ito naka-save sa tindahan.',
  'result.canceled.title.enroll': 'Kinansela',
  'result.canceled.text.enroll': 'Walang na-save. Bumalik sa tindahan para subukan ulit.',
  'result.failed.title.enroll': 'Hindi na-save ang paraan ng pagbabayad',
  'result.failed.text.enroll':
    'Walang na-save, at walang siningil sa iyo. Bumalik sa tindahan para subukan ulit.',
  'decline.generic.enroll':
    'Walang siningil sa iyo. Tingnan ulit ang mga detalye, o mag-save ng ibang paraan.',
  'decline.expired.enroll':
    'Naubos ang oras para kumpirmahin, at walang siningil sa iyo. Subukan ulit: buo ulit ang oras mo.',
  'decline.canceled.enroll':
    'Kinansela ito. Walang siningil sa iyo. Puwede mong subukan ulit o mag-save ng ibang paraan.',
  'result.expired.title': 'Naubos ang oras',
  'result.refunded.title': 'Ibinalik ang bayad',
  'result.refunded.text': 'Ibabalik sa iyo ang pera. Bumalik sa tindahan kung gusto mong bumili ulit.',
  'button.copy': 'Kopyahin',
  'embed.title.enroll': 'Kumpirmahin ang paraan ng pagbabayad mo',
  'qr.phone.title': 'Magbayad gamit ang app ng bangko mo',
  'qr.phone.text':
    'Kopyahin ang code.\nBuksan ang app ng bangko o wallet mo, i-paste ang code at kumpirmahin.\nPagkatapos, kusang mag-a-update ang page na ito.',
  'transfer.title': 'Magbayad gamit ang bank transfer',
  'transfer.number': 'Numero ng account',
  'transfer.text':
    'Buksan ang app ng bangko mo.\nI-transfer ang eksaktong halagang ito sa account na ito.\nKusang malalaman ito ng tindahan; itago ang resibo.',
};
