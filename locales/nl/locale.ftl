### Nederlands: teksten voor wie vertaalt.

check-missing = { $id } ontbreekt in { $language }; voeg het toe
check-obsolete = { $id } staat niet in het Engelse taalbestand; haal het hier weg, of voeg het daar toe
check-duplicate = { $id } staat ook in { $other }; laat er één staan
check-variable-unknown = { $id } gebruikt ${ $variable }, maar krijgt die niet mee; wel beschikbaar: { $known }
check-variable-missing = { $id } gebruikt ${ $variable } niet; zet de variabele erin
check-variable-undocumented = { $id } gebruikt ${ $variable } zonder commentaar met het type; zet erboven: #   ${ $variable } (String) - …, e.g. "…"
check-attribute-missing = { $id } heeft geen .{ $attribute }; voeg het attribuut toe
check-attribute-unknown = { $id } heeft .{ $attribute }, maar dat staat niet in het Engelse taalbestand; haal het attribuut weg
check-reference = { $id } verwijst naar { $reference }, maar dat is er niet in deze taal; voeg het toe of verbeter de naam
check-use-unknown = { $id } wordt hier gebruikt, maar staat in geen enkel taalbestand; verbeter het id of voeg het bericht toe
check-use-argument = { $id } heeft { $argument } nodig, maar krijgt dat niet; geef het mee
check-use-extra = { $id } krijgt { $argument } mee, maar heeft zo’n variabele niet; haal het weg
check-unused = { $id } wordt nergens gebruikt; haal het weg
check-render = { $id } in { $language } toont { $found }; verbeter het bericht
locale-check-passed = { $messages } berichten in { $languages } talen: niets te verbeteren.
locale-check-failed =
    { $faults ->
        [one] Eén fout.
       *[other] { $faults } fouten.
    }

## Bestanden voor vertalers

locale-stats-messages = berichten
locale-stats-translated = vertaald
locale-stats-missing = ontbrekend
locale-stats-obsolete = vervallen
locale-stats-same = als in het Engels
locale-stats-words = woorden
locale-stats-fallback = { $count } getoond in { $language }
locale-fmt-would = { $path } heeft de vaste opmaak nog niet
locale-fmt-done = { $path } heeft nu de vaste opmaak
locale-pseudo-done = Opgeslagen: { $path }. Bekijk het met --ui-lang { $tag } --locales { $path }
locale-import-written = Opgeslagen: { $path }
locale-import-unknown = { $place }: { $unit } staat in geen enkel taalbestand en is niet overgenomen; exporteer het bestand opnieuw
locale-import-incomplete = { $place }: { $unit } is niet overgenomen, want de rest van het bericht is nog niet vertaald
locale-import-sum = { $language }: { $taken } overgenomen, { $same } ongewijzigd, { $open } zonder vertaling, { $fuzzy } onzeker (fuzzy) en niet overgenomen, { $left } weggelaten

## lagom locale new

locale-new-written = { $path } staat klaar.
locale-new-next = Loop eerst { $dir }/manifest.toml en { $dir }/{ $tag }/words na. Schrijf daarna de teksten: elke ‘# TODO’ wacht op een tekst.
locale-new-try =
    Kijk zo vaak je wilt hoever je bent:
    lagom locale preview --lang { $tag } --locales { $dir } -o preview.html
    lagom locale check --locales { $dir }
locale-new-head-bundle =
    Teksten in het { $name }, nog te schrijven. Wat hier ontbreekt, krijgt in concepten een markering; er gaat niets stuk.
    Haal ‘# TODO ’ weg op elke regel van een bericht en schrijf je eigen woorden achter het isgelijkteken.
    Het commentaar boven een bericht zegt waar het bericht staat en welke variabelen het heeft.
locale-new-head-rules =
    Regels voor het { $name }: nog geen. De regel hieronder komt uit het { $parent } en laat de vorm zien.
    Haal de commentaartekens weg en pas de regel aan. ‘lagom rules test’ zegt of de regel vindt wat hij moet vinden.
locale-new-head-words =
    TODO: woorden waarmee vacatures in het { $name } worden gelezen. Ze komen uit het { $parent }: loop elke lijst na.
    Een fout woord doet meer kwaad dan een woord dat ontbreekt.
locale-new-head-words-empty = TODO: woorden waarmee vacatures in het { $name } worden gelezen. Vul elke lijst; naar wat leeg blijft, wordt niet gezocht.
locale-new-head-markers =
    TODO: woorden en uitgangen die het { $name } heeft en de buurtalen niet; daaraan wordt een tekst herkend.
    Woorden die de buren ook hebben, zeggen niets en horen hier niet.
check-unwritten = { $language }: { $missing } van de { $all } berichten zijn nog niet geschreven; het volgende is { $id }

## lagom locale preview

preview-title = Voorbeeldweergave: { $name }
preview-how = Houd de aanwijzer op een stuk tekst om te zien uit welk bericht het komt en waar dat staat.
preview-legend-missing = ontbreekt, met de woorden van een andere taal
preview-legend-fallback = uit een taal waarop deze terugvalt
preview-legend-broken = kan niet worden getoond
preview-lacks = { $id } ontbreekt in { $language }; de tekst in { $other } staat in { $place }
preview-broken = { $id } kan niet worden getoond ({ $place }): { $detail }
preview-heading-ad = Een vacature
preview-heading-ad-open = Een vacature waarin nog niets is ingevuld
preview-heading-letter = Een brief
preview-heading-letter-open = Een brief waarin nog niets is ingevuld
preview-heading-report = Een verslag
preview-heading-rest = Hierboven niet getoond, uit { $file }
preview-rest-count =
    { $count ->
        [one] Eén bericht
       *[other] { $count } berichten
    }
preview-heading-waiting = Nog te schrijven of te verbeteren
preview-why = Jullie schrijven dat ik het werk bij jullie kan leren. In de winkel heb ik acht nieuwe collega’s ingewerkt, en nu vind ik het leuk om zelf de nieuwe te zijn.
preview-first-months = Eerst wil ik meeluisteren met gesprekken en opschrijven bij welke woorden klanten vragen hebben. Daarna antwoord ik samen met een collega. Na drie maanden wil ik een rekening kunnen uitleggen zonder iets op te zoeken.
preview-mention = Thuis heb ik een map met mijn eigen rekeningen en aantekeningen in de kantlijn.
preview-position = ploegleider
preview-done-1 = Bracht het aantal klachten over bonnen terug van 25 naar 6 per maand door naar elke klant te luisteren
preview-done-2 = Werkte acht nieuwe collega’s in met een checklist die nu alle ploegen gebruiken
preview-done-3 = Legde internetbankieren uit aan 35 ouderen
