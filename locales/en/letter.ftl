### Words of a cover letter. English is the contract: ids, variables and their types. No letter is written in English yet.
### A letter says only what the profile and the pitch say: no message may claim anything about the writer beyond its variables.

# Place and date, on one line.
# Variables:
#   $place (String) - where the writer lives, never inflected, e.g. "Havrevik"
#   $date (Date) - e.g. "2027-02-08"
letter-date-line = { $place }, { DATETIME($date, dateStyle: "long") }
# The date alone, where the profile has no place.
# Variables:
#   $date (Date) - e.g. "2027-02-08"
letter-date = { DATETIME($date, dateStyle: "long") }
# Subject line, bold, without full stop.
# Variables:
#   $role (String) - job title in lower case, no article, e.g. "customer adviser"
letter-subject = Application for the job as { $role }
# Before the name of the contact person in the address block.
# Variables:
#   $name (String) - whole name, never inflected, e.g. "Samira Lund"
letter-attention = Attn { $name }
# Salutation to a person named in the ad, with its punctuation.
# Variables:
#   $first (String, optional) - first name, e.g. "Samira"
#   $name (String, optional) - whole name, e.g. "Samira Lund"
#   $address (Enum: je | u, optional) - how the ad addresses its reader, in languages that have two ways
#   $tone (Enum: plain | warm | formal) - how the letter sounds
letter-salutation-name =
    { $tone ->
        [warm] Hi { $name }!
        [formal] Dear { $name },
       *[plain] Hello { $name },
    }
# Salutation where the ad names nobody, with its punctuation.
# Variables:
#   $employer (String) - the employer's name, never inflected, e.g. "Lysvik Energi"
#   $address (Enum: je | u, optional) - how the ad addresses its reader, in languages that have two ways
#   $tone (Enum: plain | warm | formal) - how the letter sounds
#   $house (Enum: firm | house | town, optional) - what kind of body the employer is, for languages whose preposition depends on it
letter-salutation-team =
    { $tone ->
        [warm] Hi everyone at { $employer }!
        [formal] Dear { $employer },
       *[plain] Hello everyone at { $employer },
    }
# First sentence: the role and the employer. The writer's own reason follows as the next sentence.
# Variables:
#   $role (String) - job title in lower case, no article, e.g. "customer adviser"
#   $employer (String) - the employer's name, never inflected, e.g. "Lysvik Energi"
#   $address (Enum: je | u, optional) - how the ad addresses its reader, in languages that have two ways
#   $variant (Number) - which of three ways of saying it, 1 to 3, e.g. 1
#   $house (Enum: firm | house | town, optional) - what kind of body the employer is, for languages whose preposition depends on it
letter-opening =
    { $variant ->
        [1] I am applying for the job as { $role } at { $employer }.
        [2] This is my application for the job as { $role } at { $employer }.
       *[3] I would like to work as { $role } at { $employer }, and apply for the job.
    }
# Before a demand quoted from the ad word for word; evidence from the profile follows. First of up to two.
# Variables:
#   $requirement (String) - a demand as it stands in the ad, without full stop, e.g. "You let people finish"
#   $address (Enum: je | u, optional) - how the ad addresses its reader, in languages that have two ways
#   $variant (Number) - which of three ways of saying it, 1 to 3, e.g. 1
letter-requirement-first =
    { $variant ->
        [1] In the ad you write: “{ $requirement }.”
        [2] “{ $requirement },” the ad says.
       *[3] You ask for this: “{ $requirement }.”
    }
# The same, second of up to two.
# Variables:
#   $requirement (String) - a demand as it stands in the ad, without full stop, e.g. "You let people finish"
#   $address (Enum: je | u, optional) - how the ad addresses its reader, in languages that have two ways
#   $variant (Number) - which of three ways of saying it, 1 to 3, e.g. 1
letter-requirement-second =
    { $variant ->
        [1] You also write: “{ $requirement }.”
        [2] Further down it says: “{ $requirement }.”
       *[3] The ad also has this: “{ $requirement }.”
    }
# Evidence from the profile, as a past-tense predicate that fits after the word for I.
# Variables:
#   $did (String) - past-tense predicate without subject and full stop, e.g. "cut complaints from 30 to 8 a month"
letter-evidence-did = I { $did }.
# The same, with the job before it: the verb stands before the word for I.
# Variables:
#   $verb (String) - the past-tense verb that opens the writer's words, e.g. "cut"
#   $rest (String) - what follows it, without full stop, e.g. "complaints from 30 to 8 a month"
#   $position (String) - title in lower case, no article, e.g. "shift leader"
#   $employer (String) - where, never inflected, e.g. "Havrevik Mat"
#   $current (Enum: yes | no) - whether the writer still works there
#   $house (Enum: firm | house | town, optional) - what kind of body the employer is, for languages whose preposition depends on it
letter-evidence-as =
    { $current ->
        [yes] As { $position } at { $employer }, where I work now, I { $verb } { $rest }.
       *[no] As { $position } at { $employer } I { $verb } { $rest }.
    }
# The same, where the evidence before it was from the same job.
# Variables:
#   $verb (String) - the past-tense verb that opens the writer's words, e.g. "cut"
#   $rest (String) - what follows it, without full stop, e.g. "complaints from 30 to 8 a month"
#   $variant (Number) - which of three ways of saying it, 1 to 3, e.g. 1
letter-evidence-also =
    { $variant ->
        [1] I also { $verb } { $rest }.
        [2] In the same job I { $verb } { $rest }.
       *[3] In that job I also { $verb } { $rest }.
    }
# Evidence from the profile that is not such a predicate: the writer's words stand after a colon.
# Variables:
#   $words (String) - the highlight with a small first letter and full stop, e.g. "complaints down from 30 to 8."
#   $position (String) - title in lower case, no article, e.g. "shift leader"
#   $employer (String) - where, never inflected, e.g. "Havrevik Mat"
#   $house (Enum: firm | house | town, optional) - what kind of body the employer is, for languages whose preposition depends on it
letter-evidence-words = One example from my work as { $position } at { $employer }: { $words }
# The same, where the evidence before it was from the same job.
# Variables:
#   $words (String) - the highlight with a small first letter and full stop, e.g. "complaints down from 30 to 8."
letter-evidence-words-also = Another example from the same job: { $words }
# Says where the evidence before it comes from: a job.
# Variables:
#   $position (String) - title in lower case, no article, e.g. "shift leader"
#   $employer (String) - where, never inflected, e.g. "Havrevik Mat"
#   $current (Enum: yes | no) - whether the writer still works there
#   $house (Enum: firm | house | town, optional) - what kind of body the employer is, for languages whose preposition depends on it
letter-evidence-where =
    { $current ->
        [yes] That was at { $employer }, where I work as { $position }.
       *[no] That was as { $position } at { $employer }.
    }
# Says where the evidence before it comes from: voluntary work or a project.
# Variables:
#   $employer (String) - where, never inflected, e.g. "Havrevik Turlag"
letter-evidence-volunteer = That was as a volunteer with { $employer }.
# Papers that the ad asks for, in the writer's own words: certificates and degrees.
# Variables:
#   $items (List) - e.g. "trade certificate as a cook, driving licence"
letter-formal = I have { LIST($items, type: "and") }.
# A degree, as one of the items of letter-formal: no full stop, and an article where the language wants one.
# Variables:
#   $degree (String) - in lower case, e.g. "bachelor"
#   $area (String, optional) - what it is in, in lower case, e.g. "marine biology"
#   $full (Enum: yes | no) - whether there is an area
letter-school =
    { $full ->
        [yes] { $degree } in { $area }
       *[no] { $degree }
    }
# A profession that one is trained for, as one of the items of letter-formal: no full stop.
# Variables:
#   $profession (String) - in lower case, no article, e.g. "social worker"
letter-trained = training as { $profession }
# When the writer can begin.
# Variables:
#   $date (Date) - e.g. "2027-05-03"
#   $far (Enum: yes | no) - whether the day is so far away that the year must be said
letter-start =
    { $far ->
        [yes] I can start on { DATETIME($date, dateStyle: "long") }.
       *[no] I can start on { DATETIME($date, dateStyle: "long", year: "none") }.
    }
# When the writer can begin, in words that are no sentence.
# Variables:
#   $words (String) - a phrase without full stop, e.g. "at once"
letter-start-phrase = I can start { $words }.
# How much or when the writer can work, in words that are no sentence.
# Variables:
#   $words (String) - a phrase without full stop, e.g. "80 per cent"
letter-hours-phrase = I would like to work { $words }.
# Last sentence before the sign-off.
# Variables:
#   $address (Enum: je | u, optional) - how the ad addresses its reader, in languages that have two ways
#   $variant (Number) - which of three ways of saying it, 1 to 3, e.g. 1
letter-closing =
    { $variant ->
        [1] I will gladly tell you more in an interview.
        [2] I look forward to hearing from you.
       *[3] Ask me about any of this when we meet.
    }
# The sign-off, with its punctuation.
# Variables:
#   $tone (Enum: plain | warm | formal) - how the letter sounds
letter-sign-off =
    { $tone ->
        [warm] Warm regards
        [formal] Yours sincerely
       *[plain] Kind regards
    }

## What is missing: short phrases that stand between [[ and ]] in a draft

# Stands where the writer's reason is missing.
letter-missing-why = why here?
# Stands where the writer's plan for the first months is missing.
letter-missing-first-months = what would you do first?
# Stands where the employer's name was not found in the ad.
letter-missing-employer = employer
# Stands where the job title was not found in the ad.
letter-missing-role = the job
# Stands where the profile has no name.
letter-missing-name = your name
# Stands where nothing in the profile meets what the ad asks.
letter-missing-evidence = something you achieved, with a number
