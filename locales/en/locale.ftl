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
