### Texts of the program itself: errors, reports, help. English is the contract: ids, variables and their types.

## Errors. One line each: what is wrong, and what to do about it. They follow "lagom: " and the place (file:line:column).

# Shown as one line after "lagom: " and the place.
# Variables:
#   $path (String) - a file, e.g. "brief.toml"
error-file-missing = there is no { $path }; check the name
# Shown as one line after "lagom: " and the place.
# Variables:
#   $path (String) - a file, e.g. "brief.toml"
#   $detail (String) - a technical reason in English, e.g. "expected `=`"
error-read = { $path } cannot be read ({ $detail }); check its rights
# Shown as one line after "lagom: " and the place.
# Variables:
#   $path (String) - a file, e.g. "brief.toml"
#   $detail (String) - a technical reason in English, e.g. "expected `=`"
error-write = { $path } cannot be written ({ $detail }); choose another place with -o
# Shown as one line after "lagom: " and the place.
# Variables:
#   $path (String) - a file, e.g. "brief.toml"
error-file-exists = { $path } exists; add --force to replace it, or choose another name with -o
# Shown as one line after "lagom: " and the place.
# Variables:
#   $path (String) - a file, e.g. "brief.toml"
error-encoding = { $path } is not text; save it as UTF-8 text
# Shown as one line after "lagom: " and the place.
# Variables:
#   $path (String) - a file, e.g. "brief.toml"
#   $limit (String) - a number, e.g. "16"
error-too-large = { $path } is over { $limit } MiB; split it
# Shown as one line after "lagom: " and the place.
# Variables:
#   $detail (String) - a technical reason in English, e.g. "expected `=`"
error-toml = this is not TOML: { $detail }; mend the line
# Shown as one line after "lagom: " and the place.
# Variables:
#   $detail (String) - a technical reason in English, e.g. "expected `=`"
error-json = this is not JSON: { $detail }; mend the line
# Shown as one line after "lagom: " and the place.
# Variables:
#   $detail (String) - a technical reason in English, e.g. "simple key expected ':'"
error-yaml = this is not YAML that can be read: { $detail }; mend the line
# Shown as one line after "lagom: ".
# Variables:
#   $path (String) - a file, e.g. "brief.toml"
error-same-file = { $path } is the input itself; choose another name with -o
# Shown as one line after "lagom: " and perhaps a place.
# Variables:
#   $value (String) - the role that was asked for, e.g. "pilot"
#   $known (String) - ids of roles with commas, e.g. "customer-service, sales"
error-unknown-role = there is no role { $value }; choose one of { $known }
# Shown as one line after "lagom: " and perhaps a place.
# Variables:
#   $value (String) - the role that was asked for, e.g. "customer-servce"
#   $suggestion (String) - the nearest id, e.g. "customer-service"
error-unknown-role-suggest = there is no role { $value }; did you mean { $suggestion }? lagom roles lists them
# Shown as one line after "lagom: " and the place.
# Variables:
#   $path (String) - a file, e.g. "brief.toml"
error-format = { $path } is neither TOML, YAML nor JSON; name it .toml, .yaml or .json
# Shown as one line after "lagom: " and the place.
# Variables:
#   $limit (String) - a number, e.g. "16"
error-too-deep = the data is nested more than { $limit } levels deep; make it flatter
# Shown as one line after "lagom: " and the place.
# Variables:
#   $key (String) - a field of the file, e.g. "title"
error-duplicate-key = { $key } stands twice; keep one
# Shown as one line after "lagom: " and the place.
# Variables:
#   $key (String) - a field of the file, e.g. "title"
#   $known (String) - what is known, with commas, e.g. "title, place"
error-unknown-key = { $key } is not known here; known are { $known }
# Shown as one line after "lagom: " and the place.
# Variables:
#   $key (String) - a field of the file, e.g. "title"
#   $suggestion (String) - what may be meant, e.g. "title"
error-unknown-key-suggest = { $key } is not known here; did you mean { $suggestion }?
# Shown as one line after "lagom: " and the place.
# Variables:
#   $key (String) - a field of the file, e.g. "title"
error-missing-key = { $key } is missing; add it
# Shown as one line after "lagom: " and the place.
# Variables:
#   $key (String) - a field of the file, e.g. "title"
#   $expected (String) - the type wanted, in signs, e.g. ""…""
error-type = { $key } must be { $expected }; change it
# Shown as one line after "lagom: " and the place.
# Variables:
#   $key (String) - a field of the file, e.g. "title"
#   $value (String) - what was given, e.g. "USD"
#   $allowed (String) - what can be given, e.g. "NOK, SEK, EUR"
error-value = { $key } cannot be { $value }; use { $allowed }
# Shown as one line after "lagom: " and the place.
# Variables:
#   $value (String) - what was given, e.g. "USD"
error-date = { $value } is not a date; write YYYY-MM-DD
# Shown as one line after "lagom: " and the place.
# Variables:
#   $key (String) - a field of the file, e.g. "title"
error-order = { $key }: the first is after the last; swap them
# Shown as one line after "lagom: " and the place.
# Variables:
#   $tag (String) - a language tag, e.g. "sv"
#   $known (String) - what is known, with commas, e.g. "title, place"
error-language = { $tag } is not a language here; use { $known }
# Shown as one line after "lagom: " and the place.
# Variables:
#   $tag (String) - a language tag, e.g. "sv"
#   $known (String) - what is known, with commas, e.g. "title, place"
error-language-draft = nothing is drafted in { $tag } yet; use { $known }
# Shown as one line after "lagom: " and the place.
# Variables:
#   $known (String) - what is known, with commas, e.g. "title, place"
error-brief-language = the brief has several languages; choose one with --lang: { $known }
# Shown as one line after "lagom: " and the place.
# Variables:
#   $tag (String) - a language tag, e.g. "sv"
#   $fields (String) - fields of the brief, with commas, e.g. "title, tasks"
error-brief-no-text = the brief has no text in { $tag } for { $fields }; add them under [text.{ $tag }]
# lagom: allow typography
# Shown as one line after "lagom: " and the place. No variables.
error-brief-which-language = the brief does not say its language; add language = "nb" (or nn, sv, nl) at the top
# Shown as one line after "lagom: " and the place.
# Variables:
#   $path (String) - a file, e.g. "brief.toml"
error-ad-language = the language of { $path } is none of ours; say it with --lang
# Shown as one line after "lagom: " and the place.
# Variables:
#   $path (String) - a file, e.g. "brief.toml"
error-ad-unreadable = { $path } holds no job ad that can be read; give the ad as text or Markdown
# Shown as one line after "lagom: " and the place.
# Variables:
#   $tag (String) - a language tag, e.g. "sv"
#   $missing (String) - a language tag, e.g. "nb"
error-manifest-chain = { $tag } falls back to { $missing }, which is no language here; mend manifest.toml
# Shown as one line after "lagom: " and the place.
# Variables:
#   $detail (String) - a technical reason in English, e.g. "expected `=`"
error-fluent-syntax = this is not Fluent: { $detail }
# lagom: allow typography
# Shown as one line after "lagom: " and the place.
# Variables:
#   $found (String) - what was found, e.g. "ø"
#   $suggestion (String) - the key as it may be, e.g. "nokkel"
error-fluent-key = a key may hold only a-z, 0-9, - and _, not { $found }; write { $suggestion }
# lagom: allow leftover
# Shown as one line after "lagom: " and the place. No variables.
error-fluent-brace = a brace that is opened here is never closed; add {"}"}
# Shown as one line after "lagom: " and the place.
# Variables:
#   $id (String) - an id, e.g. "superhuman/octopus"
#   $language (String) - a language tag or a chain of them, e.g. "nn"
error-message-missing = no message { $id } for { $language }; add it to the bundle
# Shown as one line after "lagom: " and the place.
# Variables:
#   $id (String) - an id, e.g. "superhuman/octopus"
#   $language (String) - a language tag or a chain of them, e.g. "nn"
#   $detail (String) - a technical reason in English, e.g. "expected `=`"
error-message-failed = message { $id } ({ $language }) cannot be shown: { $detail }; mend the message or what is passed to it
# Shown as one line after "lagom: " and the place.
# Variables:
#   $detail (String) - a technical reason in English, e.g. "expected `=`"
error-template-syntax = the template is broken: { $detail }; mend it
# Shown as one line after "lagom: " and the place.
# Variables:
#   $name (String) - a name of a template, e.g. "ad/lead"
error-template-missing = there is no template { $name }; add it
# Shown as one line after "lagom: " and the place.
# Variables:
#   $key (String) - a field of the file, e.g. "title"
error-template-key = the template uses { $key }, which is not in its data; mend the name
# Shown as one line after "lagom: " and the place.
# Variables:
#   $detail (String) - a technical reason in English, e.g. "expected `=`"
error-template-use = the template cannot be filled: { $detail }
# Shown as one line after "lagom: " and the place.
# Variables:
#   $id (String) - an id, e.g. "superhuman/octopus"
error-rule-unknown = there is no rule { $id }; lagom rules lists them
# Shown as one line after "lagom: " and the place.
# Variables:
#   $id (String) - an id, e.g. "superhuman/octopus"
#   $suggestion (String) - what may be meant, e.g. "title"
error-rule-unknown-suggest = there is no rule { $id }; did you mean { $suggestion }?
# Shown as one line after "lagom: " and the place.
# Variables:
#   $id (String) - an id, e.g. "superhuman/octopus"
#   $kind (String) - a kind of check, e.g. "trait-pile"
error-rule-kind = { $id } is of kind { $kind } and takes no phrases here; remove it
# Shown as one line after "lagom: " and the place.
# Variables:
#   $form (String) - a form of a rule, e.g. "ninja{,en}"
#   $detail (String) - a technical reason in English, e.g. "expected `=`"
error-form = the form { $form } cannot be used: { $detail }
# Shown as one line after "lagom: " and the place.
# Variables:
#   $form (String) - a form of a rule, e.g. "ninja{,en}"
#   $class (String) - a class of words, e.g. "intensifier"
error-form-class = the form { $form } names the class { $class }, which words/classes.toml does not have; add it
# Shown as one line after "lagom: " and the place.
# Variables:
#   $limit (String) - a number, e.g. "16"
error-class-count = more than { $limit } classes of words; merge some
# Shown as one line after "lagom: " and the place.
# Variables:
#   $id (String) - an id, e.g. "superhuman/octopus"
error-allows = { $id } has fewer than two allows; add sentences that must stay silent
# Shown as one line after "lagom: " and the place.
# Variables:
#   $detail (String) - a technical reason in English, e.g. "expected `=`"
error-usage = { $detail }; lagom --help shows the commands
# Shown as one line after "lagom: " and the place.
# Variables:
#   $argument (String) - a flag or a value of the command line, e.g. "--lang"
error-usage-unknown = { $argument } is not known here; lagom --help shows what is
# Shown as one line after "lagom: " and the place.
# Variables:
#   $argument (String) - a flag or a value of the command line, e.g. "--lang"
#   $suggestion (String) - what may be meant, e.g. "title"
error-usage-unknown-suggest = { $argument } is not known here; did you mean { $suggestion }?
# Shown as one line after "lagom: " and the place.
# Variables:
#   $argument (String) - a flag or a value of the command line, e.g. "--lang"
error-usage-missing = { $argument } is missing; add it
# Shown as one line after "lagom: " and the place.
# Variables:
#   $argument (String) - a flag or a value of the command line, e.g. "--lang"
#   $value (String) - what was given, e.g. "USD"
#   $allowed (String) - what can be given, e.g. "NOK, SEK, EUR"
error-usage-value = { $argument } cannot be { $value }; use { $allowed }
# Shown as one line after "lagom: " and the place.
# Variables:
#   $argument (String) - a flag or a value of the command line, e.g. "--lang"
error-usage-empty = { $argument } needs a value; add it
# Shown as one line after "lagom: " and the place. No variables.
error-usage-command = a command is missing; lagom --help shows them
# Shown as one line after "lagom: " and the place. No variables.
error-several-outputs = several languages need a folder; give it with -o

## The report of findings

# Name of the gravest level, before a finding. Lower case.
report-error = error
# Name of the middle level, before a finding. Lower case.
report-warning = warning
# Name of the mildest level, before a finding. Lower case.
report-suggestion = suggestion
# Label before the reason of a finding. Lower case, one word if possible.
report-why = why
# Label before what to write instead. Lower case, one word if possible.
report-help = instead
# Label before a ready wording. Lower case.
report-rewording = for example
# Last line where nothing was found.
# Variables:
#   $files (Number) - texts read, e.g. 3
report-clean =
    { $files ->
        [one] Nothing found in one text.
       *[other] Nothing found in { $files } texts.
    }
# Last line where something was found.
# Variables:
#   $errors (Number) - findings of the gravest level, e.g. 2
#   $warnings (Number) - of the middle level, e.g. 5
#   $suggestions (Number) - of the mildest level, e.g. 4
#   $files (Number) - texts read, e.g. 3
report-summary =
    { $errors ->
        [one] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] 1 warning
       *[other] { $warnings } warnings
    } and { $suggestions ->
        [one] 1 suggestion
       *[other] { $suggestions } suggestions
    } in { $files ->
        [one] one text
       *[other] { $files } texts
    }.
# Footer of every report with findings.
report-disclaimer = lagom gives advice on wording, not legal advice.
# A text was not read because there is nothing in it.
# Variables:
#   $path (String) - a file, e.g. "ad.md"
report-skipped-empty = { $path }: skipped, it is empty
# A file was not read because it is no text.
# Variables:
#   $path (String) - a file, e.g. "photo.jpg"
report-skipped-binary = { $path }: skipped, it is not text
# A file was not read because it is too large.
# Variables:
#   $path (String) - a file, e.g. "all.txt"
#   $limit (Number) - the most that is read, in MiB, e.g. 16
report-skipped-too-large = { $path }: skipped, it is over { $limit } MiB
# A text was not read because it is in none of the languages that lagom reads.
# Variables:
#   $path (String) - a file, e.g. "ad-en.md"
report-skipped-language = { $path }: skipped, its language is none of those that lagom reads; say it with --lang if that is wrong
# Said on the error stream when a text was not UTF-8 and was converted.
# Variables:
#   $path (String) - a file, e.g. "ad.txt"
#   $encoding (String) - the name of an encoding, e.g. "windows-1252"
report-encoding = { $path } is { $encoding } and was read as such; save it as UTF-8 to be safe
# Said on the error stream when a comment in a text allows a rule that finds nothing there.
# Variables:
#   $place (String) - where the comment stands, e.g. "ad.md:3:1"
#   $rule (String) - a rule or a category, e.g. "superhuman/octopus"
report-unused-allow = { $place }: { $rule } is allowed here, and there is nothing to allow; take the comment out

## Beside a draft, on the error stream

# Before what a draft still lacks, one a line; each is marked [[…]] in it.
draft-missing = Still to fill in, marked [[…]] in the draft:
# A finding in the recruiter's own words, with where they stand in the brief.
# Variables:
#   $place (String) - a place in the brief, e.g. "brief.toml:14:9"
#   $rule (String) - a rule, e.g. "superhuman/octopus"
#   $message (String) - the rule's message, e.g. "“octopus” pictures one person who does everything."
draft-finding = { $place }: { $message } ({ $rule })
# The closing date of the brief has passed.
# Variables:
#   $date (Date) - e.g. "2027-02-14"
draft-past-deadline = The closing date, { DATETIME($date, dateStyle: "long") }, has passed.
# The draft was written to a file.
# Variables:
#   $path (String) - a file, e.g. "ad.md"
draft-written = Written: { $path }
# Over sentences of a role pack, one a line, that the recruiter has to look over.
draft-claims = The draft says this of you as an employer; keep only what is true:
# Said when a brief is watched.
# Variables:
#   $path (String) - the brief, e.g. "brief.toml"
draft-watching = Watching { $path }; Ctrl-C stops.
# A line before what one of several drafts lacks.
# Variables:
#   $name (String) - the language's own name, e.g. "svenska"
draft-language = { $name }:
# The brief has many demands; they are listed below, one a line.
# Variables:
#   $place (String) - where they stand, e.g. "brief.toml:14:1"
#   $count (Number) - demands, e.g. 9
draft-too-many = { $place }: which of these { $count } demands can be learned in the first three months? Move them to learn or nice:
# Over the demands of the ad that the profile shows something for; one a line follows. Told to the candidate beside the letter.
letter-met = The ad asks for this, and your profile shows it:
# Over demands that are met by experience that counts the same; a demand a line, with the reason.
letter-equal = You have experience that counts the same:
# A demand, and why the experience counts the same.
# Variables:
#   $requirement (String) - a demand of the ad, e.g. "Experience with customers"
#   $reason (String) - a sentence, e.g. "In a shop you have met people who wanted something."
letter-equal-item = { $requirement }: { $reason }
# Before the demands of the ad for which the profile shows nothing; one a line follows. Told to the candidate beside the letter.
letter-unmet = The ad also asks for this, and your profile does not show it:
# After those demands. The municipality of Namsos asks those who write its ads whether they have described a person who does not exist.
letter-unmet-advice = You can still apply: an ad can describe somebody who does not exist, and at least one employer (Namsos kommune) warns its own people of that. If you have done something like it, add it to your profile; if not, say in the pitch (learn) how you would learn it.
# Where the profile shows something for every demand.
letter-all-met = Your profile shows something for everything that the ad asks.
# Over questions to ask the employer, one a line; chosen by what the ad does not say.
letter-ask = Good questions to ask:
# A question where the ad does not say what the job pays.
letter-ask-pay = What does the job pay, and how is the pay set?
# A question where the ad does not say when the work is done.
letter-ask-hours = When is the work done, and how early is the rota ready?
# A question where the ad does not say how the hiring goes.
letter-ask-process = What happens after the closing date, and when do I hear from you?
# A question where the ad does not speak of training.
letter-ask-training = What does the training look like, and how long does it take?
# A question that fits every job.
letter-ask-day = What is an ordinary day like, and what is hard about it?
# A question that fits every job.
letter-ask-good = How do you see, after half a year, that somebody does well in this job?
# Over hints for an interview online, one a line.
letter-interview = Before an interview online:
# A hint.
letter-interview-tool = Install the tool the day before and get to know it.
# A hint.
letter-interview-test = Test sound and picture, with a friend if you can.
# A hint.
letter-interview-place = Find a quiet place, and light in front of you.
# A hint.
letter-interview-short = Answer briefly and clearly; it is fine to think first.
# A hint.
letter-interview-why = Have it ready why you can do this job: one example for each demand.
# A hint.
letter-interview-references = Be prepared to be asked for references, and ask them first.
# Over the sentences of a letter with where each comes from.
letter-sources = Where every sentence comes from:
# A sentence that is the template's own and claims nothing.
letter-source-frame = the letter’s frame
# A part of a sentence that comes from the ad.
letter-source-ad = the ad
# A note under a draft that could only guess the employer or the job.
# lagom: allow typography
letter-name-it = Write employer = "…" or role = "…" in the pitch, and it stands right everywhere in the letter.
# The pitch is in another language than the letter.
# Variables:
#   $pitch (String) - the language's own name, e.g. "nynorsk"
#   $letter (String) - the language's own name, e.g. "svenska"
#   $tag (String) - the tag of the letter's language, e.g. "sv"
letter-pitch-language = The pitch is in { $pitch } and the letter in { $letter }. Say it in the letter’s language under [text.{ $tag }], or choose the letter’s language with --lang.
# The profile is in another language, and texts have no translation; paths follow, one a line.
# Variables:
#   $profile (String) - the language's own name, e.g. "norsk bokmål"
#   $letter (String) - the language's own name, e.g. "svenska"
letter-untranslated = The profile is in { $profile } and the letter in { $letter }. These texts are left out until you translate them under meta.lagom or in the pitch:

## What a profile shows of what an ad asks: `lagom match`

# A demand that the profile shows.
match-met = shown
# A demand met by experience that counts the same.
match-equal = counts the same
# A demand of which a part is shown.
match-part = partly
# A demand that the profile does not show.
match-unmet = not shown
# The sum.
# Variables:
#   $met (Number) - demands that are met, e.g. 4
#   $all (Number) - demands, e.g. 6
match-sum = { $met } of { $all } demands are shown.
# Nothing is asked in the ad, as far as it can be read.
match-nothing = No demands were found in the ad.

## Explaining a rule

# Label before how grave a rule's findings are.
explain-severity = Level:
# Label before the version in which a rule came.
explain-since = Since:
# Label before the sources of a rule.
explain-sources = Sources:
# Heading over sentences that are found.
explain-flags = Found
# Heading over sentences in which nothing is found.
explain-allows = Not found
# Label before what a rule leaves out on purpose.
explain-leaves-out = Left out on purpose:

## Testing the rules

# All went well.
# Variables:
#   $rules (Number) - rules tested, over all languages, e.g. 220
#   $sentences (Number) - sentences read, e.g. 900
rules-test-passed = { $rules } rules, { $sentences } sentences: all as they should be.
# Something went wrong; the cases stand before it.
# Variables:
#   $failures (Number) - cases that went wrong, e.g. 3
rules-test-failed =
    { $failures ->
        [one] One case is not as it should be.
       *[other] { $failures } cases are not as they should be.
    }
# A sentence that must be found is not.
# Variables:
#   $place (String) - where it stands, e.g. "locales/nb/rules/age.toml:12:3"
#   $rule (String) - the rule, e.g. "age/youth"
#   $text (String) - the sentence
rules-test-silent = { $place }: { $rule } does not find: { $text }
# A sentence that must not be found is.
# Variables:
#   $place (String) - where it stands, e.g. "locales/nb/rules/age.toml:20:3"
#   $rule (String) - the rule, e.g. "age/youth"
#   $text (String) - the sentence
rules-test-loud = { $place }: { $rule } finds what it must allow: { $text }
# A phrase that none of its rule's sentences shows to work.
# Variables:
#   $place (String) - where the rule stands, e.g. "locales/nb/rules/age.toml:5:6"
#   $rule (String) - the rule, e.g. "age/youth"
#   $number (Number) - which of its phrases, from 1, e.g. 3
rules-test-unproved = { $place }: phrase { $number } of { $rule } is found in none of its sentences; add one
# A replacement that is marked safe leaves a finding.
# Variables:
#   $place (String) - where it stands, e.g. "locales/nb/rules/gender.toml:8:3"
#   $rule (String) - the rule, e.g. "gender/gendered-title"
#   $text (String) - the replacement
rules-test-unsafe = { $place }: { $rule } still finds something after the safe replacement: { $text }

## Help. Each is one line; flags and values stay as they are.

# The program in one line.
help-lagom = Drafts inclusive job ads, finds superhuman demands, and writes honest letters
# The command ad.
help-ad = Draft a job ad from a brief
# The command roles.
help-roles = List the jobs that have a first draft
# The command init.
help-init = Ask the questions that lead to a good brief, profile or pitch
# The command init ad.
help-init-ad = A brief for an ad
# The command init profile.
help-init-profile = A profile for letters
# The command init pitch.
help-init-pitch = What you want to say to one employer
# The command letter.
help-letter = Draft a cover letter from a profile and an ad
# The command lint.
help-lint = Find what keeps good people from applying
# Shown in the help, beside "read".
help-read = Show what lagom understands of an ad: fields, sections, requirements
# The command explain.
help-explain = Explain a rule: why, what to write instead, examples
# The command match.
help-match = Show which demands of an ad a profile meets, and by what
# The command rules.
help-rules = List the rules, or test them
# The command rules list.
help-rules-list = List the rules
# The command rules test.
help-rules-test = Test that every phrase is found and every allowed sentence is not
# The command locale.
help-locale = Tools for translators
# The command locale check.
help-locale-check = Check that the bundles, templates and rules hold together
# The brief's file.
help-arg-brief = The brief, TOML, YAML or JSON; - is standard input
# A role pack under the brief.
help-arg-role = The draft of a common job under the brief; lagom roles lists them
# Languages of a draft.
help-arg-langs = Language: nb, nn, sv or nl; several with commas, into a folder
# Whether to draft anew when the brief is saved.
help-arg-watch = Draft anew whenever the brief is saved
# An ad that becomes a brief.
help-arg-rewrite = Turn this ad into a brief, with the findings as comments
# Whether to print the schema of a brief.
help-arg-schema = Print the JSON Schema of a brief, for editors
# Where to write an ad.
help-arg-ad-output = Write to this file, or into this folder, instead of standard output
# Format of an ad.
help-arg-ad-format = Format: md, txt or html [md]
# Files and folders to lint.
help-arg-paths = Files and folders; - is standard input
# A rule's id.
help-arg-rule = The rule, such as superhuman/octopus
# Language of a draft or a text.
help-arg-lang = Language: nb, nn, sv or nl
# Language of the texts to lint.
help-arg-lint-lang = Language of the texts: auto, nb, nn, sv or nl [auto]
# Kind of the texts to lint.
help-arg-kind = Kind of the texts: auto, ad, letter or text [auto]
# Format of a draft.
help-arg-draft-format = Format: md, txt or html [md]
# Format of a report.
help-arg-report-format = Format: human or json [human]
# Format of the report of locale check.
help-arg-check-format = Format: human, json or github [human]
# What else than errors makes locale check fail.
help-arg-deny = Exit with 1 for warnings too: warnings
# Lowest level that makes the command fail.
help-arg-fail-on = Exit with 1 from this level up: error, warning, suggestion or never
# Where to write.
help-arg-output = Write to this file instead of standard output
# Whether to replace a file.
help-arg-force = Replace the file if it exists
# The candidate's profile.
help-arg-profile = The profile, JSON Resume or RenderCV
# The ad that is answered.
help-arg-ad = The ad, text or Markdown
# The candidate's pitch.
help-arg-pitch = The pitch, TOML: why here, what you would do first, when you can begin
# How the letter sounds.
help-arg-tone = Tone: plain, warm or formal [plain]
# Which of several ways of saying things.
help-arg-seed = Another number says the same in other words
# Whether to show where sentences come from.
help-arg-explain = Show where every sentence of the letter comes from
# Form of address.
help-arg-address = Form of address in Dutch: je or u [as the ad]
# Files read at once.
help-arg-jobs = Files to read at once [all cores]
# Category of rules.
help-arg-category = Only this category
# Language of the program's own texts.
help-arg-ui-lang = Language of these texts: en, nb, nn, sv or nl
# Folder of locales.
help-arg-locales = Folder whose files stand over the built-in locales
# Folder of templates.
help-arg-templates = Folder whose files stand over the built-in templates
# The day that counts as today.
help-arg-today = The day that counts as today, YYYY-MM-DD
# When to use colours.
help-arg-color = Colours: auto, always or never [auto]
# Show help.
help-arg-help = Show this help
# Heading over how a command is written.
help-heading-usage = Usage:
# Heading over the commands.
help-heading-commands = Commands
# Heading over values that stand without a flag.
help-heading-arguments = Arguments
# Heading over the flags.
help-heading-options = Options

## What an ad says: `lagom read`

# Shown before the value, in a column.
read-title = Title
# Shown before the value, in a column.
read-employer = Employer
# Shown before the value, in a column.
read-place = Place
# Shown before the value, in a column.
read-contact-name = Contact
# Shown before the value, in a column.
read-contact-email = E-mail
# Shown before the value, in a column.
read-contact-phone = Telephone
# Shown before the value, in a column.
read-deadline = Closing date
# Shown before the value, in a column.
read-reference = Reference
# Shown before the value, in a column.
read-extent = Extent
# Shown before the value, in a column.
read-remote = Remote work
# Shown before the value, in a column.
read-pay = Pay
# Shown for remote work: some of the work may be done elsewhere.
read-yes = yes
# Shown for remote work: all of it is done on the spot.
read-no = no
# Shown where the ad does not say it.
read-none = not found
# Shown in brackets behind a value that is likely, but not sure.
read-likely = likely
# Heading over what the ad requires; the number of them follows in brackets.
read-must = Required
# Heading over what is a plus.
read-nice = A plus
# Heading over the traits that are asked for.
read-traits = Traits asked for
# Heading over the tasks.
read-tasks = Tasks
# Heading over what is offered.
read-offer = Offered
# Shown as the pay.
# Variables:
#   $min (Number) - the least, e.g. 40000
#   $max (Number) - the most, e.g. 45000
#   $currency (String) - code of the currency, e.g. "NOK"
#   $unit (String) - hour, month or year, e.g. "month"
read-pay-range =
    { $unit ->
        [hour] { NUMBER($min, maximumFractionDigits: 2) }–{ NUMBER($max, maximumFractionDigits: 2) } { $currency } an hour
        [month] { NUMBER($min, maximumFractionDigits: 2) }–{ NUMBER($max, maximumFractionDigits: 2) } { $currency } a month
       *[year] { NUMBER($min, maximumFractionDigits: 2) }–{ NUMBER($max, maximumFractionDigits: 2) } { $currency } a year
    }
# Shown as the pay.
# Variables:
#   $min (Number) - the least, e.g. 40000
#   $currency (String) - code of the currency, e.g. "NOK"
#   $unit (String) - hour, month or year, e.g. "month"
read-pay-sum =
    { $unit ->
        [hour] { NUMBER($min, maximumFractionDigits: 2) } { $currency } an hour
        [month] { NUMBER($min, maximumFractionDigits: 2) } { $currency } a month
       *[year] { NUMBER($min, maximumFractionDigits: 2) } { $currency } a year
    }
# Shown as the pay.
# Variables:
#   $min (Number) - the least, e.g. 40000
#   $currency (String) - code of the currency, e.g. "NOK"
#   $unit (String) - hour, month or year, e.g. "month"
read-pay-from =
    { $unit ->
        [hour] from { NUMBER($min, maximumFractionDigits: 2) } { $currency } an hour
        [month] from { NUMBER($min, maximumFractionDigits: 2) } { $currency } a month
       *[year] from { NUMBER($min, maximumFractionDigits: 2) } { $currency } a year
    }
# Shown as the pay.
# Variables:
#   $max (Number) - the most, e.g. 45000
#   $currency (String) - code of the currency, e.g. "NOK"
#   $unit (String) - hour, month or year, e.g. "month"
read-pay-up-to =
    { $unit ->
        [hour] up to { NUMBER($max, maximumFractionDigits: 2) } { $currency } an hour
        [month] up to { NUMBER($max, maximumFractionDigits: 2) } { $currency } a month
       *[year] up to { NUMBER($max, maximumFractionDigits: 2) } { $currency } a year
    }

## Files for translators

# Shown as one line after "lagom: " and the place. No variables.
error-usage-fmt-path = fmt needs bundles: name files or folders, or the folder of --locales
# Shown as one line after "lagom: " and the place. No variables.
error-po-line = this line does not belong in a PO file here; mend or remove it
# Shown as one line after "lagom: " and the place. No variables.
# lagom: allow typography
error-po-quote = a text stands in one pair of quotes on its line; mend the quotes, and write \" for one inside
# Shown as one line after "lagom: " and the place.
# Variables:
#   $found (String) - a backslash and a letter, e.g. "\q"
error-po-escape = { $found } means nothing in a PO file; write \\ for a backslash
# Shown as one line after "lagom: " and the place. No variables.
error-po-plural = plural forms are not used here, each variant is a unit of its own; export the file anew
# Shown as one line after "lagom: " and the place.
# Variables:
#   $path (String) - a path, e.g. "nl.po"
error-po-language = { $path } does not say its language; add --lang
# Shown as one line after "lagom: " and the place.
# Variables:
#   $function (String) - a function, e.g. "DATO"
#   $known (String) - what is known, with commas, e.g. "NUMBER, LIST"
error-po-function = there is no function { $function }; use { $known }
# Shown as one line after "lagom: " and the place.
# Variables:
#   $placeable (String) - what stands for a choice, e.g. "{ $count -> … }"
error-po-choice = the translation lacks { $placeable }, which stands for a choice; put it in
# Shown as one line after "lagom: " and the place.
# Variables:
#   $placeable (String) - what stands for a choice, e.g. "{ $count -> … }"
#   $known (String) - those that there are, with commas, e.g. "{ $kind -> … }"
error-po-choice-unknown = { $placeable } stands for no choice of this text, or stands here twice; it has { $known }
# Help.
help-locale-stats = Show what is translated, missing and out of date, file by file
# Help.
help-locale-fmt = Put bundles into the house form, without changing what they say
# Help.
help-locale-pseudo = Make a language of accents and brackets that shows what is not translated
# Help.
help-locale-export = Write the bundles as PO, for a translator’s program
# Help.
help-locale-import = Put translated PO files back into the bundles
# Help of an argument or a flag.
help-arg-fmt-paths = Bundles and folders of them [the folder of --locales]
# Help of an argument or a flag.
help-arg-fmt-check = Write nothing; list what would change, and exit with 1 if there is any
# Help of an argument or a flag.
help-arg-pseudo-lang = Language that the texts are made of [en]
# Help of an argument or a flag.
help-arg-pseudo-output = Folder to write, to be used with --locales
# Help of an argument or a flag.
help-arg-export-format = Format: po [po]
# Help of an argument or a flag.
help-arg-export-output = Write to this file, or several languages into this folder [standard output]
# Help of an argument or a flag.
help-arg-previous = An earlier export: what has changed since is marked fuzzy, and notes are kept
# Help of an argument or a flag.
help-arg-import-paths = PO files; the language stands in their header
# Help of an argument or a flag.
help-arg-import-lang = Language, whatever the header says
# Help of an argument or a flag.
help-arg-import-output = Folder for the bundles that change, to be used with --locales

## lagom locale new

# Shown as one line after "lagom: ".
# Variables:
#   $tag (String) - what was given, e.g. "dansk"
# lagom: allow language
error-tag = { $tag } is no tag of a language; write its two or three letters, such as da or fi
# Shown as one line after "lagom: ".
# Variables:
#   $tag (String) - a language tag, e.g. "nb"
#   $folder (String) - a folder, e.g. "mine/nb"
error-language-there = { $tag } is a language here already; put the files that you change into { $folder }
# The command locale new.
help-locale-new = Start a new language: a folder of files to fill in, which serves at once with --locales
# An argument.
# lagom: allow language
help-arg-tag = The language’s tag, two or three letters: da, fi, se
# A flag.
help-arg-from = A language that is near: its texts and words are what you begin with
# A flag.
help-arg-name = The language’s own name
# A flag.
help-arg-country = The country, ISO 3166: DK
# A flag.
help-arg-currency = The country’s currency, ISO 4217: DKK
# A flag.
help-arg-locale-output = The folder for --locales, in which the language gets its own [locales]
# A flag.
help-arg-locale-force = Make the language’s files anew where they exist

## lagom locale preview

# The command locale preview.
help-locale-preview = Show a whole ad, letter and report in a language, with the message of every piece
# A flag.
help-arg-data = Use this brief instead of the sample
# A flag.
help-arg-preview-kind = Only this: ad, letter or report
# A flag.
help-arg-preview-format = Format: txt or html [txt]
# A flag.
help-arg-preview-watch = Write anew whenever a file changes

## Broken Fluent

# Shown as one line after the place.
error-fluent-default = none of these variants is the default; put * before the one that always fits: *[other]
# Shown as one line after the place.
error-fluent-defaults = two variants are marked with *; keep one
# Shown as one line after the place.
error-fluent-closing = this brace closes nothing; remove it, or open one before it
# Shown as one line after the place.
# Variables:
#   $attribute (String) - a name, e.g. "why"
error-fluent-attribute = .{ $attribute } belongs to no message; put it right under its message, indented
# Shown as one line after the place.
# Variables:
#   $found (String) - what was found, e.g. "x"
error-fluent-lone = { $found } belongs to no message; move it under its message, or close what is open above
# Shown as one line after the place.
# Variables:
#   $id (String) - an id, e.g. "ad-title"
error-fluent-equals = after { $id } a = is missing; if the line goes on with the text above, indent it
# Shown as one line after the place.
# Variables:
#   $id (String) - an id, e.g. "ad-title"
error-fluent-value = { $id } has no text; write it
# Shown as one line after the place.
# Variables:
#   $name (String) - a name, e.g. "typography"
error-fluent-callee = { $name } is no function; the names of functions are in capitals
# Shown as one line after the place.
error-fluent-selector = this cannot choose; only a $variable, a function or an attribute of a term can
# Shown as one line after the place.
error-fluent-term-attribute = an attribute of a term can only choose and not be shown; show the term
# Shown as one line after the place.
error-fluent-string = the quotation mark that is opened here is not closed on its line; close it
# Shown as one line after the place.
error-fluent-order = an argument without a name stands behind one with a name; put it first
# Shown as one line after the place.
# Variables:
#   $name (String) - a name, e.g. "typography"
error-fluent-argument = { $name } is given twice; keep one
# Shown as one line after the place.
# Variables:
#   $found (String) - what was found, e.g. "x"
error-fluent-escape = { $found } means nothing in quotes; write a backslash twice, and other signs as they are
# Shown as one line after the place.
# Variables:
#   $found (String) - what was found, e.g. "x"
error-fluent-expression = { $found } cannot stand in braces; write a $variable, an id, a -term or a text in quotes
# Shown as one line after the place.
error-fluent-empty-braces = there is nothing in these braces; put a $variable in, or remove them
# Shown as one line after the place.
error-fluent-literal = an option takes a number or a text in quotes; write one
# Shown as one line after the place.
error-fluent-tab = a tab stands here; indent with spaces
# Shown as one line after the place.
error-fluent-arrow = behind -> the line must end; put each variant on a line of its own
# Shown as one line after the place.
# Variables:
#   $found (String) - what was found, e.g. "x"
error-fluent-name = a name begins with a letter from a to z, not with { $found }; rename it
# Shown as one line after the place.
# Variables:
#   $expected (String) - a sign, e.g. ")"
#   $found (String) - what was found, e.g. "x"
error-fluent-token = { $expected } is missing before { $found }; add it
