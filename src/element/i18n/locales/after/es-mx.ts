// Spanish as Mexico writes it, addressing the shopper as "tú": what it says otherwise than es.ts.
import type { AfterCatalog } from '../../catalog.js';
import { words as spanish } from './es.js';

export const words: AfterCatalog = {
  ...spanish,
  'challenge.left.text': 'Para terminar, confírmalo: presiona Continuar. O paga de otra forma.',
  'challenge.left.text.enroll': 'Para terminar, confírmalo: presiona Continuar. O elige otro método.',
  'result.authorized.text':
    'Gracias. Tu banco reserva el monto para la tienda; no tienes que hacer nada más.',
  'decline.funds': 'No hay fondos suficientes en la cuenta. Usa otra tarjeta.',
  'decline.later': 'Por el momento no es posible. Intenta más tarde o usa otra tarjeta.',
  'decline.method': 'No se te cobró nada. Intenta de nuevo o paga de otra forma.',
  'decline.generic.enroll': 'No se te cobró nada. Revisa los datos o guarda otro método.',
  'decline.canceled.enroll':
    'Se canceló. No se te cobró nada. Puedes intentarlo de nuevo o guardar otro método.',
  'notice.amount': 'El monto ahora es {amount}. Revísalo y presiona el botón otra vez.',
  'error.unknown':
    'No pudimos saber qué pasó con tu pago. Presiona el botón otra vez: lo encontraremos, no se pagará dos veces.',
  'abandon.text':
    'Este pago no se puede cancelar. Si pagas de otra forma, ya no uses su código ni su número.',
  'qr.alt': 'Código para escanear con tu celular',
  'qr.text':
    'Abre en tu celular la app de tu banco o cartera digital.\nEscanea este código y confirma.\nDespués, esta página se actualiza sola.',
  'qr.phone.text':
    'Copia el código.\nAbre la app de tu banco o cartera digital, pega el código y confirma.\nDespués, esta página se actualiza sola.',
  'voucher.page': 'Abrir la ficha de pago',
  'voucher.text':
    'Muestra el número donde pagues o ingrésalo en la app de tu banco.\nPaga exactamente este monto.\nLa tienda se entera sola; guarda el comprobante.',
  'transfer.number': 'CLABE o número de cuenta',
  'transfer.text':
    'Abre la app de tu banco.\nTransfiere exactamente este monto a esta cuenta.\nLa tienda se entera sola; guarda el comprobante.',
};
