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

## Files for translators

# Heading of a column: messages that the language is to have. Short.
locale-stats-messages = messages
# Heading of a column: messages that it has. Short.
locale-stats-translated = translated
# Heading of a column: messages that it lacks. Short.
locale-stats-missing = missing
# Heading of a column: messages that nobody asks for any more. Short.
locale-stats-obsolete = obsolete
# Heading of a column: messages with the very words of the English ones. Short.
locale-stats-same = as in English
# Heading of a column: words of all texts. Short.
locale-stats-words = words
# Stands behind a row of the table: from which language missing messages are shown instead.
# Variables:
#   $language (String) - a language tag, e.g. "nb"
#   $count (Number) - messages, e.g. 3
locale-stats-fallback = { $count } shown in { $language }
# One line for each file that is not in the house form.
# Variables:
#   $path (String) - a path and a line, e.g. "nl/ad.ftl:12"
locale-fmt-would = { $path } would be formatted
# One line for each file that was put into the house form.
# Variables:
#   $path (String) - a path, e.g. "nl/ad.ftl"
locale-fmt-done = { $path } formatted
# Said when a pseudo-language has been written.
# Variables:
#   $tag (String) - the tag of the language, e.g. "en-xa"
#   $path (String) - a folder, e.g. "pseudo"
locale-pseudo-done = Written: { $path }. See it with --ui-lang { $tag } --locales { $path }
# One line for each bundle that was written.
# Variables:
#   $path (String) - a path, e.g. "mine/nl/ad.ftl"
locale-import-written = Written: { $path }
# A translated unit that no message has any more.
# Variables:
#   $place (String) - a file and a line, e.g. "nl.po:12:1"
#   $unit (String) - the context of a unit, e.g. "ad-pay[$per=hour]"
locale-import-unknown = { $place }: { $unit } is in no bundle and was left out; export the file anew
# A translated unit of a new message whose other parts are not translated.
# Variables:
#   $place (String) - a file and a line, e.g. "nl.po:12:1"
#   $unit (String) - the context of a unit, e.g. "ad-pay[$per=hour]"
locale-import-incomplete = { $place }: { $unit } was left out, since the rest of its message is not translated yet
# The sum of an import. Fuzzy units wait for a second look and are not taken.
# Variables:
#   $language (String) - a language tag, e.g. "nl"
#   $taken (Number) - units put in, e.g. 12
#   $same (Number) - units that stood there already, e.g. 700
#   $open (Number) - units without a translation, e.g. 3
#   $fuzzy (Number) - units marked fuzzy, e.g. 1
#   $left (Number) - translated units that were left out, e.g. 2
locale-import-sum = { $language }: { $taken } taken over, { $same } unchanged, { $open } not translated, { $fuzzy } fuzzy and not taken, { $left } left out
