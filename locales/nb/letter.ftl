### Bokmål: words of a cover letter.

## The letter

letter-date-line = { $place }, { DATETIME($date, dateStyle: "long") }
letter-date = { DATETIME($date, dateStyle: "long") }
letter-subject = Søknad på jobben som { $role }
letter-attention = { $name }
letter-salutation-name = Hei, { $first }!
letter-salutation-team = Hei, dere hos { $employer }!
letter-opening = Jeg søker jobben som { $role } hos { $employer }.
letter-requirement-first = I annonsen står det «{ $requirement }».
letter-requirement-second = Dere skriver også «{ $requirement }».
letter-requirement-third = Et annet sted i annonsen står det «{ $requirement }».
letter-evidence-did = Jeg { $did }.
letter-evidence-words = Fra jobben som { $position } hos { $employer }: { $words }
letter-evidence-where = Det var som { $position } hos { $employer }.
letter-evidence-same = Det var samme sted.
letter-evidence-volunteer = Det var som frivillig hos { $employer }.
letter-start = Jeg kan begynne { DATETIME($date, dateStyle: "long", year: "none") }.
letter-closing = Jeg kommer gjerne på et intervju og forteller mer.
letter-sign-off = Med vennlig hilsen

## What is missing

letter-missing-why = hvorfor akkurat her?
letter-missing-first-months = hva vil du gjøre først?
letter-missing-employer = arbeidsgiver
letter-missing-role = stillingstittel
letter-missing-name = navnet ditt
letter-missing-evidence = noe du har fått til, med et tall
