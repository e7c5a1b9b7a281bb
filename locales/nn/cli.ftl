### Tekstane til programmet sjølv: feil, rapportar og hjelp.

## Feil. Éi linje kvar: kva som er gale, og kva ein kan gjere.

error-file-missing = { $path } finst ikkje; sjekk namnet
error-read = kan ikkje lese { $path } ({ $detail }); sjekk at du har tilgang
error-write = kan ikkje skrive til { $path } ({ $detail }); vel ein annan stad med -o
error-file-exists = { $path } finst frå før; legg til --force for å byte ut fila, eller vel eit anna namn med -o
error-encoding = { $path } er ikkje tekst; lagre fila som tekst i UTF-8
error-too-large = { $path } er over { $limit } MiB; del opp fila
error-toml = dette er ikkje TOML: { $detail }; rett opp linja
error-json = dette er ikkje JSON: { $detail }; rett opp linja
error-yaml = dette er ikkje YAML som kan lesast: { $detail }; rett opp linja
error-same-file = { $path } er fila som blir lesen; vel eit anna namn med -o
error-unknown-role = det finst ikkje noko førsteutkast for { $value }; vel mellom { $known }
error-unknown-role-suggest = det finst ikkje noko førsteutkast for { $value }; meinte du { $suggestion }? lagom roles viser alle
error-format = { $path } er verken TOML, YAML eller JSON; la namnet slutte på .toml, .yaml eller .json
error-too-deep = det ligg meir enn { $limit } nivå inni kvarandre; bruk færre
error-duplicate-key = { $key } står to gonger; éin gong er nok
error-unknown-key = { $key } er ukjent her; vel mellom { $known }
error-unknown-key-suggest = { $key } er ukjent her; meinte du { $suggestion }?
error-missing-key = { $key } manglar; legg til feltet
error-type = { $key } må vere { $expected }; endre verdien
error-value = { $key } kan ikkje vere { $value }; bruk { $allowed }
error-date = { $value } er ikkje ein dato; skriv ÅÅÅÅ-MM-DD
error-order = { $key }: verdiane står i feil rekkjefølgje; byt om på dei
error-language = språket { $tag } finst ikkje her; bruk { $known }
error-language-draft = kan ikkje lage utkast på { $tag } enno; bruk { $known }
error-brief-language = grunnlaget er på fleire språk; vel eitt med --lang: { $known }
error-brief-no-text = grunnlaget har ingen tekst på { $tag } for { $fields }; skriv teksten under [text.{ $tag }]
error-brief-which-language = grunnlaget seier ikkje kva språk det er på; skriv language = "nb" (eller nn, sv, nl) øvst
error-ad-language = språket i { $path } er ikkje eit av dei lagom kan; oppgi språket med --lang
error-ad-unreadable = det er ingen annonse å lese i { $path }; bruk rein tekst eller Markdown
error-manifest-chain = { $tag } fell tilbake på { $missing }, som ikkje er noko språk her; rett opp manifest.toml
error-fluent-syntax = dette er ikkje Fluent: { $detail }
error-fluent-key = ein nøkkel kan berre ha a-z, 0-9, - og _, ikkje { $found }; skriv { $suggestion }
error-fluent-brace = her byrjar ein krøllparentes som aldri blir lukka; legg til {"}"}
error-message-missing = meldinga { $id } manglar for { $language }; legg ho til i språkfila
error-message-failed = meldinga { $id } ({ $language }) kan ikkje visast: { $detail }; rett opp meldinga eller verdiane ho får
error-template-syntax = det er ein feil i malen: { $detail }; rett opp malen
error-template-missing = malen { $name } finst ikkje; legg han til
error-template-key = malen bruker { $key }, som ikkje står i dataa; rett namnet
error-template-use = malen kan ikkje fyllast ut: { $detail }
error-rule-unknown = regelen { $id } finst ikkje; lagom rules viser alle
error-rule-unknown-suggest = regelen { $id } finst ikkje; meinte du { $suggestion }?
error-rule-kind = { $id } er av typen { $kind } og kan ikkje ha frasar her; ta bort frasen
error-form = forma { $form } kan ikkje brukast: { $detail }
error-form-class = forma { $form } nemner klassen { $class }, som ikkje står i words/classes.toml; legg han til
error-class-count = det er meir enn { $limit } klassar med ord; slå saman nokre av dei
error-allows = { $id } har færre enn to allows; legg til setningar som ikkje skal gi funn
error-usage = { $detail }; lagom --help viser kommandoane
error-usage-unknown = { $argument } er ukjent her; lagom --help viser kva som finst
error-usage-unknown-suggest = { $argument } er ukjent her; meinte du { $suggestion }?
error-usage-missing = { $argument } manglar; legg det til
error-usage-value = { $argument } kan ikkje vere { $value }; bruk { $allowed }
error-usage-empty = { $argument } står utan verdi; legg til ein
error-usage-command = det manglar ein kommando; lagom --help viser kva som finst
error-several-outputs = fleire språk treng ei mappe; vel ei med -o

## Rapporten

report-error = feil
report-warning = åtvaring
report-suggestion = forslag
report-why = kvifor
report-help = heller
report-rewording = til dømes
report-clean =
    { $files ->
        [one] Ingen funn i éin tekst.
       *[other] Ingen funn i { $files } tekstar.
    }
report-summary =
    { $errors ->
        [one] 1 feil
       *[other] { $errors } feil
    }, { $warnings ->
        [one] 1 åtvaring
       *[other] { $warnings } åtvaringar
    } og { $suggestions ->
        [one] 1 forslag
       *[other] { $suggestions } forslag
    } i { $files ->
        [one] éin tekst
       *[other] { $files } tekstar
    }.
report-disclaimer = lagom gir råd om ordval, ikkje juridiske råd.
report-skipped-empty = { $path }: hoppa over, utan innhald
report-skipped-binary = { $path }: hoppa over, ikkje tekst
report-skipped-too-large = { $path }: hoppa over, større enn { $limit } MiB
report-skipped-language = { $path }: hoppa over, språket er ikkje eit av dei lagom les; oppgi språket med --lang om det ikkje stemmer
report-encoding = { $path } er i { $encoding }, og slik las lagom teksten; lagre som UTF-8 for å vere på den sikre sida
report-unused-allow = { $place }: { $rule } er tillate her, men det er ikkje noko å tillate; ta bort kommentaren

## Ved sida av eit utkast

draft-missing = Dette står att å fylle ut, sjå [[…]] i utkastet:
draft-finding = { $place }: { $message } ({ $rule })
draft-past-deadline = Søknadsfristen gjekk ut { DATETIME($date, dateStyle: "long") }.
draft-written = Lagra som { $path }
draft-watching = Følgjer med på { $path }; Ctrl-C avsluttar.
draft-language = { $name }:
draft-too-many = { $place }: Kva av desse { $count } krava kan ein lære i løpet av dei tre første månadene? Flytt det til learn eller nice:
draft-claims = Utkastet seier dette om dykk som arbeidsgivar. Behald berre det som stemmer:
letter-met = Dette spør annonsen etter, og profilen din viser det:
letter-equal = Her har du erfaring som tel like mykje:
letter-equal-item = { $requirement }: { $reason }
letter-unmet = Annonsen spør òg etter dette, men profilen din viser det ikkje:
letter-unmet-advice = Du kan søkje likevel: Ein annonse kan skildre ein person som ikkje finst, og minst éin arbeidsgivar (Namsos kommune) åtvarar sine eigne mot det. Har du gjort noko liknande, så legg det til i profilen. Om ikkje, kan du seie i pitchen (learn) korleis du vil lære det.
letter-all-met = Profilen din har noko å vise til for alt annonsen spør etter.
letter-ask = Gode spørsmål å stille:
letter-ask-pay = Kva er løna, og korleis blir ho fastsett?
letter-ask-hours = Når på døgnet jobbar ein, og kor lenge på førehand er vaktplanen klar?
letter-ask-process = Kva skjer etter søknadsfristen, og når høyrer eg frå dykk?
letter-ask-training = Korleis er opplæringa, og kor lenge varer ho?
letter-ask-day = Korleis er ein vanleg dag, og kva er vanskeleg i jobben?
letter-ask-good = Korleis ser de etter eit halvt år at nokon gjer det bra i denne jobben?
letter-interview = Før eit intervju på nett:
letter-interview-tool = Installer programmet dagen før, og bli kjend med det.
letter-interview-test = Test lyd og bilete, gjerne saman med ein ven.
letter-interview-place = Finn ein roleg stad, og syt for lys framanfrå.
letter-interview-short = Svar kort og klart; det er heilt greitt å tenkje seg om først.
letter-interview-why = Ha klart for deg kvifor du kan gjere jobben: eitt døme til kvart krav.
letter-interview-references = Rekn med at nokon spør etter referansar, og avtal med dei på førehand.
letter-sources = Dette er kjelda til kvar setning:
letter-source-frame = brevmalen
letter-source-ad = annonsen
letter-name-it = Skriv employer = "…" eller role = "…" i pitchen, så blir det rett overalt i brevet.
letter-pitch-language = Pitchen er på { $pitch } og brevet på { $letter }. Skriv han på språket i brevet under [text.{ $tag }], eller vel språk for brevet med --lang.
letter-untranslated = Profilen er på { $profile } og brevet på { $letter }. Desse tekstane blir ikkje med før du omset dei under meta.lagom eller i pitchen:

## Det ein profil viser av det ein annonse spør etter: lagom match

match-met = vist
match-equal = tel like mykje
match-part = delvis
match-unmet = ikkje vist
match-sum = Profilen viser { $met } av { $all } krav.
match-nothing = Fann ingen krav i annonsen.

## Forklaring av ein regel

explain-severity = Nivå:
explain-since = Frå versjon:
explain-sources = Kjelder:
explain-flags = Gir funn
explain-allows = Gir ikkje funn
explain-leaves-out = Halde utanfor med vilje:

## Test av reglane

rules-test-passed = { $rules } reglar, { $sentences } setningar: Alt er som det skal.
rules-test-failed =
    { $failures ->
        [one] Eitt tilfelle er ikkje som det skal.
       *[other] { $failures } tilfelle er ikkje som dei skal.
    }
rules-test-silent = { $place }: { $rule } finn ikkje: { $text }
rules-test-loud = { $place }: { $rule } finn noko som skal få stå: { $text }
rules-test-unproved = { $place }: frase { $number } i { $rule } gir ikkje funn i noka av setningane; legg til ei setning
rules-test-unsafe = { $place }: { $rule } gir framleis funn etter den trygge omskrivinga: { $text }

## Hjelp

help-lagom = Lagar utkast til inkluderande stillingsannonsar, finn overmenneskelege krav og skriv ærlege søknadsbrev
help-ad = Lag utkast til ein stillingsannonse ut frå eit grunnlag
help-roles = Vis jobbane som har eit førsteutkast
help-init = Svar på spørsmål som gir eit godt grunnlag, ein god profil eller ein god pitch
help-init-ad = Eit grunnlag for ein annonse
help-init-profile = Ein profil til søknadsbrev
help-init-pitch = Det du vil seie til éin arbeidsgivar
help-letter = Lag utkast til eit søknadsbrev ut frå ein profil og ein annonse
help-lint = Finn det som får gode folk til å la vere å søkje
help-read = Vis kva lagom forstår av ein annonse: fakta, delar og krav
help-explain = Forklar ein regel: kvifor, kva du heller kan skrive, døme
help-match = Vis kva krav i ein annonse ein profil dekkjer, og med kva
help-rules = Vis reglane, eller test dei
help-rules-list = Vis reglane
help-rules-test = Test at kvar frase gir funn, og at inga tillaten setning gjer det
help-locale = Verktøy for omsetjarar
help-locale-check = Sjekk at språkfiler, malar og reglar heng saman
help-arg-brief = Grunnlaget for annonsen (brief), TOML, YAML eller JSON; - er standard inn
help-arg-role = Bygg på førsteutkastet for ein vanleg jobb; lagom roles viser alle
help-arg-langs = Språk: nb, nn, sv eller nl; fleire med komma mellom, til ei mappe
help-arg-watch = Lag nytt utkast kvar gong grunnlaget blir lagra
help-arg-rewrite = Gjer denne annonsen om til eit grunnlag, med funna som kommentarar
help-arg-schema = Skriv ut JSON Schema for grunnlaget, til bruk i editorar
help-arg-ad-output = Skriv til denne fila eller mappa i staden for standard ut
help-arg-ad-format = Format: md, txt eller html [md]
help-arg-paths = Filer og mapper; - er standard inn
help-arg-rule = Regelen, til dømes superhuman/octopus
help-arg-lang = Språk: nb, nn, sv eller nl
help-arg-lint-lang = Språket i tekstane: auto, nb, nn, sv eller nl [auto]
help-arg-kind = Kva slags tekstar: auto, ad, letter eller text [auto]
help-arg-draft-format = Format: md, txt eller html [md]
help-arg-report-format = Format: human eller json [human]
help-arg-check-format = Format: human, json eller github [human]
help-arg-deny = Avslutt med 1 også ved åtvaringar: warnings
help-arg-fail-on = Avslutt med 1 frå dette nivået og opp: error, warning, suggestion eller never
help-arg-output = Skriv til denne fila i staden for standard ut
help-arg-force = Byt ut fila om ho finst
help-arg-profile = Profilen, JSON Resume eller RenderCV
help-arg-ad = Annonsen, tekst eller Markdown
help-arg-pitch = Dine eigne ord (pitch), TOML: kvifor her, kva du vil gjere først, når du kan byrje
help-arg-tone = Tone: plain, warm eller formal [plain]
help-arg-seed = Eit anna tal seier det same med andre ord
help-arg-explain = Vis kjelda til kvar setning i brevet
help-arg-address = Tiltaleform på nederlandsk: je eller u [som i annonsen]
help-arg-jobs = Kor mange filer som blir lesne samtidig [alle kjernane]
help-arg-category = Berre denne kategorien
help-arg-ui-lang = Språket i desse tekstane: en, nb, nn, sv eller nl
help-arg-locales = Mappe med filer som går føre dei innebygde språkfilene
help-arg-templates = Mappe med filer som går føre dei innebygde malane
help-arg-today = Datoen som skal gjelde som i dag, ÅÅÅÅ-MM-DD
help-arg-color = Fargar: auto, always eller never [auto]
help-arg-help = Vis denne hjelpa
help-heading-usage = Bruk:
help-heading-commands = Kommandoar
help-heading-arguments = Argument
help-heading-options = Val

## lagom read

read-title = Tittel
read-employer = Arbeidsgivar
read-place = Stad
read-contact-name = Kontakt
read-contact-email = E-post
read-contact-phone = Telefon
read-deadline = Søknadsfrist
read-reference = Referanse
read-extent = Omfang
read-remote = Heimekontor
read-pay = Løn
read-yes = ja
read-no = nei
read-none = ikkje funne
read-likely = truleg
read-must = Krav
read-nice = Eit pluss
read-traits = Eigenskapar
read-tasks = Oppgåver
read-offer = Tilbod
read-pay-range =
    { $unit ->
        [hour] { NUMBER($min, maximumFractionDigits: 2) }–{ NUMBER($max, maximumFractionDigits: 2) } { $currency } i timen
        [month] { NUMBER($min, maximumFractionDigits: 2) }–{ NUMBER($max, maximumFractionDigits: 2) } { $currency } i månaden
       *[year] { NUMBER($min, maximumFractionDigits: 2) }–{ NUMBER($max, maximumFractionDigits: 2) } { $currency } i året
    }
read-pay-sum =
    { $unit ->
        [hour] { NUMBER($min, maximumFractionDigits: 2) } { $currency } i timen
        [month] { NUMBER($min, maximumFractionDigits: 2) } { $currency } i månaden
       *[year] { NUMBER($min, maximumFractionDigits: 2) } { $currency } i året
    }
read-pay-from =
    { $unit ->
        [hour] frå { NUMBER($min, maximumFractionDigits: 2) } { $currency } i timen
        [month] frå { NUMBER($min, maximumFractionDigits: 2) } { $currency } i månaden
       *[year] frå { NUMBER($min, maximumFractionDigits: 2) } { $currency } i året
    }
read-pay-up-to =
    { $unit ->
        [hour] inntil { NUMBER($max, maximumFractionDigits: 2) } { $currency } i timen
        [month] inntil { NUMBER($max, maximumFractionDigits: 2) } { $currency } i månaden
       *[year] inntil { NUMBER($max, maximumFractionDigits: 2) } { $currency } i året
    }

## Filer for omsetjarar

error-usage-fmt-path = fmt treng språkfiler: oppgi filer eller mapper, eller mappa med --locales
error-po-line = denne linja høyrer ikkje heime her i ei PO-fil; rett ho opp, eller ta ho bort
error-po-quote = ein tekst står i eitt par hermeteikn på linja si; rett dei opp, og skriv \" for eit teikn inni teksten
error-po-escape = { $found } tyder ingenting i ei PO-fil; skriv \\ for ein omvend skråstrek
error-po-plural = fleirtalsformer er ikkje i bruk her, kvar variant er ei eining for seg; eksporter fila på nytt
error-po-language = { $path } seier ikkje kva språk ho er på; legg til --lang
error-po-function = det finst ingen funksjon { $function }; bruk { $known }
error-po-choice = omsetjinga manglar { $placeable }, som står for eit val; set det inn
error-po-choice-unknown = { $placeable } står ikkje for noko val i denne teksten, eller står her to gonger; han har { $known }
help-locale-stats = Vis kva som er omsett, kva som manglar, og kva som er utdatert, fil for fil
help-locale-fmt = Gi språkfiler den faste forma utan å endre det dei seier
help-locale-pseudo = Lag eit språk av aksentar og klammer som viser kva som ikkje er omsett
help-locale-export = Skriv språkfilene som PO, til eit omsetjingsprogram
help-locale-import = Set omsette PO-filer tilbake i språkfilene
help-arg-fmt-paths = Språkfiler og mapper med dei [mappa med --locales]
help-arg-fmt-check = Skriv ingenting; vis kva som ville bli endra, og avslutt med 1 om det er noko
help-arg-pseudo-lang = Språket som tekstane blir laga av [en]
help-arg-pseudo-output = Mappe å skrive til, til bruk med --locales
help-arg-export-format = Format: po [po]
help-arg-export-output = Skriv til denne fila, eller fleire språk til denne mappa [standard ut]
help-arg-previous = Ein tidlegare eksport: det som er endra sidan, blir merkt som uklart (fuzzy), og merknader blir med
help-arg-import-paths = PO-filer; språket står i hovudet på dei
help-arg-import-lang = Språk, same kva hovudet seier
help-arg-import-output = Mappe for språkfilene som blir endra, til bruk med --locales

## lagom locale new

error-tag = { $tag } er ingen språkkode; skriv dei to eller tre bokstavane språket har, til dømes da eller fi
error-language-there = { $tag } finst her frå før; legg filene du endrar, i { $folder }
help-locale-new = Byrj på eit nytt språk: ei mappe med filer å fylle ut, som verkar med ein gong med --locales
help-arg-tag = Språkkoden, to eller tre bokstavar: da, fi, se
help-arg-from = Eit språk som ligg nær: Du byrjar med tekstane og orda derifrå
help-arg-name = Det språket heiter på språket sjølv
help-arg-country = Landet, ISO 3166: DK
help-arg-currency = Valutaen i landet, ISO 4217: DKK
help-arg-locale-output = Mappa for --locales, der språket får si eiga mappe [locales]
help-arg-locale-force = Lag filene for språket på nytt om dei finst

## lagom locale preview

help-locale-preview = Vis ein heil annonse, eit brev og ein rapport på eit språk, med meldinga bak kvar del
help-arg-data = Bruk dette grunnlaget i staden for dømet
help-arg-preview-kind = Berre dette: ad, letter eller report
help-arg-preview-format = Format: txt eller html [txt]
help-arg-preview-watch = Skriv på nytt kvar gong ei fil blir endra

## Øydelagd Fluent

error-fluent-default = ingen av variantane er standard; set * framfor den som alltid passar: *[other]
error-fluent-defaults = to variantar er merkte med *; behald éin
error-fluent-closing = denne klammen lukkar ingenting; ta han bort, eller opne ein framfor
error-fluent-attribute = .{ $attribute } høyrer ikkje til noka melding; set attributtet rett under meldinga, med innrykk
error-fluent-lone = { $found } høyrer ikkje til noka melding; flytt linja inn under meldinga, eller lukk det som er ope over
error-fluent-equals = etter { $id } manglar =; held linja fram teksten over, så rykk ho inn
error-fluent-value = { $id } har ingen tekst; skriv han
error-fluent-callee = { $name } er ingen funksjon; funksjonar har namn med store bokstavar
error-fluent-selector = dette kan ikkje velje; det kan berre ein $variabel, ein funksjon eller eit attributt på eit omgrep
error-fluent-term-attribute = eit attributt på eit omgrep kan berre velje og ikkje visast; vis omgrepet
error-fluent-string = hermeteiknet som blir opna her, er ikkje lukka på linja; lukk det
error-fluent-order = eit argument utan namn står etter eitt med namn; set det først
error-fluent-argument = { $name } er oppgitt to gonger; behald éin
error-fluent-escape = { $found } tyder ingenting i hermeteikn; skriv omvend skråstrek to gonger, og andre teikn som dei er
error-fluent-expression = { $found } kan ikkje stå i klammer; skriv ein $variabel, ein id, eit -omgrep eller ein tekst i hermeteikn
error-fluent-empty-braces = det står ingenting i klammene; set inn ein $variabel, eller ta dei bort
error-fluent-literal = eit val får eit tal eller ein tekst i hermeteikn; skriv det
error-fluent-tab = her står ein tabulator; rykk inn med mellomrom
error-fluent-arrow = etter -> må linja slutte; set kvar variant på si eiga linje
error-fluent-name = eit namn byrjar med ein bokstav frå a til z, ikkje med { $found }; gi det eit anna namn
error-fluent-token = { $expected } manglar framfor { $found }; set det inn
