## Brevet

letter-date-line = { $place }, { DATETIME($date, dateStyle: "long") }
letter-date = { DATETIME($date, dateStyle: "long") }
letter-subject = Søknad på stilling som { $role }
letter-attention = v/ { $name }
letter-salutation-name = Hei, { $name }
letter-salutation-team = Hei til dykk hos { $employer }
letter-opening = Eg søkjer jobben som { $role } hos { $employer }.
letter-requirement-first = I annonsen skriv de «{ $requirement }».
letter-requirement-second = De skriv òg «{ $requirement }».
letter-requirement-third = Og så står det «{ $requirement }».
letter-evidence-did = Eg { $did }.
letter-evidence-words = Frå tida som { $position } hos { $employer }: { $words }
letter-evidence-where = Det var som { $position } hos { $employer }.
letter-evidence-same = Det var òg der.
letter-evidence-volunteer = Det var som frivillig hos { $employer }.
letter-start = Eg kan byrje { DATETIME($date, dateStyle: "long", year: "none") }.
letter-closing = Eg fortel gjerne meir i eit intervju.
letter-sign-off = Venleg helsing

## Det som manglar

letter-missing-why = kvifor nett denne arbeidsgivaren?
letter-missing-first-months = kva ville du gjere først?
letter-missing-employer = arbeidsgivar
letter-missing-role = stilling
letter-missing-name = namnet ditt
letter-missing-evidence = noko du har fått til, gjerne med eit tal
