### Bokmål: tekster for den som oversetter.

check-missing = { $id } mangler på { $language }; legg til meldingen
check-obsolete = { $id } står ikke i noen kontrakt; ta bort meldingen, eller legg den til i den engelske språkfilen
check-duplicate = { $id } står også i { $other }; ett sted er nok
check-variable-unknown = { $id } bruker ${ $variable }, som meldingen ikke får; den får { $known }
check-variable-missing = { $id } bruker ikke ${ $variable }; sett inn variabelen
check-variable-undocumented = { $id } bruker ${ $variable } uten kommentar med type; legg til #   ${ $variable } (String) - …, e.g. "…"
check-attribute-missing = { $id } mangler .{ $attribute }; legg til attributtet
check-attribute-unknown = { $id } har .{ $attribute }, som ikke står i kontrakten; ta bort attributtet
check-reference = { $id } viser til { $reference }, som ikke finnes på dette språket; rett navnet, eller legg til det som mangler
check-use-unknown = { $id } er i bruk her, men står ikke i noen språkfil; rett id-en, eller legg til meldingen
check-use-argument = { $id } trenger { $argument }, som mangler her; send med argumentet
check-use-extra = { $id } får { $argument }, men har ingen slik variabel; ta bort argumentet
check-unused = { $id } er ikke i bruk noe sted; ta bort meldingen
check-render = { $id } på { $language } viser { $found }; rett opp meldingen
locale-check-passed = { $messages } meldinger på { $languages } språk: ingenting å rette.
locale-check-failed =
    { $faults ->
        [one] Én feil.
       *[other] { $faults } feil.
    }

## Filer for oversettere

locale-stats-messages = meldinger
locale-stats-translated = oversatt
locale-stats-missing = mangler
locale-stats-obsolete = utdatert
locale-stats-same = som på engelsk
locale-stats-words = ord
locale-stats-fallback = { $count } vises på { $language }
locale-fmt-would = { $path } ville bli endret
locale-fmt-done = { $path } har fått den faste formen
locale-pseudo-done = Lagret: { $path }. Se det med --ui-lang { $tag } --locales { $path }
locale-import-written = Lagret: { $path }
locale-import-unknown = { $place }: { $unit } står ikke i noen språkfil og ble ikke tatt med; eksporter filen på nytt
locale-import-incomplete = { $place }: { $unit } ble ikke tatt med, for resten av meldingen er ikke oversatt ennå
locale-import-sum = { $language }: { $taken } tatt inn, { $same } uendret, { $open } uten oversettelse, { $fuzzy } uklare (fuzzy) og ikke tatt inn, { $left } utelatt
