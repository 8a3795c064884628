// Spanish as Colombia writes it, addressing the shopper as "tú": what it says otherwise than es.ts.
import type { AfterCatalog } from '../../catalog.js';
import { words as spanish } from './es.js';

export const words: AfterCatalog = {
  ...spanish,
  'challenge.left.text': 'Para terminar, confírmalo: presiona Continuar. O paga de otra forma.',
  'challenge.left.text.enroll': 'Para terminar, confírmalo: presiona Continuar. O elige otro método.',
  'result.authorized.text':
    'Gracias. Tu banco reserva el valor para la tienda; no tienes que hacer nada más.',
  'decline.later': 'Por el momento no es posible. Inténtalo más tarde o usa otra tarjeta.',
  'decline.method': 'No se te cobró nada. Inténtalo de nuevo o paga de otra forma.',
  'decline.generic.enroll': 'No se te cobró nada. Revisa los datos o guarda otro método.',
  'decline.canceled.enroll':
    'Se canceló. No se te cobró nada. Puedes intentarlo de nuevo o guardar otro método.',
  'notice.amount': 'El valor ahora es {amount}. Revísalo y presiona el botón otra vez.',
  'error.unknown':
    'No pudimos saber qué pasó con tu pago. Presiona el botón otra vez: lo encontraremos, no se pagará dos veces.',
  'error.twice': 'Esta compra se pagó dos veces. Pídele el reembolso a la tienda.',
  'abandon.text':
    'Este pago no se puede cancelar. Si pagas de otra forma, no vuelvas a usar su código ni su número.',
  'qr.alt': 'Código para escanear con tu celular',
  'qr.text':
    'Abre en tu celular la app de tu banco o billetera.\nEscanea este código y confirma.\nDespués, esta página se actualiza sola.',
  'qr.phone.text':
    'Copia el código.\nAbre la app de tu banco o billetera, pega el código y confirma.\nDespués, esta página se actualiza sola.',
  'voucher.page': 'Abrir el cupón de pago',
  'voucher.text':
    'Muestra el número donde pagues o ingrésalo en la app de tu banco.\nPaga exactamente este valor.\nLa tienda se entera sola; guarda el comprobante.',
  'transfer.text':
    'Abre la app de tu banco.\nTransfiere exactamente este valor a esta cuenta.\nLa tienda se entera sola; guarda el comprobante.',
};
