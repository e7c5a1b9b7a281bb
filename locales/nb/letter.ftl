### Bokmål: words of a cover letter.

## The letter

letter-date-line = { $place }, { DATETIME($date, dateStyle: "long") }
letter-date = { DATETIME($date, dateStyle: "long") }
letter-subject = Søknad på jobben som { $role }
letter-attention = { $name }
letter-salutation-name =
    { $tone ->
        [warm] Hei, { $first }!
        [formal] Hei, { $name }!
       *[plain] Hei, { $first }!
    }
letter-salutation-team =
    { $tone ->
        [warm] Hei, alle sammen { $house ->
            [town] i
            [house] ved
           *[firm] hos
        } { $employer }!
        [formal] Til { $employer }
       *[plain] Hei, dere { $house ->
            [town] i
            [house] ved
           *[firm] hos
        } { $employer }!
    }
letter-opening =
    { $variant ->
        [1] Jeg søker jobben som { $role } { $house ->
            [town] i
            [house] ved
           *[firm] hos
        } { $employer }.
        [2] Jeg vil gjerne ha jobben som { $role } { $house ->
            [town] i
            [house] ved
           *[firm] hos
        } { $employer }.
       *[3] Jeg vil gjerne jobbe som { $role } { $house ->
            [town] i
            [house] ved
           *[firm] hos
        } { $employer }.
    }
letter-requirement-first =
    { $variant ->
        [1] I annonsen står det: «{ $requirement }».
        [2] Dette skriver dere i annonsen: «{ $requirement }».
       *[3] Dere ser etter dette: «{ $requirement }».
    }
letter-requirement-second =
    { $variant ->
        [1] Dere skriver også: «{ $requirement }».
        [2] Dette står også i annonsen: «{ $requirement }».
       *[3] I annonsen står det også: «{ $requirement }».
    }
letter-evidence-did = Jeg { $did }.
letter-evidence-as =
    { $current ->
        [yes] Som { $position } { $house ->
            [town] i
            [house] ved
           *[firm] hos
        } { $employer }, der jeg jobber nå, { $verb } jeg { $rest }.
       *[no] Som { $position } { $house ->
            [town] i
            [house] ved
           *[firm] hos
        } { $employer } { $verb } jeg { $rest }.
    }
letter-evidence-also =
    { $variant ->
        [1] Jeg { $verb } også { $rest }.
        [2] I samme jobb { $verb } jeg { $rest }.
       *[3] I den jobben { $verb } jeg også { $rest }.
    }
letter-evidence-words =
    Et eksempel fra jobben som { $position } { $house ->
        [town] i
        [house] ved
       *[firm] hos
    } { $employer }: { $words }
letter-evidence-words-also = Et eksempel til fra samme jobb: { $words }
letter-evidence-where =
    { $current ->
        [yes] Det var { $house ->
            [town] i
            [house] ved
           *[firm] hos
        } { $employer }, der jeg jobber som { $position }.
       *[no] Det var som { $position } { $house ->
            [town] i
            [house] ved
           *[firm] hos
        } { $employer }.
    }
letter-evidence-volunteer = Det var som frivillig hos { $employer }.
letter-formal = Jeg har { LIST($items, type: "and") }.
letter-school =
    { $full ->
        [yes] { $degree } i { $area }
       *[no] { $degree }
    }
letter-trained = utdanning som { $profession }
letter-start =
    { $far ->
        [yes] Jeg kan begynne { DATETIME($date, dateStyle: "long") }.
       *[no] Jeg kan begynne { DATETIME($date, dateStyle: "long", year: "none") }.
    }
letter-start-phrase = Jeg kan begynne { $words }.
letter-hours-phrase = Jeg vil gjerne jobbe { $words }.
letter-closing =
    { $variant ->
        [1] Jeg kommer gjerne på et intervju og forteller mer.
        [2] Jeg vil gjerne høre mer om hvordan dere jobber.
       *[3] Er det noe dere lurer på, så spør gjerne.
    }
letter-sign-off =
    { $tone ->
        [warm] Vennlig hilsen
        [formal] Med vennlig hilsen
       *[plain] Med vennlig hilsen
    }

## What is missing

letter-missing-why = hvorfor akkurat her?
letter-missing-first-months = hva vil du gjøre først?
letter-missing-employer = arbeidsgiver
letter-missing-role = stillingstittel
letter-missing-name = navnet ditt
letter-missing-evidence = noe du har fått til, med et tall
