## Fel

error-file-missing = { $path } finns inte; kontrollera namnet
error-read = { $path } går inte att läsa ({ $detail }); kontrollera rättigheterna
error-write = det går inte att skriva till { $path } ({ $detail }); välj en annan plats med -o
error-file-exists = { $path } finns redan; lägg till --force för att ersätta filen, eller välj ett annat namn med -o
error-encoding = { $path } är ingen textfil; spara innehållet som text i UTF-8
error-too-large = { $path } är större än { $limit } MiB; dela upp filen
error-toml = det här är inte TOML: { $detail }; rätta raden
error-json = det här är inte JSON: { $detail }; rätta raden
error-yaml = det här är inte YAML som går att läsa: { $detail }; rätta raden
error-same-file = { $path } är samma fil som läses in; välj ett annat namn med -o
error-unknown-role = jobbet { $value } finns inte; välj bland { $known }
error-unknown-role-suggest = jobbet { $value } finns inte; menade du { $suggestion }? lagom roles visar alla
error-format = { $path } är varken TOML, YAML eller JSON; ge filen ändelsen .toml, .yaml eller .json
error-too-deep = innehållet är nästlat i mer än { $limit } nivåer; gör det plattare
error-duplicate-key = { $key } står på två ställen; behåll bara det ena
error-unknown-key = fältet { $key } finns inte här; välj bland { $known }
error-unknown-key-suggest = fältet { $key } finns inte här; menade du { $suggestion }?
error-missing-key = fältet { $key } saknas; lägg till det
error-type = { $key } ska vara { $expected }; ändra värdet
error-value = { $key } kan inte vara { $value }; använd { $allowed }
error-date = { $value } är inget datum; skriv ÅÅÅÅ-MM-DD
error-order = { $key }: det första kommer efter det sista; byt plats på dem
error-language = lagom kan inte språket { $tag }; välj bland { $known }
error-language-draft = lagom skriver inga utkast på { $tag } än; välj bland { $known }
error-brief-language = underlaget är på flera språk; välj ett med --lang: { $known }
error-brief-no-text = underlaget saknar text på { $tag } för { $fields }; lägg till texten under [text.{ $tag }]
error-brief-which-language = underlaget säger inte vilket språk det är på; skriv language = "nb" (eller nn, sv, nl) överst
error-ad-language = språket i { $path } verkar inte vara något som lagom kan; ange det med --lang
error-ad-unreadable = i { $path } finns ingen jobbannons som går att läsa; ge annonsen som text eller Markdown
error-manifest-chain = { $tag } faller tillbaka på { $missing }, som inte finns bland språken; rätta manifest.toml
error-fluent-syntax = det här är inte Fluent: { $detail }
error-fluent-key = en nyckel får bara innehålla a-z, 0-9, - och _, inte { $found }; skriv { $suggestion }
error-fluent-brace = en klammerparentes öppnas här men stängs aldrig; lägg till {"}"}
error-message-missing = meddelandet { $id } finns inte på { $language }; lägg till det i språkfilen
error-message-failed = meddelandet { $id } ({ $language }) går inte att visa: { $detail }; rätta meddelandet eller det som skickas med
error-template-syntax = mallen är trasig: { $detail }; rätta den
error-template-missing = mallen { $name } finns inte; lägg till den
error-template-key = mallen använder { $key }, som inte finns bland uppgifterna till den; rätta namnet
error-template-use = mallen går inte att fylla i: { $detail }
error-rule-unknown = regeln { $id } finns inte; lagom rules visar alla regler
error-rule-unknown-suggest = regeln { $id } finns inte; menade du { $suggestion }?
error-rule-kind = { $id } är av slaget { $kind } och tar inga fraser här; ta bort regeln härifrån
error-form = formen { $form } går inte att använda: { $detail }
error-form-class = formen { $form } nämner klassen { $class }, som saknas i words/classes.toml; lägg till den där
error-class-count = ordlistan har fler än { $limit } klasser; slå ihop några
error-allows = { $id } har färre än två meningar under allows; lägg till meningar som ska få stå
error-usage = { $detail }; lagom --help visar kommandona
error-usage-unknown = lagom känner inte till { $argument }; lagom --help visar vad som finns
error-usage-unknown-suggest = lagom känner inte till { $argument }; menade du { $suggestion }?
error-usage-missing = { $argument } saknas; lägg till det
error-usage-value = { $argument } kan inte vara { $value }; använd { $allowed }
error-usage-empty = { $argument } behöver ett värde; lägg till det
error-usage-command = ett kommando saknas; lagom --help visar vilka som finns
error-several-outputs = flera språk skrivs till en mapp; ange mappen med -o

## Rapporten

report-error = fel
report-warning = varning
report-suggestion = förslag
report-why = varför
report-help = hellre
report-rewording = till exempel
report-clean =
    { $files ->
        [one] Inget att anmärka på i texten.
       *[other] Inget att anmärka på i { $files } texter.
    }
report-summary =
    { $errors ->
        [one] 1 fel
       *[other] { $errors } fel
    }, { $warnings ->
        [one] 1 varning
       *[other] { $warnings } varningar
    } och { $suggestions ->
        [one] 1 förslag
       *[other] { $suggestions } förslag
    } i { $files ->
        [one] en text
       *[other] { $files } texter
    }.
report-disclaimer = lagom ger råd om formuleringar, inte juridisk rådgivning.
report-skipped-empty = { $path }: lästes inte, filen är tom
report-skipped-binary = { $path }: lästes inte, filen är ingen textfil
report-skipped-too-large = { $path }: lästes inte, filen är större än { $limit } MiB
report-skipped-language = { $path }: lästes inte, språket verkar inte vara något som lagom läser; ange språket med --lang om det är fel
report-encoding = { $path } är i { $encoding } och lästes så; spara som UTF-8 för säkerhets skull
report-unused-allow = { $place }: { $rule } är tillåtet här, men det finns inget att tillåta; ta bort kommentaren

## Bredvid ett utkast

draft-missing = Kvar att fylla i, märkt med [[…]] i utkastet:
draft-finding = { $place }: { $message } ({ $rule })
draft-past-deadline = Sista ansökningsdagen, { DATETIME($date, dateStyle: "long") }, har passerat.
draft-written = Sparat: { $path }
draft-watching = Bevakar { $path }; Ctrl-C avslutar.
draft-language = { $name }:
draft-too-many = { $place }: vad i de här { $count } kraven går att lära sig under de tre första månaderna? Flytta det till learn eller nice:
draft-claims = Utkastet säger det här om er som arbetsgivare. Behåll bara det som stämmer:
letter-met = Det här ber annonsen om, och det syns i din profil:
letter-equal = Här har du erfarenhet som väger lika tungt:
letter-equal-item = { $requirement }: { $reason }
letter-unmet = Annonsen ber också om det här, och det syns inte i din profil:
letter-unmet-advice = Du kan söka ändå: en annons kan beskriva någon som inte finns, och minst en arbetsgivare (Namsos kommun i Norge) varnar sina egna annonsskrivare för det. Har du gjort något liknande? Lägg till det i profilen. Annars kan du skriva i din pitch (learn) hur du skulle lära dig det.
letter-all-met = I din profil finns något om allt som annonsen ber om.
letter-ask = Bra frågor att ställa:
letter-ask-pay = Vad är lönen, och hur sätts den?
letter-ask-hours = Vilka tider jobbar man, och hur långt i förväg är schemat klart?
letter-ask-process = Vad händer efter sista ansökningsdagen, och när får jag svar?
letter-ask-training = Hur ser introduktionen ut, och hur lång tid tar den?
letter-ask-day = Hur ser en vanlig dag ut, och vad är svårt med jobbet?
letter-ask-good = Hur märker ni efter ett halvår att någon gör ett bra jobb?
letter-interview = Inför en digital intervju:
letter-interview-tool = Installera programmet dagen innan och lär känna det.
letter-interview-test = Testa ljud och bild, gärna tillsammans med en vän.
letter-interview-place = Leta upp ett lugnt ställe och ha ljuset framför dig.
letter-interview-short = Svara kort och tydligt. Du får gärna tänka efter först.
letter-interview-why = Fundera i förväg på varför du klarar jobbet: ett exempel till varje krav.
letter-interview-references = Räkna med att de vill ha referenser, och fråga dina referenspersoner först.
letter-sources = Härifrån kommer meningarna i brevet:
letter-source-frame = brevmallen
letter-source-ad = annonsen
letter-name-it = Skriv employer = "…" eller role = "…" i din pitch, så blir det rätt i hela brevet.
letter-pitch-language = Din pitch är på { $pitch } och brevet på { $letter }. Skriv den på brevets språk under [text.{ $tag }], eller välj språk för brevet med --lang.
letter-untranslated = Profilen är på { $profile } och brevet på { $letter }. De här texterna är inte med förrän du har översatt dem under meta.lagom eller i din pitch:

## Det en profil visar av det en annons ber om

match-met = syns i profilen
match-equal = väger lika tungt
match-part = syns delvis
match-unmet = syns inte
match-sum = Din profil svarar mot { $met } av { $all } krav.
match-nothing = Inga krav hittades i annonsen.

## Förklara en regel

explain-severity = Nivå:
explain-since = Sedan version:
explain-sources = Källor:
explain-flags = Hittas
explain-allows = Hittas inte
explain-leaves-out = Utelämnas med avsikt:

## Testa reglerna

rules-test-passed = { $rules } regler, { $sentences } meningar: allt stämmer.
rules-test-failed =
    { $failures ->
        [one] Ett fall stämmer inte.
       *[other] { $failures } fall stämmer inte.
    }
rules-test-silent = { $place }: { $rule } missar: { $text }
rules-test-loud = { $place }: { $rule } hittar något som ska få stå: { $text }
rules-test-unproved = { $place }: fras { $number } i { $rule } hittas inte i någon av regelns meningar; lägg till en sådan mening
rules-test-unsafe = { $place }: { $rule } hittar fortfarande något efter den säkra ersättningen: { $text }

## Hjälp

help-lagom = Skriver utkast till inkluderande jobbannonser, hittar övermänskliga krav och skriver ärliga brev
help-ad = Skriv ett utkast till en jobbannons utifrån ett underlag
help-roles = Lista jobben som det finns ett första utkast till
help-init = Svara på frågor som leder fram till ett bra underlag, en bra profil eller en bra pitch
help-init-ad = Ett underlag till en annons
help-init-profile = En profil till personliga brev
help-init-pitch = Det du vill säga till en viss arbetsgivare
help-letter = Skriv ett utkast till ett personligt brev utifrån en profil och en annons
help-lint = Hitta det som får bra människor att låta bli att söka
help-read = Visa vad lagom förstår av en annons: fakta, avsnitt och krav
help-explain = Förklara en regel: varför, vad man kan skriva i stället, exempel
help-match = Visa vilka krav i en annons som en profil svarar mot, och med vad
help-rules = Lista reglerna, eller testa dem
help-rules-list = Lista reglerna
help-rules-test = Testa att varje fras hittas och att varje tillåten mening får stå
help-locale = Verktyg för översättare
help-locale-check = Kontrollera att språkfiler, mallar och regler hänger ihop
help-arg-brief = Underlaget, TOML, YAML eller JSON; - är standard in
help-arg-role = Utkastet till ett vanligt jobb som grund för underlaget; lagom roles visar alla
help-arg-langs = Språk: nb, nn, sv eller nl; flera med komma emellan, till en mapp
help-arg-watch = Skriv ett nytt utkast varje gång underlaget sparas
help-arg-rewrite = Gör om den här annonsen till ett underlag, med anmärkningarna som kommentarer
help-arg-schema = Skriv ut JSON Schema för ett underlag, till textredigerare
help-arg-ad-output = Skriv till den här filen eller mappen i stället för till standard ut
help-arg-ad-format = Format: md, txt eller html [md]
help-arg-paths = Filer och mappar; - är standard in
help-arg-rule = Regeln, till exempel superhuman/octopus
help-arg-lang = Språk: nb, nn, sv eller nl
help-arg-lint-lang = Texternas språk: auto, nb, nn, sv eller nl [auto]
help-arg-kind = Slags text: auto, ad, letter eller text [auto]
help-arg-draft-format = Format: md, txt eller html [md]
help-arg-report-format = Format: human eller json [human]
help-arg-check-format = Format: human, json eller github [human]
help-arg-deny = Avsluta med 1 även vid varningar: warnings
help-arg-fail-on = Avsluta med koden 1 från och med den här nivån: error, warning, suggestion eller never
help-arg-output = Skriv till den här filen i stället för till standard ut
help-arg-force = Ersätt filen om den redan finns
help-arg-profile = Profilen, JSON Resume eller RenderCV
help-arg-ad = Annonsen, text eller Markdown
help-arg-pitch = Din pitch, TOML: varför just hit, vad du skulle göra först, när du kan börja
help-arg-tone = Ton: plain, warm eller formal [plain]
help-arg-seed = Ett annat tal säger samma sak med andra ord
help-arg-explain = Visa var varje mening i brevet kommer ifrån
help-arg-address = Tilltal på nederländska: je eller u [som i annonsen]
help-arg-jobs = Antal filer som läses samtidigt [alla kärnor]
help-arg-category = Bara den här kategorin
help-arg-ui-lang = Språk i de här texterna: en, nb, nn, sv eller nl
help-arg-locales = Mapp vars filer går före de inbyggda språkfilerna
help-arg-templates = Mapp vars filer går före de inbyggda mallarna
help-arg-today = Dagen som räknas som i dag, ÅÅÅÅ-MM-DD
help-arg-color = Färger: auto, always eller never [auto]
help-arg-help = Visa den här hjälpen
help-heading-usage = Användning:
help-heading-commands = Kommandon
help-heading-arguments = Argument
help-heading-options = Flaggor

## lagom read

read-title = Jobbtitel
read-employer = Arbetsgivare
read-place = Plats
read-contact-name = Kontakt
read-contact-email = Mejl
read-contact-phone = Telefon
read-deadline = Sista ansökningsdag
read-reference = Referens
read-extent = Omfattning
read-remote = Jobba hemifrån
read-pay = Lön
read-yes = ja
read-no = nej
read-none = hittades inte
read-likely = troligen
read-must = Krav
read-nice = Meriterande
read-traits = Egenskaper
read-tasks = Arbetsuppgifter
read-offer = Det som erbjuds
read-pay-range =
    { $unit ->
        [hour] { NUMBER($min, maximumFractionDigits: 2) }–{ NUMBER($max, maximumFractionDigits: 2) } { $currency } i timmen
        [month] { NUMBER($min, maximumFractionDigits: 2) }–{ NUMBER($max, maximumFractionDigits: 2) } { $currency } i månaden
       *[year] { NUMBER($min, maximumFractionDigits: 2) }–{ NUMBER($max, maximumFractionDigits: 2) } { $currency } om året
    }
read-pay-sum =
    { $unit ->
        [hour] { NUMBER($min, maximumFractionDigits: 2) } { $currency } i timmen
        [month] { NUMBER($min, maximumFractionDigits: 2) } { $currency } i månaden
       *[year] { NUMBER($min, maximumFractionDigits: 2) } { $currency } om året
    }
read-pay-from =
    { $unit ->
        [hour] från { NUMBER($min, maximumFractionDigits: 2) } { $currency } i timmen
        [month] från { NUMBER($min, maximumFractionDigits: 2) } { $currency } i månaden
       *[year] från { NUMBER($min, maximumFractionDigits: 2) } { $currency } om året
    }
read-pay-up-to =
    { $unit ->
        [hour] upp till { NUMBER($max, maximumFractionDigits: 2) } { $currency } i timmen
        [month] upp till { NUMBER($max, maximumFractionDigits: 2) } { $currency } i månaden
       *[year] upp till { NUMBER($max, maximumFractionDigits: 2) } { $currency } om året
    }

## Filer för översättare

error-usage-fmt-path = fmt behöver språkfiler: ange filer eller mappar, eller mappen med --locales
error-po-line = den här raden hör inte hemma här i en PO-fil; rätta den, eller ta bort den
error-po-quote = texten ska stå mellan två citattecken på sin rad; rätta dem, och skriv \" för ett citattecken inne i texten
error-po-escape = { $found } betyder ingenting i en PO-fil; skriv \\ för ett omvänt snedstreck
error-po-plural = pluralformer används inte här, varje variant är en egen enhet; exportera filen på nytt
error-po-language = { $path } säger inte vilket språk den är på; lägg till --lang
error-po-function = det finns ingen funktion { $function }; använd { $known }
error-po-choice = översättningen saknar { $placeable }, som står för ett val; sätt in det
error-po-choice-unknown = { $placeable } står inte för något val i den här texten, eller står här två gånger; den har { $known }
help-locale-stats = Visa vad som är översatt, vad som saknas och vad som är inaktuellt, fil för fil
help-locale-fmt = Formatera språkfiler på ett enhetligt sätt, utan att ändra texten
help-locale-pseudo = Gör ett språk av accenter och klamrar som visar vad som inte är översatt
help-locale-export = Skriv språkfilerna som PO, till ett översättningsprogram
help-locale-import = För tillbaka översatta PO-filer till språkfilerna
help-arg-fmt-paths = Språkfiler och mappar med dem [mappen med --locales]
help-arg-fmt-check = Skriv ingenting; visa vad som skulle ändras, och avsluta med koden 1 om det finns något
help-arg-pseudo-lang = Språket som texterna görs av [en]
help-arg-pseudo-output = Mapp att skriva till; använd den sedan med --locales
help-arg-export-format = Format: po [po]
help-arg-export-output = Skriv till den här filen, eller flera språk till den här mappen [standard ut]
help-arg-previous = En tidigare export: det som har ändrats sedan dess märks som osäkert (fuzzy), och anteckningar följer med
help-arg-import-paths = PO-filer; språket står i deras huvud
help-arg-import-lang = Språk, oavsett vad huvudet säger
help-arg-import-output = Mapp för de språkfiler som ändras; använd den sedan med --locales

## lagom locale new

error-tag = { $tag } är ingen språkkod; skriv språkets två eller tre bokstäver, till exempel da eller fi
error-language-there = { $tag } finns redan här; lägg filerna som du ändrar i { $folder }
help-locale-new = Börja på ett nytt språk: en mapp med filer att fylla i, som fungerar direkt med --locales
help-arg-tag = Språkkoden, två eller tre bokstäver: da, fi, se
help-arg-from = Ett närliggande språk: du börjar med dess texter och ord
help-arg-name = Vad språket heter på språket självt
help-arg-country = Landet, ISO 3166: DK
help-arg-currency = Landets valuta, ISO 4217: DKK
help-arg-locale-output = Mappen för --locales, där språket får en egen mapp [locales]
help-arg-locale-force = Gör om språkets filer om de finns

## lagom locale preview

help-locale-preview = Visa en hel annons, ett brev och en rapport på ett språk, med meddelandet bakom varje del
help-arg-data = Använd det här underlaget i stället för exemplet
help-arg-preview-kind = Bara det här: ad, letter eller report
help-arg-preview-format = Format: txt eller html [txt]
help-arg-preview-watch = Skriv om varje gång en fil ändras

## Trasig Fluent

error-fluent-default = ingen av varianterna är standard; sätt * framför den som alltid passar: *[other]
error-fluent-defaults = två varianter är märkta med *; behåll en
error-fluent-closing = den här klammern stänger ingenting; ta bort den, eller öppna en före
error-fluent-attribute = .{ $attribute } hör inte till något meddelande; sätt attributet direkt under meddelandet, med indrag
error-fluent-lone = { $found } hör inte till något meddelande; flytta in raden under meddelandet, eller stäng det som är öppet ovanför
error-fluent-equals = efter { $id } saknas =; är raden en fortsättning på texten ovanför, så dra in den
error-fluent-value = { $id } har ingen text; skriv den
error-fluent-callee = { $name } är ingen funktion; funktioner har namn med stora bokstäver
error-fluent-selector = det här kan inte välja; det kan bara en $variabel, en funktion eller ett attribut hos en term
error-fluent-term-attribute = ett attribut hos en term kan bara välja och inte visas; visa termen
error-fluent-string = citattecknet som öppnas här stängs inte på raden; stäng det
error-fluent-order = ett argument utan namn står efter ett med namn; sätt det först
error-fluent-argument = { $name } anges två gånger; behåll en
error-fluent-escape = { $found } betyder ingenting inom citattecken; skriv omvänt snedstreck två gånger, och andra tecken som de är
error-fluent-expression = { $found } kan inte stå inom klamrar; skriv en $variabel, ett id, en -term eller en text inom citattecken
error-fluent-empty-braces = det står ingenting inom klamrarna; sätt in en $variabel, eller ta bort dem
error-fluent-literal = ett val får ett tal eller en text inom citattecken; skriv det
error-fluent-tab = här står en tabb; dra in med blanksteg
error-fluent-arrow = efter -> måste raden sluta; sätt varje variant på en egen rad
error-fluent-name = ett namn börjar med en bokstav från a till z, inte med { $found }; byt namn
error-fluent-token = { $expected } saknas före { $found }; sätt in det
