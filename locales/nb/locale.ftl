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
    TODO: ord som annonser på { $name } blir lest med. De er fra { $parent }: Gå gjennom hver liste.
    Et ord som er feil, gjør mer skade enn et som mangler.
locale-new-head-words-empty = TODO: ord som annonser på { $name } blir lest med. Fyll ut hver liste; det som står tomt, blir ikke lett etter.
locale-new-head-markers =
    TODO: ord og endelser som { $name } har og nabospråkene ikke har; de gjør at en tekst på språket blir kjent igjen.
    Ord som språket deler med naboene, sier ingenting og hører ikke hjemme her.
check-unwritten = { $language }: { $missing } av { $all } meldinger er ikke skrevet ennå, den neste er { $id }

## lagom locale preview

preview-title = Forhåndsvisning: { $name }
preview-how = Hold pekeren over en tekst for å se hvilken melding den kommer fra, og hvor meldingen står.
preview-legend-missing = mangler, vist med ordene fra et annet språk
preview-legend-fallback = hentet fra et annet språk
preview-legend-broken = går ikke an å vise
preview-lacks = { $id }: { $language } mangler den, { $other } har den i { $place }
preview-broken = { $id } går ikke an å vise ({ $place }): { $detail }
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
