### Bokmål: words of a job ad.

## Headings

ad-heading-job = Om jobben
ad-heading-tasks = Dette skal du gjøre
ad-heading-day = Slik er dagene
ad-heading-must = Kvalifikasjoner
ad-lead-behaviour = Slik jobber du:
ad-lead-nice = Fint om du har, men ikke nødvendig:
ad-heading-learn = Dette lærer du her
ad-heading-hours = Arbeidstid og sted
ad-heading-pay = Lønn og vilkår
ad-heading-steps = Slik går det videre
ad-heading-welcome = Velkommen som søker
ad-heading-apply = Slik søker du
ad-heading-contact = Kontakt
ad-heading-facts = Fakta om stillingen

## Facts

ad-title = { $title } til { $employer }
ad-label-employer = Arbeidsgiver:
ad-label-place = Sted:
ad-label-extent = Omfang:
ad-label-openings = Antall stillinger:
ad-label-contract = Ansettelse:
ad-label-pay = Lønn:
ad-label-start = Oppstart:
ad-label-deadline = Søknadsfrist:
ad-place-remote = { $place }, med mulighet for hjemmekontor
ad-extent-full-time = heltid
ad-extent-part-time =
    deltid ({ $kind ->
        [single] { $from }
       *[range] { $from }–{ $to }
    } %)
ad-extent-summer = sommerjobb
ad-extent = { LIST($kinds, type: "or") }
ad-contract-permanent = fast
ad-contract-temporary = midlertidig
ad-date = { DATETIME($date, dateStyle: "long") }
ad-pay-fact =
    { $kind ->
        [single] { $currency ->
            [NOK] kr { NUMBER($from) }
            [SEK] { NUMBER($from) } svenske kroner
           *[EUR] { NUMBER($from) } euro
        }
       *[range] { $currency ->
            [NOK] kr { NUMBER($from) }–{ NUMBER($to) }
            [SEK] { NUMBER($from) }–{ NUMBER($to) } svenske kroner
           *[EUR] { NUMBER($from) }–{ NUMBER($to) } euro
        }
    } { $per ->
        [hour] i timen
        [month] i måneden
       *[year] i året
    }

## Sentences

ad-pay =
    Lønnen er { $kind ->
        [single] { NUMBER($from) }
       *[range] { NUMBER($from) }–{ NUMBER($to) }
    } { $currency ->
        [NOK] kroner
        [SEK] svenske kroner
       *[EUR] euro
    } { $per ->
        [hour] i timen
        [month] i måneden i full stilling
       *[year] i året i full stilling
    }.
ad-pay-summer =
    I sommerjobben får du { $kind ->
        [single] { NUMBER($from) }
       *[range] { NUMBER($from) }–{ NUMBER($to) }
    } { $currency ->
        [NOK] kroner
        [SEK] svenske kroner
       *[EUR] euro
    } { $per ->
        [hour] i timen
        [month] i måneden
       *[year] i året
    }.
ad-hours-week = Full stilling er { NUMBER($hours, maximumFractionDigits: 2) } timer i uka.
ad-summer-period = Sommerjobben varer fra { DATETIME($from, dateStyle: "long", year: "none") } til { DATETIME($to, dateStyle: "long", year: "none") }.
ad-remote-days =
    { $days ->
        [one] Du kan jobbe hjemmefra én dag i uka.
        [2] Du kan jobbe hjemmefra inntil to dager i uka.
        [3] Du kan jobbe hjemmefra inntil tre dager i uka.
        [4] Du kan jobbe hjemmefra inntil fire dager i uka.
        [5] Du kan jobbe hjemmefra inntil fem dager i uka.
       *[other] Du kan jobbe hjemmefra inntil { $days } dager i uka.
    }
ad-remote-full = Du kan jobbe hjemmefra hver dag. Hvor du bor, har ingenting å si.
ad-remote-none = Arbeidet foregår på stedet, så denne jobben kan ikke gjøres hjemmefra.
ad-sales-none = Du skal ikke selge noe, og vi har ingen salgsmål.
ad-sales-targets = Salg er en del av jobben, og målene blir vi enige om sammen. Lønnen er fast og avhenger ikke av hvor mye du selger.
ad-sales-commission = Salg er en del av jobben. Du har fast lønn, og provisjonen kommer i tillegg.
ad-step-day = { DATETIME($date, dateStyle: "full", year: "none") }
ad-step-days =
    { $span ->
        [same-month] { $day }.–{ DATETIME($to, dateStyle: "long", year: "none") }
       *[other] { DATETIME($from, dateStyle: "long", year: "none") }–{ DATETIME($to, dateStyle: "long", year: "none") }
    }
ad-encourage = De færreste har alt som står her. Får du lyst på jobben, så søk.
ad-accommodation = Trenger du noe annerledes i intervjuet eller på jobben? Si fra til { $name }, så finner vi ut av det sammen. Det har ingenting å si for vurderingen.
ad-accommodation-anyone = Trenger du noe annerledes i intervjuet eller på jobben? Si fra, så finner vi ut av det sammen. Det har ingenting å si for vurderingen.
ad-apply-url = Søk på { $url }.
ad-apply-email = Send søknaden til { $email }.
ad-apply-both = Søk på { $url }, eller send søknaden til { $email }.
ad-deadline = Søk senest { DATETIME($date, dateStyle: "full") }.
ad-contact = { $name } svarer gjerne på spørsmål: { LIST($ways, type: "or") }.
ad-contact-role = { $name }, { $role }, svarer gjerne på spørsmål: { LIST($ways, type: "or") }.

## What is missing

ad-missing-title = stillingstittel
ad-missing-employer = arbeidsgiver
ad-missing-place = sted
ad-missing-lead = to eller tre linjer om hva jobben går ut på
ad-missing-tasks = tre til seks oppgaver
ad-missing-must = hva man må kunne den første dagen
ad-missing-learn = hva man kan lære i jobben, og hvordan
ad-missing-extent = heltid, deltid eller sommerjobb
ad-missing-pay = lønn fra og til
ad-missing-steps = når og hvordan de som søker, får svar
ad-missing-deadline = søknadsfrist
ad-missing-apply = hvor man søker
ad-missing-contact = kontaktperson med navn, telefon eller e-post
ad-missing-date = dato
ad-missing-contact-name = navnet på kontaktpersonen
