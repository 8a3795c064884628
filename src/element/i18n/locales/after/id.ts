// Indonesian, addressing the shopper politely as "Anda".
import type { AfterCatalog } from '../../catalog.js';

export const words: AfterCatalog = {
  'button.continue': 'Lanjutkan',
  'button.other': 'Bayar dengan cara lain',
  'progress.checking':
    'Ini lebih lama dari biasanya. Kami sedang memeriksa pembayaran Anda; jangan membayar lagi.',
  'challenge.title': 'Konfirmasi dengan bank Anda',
  'challenge.left.title': 'Pembayaran Anda belum dikonfirmasi',
  'challenge.left.text':
    'Konfirmasikan untuk menyelesaikannya: tekan “Lanjutkan”. Atau bayar dengan cara lain.',
  'wait.title': 'Menunggu konfirmasi',
  'wait.text': 'Anda tidak perlu melakukan apa pun. Halaman ini diperbarui otomatis.',
  'result.paid.title': 'Pembayaran berhasil',
  'result.paid.text': 'Terima kasih. Anda dapat menutup halaman ini.',
  'result.authorized.title': 'Pembayaran diotorisasi',
  'result.authorized.text':
    'Terima kasih. Bank Anda menahan dananya untuk toko; tidak ada lagi yang perlu Anda lakukan.',
  'result.in_review.title': 'Pembayaran sedang ditinjau',
  'result.in_review.text':
    'Pembayaran ini sedang diperiksa, dan toko akan memberitahukan hasilnya. Jangan membayar lagi.',
  'result.enrolled.title': 'Metode pembayaran disimpan',
  'result.enrolled.text': 'Anda dapat menggunakannya untuk pembelian berikutnya.',
  'result.canceled.title': 'Pembayaran dibatalkan',
  'result.canceled.text': 'Tidak ada dana yang akan ditarik. Kembali ke toko jika masih ingin membayar.',
  'result.failed.title': 'Pembayaran belum selesai',
  'result.failed.text': 'Tidak ada dana yang ditarik. Kembali ke toko untuk mencoba lagi.',
  'decline.title': 'Pembayaran Anda ditolak',
  'decline.title.enroll': 'Metode pembayaran Anda tidak dapat disimpan',
  'decline.generic': 'Tidak ada dana yang ditarik. Coba lagi atau gunakan kartu lain.',
  'decline.funds': 'Dana di rekening tidak cukup. Gunakan kartu lain.',
  'decline.bank': 'Bank Anda menolaknya. Hubungi bank Anda atau gunakan kartu lain.',
  'decline.card_number': 'Nomor kartu tidak benar. Periksa nomornya, atau gunakan kartu lain.',
  'decline.security_code': 'Kode keamanan tidak cocok. Periksa dan coba lagi.',
  'decline.expired_card': 'Masa berlaku kartu ini sudah habis. Gunakan kartu lain.',
  'decline.lost_or_stolen': 'Kartu ini tidak dapat digunakan. Gunakan kartu lain, atau hubungi bank Anda.',
  'decline.authentication':
    'Bank Anda tidak dapat memastikan bahwa ini Anda. Coba lagi atau gunakan kartu lain.',
  'decline.wait': 'Coba kartu ini lagi setelah {time}, atau gunakan kartu lain.',
  'decline.later': 'Saat ini belum bisa. Coba lagi nanti atau gunakan kartu lain.',
  'decline.stop': 'Jangan coba kartu ini lagi. Gunakan kartu lain.',
  'decline.hard': 'Kartu ini tidak dapat digunakan untuk pembayaran ini. Gunakan kartu lain.',
  'decline.method': 'Tidak ada dana yang ditarik. Coba lagi atau bayar dengan cara lain.',
  'decline.expired':
    'Waktu pembayaran habis, dan tidak ada dana yang ditarik. Coba lagi: waktunya dihitung dari awal.',
  'decline.canceled':
    'Pembayaran dibatalkan. Tidak ada dana yang ditarik. Anda dapat membayar dengan cara lain.',
  'decline.error': 'Terjadi masalah dan tidak ada dana yang ditarik. Anda dapat mencoba lagi.',
  'notice.amount': 'Jumlahnya sekarang {amount}. Periksa lalu tekan tombol lagi.',
  'notice.cancel':
    'Pembayaran ini sudah tidak dapat dibatalkan. Tunggu di sini: hasilnya akan tampil di halaman ini.',
  'error.card': 'Kartu tidak diterima. Periksa detail kartu, atau gunakan kartu lain.',
  'attempts.title': 'Itu percobaan terakhir untuk saat ini',
  'attempts.text':
    'Tidak ada dana yang ditarik. Kembali ke toko untuk memulai lagi, atau minta bantuan toko.',
  'error.unknown':
    'Kami belum mengetahui hasil pembayaran Anda. Tekan tombol lagi: pembayaran itu akan dicari, bukan dibayar dua kali.',
  'error.twice': 'Pembelian ini terbayar dua kali. Hubungi toko untuk pengembalian dana.',
  'error.method': 'Metode pembayaran ini sudah tidak tersedia. Pilih yang lain.',
  'redirect.title': 'Lanjutkan di halaman berikutnya',
  'redirect.text': 'Anda akan menuju {place} untuk membayar, lalu kembali ke sini.',
  'qr.title': 'Pindai kode ini untuk membayar',
  'qr.text':
    'Buka aplikasi bank atau dompet digital di ponsel.\nPindai kode ini, lalu konfirmasi.\nHalaman ini kemudian diperbarui otomatis.',
  'qr.alt': 'Kode untuk dipindai dengan ponsel',
  'qr.app': 'Buka aplikasi',
  'voucher.title': 'Bayar dengan nomor ini',
  'voucher.text':
    'Tunjukkan nomor ini di tempat Anda membayar, atau masukkan di aplikasi bank.\nBayar tepat sejumlah ini.\nToko akan diberi tahu otomatis; simpan buktinya.',
  'voucher.number': 'Nomor pembayaran',
  'voucher.barcode': 'Kode batang nomor pembayaran',
  'voucher.page': 'Buka slip pembayaran',
  'voucher.bank': 'Bank',
  'voucher.beneficiary': 'Penerima',
  'voucher.reference': 'Referensi',
  'code.copy': 'Salin kode',
  'code.copied': 'Disalin',
  'code.save': 'Simpan gambar',
  'code.print': 'Cetak',
  'code.until': 'Bayar sebelum {time}',
  'code.left': 'Sisa waktu {time}',
  'code.over':
    'Waktu pembayaran habis. Jika sudah membayar, tunggu di sini: kami sedang memeriksa. Jika belum, Anda dapat memulai lagi sebentar lagi.',
  'embed.title': 'Konfirmasi pembayaran Anda',
  'info.title': 'Satu langkah lagi',
  'abandon.title': 'Tinggalkan pembayaran ini?',
  'abandon.text':
    'Pembayaran ini tidak dapat dibatalkan. Jika membayar dengan cara lain, jangan gunakan lagi kode atau nomornya.',
  'button.back': 'Kembali',
  'abandon.yes': 'Saya tidak akan memakainya',
  'button.other.enroll': 'Pilih metode lain',
  'challenge.left.title.enroll': 'Belum dikonfirmasi',
  'challenge.left.text.enroll':
    'Konfirmasikan untuk menyelesaikannya: tekan “Lanjutkan”. Atau pilih metode lain.',
  'redirect.text.enroll': 'Anda akan menuju {place} untuk mengonfirmasi, lalu kembali ke sini.',
  'result.removed.title': 'Metode pembayaran dihapus',
  'result.removed.text': 'Metode ini tidak lagi tersimpan di toko.',
  'result.canceled.title.enroll': 'Dibatalkan',
  'result.canceled.text.enroll': 'Tidak ada yang disimpan. Kembali ke toko untuk mencoba lagi.',
  'result.failed.title.enroll': 'Metode pembayaran tidak disimpan',
  'result.failed.text.enroll':
    'Tidak ada yang disimpan, dan tidak ada dana yang ditarik. Kembali ke toko untuk mencoba lagi.',
  'decline.generic.enroll': 'Tidak ada dana yang ditarik. Periksa detailnya, atau simpan metode lain.',
  'decline.expired.enroll':
    'Waktu konfirmasi habis, dan tidak ada dana yang ditarik. Coba lagi: waktunya dihitung dari awal.',
  'decline.canceled.enroll':
    'Dibatalkan. Tidak ada dana yang ditarik. Anda dapat mencoba lagi atau menyimpan metode lain.',
  'result.expired.title': 'Waktu habis',
  'result.refunded.title': 'Dana dikembalikan',
  'result.refunded.text': 'Dana dikembalikan kepada Anda. Kembali ke toko jika ingin membeli lagi.',
  'button.copy': 'Salin',
  'embed.title.enroll': 'Konfirmasi metode pembayaran Anda',
  'qr.phone.title': 'Bayar dengan aplikasi bank',
  'qr.phone.text':
    'Salin kode.\nBuka aplikasi bank atau dompet digital, tempel kode, lalu konfirmasi.\nHalaman ini kemudian diperbarui otomatis.',
  'transfer.title': 'Bayar dengan transfer bank',
  'transfer.number': 'Nomor rekening',
  'transfer.text':
    'Buka aplikasi bank.\nTransfer tepat sejumlah ini ke rekening ini.\nToko akan diberi tahu otomatis; simpan buktinya.',
};
