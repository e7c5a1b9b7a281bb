### Svenska: ord och meningar i en jobbannons. De ska passa vilket jobb som helst.

## Rubriker

ad-heading-job = Om jobbet
ad-heading-tasks = Det här gör du
ad-heading-day = Så ser dagarna ut
ad-heading-must = Det här behöver du
ad-lead-behaviour = Så här jobbar du:
ad-lead-nice = Bra att ha med sig, men inget krav:
ad-heading-learn = Det här lär du dig hos oss
ad-heading-hours = Tider och plats
ad-heading-pay = Lön och villkor
ad-heading-steps = Så går rekryteringen till
ad-heading-welcome = Alla ska kunna söka
ad-heading-apply = Sök så här
ad-heading-contact = Kontakt
ad-heading-facts = I korthet

## Fakta på en rad

ad-title = { $title } till { $employer }
ad-label-employer = Arbetsgivare:
ad-label-place = Plats:
ad-label-extent = Omfattning:
ad-label-openings = Antal tjänster:
ad-label-contract = Anställning:
ad-label-pay = Lön:
ad-label-start = Start:
ad-label-deadline = Sista ansökningsdag:
ad-place-remote = { $place }, med möjlighet att jobba hemifrån
ad-extent-full-time = heltid
ad-extent-part-time =
    deltid ({ $kind ->
        [single] { $from }
       *[range] { $from }–{ $to }
    } %)
ad-extent-summer = sommarjobb
ad-extent = { LIST($kinds, type: "or") }
ad-contract-permanent = tillsvidareanställning
ad-contract-temporary = tidsbegränsad anställning
ad-date = { DATETIME($date, dateStyle: "long") }
ad-pay-fact =
    { $kind ->
        [single] { NUMBER($from) }
       *[range] { NUMBER($from) }–{ NUMBER($to) }
    } { $currency ->
        [NOK] norska kronor
        [EUR] euro
       *[SEK] kr
    } { $per ->
        [hour] i timmen
        [year] om året på heltid
       *[month] i månaden på heltid
    }

## Meningar

ad-pay =
    Lönen är { $kind ->
        [single] { NUMBER($from) }
       *[range] { NUMBER($from) }–{ NUMBER($to) }
    } { $currency ->
        [NOK] norska kronor
        [EUR] euro
       *[SEK] kr
    } { $per ->
        [hour] i timmen
        [year] om året på heltid
       *[month] i månaden på heltid
    }.
ad-pay-summer =
    I sommarjobbet är lönen { $kind ->
        [single] { NUMBER($from) }
       *[range] { NUMBER($from) }–{ NUMBER($to) }
    } { $currency ->
        [NOK] norska kronor
        [EUR] euro
       *[SEK] kr
    } { $per ->
        [month] i månaden
        [year] om året
       *[hour] i timmen
    }.
ad-hours-week = Heltid är { NUMBER($hours, maximumFractionDigits: 2) } timmar i veckan.
ad-summer-period = Sommarjobbet pågår från { DATETIME($from, dateStyle: "long", year: "none") } till och med { DATETIME($to, dateStyle: "long", year: "none") }.
ad-remote-days =
    { $days ->
        [one] Du kan jobba hemifrån en dag i veckan.
        [2] Du kan jobba hemifrån upp till två dagar i veckan.
        [3] Du kan jobba hemifrån upp till tre dagar i veckan.
        [4] Du kan jobba hemifrån upp till fyra dagar i veckan.
       *[other] Du kan jobba hemifrån upp till { $days } dagar i veckan.
    }
ad-remote-full = Du kan jobba hemifrån varje dag, så det spelar ingen roll var du bor.
ad-remote-none = Du jobbar på plats. Jobbet går inte att göra hemifrån.
ad-sales-none = Du säljer ingenting, och vi har inga säljmål.
ad-sales-targets = Försäljning ingår i jobbet, och målen kommer vi överens om tillsammans. Du har fast lön som inte påverkas av målen.
ad-sales-commission = Försäljning ingår i jobbet. Du har fast lön plus provision.
ad-step-day = { DATETIME($date, dateStyle: "long", year: "none") }
ad-step-days =
    { $span ->
        [same-month] { $day }–{ DATETIME($to, dateStyle: "long", year: "none") }
       *[other] { DATETIME($from, dateStyle: "long", year: "none") }–{ DATETIME($to, dateStyle: "long", year: "none") }
    }
ad-encourage = Allt i annonsen behöver inte stämma in på dig. Sök om jobbet lockar.
ad-accommodation = Behöver du något för att kunna visa vad du kan, på intervjun eller i jobbet? Hör av dig till { $name } så ordnar vi det. Att du ber om stöd påverkar inte vår bedömning.
ad-accommodation-anyone = Behöver du något för att kunna visa vad du kan, på intervjun eller i jobbet? Hör av dig så ordnar vi det. Att du ber om stöd påverkar inte vår bedömning.
ad-apply-url = Sök jobbet på { $url }.
ad-apply-email = Skicka din ansökan till { $email }.
ad-apply-both = Sök jobbet på { $url } eller skicka din ansökan till { $email }.
ad-deadline = Välkommen med din ansökan senast { DATETIME($date, dateStyle: "full") }.
ad-contact = Frågor om jobbet: { $name }, { LIST($ways, type: "or") }.
ad-contact-role = Frågor om jobbet: { $name }, { $role }, { LIST($ways, type: "or") }.

## Det som saknas i ett utkast

ad-missing-title = jobbtitel
ad-missing-employer = arbetsgivare
ad-missing-place = plats
ad-missing-lead = två eller tre rader om vad jobbet är till för
ad-missing-tasks = tre till sex arbetsuppgifter
ad-missing-must = det man behöver kunna redan första dagen
ad-missing-learn = det man lär sig på jobbet, och hur
ad-missing-extent = heltid, deltid eller sommarjobb
ad-missing-pay = lägsta och högsta lön
ad-missing-steps = när och hur de som har sökt får svar
ad-missing-deadline = sista ansökningsdag
ad-missing-apply = var man söker
ad-missing-contact = kontaktperson med namn och telefon eller mejl
ad-missing-date = datum
ad-missing-contact-name = kontaktpersonens namn
