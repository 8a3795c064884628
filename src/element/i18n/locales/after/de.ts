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
    'Zum Abschluss fehlt noch Ihre Bestätigung: Drücken Sie auf „Weiter“. Oder bezahlen Sie anders.',
  'wait.title': 'Warten auf Bestätigung',
  'wait.text': 'Sie müssen nichts tun: Diese Seite aktualisiert sich von selbst.',
  'result.paid.title': 'Zahlung abgeschlossen',
  'result.paid.text': 'Vielen Dank. Sie können diese Seite schließen.',
  'result.authorized.title': 'Zahlung autorisiert',
  'result.authorized.text':
    'Vielen Dank. Ihre Bank reserviert den Betrag für den Shop; Sie müssen nichts weiter tun.',
  'result.in_review.title': 'Zahlung wird geprüft',
  'result.in_review.text':
    'Die Zahlung wird geprüft, und der Shop teilt Ihnen das Ergebnis mit. Bitte bezahlen Sie nicht noch einmal.',
  'result.enrolled.title': 'Zahlungsart gespeichert',
  'result.enrolled.text': 'Sie können sie bei Ihrem nächsten Einkauf verwenden.',
  'result.canceled.title': 'Zahlung abgebrochen',
  'result.canceled.text':
    'Es wird nichts abgebucht. Gehen Sie zurück zum Shop, wenn Sie noch bezahlen möchten.',
  'result.failed.title': 'Zahlung nicht abgeschlossen',
  'result.failed.text': 'Es wurde nichts abgebucht. Gehen Sie zurück zum Shop, um es erneut zu versuchen.',
  'decline.title': 'Ihre Zahlung wurde abgelehnt',
  'decline.title.enroll': 'Ihre Zahlungsart konnte nicht gespeichert werden',
  'decline.generic': 'Es wurde nichts abgebucht. Versuchen Sie es erneut oder nutzen Sie eine andere Karte.',
  'decline.funds': 'Das Guthaben auf dem Konto reicht nicht. Nutzen Sie eine andere Karte.',
  'decline.bank': 'Ihre Bank hat den Vorgang abgelehnt. Rufen Sie sie an oder nutzen Sie eine andere Karte.',
  'decline.card_number': 'Die Kartennummer stimmt nicht. Prüfen Sie sie oder nutzen Sie eine andere Karte.',
  'decline.security_code': 'Die Prüfnummer stimmt nicht. Prüfen Sie sie und versuchen Sie es erneut.',
  'decline.expired_card': 'Diese Karte ist abgelaufen. Nutzen Sie eine andere Karte.',
  'decline.lost_or_stolen':
    'Diese Karte kann nicht verwendet werden. Nutzen Sie eine andere Karte oder rufen Sie Ihre Bank an.',
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
    'Die Zeit zum Bezahlen ist abgelaufen, und es wurde nichts abgebucht. Versuchen Sie es erneut: Sie haben dann wieder die volle Zeit.',
  'decline.canceled': 'Die Zahlung wurde abgebrochen. Es wurde nichts abgebucht. Sie können anders bezahlen.',
  'decline.error': 'Etwas ist schiefgegangen, und es wurde nichts abgebucht. Sie können es erneut versuchen.',
  'notice.amount': 'Der Betrag ist jetzt {amount}. Prüfen Sie ihn und drücken Sie den Button noch einmal.',
  'notice.cancel':
    'Diese Zahlung lässt sich nicht mehr abbrechen. Warten Sie hier: Diese Seite zeigt Ihnen das Ergebnis.',
  'error.card': 'Die Karte wurde nicht akzeptiert. Prüfen Sie die Angaben oder nutzen Sie eine andere Karte.',
  'attempts.title': 'Das war vorerst der letzte Versuch',
  'attempts.text':
    'Es wurde nichts abgebucht. Gehen Sie zurück zum Shop, um neu zu beginnen, oder bitten Sie ihn um Hilfe.',
  'error.unknown':
    'Wir konnten nicht feststellen, was aus Ihrer Zahlung geworden ist. Drücken Sie den Button noch einmal: Die Zahlung wird gefunden, nicht doppelt ausgeführt.',
  'error.twice':
    'Dieser Einkauf wurde zweimal bezahlt. Bitte wenden Sie sich für eine Erstattung an den Shop.',
  'error.method': 'Diese Zahlungsart ist nicht mehr verfügbar. Wählen Sie eine andere.',
  'redirect.title': 'Weiter auf der nächsten Seite',
  'redirect.text': 'Zum Bezahlen gehen Sie zu {place} und kommen danach hierher zurück.',
  'qr.title': 'Zum Bezahlen diesen Code scannen',
  'qr.text':
    'Öffnen Sie auf dem Handy die App Ihrer Bank oder Wallet.\nScannen Sie diesen Code und bestätigen Sie.\nDiese Seite aktualisiert sich dann von selbst.',
  'qr.alt': 'Code zum Scannen mit dem Handy',
  'qr.app': 'App öffnen',
  'voucher.title': 'Mit dieser Nummer bezahlen',
  'voucher.text':
    'Zeigen Sie die Nummer beim Bezahlen vor oder geben Sie sie in der App Ihrer Bank ein.\nZahlen Sie genau diesen Betrag.\nDer Shop erfährt davon von selbst; bewahren Sie den Beleg auf.',
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
  'code.over':
    'Die Zeit zum Bezahlen ist abgelaufen. Wenn Sie bezahlt haben, warten Sie hier: Wir prüfen es. Wenn nicht, können Sie gleich neu beginnen.',
  'embed.title': 'Bestätigen Sie Ihre Zahlung',
  'info.title': 'Noch ein Schritt',
  'abandon.title': 'Diese Zahlung verwerfen?',
  'abandon.text':
    'Diese Zahlung lässt sich nicht abbrechen. Wenn Sie anders bezahlen, verwenden Sie ihren Code oder ihre Nummer nicht mehr.',
  'button.back': 'Zurück',
  'abandon.yes': 'Ich verwende sie nicht mehr',
  'button.other.enroll': 'Andere Zahlungsart wählen',
  'challenge.left.title.enroll': 'Noch nicht bestätigt',
  'challenge.left.text.enroll':
    'Zum Abschluss fehlt noch Ihre Bestätigung: Drücken Sie auf „Weiter“. Oder wählen Sie eine andere Zahlungsart.',
  'redirect.text.enroll': 'Zum Bestätigen gehen Sie zu {place} und kommen danach hierher zurück.',
  'result.removed.title': 'Zahlungsart entfernt',
  'result.removed.text': 'Sie ist nicht mehr beim Shop gespeichert.',
  'result.canceled.title.enroll': 'Abgebrochen',
  'result.canceled.text.enroll':
    'Es wurde nichts gespeichert. Gehen Sie zurück zum Shop, um es erneut zu versuchen.',
  'result.failed.title.enroll': 'Zahlungsart nicht gespeichert',
  'result.failed.text.enroll':
    'Es wurde nichts gespeichert und nichts abgebucht. Gehen Sie zurück zum Shop, um es erneut zu versuchen.',
  'decline.generic.enroll':
    'Es wurde nichts abgebucht. Prüfen Sie die Angaben oder speichern Sie eine andere Zahlungsart.',
  'decline.expired.enroll':
    'Die Zeit zum Bestätigen ist abgelaufen, und es wurde nichts abgebucht. Versuchen Sie es erneut: Sie haben dann wieder die volle Zeit.',
  'decline.canceled.enroll':
    'Der Vorgang wurde abgebrochen. Es wurde nichts abgebucht. Sie können es erneut versuchen oder eine andere Zahlungsart speichern.',
  'result.expired.title': 'Die Zeit ist abgelaufen',
  'result.refunded.title': 'Zahlung erstattet',
  'result.refunded.text':
    'Sie bekommen das Geld zurück. Gehen Sie zurück zum Shop, wenn Sie wieder einkaufen möchten.',
  'button.copy': 'Kopieren',
  'embed.title.enroll': 'Bestätigen Sie Ihre Zahlungsart',
  'qr.phone.title': 'Mit der App Ihrer Bank bezahlen',
  'qr.phone.text':
    'Kopieren Sie den Code.\nÖffnen Sie die App Ihrer Bank oder Wallet, fügen Sie den Code ein und bestätigen Sie.\nDiese Seite aktualisiert sich dann von selbst.',
  'transfer.title': 'Per Überweisung bezahlen',
  'transfer.number': 'Kontonummer',
  'transfer.text':
    'Öffnen Sie die App Ihrer Bank.\nÜberweisen Sie genau diesen Betrag auf dieses Konto.\nDer Shop erfährt davon von selbst; bewahren Sie den Beleg auf.',
};
