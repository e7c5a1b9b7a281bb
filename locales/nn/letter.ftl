## Brevet

letter-date-line = { $place }, { DATETIME($date, dateStyle: "long") }
letter-date = { DATETIME($date, dateStyle: "long") }
letter-subject = Søknad på stilling som { $role }
letter-attention = v/ { $name }
letter-salutation-name =
    { $tone ->
        [warm] Hei, { $first }!
        [formal] Til { $name }
       *[plain] Hei, { $name }
    }
letter-salutation-team =
    { $tone ->
        [warm] Hei, alle saman { $house ->
            [town] i
            [house] ved
           *[firm] hos
        } { $employer }!
        [formal] Til { $employer }
       *[plain] Hei til dykk { $house ->
            [town] i
            [house] ved
           *[firm] hos
        } { $employer }
    }
letter-opening =
    { $variant ->
        [1] Eg søkjer jobben som { $role } { $house ->
            [town] i
            [house] ved
           *[firm] hos
        } { $employer }.
        [2] Eg vil gjerne ha jobben som { $role } { $house ->
            [town] i
            [house] ved
           *[firm] hos
        } { $employer }.
       *[3] Eg vil gjerne jobbe som { $role } { $house ->
            [town] i
            [house] ved
           *[firm] hos
        } { $employer }.
    }
letter-requirement-first =
    { $variant ->
        [1] I annonsen skriv de: «{ $requirement }».
        [2] Dette skriv de i annonsen: «{ $requirement }».
       *[3] De ser etter dette: «{ $requirement }».
    }
letter-requirement-second =
    { $variant ->
        [1] De skriv òg: «{ $requirement }».
        [2] Dette står òg i annonsen: «{ $requirement }».
       *[3] I annonsen står det òg: «{ $requirement }».
    }
letter-evidence-did = Eg { $did }.
letter-evidence-as =
    { $current ->
        [yes] Som { $position } { $house ->
            [town] i
            [house] ved
           *[firm] hos
        } { $employer }, der eg jobbar no, { $verb } eg { $rest }.
       *[no] Som { $position } { $house ->
            [town] i
            [house] ved
           *[firm] hos
        } { $employer } { $verb } eg { $rest }.
    }
letter-evidence-also =
    { $variant ->
        [1] Eg { $verb } òg { $rest }.
        [2] I den same jobben { $verb } eg { $rest }.
       *[3] I den jobben { $verb } eg òg { $rest }.
    }
letter-evidence-words =
    Eit døme frå jobben som { $position } { $house ->
        [town] i
        [house] ved
       *[firm] hos
    } { $employer }: { $words }
letter-evidence-words-also = Eitt døme til frå same jobben: { $words }
letter-evidence-where =
    { $current ->
        [yes] Det gjorde eg { $house ->
            [town] i
            [house] ved
           *[firm] hos
        } { $employer }, der eg jobbar som { $position }.
       *[no] Det gjorde eg som { $position } { $house ->
            [town] i
            [house] ved
           *[firm] hos
        } { $employer }.
    }
letter-evidence-volunteer = Det var som frivillig hos { $employer }.
letter-formal = Eg har { LIST($items, type: "and") }.
letter-school =
    { $full ->
        [yes] { $degree } i { $area }
       *[no] { $degree }
    }
letter-trained = utdanning som { $profession }
letter-start =
    { $far ->
        [yes] Eg kan byrje { DATETIME($date, dateStyle: "long") }.
       *[no] Eg kan byrje { DATETIME($date, dateStyle: "long", year: "none") }.
    }
letter-start-phrase = Eg kan byrje { $words }.
letter-hours-phrase = Eg vil gjerne jobbe { $words }.
letter-closing =
    { $variant ->
        [1] Eg fortel gjerne meir i eit intervju.
        [2] Eg vil gjerne høyre meir om korleis de jobbar.
       *[3] Er det noko de lurer på, så spør gjerne.
    }
letter-sign-off =
    { $tone ->
        [warm] Beste helsing
        [formal] Med venleg helsing
       *[plain] Venleg helsing
    }

## Det som manglar

letter-missing-why = kvifor nett denne arbeidsgivaren?
letter-missing-first-months = kva ville du gjere først?
letter-missing-employer = arbeidsgivar
letter-missing-role = stilling
letter-missing-name = namnet ditt
letter-missing-evidence = noko du har fått til, gjerne med eit tal
