// Dutch, addressing the shopper as "je".
import type { AfterCatalog } from '../../catalog.js';

export const words: AfterCatalog = {
  'button.continue': 'Doorgaan',
  'button.other': 'Anders betalen',
  'progress.checking': 'Dit duurt langer dan normaal. We controleren je betaling; betaal niet nog een keer.',
  'challenge.title': 'Bevestig bij je bank',
  'challenge.left.title': 'Je betaling is nog niet bevestigd',
  'challenge.left.text': 'Bevestig om af te ronden: druk op Doorgaan. Of betaal op een andere manier.',
  'wait.title': 'Wachten op bevestiging',
  'wait.text': 'Je hoeft niets te doen: deze pagina werkt zichzelf bij.',
  'result.paid.title': 'Betaling voltooid',
  'result.paid.text': 'Bedankt. Je kunt deze pagina sluiten.',
  'result.authorized.title': 'Betaling goedgekeurd',
  'result.authorized.text':
    'Bedankt. Je bank reserveert het bedrag voor de winkel; je hoeft niets meer te doen.',
  'result.in_review.title': 'Betaling wordt beoordeeld',
  'result.in_review.text':
    'De betaling wordt gecontroleerd en de winkel laat je weten hoe het afloopt. Betaal niet nog een keer.',
  'result.enrolled.title': 'Betaalmethode opgeslagen',
  'result.enrolled.text': 'Je kunt hem gebruiken bij je volgende aankoop.',
  'result.canceled.title': 'Betaling geannuleerd',
  'result.canceled.text': 'Er wordt niets afgeschreven. Ga terug naar de winkel als je nog wilt betalen.',
  'result.failed.title': 'Betaling niet voltooid',
  'result.failed.text': 'Er is niets afgeschreven. Ga terug naar de winkel om het opnieuw te proberen.',
  'decline.title': 'Je betaling is geweigerd',
  'decline.title.enroll': 'Je betaalmethode kon niet worden opgeslagen',
  'decline.generic': 'Er is niets afgeschreven. Probeer het opnieuw of gebruik een andere kaart.',
  'decline.funds': 'Het saldo op de rekening is te laag. Gebruik een andere kaart.',
  'decline.bank': 'Je bank heeft het geweigerd. Bel je bank of gebruik een andere kaart.',
  'decline.card_number': 'Het kaartnummer klopt niet. Controleer het of gebruik een andere kaart.',
  'decline.security_code': 'De beveiligingscode klopt niet. Controleer hem en probeer het opnieuw.',
  'decline.expired_card': 'Deze kaart is verlopen. Gebruik een andere kaart.',
  'decline.lost_or_stolen': 'Deze kaart kan niet worden gebruikt. Gebruik een andere kaart of bel je bank.',
  'decline.authentication':
    'Je bank kon niet bevestigen dat jij het bent. Probeer het opnieuw of gebruik een andere kaart.',
  'decline.wait': 'Probeer deze kaart na {time} opnieuw, of gebruik een andere kaart.',
  'decline.later': 'Het kan nu niet. Probeer het later opnieuw of gebruik een andere kaart.',
  'decline.stop': 'Probeer deze kaart niet opnieuw. Gebruik een andere kaart.',
  'decline.hard': 'Deze kaart kan niet voor deze betaling worden gebruikt. Gebruik een andere kaart.',
  'decline.method': 'Er is niets afgeschreven. Probeer het opnieuw of betaal op een andere manier.',
  'decline.expired':
    'De tijd om te betalen is om en er is niets afgeschreven. Probeer het opnieuw: je krijgt weer de volle tijd.',
  'decline.canceled':
    'De betaling is geannuleerd. Er is niets afgeschreven. Je kunt op een andere manier betalen.',
  'decline.error': 'Er ging iets mis en er is niets afgeschreven. Je kunt het opnieuw proberen.',
  'notice.amount': 'Het bedrag is nu {amount}. Controleer het en druk nog een keer op de knop.',
  'notice.cancel':
    'Deze betaling kan niet meer worden geannuleerd. Wacht hier: deze pagina laat zien hoe het afloopt.',
  'error.card': 'De kaart is niet geaccepteerd. Controleer de gegevens of gebruik een andere kaart.',
  'attempts.title': 'Dat was voorlopig de laatste poging',
  'attempts.text':
    'Er is niets afgeschreven. Ga terug naar de winkel om opnieuw te beginnen, of vraag de winkel om hulp.',
  'error.unknown':
    'We konden niet achterhalen wat er met je betaling is gebeurd. Druk nog een keer op de knop: de betaling wordt teruggevonden, niet dubbel uitgevoerd.',
  'error.twice':
    'Deze aankoop is twee keer betaald. Neem contact op met de winkel om je geld terug te krijgen.',
  'error.method': 'Deze betaalmethode is niet meer beschikbaar. Kies een andere.',
  'redirect.title': 'Ga verder op de volgende pagina',
  'redirect.text': 'Je gaat naar {place} om te betalen en komt daarna hier terug.',
  'qr.title': 'Scan deze code om te betalen',
  'qr.text':
    'Open op je telefoon de app van je bank of wallet.\nScan deze code en bevestig.\nDaarna werkt deze pagina zichzelf bij.',
  'qr.alt': 'Code om met je telefoon te scannen',
  'qr.app': 'App openen',
  'voucher.title': 'Betaal met dit nummer',
  'voucher.text':
    'Laat het nummer zien waar je betaalt, of vul het in de app van je bank in.\nBetaal precies dit bedrag.\nDe winkel krijgt vanzelf bericht; bewaar het betaalbewijs.',
  'voucher.number': 'Betaalnummer',
  'voucher.barcode': 'Streepjescode van het betaalnummer',
  'voucher.page': 'Betaalslip openen',
  'voucher.bank': 'Bank',
  'voucher.beneficiary': 'Ontvanger',
  'voucher.reference': 'Kenmerk',
  'code.copy': 'Code kopiëren',
  'code.copied': 'Gekopieerd',
  'code.save': 'Afbeelding opslaan',
  'code.print': 'Printen',
  'code.until': 'Betaal vóór {time}',
  'code.left': 'Nog {time}',
  'code.over':
    'De tijd om te betalen is om. Heb je betaald, wacht dan hier: we controleren het. Zo niet, dan kun je zo opnieuw beginnen.',
  'embed.title': 'Bevestig je betaling',
  'info.title': 'Nog één stap',
  'abandon.title': 'Van deze betaling afzien?',
  'abandon.text':
    'Deze betaling kan niet worden geannuleerd. Betaal je op een andere manier, gebruik de code of het nummer dan niet meer.',
  'button.back': 'Terug',
  'abandon.yes': 'Ik gebruik ze niet meer',
  'button.other.enroll': 'Andere methode kiezen',
  'challenge.left.title.enroll': 'Nog niet bevestigd',
  'challenge.left.text.enroll': 'Bevestig om af te ronden: druk op Doorgaan. Of kies een andere methode.',
  'redirect.text.enroll': 'Je gaat naar {place} om te bevestigen en komt daarna hier terug.',
  'result.removed.title': 'Betaalmethode verwijderd',
  'result.removed.text': 'Hij is niet meer opgeslagen bij de winkel.',
  'result.canceled.title.enroll': 'Geannuleerd',
  'result.canceled.text.enroll':
    'Er is niets opgeslagen. Ga terug naar de winkel om het opnieuw te proberen.',
  'result.failed.title.enroll': 'Betaalmethode niet opgeslagen',
  'result.failed.text.enroll':
    'Er is niets opgeslagen en niets afgeschreven. Ga terug naar de winkel om het opnieuw te proberen.',
  'decline.generic.enroll': 'Er is niets afgeschreven. Controleer de gegevens of sla een andere methode op.',
  'decline.expired.enroll':
    'De tijd om te bevestigen is om en er is niets afgeschreven. Probeer het opnieuw: je krijgt weer de volle tijd.',
  'decline.canceled.enroll':
    'Het is geannuleerd. Er is niets afgeschreven. Je kunt het opnieuw proberen of een andere methode opslaan.',
  'result.expired.title': 'De tijd is om',
  'result.refunded.title': 'Betaling terugbetaald',
  'result.refunded.text': 'Je krijgt het geld terug. Ga terug naar de winkel als je opnieuw wilt kopen.',
  'button.copy': 'Kopiëren',
  'embed.title.enroll': 'Bevestig je betaalmethode',
  'qr.phone.title': 'Betaal met de app van je bank',
  'qr.phone.text':
    'Kopieer de code.\nOpen de app van je bank of wallet, plak de code en bevestig.\nDaarna werkt deze pagina zichzelf bij.',
  'transfer.title': 'Betaal via overschrijving',
  'transfer.number': 'Rekeningnummer',
  'transfer.text':
    'Open de app van je bank.\nMaak precies dit bedrag over naar deze rekening.\nDe winkel krijgt vanzelf bericht; bewaar het betaalbewijs.',
};
