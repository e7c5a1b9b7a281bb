## Brief

letter-date-line = { $place }, { DATETIME($date, dateStyle: "long") }
letter-date = { DATETIME($date, dateStyle: "long") }
letter-subject = Onderwerp: sollicitatie { $role }
letter-attention = t.a.v. { $name }
letter-salutation-name =
    { $address ->
        [u] Geachte { $name },
       *[je] Beste { $first },
    }
letter-salutation-team =
    { $address ->
        [u] Geacht team van { $employer },
       *[je] Beste mensen van { $employer },
    }
letter-opening = Graag kom ik als { $role } bij { $employer } werken.
letter-requirement-first =
    { $address ->
        [u] In uw vacature staat: ‘{ $requirement }.’
       *[je] In jullie vacature staat: ‘{ $requirement }.’
    }
letter-requirement-second =
    { $address ->
        [u] Ook schrijft u: ‘{ $requirement }.’
       *[je] Ook schrijven jullie: ‘{ $requirement }.’
    }
letter-requirement-third = En dan dit punt: ‘{ $requirement }.’
letter-evidence-did = Ik { $did }.
letter-evidence-words = Uit mijn tijd als { $position } bij { $employer }: { $words }
letter-evidence-where = Dat was als { $position } bij { $employer }.
letter-evidence-same = Ook dat was op dezelfde plek.
letter-evidence-volunteer = Dat was als vrijwilliger bij { $employer }.
letter-start = Ik kan op { DATETIME($date, dateStyle: "long", year: "none") } beginnen.
letter-closing =
    { $address ->
        [u] In een gesprek vertel ik u graag meer.
       *[je] In een gesprek vertel ik jullie graag meer.
    }
letter-sign-off = Met vriendelijke groet,

## Wat ontbreekt

letter-missing-why = waarom hier?
letter-missing-first-months = wat zou je als eerste doen?
letter-missing-employer = werkgever
letter-missing-role = functie
letter-missing-name = je naam
letter-missing-evidence = iets wat je hebt bereikt, met een getal
