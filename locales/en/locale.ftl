### Texts of `lagom locale`, for translators and rule writers. English is the contract: ids, variables and their types.

# Shown as one line after "lagom: " and the place.
# Variables:
#   $id (String) - an id, e.g. "superhuman/octopus"
#   $language (String) - a language tag or a chain of them, e.g. "nn"
check-missing = { $id } is missing in { $language }; add it
# Shown as one line after "lagom: " and the place.
# Variables:
#   $id (String) - an id, e.g. "superhuman/octopus"
check-obsolete = { $id } is in no contract; remove it, or add it to the English bundle
# Shown as one line after "lagom: " and the place.
# Variables:
#   $id (String) - an id, e.g. "superhuman/octopus"
#   $other (String) - a place, e.g. "locales/nb/ad.ftl:3:1"
check-duplicate = { $id } stands in { $other } too; keep one
# Shown as one line after "lagom: " and the place.
# Variables:
#   $id (String) - an id, e.g. "superhuman/octopus"
#   $variable (String) - a name, e.g. "count"
#   $known (String) - what is known, with commas, e.g. "title, place"
check-variable-unknown = { $id } uses ${ $variable }, which it is not given; it has { $known }
# Shown as one line after "lagom: " and the place.
# Variables:
#   $id (String) - an id, e.g. "superhuman/octopus"
#   $variable (String) - a name, e.g. "count"
check-variable-missing = { $id } does not use ${ $variable }; put it in
# lagom: allow leftover
# Shown as one line after "lagom: " and the place.
# Variables:
#   $id (String) - an id, e.g. "superhuman/octopus"
#   $variable (String) - a name, e.g. "count"
check-variable-undocumented = { $id } uses ${ $variable } without a typed comment; add #   ${ $variable } (String) - …, e.g. "…"
# Shown as one line after "lagom: " and the place.
# Variables:
#   $id (String) - an id, e.g. "superhuman/octopus"
#   $attribute (String) - a name, e.g. "why"
check-attribute-missing = { $id } has no .{ $attribute }; add it
# Shown as one line after "lagom: " and the place.
# Variables:
#   $id (String) - an id, e.g. "superhuman/octopus"
#   $attribute (String) - a name, e.g. "why"
check-attribute-unknown = { $id } has .{ $attribute }, which the contract has not; remove it
# Shown as one line after "lagom: " and the place.
# Variables:
#   $id (String) - an id, e.g. "superhuman/octopus"
#   $reference (String) - a name, e.g. "brand"
check-reference = { $id } refers to { $reference }, which this language has not; add it or mend the name
# Shown as one line after "lagom: " and the place.
# Variables:
#   $id (String) - an id, e.g. "superhuman/octopus"
check-use-unknown = { $id } is used here and in no bundle; mend the id or add the message
# Shown as one line after "lagom: " and the place.
# Variables:
#   $id (String) - an id, e.g. "superhuman/octopus"
#   $argument (String) - a flag or a value of the command line, e.g. "--lang"
check-use-argument = { $id } needs { $argument } and is not given it; pass it
# Shown as one line after "lagom: " and the place.
# Variables:
#   $id (String) - an id, e.g. "superhuman/octopus"
#   $argument (String) - a flag or a value of the command line, e.g. "--lang"
check-use-extra = { $id } is given { $argument } and has no such variable; remove it
# Shown as one line after "lagom: " and the place.
# Variables:
#   $id (String) - an id, e.g. "superhuman/octopus"
check-unused = { $id } is used nowhere; remove it
# Shown as one line after "lagom: " and the place.
# Variables:
#   $id (String) - an id, e.g. "superhuman/octopus"
#   $language (String) - a language tag or a chain of them, e.g. "nn"
#   $found (String) - what was found, e.g. "ø"
check-render = { $id } in { $language } shows { $found }; mend the message
# All went well.
# Variables:
#   $messages (Number) - messages of the contract, e.g. 250
#   $languages (Number) - languages checked, e.g. 5
locale-check-passed = { $messages } messages in { $languages } languages: nothing to mend.
# Something went wrong; the faults stand before it.
# Variables:
#   $faults (Number) - faults found, e.g. 3
locale-check-failed =
    { $faults ->
        [one] One fault.
       *[other] { $faults } faults.
    }

## lagom locale new

# Said when the folder is there.
# Variables:
#   $path (String) - the language's folder, e.g. "mine/da"
locale-new-written = { $path } is there.
# What to do next. "# TODO" is what stands in the files.
# Variables:
#   $dir (String) - the folder for --locales, e.g. "mine"
#   $tag (String) - the language's tag, e.g. "da"
locale-new-next = Go through { $dir }/manifest.toml and { $dir }/{ $tag }/words first, then write the texts: each "# TODO" waits for one.
# How to look at the result; the commands stay as they are.
# Variables:
#   $dir (String) - the folder for --locales, e.g. "mine"
#   $tag (String) - the language's tag, e.g. "da"
locale-new-try =
    See how far you are, as often as you like:
    lagom locale preview --lang { $tag } --locales { $dir } -o preview.html
    lagom locale check --locales { $dir }
# Comment at the head of every new file of texts. "# TODO" is what stands before each message there.
# Variables:
#   $name (String) - the language's name, e.g. "dansk"
locale-new-head-bundle =
    Texts in { $name }, to be written. What is missing here is marked in drafts, and nothing breaks.
    Take away "# TODO " on every line of a message and write your words after the equals sign.
    The comment over a message says where it is shown and what its variables are.
# Comment at the head of every new file of rules.
# Variables:
#   $name (String) - the language's name, e.g. "dansk"
#   $parent (String) - another language's name, e.g. "bokmål"
locale-new-head-rules =
    Rules for { $name }: none yet. The one below is from { $parent } and shows the form.
    Take away the marks and change it. "lagom rules test" says whether it finds what it should.
# Comment at the head of every new file of words that holds another language's words.
# Variables:
#   $name (String) - the language's name, e.g. "dansk"
#   $parent (String) - another language's name, e.g. "bokmål"
locale-new-head-words =
    TODO: words by which ads in { $name } are read. They are from { $parent }: go through every list.
    A wrong word does more harm than one that is missing.
# Comment at the head of every new file of words whose lists are empty.
# Variables:
#   $name (String) - the language's name, e.g. "dansk"
locale-new-head-words-empty = TODO: words by which ads in { $name } are read. Fill in every list; one that is empty is simply not looked for.
# Comment at the head of the file of words that tell a language from its neighbours.
# Variables:
#   $name (String) - the language's name, e.g. "dansk"
locale-new-head-markers =
    TODO: words and endings that { $name } has and its neighbours have not; with them a text in it is recognised.
    Words that neighbours share tell nothing and stay out.
# Shown as one line behind a place. Nothing is wrong: a new language is on its way.
# Variables:
#   $language (String) - a language tag, e.g. "da"
#   $missing (String) - how many are missing, e.g. "12"
#   $all (String) - how many there are in this file, e.g. "95"
#   $id (String) - an id, e.g. "ad-heading-job"
check-unwritten = { $language }: { $missing } of { $all } messages are still to be written, the next is { $id }
