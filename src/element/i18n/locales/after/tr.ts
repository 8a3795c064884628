// Turkish, addressing the shopper as "siz".
import type { AfterCatalog } from '../../catalog.js';

export const words: AfterCatalog = {
  'button.continue': 'Devam et',
  'button.other': 'Başka yolla öde',
  'progress.checking':
    'Bu, her zamankinden uzun sürüyor. Ödemenizi kontrol ediyoruz; lütfen tekrar ödeme yapmayın.',
  'challenge.title': 'Bankanızda onaylayın',
  'challenge.left.title': 'Ödemeniz henüz onaylanmadı',
  'challenge.left.text':
    'Tamamlamak için ödemenizi onaylayın: “Devam et” düğmesine basın. Veya başka yolla ödeyin.',
  'wait.title': 'Onay bekleniyor',
  'wait.text': 'Bir şey yapmanız gerekmiyor: bu sayfa kendiliğinden güncellenir.',
  'result.paid.title': 'Ödeme tamamlandı',
  'result.paid.text': 'Teşekkürler. Bu sayfayı kapatabilirsiniz.',
  'result.authorized.title': 'Ödeme onaylandı',
  'result.authorized.text':
    'Teşekkürler. Bankanız tutarı mağaza için ayırdı; başka bir şey yapmanız gerekmiyor.',
  'result.in_review.title': 'Ödeme inceleniyor',
  'result.in_review.text':
    'Ödeme kontrol ediliyor, sonucu mağaza size bildirecek. Lütfen tekrar ödeme yapmayın.',
  'result.enrolled.title': 'Ödeme yöntemi kaydedildi',
  'result.enrolled.text': 'Bir sonraki alışverişinizde kullanabilirsiniz.',
  'result.canceled.title': 'Ödeme iptal edildi',
  'result.canceled.text': 'Herhangi bir tahsilat yapılmayacak. Hâlâ ödemek istiyorsanız mağazaya dönün.',
  'result.failed.title': 'Ödeme tamamlanmadı',
  'result.failed.text': 'Herhangi bir tahsilat yapılmadı. Tekrar denemek için mağazaya dönün.',
  'decline.title': 'Ödemeniz reddedildi',
  'decline.title.enroll': 'Ödeme yönteminiz kaydedilemedi',
  'decline.generic': 'Herhangi bir tahsilat yapılmadı. Tekrar deneyin veya başka bir kart kullanın.',
  'decline.funds': 'Hesapta yeterli bakiye yok. Başka bir kart kullanın.',
  'decline.bank': 'Bankanız işlemi reddetti. Bankanızı arayın veya başka bir kart kullanın.',
  'decline.card_number': 'Kart numarası doğru değil. Kontrol edin veya başka bir kart kullanın.',
  'decline.security_code': 'Güvenlik kodu eşleşmiyor. Kontrol edip tekrar deneyin.',
  'decline.expired_card': 'Bu kartın süresi dolmuş. Başka bir kart kullanın.',
  'decline.lost_or_stolen': 'Bu kart kullanılamıyor. Başka bir kart kullanın veya bankanızı arayın.',
  'decline.authentication':
    'Bankanız kimliğinizi doğrulayamadı. Tekrar deneyin veya başka bir kart kullanın.',
  'decline.wait': 'Bu kartı {time} sonra tekrar deneyin veya başka bir kart kullanın.',
  'decline.later': 'Şu anda mümkün değil. Daha sonra tekrar deneyin veya başka bir kart kullanın.',
  'decline.stop': 'Bu kartı tekrar denemeyin. Başka bir kart kullanın.',
  'decline.hard': 'Bu kart bu ödemede kullanılamıyor. Başka bir kart kullanın.',
  'decline.method': 'Herhangi bir tahsilat yapılmadı. Tekrar deneyin veya başka yolla ödeyin.',
  'decline.expired':
    'Ödeme süresi doldu ve herhangi bir tahsilat yapılmadı. Tekrar deneyin: süre baştan başlar.',
  'decline.canceled': 'Ödeme iptal edildi. Herhangi bir tahsilat yapılmadı. Başka yolla ödeyebilirsiniz.',
  'decline.error': 'Bir sorun oluştu ve herhangi bir tahsilat yapılmadı. Tekrar deneyebilirsiniz.',
  'notice.amount': 'Tutar şimdi {amount}. Kontrol edip düğmeye tekrar basın.',
  'notice.cancel': 'Bu ödeme artık iptal edilemez. Burada bekleyin: sonuç bu sayfada görünecek.',
  'error.card': 'Kart kabul edilmedi. Bilgileri kontrol edin veya başka bir kart kullanın.',
  'attempts.title': 'Şimdilik son deneme buydu',
  'attempts.text':
    'Herhangi bir tahsilat yapılmadı. Yeniden başlamak için mağazaya dönün veya mağazadan yardım isteyin.',
  'error.unknown':
    'Ödemenize ne olduğunu öğrenemedik. Düğmeye tekrar basın: ödemeniz bulunur, iki kez alınmaz.',
  'error.twice': 'Bu alışveriş iki kez ödendi. İade için lütfen mağazayla iletişime geçin.',
  'error.method': 'Bu ödeme yöntemi artık kullanılamıyor. Başka bir yöntem seçin.',
  'redirect.title': 'Sonraki sayfada devam edin',
  'redirect.text': 'Ödeme için şu adrese gidip sonra buraya dönersiniz: {place}.',
  'qr.title': 'Ödemek için bu kodu okutun',
  'qr.text':
    'Telefonunuzda bankanızın veya cüzdanınızın uygulamasını açın.\nBu kodu okutup onaylayın.\nBu sayfa daha sonra kendiliğinden güncellenir.',
  'qr.alt': 'Telefonunuzla okutacağınız kod',
  'qr.app': 'Uygulamayı aç',
  'voucher.title': 'Bu numarayla ödeyin',
  'voucher.text':
    'Numarayı ödeme yaptığınız yerde gösterin veya bankanızın uygulamasına girin.\nTam olarak bu tutarı ödeyin.\nMağaza otomatik olarak bilgilendirilir; dekontu saklayın.',
  'voucher.number': 'Ödeme numarası',
  'voucher.barcode': 'Ödeme numarasının barkodu',
  'voucher.page': 'Ödeme belgesini aç',
  'voucher.bank': 'Banka',
  'voucher.beneficiary': 'Alıcı',
  'voucher.reference': 'Açıklama',
  'code.copy': 'Kodu kopyala',
  'code.copied': 'Kopyalandı',
  'code.save': 'Görseli kaydet',
  'code.print': 'Yazdır',
  'code.until': 'Son ödeme: {time}',
  'code.left': 'Kalan süre: {time}',
  'code.over':
    'Ödeme süresi doldu. Ödeme yaptıysanız burada bekleyin: kontrol ediyoruz. Yapmadıysanız birazdan yeniden başlayabilirsiniz.',
  'embed.title': 'Ödemenizi onaylayın',
  'info.title': 'Bir adım daha',
  'abandon.title': 'Bu ödemeden vazgeçilsin mi?',
  'abandon.text':
    'Bu ödeme iptal edilemez. Başka yolla öderseniz bu ödemenin kodunu veya numarasını artık kullanmayın.',
  'button.back': 'Geri',
  'abandon.yes': 'Kullanmayacağım',
  'button.other.enroll': 'Başka bir yöntem seç',
  'challenge.left.title.enroll': 'Henüz onaylanmadı',
  'challenge.left.text.enroll':
    'Tamamlamak için onaylayın: “Devam et” düğmesine basın. Veya başka bir yöntem seçin.',
  'redirect.text.enroll': 'Onay için şu adrese gidip sonra buraya dönersiniz: {place}.',
  'result.removed.title': 'Ödeme yöntemi kaldırıldı',
  'result.removed.text': 'Artık mağazada kayıtlı değil.',
  'result.canceled.title.enroll': 'İptal edildi',
  'result.canceled.text.enroll': 'Hiçbir şey kaydedilmedi. Tekrar denemek için mağazaya dönün.',
  'result.failed.title.enroll': 'Ödeme yöntemi kaydedilmedi',
  'result.failed.text.enroll':
    'Hiçbir şey kaydedilmedi, herhangi bir tahsilat yapılmadı. Tekrar denemek için mağazaya dönün.',
  'decline.generic.enroll':
    'Herhangi bir tahsilat yapılmadı. Bilgileri kontrol edin veya başka bir yöntem kaydedin.',
  'decline.expired.enroll':
    'Onay süresi doldu ve herhangi bir tahsilat yapılmadı. Tekrar deneyin: süre baştan başlar.',
  'decline.canceled.enroll':
    'İşlem iptal edildi. Herhangi bir tahsilat yapılmadı. Tekrar deneyebilir veya başka bir yöntem kaydedebilirsiniz.',
  'result.expired.title': 'Süre doldu',
  'result.refunded.title': 'Ödeme iade edildi',
  'result.refunded.text': 'Para size geri dönecek. Yeniden satın almak isterseniz mağazaya dönün.',
  'button.copy': 'Kopyala',
  'embed.title.enroll': 'Ödeme yönteminizi onaylayın',
  'qr.phone.title': 'Bankanızın uygulamasıyla ödeyin',
  'qr.phone.text':
    'Kodu kopyalayın.\nBankanızın veya cüzdanınızın uygulamasını açın, kodu yapıştırıp onaylayın.\nBu sayfa daha sonra kendiliğinden güncellenir.',
  'transfer.title': 'Havale/EFT ile ödeyin',
  'transfer.number': 'Hesap numarası',
  'transfer.text':
    'Bankanızın uygulamasını açın.\nBu hesaba tam olarak bu tutarı gönderin.\nMağaza otomatik olarak bilgilendirilir; dekontu saklayın.',
};
