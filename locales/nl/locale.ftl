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
locale-stats-missing = ontbreken
locale-stats-obsolete = verouderd
locale-stats-same = als in het Engels
locale-stats-words = woorden
locale-stats-fallback = { $count } getoond in { $language }
locale-fmt-would = { $path } zou veranderen
locale-fmt-done = { $path } staat nu in de huisvorm
locale-pseudo-done = Opgeslagen: { $path }. Bekijk het met --ui-lang { $tag } --locales { $path }
locale-import-written = Opgeslagen: { $path }
locale-import-unknown = { $place }: { $unit } staat in geen enkel taalbestand en is niet overgenomen; exporteer het bestand opnieuw
locale-import-incomplete = { $place }: { $unit } is niet overgenomen, want de rest van het bericht is nog niet vertaald
locale-import-sum = { $language }: { $taken } overgenomen, { $same } ongewijzigd, { $open } zonder vertaling, { $fuzzy } onzeker (fuzzy) en niet overgenomen, { $left } weggelaten
