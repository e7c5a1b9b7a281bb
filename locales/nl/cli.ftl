## Fouten

error-file-missing = { $path } bestaat niet; controleer de naam
error-read = { $path } is niet te lezen ({ $detail }); controleer de rechten
error-write = schrijven naar { $path } lukt niet ({ $detail }); kies een andere plek met -o
error-file-exists = { $path } bestaat al; voeg --force toe om het bestand te vervangen, of kies een andere naam met -o
error-encoding = { $path } is geen tekst; sla het bestand op als UTF-8-tekst
error-too-large = { $path } is groter dan { $limit } MiB; splits het bestand
error-toml = dit is geen TOML: { $detail }; verbeter de regel
error-json = dit is geen JSON: { $detail }; verbeter de regel
error-yaml = dit is geen YAML die te lezen is: { $detail }; verbeter de regel
error-same-file = { $path } is de invoer zelf; kies een andere naam met -o
error-unknown-role = de functie { $value } bestaat niet; kies uit { $known }
error-unknown-role-suggest = de functie { $value } bestaat niet; bedoelde je { $suggestion }? lagom roles toont ze allemaal
error-format = { $path } is geen TOML, YAML of JSON; laat de naam eindigen op .toml, .yaml of .json
error-too-deep = de gegevens zijn meer dan { $limit } niveaus diep genest; maak ze vlakker
error-duplicate-key = { $key } staat er twee keer; laat er één staan
error-unknown-key = het veld { $key } bestaat hier niet; kies uit { $known }
error-unknown-key-suggest = het veld { $key } bestaat hier niet; bedoelde je { $suggestion }?
error-missing-key = het veld { $key } ontbreekt; voeg het toe
error-type = { $key } hoort { $expected } te zijn; pas de waarde aan
error-value = { $key } kan niet { $value } zijn; gebruik { $allowed }
error-date = { $value } is geen datum; schrijf JJJJ-MM-DD
error-order = { $key }: het eerste komt na het laatste; wissel ze om
error-language = lagom kent de taal { $tag } niet; kies uit { $known }
error-language-draft = lagom schrijft nog geen concepten in { $tag }; kies uit { $known }
error-brief-language = de briefing bevat meer dan één taal; kies er een met --lang: { $known }
error-brief-no-text = de briefing heeft geen tekst in { $tag } voor { $fields }; zet die onder [text.{ $tag }]
error-brief-which-language = de briefing noemt geen taal; zet language = "nb" (of nn, sv, nl) bovenaan
error-ad-language = { $path } lijkt in een taal te zijn die lagom niet kent; geef de taal op met --lang
error-ad-unreadable = in { $path } staat geen vacature die te lezen is; geef de vacature als tekst of Markdown
error-manifest-chain = { $tag } valt terug op { $missing }, maar die taal is er niet; verbeter manifest.toml
error-fluent-syntax = dit is geen Fluent: { $detail }
error-fluent-key = een sleutel mag alleen a-z, 0-9, - en _ bevatten, geen { $found }; schrijf { $suggestion }
error-fluent-brace = een accolade gaat hier open en nergens dicht; voeg {"}"} toe
error-message-missing = het bericht { $id } ontbreekt voor { $language }; voeg het toe aan het taalbestand
error-message-failed = het bericht { $id } ({ $language }) is niet te tonen: { $detail }; verbeter het bericht of wat eraan wordt meegegeven
error-template-syntax = het sjabloon klopt niet: { $detail }; verbeter het
error-template-missing = het sjabloon { $name } bestaat niet; voeg het toe
error-template-key = het sjabloon gebruikt { $key }, maar dat staat niet in de gegevens; verbeter de naam
error-template-use = het sjabloon is niet in te vullen: { $detail }
error-rule-unknown = de regel { $id } bestaat niet; lagom rules toont alle regels
error-rule-unknown-suggest = de regel { $id } bestaat niet; bedoelde je { $suggestion }?
error-rule-kind = { $id } is van de soort { $kind } en krijgt hier geen formuleringen; haal de regel hier weg
error-form = de vorm { $form } is niet te gebruiken: { $detail }
error-form-class = de vorm { $form } noemt de klasse { $class }, maar die staat niet in words/classes.toml; voeg die daar toe
error-class-count = de woordenlijst heeft meer dan { $limit } klassen; voeg er een paar samen
error-allows = { $id } heeft minder dan twee zinnen bij allows; voeg zinnen toe die mogen blijven staan
error-usage = { $detail }; lagom --help toont de opdrachten
error-usage-unknown = lagom kent { $argument } niet; lagom --help toont wat er is
error-usage-unknown-suggest = lagom kent { $argument } niet; bedoelde je { $suggestion }?
error-usage-missing = { $argument } ontbreekt; voeg het toe
error-usage-value = { $argument } kan niet { $value } zijn; gebruik { $allowed }
error-usage-empty = { $argument } heeft een waarde nodig; voeg die toe
error-usage-command = er ontbreekt een opdracht; lagom --help toont ze
error-several-outputs = voor meer dan één taal is een map nodig; geef die op met -o

## Het verslag

report-error = fout
report-warning = waarschuwing
report-suggestion = suggestie
report-why = waarom
report-help = liever
report-rewording = bijvoorbeeld
report-clean =
    { $files ->
        [one] Niets gevonden in de tekst.
       *[other] Niets gevonden in { $files } teksten.
    }
report-summary =
    { $errors ->
        [one] 1 fout
       *[other] { $errors } fouten
    }, { $warnings ->
        [one] 1 waarschuwing
       *[other] { $warnings } waarschuwingen
    } en { $suggestions ->
        [one] 1 suggestie
       *[other] { $suggestions } suggesties
    } in { $files ->
        [one] één tekst
       *[other] { $files } teksten
    }.
report-disclaimer = lagom geeft advies over formuleringen, geen juridisch advies.
report-skipped-empty = { $path }: overgeslagen, er staat niets in
report-skipped-binary = { $path }: overgeslagen, dit is geen tekst
report-skipped-too-large = { $path }: overgeslagen, groter dan { $limit } MiB
report-skipped-language = { $path }: overgeslagen, dit lijkt een taal die lagom niet leest; klopt dat niet, geef de taal dan op met --lang
report-encoding = { $path } is { $encoding } en is zo gelezen; sla het bestand voor de zekerheid op als UTF-8
report-unused-allow = { $place }: { $rule } is hier toegestaan, maar er is niets om toe te staan; haal het commentaar weg

## Naast een concept

draft-missing = Nog in te vullen, in het concept gemarkeerd met [[…]]:
draft-finding = { $place }: { $message } ({ $rule })
draft-past-deadline = De sluitingsdatum, { DATETIME($date, dateStyle: "long") }, is voorbij.
draft-written = Opgeslagen: { $path }
draft-watching = Wacht op wijzigingen in { $path }; Ctrl-C stopt.
draft-language = { $name }:
draft-too-many = { $place }: wat uit deze { $count } eisen kan iemand in de eerste drie maanden leren? Zet dat bij learn of nice:
draft-claims = Het concept zegt dit over jullie als werkgever. Laat alleen staan wat klopt:
letter-met = De vacature vraagt dit, en je profiel laat het zien:
letter-equal = Je hebt ervaring die even zwaar telt:
letter-equal-item = { $requirement }: { $reason }
letter-unmet = De vacature vraagt ook dit, maar je profiel laat het niet zien:
letter-unmet-advice = Je kunt toch solliciteren: een vacature kan iemand beschrijven die niet bestaat, en minstens één werkgever (Namsos kommune, in Noorwegen) waarschuwt de eigen mensen daarvoor. Heb je al eens zoiets gedaan? Zet het dan in je profiel. Zo niet, schrijf dan in de pitch (learn) hoe je het zou leren.
letter-all-met = Over alles wat de vacature vraagt, staat er iets in je profiel.
letter-ask = Goede vragen om te stellen:
letter-ask-pay = Wat is het salaris, en hoe wordt dat bepaald?
letter-ask-hours = Wanneer wordt er gewerkt, en hoelang van tevoren is het rooster klaar?
letter-ask-process = Hoe gaat het na de sluitingsdatum verder, en wanneer hoor ik iets?
letter-ask-training = Hoe ziet de inwerkperiode eruit, en hoelang duurt die?
letter-ask-day = Hoe ziet een gewone dag eruit, en wat is er lastig aan?
letter-ask-good = Waaraan is na een half jaar te merken dat iemand dit werk goed doet?
letter-interview = Vóór een online gesprek:
letter-interview-tool = Installeer het programma een dag van tevoren en probeer het uit.
letter-interview-test = Test beeld en geluid, als het kan met iemand die je kent.
letter-interview-place = Zoek een rustige plek, met licht van voren.
letter-interview-short = Antwoord kort en duidelijk. Eerst even nadenken mag.
letter-interview-why = Zorg dat je kunt vertellen waarom je dit werk kunt doen: bij elke eis één voorbeeld.
letter-interview-references = Misschien vragen ze om referenties. Overleg dat eerst met de mensen die je wilt noemen.
letter-sources = Waar elke zin vandaan komt:
letter-source-frame = vaste tekst van de brief
letter-source-ad = de vacature
letter-name-it = Zet employer = "…" of role = "…" in de pitch, dan klopt het overal in de brief.
letter-pitch-language = De pitch is in { $pitch } en de brief in { $letter }. Schrijf de pitch in de taal van de brief onder [text.{ $tag }], of kies de taal van de brief met --lang.
letter-untranslated = Het profiel is in { $profile } en de brief in { $letter }. Deze teksten blijven weg tot je ze vertaalt, onder meta.lagom of in de pitch:

## lagom match

match-met = te zien
match-equal = telt even zwaar
match-part = deels
match-unmet = niet te zien
match-sum =
    { $all ->
        [one] Je profiel laat { $met } van { $all } eis zien.
       *[other] Je profiel laat { $met } van de { $all } eisen zien.
    }
match-nothing = In de vacature zijn geen eisen gevonden.

## Een regel uitleggen

explain-severity = Niveau:
explain-since = Sinds versie:
explain-sources = Bronnen:
explain-flags = Wel gevonden
explain-allows = Niet gevonden
explain-leaves-out = Bewust weggelaten:

## De regels testen

rules-test-passed = { $rules } regels, { $sentences } zinnen: alles klopt.
rules-test-failed =
    { $failures ->
        [one] Eén geval klopt niet.
       *[other] { $failures } gevallen kloppen niet.
    }
rules-test-silent = { $place }: { $rule } vindt dit niet: { $text }
rules-test-loud = { $place }: { $rule } vindt iets wat mag blijven staan: { $text }
rules-test-unproved = { $place }: formulering { $number } van { $rule } wordt in geen enkele voorbeeldzin gevonden; voeg zo’n zin toe
rules-test-unsafe = { $place }: { $rule } vindt nog iets na de veilige vervanging: { $text }

## Hulp

help-lagom = Stelt inclusieve vacatures op, vindt bovenmenselijke eisen en schrijft eerlijke brieven
help-ad = Stel een vacature op aan de hand van een briefing
help-roles = Toon de functies waarvoor er een eerste concept is
help-init = Stel de vragen die leiden tot een goede briefing, een goed profiel of een goede pitch
help-init-ad = Een briefing voor een vacature
help-init-profile = Een profiel voor sollicitatiebrieven
help-init-pitch = Wat je aan één werkgever wilt vertellen
help-letter = Stel een sollicitatiebrief op aan de hand van een profiel en een vacature
help-lint = Vind wat goede mensen ervan weerhoudt te solliciteren
help-read = Laat zien wat lagom van een vacature begrijpt: gegevens, onderdelen en eisen
help-explain = Leg een regel uit: waarom, wat je beter kunt schrijven, voorbeelden
help-match = Laat zien aan welke eisen van een vacature een profiel voldoet, en waardoor
help-rules = Toon de regels, of test ze
help-rules-list = Toon de regels
help-rules-test = Test of elke formulering wordt gevonden en elke toegestane zin niet
help-locale = Hulpmiddelen voor vertalers
help-locale-check = Controleer of taalbestanden, sjablonen en regels op elkaar aansluiten
help-arg-brief = De briefing, TOML, YAML of JSON; - is de standaardinvoer
help-arg-role = Het concept voor een veelvoorkomende functie als basis voor de briefing; lagom roles toont ze
help-arg-langs = Taal: nb, nn, sv of nl; meer talen met komma’s ertussen, naar een map
help-arg-watch = Maak een nieuw concept telkens als de briefing wordt opgeslagen
help-arg-rewrite = Maak van deze vacature een briefing, met de bevindingen als commentaar
help-arg-schema = Toon het JSON Schema van een briefing, voor editors
help-arg-ad-output = Schrijf naar dit bestand of deze map in plaats van naar de standaarduitvoer
help-arg-ad-format = Formaat: md, txt of html [md]
help-arg-paths = Bestanden en mappen; - is de standaardinvoer
help-arg-rule = De regel, zoals superhuman/octopus
help-arg-lang = Taal: nb, nn, sv of nl
help-arg-lint-lang = Taal van de teksten: auto, nb, nn, sv of nl [auto]
help-arg-kind = Soort tekst: auto, ad, letter of text [auto]
help-arg-draft-format = Formaat: md, txt of html [md]
help-arg-report-format = Formaat: human of json [human]
help-arg-check-format = Formaat: human, json of github [human]
help-arg-deny = Eindig ook bij waarschuwingen met 1: warnings
help-arg-fail-on = Eindig met 1 vanaf dit niveau: error, warning, suggestion of never
help-arg-output = Schrijf naar dit bestand in plaats van naar de standaarduitvoer
help-arg-force = Vervang het bestand als het al bestaat
help-arg-profile = Het profiel, JSON Resume of RenderCV
help-arg-ad = De vacature, tekst of Markdown
help-arg-pitch = Je pitch, TOML: waarom hier, wat je als eerste zou doen, wanneer je kunt beginnen
help-arg-tone = Toon van de brief: plain, warm of formal [plain]
help-arg-seed = Een ander getal zegt hetzelfde in andere woorden
help-arg-explain = Laat bij elke zin van de brief zien waar die vandaan komt
# lagom: allow address
help-arg-address = Aanspreekvorm in het Nederlands: je of u [zoals in de vacature]
help-arg-jobs = Aantal bestanden dat tegelijk wordt gelezen [alle kernen]
help-arg-category = Alleen deze categorie
help-arg-ui-lang = Taal van deze teksten: en, nb, nn, sv of nl
help-arg-locales = Map met bestanden die voorrang hebben op de ingebouwde taalbestanden
help-arg-templates = Map met bestanden die voorrang hebben op de ingebouwde sjablonen
help-arg-today = De dag die als vandaag telt, JJJJ-MM-DD
help-arg-color = Kleuren: auto, always of never [auto]
help-arg-help = Toon deze hulp
help-heading-usage = Gebruik:
help-heading-commands = Opdrachten
help-heading-arguments = Argumenten
help-heading-options = Opties

## lagom read

read-title = Functie
read-employer = Werkgever
read-place = Plaats
read-contact-name = Contact
read-contact-email = E-mail
read-contact-phone = Telefoon
read-deadline = Sluitingsdatum
read-reference = Kenmerk
read-extent = Uren
read-remote = Thuiswerken
read-pay = Salaris
read-yes = ja
read-no = nee
read-none = niet gevonden
read-likely = waarschijnlijk
read-must = Eisen
read-nice = Mooi meegenomen
read-traits = Eigenschappen
read-tasks = Taken
read-offer = Aanbod
read-pay-range =
    { $unit ->
        [hour] { NUMBER($min, maximumFractionDigits: 2) }–{ NUMBER($max, maximumFractionDigits: 2) } { $currency } per uur
        [month] { NUMBER($min, maximumFractionDigits: 2) }–{ NUMBER($max, maximumFractionDigits: 2) } { $currency } per maand
       *[year] { NUMBER($min, maximumFractionDigits: 2) }–{ NUMBER($max, maximumFractionDigits: 2) } { $currency } per jaar
    }
read-pay-sum =
    { $unit ->
        [hour] { NUMBER($min, maximumFractionDigits: 2) } { $currency } per uur
        [month] { NUMBER($min, maximumFractionDigits: 2) } { $currency } per maand
       *[year] { NUMBER($min, maximumFractionDigits: 2) } { $currency } per jaar
    }
read-pay-from =
    { $unit ->
        [hour] vanaf { NUMBER($min, maximumFractionDigits: 2) } { $currency } per uur
        [month] vanaf { NUMBER($min, maximumFractionDigits: 2) } { $currency } per maand
       *[year] vanaf { NUMBER($min, maximumFractionDigits: 2) } { $currency } per jaar
    }
read-pay-up-to =
    { $unit ->
        [hour] tot { NUMBER($max, maximumFractionDigits: 2) } { $currency } per uur
        [month] tot { NUMBER($max, maximumFractionDigits: 2) } { $currency } per maand
       *[year] tot { NUMBER($max, maximumFractionDigits: 2) } { $currency } per jaar
    }

## Bestanden voor vertalers

error-usage-fmt-path = fmt heeft taalbestanden nodig: noem bestanden of mappen, of de map met --locales
error-po-line = deze regel hoort hier niet in een PO-bestand; verbeter hem of haal hem weg
error-po-quote = elke tekst hoort op zijn regel tussen één paar aanhalingstekens te staan; verbeter de regel, en schrijf \" voor een aanhalingsteken in de tekst zelf
error-po-escape = { $found } betekent niets in een PO-bestand; schrijf \\ voor een backslash
error-po-plural = meervoudsvormen van PO worden hier niet gebruikt, want elke variant is een eigen eenheid; exporteer het bestand opnieuw
error-po-language = { $path } noemt geen taal; voeg --lang toe
error-po-function = de functie { $function } bestaat niet; gebruik { $known }
error-po-choice = in de vertaling ontbreekt { $placeable }, dat voor een keuze staat; zet het erin
error-po-choice-unknown = { $placeable } is geen keuze in deze tekst, of staat er twee keer; wel beschikbaar: { $known }
help-locale-stats = Toon per bestand wat vertaald is, wat ontbreekt en wat vervallen is
help-locale-fmt = Zet taalbestanden in de vaste opmaak, zonder te veranderen wat er staat
help-locale-pseudo = Maak een pseudotaal met accenten en haken, die laat zien wat niet vertaald is
help-locale-export = Schrijf de taalbestanden als PO, voor een vertaalprogramma
help-locale-import = Zet vertaalde PO-bestanden terug in de taalbestanden
help-arg-fmt-paths = Taalbestanden en mappen ermee [de map met --locales]
help-arg-fmt-check = Schrijf niets, toon wat er zou veranderen en eindig met 1 als er iets te veranderen is
help-arg-pseudo-lang = Taal waarvan de teksten als basis dienen [en]
help-arg-pseudo-output = Map om naar te schrijven, voor gebruik met --locales
help-arg-export-format = Formaat: po [po]
help-arg-export-output = Schrijf naar dit bestand, of meer talen naar deze map [standaarduitvoer]
help-arg-previous = Een eerdere export: wat sindsdien veranderd is, wordt als onzeker (fuzzy) gemarkeerd, en aantekeningen blijven
help-arg-import-paths = PO-bestanden; de taal staat in hun kop
help-arg-import-lang = Taal, wat de kop ook zegt
help-arg-import-output = Map voor de taalbestanden die veranderen, voor gebruik met --locales

## lagom locale new

error-tag = { $tag } is geen taalcode; geef de twee of drie letters van de taal, zoals da of fi
error-language-there = de taal { $tag } is er al; zet de bestanden die je wijzigt in { $folder }
help-locale-new = Begin een nieuwe taal: een map met bestanden om in te vullen, die met --locales meteen werkt
help-arg-tag = De taalcode, twee of drie letters: da, fi, se
help-arg-from = Een verwante taal: met de teksten en woorden daarvan begin je
help-arg-name = De naam van de taal in de taal zelf
help-arg-country = Het land, ISO 3166: DK
help-arg-currency = De munt van het land, ISO 4217: DKK
help-arg-locale-output = Map voor --locales, waarin de taal een eigen map krijgt [locales]
help-arg-locale-force = Maak de bestanden van de taal opnieuw als ze er al zijn

## lagom locale preview

help-locale-preview = Toon een hele vacature, een brief en een verslag in een taal, met het bericht achter elk stuk
help-arg-data = Gebruik deze briefing in plaats van het voorbeeld
help-arg-preview-kind = Alleen dit: ad, letter of report
help-arg-preview-format = Formaat: txt of html [txt]
help-arg-preview-watch = Maak de weergave opnieuw zodra een bestand verandert

## Kapotte Fluent

error-fluent-default = geen van deze varianten is de standaard; zet * voor de variant die altijd past: *[other]
error-fluent-defaults = bij twee varianten staat een *; laat er één staan
error-fluent-closing = deze accolade sluit niets af; haal hem weg of open er eerst een
error-fluent-attribute = .{ $attribute } hoort bij geen bericht; zet het ingesprongen direct onder het bericht
error-fluent-lone = { $found } hoort bij geen bericht; zet de regel onder het bericht of sluit af wat erboven openstaat
error-fluent-equals = na { $id } ontbreekt =; hoort de regel bij de tekst erboven, laat hem dan inspringen
error-fluent-value = { $id } heeft geen tekst; schrijf die
error-fluent-callee = { $name } is geen functie; namen van functies staan in hoofdletters
error-fluent-selector = dit kan niet kiezen; dat kan alleen een $variabele, een functie of een attribuut van een term
error-fluent-term-attribute = een attribuut van een term kan alleen kiezen en niet getoond worden; toon de term
error-fluent-string = het aanhalingsteken dat hier opent, sluit niet op dezelfde regel; sluit het
error-fluent-order = een argument zonder naam staat na een met naam; zet het vooraan
error-fluent-argument = { $name } staat er twee keer; laat er één staan
error-fluent-escape = { $found } betekent niets tussen aanhalingstekens; schrijf een backslash dubbel en andere tekens zoals ze zijn
error-fluent-expression = { $found } kan niet tussen accolades staan; schrijf een $variabele, een id, een -term of een tekst tussen aanhalingstekens
error-fluent-empty-braces = er staat niets tussen deze accolades; zet er een $variabele in of haal ze weg
error-fluent-literal = een optie krijgt een getal of een tekst tussen aanhalingstekens; schrijf dat
error-fluent-tab = hier staat een tab; spring in met spaties
error-fluent-arrow = na -> moet de regel eindigen; zet elke variant op een eigen regel
error-fluent-name = een naam begint met een letter van a tot z, niet met { $found }; kies een andere naam
error-fluent-token = { $expected } ontbreekt voor { $found }; voeg het toe
