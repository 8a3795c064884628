// Spanish as Colombia writes it, addressing the shopper as "tú": what it says otherwise than es.ts.
import type { FormCatalog } from '../../catalog.js';
import { words as spanish } from './es.js';

export const after = () => import('../after/es-co.js');

export const words: FormCatalog = {
  ...spanish,
  'notice.moved': 'El formulario de tarjeta se recargó. Ingresa tu tarjeta otra vez.',
  'error.shop': 'Por el momento no es posible pagar. Comunícate con la tienda.',
  'error.number.empty': 'Ingresa el número de tu tarjeta.',
  'error.expiry.empty': 'Ingresa el vencimiento.',
  'error.expiry.invalid': 'Ingresa la fecha como MM / AA.',
  'error.code.empty': 'Ingresa el código de seguridad.',
  'error.pin': 'Ingresa los dos primeros dígitos de la clave de la tarjeta.',
  'error.holder.empty': 'Ingresa el nombre que aparece en la tarjeta.',
  'field.email.invalid': 'Ingresa un correo completo, como nombre@ejemplo.com.',
  'field.phone.country': 'Indicativo',
  'field.address.street': 'Calle o carrera y número',
  'field.address.more': 'Apartamento, torre, piso',
  'field.address.neighborhood': 'Barrio',
  'field.address.state': 'Departamento o estado',
  'plans.one': '1 cuota de {total}',
  'plans.free': '{count} cuotas de {each} – total {total}, sin intereses',
  'plans.more': '{count} cuotas de {each} – total {total}',
  'plans.wait': 'Ingresa el número de tu tarjeta para ver las opciones.',
  'plans.none': 'Con esta tarjeta se paga en una sola cuota.',
  'plans.failed': 'No se pudieron cargar las cuotas. Puedes pagar en una sola cuota.',
  'plans.lost': 'Lo que elegiste ya no se ofrece. Ahora es una sola cuota.',
  'plans.changed': 'Las cuotas cambiaron. Revísalas y presiona el botón otra vez.',
  'plans.deferral': 'Primera cuota en {time}',
  'enroll.account': 'Indicas la cuenta en la próxima página y vuelves aquí.',
  'mandate.sepa':
    'Al presionar el botón y confirmar con tu banco, autorizas a esta tienda y a su proveedor de pagos a cobrar en tu cuenta mediante débito directo SEPA, y a tu banco a realizar los débitos. Puedes pedirle a tu banco el reembolso dentro de las ocho semanas siguientes a la fecha del débito, según las condiciones de tu contrato con él.',
  'mandate.ach':
    'Al presionar el botón, autorizas a esta tienda y a su proveedor de pagos a debitar de la cuenta bancaria que indiques en la próxima página lo que compres en esta tienda, y a abonar en ella para corregir un error. Puedes revocarlo en cualquier momento avisándole a la tienda. Aceptas las reglas que rigen los débitos ACH.',
  'remove.done': 'Se eliminó {name}.',
  'remove.gone': 'Se eliminó y ya no está guardado.',
  'remove.failed': 'No se pudo eliminar y sigue guardado. Inténtalo de nuevo o comunícate con la tienda.',
};
