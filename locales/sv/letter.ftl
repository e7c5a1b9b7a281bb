### Svenska: ord och meningar i ett personligt brev.

## Brevhuvud

letter-date-line = { $place } den { DATETIME($date, dateStyle: "long") }
letter-date = { DATETIME($date, dateStyle: "long") }
letter-subject = Ansökan till jobbet som { $role }
letter-attention = { $name }

## Brevet

letter-salutation-name = Hej { $first }!
letter-salutation-team = Hej alla på { $employer }!
letter-opening = Jag söker jobbet som { $role } hos { $employer }.
letter-requirement-first = I annonsen skriver ni ”{ $requirement }”.
letter-requirement-second = Ni skriver också ”{ $requirement }”.
letter-requirement-third = Och så står det ”{ $requirement }” i annonsen.
letter-evidence-did = Jag { $did }.
letter-evidence-words = Från min tid som { $position } hos { $employer }: { $words }
letter-evidence-where = Det var som { $position } hos { $employer }.
letter-evidence-same = Det var på samma ställe.
letter-evidence-volunteer = Det var ett ideellt uppdrag hos { $employer }.
letter-start = Jag kan börja { DATETIME($date, dateStyle: "long", year: "none") }.
letter-closing = Jag berättar gärna mer, på plats eller digitalt.
letter-sign-off = Vänliga hälsningar

## Det som saknas i ett utkast

letter-missing-why = varför just hit?
letter-missing-first-months = vad skulle du göra först?
letter-missing-employer = arbetsgivare
letter-missing-role = jobbtitel
letter-missing-name = ditt namn
letter-missing-evidence = något du har lyckats med, gärna med en siffra
