## Brief

letter-date-line = { $place }, { DATETIME($date, dateStyle: "long") }
letter-date = { DATETIME($date, dateStyle: "long") }
letter-subject = Onderwerp: sollicitatie { $role }
letter-attention = t.a.v. { $name }
letter-salutation-name =
    { $tone ->
        [warm] { $address ->
            [u] Beste { $name },
           *[je] Dag { $first },
        }
        [formal] Geachte { $name },
       *[plain] { $address ->
            [u] Geachte { $name },
           *[je] Beste { $first },
        }
    }
letter-salutation-team =
    { $tone ->
        [warm] { $address ->
            [u] Beste mensen van { $employer },
           *[je] Dag team van { $employer },
        }
        [formal] Geacht team van { $employer },
       *[plain] { $address ->
            [u] Geacht team van { $employer },
           *[je] Beste mensen van { $employer },
        }
    }
letter-opening =
    { $variant ->
        [1] Graag kom ik als { $role } bij { $employer } werken.
        [2] Ik solliciteer naar de functie van { $role } bij { $employer }.
       *[3] Bij { $employer } wil ik graag als { $role } aan de slag.
    }
letter-requirement-first =
    { $variant ->
        [1] { $address ->
            [u] In uw vacature staat: ‘{ $requirement }.’
           *[je] In jullie vacature staat: ‘{ $requirement }.’
        }
        [2] { $address ->
            [u] In de vacature schrijft u: ‘{ $requirement }.’
           *[je] In de vacature schrijven jullie: ‘{ $requirement }.’
        }
       *[3] { $address ->
            [u] Dit is wat u vraagt: ‘{ $requirement }.’
           *[je] Dit is wat jullie vragen: ‘{ $requirement }.’
        }
    }
letter-requirement-second =
    { $variant ->
        [1] { $address ->
            [u] Ook schrijft u: ‘{ $requirement }.’
           *[je] Ook schrijven jullie: ‘{ $requirement }.’
        }
        [2] { $address ->
            [u] Ook dit vraagt u: ‘{ $requirement }.’
           *[je] Ook dit vragen jullie: ‘{ $requirement }.’
        }
       *[3] { $address ->
            [u] Verder staat in uw vacature: ‘{ $requirement }.’
           *[je] Verder staat in jullie vacature: ‘{ $requirement }.’
        }
    }
letter-evidence-did = Ik { $did }.
letter-evidence-as =
    { $current ->
        [yes] Als { $position } bij { $employer }, waar ik nu werk, { $verb } ik { $rest }.
       *[no] Als { $position } bij { $employer } { $verb } ik { $rest }.
    }
letter-evidence-also =
    { $variant ->
        [1] Ook { $verb } ik { $rest }.
        [2] In dezelfde functie { $verb } ik { $rest }.
       *[3] Daarnaast { $verb } ik { $rest }.
    }
letter-evidence-words = Een voorbeeld uit mijn werk als { $position } bij { $employer }: { $words }
letter-evidence-words-also = Nog een voorbeeld uit dezelfde functie: { $words }
letter-evidence-where =
    { $current ->
        [yes] Dat deed ik bij { $employer }, waar ik nu als { $position } werk.
       *[no] Dat deed ik toen ik als { $position } bij { $employer } werkte.
    }
letter-evidence-volunteer = Dat deed ik als vrijwilliger bij { $employer }.
letter-formal = Verder heb ik { LIST($items, type: "and") }.
letter-school =
    { $full ->
        [yes] een { $degree } in { $area }
       *[no] een { $degree }
    }
letter-trained = een opleiding tot { $profession }
letter-start =
    { $far ->
        [yes] Ik kan op { DATETIME($date, dateStyle: "long") } beginnen.
       *[no] Ik kan op { DATETIME($date, dateStyle: "long", year: "none") } beginnen.
    }
letter-start-phrase = Ik kan { $words } beginnen.
letter-hours-phrase = Ik wil graag { $words } werken.
letter-closing =
    { $variant ->
        [1] { $address ->
            [u] In een gesprek vertel ik u graag meer.
           *[je] In een gesprek vertel ik jullie graag meer.
        }
        [2] { $address ->
            [u] Ik hoor graag van u.
           *[je] Ik hoor graag van jullie.
        }
       *[3] Ik kom graag kennismaken.
    }
letter-sign-off =
    { $tone ->
        [warm] Hartelijke groet,
        [formal] Met vriendelijke groet,
       *[plain] Met vriendelijke groet,
    }

## Wat ontbreekt

letter-missing-why = waarom hier?
letter-missing-first-months = wat zou je als eerste doen?
letter-missing-employer = werkgever
letter-missing-role = functie
letter-missing-name = je naam
letter-missing-evidence = iets wat je hebt bereikt, met een getal
