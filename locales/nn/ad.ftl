## Overskrifter

ad-heading-job = Om jobben
ad-heading-tasks = Arbeidsoppgåver
ad-heading-day = Slik er ein vanleg dag
ad-heading-must = Kvalifikasjonar
ad-lead-behaviour = Slik jobbar du:
ad-lead-nice = Dette kjem godt med, men er ikkje noko krav:
ad-heading-learn = Dette lærer du her
ad-heading-hours = Arbeidstid og arbeidsstad
ad-heading-pay = Løn og vilkår
ad-heading-steps = Slik går det vidare
ad-heading-welcome = Velkomen til å søkje
ad-heading-apply = Slik søkjer du
ad-heading-contact = Kontakt
ad-heading-facts = Fakta om stillinga

## Fakta

ad-title = { $title } hos { $employer }
ad-label-employer = Arbeidsgivar:
ad-label-place = Arbeidsstad:
ad-label-extent = Omfang:
ad-label-openings = Tal på stillingar:
ad-label-contract = Stillingstype:
ad-label-pay = Løn:
ad-label-start = Oppstart:
ad-label-deadline = Søknadsfrist:
ad-place-remote = { $place } og heimekontor
ad-extent-full-time = heiltid
ad-extent-part-time =
    deltid ({ $kind ->
        [single] { $from }
       *[range] { $from }–{ $to }
    } %)
ad-extent-summer = sommarjobb
ad-extent = { LIST($kinds, type: "or") }
ad-contract-permanent = fast
ad-contract-temporary = mellombels
ad-date = { DATETIME($date, dateStyle: "long") }
ad-pay-fact =
    { $kind ->
        [single] { NUMBER($from) }
       *[range] { NUMBER($from) }–{ NUMBER($to) }
    } { $currency ->
        [NOK] kroner
        [SEK] svenske kroner
       *[EUR] euro
    } { $per ->
        [hour] timen
        [month] i månaden
       *[year] i året
    }

## Setningar

ad-pay =
    { $per ->
        [hour] Timeløna
        [month] Månadsløna på heiltid
       *[year] Årsløna på heiltid
    } er { $kind ->
        [single] { NUMBER($from) }
       *[range] mellom { NUMBER($from) } og { NUMBER($to) }
    } { $currency ->
        [NOK] kroner
        [SEK] svenske kroner
       *[EUR] euro
    }.
ad-pay-summer =
    { $per ->
        [hour] Timeløna
        [month] Månadsløna
       *[year] Årsløna
    } i sommarjobben er { $kind ->
        [single] { NUMBER($from) }
       *[range] mellom { NUMBER($from) } og { NUMBER($to) }
    } { $currency ->
        [NOK] kroner
        [SEK] svenske kroner
       *[EUR] euro
    }.
ad-hours-week = Heiltid er { NUMBER($hours, maximumFractionDigits: 2) } timar i veka.
ad-summer-period = Sommarjobben varer frå { DATETIME($from, dateStyle: "long", year: "none") } til { DATETIME($to, dateStyle: "long", year: "none") }.
ad-remote-days =
    { $days ->
        [one] Du kan ha heimekontor éin dag i veka.
        [2] Du kan ha heimekontor inntil to dagar i veka.
        [3] Du kan ha heimekontor inntil tre dagar i veka.
        [4] Du kan ha heimekontor inntil fire dagar i veka.
       *[other] Du kan ha heimekontor inntil { $days } dagar i veka.
    }
ad-remote-full = Du kan jobbe heimanfrå kvar dag, så du kan bu kvar du vil.
ad-remote-none = Jobben må gjerast på arbeidsplassen, så heimekontor kan vi ikkje tilby.
ad-sales-none = Du skal ikkje selje noko, og vi har ikkje salsmål.
ad-sales-targets = Sal er ein del av jobben, og måla blir vi einige om saman. Løna er fast, kor mykje du enn sel.
ad-sales-commission = Sal er ein del av jobben. Du får fast løn, og provisjonen kjem i tillegg.
ad-step-day = { DATETIME($date, dateStyle: "full", year: "none") }
ad-step-days =
    { $span ->
        [same-month] { $day }.–{ DATETIME($to, dateStyle: "long", year: "none") }
       *[other] { DATETIME($from, dateStyle: "long", year: "none") } til { DATETIME($to, dateStyle: "long", year: "none") }
    }
ad-encourage = Kjenner du deg att i det meste, men ikkje i alt? Søk likevel.
ad-accommodation = Treng du noko for å få vist kva du kan, i intervjuet eller i jobben? Sei frå til { $name }, så ordnar vi det. Det påverkar ikkje korleis vi vurderer deg.
ad-accommodation-anyone = Treng du noko for å få vist kva du kan, i intervjuet eller i jobben? Sei frå til oss, så ordnar vi det. Det påverkar ikkje korleis vi vurderer deg.
ad-apply-url = Søk på { $url }.
ad-apply-email = Send søknaden til { $email }.
ad-apply-both = Søk på { $url }, eller send søknaden til { $email }.
ad-deadline = Søknadsfristen er { DATETIME($date, dateStyle: "full") }.
ad-contact = Vil du vite meir, svarar { $name } på { LIST($ways, type: "or") }.
ad-contact-role = Vil du vite meir, svarar { $name }, { $role }, på { LIST($ways, type: "or") }.

## Det som manglar

ad-missing-title = stillingstittel
ad-missing-employer = arbeidsgivar
ad-missing-place = arbeidsstad
ad-missing-lead = to eller tre linjer om kvifor jobben finst
ad-missing-tasks = tre til seks arbeidsoppgåver
ad-missing-must = kva ein må kunne frå første dag
ad-missing-learn = kva ein kan lære i jobben, og korleis
ad-missing-extent = heiltid, deltid eller sommarjobb
ad-missing-pay = løn frå og til
ad-missing-steps = når og korleis søkjarane får svar
ad-missing-deadline = søknadsfrist
ad-missing-apply = kvar ein søkjer
ad-missing-contact = namn, telefon eller e-post til ein kontaktperson
ad-missing-date = dato
ad-missing-contact-name = namnet på kontaktpersonen
