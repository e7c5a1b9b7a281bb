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
    { $errors ->
        [one] Eén fout
       *[other] { $errors } fouten
    }, { $warnings ->
        [one] één waarschuwing.
       *[other] { $warnings } waarschuwingen.
    }

## Wat de controle van de taalbestanden vindt

check-missing-fallback = { $id } ontbreekt in { $language }, waar nu { $fallback } staat; voeg het bericht toe
check-obsolete-suggest = { $id } staat in geen contract; bedoelde je { $suggestion }?
check-duplicate-part = { $id } heeft { $part } ook in { $other }; laat er één staan
check-empty = { $id } toont niets; schrijf de tekst
check-space =
    { $kind ->
        [tab] hier staat een tab; gebruik spaties
        [bom] het bestand begint met een byte order mark; sla het op als UTF-8 zonder
        [crlf] de regels eindigen zoals in Windows; sla het bestand op met regeleinden zoals in Unix
        [trailing] er staan spaties aan het eind van de regel; haal ze weg
       *[newline] de laatste regel heeft geen regeleinde; voeg het toe
    }
check-detached = een lege regel scheidt dit commentaar van het bericht eronder; haal de lege regel weg of begin het commentaar met ##
check-unread = geen enkele opdracht leest dit bestand; bedoelde je { $known }?
check-allow-unused = er valt hier niets toe te staan met { $name }; haal het weg
check-allow-unknown = { $name } is geen soort bevinding; bedoelde je { $known }?
check-variable-suggest = { $id } gebruikt ${ $variable }, dat het bericht niet krijgt; bedoelde je ${ $suggestion }?
check-variable-unused = het commentaar van { $id } noemt ${ $variable }, dat de tekst niet gebruikt; gebruik het of haal het weg
check-comment-type = het type van ${ $variable } is niet te lezen; schrijf (String), (Number), (Date), (List) of (Enum: a | b)
check-sample = het voorbeeld { $sample } van ${ $variable } is geen { $kind }; verander het
check-attribute-suggest = { $id } heeft .{ $attribute }, dat niet in het contract staat; bedoelde je .{ $suggestion }?
check-function-type = { $function } kan ${ $variable } niet tonen, want dat is een { $kind }; kies een andere functie
check-function-missing = ${ $variable } is een { $kind } en staat er kaal; toon het met { $function }(${ $variable })
check-variant = de variant [{ $variant }] van { $id } laat ${ $variable } weg; zet het erin
check-markup-missing = { $id } mist { $markup }, dat in het contract staat; zet het erin
check-markup-extra = { $id } heeft { $markup }, dat niet in het contract staat; haal het weg
check-same = { $id } is gelijk aan het Engels; vertaal het
check-long = { $id } telt tot { $length } tekens en er is plaats voor { $limit }; maak de tekst korter
check-reference-suggest = { $id } verwijst naar { $reference }, dat deze taal niet heeft; bedoelde je { $suggestion }?
check-cycle = dit verwijst naar zichzelf terug: { $path }; doorbreek de kring
check-term-unused = geen enkel bericht gebruikt de term -{ $id }; haal hem weg
check-function-unknown = er is geen functie { $function }; gebruik { $known }
check-function-suggest = er is geen functie { $function }; bedoelde je { $suggestion }?
check-option-unknown = { $function } heeft geen optie { $option }; gebruik { $known }
check-option-suggest = { $function } heeft geen optie { $option }; bedoelde je { $suggestion }?
check-option-value = { $option } van { $function } kan niet { $value } zijn; gebruik { $known }
check-argument = { $function } wil één { $kind }; geef dat
check-after-term = ${ $variable } is leeg na -{ $term }; zet het voor de term
check-term-variable = niemand geeft ${ $variable } door aan -{ $id }; geef het mee of haal het weg
check-term-argument = -{ $id } krijgt { $argument } en heeft zo’n variabele niet; haal het weg
check-term-attribute = -{ $id } heeft geen .{ $attribute }; de term heeft { $known }
check-plural-impossible = { $language } heeft geen getalsvorm { $key }; gebruik { $known }
check-plural-only-other = { $id } heeft alleen *[other]; voeg [{ $key }] toe of toon het getal zonder keuze
check-plural-missing = { $id } mist de getalsvorm [{ $key }], die { $language } heeft; voeg hem toe
check-number-key = een getal is nooit { $key }; gebruik { $known } of een cijfer
check-selector = ${ $variable } is een { $kind } en kan niet naar aantal kiezen; kies met een Number
check-enum-key = ${ $variable } is nooit { $key }; het is { $known }
check-enum-key-suggest = ${ $variable } is nooit { $key }; bedoelde je { $suggestion }?
check-enum-missing = ${ $variable } kan ook { $key } zijn; voeg een variant toe
check-default = de standaard van een getal moet *[other] zijn, niet *[{ $found }]; verplaats de ster
check-use-unknown-suggest = { $id } wordt hier gebruikt en staat in geen taalbestand; bedoelde je { $suggestion }?
check-use-extra-suggest = { $id } krijgt { $argument } en heeft zo’n variabele niet; bedoelde je { $suggestion }?
check-use-type = { $id } wil { $argument } als { $kind }; geef dat mee
check-use-dynamic = welk bericht hier wordt gebruikt, is niet te zeggen; voeg commentaar toe met lagom: ids en hoe ze beginnen
check-rule-missing = de regel { $id } heeft geen tekst in { $language }; voeg die toe
check-rule-unknown = er is geen regel voor { $id }; haal de tekst weg of voeg de regel toe
check-id-name = { $id } staat niet in kleine letters met koppeltekens; kies een andere naam
check-id-file = { $id } staat in het contract in { $file }; verplaats het daarheen
check-quotes = { $found } is niet hoe deze taal aanhaalt; schrijf { $known }
check-typography = { $found } staat waar { $suggestion } hoort; schrijf { $suggestion }
check-no-break = { $sign } kan op een andere regel komen dan het getal; zet er een vaste spatie tussen
check-word = { $word } is een woord uit { $language }; schrijf het in deze taal
check-language = { $id } lijkt een andere taal ({ $found }); vertaal de tekst
check-address = { $found } staat in een tekst die { $form } zegt; kies één vorm
check-own-rule = { $found } in { $id } is waar { $rule } voor waarschuwt; schrijf het anders
locale-check-fallback =
    { $messages ->
        [one] Eén bericht staat in een buurtaal.
       *[other] { $messages } berichten staan in een buurtaal.
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

## Rules and words in lagom locale check

check-words-twice = { $word } staat twee keer in { $list }, het eerst in { $other }; houd er een
check-words-opposite = { $word } staat in { $list } en in { $other } ({ $place }), die elkaar uitsluiten; houd er een
check-words-class-unused = geen vorm noemt de klasse { $class }; haal haar weg of gebruik haar als <{ $class }>
check-rule-never = { $form } vindt niets: { $word } is in geen tekst een woord; schrijf het zonder tekens aan de randen
check-rule-silenced = { $form } legt zichzelf het zwijgen op: { $word } staat in de unless van dezelfde regel; haal het daar of hier weg
check-rule-covered = { $form } vindt niets wat { $other } niet vindt ({ $place }); haal de vorm weg
check-rule-star = geen zin in flags laat zien wat de ster in { $form } vindt; voeg er een toe
check-rule-silent = { $rule } vindt dit niet: { $text } – verbeter de frase of de zin
check-rule-loud = { $rule } vindt iets waar hij moet zwijgen: { $text } – maak de frase enger of voeg een unless toe
check-rule-unproved = geen zin in flags vindt frase { $number } van { $rule }; voeg er een toe
check-rule-unsafe = het voorstel { $text } van { $rule } geeft weer een melding; formuleer het anders
check-rule-text = { $id } is de tekst van een regel zonder frasen in { $language }; voeg frasen toe of haal de tekst weg
check-rule-suggest-fires = het voorstel { $text } wordt zelf gevonden door { $rule }; formuleer het anders
check-rule-suggest-language = het voorstel { $text } is in het { $language }; schrijf het in de taal van de regel
