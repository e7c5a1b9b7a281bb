### Twenty-four faults against the contract, one a message.

seed-duplicate = Om oss
# 1 duplicate id
seed-duplicate = Om firmaet
# 2 missing attribute
seed-attribute-missing = Søk
# 3 extra attribute
seed-attribute-extra = Lagre
    .title = Lagre annonsen
# 5 obsolete message
gone-and-forgotten = Ikke lenger i bruk
# 6 duplicate variant
seed-variant =
    { $count ->
        [one] Én stilling
        [one] En stilling
       *[other] { $count } stillinger
    }
# 7 syntax: a letter that no id may have
seed-nøkkel = Arbeidssted
# 8 syntax: no default variant
seed-default =
    { $count ->
        [one] Én annonse
        [other] { $count } annonser
    }
# 9 syntax: a brace that is never closed
seed-brace = Hei, { $name

# 10 undefined term
seed-term = Laget med { -seed-merke }
# 11 undefined message
seed-message = Se { seed-finnes-ikke }
# 12 a circle
seed-circle-first = Til venstre for { seed-circle-second }
seed-circle-second = Til høyre for { seed-circle-first }
# 13 quotation marks of another language
seed-quotes = Velg "Send"
# 14 three dots
seed-ellipsis = Et øyeblikk...
# 15 variable under another name
seed-variable = Spør { $navn } om jobben
# 16 unknown function
seed-function = Søk innen { DATOTID($date, dateStyle: "long") }
# 17 bad value of an option
seed-option = Fra { DATETIME($date, dateStyle: "lang") }
# 18 plural category that the language has not
seed-category =
    { $count ->
        [one] Én dag
        [few] { $count } dager
       *[other] { $count } dager
    }
# 19 nothing but the default
seed-only-other =
    { $count ->
       *[other] { $count } timer
    }
# 20 attribute of a term that it has not
seed-selector =
    { -seed-brand.kjonn ->
        [hankjonn] Han er her
       *[annet] Det er her
    }
# 21 empty value
seed-empty = { "" }
# 22 NUMBER around a year
seed-year = Grunnlagt i { NUMBER($year) }
# 23 capitals in an id
seedUpper = Les mer
# 24 lost markup
seed-markup = Les vilkårene først
-seed-brand = Lagom
