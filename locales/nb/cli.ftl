### Bokmål: programmets egne tekster: feil, rapporter og hjelp.

## Feil. Én linje hver: hva som er galt, og hva man kan gjøre.

error-file-missing = { $path } finnes ikke; sjekk navnet
error-read = kan ikke lese { $path } ({ $detail }); sjekk at du har tilgang
error-write = kan ikke skrive til { $path } ({ $detail }); velg et annet sted med -o
error-file-exists = { $path } finnes fra før; legg til --force for å erstatte filen, eller velg et annet navn med -o
error-encoding = { $path } er ikke tekst; lagre filen som tekst i UTF-8
error-too-large = { $path } er over { $limit } MiB; del opp filen
error-toml = dette er ikke TOML: { $detail }; rett opp linjen
error-json = dette er ikke JSON: { $detail }; rett opp linjen
error-yaml = dette er ikke YAML som kan leses: { $detail }; rett opp linjen
error-same-file = { $path } er selve kilden; velg et annet navn med -o
error-unknown-role = det finnes ikke noe førsteutkast for { $value }; velg blant { $known }
error-unknown-role-suggest = det finnes ikke noe førsteutkast for { $value }; mente du { $suggestion }? lagom roles viser alle
error-format = { $path } er verken TOML, YAML eller JSON; la navnet slutte på .toml, .yaml eller .json
error-too-deep = det ligger mer enn { $limit } nivåer inni hverandre; bruk færre
error-duplicate-key = { $key } står to ganger; én gang er nok
error-unknown-key = { $key } er ukjent her; velg blant { $known }
error-unknown-key-suggest = { $key } er ukjent her; mente du { $suggestion }?
error-missing-key = { $key } mangler; legg til feltet
error-type = { $key } må være { $expected }; endre verdien
error-value = { $key } kan ikke være { $value }; bruk { $allowed }
error-date = { $value } er ikke en dato; skriv ÅÅÅÅ-MM-DD
error-order = { $key }: verdiene står i feil rekkefølge; bytt om på dem
error-language = språket { $tag } finnes ikke her; bruk { $known }
error-language-draft = kan ikke lage utkast på { $tag } ennå; bruk { $known }
error-brief-language = grunnlaget er på flere språk; velg ett med --lang: { $known }
error-brief-no-text = grunnlaget har ingen tekst på { $tag } for { $fields }; skriv teksten under [text.{ $tag }]
error-brief-which-language = grunnlaget sier ikke hvilket språk det er på; skriv language = "nb" (eller nn, sv, nl) øverst
error-ad-language = språket i { $path } er ikke blant dem lagom kan; oppgi språket med --lang
error-ad-unreadable = det er ingen annonse å lese i { $path }; bruk ren tekst eller Markdown
error-manifest-chain = { $tag } faller tilbake på { $missing }, som ikke er noe språk her; rett opp manifest.toml
error-fluent-syntax = dette er ikke Fluent: { $detail }
error-fluent-key = en nøkkel kan bare ha a-z, 0-9, - og _, ikke { $found }; skriv { $suggestion }
error-fluent-brace = her begynner en krøllparentes som aldri blir lukket; legg til {"}"}
error-message-missing = meldingen { $id } mangler for { $language }; legg den til i språkfilen
error-message-failed = meldingen { $id } ({ $language }) kan ikke vises: { $detail }; rett opp meldingen eller verdiene den får
error-template-syntax = det er en feil i malen: { $detail }; rett opp malen
error-template-missing = malen { $name } finnes ikke; legg den til
error-template-key = malen bruker { $key }, som ikke står i dataene; rett navnet
error-template-use = malen kan ikke fylles ut: { $detail }
error-rule-unknown = regelen { $id } finnes ikke; lagom rules viser alle
error-rule-unknown-suggest = regelen { $id } finnes ikke; mente du { $suggestion }?
error-rule-kind = { $id } er av typen { $kind } og kan ikke ha fraser her; ta bort frasen
error-form = formen { $form } kan ikke brukes: { $detail }
error-form-class = formen { $form } nevner klassen { $class }, som ikke står i words/classes.toml; legg den til
error-class-count = det er mer enn { $limit } klasser med ord; slå sammen noen
error-allows = { $id } har færre enn to allows; legg til setninger som ikke skal gi funn
error-usage = { $detail }; lagom --help viser kommandoene
error-usage-unknown = { $argument } er ukjent her; lagom --help viser hva som finnes
error-usage-unknown-suggest = { $argument } er ukjent her; mente du { $suggestion }?
error-usage-missing = { $argument } mangler og må med
error-usage-value = { $argument } kan ikke være { $value }; bruk { $allowed }
error-usage-empty = { $argument } står uten verdi; legg til en
error-usage-command = det mangler en kommando; lagom --help viser hva som finnes
error-several-outputs = flere språk trenger en mappe; velg en med -o

## Rapporten

report-error = feil
report-warning = advarsel
report-suggestion = forslag
report-why = hvorfor
report-help = heller
report-rewording = for eksempel
report-clean =
    { $files ->
        [one] Ingen funn i én tekst.
       *[other] Ingen funn i { $files } tekster.
    }
report-summary =
    { $errors ->
        [one] 1 feil
       *[other] { $errors } feil
    }, { $warnings ->
        [one] 1 advarsel
       *[other] { $warnings } advarsler
    } og { $suggestions ->
        [one] 1 forslag
       *[other] { $suggestions } forslag
    } i { $files ->
        [one] én tekst
       *[other] { $files } tekster
    }.
report-disclaimer = lagom gir råd om ordvalg, ikke juridiske råd.
report-skipped-empty = { $path }: hoppet over, uten innhold
report-skipped-binary = { $path }: hoppet over, ikke tekst
report-skipped-too-large = { $path }: hoppet over, større enn { $limit } MiB
report-skipped-language = { $path }: hoppet over, språket er ikke blant dem lagom leser; oppgi språket med --lang hvis det ikke stemmer
report-encoding = { $path } er i { $encoding } og ble lest slik; lagre som UTF-8 for å være på den sikre siden
report-unused-allow = { $place }: { $rule } er tillatt her, men det er ingenting å tillate; ta bort kommentaren

## Ved siden av et utkast

draft-missing = Dette gjenstår å fylle ut, merket [[…]] i utkastet:
draft-finding = { $place }: { $message } ({ $rule })
draft-past-deadline = Søknadsfristen gikk ut { DATETIME($date, dateStyle: "long") }.
draft-written = Lagret som { $path }
draft-watching = Følger med på { $path }; Ctrl-C avslutter.
draft-language = { $name }:
draft-too-many = { $place }: Her står det { $count } krav. Hva av dette kan man lære i løpet av de tre første månedene? Flytt det til learn eller nice:
draft-claims = Utkastet sier dette om dere som arbeidsgiver. Behold bare det som stemmer:
letter-met = Dette ber annonsen om, og profilen din viser det:
letter-equal = Her har du erfaring som teller likt:
letter-equal-item = { $requirement }: { $reason }
letter-unmet = Annonsen ber også om dette, men profilen din viser det ikke:
letter-unmet-advice = Du kan søke likevel: En annonse kan beskrive en person som ikke finnes, og minst én arbeidsgiver (Namsos kommune) advarer sine egne mot det. Har du gjort noe liknende, så legg det til i profilen. Hvis ikke, kan du si i pitchen (learn) hvordan du vil lære det.
letter-all-met = Profilen din har noe å vise til for alt annonsen ber om.
letter-ask = Gode spørsmål å stille:
letter-ask-pay = Hva er lønnen, og hvordan blir den fastsatt?
letter-ask-hours = Når på døgnet jobber man, og hvor lang tid i forveien er vaktplanen klar?
letter-ask-process = Hva skjer etter søknadsfristen, og når hører jeg fra dere?
letter-ask-training = Hvordan er opplæringen, og hvor lenge varer den?
letter-ask-day = Hvordan er en vanlig dag, og hva er vanskelig i jobben?
letter-ask-good = Hvordan ser dere etter et halvt år at noen gjør det bra i denne jobben?
letter-interview = Før et intervju på video:
letter-interview-tool = Installer programmet dagen før, og bli kjent med det.
letter-interview-test = Test lyd og bilde, gjerne sammen med en venn.
letter-interview-place = Finn et rolig sted, og sørg for lys forfra.
letter-interview-short = Svar kort og klart; det er helt greit å tenke seg om først.
letter-interview-why = Ha klart for deg hvorfor du kan gjøre jobben: ett eksempel til hvert krav.
letter-interview-references = Regn med å bli bedt om referanser, og spør dem først om det er greit.
letter-sources = Hvor hver setning kommer fra:
letter-source-frame = brevmalen
letter-source-ad = annonsen
letter-name-it = Skriv employer = "…" eller role = "…" i pitchen, så blir det riktig overalt i brevet.
letter-pitch-language = Pitchen er på { $pitch } og brevet på { $letter }. Skriv den på språket i brevet under [text.{ $tag }], eller velg språk for brevet med --lang.
letter-untranslated = Profilen er på { $profile } og brevet på { $letter }. Disse tekstene blir ikke med før du oversetter dem under meta.lagom eller i pitchen:

## Det en profil viser av det en annonse ber om: lagom match

match-met = vist
match-equal = teller likt
match-part = delvis
match-unmet = ikke vist
match-sum = Profilen viser { $met } av { $all } krav.
match-nothing = Fant ingen krav i annonsen.

## Forklaring av en regel

explain-severity = Nivå:
explain-since = Fra versjon:
explain-sources = Kilder:
explain-flags = Gir funn
explain-allows = Gir ikke funn
explain-leaves-out = Utelatt med vilje:

## Test av reglene

rules-test-passed = { $rules } regler, { $sentences } setninger: Alt er som det skal.
rules-test-failed =
    { $failures ->
        [one] Ett tilfelle er ikke som det skal.
       *[other] { $failures } tilfeller er ikke som de skal.
    }
rules-test-silent = { $place }: { $rule } finner ikke: { $text }
rules-test-loud = { $place }: { $rule } finner noe som skal få stå: { $text }
rules-test-unproved = { $place }: frase { $number } i { $rule } gir ikke funn i noen av setningene; legg til en setning
rules-test-unsafe = { $place }: { $rule } gir fortsatt funn etter den trygge erstatningen: { $text }

## Hjelp

help-lagom = Lager utkast til inkluderende stillingsannonser, finner overmenneskelige krav og skriver ærlige søknadsbrev
help-ad = Lag utkast til en stillingsannonse ut fra et grunnlag
help-roles = Vis jobbene som har et førsteutkast
help-init = Svar på spørsmål som gir et godt grunnlag, en god profil eller en god pitch
help-init-ad = Et grunnlag for en annonse
help-init-profile = En profil til søknadsbrev
help-init-pitch = Det du vil si til én arbeidsgiver
help-letter = Lag utkast til et søknadsbrev ut fra en profil og en annonse
help-lint = Finn det som får gode folk til å la være å søke
help-read = Vis hva lagom forstår av en annonse: fakta, deler og krav
help-explain = Forklar en regel: hvorfor, hva du heller kan skrive, eksempler
help-match = Vis hvilke krav i en annonse en profil dekker, og med hva
help-rules = Vis reglene, eller test dem
help-rules-list = Vis reglene
help-rules-test = Test at hver frase gir funn, og at ingen tillatt setning gjør det
help-locale = Verktøy for oversettere
help-locale-check = Sjekk at språkfiler, maler og regler henger sammen
help-arg-brief = Grunnlaget for annonsen (brief), TOML, YAML eller JSON; - er standard inn
help-arg-role = Bygg på førsteutkastet for en vanlig jobb; lagom roles viser alle
help-arg-langs = Språk: nb, nn, sv eller nl; flere med komma mellom, til en mappe
help-arg-watch = Lag nytt utkast hver gang grunnlaget blir lagret
help-arg-rewrite = Gjør denne annonsen om til et grunnlag, med funnene som kommentarer
help-arg-schema = Skriv ut JSON Schema for grunnlaget, til bruk i editorer
help-arg-ad-output = Skriv til denne filen eller mappen i stedet for standard ut
help-arg-ad-format = Format: md, txt eller html [md]
help-arg-paths = Filer og mapper; - er standard inn
help-arg-rule = Regelen, for eksempel superhuman/octopus
help-arg-lang = Språk: nb, nn, sv eller nl
help-arg-lint-lang = Språket i tekstene: auto, nb, nn, sv eller nl [auto]
help-arg-kind = Hva slags tekster: auto, ad, letter eller text [auto]
help-arg-draft-format = Format: md, txt eller html [md]
help-arg-report-format = Format: human eller json [human]
help-arg-check-format = Format: human, json eller github [human]
help-arg-deny = Avslutt med 1 også ved advarsler: warnings
help-arg-fail-on = Avslutt med 1 fra dette nivået og opp: error, warning, suggestion eller never
help-arg-output = Skriv til denne filen i stedet for standard ut
help-arg-force = Erstatt filen hvis den finnes
help-arg-profile = Profilen, JSON Resume eller RenderCV
help-arg-ad = Annonsen, tekst eller Markdown
help-arg-pitch = Dine egne ord (pitch), TOML: hvorfor her, hva du vil gjøre først, når du kan begynne
help-arg-tone = Tone: plain, warm eller formal [plain]
help-arg-seed = Et annet tall sier det samme med andre ord
help-arg-explain = Vis hvor hver setning i brevet kommer fra
help-arg-address = Tiltaleform på nederlandsk: je eller u [som i annonsen]
help-arg-jobs = Antall filer å lese samtidig [alle kjerner]
help-arg-category = Bare denne kategorien
help-arg-ui-lang = Språket i disse tekstene: en, nb, nn, sv eller nl
help-arg-locales = Mappe med filer som går foran de innebygde språkfilene
help-arg-templates = Mappe med filer som går foran de innebygde malene
help-arg-today = Datoen som skal gjelde som i dag, ÅÅÅÅ-MM-DD
help-arg-color = Farger: auto, always eller never [auto]
help-arg-help = Vis denne hjelpen
help-heading-usage = Bruk:
help-heading-commands = Kommandoer
help-heading-arguments = Argumenter
help-heading-options = Valg

## lagom read

read-title = Tittel
read-employer = Arbeidsgiver
read-place = Sted
read-contact-name = Kontakt
read-contact-email = E-post
read-contact-phone = Telefon
read-deadline = Søknadsfrist
read-reference = Referanse
read-extent = Omfang
read-remote = Hjemmekontor
read-pay = Lønn
read-yes = ja
read-no = nei
read-none = ikke funnet
read-likely = trolig
read-must = Kreves
read-nice = En fordel
read-traits = Egenskaper
read-tasks = Oppgaver
read-offer = Tilbys
read-pay-range =
    { $unit ->
        [hour] { NUMBER($min, maximumFractionDigits: 2) }–{ NUMBER($max, maximumFractionDigits: 2) } { $currency } i timen
        [month] { NUMBER($min, maximumFractionDigits: 2) }–{ NUMBER($max, maximumFractionDigits: 2) } { $currency } i måneden
       *[year] { NUMBER($min, maximumFractionDigits: 2) }–{ NUMBER($max, maximumFractionDigits: 2) } { $currency } i året
    }
read-pay-sum =
    { $unit ->
        [hour] { NUMBER($min, maximumFractionDigits: 2) } { $currency } i timen
        [month] { NUMBER($min, maximumFractionDigits: 2) } { $currency } i måneden
       *[year] { NUMBER($min, maximumFractionDigits: 2) } { $currency } i året
    }
read-pay-from =
    { $unit ->
        [hour] fra { NUMBER($min, maximumFractionDigits: 2) } { $currency } i timen
        [month] fra { NUMBER($min, maximumFractionDigits: 2) } { $currency } i måneden
       *[year] fra { NUMBER($min, maximumFractionDigits: 2) } { $currency } i året
    }
read-pay-up-to =
    { $unit ->
        [hour] inntil { NUMBER($max, maximumFractionDigits: 2) } { $currency } i timen
        [month] inntil { NUMBER($max, maximumFractionDigits: 2) } { $currency } i måneden
       *[year] inntil { NUMBER($max, maximumFractionDigits: 2) } { $currency } i året
    }

## Filer for oversettere

error-usage-fmt-path = fmt trenger språkfiler; oppgi filer eller mapper, eller mappen med --locales
error-po-line = denne linjen hører ikke hjemme her i en PO-fil; rett den opp, eller ta den bort
error-po-quote = en tekst skal stå i ett par anførselstegn på linjen sin; rett dem opp, og skriv \" for et anførselstegn inni teksten
error-po-escape = { $found } betyr ingenting i en PO-fil; skriv \\ for en omvendt skråstrek
error-po-plural = flertallsformer er ikke i bruk her, for hver variant er en enhet for seg; eksporter filen på nytt
error-po-language = { $path } sier ikke hvilket språk den er på; legg til --lang
error-po-function = det finnes ingen funksjon { $function }; bruk { $known }
error-po-choice = oversettelsen mangler { $placeable }, som står for et valg; sett det inn
error-po-choice-unknown = { $placeable } står ikke for noe valg i denne teksten, eller står her to ganger; den har { $known }
help-locale-stats = Vis hva som er oversatt, hva som mangler, og hva som er utdatert, fil for fil
help-locale-fmt = Gi språkfiler den faste formen uten å endre det de sier
help-locale-pseudo = Lag et språk av aksenter og klammer som viser hva som ikke er oversatt
help-locale-export = Skriv språkfilene som PO, til et oversettelsesprogram
help-locale-import = Sett oversatte PO-filer tilbake i språkfilene
help-arg-fmt-paths = Språkfiler og mapper med dem [mappen med --locales]
help-arg-fmt-check = Skriv ingenting; vis hva som ville bli endret, og avslutt med 1 hvis det er noe
help-arg-pseudo-lang = Språket som tekstene lages av [en]
help-arg-pseudo-output = Mappe å skrive til, til bruk med --locales
help-arg-export-format = Format: po [po]
help-arg-export-output = Skriv til denne filen, eller flere språk til denne mappen [standard ut]
help-arg-previous = En tidligere eksport: det som er endret siden, blir merket som uklart (fuzzy), og merknader blir med
help-arg-import-paths = PO-filer; språket står i filhodet
help-arg-import-lang = Språk, uansett hva filhodet sier
help-arg-import-output = Mappe for språkfilene som blir endret, til bruk med --locales

## lagom locale new

error-tag = { $tag } er ingen språkkode; skriv de to eller tre bokstavene språket har, for eksempel da eller fi
error-language-there = { $tag } finnes her fra før; legg filene du endrer, i { $folder }
help-locale-new = Begynn på et nytt språk: en mappe med filer å fylle ut, som virker med én gang med --locales
help-arg-tag = Språkkoden, to eller tre bokstaver: da, fi, se
help-arg-from = Et språk som ligger nær: Du begynner med tekstene og ordene derfra
help-arg-name = Navnet på språket, skrevet på språket selv
help-arg-country = Landet, ISO 3166: DK
help-arg-currency = Valutaen i landet, ISO 4217: DKK
help-arg-locale-output = Mappen for --locales, der språket får sin egen mappe [locales]
help-arg-locale-force = Lag filene for språket på nytt hvis de finnes

## lagom locale preview

help-locale-preview = Vis en hel annonse, et brev og en rapport på et språk, med meldingen bak hver del
help-arg-data = Bruk dette grunnlaget i stedet for eksempelet
help-arg-preview-kind = Bare dette: ad, letter eller report
help-arg-preview-format = Format: txt eller html [txt]
help-arg-preview-watch = Skriv på nytt hver gang en fil blir endret

## Ødelagt Fluent

error-fluent-default = ingen av variantene er standard; sett * foran den som alltid passer: *[other]
error-fluent-defaults = to varianter er merket med *; behold én
error-fluent-closing = denne klammen lukker ingenting; ta den bort, eller åpne en foran
error-fluent-attribute = .{ $attribute } hører ikke til noen melding; sett attributtet rett under meldingen, med innrykk
error-fluent-lone = { $found } hører ikke til noen melding; flytt linjen inn under meldingen, eller lukk det som er åpent over
error-fluent-equals = etter { $id } mangler =; er dette fortsettelsen av teksten over, så rykk inn linjen
error-fluent-value = { $id } har ingen tekst; skriv den
error-fluent-callee = { $name } er ingen funksjon; funksjoner har navn med store bokstaver
error-fluent-selector = dette kan ikke velge; det kan bare en $variabel, en funksjon eller et attributt på et begrep
error-fluent-term-attribute = et attributt på et begrep kan bare velge og ikke vises; vis begrepet
error-fluent-string = anførselstegnet som åpnes her, blir ikke lukket på linjen; lukk det
error-fluent-order = et argument uten navn står etter ett med navn; sett det først
error-fluent-argument = { $name } er oppgitt to ganger; behold én
error-fluent-escape = { $found } betyr ingenting i anførselstegn; skriv omvendt skråstrek to ganger, og andre tegn som de er
error-fluent-expression = { $found } kan ikke stå i klammer; skriv en $variabel, en id, et -begrep eller en tekst i anførselstegn
error-fluent-empty-braces = det står ingenting i klammene; sett inn en $variabel, eller ta dem bort
error-fluent-literal = et valg får et tall eller en tekst i anførselstegn; skriv det
error-fluent-tab = her står en tabulator; rykk inn med mellomrom
error-fluent-arrow = etter -> må linjen slutte; sett hver variant på sin egen linje
error-fluent-name = et navn begynner med en bokstav fra a til z, ikke med { $found }; gi det et annet navn
error-fluent-token = { $expected } mangler foran { $found }; sett det inn
