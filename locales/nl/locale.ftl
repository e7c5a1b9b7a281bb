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

## lagom locale new

locale-new-written = { $path } staat klaar.
locale-new-next = Loop eerst { $dir }/manifest.toml en { $dir }/{ $tag }/words na. Schrijf daarna de teksten: elke ‘# TODO’ wacht op een tekst.
locale-new-try =
    Kijk zo vaak je wilt hoever je bent:
    lagom locale preview --lang { $tag } --locales { $dir } -o preview.html
    lagom locale check --locales { $dir }
locale-new-head-bundle =
    Teksten in het { $name }, klaar om te schrijven. Wat hier ontbreekt, krijgt in concepten een markering; er gaat niets stuk.
    Haal ‘# TODO ’ weg op elke regel van een bericht en schrijf je eigen woorden achter het isgelijkteken.
    De opmerking boven een bericht zegt waar het staat en welke variabelen het heeft.
locale-new-head-rules =
    Regels voor het { $name }: nog geen. De regel hieronder komt uit het { $parent } en laat de vorm zien.
    Haal de tekens weg en pas hem aan. ‘lagom rules test’ zegt of hij vindt wat hij moet vinden.
locale-new-head-words =
    TODO: woorden waarmee vacatures in het { $name } worden gelezen. Ze komen uit het { $parent }: loop elke lijst na.
    Een fout woord doet meer kwaad dan een woord dat ontbreekt.
locale-new-head-words-empty = TODO: woorden waarmee vacatures in het { $name } worden gelezen. Vul elke lijst; naar wat leeg blijft, wordt niet gezocht.
locale-new-head-markers =
    TODO: woorden en uitgangen die het { $name } heeft en de buurtalen niet; daaraan wordt een tekst herkend.
    Woorden die de buren ook hebben, zeggen niets en horen hier niet.
check-unwritten = { $language }: { $missing } van { $all } berichten zijn nog niet geschreven, het volgende is { $id }

## lagom locale preview

preview-title = Voorbeeldweergave: { $name }
preview-how = Houd de aanwijzer op een stuk tekst om te zien uit welk bericht het komt en waar dat staat.
preview-legend-missing = ontbreekt, met de woorden van een andere taal
preview-legend-fallback = uit een andere taal
preview-legend-broken = kan niet worden getoond
preview-lacks = { $id }: { $language } heeft het niet, { $other } heeft het in { $place }
preview-broken = { $id } kan niet worden getoond ({ $place }): { $detail }
preview-heading-ad = Een vacature
preview-heading-ad-open = Een vacature waarin alles open is
preview-heading-letter = Een brief
preview-heading-letter-open = Een brief waarin alles open is
preview-heading-report = Een verslag
preview-heading-rest = Hierboven niet getoond, uit { $file }
preview-rest-count =
    { $count ->
        [one] Eén bericht
       *[other] { $count } berichten
    }
preview-heading-waiting = Nog te schrijven of te verbeteren
preview-why = Jullie schrijven dat ik het werk bij jullie kan leren. In de winkel heb ik acht nieuwe collega’s ingewerkt, en ik vind het leuk om zelf nieuw te zijn.
preview-first-months = Eerst wil ik meeluisteren met gesprekken en opschrijven naar welke woorden klanten vragen. Daarna antwoord ik samen met een collega. Na drie maanden wil ik een rekening kunnen uitleggen zonder iets op te zoeken.
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
