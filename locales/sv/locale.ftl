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

## lagom locale new

locale-new-written = { $path } är på plats.
locale-new-next = Gå först igenom { $dir }/manifest.toml och { $dir }/{ $tag }/words. Skriv sedan texterna: varje ”# TODO” väntar på en.
locale-new-try =
    Se hur långt du har kommit, så ofta du vill:
    lagom locale preview --lang { $tag } --locales { $dir } -o preview.html
    lagom locale check --locales { $dir }
locale-new-head-bundle =
    Texter på { $name }, redo att skrivas. Det som saknas här märks ut i utkasten, och ingenting går sönder.
    Ta bort ”# TODO ” på varje rad i ett meddelande och skriv dina egna ord efter likhetstecknet.
    Kommentaren ovanför ett meddelande säger var det visas och vilka variabler det har.
locale-new-head-rules =
    Regler för { $name }: inga än. Den här nedanför kommer från { $parent } och visar formen.
    Ta bort märkena och ändra den. ”lagom rules test” säger om den hittar det den ska.
locale-new-head-words =
    TODO: ord som annonser på { $name } läses med. De kommer från { $parent }: gå igenom varje lista.
    Ett felaktigt ord gör mer skada än ett som saknas.
locale-new-head-words-empty = TODO: ord som annonser på { $name } läses med. Fyll i varje lista; det som står tomt letar programmet inte efter.
locale-new-head-markers =
    TODO: ord och ändelser som { $name } har men inte grannspråken; med dem känns en text på språket igen.
    Ord som språket delar med grannarna säger ingenting och hör inte hemma här.
check-unwritten = { $language }: { $missing } av { $all } meddelanden är inte skrivna än, nästa är { $id }
