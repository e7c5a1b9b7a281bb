## Koppen

ad-heading-job = Over de functie
ad-heading-tasks = Dit ga je doen
ad-heading-day = Zo ziet je dag eruit
ad-heading-must = Dit vragen we
ad-lead-behaviour = Zo werk je:
ad-lead-nice = Mooi meegenomen, maar geen eis:
ad-heading-learn = Dit leer je hier
ad-heading-hours = Jouw uren
ad-heading-pay = Dit krijg je
ad-heading-steps = Zo verloopt de procedure
ad-heading-welcome = Welkom
ad-heading-apply = Solliciteren
ad-heading-contact = Contact
ad-heading-facts = In het kort

## Feiten

ad-title = { $title } bij { $employer }
ad-label-employer = Werkgever:
ad-label-place = Waar:
ad-label-extent = Uren:
ad-label-openings = Aantal plaatsen:
ad-label-contract = Contract:
ad-label-pay = Salaris:
ad-label-start = Eerste werkdag:
ad-label-deadline = Reageren tot en met:
ad-place-remote = { $place }, thuiswerken mogelijk
ad-extent-full-time = fulltime
ad-extent-part-time =
    parttime ({ $kind ->
        [single] { $from }
       *[range] { $from }–{ $to }
    }%)
ad-extent-summer = vakantiewerk
ad-extent = { LIST($kinds, type: "or") }
ad-contract-permanent = vast
ad-contract-temporary = tijdelijk
ad-date = { DATETIME($date, dateStyle: "long") }
# Een uurloon in euro’s heeft twee decimalen: met één staat er € 15,5.
ad-pay-fact =
    { $currency ->
        [NOK] { $kind ->
            [single] { NUMBER($from) }
           *[range] { NUMBER($from) } tot { NUMBER($to) }
        } Noorse kronen
        [SEK] { $kind ->
            [single] { NUMBER($from) }
           *[range] { NUMBER($from) } tot { NUMBER($to) }
        } Zweedse kronen
       *[EUR] { $per ->
            [hour] { $kind ->
                [single] € { NUMBER($from, minimumFractionDigits: 2) }
               *[range] € { NUMBER($from, minimumFractionDigits: 2) } tot € { NUMBER($to, minimumFractionDigits: 2) }
            }
           *[other] { $kind ->
                [single] € { NUMBER($from) }
               *[range] € { NUMBER($from) } tot € { NUMBER($to) }
            }
        }
    } bruto per { $per ->
        [hour] uur
        [month] maand (fulltime)
       *[year] jaar (fulltime)
    }

## Zinnen

ad-pay =
    Je verdient { $currency ->
        [NOK] { $kind ->
            [single] { NUMBER($from) }
           *[range] { NUMBER($from) } tot { NUMBER($to) }
        } Noorse kronen
        [SEK] { $kind ->
            [single] { NUMBER($from) }
           *[range] { NUMBER($from) } tot { NUMBER($to) }
        } Zweedse kronen
       *[EUR] { $per ->
            [hour] { $kind ->
                [single] € { NUMBER($from, minimumFractionDigits: 2) }
               *[range] € { NUMBER($from, minimumFractionDigits: 2) } tot € { NUMBER($to, minimumFractionDigits: 2) }
            }
           *[other] { $kind ->
                [single] € { NUMBER($from) }
               *[range] € { NUMBER($from) } tot € { NUMBER($to) }
            }
        }
    } bruto per { $per ->
        [hour] uur
        [month] maand bij een fulltime werkweek
       *[year] jaar bij een fulltime werkweek
    }.
ad-pay-summer =
    Voor vakantiewerk krijg je { $currency ->
        [NOK] { $kind ->
            [single] { NUMBER($from) }
           *[range] { NUMBER($from) } tot { NUMBER($to) }
        } Noorse kronen
        [SEK] { $kind ->
            [single] { NUMBER($from) }
           *[range] { NUMBER($from) } tot { NUMBER($to) }
        } Zweedse kronen
       *[EUR] { $per ->
            [hour] { $kind ->
                [single] € { NUMBER($from, minimumFractionDigits: 2) }
               *[range] € { NUMBER($from, minimumFractionDigits: 2) } tot € { NUMBER($to, minimumFractionDigits: 2) }
            }
           *[other] { $kind ->
                [single] € { NUMBER($from) }
               *[range] € { NUMBER($from) } tot € { NUMBER($to) }
            }
        }
    } bruto per { $per ->
        [hour] uur
        [month] maand
       *[year] jaar
    }.
ad-hours-week = Een fulltime werkweek is { NUMBER($hours, maximumFractionDigits: 2) } uur.
ad-summer-period = Het vakantiewerk duurt van { DATETIME($from, dateStyle: "long", year: "none") } tot en met { DATETIME($to, dateStyle: "long", year: "none") }.
ad-remote-days =
    { $days ->
        [one] Je kunt één dag per week thuiswerken.
        [2] Je kunt twee dagen per week thuiswerken. Minder mag ook.
        [3] Je kunt drie dagen per week thuiswerken. Minder mag ook.
        [4] Je kunt vier dagen per week thuiswerken. Minder mag ook.
       *[other] Je kunt { $days } dagen per week thuiswerken. Minder mag ook.
    }
ad-remote-full = Je kunt elke dag thuiswerken, dus het maakt niet uit waar je woont.
ad-remote-none = Dit werk doe je ter plekke. Thuiswerken kan niet.
ad-sales-none = Je verkoopt niets en er zijn geen verkoopdoelen.
ad-sales-targets = Verkopen hoort bij het werk. De doelen spreken we samen af. Je salaris is vast en hangt er niet van af.
ad-sales-commission = Verkopen hoort bij het werk. Je krijgt een vast salaris en daarbovenop provisie.
ad-step-day = Op { DATETIME($date, dateStyle: "full", year: "none") }
ad-step-days =
    { $span ->
        [same-month] Van { $day } tot en met { DATETIME($to, dateStyle: "long", year: "none") }
       *[other] Van { DATETIME($from, dateStyle: "long", year: "none") } tot en met { DATETIME($to, dateStyle: "long", year: "none") }
    }
ad-encourage = Niet elk punt hoeft te kloppen. Klinkt het werk goed, reageer dan gerust.
ad-accommodation = Heb je iets nodig om goed te kunnen solliciteren of werken? Laat het { $name } weten, dan regelen we het. Het telt niet mee in onze keuze.
ad-accommodation-anyone = Heb je iets nodig om goed te kunnen solliciteren of werken? Laat het weten, dan regelen we het. Het telt niet mee in onze keuze.
ad-apply-url = Solliciteer via { $url }.
ad-apply-email = Mail je sollicitatie naar { $email }.
ad-apply-both = Solliciteer via { $url } of mail naar { $email }.
ad-deadline = Reageren kan tot en met { DATETIME($date, dateStyle: "full") }.
ad-contact = Vragen? Stel ze aan { $name }: { LIST($ways, type: "or") }.
ad-contact-role = Vragen? Stel ze aan { $name }, { $role }: { LIST($ways, type: "or") }.

## Wat ontbreekt

ad-missing-title = functietitel
ad-missing-employer = werkgever
ad-missing-place = plaats
ad-missing-lead = twee of drie regels over waar het werk voor dient
ad-missing-tasks = drie tot zes taken
ad-missing-must = wat iemand op de eerste dag moet kunnen
ad-missing-learn = wat je op het werk leert, en hoe
ad-missing-extent = fulltime, parttime of vakantiewerk
ad-missing-pay = salaris van en tot
ad-missing-steps = wanneer en hoe kandidaten iets horen
ad-missing-deadline = sluitingsdatum
ad-missing-apply = waar je kunt reageren
ad-missing-contact = naam, telefoon of e-mail van een contactpersoon
ad-missing-date = datum
ad-missing-contact-name = naam van de contactpersoon
