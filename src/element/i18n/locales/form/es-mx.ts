// Spanish as Mexico writes it, addressing the shopper as "tú": what it says otherwise than es.ts.
import type { FormCatalog } from '../../catalog.js';
import { words as spanish } from './es.js';

export const after = () => import('../after/es-mx.js');

export const words: FormCatalog = {
  ...spanish,
  'card.pin': 'Dos primeros dígitos del NIP de la tarjeta',
  'notice.moved': 'El formulario de tarjeta se recargó. Ingresa tu tarjeta otra vez.',
  'error.shop': 'Por el momento no es posible pagar. Comunícate con la tienda.',
  'error.us': 'Algo falló de nuestro lado. Intenta de nuevo.',
  'error.network': 'Se perdió la conexión. Revísala e intenta de nuevo.',
  'error.chunk': 'No se pudo cargar una parte del formulario. Revisa tu conexión e intenta de nuevo.',
  'error.number.empty': 'Ingresa el número de tu tarjeta.',
  'error.expiry.empty': 'Ingresa el vencimiento.',
  'error.expiry.invalid': 'Ingresa la fecha como MM / AA.',
  'error.code.empty': 'Ingresa el código de seguridad.',
  'error.pin': 'Ingresa los dos primeros dígitos del NIP de la tarjeta.',
  'error.holder.empty': 'Ingresa el nombre que aparece en la tarjeta.',
  'field.email.invalid': 'Ingresa un correo completo, como nombre@ejemplo.com.',
  'field.phone.country': 'Clave de país',
  'field.document': 'Número de identificación',
  'field.document.type': 'Identificación',
  'field.document.invalid': 'Revisa el número de identificación.',
  'field.address.more': 'Número interior, piso, edificio',
  'field.address.neighborhood': 'Colonia',
  'field.address.state': 'Estado o región',
  'field.ach.checking': 'Cheques',
  'field.ach.savings': 'Ahorro',
  'plans.title': 'Pago a meses',
  'plans.free': '{count} meses sin intereses de {each} – total {total}',
  'plans.more': '{count} meses de {each} – total {total}',
  'plans.wait': 'Ingresa el número de tu tarjeta para ver las opciones.',
  'plans.asking': 'Buscando opciones a meses…',
  'plans.none': 'Con esta tarjeta se paga en una sola exhibición.',
  'plans.failed': 'No se pudieron cargar los pagos a meses. Puedes pagar en una sola exhibición.',
  'plans.changed': 'Los pagos a meses cambiaron. Revísalos y presiona el botón otra vez.',
  'enroll.account': 'Indicas la cuenta en la próxima página y vuelves aquí.',
  'mandate.sepa':
    'Al presionar el botón y confirmar con tu banco, autorizas a esta tienda y a su proveedor de pagos a cobrar en tu cuenta mediante débito directo SEPA, y a tu banco a realizar los cargos. Puedes pedir a tu banco el reembolso dentro de las ocho semanas siguientes a la fecha del cargo, según las condiciones de tu contrato con él.',
  'mandate.ach':
    'Al presionar el botón, autorizas a esta tienda y a su proveedor de pagos a cargar a la cuenta bancaria que indiques en la próxima página lo que compres en esta tienda, y a abonar en ella para corregir un error. Puedes revocarlo en cualquier momento avisando a la tienda. Aceptas las reglas que rigen los débitos ACH.',
  'remove.done': 'Se eliminó {name}.',
  'remove.gone': 'Se eliminó y ya no está guardado.',
  'remove.failed': 'No se pudo eliminar y sigue guardado. Intenta de nuevo o comunícate con la tienda.',
};
