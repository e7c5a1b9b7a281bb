### Svenska: ord och meningar i ett personligt brev.

## Brevhuvud

letter-date-line = { $place } den { DATETIME($date, dateStyle: "long") }
letter-date = { DATETIME($date, dateStyle: "long") }
letter-subject = Ansökan till jobbet som { $role }
letter-attention = { $name }

## Brevet

letter-salutation-name =
    { $tone ->
        [warm] Hej { $first }!
        [formal] Hej { $name }!
       *[plain] Hej { $first }!
    }
# lagom: allow variant
letter-salutation-team =
    { $tone ->
        [warm] Hej allihop på { $employer }!
        [formal] Hej!
       *[plain] Hej alla på { $employer }!
    }
letter-opening =
    { $variant ->
        [1] Jag söker jobbet som { $role } { $house ->
            [town] i
            [house] på
           *[firm] hos
        } { $employer }.
        [2] Jag vill gärna jobba som { $role } { $house ->
            [town] i
            [house] på
           *[firm] hos
        } { $employer }.
       *[3] Jag söker mig till { $employer } för att jobba som { $role }.
    }
letter-requirement-first =
    { $variant ->
        [1] I annonsen skriver ni: ”{ $requirement }.”
        [2] ”{ $requirement }”, står det i annonsen.
       *[3] Det här ber ni om i annonsen: ”{ $requirement }.”
    }
letter-requirement-second =
    { $variant ->
        [1] Ni skriver också: ”{ $requirement }.”
        [2] ”{ $requirement }”, skriver ni också.
       *[3] I annonsen står det också: ”{ $requirement }.”
    }
letter-evidence-did = Jag { $did }.
letter-evidence-as =
    { $current ->
        [yes] Som { $position } { $house ->
            [town] i
            [house] på
           *[firm] hos
        } { $employer }, där jag jobbar nu, { $verb } jag { $rest }.
       *[no] Som { $position } { $house ->
            [town] i
            [house] på
           *[firm] hos
        } { $employer } { $verb } jag { $rest }.
    }
letter-evidence-also =
    { $variant ->
        [1] Jag { $verb } också { $rest }.
        [2] I samma jobb { $verb } jag { $rest }.
       *[3] I det jobbet { $verb } jag också { $rest }.
    }
letter-evidence-words =
    Ett exempel från jobbet som { $position } { $house ->
        [town] i
        [house] på
       *[firm] hos
    } { $employer }: { $words }
letter-evidence-words-also = Ett exempel till från samma jobb: { $words }
letter-evidence-where =
    { $current ->
        [yes] Det gjorde jag { $house ->
            [town] i
            [house] på
           *[firm] hos
        } { $employer }, där jag jobbar som { $position }.
       *[no] Det gjorde jag som { $position } { $house ->
            [town] i
            [house] på
           *[firm] hos
        } { $employer }.
    }
letter-evidence-volunteer = Det var ett ideellt uppdrag hos { $employer }.
letter-formal = Jag har { LIST($items, type: "and") }.
letter-school =
    { $full ->
        [yes] { $degree } i { $area }
       *[no] { $degree }
    }
letter-trained = utbildning till { $profession }
letter-start =
    { $far ->
        [yes] Jag kan börja den { DATETIME($date, dateStyle: "long") }.
       *[no] Jag kan börja den { DATETIME($date, dateStyle: "long", year: "none") }.
    }
letter-start-phrase = Jag kan börja { $words }.
letter-hours-phrase = Jag vill gärna arbeta { $words }.
letter-closing =
    { $variant ->
        [1] Jag berättar gärna mer, på plats eller digitalt.
        [2] Vill ni veta mer berättar jag gärna på en intervju.
       *[3] Tack för att ni har läst.
    }
letter-sign-off =
    { $tone ->
        [warm] Varma hälsningar
        [formal] Med vänlig hälsning
       *[plain] Vänliga hälsningar
    }

## Det som saknas i ett utkast

letter-missing-why = varför just hit?
letter-missing-first-months = vad skulle du göra först?
letter-missing-employer = arbetsgivare
letter-missing-role = jobbtitel
letter-missing-name = ditt namn
letter-missing-evidence = något du har lyckats med, gärna med en siffra
