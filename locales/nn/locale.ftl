### Nynorsk: tekstar for den som omset.

check-missing = { $id } manglar på { $language }; legg til meldinga
check-obsolete = { $id } står ikkje i nokon kontrakt; ta bort meldinga, eller legg ho til i den engelske språkfila
check-duplicate = { $id } står òg i { $other }; éin stad er nok
check-variable-unknown = { $id } bruker ${ $variable }, som meldinga ikkje får; ho får { $known }
check-variable-missing = { $id } bruker ikkje ${ $variable }; set inn variabelen
check-variable-undocumented = { $id } bruker ${ $variable } utan kommentar med type; legg til #   ${ $variable } (String) - …, e.g. "…"
check-attribute-missing = { $id } manglar .{ $attribute }; legg til attributtet
check-attribute-unknown = { $id } har .{ $attribute }, som ikkje står i kontrakten; ta bort attributtet
check-reference = { $id } viser til { $reference }, som ikkje finst på dette språket; rett namnet, eller legg til det som manglar
check-use-unknown = { $id } er i bruk her, men står ikkje i noka språkfil; rett id-en, eller legg til meldinga
check-use-argument = { $id } treng { $argument }, som manglar her; send med argumentet
check-use-extra = { $id } får { $argument }, men har ingen slik variabel; ta bort argumentet
check-unused = { $id } er ikkje i bruk nokon stad; ta bort meldinga
check-render = { $id } på { $language } viser { $found }; rett opp meldinga
locale-check-passed = { $messages } meldingar på { $languages } språk: ingenting å rette.
locale-check-failed =
    { $faults ->
        [one] Éin feil.
       *[other] { $faults } feil.
    }

## Filer for omsetjarar

locale-stats-messages = meldingar
locale-stats-translated = omsett
locale-stats-missing = manglar
locale-stats-obsolete = utdatert
locale-stats-same = som på engelsk
locale-stats-words = ord
locale-stats-fallback = { $count } blir viste på { $language }
locale-fmt-would = { $path } ville bli endra
locale-fmt-done = { $path } har fått den faste forma
locale-pseudo-done = Lagra: { $path }. Sjå det med --ui-lang { $tag } --locales { $path }
locale-import-written = Lagra: { $path }
locale-import-unknown = { $place }: { $unit } står ikkje i noka språkfil og blei ikkje teken med; eksporter fila på nytt
locale-import-incomplete = { $place }: { $unit } blei ikkje teken med, for resten av meldinga er ikkje omsett enno
locale-import-sum = { $language }: { $taken } tekne inn, { $same } uendra, { $open } utan omsetjing, { $fuzzy } uklare (fuzzy) og ikkje tekne inn, { $left } utelatne
