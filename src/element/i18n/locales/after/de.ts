// German, addressing the shopper as "Sie": read from Hamburg to Zurich.
import type { AfterCatalog } from '../../catalog.js';

export const words: AfterCatalog = {
  'button.continue': 'Weiter',
  'button.other': 'Anders bezahlen',
  'progress.checking':
    'Das dauert länger als üblich. Wir prüfen Ihre Zahlung; bitte bezahlen Sie nicht noch einmal.',
  'challenge.title': 'Bei Ihrer Bank bestätigen',
  'challenge.left.title': 'Ihre Zahlung ist noch nicht bestätigt',
  'challenge.left.text':
    'Ihre Bank wartet noch auf Sie. Bestätigen Sie mit „Weiter“ oder bezahlen Sie anders.',
  'wait.title': 'Warten auf Bestätigung',
  'wait.text': 'Sie müssen nichts tun. Diese Seite aktualisiert sich von selbst.',
  'result.paid.title': 'Zahlung abgeschlossen',
  'result.paid.text': 'Vielen Dank. Sie können diese Seite verlassen.',
  'result.authorized.title': 'Zahlung autorisiert',
  'result.authorized.text': 'Vielen Dank. Der Betrag ist für den Shop reserviert.',
  'result.in_review.title': 'Zahlung wird geprüft',
  'result.in_review.text':
    'Wir informieren den Shop, sobald es entschieden ist. Bitte bezahlen Sie nicht noch einmal.',
  'result.enrolled.title': 'Zahlungsart gespeichert',
  'result.enrolled.text': 'Sie können sie bei Ihrem nächsten Einkauf verwenden.',
  'result.canceled.title': 'Zahlung abgebrochen',
  'result.canceled.text': 'Es wird nichts abgebucht.',
  'result.failed.title': 'Zahlung nicht abgeschlossen',
  'result.failed.text': 'Es wurde nichts abgebucht.',
  'decline.title': 'Ihre Zahlung wurde abgelehnt',
  'decline.title.enroll': 'Ihre Zahlungsart konnte nicht gespeichert werden',
  'decline.generic': 'Es wurde nichts abgebucht. Versuchen Sie es erneut oder nutzen Sie eine andere Karte.',
  'decline.funds': 'Das Guthaben auf dem Konto reicht nicht. Nutzen Sie eine andere Karte.',
  'decline.bank': 'Ihre Bank hat abgelehnt. Rufen Sie sie an oder nutzen Sie eine andere Karte.',
  'decline.card_number': 'Prüfen Sie die Kartendaten oder nutzen Sie eine andere Karte.',
  'decline.security_code': 'Die Prüfnummer stimmt nicht. Prüfen Sie sie und versuchen Sie es erneut.',
  'decline.expired_card': 'Diese Karte ist abgelaufen. Nutzen Sie eine andere Karte.',
  'decline.lost_or_stolen': 'Diese Karte kann nicht verwendet werden. Nutzen Sie eine andere Karte.',
  'decline.authentication':
    'Ihre Bank konnte nicht bestätigen, dass Sie es sind. Versuchen Sie es erneut oder nutzen Sie eine andere Karte.',
  'decline.wait':
    'Warten Sie {time}, bevor Sie diese Karte erneut versuchen, oder nutzen Sie eine andere Karte.',
  'decline.later':
    'Das ist gerade nicht möglich. Versuchen Sie es später erneut oder nutzen Sie eine andere Karte.',
  'decline.stop': 'Versuchen Sie es mit dieser Karte nicht noch einmal. Nutzen Sie eine andere Karte.',
  'decline.hard': 'Diese Karte kann für diese Zahlung nicht verwendet werden. Nutzen Sie eine andere Karte.',
  'decline.method': 'Es wurde nichts abgebucht. Versuchen Sie es erneut oder bezahlen Sie anders.',
  'decline.expired':
    'Die Zeit zum Bezahlen ist abgelaufen. Es wurde nichts abgebucht. Sie können es erneut versuchen.',
  'decline.canceled': 'Die Zahlung wurde abgebrochen. Es wurde nichts abgebucht. Sie können anders bezahlen.',
  'decline.error': 'Etwas ist schiefgegangen, und es wurde nichts abgebucht. Sie können es erneut versuchen.',
  'notice.amount': 'Der Betrag ist jetzt {amount}. Prüfen Sie ihn und drücken Sie den Button noch einmal.',
  'notice.cancel': 'Diese Zahlung lässt sich nicht mehr abbrechen. Bitte warten Sie das Ergebnis ab.',
  'error.card': 'Die Karte wurde nicht akzeptiert. Prüfen Sie die Angaben oder nutzen Sie eine andere Karte.',
  'attempts.title': 'Das war vorerst der letzte Versuch',
  'attempts.text':
    'Es wurde nichts abgebucht. Versuchen Sie es an einem anderen Tag oder wenden Sie sich an den Shop: Er kann Ihnen beim Bezahlen helfen.',
  'error.unknown':
    'Wir konnten nicht feststellen, was aus Ihrer Zahlung geworden ist. Drücken Sie noch einmal: Sie wird gefunden, nicht doppelt bezahlt.',
  'error.twice':
    'Dieser Einkauf wurde zweimal bezahlt. Bitte wenden Sie sich für eine Erstattung an den Shop.',
  'error.method': 'Diese Zahlungsart ist nicht mehr verfügbar. Wählen Sie eine andere.',
  'redirect.title': 'Weiter auf der nächsten Seite',
  'redirect.text': 'Sie bezahlen auf der Seite des Anbieters und kommen automatisch hierher zurück.',
  'qr.title': 'Zum Bezahlen diesen Code scannen',
  'qr.text':
    'Öffnen Sie die App Ihrer Bank, scannen Sie den Code und bestätigen Sie. Diese Seite aktualisiert sich von selbst.',
  'qr.alt': 'Code zum Scannen mit dem Handy',
  'qr.app': 'App öffnen',
  'voucher.title': 'Mit dieser Nummer bezahlen',
  'voucher.text':
    'Zeigen Sie die Nummer dort vor, wo Sie bezahlen, oder geben Sie sie dort ein. Wir informieren den Shop, sobald das Geld da ist.',
  'voucher.number': 'Zahlungsnummer',
  'voucher.barcode': 'Strichcode der Zahlungsnummer',
  'voucher.page': 'Zahlschein öffnen',
  'voucher.bank': 'Bank',
  'voucher.beneficiary': 'Empfänger',
  'voucher.reference': 'Verwendungszweck',
  'code.copy': 'Code kopieren',
  'code.copied': 'Kopiert',
  'code.save': 'Bild speichern',
  'code.print': 'Drucken',
  'code.until': 'Bezahlen bis: {time}',
  'code.left': 'Noch {time}',
  'code.over': 'Die Zeit zum Bezahlen ist abgelaufen. Wir prüfen Ihre Zahlung.',
  'embed.title': 'Bestätigen Sie Ihre Zahlung',
  'info.title': 'Noch ein Schritt',
  'abandon.title': 'Diese Zahlung zurücklassen?',
  'abandon.text':
    'Diese Zahlung lässt sich nicht abbrechen. Wenn Sie anders bezahlen, verwenden Sie ihren Code oder ihre Nummer nicht mehr.',
  'button.back': 'Zurück',
  'abandon.yes': 'Ich verwende sie nicht mehr',
  'button.other.enroll': 'Andere Zahlungsart wählen',
  'challenge.left.title.enroll': 'Noch nicht bestätigt',
  'challenge.left.text.enroll':
    'Ihre Bank wartet noch auf Sie. Bestätigen Sie mit „Weiter“ oder wählen Sie eine andere Zahlungsart.',
  'redirect.text.enroll': 'Sie bestätigen auf der Seite des Anbieters und kommen automatisch hierher zurück.',
  'result.removed.title': 'Zahlungsart entfernt',
  'result.removed.text': 'Sie ist nicht mehr beim Shop gespeichert.',
  'result.canceled.title.enroll': 'Abgebrochen',
  'result.canceled.text.enroll': 'Es wurde nichts gespeichert.',
  'result.failed.title.enroll': 'Zahlungsart nicht gespeichert',
  'result.failed.text.enroll': 'Es wurde nichts gespeichert und nichts abgebucht.',
  'decline.generic.enroll':
    'Es wurde nichts abgebucht. Prüfen Sie die Angaben oder speichern Sie eine andere Zahlungsart.',
  'decline.expired.enroll':
    'Die Zeit zum Bestätigen ist abgelaufen. Es wurde nichts abgebucht. Sie können es erneut versuchen.',
  'decline.canceled.enroll':
    'Der Vorgang wurde abgebrochen. Es wurde nichts abgebucht. Sie können es erneut versuchen oder eine andere Zahlungsart speichern.',
};
