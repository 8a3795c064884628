// Spanish as Argentina writes it, addressing the shopper as "vos": what it says otherwise than es.ts.
import type { AfterCatalog } from '../../catalog.js';
import { words as spanish } from './es.js';

export const words: AfterCatalog = {
  ...spanish,
  'challenge.title': 'Confirmá con tu banco',
  'challenge.left.text': 'Para terminar, confirmalo: presioná Continuar. O pagá de otra forma.',
  'challenge.left.text.enroll': 'Para terminar, confirmalo: presioná Continuar. O elegí otro método.',
  'wait.text': 'No tenés que hacer nada: esta página se actualiza sola.',
  'result.paid.text': 'Gracias. Podés cerrar esta página.',
  'result.authorized.text': 'Gracias. Tu banco reserva el monto para la tienda; no tenés que hacer nada más.',
  'result.enrolled.text': 'Vas a poder usarlo en tu próxima compra.',
  'result.canceled.text': 'No se te va a cobrar nada. Volvé a la tienda si todavía querés pagar.',
  'result.failed.text': 'No se te cobró nada. Volvé a la tienda para intentar de nuevo.',
  'result.canceled.text.enroll': 'No se guardó nada. Volvé a la tienda para intentar de nuevo.',
  'result.failed.text.enroll': 'No se guardó ni se cobró nada. Volvé a la tienda para intentar de nuevo.',
  'result.refunded.text': 'Se te devuelve el dinero. Volvé a la tienda si querés comprar de nuevo.',
  'decline.generic': 'No se te cobró nada. Volvé a intentar o usá otra tarjeta.',
  'decline.funds': 'No hay saldo suficiente en la cuenta. Usá otra tarjeta.',
  'decline.bank': 'Tu banco lo rechazó. Llamá al banco o usá otra tarjeta.',
  'decline.card_number': 'El número de tarjeta no es correcto. Revisalo o usá otra tarjeta.',
  'decline.security_code': 'El código de seguridad no coincide. Revisalo y volvé a intentar.',
  'decline.expired_card': 'Esta tarjeta está vencida. Usá otra tarjeta.',
  'decline.lost_or_stolen': 'Esta tarjeta no se puede usar. Usá otra o llamá a tu banco.',
  'decline.authentication': 'Tu banco no pudo confirmar que sos vos. Volvé a intentar o usá otra tarjeta.',
  'decline.wait': 'Volvé a intentar con esta tarjeta después de {time} o usá otra.',
  'decline.later': 'Por el momento no es posible. Intentá más tarde o usá otra tarjeta.',
  'decline.stop': 'No vuelvas a intentar con esta tarjeta. Usá otra.',
  'decline.hard': 'Esta tarjeta no sirve para este pago. Usá otra.',
  'decline.method': 'No se te cobró nada. Volvé a intentar o pagá de otra forma.',
  'decline.expired':
    'Se acabó el tiempo para pagar y no se te cobró nada. Volvé a intentar: vas a tener todo el tiempo.',
  'decline.canceled': 'El pago se canceló. No se te cobró nada. Podés pagar de otra forma.',
  'decline.error': 'Algo salió mal y no se te cobró nada. Podés volver a intentar.',
  'decline.generic.enroll': 'No se te cobró nada. Revisá los datos o guardá otro método.',
  'decline.expired.enroll':
    'Se acabó el tiempo para confirmar y no se te cobró nada. Volvé a intentar: vas a tener todo el tiempo.',
  'decline.canceled.enroll':
    'Se canceló. No se te cobró nada. Podés volver a intentar o guardar otro método.',
  'notice.amount': 'El monto ahora es {amount}. Revisalo y presioná el botón otra vez.',
  'notice.cancel': 'Este pago ya no se puede cancelar. Esperá acá: esta página va a mostrar el resultado.',
  'error.card': 'La tarjeta no fue aceptada. Revisá los datos o usá otra tarjeta.',
  'attempts.text': 'No se te cobró nada. Volvé a la tienda para empezar de nuevo o pedile ayuda.',
  'error.unknown':
    'No pudimos saber qué pasó con tu pago. Presioná el botón otra vez: lo vamos a encontrar, no se va a pagar dos veces.',
  'error.twice': 'Esta compra se pagó dos veces. Pedile el reembolso a la tienda.',
  'error.method': 'Este método de pago ya no está disponible. Elegí otro.',
  'abandon.text':
    'Este pago no se puede cancelar. Si pagás de otra forma, no uses más su código ni su número.',
  'redirect.title': 'Continuá en la página siguiente',
  'redirect.text': 'Vas a {place} para pagar y después volvés acá.',
  'redirect.text.enroll': 'Vas a {place} para confirmar y después volvés acá.',
  'qr.title': 'Escaneá este código para pagar',
  'qr.text':
    'Abrí en tu celular la app de tu banco o billetera.\nEscaneá este código y confirmá.\nDespués, esta página se actualiza sola.',
  'qr.alt': 'Código para escanear con tu celular',
  'qr.phone.title': 'Pagá con la app de tu banco',
  'qr.phone.text':
    'Copiá el código.\nAbrí la app de tu banco o billetera, pegá el código y confirmá.\nDespués, esta página se actualiza sola.',
  'voucher.title': 'Pagá con este número',
  'voucher.text':
    'Mostrá el número donde pagues o ingresalo en la app de tu banco.\nPagá exactamente este monto.\nLa tienda se entera sola; guardá el comprobante.',
  'voucher.page': 'Abrir el cupón de pago',
  'transfer.title': 'Pagá por transferencia',
  'transfer.number': 'CBU, CVU o número de cuenta',
  'transfer.text':
    'Abrí la app de tu banco.\nTransferí exactamente este monto a esta cuenta.\nLa tienda se entera sola; guardá el comprobante.',
  'code.until': 'Pagá antes del {time}',
  'code.over':
    'Se acabó el tiempo para pagar. Si ya pagaste, esperá acá: lo estamos revisando. Si no, vas a poder empezar de nuevo en un momento.',
  'embed.title': 'Confirmá tu pago',
  'embed.title.enroll': 'Confirmá tu método de pago',
};
