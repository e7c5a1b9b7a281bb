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
    { $errors ->
        [one] Én feil
       *[other] { $errors } feil
    }, { $warnings ->
        [one] én advarsel.
       *[other] { $warnings } advarsler.
    }

## Det kontrollen av språkfilene finner

check-missing-fallback = { $id } mangler på { $language }, der { $fallback } vises i stedet; legg til meldingen
check-obsolete-suggest = { $id } står ikke i noen kontrakt; mente du { $suggestion }?
check-duplicate-part = { $id } har { $part } også i { $other }; ett sted er nok
check-empty = { $id } viser ingenting; skriv teksten
check-space =
    { $kind ->
        [tab] her står en tabulator; bruk mellomrom
        [bom] filen begynner med et byterekkefølgemerke; lagre den som UTF-8 uten merke
        [crlf] linjene slutter som i Windows; lagre filen med linjeslutt som i Unix
        [trailing] det står mellomrom på slutten av linjen; ta dem bort
       *[newline] den siste linjen mangler linjeslutt; legg den til
    }
check-detached = en tom linje skiller kommentaren fra meldingen under; ta bort den tomme linjen, eller begynn kommentaren med ##
check-unread = ingen kommando leser denne filen; mente du { $known }?
check-allow-unused = her er det ingenting for { $name } å tillate; ta det bort
check-allow-unknown = { $name } er ikke noe slags funn; mente du { $known }?
check-variable-suggest = { $id } bruker ${ $variable }, som meldingen ikke får; mente du ${ $suggestion }?
check-variable-unused = kommentaren til { $id } nevner ${ $variable }, som teksten ikke bruker; bruk variabelen, eller ta den bort
check-comment-type = typen til ${ $variable } kan ikke leses; skriv (String), (Number), (Date), (List) eller (Enum: a | b)
check-sample = eksempelet { $sample } på ${ $variable } er ingen { $kind }; endre det
check-attribute-suggest = { $id } har .{ $attribute }, som ikke står i kontrakten; mente du .{ $suggestion }?
check-function-type = { $function } kan ikke vise ${ $variable }, som er en { $kind }; bytt funksjon
check-function-missing = ${ $variable } er en { $kind } og står naken; vis den med { $function }(${ $variable })
check-variant = varianten [{ $variant }] av { $id } utelater ${ $variable }; sett inn variabelen
check-markup-missing = { $id } mangler { $markup }, som står i kontrakten; sett det inn
check-markup-extra = { $id } har { $markup }, som ikke står i kontrakten; ta det bort
check-same = { $id } er likt med engelsk; oversett teksten
check-long = { $id } har opptil { $length } tegn, og det er plass til { $limit }; kort ned teksten
check-reference-suggest = { $id } viser til { $reference }, som ikke finnes på dette språket; mente du { $suggestion }?
check-cycle = dette viser tilbake til seg selv: { $path }; bryt ringen
check-term-unused = ingen melding bruker begrepet -{ $id }; ta det bort
check-function-unknown = det finnes ingen funksjon { $function }; bruk { $known }
check-function-suggest = det finnes ingen funksjon { $function }; mente du { $suggestion }?
check-option-unknown = { $function } har ikke valget { $option }; bruk { $known }
check-option-suggest = { $function } har ikke valget { $option }; mente du { $suggestion }?
check-option-value = { $option } i { $function } kan ikke være { $value }; bruk { $known }
check-argument = { $function } tar én { $kind }; gi den det
check-after-term = ${ $variable } er tom etter -{ $term }; sett variabelen foran begrepet
check-term-variable = ingen sender ${ $variable } til -{ $id }; send variabelen med, eller ta den bort
check-term-argument = -{ $id } får { $argument }, men har ingen slik variabel; ta bort argumentet
check-term-attribute = -{ $id } har ikke .{ $attribute }; begrepet har { $known }
check-plural-impossible = { $language } har ingen tallform { $key }; bruk { $known }
check-plural-only-other = { $id } har bare *[other]; legg til [{ $key }], eller vis tallet uten valg
check-plural-missing = { $id } mangler tallformen [{ $key }], som { $language } har; legg den til
check-number-key = et tall er aldri { $key }; bruk { $known } eller et siffer
check-selector = ${ $variable } er en { $kind } og kan ikke velge etter antall; velg med en Number
check-enum-key = ${ $variable } er aldri { $key }; den er { $known }
check-enum-key-suggest = ${ $variable } er aldri { $key }; mente du { $suggestion }?
check-enum-missing = ${ $variable } kan også være { $key }; legg til en variant
check-default = standarden for et tall må være *[other], ikke *[{ $found }]; flytt stjernen
check-use-unknown-suggest = { $id } er i bruk her, men står ikke i noen språkfil; mente du { $suggestion }?
check-use-extra-suggest = { $id } får { $argument }, men har ingen slik variabel; mente du { $suggestion }?
check-use-type = { $id } trenger { $argument } som { $kind }; send med det
check-use-dynamic = det går ikke an å si hvilken melding som er i bruk her; legg til en kommentar med lagom: ids og hvordan de begynner
check-rule-missing = regelen { $id } har ingen tekst på { $language }; legg den til
check-rule-unknown = det finnes ingen regel for { $id }; ta bort teksten, eller legg til regelen
check-id-name = { $id } er ikke skrevet med små bokstaver og bindestrek; gi det et annet navn
check-id-file = { $id } står i { $file } i kontrakten; flytt meldingen dit
check-quotes = { $found } er ikke slik dette språket siterer; skriv { $known }
check-typography = { $found } står der { $suggestion } hører hjemme; skriv { $suggestion }
check-no-break = { $sign } kan havne på en annen linje enn tallet; sett et hardt mellomrom imellom
check-word = { $word } er et ord på { $language }; skriv det på dette språket
check-language = { $id } ser ut som et annet språk ({ $found }); oversett teksten
check-address = { $found } står i en tekst som sier { $form }; velg én form
check-own-rule = { $found } i { $id } er det { $rule } advarer mot; skriv det om
locale-check-fallback =
    { $messages ->
        [one] Én melding vises på et nabospråk.
       *[other] { $messages } meldinger vises på et nabospråk.
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

## lagom locale new

locale-new-written = { $path } er på plass.
locale-new-next = Gå først gjennom { $dir }/manifest.toml og { $dir }/{ $tag }/words. Skriv så tekstene: Hver «# TODO» venter på en.
locale-new-try =
    Se hvor langt du har kommet, så ofte du vil:
    lagom locale preview --lang { $tag } --locales { $dir } -o preview.html
    lagom locale check --locales { $dir }
locale-new-head-bundle =
    Tekster på { $name }, klare til å skrives. Det som mangler her, blir merket i utkastene, og ingenting går i stykker.
    Ta bort «# TODO » på hver linje i en melding, og skriv dine egne ord etter likhetstegnet.
    Kommentaren over en melding sier hvor den vises, og hvilke variabler den har.
locale-new-head-rules =
    Regler for { $name }: ingen ennå. Den under her er fra { $parent } og viser formen.
    Ta bort merkene og endre den. «lagom rules test» sier om den finner det den skal.
locale-new-head-words =
    TODO: ordene lagom leser annonser på { $name } med. De er fra { $parent }: Gå gjennom hver liste.
    Et ord som er feil, gjør mer skade enn et som mangler.
locale-new-head-words-empty = TODO: ordene lagom leser annonser på { $name } med. Fyll ut hver liste; når en liste er tom, leter lagom ikke etter noe.
locale-new-head-markers =
    TODO: ord og endelser som { $name } har, men nabospråkene ikke; på dem kjenner lagom igjen en tekst på språket.
    Ord som språket deler med naboene, sier ingenting og hører ikke hjemme her.
check-unwritten = { $language }: { $missing } av { $all } meldinger er ikke skrevet ennå, den neste er { $id }

## lagom locale preview

preview-title = Forhåndsvisning: { $name }
preview-how = Hold pekeren over en tekst for å se hvilken melding den kommer fra, og hvor meldingen står.
preview-legend-missing = mangler, vist med ordene fra et annet språk
preview-legend-fallback = hentet fra et annet språk
preview-legend-broken = kan ikke vises
preview-lacks = { $id }: { $language } mangler den, { $other } har den i { $place }
preview-broken = { $id } kan ikke vises ({ $place }): { $detail }
preview-heading-ad = En annonse
preview-heading-ad-open = En annonse der alt står åpent
preview-heading-letter = Et brev
preview-heading-letter-open = Et brev der alt står åpent
preview-heading-report = En rapport
preview-heading-rest = Ikke vist over, fra { $file }
preview-rest-count =
    { $count ->
        [one] Én melding
       *[other] { $count } meldinger
    }
preview-heading-waiting = Mangler ennå eller må rettes
preview-why = Dere skriver at jeg kan lære arbeidet hos dere. I butikken har jeg lært opp åtte nye kolleger, og jeg liker å være ny selv også.
preview-first-months = Først vil jeg lytte på samtaler og skrive ned hvilke ord kundene spør om. Så svarer jeg sammen med en kollega. Etter tre måneder håper jeg at jeg kan forklare en regning uten å slå opp noe.
preview-mention = Hjemme har jeg en perm med mine egne regninger og notater i margen.
preview-position = skiftleder
preview-done-1 = Fikk ned klagene på kvitteringer fra 25 til 6 i måneden ved å lytte til hver kunde
preview-done-2 = Lærte opp åtte nye kolleger med en sjekkliste som alle skift bruker nå
preview-done-3 = Forklarte nettbank for 35 eldre

## Rules and words in lagom locale check

check-words-twice = { $word } står to ganger i { $list }, først i { $other }; behold ett sted
check-words-opposite = { $word } står både i { $list } og i { $other } ({ $place }), som utelukker hverandre; behold ett sted
check-words-class-unused = ingen form bruker klassen { $class }; ta den bort, eller bruk den som <{ $class }>
check-rule-never = { $form } finner ingenting, for { $word } er ikke et ord i noen tekst; skriv det uten tegn i kantene
check-rule-silenced = { $form } gjør seg selv taus: { $word } står i unless for samme regel; ta det bort ett av stedene
check-rule-covered = { $form } finner ikke noe annet enn det { $other } finner ({ $place }); ta den bort
check-rule-star = ingen setning i flags viser hva stjernen i { $form } finner; legg til en
check-rule-silent = { $rule } finner ikke: { $text } – rett frasen eller setningen
check-rule-loud = { $rule } finner noe der den skal tie: { $text } – gjør frasen smalere, eller legg til en unless
check-rule-unproved = ingen setning i flags finner frase { $number } i { $rule }; legg til en
check-rule-unsafe = forslaget { $text } i { $rule } gir et nytt funn; skriv det på en annen måte
check-rule-text = { $id } er teksten til en regel uten fraser på { $language }; legg til fraser, eller ta bort teksten
check-rule-suggest-fires = forslaget { $text } blir selv funnet av { $rule }; skriv det på en annen måte
check-rule-suggest-language = forslaget { $text } er på { $language }; skriv det på regelens eget språk
