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

## lagom locale new

locale-new-written = { $path } er på plass.
locale-new-next = Gå først gjennom { $dir }/manifest.toml og { $dir }/{ $tag }/words. Skriv så tekstane: Kvar «# TODO» ventar på ein.
locale-new-try =
    Sjå kor langt du er komen, så ofte du vil:
    lagom locale preview --lang { $tag } --locales { $dir } -o preview.html
    lagom locale check --locales { $dir }
locale-new-head-bundle =
    Tekstar på { $name }, klare til å skrivast. Det som manglar her, blir merkt i utkasta, og ingenting går i stykke.
    Ta bort «# TODO » på kvar linje i ei melding, og skriv dine eigne ord etter likskapsteiknet.
    Kommentaren over ei melding seier kvar ho blir vist, og kva variablar ho har.
locale-new-head-rules =
    Reglar for { $name }: ingen enno. Den under her er frå { $parent } og viser forma.
    Ta bort merka og endre han. «lagom rules test» seier om han finn det han skal.
locale-new-head-words =
    TODO: ord som annonsar på { $name } blir lesne med. Dei er frå { $parent }: Gå gjennom kvar liste.
    Eit ord som er feil, gjer meir skade enn eit som manglar.
locale-new-head-words-empty = TODO: ord som annonsar på { $name } blir lesne med. Fyll ut kvar liste; det som står tomt, blir ikkje leita etter.
locale-new-head-markers =
    TODO: ord og endingar som { $name } har og nabospråka ikkje har; dei gjer at ein tekst på språket blir kjend att.
    Ord som språket deler med naboane, seier ingenting og høyrer ikkje heime her.
check-unwritten = { $language }: { $missing } av { $all } meldingar er ikkje skrivne enno, den neste er { $id }

## lagom locale preview

preview-title = Førehandsvising: { $name }
preview-how = Hald peikaren over ein tekst for å sjå kva melding han kjem frå, og kvar meldinga står.
preview-legend-missing = manglar, vist med orda frå eit anna språk
preview-legend-fallback = henta frå eit anna språk
preview-legend-broken = går ikkje an å vise
preview-lacks = { $id }: { $language } manglar ho, { $other } har ho i { $place }
preview-broken = { $id } går ikkje an å vise ({ $place }): { $detail }
preview-heading-ad = Ein annonse
preview-heading-ad-open = Ein annonse der alt står ope
preview-heading-letter = Eit brev
preview-heading-letter-open = Eit brev der alt står ope
preview-heading-report = Ein rapport
preview-heading-rest = Ikkje vist over, frå { $file }
preview-rest-count =
    { $count ->
        [one] Éi melding
       *[other] { $count } meldingar
    }
preview-heading-waiting = Manglar enno eller må rettast
preview-why = De skriv at eg kan lære arbeidet hos dykk. I butikken har eg lært opp åtte nye kollegaer, og eg liker å vere ny sjølv òg.
preview-first-months = Først vil eg lytte på samtalar og skrive ned kva ord kundane spør om. Så svarar eg saman med ein kollega. Etter tre månader håper eg at eg kan forklare ei rekning utan å slå opp noko.
preview-mention = Heime har eg ein perm med mine eigne rekningar og notat i margen.
preview-position = skiftleiar
preview-done-1 = Fekk ned klagene på kvitteringar frå 25 til 6 i månaden ved å lytte til kvar kunde
preview-done-2 = Lærte opp åtte nye kollegaer med ei sjekkliste som alle skift bruker no
preview-done-3 = Forklarte nettbank for 35 eldre

## Rules and words in lagom locale check

check-words-twice = { $word } står to gonger i { $list }, først i { $other }; hald på éin stad
check-words-opposite = { $word } står både i { $list } og i { $other } ({ $place }), som utelukkar kvarandre; hald på éin stad
check-words-class-unused = inga form bruker klassen { $class }; ta han bort, eller bruk han som <{ $class }>
check-rule-never = { $form } finn ingenting, for { $word } er ikkje eit ord i nokon tekst; skriv det utan teikn i kantane
check-rule-silenced = { $form } gjer seg sjølv taus: { $word } står i unless for same regel; ta det bort ein av stadene
check-rule-covered = { $form } finn ikkje noko anna enn det { $other } finn ({ $place }); ta ho bort
check-rule-star = inga setning i flags viser kva stjerna i { $form } finn; legg til ei
check-rule-silent = { $rule } finn ikkje: { $text } – rett frasen eller setninga
check-rule-loud = { $rule } finn noko der han skal teie: { $text } – gjer frasen smalare, eller legg til ein unless
check-rule-unproved = inga setning i flags finn frase { $number } i { $rule }; legg til ei
check-rule-unsafe = framlegget { $text } i { $rule } gir eit nytt funn; skriv det på ein annan måte
check-rule-text = { $id } er teksten til ein regel utan frasar på { $language }; legg til frasar, eller ta bort teksten
check-rule-suggest-fires = framlegget { $text } blir sjølv funne av { $rule }; skriv det på ein annan måte
check-rule-suggest-language = framlegget { $text } er på { $language }; skriv det på språket til regelen
