### Svenska: texter för den som översätter.

check-missing = { $id } saknas i { $language }; lägg till det
check-obsolete = { $id } finns inte i den engelska språkfilen; ta bort det här, eller lägg till det där
check-duplicate = { $id } står också i { $other }; behåll bara det ena
check-variable-unknown = { $id } använder ${ $variable }, som inte skickas med; de som finns är { $known }
check-variable-missing = { $id } använder inte ${ $variable }; sätt in variabeln
check-variable-undocumented = { $id } använder ${ $variable } utan en kommentar med typ; lägg till #   ${ $variable } (String) - …, e.g. "…"
check-attribute-missing = { $id } saknar .{ $attribute }; lägg till attributet
check-attribute-unknown = { $id } har .{ $attribute }, som inte finns i den engelska språkfilen; ta bort attributet
check-reference = { $id } hänvisar till { $reference }, som inte finns på det här språket; lägg till det eller rätta namnet
check-use-unknown = { $id } används här men finns inte i någon språkfil; rätta id:t eller lägg till meddelandet
check-use-argument = { $id } behöver { $argument } men får det inte; skicka med det
check-use-extra = { $id } får { $argument } men har ingen sådan variabel; ta bort det
check-unused = { $id } används ingenstans; ta bort det
check-render = { $id } i { $language } visar { $found }; rätta meddelandet
locale-check-passed = { $messages } meddelanden på { $languages } språk: inget att rätta.
locale-check-failed =
    { $faults ->
        [one] Ett fel.
       *[other] { $faults } fel.
    }

## Filer för översättare

locale-stats-messages = meddelanden
locale-stats-translated = översatta
locale-stats-missing = saknas
locale-stats-obsolete = inaktuella
locale-stats-same = som på engelska
locale-stats-words = ord
locale-stats-fallback = { $count } visas på { $language }
locale-fmt-would = { $path } skulle ändras
locale-fmt-done = { $path } har fått den fasta formen
locale-pseudo-done = Sparat: { $path }. Se det med --ui-lang { $tag } --locales { $path }
locale-import-written = Sparat: { $path }
locale-import-unknown = { $place }: { $unit } finns inte i någon språkfil och togs inte med; exportera filen på nytt
locale-import-incomplete = { $place }: { $unit } togs inte med, eftersom resten av meddelandet inte är översatt än
locale-import-sum = { $language }: { $taken } införda, { $same } oförändrade, { $open } utan översättning, { $fuzzy } osäkra (fuzzy) och inte införda, { $left } utelämnade
