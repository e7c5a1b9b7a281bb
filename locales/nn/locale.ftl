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
    { $errors ->
        [one] Éin feil
       *[other] { $errors } feil
    }, { $warnings ->
        [one] éi åtvaring.
       *[other] { $warnings } åtvaringar.
    }

## Det kontrollen av språkfilene finn

check-missing-fallback = { $id } manglar på { $language }, der { $fallback } blir vist i staden; legg til meldinga
check-obsolete-suggest = { $id } står ikkje i nokon kontrakt; meinte du { $suggestion }?
check-duplicate-part = { $id } har { $part } i { $other } òg; éin stad er nok
check-empty = { $id } viser ingenting; skriv teksten
check-space =
    { $kind ->
        [tab] her står ein tabulator; bruk mellomrom
        [bom] fila byrjar med eit byterekkjefølgjemerke; lagre ho som UTF-8 utan merke
        [crlf] linjene sluttar som i Windows; lagre fila med linjeslutt som i Unix
        [trailing] det står mellomrom på slutten av linja; ta dei bort
       *[newline] den siste linja manglar linjeslutt; legg han til
    }
check-detached = ei tom linje skil kommentaren frå meldinga under; ta bort den tomme linja, eller byrj kommentaren med ##
check-unread = ingen kommando les denne fila; meinte du { $known }?
check-allow-unused = her er det ingenting for { $name } å tillate; ta det bort
check-allow-unknown = { $name } er ikkje noko slags funn; meinte du { $known }?
check-variable-suggest = { $id } bruker ${ $variable }, som meldinga ikkje får; meinte du ${ $suggestion }?
check-variable-unused = kommentaren til { $id } nemner ${ $variable }, som teksten ikkje bruker; bruk variabelen, eller ta han bort
check-comment-type = typen til ${ $variable } kan ikkje lesast; skriv (String), (Number), (Date), (List) eller (Enum: a | b)
check-sample = dømet { $sample } på ${ $variable } er ingen { $kind }; endre det
check-attribute-suggest = { $id } har .{ $attribute }, som ikkje står i kontrakten; meinte du .{ $suggestion }?
check-function-type = { $function } kan ikkje vise ${ $variable }, som er ein { $kind }; byt funksjon
check-function-missing = ${ $variable } er ein { $kind } og står naken; vis han med { $function }(${ $variable })
check-variant = varianten [{ $variant }] av { $id } utelèt ${ $variable }; set inn variabelen
check-markup-missing = { $id } manglar { $markup }, som står i kontrakten; set det inn
check-markup-extra = { $id } har { $markup }, som ikkje står i kontrakten; ta det bort
check-same = { $id } er likt med engelsk; omset teksten
check-long = { $id } har opptil { $length } teikn, og det er plass til { $limit }; kort ned teksten
check-reference-suggest = { $id } viser til { $reference }, som ikkje finst på dette språket; meinte du { $suggestion }?
check-cycle = dette viser tilbake til seg sjølv: { $path }; bryt ringen
check-term-unused = inga melding bruker omgrepet -{ $id }; ta det bort
check-function-unknown = det finst ingen funksjon { $function }; bruk { $known }
check-function-suggest = det finst ingen funksjon { $function }; meinte du { $suggestion }?
check-option-unknown = { $function } har ikkje valet { $option }; bruk { $known }
check-option-suggest = { $function } har ikkje valet { $option }; meinte du { $suggestion }?
check-option-value = { $option } i { $function } kan ikkje vere { $value }; bruk { $known }
check-argument = { $function } tek éin { $kind }; gi han det
check-after-term = ${ $variable } er tom etter -{ $term }; set variabelen framfor omgrepet
check-term-variable = ingen sender ${ $variable } til -{ $id }; send variabelen med, eller ta han bort
check-term-argument = -{ $id } får { $argument }, men har ingen slik variabel; ta bort argumentet
check-term-attribute = -{ $id } har ikkje .{ $attribute }; omgrepet har { $known }
check-plural-impossible = { $language } har inga talform { $key }; bruk { $known }
check-plural-only-other = { $id } har berre *[other]; legg til [{ $key }], eller vis talet utan val
check-plural-missing = { $id } manglar talforma [{ $key }], som { $language } har; legg ho til
check-number-key = eit tal er aldri { $key }; bruk { $known } eller eit siffer
check-selector = ${ $variable } er ein { $kind } og kan ikkje velje etter tal; vel med ein Number
check-enum-key = ${ $variable } er aldri { $key }; han er { $known }
check-enum-key-suggest = ${ $variable } er aldri { $key }; meinte du { $suggestion }?
check-enum-missing = ${ $variable } kan vere { $key } òg; legg til ein variant
check-default = standarden for eit tal må vere *[other], ikkje *[{ $found }]; flytt stjerna
check-use-unknown-suggest = { $id } er i bruk her, men står ikkje i noka språkfil; meinte du { $suggestion }?
check-use-extra-suggest = { $id } får { $argument }, men har ingen slik variabel; meinte du { $suggestion }?
check-use-type = { $id } treng { $argument } som { $kind }; send med det
check-use-dynamic = det går ikkje an å seie kva melding som er i bruk her; legg til ein kommentar med lagom: ids og korleis dei byrjar
check-rule-missing = regelen { $id } har ingen tekst på { $language }; legg han til
check-rule-unknown = det finst ingen regel for { $id }; ta bort teksten, eller legg til regelen
check-id-name = { $id } er ikkje skrive med små bokstavar og bindestrek; gi det eit anna namn
check-id-file = { $id } står i { $file } i kontrakten; flytt meldinga dit
check-quotes = { $found } er ikkje slik dette språket siterer; skriv { $known }
check-typography = { $found } står der { $suggestion } høyrer heime; skriv { $suggestion }
check-no-break = { $sign } kan hamne på ei anna linje enn talet; set eit hardt mellomrom imellom
check-word = { $word } er eit ord på { $language }; skriv det på dette språket
check-language = { $id } ser ut som eit anna språk ({ $found }); omset teksten
check-address = { $found } står i ein tekst som seier { $form }; vel éi form
check-own-rule = { $found } i { $id } er det { $rule } åtvarar mot; skriv det om
locale-check-fallback =
    { $messages ->
        [one] Éi melding blir vist på eit nabospråk.
       *[other] { $messages } meldingar blir viste på eit nabospråk.
    }

## Filer for omsetjarar

locale-stats-messages = meldingar
locale-stats-translated = omsette
locale-stats-missing = manglar
locale-stats-obsolete = utdaterte
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
    Reglar for { $name }: ingen enno. Regelen under her er frå { $parent } og viser forma.
    Ta bort merka og endre han. «lagom rules test» seier om han finn det han skal.
locale-new-head-words =
    TODO: ord som annonsar på { $name } blir lesne med. Dei er frå { $parent }: Gå gjennom kvar liste.
    Eit ord som er feil, gjer meir skade enn eit som manglar.
locale-new-head-words-empty = TODO: ord som annonsar på { $name } blir lesne med. Fyll ut kvar liste; det som står tomt, blir ikkje leita etter.
locale-new-head-markers =
    TODO: ord og endingar som { $name } har og nabospråka ikkje har; dei gjer at ein tekst på språket blir kjend att.
    Ord som språket deler med naboane, seier ingenting og høyrer ikkje heime her.
check-unwritten = { $language }: { $missing } av { $all } meldingar er ikkje skrivne enno; den neste er { $id }

## lagom locale preview

preview-title = Førehandsvising: { $name }
preview-how = Hald peikaren over ein tekst for å sjå kva melding teksten kjem frå, og kvar meldinga står.
preview-legend-missing = manglar, vist med orda frå eit anna språk
preview-legend-fallback = henta frå eit anna språk
preview-legend-broken = går ikkje an å vise
preview-lacks = { $id }: { $language } manglar meldinga, { $other } har ho i { $place }
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
preview-first-months = Først vil eg lytte på samtalar og skrive ned kva ord kundane spør om. Så svarar eg saman med ein kollega. Etter tre månader håpar eg at eg kan forklare ei rekning utan å slå opp noko.
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
