// French as written in Canada, addressing the shopper as "vous": what is said or spaced otherwise than in France.
import type { AfterCatalog } from '../../catalog.js';
import { words as base } from './fr.js';

export const words: AfterCatalog = {
  ...base,
  'progress.checking':
    'C’est plus long que d’habitude. Nous vérifions votre paiement; veuillez ne pas payer de nouveau.',
  'result.in_review.text':
    'Il est en cours de vérification et la boutique vous dira le résultat. Veuillez ne pas payer de nouveau.',
  'result.enrolled.title': 'Mode de paiement enregistré',
  'result.removed.title': 'Mode de paiement supprimé',
  'result.failed.title.enroll': 'Mode de paiement non enregistré',
  'decline.title.enroll': 'Votre mode de paiement n’a pas pu être enregistré',
  'decline.generic.enroll': 'Rien n’a été débité. Vérifiez les renseignements ou enregistrez un autre mode.',
  'decline.canceled.enroll':
    'L’opération a été annulée. Rien n’a été débité. Vous pouvez réessayer ou enregistrer un autre mode.',
  'decline.security_code': 'Le code de sécurité ne correspond pas. Vérifiez-le et réessayez.',
  'notice.amount': 'Le montant est maintenant de {amount}. Vérifiez-le et appuyez de nouveau sur le bouton.',
  'error.card': 'La carte n’a pas été acceptée. Vérifiez les renseignements ou utilisez une autre carte.',
  'error.method': 'Ce mode de paiement n’est plus offert. Choisissez-en un autre.',
  'error.unknown':
    'Nous n’avons pas pu savoir où en est votre paiement. Appuyez de nouveau sur le bouton : le paiement sera retrouvé, pas effectué deux fois.',
  'error.twice':
    'Cet achat a été payé deux fois. Veuillez communiquer avec la boutique pour obtenir un remboursement.',
  'qr.title': 'Numérisez ce code pour payer',
  'qr.text':
    'Ouvrez sur votre téléphone l’application de votre banque ou de votre portefeuille.\nNumérisez ce code et confirmez.\nCette page s’actualise ensuite toute seule.',
  'qr.alt': 'Code à numériser avec votre téléphone',
  'voucher.text':
    'Présentez le numéro là où vous payez ou entrez-le dans l’application de votre banque.\nPayez exactement ce montant.\nLa boutique en est avertie automatiquement. Gardez le reçu.',
  'abandon.title': 'Abandonner ce paiement?',
  'button.other.enroll': 'Choisir un autre mode',
  'challenge.left.text.enroll':
    'Pour terminer, confirmez : appuyez sur « Continuer ». Ou choisissez un autre mode.',
  'embed.title.enroll': 'Confirmez votre mode de paiement',
};
