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
# lagom: allow leftover, typography
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
#   $errors (Number) - errors found, e.g. 3
#   $warnings (Number) - warnings found, e.g. 2
locale-check-failed =
    { $errors ->
        [one] One error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] one warning.
       *[other] { $warnings } warnings.
    }

## What the check of the locales finds

# Shown as one line after the place.
# Variables:
#   $id (String) - an id, e.g. "ad-title"
#   $language (String) - a language tag, e.g. "nn"
#   $fallback (String) - a language tag, e.g. "nb"
check-missing-fallback = { $id } is missing in { $language }, where { $fallback } is shown instead; add it
# Shown as one line after the place.
# Variables:
#   $id (String) - an id, e.g. "ad-title"
#   $suggestion (String) - what was probably meant, e.g. "title"
check-obsolete-suggest = { $id } is in no contract; did you mean { $suggestion }?
# Shown as one line after the place.
# Variables:
#   $id (String) - an id, e.g. "ad-title"
#   $part (String) - an attribute or a variant, e.g. ".why"
#   $other (String) - a place, e.g. "locales/nb/ad.ftl:3:1"
check-duplicate-part = { $id } has { $part } in { $other } too; keep one
# Shown as one line after the place.
# Variables:
#   $id (String) - an id, e.g. "ad-title"
check-empty = { $id } shows nothing; write the text
# Shown as one line after the place.
# Variables:
#   $kind (Enum: tab | bom | crlf | trailing | newline) - which white space
check-space =
    { $kind ->
        [tab] a tab stands here; use spaces
        [bom] the file begins with a byte order mark; save it as UTF-8 without one
        [crlf] the lines end as on Windows; save the file with line ends as on Unix
        [trailing] spaces stand at the end of the line; remove them
       *[newline] the last line does not end; add a line end
    }
# Shown as one line after the place.
check-detached = an empty line keeps this comment from the message below; remove the empty line, or begin the comment with ##
# Shown as one line after the place.
# Variables:
#   $known (String) - what is known, with commas, e.g. "one, other"
check-unread = no command reads this file; did you mean { $known }?
# Shown as one line after the place.
# Variables:
#   $name (String) - a name, e.g. "typography"
check-allow-unused = there is nothing here for { $name } to allow; remove it
# Shown as one line after the place.
# Variables:
#   $name (String) - a name, e.g. "typography"
#   $known (String) - what is known, with commas, e.g. "one, other"
check-allow-unknown = { $name } is no kind of finding; did you mean { $known }?
# Shown as one line after the place.
# Variables:
#   $id (String) - an id, e.g. "ad-title"
#   $variable (String) - a name, e.g. "count"
#   $suggestion (String) - what was probably meant, e.g. "title"
check-variable-suggest = { $id } uses ${ $variable }, which it is not given; did you mean ${ $suggestion }?
# Shown as one line after the place.
# Variables:
#   $id (String) - an id, e.g. "ad-title"
#   $variable (String) - a name, e.g. "count"
check-variable-unused = the comment of { $id } names ${ $variable }, which the text does not use; use it or remove it
# Shown as one line after the place.
# Variables:
#   $variable (String) - a name, e.g. "count"
check-comment-type = the type of ${ $variable } cannot be read; write (String), (Number), (Date), (List) or (Enum: a | b)
# Shown as one line after the place.
# Variables:
#   $variable (String) - a name, e.g. "count"
#   $sample (String) - a value, e.g. "soon"
#   $kind (String) - a type, e.g. "Number"
check-sample = the sample { $sample } of ${ $variable } is no { $kind }; change it
# Shown as one line after the place.
# Variables:
#   $id (String) - an id, e.g. "ad-title"
#   $attribute (String) - a name, e.g. "why"
#   $suggestion (String) - what was probably meant, e.g. "title"
check-attribute-suggest = { $id } has .{ $attribute }, which the contract has not; did you mean .{ $suggestion }?
# Shown as one line after the place.
# Variables:
#   $function (String) - a function, e.g. "NUMBER"
#   $variable (String) - a name, e.g. "count"
#   $kind (String) - a type, e.g. "Number"
check-function-type = { $function } cannot show ${ $variable }, which is a { $kind }; change the function
# lagom: allow leftover
# Shown as one line after the place.
# Variables:
#   $variable (String) - a name, e.g. "count"
#   $kind (String) - a type, e.g. "Number"
#   $function (String) - a function, e.g. "NUMBER"
check-function-missing = ${ $variable } is a { $kind } and stands bare; show it with { $function }(${ $variable })
# Shown as one line after the place.
# Variables:
#   $id (String) - an id, e.g. "ad-title"
#   $variant (String) - a variant's key, e.g. "one"
#   $variable (String) - a name, e.g. "count"
check-variant = the variant [{ $variant }] of { $id } leaves out ${ $variable }; put it in
# Shown as one line after the place.
# Variables:
#   $id (String) - an id, e.g. "ad-title"
#   $markup (String) - a mark of Markdown or HTML, e.g. "**"
check-markup-missing = { $id } lacks { $markup }, which the contract has; put it in
# Shown as one line after the place.
# Variables:
#   $id (String) - an id, e.g. "ad-title"
#   $markup (String) - a mark of Markdown or HTML, e.g. "**"
check-markup-extra = { $id } has { $markup }, which the contract has not; remove it
# Shown as one line after the place.
# Variables:
#   $id (String) - an id, e.g. "ad-title"
check-same = { $id } is the same as in English; translate it
# Shown as one line after the place.
# Variables:
#   $id (String) - an id, e.g. "ad-title"
#   $length (String) - a number, e.g. "120"
#   $limit (String) - a number, e.g. "90"
check-long = { $id } has up to { $length } letters, and there is room for { $limit }; shorten it
# Shown as one line after the place.
# Variables:
#   $id (String) - an id, e.g. "ad-title"
#   $reference (String) - a name, e.g. "-brand"
#   $suggestion (String) - what was probably meant, e.g. "title"
check-reference-suggest = { $id } refers to { $reference }, which this language has not; did you mean { $suggestion }?
# Shown as one line after the place.
# Variables:
#   $path (String) - ids with arrows, e.g. "ad-title → ad-place → ad-title"
check-cycle = this refers back to itself: { $path }; break the circle
# Shown as one line after the place.
# Variables:
#   $id (String) - an id, e.g. "ad-title"
check-term-unused = no message uses the term -{ $id }; remove it
# Shown as one line after the place.
# Variables:
#   $function (String) - a function, e.g. "NUMBER"
#   $known (String) - what is known, with commas, e.g. "one, other"
check-function-unknown = there is no function { $function }; use { $known }
# Shown as one line after the place.
# Variables:
#   $function (String) - a function, e.g. "NUMBER"
#   $suggestion (String) - what was probably meant, e.g. "title"
check-function-suggest = there is no function { $function }; did you mean { $suggestion }?
# Shown as one line after the place.
# Variables:
#   $function (String) - a function, e.g. "NUMBER"
#   $option (String) - a name, e.g. "dateStyle"
#   $known (String) - what is known, with commas, e.g. "one, other"
check-option-unknown = { $function } has no option { $option }; use { $known }
# Shown as one line after the place.
# Variables:
#   $function (String) - a function, e.g. "NUMBER"
#   $option (String) - a name, e.g. "dateStyle"
#   $suggestion (String) - what was probably meant, e.g. "title"
check-option-suggest = { $function } has no option { $option }; did you mean { $suggestion }?
# Shown as one line after the place.
# Variables:
#   $function (String) - a function, e.g. "NUMBER"
#   $option (String) - a name, e.g. "dateStyle"
#   $value (String) - a value, e.g. "lang"
#   $known (String) - what is known, with commas, e.g. "one, other"
check-option-value = { $option } of { $function } cannot be { $value }; use { $known }
# Shown as one line after the place.
# Variables:
#   $function (String) - a function, e.g. "NUMBER"
#   $kind (String) - a type, e.g. "Number"
check-argument = { $function } takes one { $kind }; give it that
# Shown as one line after the place.
# Variables:
#   $variable (String) - a name, e.g. "count"
#   $term (String) - a name, e.g. "brand"
check-after-term = ${ $variable } is empty behind -{ $term }; put it before the term
# Shown as one line after the place.
# Variables:
#   $id (String) - an id, e.g. "ad-title"
#   $variable (String) - a name, e.g. "count"
check-term-variable = nobody passes ${ $variable } to -{ $id }; pass it in the call, or remove it
# Shown as one line after the place.
# Variables:
#   $id (String) - an id, e.g. "ad-title"
#   $argument (String) - a name, e.g. "count"
check-term-argument = -{ $id } is given { $argument } and has no such variable; remove it
# Shown as one line after the place.
# Variables:
#   $id (String) - an id, e.g. "ad-title"
#   $attribute (String) - a name, e.g. "why"
#   $known (String) - what is known, with commas, e.g. "one, other"
check-term-attribute = -{ $id } has no .{ $attribute }; it has { $known }
# Shown as one line after the place.
# Variables:
#   $key (String) - a variant's key, e.g. "few"
#   $language (String) - a language tag, e.g. "nn"
#   $known (String) - what is known, with commas, e.g. "one, other"
check-plural-impossible = { $language } has no plural form { $key }; use { $known }
# Shown as one line after the place.
# Variables:
#   $id (String) - an id, e.g. "ad-title"
#   $key (String) - a variant's key, e.g. "few"
check-plural-only-other = { $id } has only *[other]; add [{ $key }], or show the number without a choice
# Shown as one line after the place.
# Variables:
#   $id (String) - an id, e.g. "ad-title"
#   $key (String) - a variant's key, e.g. "few"
#   $language (String) - a language tag, e.g. "nn"
check-plural-missing = { $id } lacks the plural form [{ $key }] of { $language }; add it
# Shown as one line after the place.
# Variables:
#   $key (String) - a variant's key, e.g. "few"
#   $known (String) - what is known, with commas, e.g. "one, other"
check-number-key = a number never is { $key }; use { $known } or a figure
# Shown as one line after the place.
# Variables:
#   $variable (String) - a name, e.g. "count"
#   $kind (String) - a type, e.g. "Number"
check-selector = ${ $variable } is a { $kind } and cannot choose by number; choose by a Number
# Shown as one line after the place.
# Variables:
#   $variable (String) - a name, e.g. "count"
#   $key (String) - a variant's key, e.g. "few"
#   $known (String) - what is known, with commas, e.g. "one, other"
check-enum-key = ${ $variable } never is { $key }; it is { $known }
# Shown as one line after the place.
# Variables:
#   $variable (String) - a name, e.g. "count"
#   $key (String) - a variant's key, e.g. "few"
#   $suggestion (String) - what was probably meant, e.g. "title"
check-enum-key-suggest = ${ $variable } never is { $key }; did you mean { $suggestion }?
# Shown as one line after the place.
# Variables:
#   $variable (String) - a name, e.g. "count"
#   $key (String) - a variant's key, e.g. "few"
check-enum-missing = ${ $variable } can be { $key } too; add a variant
# Shown as one line after the place.
# Variables:
#   $found (String) - what was found, e.g. "x"
check-default = the default of a number must be *[other], not *[{ $found }]; move the *
# Shown as one line after the place.
# Variables:
#   $id (String) - an id, e.g. "ad-title"
#   $suggestion (String) - what was probably meant, e.g. "title"
check-use-unknown-suggest = { $id } is used here and in no bundle; did you mean { $suggestion }?
# Shown as one line after the place.
# Variables:
#   $id (String) - an id, e.g. "ad-title"
#   $argument (String) - a name, e.g. "count"
#   $suggestion (String) - what was probably meant, e.g. "title"
check-use-extra-suggest = { $id } is given { $argument } and has no such variable; did you mean { $suggestion }?
# Shown as one line after the place.
# Variables:
#   $id (String) - an id, e.g. "ad-title"
#   $argument (String) - a name, e.g. "count"
#   $kind (String) - a type, e.g. "Number"
check-use-type = { $id } needs { $argument } as a { $kind }; pass one
# Shown as one line after the place.
check-use-dynamic = which message is used here cannot be told; add a comment with lagom: ids and how they begin
# Shown as one line after the place.
# Variables:
#   $id (String) - an id, e.g. "ad-title"
#   $language (String) - a language tag, e.g. "nn"
check-rule-missing = the rule { $id } has no text in { $language }; add it
# Shown as one line after the place.
# Variables:
#   $id (String) - an id, e.g. "ad-title"
check-rule-unknown = there is no rule for { $id }; remove the text, or add the rule
# Shown as one line after the place.
# Variables:
#   $id (String) - an id, e.g. "ad-title"
check-id-name = { $id } is not in lower case with hyphens; rename it
# Shown as one line after the place.
# Variables:
#   $id (String) - an id, e.g. "ad-title"
#   $file (String) - a file, e.g. "ad.ftl"
check-id-file = { $id } stands in { $file } in the contract; move it there
# Shown as one line after the place.
# Variables:
#   $found (String) - what was found, e.g. "x"
#   $known (String) - what is known, with commas, e.g. "one, other"
check-quotes = { $found } is not how this language quotes; write { $known }
# Shown as one line after the place.
# Variables:
#   $found (String) - what was found, e.g. "x"
#   $suggestion (String) - what was probably meant, e.g. "title"
check-typography = { $found } stands where { $suggestion } belongs; write { $suggestion }
# Shown as one line after the place.
# Variables:
#   $sign (String) - a sign, e.g. "%"
check-no-break = { $sign } may fall on another line than its figure; put a no-break space between
# Shown as one line after the place.
# Variables:
#   $word (String) - a word, e.g. "ikke"
#   $language (String) - a language tag, e.g. "nn"
check-word = { $word } is a word of { $language }; write it in this language
# Shown as one line after the place.
# Variables:
#   $id (String) - an id, e.g. "ad-title"
#   $found (String) - what was found, e.g. "x"
check-language = { $id } looks like another language ({ $found }); translate it
# Shown as one line after the place.
# Variables:
#   $found (String) - what was found, e.g. "x"
#   $form (String) - a form of address, e.g. "je"
check-address = { $found } stands in a text that says { $form }; choose one form
# Shown as one line after the place.
# Variables:
#   $id (String) - an id, e.g. "ad-title"
#   $rule (String) - a rule, e.g. "superhuman/octopus"
#   $found (String) - what was found, e.g. "x"
check-own-rule = { $found } in { $id } is what { $rule } warns of; reword it
# Told under the findings.
# Variables:
#   $messages (Number) - messages, e.g. 2
locale-check-fallback =
    { $messages ->
        [one] One message is shown in a neighbouring language.
       *[other] { $messages } messages are shown in a neighbouring language.
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

## lagom locale new

# Said when the folder is there.
# Variables:
#   $path (String) - the language's folder, e.g. "mine/da"
locale-new-written = { $path } is there.
# What to do next. "# TODO" is what stands in the files.
# Variables:
#   $dir (String) - the folder for --locales, e.g. "mine"
#   $tag (String) - the language's tag, e.g. "da"
locale-new-next = Go through { $dir }/manifest.toml and { $dir }/{ $tag }/words first, then write the texts: each “# TODO” waits for one.
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
    Take away “# TODO ” on every line of a message and write your words after the equals sign.
    The comment over a message says where it is shown and what its variables are.
# Comment at the head of every new file of rules.
# Variables:
#   $name (String) - the language's name, e.g. "dansk"
#   $parent (String) - another language's name, e.g. "bokmål"
locale-new-head-rules =
    Rules for { $name }: none yet. The one below is from { $parent } and shows the form.
    Take away the marks and change it. “lagom rules test” says whether it finds what it should.
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

## lagom locale preview: the page around the texts

# Title of the page, and its heading.
# Variables:
#   $name (String) - the language's name, e.g. "dansk"
preview-title = Preview: { $name }
# Under the heading of the page.
preview-how = Rest the pointer on a piece of text to see which message it comes from and where that stands.
# In the legend: how a text looks that the language lacks.
preview-legend-missing = missing, with the words of another language
# In the legend: how a text looks that comes from a language it falls back to.
preview-legend-fallback = from a fallback
# In the legend: how a text looks that cannot be shown.
preview-legend-broken = broken
# Said of a piece of text that the language lacks.
# Variables:
#   $id (String) - a message, e.g. "ad-heading-job"
#   $language (String) - the language's tag, e.g. "da"
#   $other (String) - the tag of the language whose words are shown, e.g. "nb"
#   $place (String) - where those words stand, e.g. "locales/nb/ad.ftl:5:1"
preview-lacks = { $id }: { $language } lacks it, { $other } has it in { $place }
# Said of a message that cannot be shown.
# Variables:
#   $id (String) - a message, e.g. "ad-heading-job"
#   $place (String) - where it stands, e.g. "locales/nb/ad.ftl:5:1"
#   $detail (String) - what is wrong, e.g. "Unknown variable: $titel"
preview-broken = { $id } cannot be shown ({ $place }): { $detail }
# Heading.
preview-heading-ad = An ad
# Heading: an ad from an empty brief.
preview-heading-ad-open = An ad with everything left open
# Heading.
preview-heading-letter = A letter
# Heading: a letter from an empty profile.
preview-heading-letter-open = A letter with everything left open
# Heading.
preview-heading-report = A report
# Heading over messages that the texts above did not show.
# Variables:
#   $file (String) - a file, e.g. "ad.ftl"
preview-heading-rest = Not shown above, from { $file }
# How many messages stand below; the reader opens the list with it.
# Variables:
#   $count (Number) - messages, e.g. 12
preview-rest-count =
    { $count ->
        [one] One message
       *[other] { $count } messages
    }
# Heading over what is missing, falls back or is broken.
preview-heading-waiting = Still to be written or mended

## lagom locale preview: a person's own words in the letter, the same in all languages. Fictional.

# Two sentences on why this employer.
preview-why = You write that I can learn the work here. In the shop I have taught eight new colleagues, and I like to be the new one myself.
# Three sentences on the first months.
preview-first-months = First I want to listen to calls and write down which words customers ask about. Then I answer together with a colleague. After three months I would like to explain a bill without looking anything up.
# A small detail of one's own.
preview-mention = At home I keep my own bills in a folder with notes in the margin.
# A position, in lower case where the language writes it so.
preview-position = shift leader
# Something done, with a number; begins with a verb in the past, no full stop.
preview-done-1 = Brought complaints about receipts down from 25 to 6 a month by listening to every customer
# As above.
preview-done-2 = Taught eight new colleagues with a checklist that all shifts use now
# As above; voluntary work.
preview-done-3 = Explained online banking to 35 older people

## Rules and words in lagom locale check

# Shown as one line behind a place.
# Variables:
#   $word (String) - a word, e.g. "stress"
#   $list (String) - the name of a list, e.g. "must"
#   $other (String) - a place, a list or a form, e.g. "nice"
check-words-twice = { $word } stands twice in { $list }, first in { $other }; keep one
# Shown as one line behind a place.
# Variables:
#   $word (String) - a word, e.g. "stress"
#   $list (String) - the name of a list, e.g. "must"
#   $other (String) - a place, a list or a form, e.g. "nice"
#   $place (String) - a place, e.g. "locales/nb/words/cues.toml:3:1"
check-words-opposite = { $word } stands in { $list } and in { $other } ({ $place }), which exclude each other; keep one
# Shown as one line behind a place.
# Variables:
#   $class (String) - the name of a class, e.g. "ability"
check-words-class-unused = no form names the class { $class }; remove it, or use it as <{ $class }>
# Shown as one line behind a place.
# Variables:
#   $form (String) - a form of a phrase, e.g. "*ninja"
#   $word (String) - a word, e.g. "stress"
check-rule-never = { $form } finds nothing: no text holds { $word } as a word; write it as texts are cut, without marks at its edges
# Shown as one line behind a place.
# Variables:
#   $form (String) - a form of a phrase, e.g. "*ninja"
#   $word (String) - a word, e.g. "stress"
check-rule-silenced = { $form } silences itself: { $word } stands in its own unless; take it out there or here
# Shown as one line behind a place.
# Variables:
#   $form (String) - a form of a phrase, e.g. "*ninja"
#   $other (String) - a place, a list or a form, e.g. "nice"
#   $place (String) - a place, e.g. "locales/nb/words/cues.toml:3:1"
check-rule-covered = { $form } finds nothing that { $other } does not find ({ $place }); remove it
# Shown as one line behind a place.
# Variables:
#   $form (String) - a form of a phrase, e.g. "*ninja"
check-rule-star = no flag shows what the star of { $form } finds; add one
# Shown as one line behind a place.
# Variables:
#   $rule (String) - a rule, e.g. "superhuman/octopus"
#   $text (String) - a sentence or words, e.g. "Du er en blekksprut."
check-rule-silent = { $rule } does not find: { $text } – mend the phrase or the sentence
# Shown as one line behind a place.
# Variables:
#   $rule (String) - a rule, e.g. "superhuman/octopus"
#   $text (String) - a sentence or words, e.g. "Du er en blekksprut."
check-rule-loud = { $rule } finds something where it must be silent: { $text } – narrow the phrase or add an unless
# Shown as one line behind a place.
# Variables:
#   $rule (String) - a rule, e.g. "superhuman/octopus"
#   $number (String) - which phrase of the rule, e.g. "2"
check-rule-unproved = phrase { $number } of { $rule } is found by none of its flags; add one
# Shown as one line behind a place.
# Variables:
#   $rule (String) - a rule, e.g. "superhuman/octopus"
#   $text (String) - a sentence or words, e.g. "Du er en blekksprut."
check-rule-unsafe = the replacement { $text } of { $rule } leaves a finding; word it differently
# Shown as one line behind a place.
# Variables:
#   $id (String) - an id, e.g. "superhuman-octopus"
#   $language (String) - a language tag, e.g. "nb"
check-rule-text = { $id } is the text of a rule without phrases in { $language }; add phrases or remove the text
# Shown as one line behind a place.
# Variables:
#   $text (String) - a sentence or words, e.g. "Du er en blekksprut."
#   $rule (String) - a rule, e.g. "superhuman/octopus"
check-rule-suggest-fires = the replacement { $text } is itself found by { $rule }; word it differently
# Shown as one line behind a place.
# Variables:
#   $text (String) - a sentence or words, e.g. "Du er en blekksprut."
#   $language (String) - a language tag, e.g. "nb"
check-rule-suggest-language = the replacement { $text } is in { $language }; write it in the rule’s own language
