### Clean messages: the contract of the seeded faults beside it.

# lagom: allow unused
seed-duplicate = About us
# lagom: allow unused
seed-attribute-missing = Search
    .title = Search in all ads
# lagom: allow unused
seed-attribute-extra = Save
# lagom: allow unused
seed-missing = Closing date
# lagom: allow unused
# Variables:
#   $count (Number) - openings, e.g. 2
seed-variant =
    { $count ->
        [one] One opening
       *[other] { $count } openings
    }
# lagom: allow unused
seed-nokkel = Place of work
# lagom: allow unused
# Variables:
#   $count (Number) - ads, e.g. 2
seed-default =
    { $count ->
        [one] One ad
       *[other] { $count } ads
    }
# lagom: allow unused
# Variables:
#   $name (String) - a first name, e.g. "Samira"
seed-brace = Hello { $name }
# lagom: allow unused
seed-term = Made with { -seed-brand }
# lagom: allow unused
seed-message = See { seed-duplicate }
# lagom: allow unused
seed-circle-first = To the left
# lagom: allow unused
seed-circle-second = To the right
# lagom: allow unused
seed-quotes = Choose “Send”
# lagom: allow unused
seed-ellipsis = One moment…
# lagom: allow unused
# Variables:
#   $name (String) - a first name, e.g. "Samira"
seed-variable = Ask { $name } about the job
# lagom: allow unused
# Variables:
#   $date (Date) - a day, e.g. "2027-02-14"
seed-function = Apply by { DATETIME($date, dateStyle: "long") }
# lagom: allow unused
# Variables:
#   $date (Date) - a day, e.g. "2027-02-14"
seed-option = From { DATETIME($date, dateStyle: "long") }
# lagom: allow unused
# Variables:
#   $count (Number) - days, e.g. 2
seed-category =
    { $count ->
        [one] One day
       *[other] { $count } days
    }
# lagom: allow unused
# Variables:
#   $count (Number) - hours, e.g. 2
seed-only-other =
    { $count ->
        [one] One hour
       *[other] { $count } hours
    }
# lagom: allow unused
seed-selector = { -seed-brand } is here
# lagom: allow unused
seed-empty = Nothing found
# lagom: allow unused
# Variables:
#   $year (String) - a year, e.g. "2026"
seed-year = Founded in { $year }
# lagom: allow unused
seed-upper = Read more
# lagom: allow unused
seed-markup = Read <a data-l10n-name="terms">the terms</a> <strong>first</strong>
-seed-brand = Lagom
