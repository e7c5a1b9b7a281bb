### Svenska: texter för den som översätter.

check-missing = { $id } saknas på { $language }; lägg till det
check-obsolete = { $id } finns inte i den engelska språkfilen; ta bort det ur den här, eller lägg till det i den engelska
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
check-render = { $id } på { $language } visar { $found }; rätta meddelandet
locale-check-passed = { $messages } meddelanden på { $languages } språk: inget att rätta.
locale-check-failed =
    { $errors ->
        [one] Ett fel
       *[other] { $errors } fel
    }, { $warnings ->
        [one] en varning.
       *[other] { $warnings } varningar.
    }

## Det som kontrollen av språkfilerna hittar

check-missing-fallback = { $id } saknas på { $language }, där { $fallback } visas i stället; lägg till meddelandet
check-obsolete-suggest = { $id } står inte i något kontrakt; menade du { $suggestion }?
check-duplicate-part = { $id } har { $part } även i { $other }; en räcker
check-empty = { $id } visar ingenting; skriv texten
check-space =
    { $kind ->
        [tab] här står en tabb; använd blanksteg
        [bom] filen börjar med en byteordningsmarkering; spara den som UTF-8 utan markering
        [crlf] raderna slutar som i Windows; spara filen med radslut som i Unix
        [trailing] det står blanksteg i slutet av raden; ta bort dem
       *[newline] den sista raden saknar radslut; lägg till det
    }
check-detached = en tom rad skiljer kommentaren från meddelandet under; ta bort den tomma raden, eller börja kommentaren med ##
check-unread = inget kommando läser den här filen; menade du { $known }?
check-allow-unused = här finns inget för { $name } att tillåta; ta bort det
check-allow-unknown = { $name } är inget slags fynd; menade du { $known }?
check-variable-suggest = { $id } använder ${ $variable }, som meddelandet inte får; menade du ${ $suggestion }?
check-variable-unused = kommentaren till { $id } nämner ${ $variable }, som texten inte använder; använd variabeln, eller ta bort den
check-comment-type = typen för ${ $variable } går inte att läsa; skriv (String), (Number), (Date), (List) eller (Enum: a | b)
check-sample = exemplet { $sample } på ${ $variable } är ingen { $kind }; ändra det
check-attribute-suggest = { $id } har .{ $attribute }, som inte står i kontraktet; menade du .{ $suggestion }?
check-function-type = { $function } kan inte visa ${ $variable }, som är en { $kind }; byt funktion
check-function-missing = ${ $variable } är en { $kind } och står naken; visa den med { $function }(${ $variable })
check-variant = varianten [{ $variant }] av { $id } utelämnar ${ $variable }; sätt in variabeln
check-markup-missing = { $id } saknar { $markup }, som står i kontraktet; sätt in det
check-markup-extra = { $id } har { $markup }, som inte står i kontraktet; ta bort det
check-same = { $id } är likadant som på engelska; översätt texten
check-long = { $id } har upp till { $length } tecken, och det finns plats för { $limit }; korta texten
check-reference-suggest = { $id } hänvisar till { $reference }, som inte finns på det här språket; menade du { $suggestion }?
check-cycle = det här hänvisar tillbaka till sig självt: { $path }; bryt cirkeln
check-term-unused = inget meddelande använder termen -{ $id }; ta bort den
check-function-unknown = det finns ingen funktion { $function }; använd { $known }
check-function-suggest = det finns ingen funktion { $function }; menade du { $suggestion }?
check-option-unknown = { $function } har inte valet { $option }; använd { $known }
check-option-suggest = { $function } har inte valet { $option }; menade du { $suggestion }?
check-option-value = { $option } i { $function } kan inte vara { $value }; använd { $known }
check-argument = { $function } tar en { $kind }; ge den det
check-after-term = ${ $variable } är tom efter -{ $term }; sätt variabeln före termen
check-term-variable = ingen skickar ${ $variable } till -{ $id }; skicka med variabeln, eller ta bort den
check-term-argument = -{ $id } får { $argument }, men har ingen sådan variabel; ta bort argumentet
check-term-attribute = -{ $id } har inte .{ $attribute }; termen har { $known }
check-plural-impossible = { $language } har ingen talform { $key }; använd { $known }
check-plural-only-other = { $id } har bara *[other]; lägg till [{ $key }], eller visa talet utan val
check-plural-missing = { $id } saknar talformen [{ $key }], som { $language } har; lägg till den
check-number-key = ett tal är aldrig { $key }; använd { $known } eller en siffra
check-selector = ${ $variable } är en { $kind } och kan inte välja efter antal; välj med en Number
check-enum-key = ${ $variable } är aldrig { $key }; den är { $known }
check-enum-key-suggest = ${ $variable } är aldrig { $key }; menade du { $suggestion }?
check-enum-missing = ${ $variable } kan också vara { $key }; lägg till en variant
check-default = standarden för ett tal måste vara *[other], inte *[{ $found }]; flytta stjärnan
check-use-unknown-suggest = { $id } används här men står inte i någon språkfil; menade du { $suggestion }?
check-use-extra-suggest = { $id } får { $argument }, men har ingen sådan variabel; menade du { $suggestion }?
check-use-type = { $id } behöver { $argument } som { $kind }; skicka med det
check-use-dynamic = det går inte att säga vilket meddelande som används här; lägg till en kommentar med lagom: ids och hur de börjar
check-rule-missing = regeln { $id } har ingen text på { $language }; lägg till den
check-rule-unknown = det finns ingen regel för { $id }; ta bort texten, eller lägg till regeln
check-id-name = { $id } är inte skrivet med små bokstäver och bindestreck; byt namn
check-id-file = { $id } står i { $file } i kontraktet; flytta meddelandet dit
check-quotes = { $found } är inte så det här språket citerar; skriv { $known }
check-typography = { $found } står där { $suggestion } hör hemma; skriv { $suggestion }
check-no-break = { $sign } kan hamna på en annan rad än talet; sätt ett hårt blanksteg emellan
check-word = { $word } är ett ord på { $language }; skriv det på det här språket
check-language = { $id } ser ut som ett annat språk ({ $found }); översätt texten
check-address = { $found } står i en text som säger { $form }; välj en form
check-own-rule = { $found } i { $id } är det som { $rule } varnar för; skriv om det
locale-check-fallback =
    { $messages ->
        [one] Ett meddelande visas på ett grannspråk.
       *[other] { $messages } meddelanden visas på ett grannspråk.
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
locale-fmt-done = { $path } är formaterad
locale-pseudo-done = Sparat: { $path }. Se det med --ui-lang { $tag } --locales { $path }
locale-import-written = Sparat: { $path }
locale-import-unknown = { $place }: { $unit } finns inte i någon språkfil och togs inte med; exportera filen på nytt
locale-import-incomplete = { $place }: { $unit } togs inte med, eftersom resten av meddelandet inte är översatt än
locale-import-sum = { $language }: { $taken } införda, { $same } oförändrade, { $open } utan översättning, { $fuzzy } osäkra (fuzzy) och inte införda, { $left } utelämnade

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
    Ta bort kommentarstecknen och ändra den. ”lagom rules test” säger om den hittar det den ska.
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
