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

## lagom locale preview

preview-title = Förhandsvisning: { $name }
preview-how = Håll pekaren över en text för att se vilket meddelande den kommer från och var det står.
preview-legend-missing = saknas, visas med ord från ett annat språk
preview-legend-fallback = hämtat från ett annat språk
preview-legend-broken = går inte att visa
preview-lacks = { $id }: { $language } saknar det, { $other } har det i { $place }
preview-broken = { $id } går inte att visa ({ $place }): { $detail }
preview-heading-ad = En annons
preview-heading-ad-open = En annons där allt är öppet
preview-heading-letter = Ett brev
preview-heading-letter-open = Ett brev där allt är öppet
preview-heading-report = En rapport
preview-heading-rest = Visas inte ovan, från { $file }
preview-rest-count =
    { $count ->
        [one] Ett meddelande
       *[other] { $count } meddelanden
    }
preview-heading-waiting = Saknas än eller behöver rättas
preview-why = Ni skriver att jag kan lära mig arbetet hos er. I butiken har jag lärt upp åtta nya kollegor, och jag tycker om att själv vara ny.
preview-first-months = Först vill jag lyssna på samtal och skriva upp vilka ord kunderna frågar om. Sedan svarar jag tillsammans med en kollega. Efter tre månader hoppas jag kunna förklara en faktura utan att slå upp något.
preview-mention = Hemma har jag en pärm med mina egna räkningar och anteckningar i marginalen.
preview-position = skiftledare
preview-done-1 = Fick ner klagomålen på kvitton från 25 till 6 i månaden genom att lyssna på varje kund
preview-done-2 = Lärde upp åtta nya kollegor med en checklista som alla skift använder nu
preview-done-3 = Förklarade nätbanken för 35 äldre

## Rules and words in lagom locale check

check-words-twice = { $word } står två gånger i { $list }, först i { $other }; behåll ett ställe
check-words-opposite = { $word } står både i { $list } och i { $other } ({ $place }), som utesluter varandra; behåll ett ställe
check-words-class-unused = ingen form använder klassen { $class }; ta bort den eller använd den som <{ $class }>
check-rule-never = { $form } hittar ingenting, eftersom { $word } inte är ett ord i någon text; skriv det utan tecken i kanterna
check-rule-silenced = { $form } tystar sig själv: { $word } står i regelns egen unless; ta bort det på ett av ställena
check-rule-covered = { $form } hittar inget annat än det som { $other } hittar ({ $place }); ta bort den
check-rule-star = ingen mening i flags visar vad stjärnan i { $form } hittar; lägg till en
check-rule-silent = { $rule } hittar inte: { $text } – rätta frasen eller meningen
check-rule-loud = { $rule } hittar något där den ska vara tyst: { $text } – gör frasen snävare eller lägg till en unless
check-rule-unproved = ingen mening i flags hittar fras { $number } i { $rule }; lägg till en
check-rule-unsafe = förslaget { $text } i { $rule } ger ett nytt fynd; formulera det på ett annat sätt
check-rule-text = { $id } är texten till en regel utan fraser på { $language }; lägg till fraser eller ta bort texten
check-rule-suggest-fires = förslaget { $text } hittas självt av { $rule }; formulera det på ett annat sätt
check-rule-suggest-language = förslaget { $text } är på { $language }; skriv det på regelns eget språk
