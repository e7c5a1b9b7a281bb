### Words of a job ad. English is the contract: ids, variables and their types. No ad is written in English yet.
### Sentences about one trade stand in the brief, never here: every message must fit any job.

## Headings

# Heading over what the job is for.
ad-heading-job = About the job
# Heading over the tasks; the list below it is the recruiter's own.
ad-heading-tasks = What you will do
# Heading over an honest picture of an ordinary day and of the support there is.
ad-heading-day = What the days are like
# Heading over the few things one must bring.
ad-heading-must = What you need
# Lead-in to a list of behaviour, in place of personal traits. Ends with a colon.
ad-lead-behaviour = This is how you work:
# Lead-in to what is a plus and no demand. Ends with a colon.
ad-lead-nice = Good to have, but not needed:
# Heading over what one learns on the job.
ad-heading-learn = What you learn here
# Heading over hours and place.
ad-heading-hours = Hours and place
# Heading over pay and conditions.
ad-heading-pay = Pay and conditions
# Heading over how the hiring goes.
ad-heading-steps = How we hire
# Heading over welcome and accommodation.
ad-heading-welcome = You are welcome
# Heading over how to apply.
ad-heading-apply = How to apply
# Heading over the contact person.
ad-heading-contact = Contact
# Heading over the box of facts.
ad-heading-facts = In short

## Facts: a label and a value on one line

# Title of the ad.
# Variables:
#   $title (String) - the job title as the brief has it, e.g. "Customer adviser"
#   $employer (String) - the employer's name, never inflected, e.g. "Lysvik Energi"
ad-title = { $title } at { $employer }
# Label before the employer's name, with colon.
ad-label-employer = Employer:
# Label before the place, with colon.
ad-label-place = Place:
# Label before full time, part time ..., with colon.
ad-label-extent = Extent:
# Label before the number of openings, with colon.
ad-label-openings = Openings:
# Label before permanent or temporary, with colon.
ad-label-contract = Contract:
# Label before the pay, with colon.
ad-label-pay = Pay:
# Label before the first day, with colon.
ad-label-start = Start:
# Label before the closing date, with colon.
ad-label-deadline = Apply by:
# The place, where some or all of the work can be done from home.
# Variables:
#   $place (String) - a place name, never inflected, e.g. "Havrevik"
ad-place-remote = { $place }, with work from home
# One of the kinds of extent, in lower case, for use in a list.
ad-extent-full-time = full time
# One of the kinds of extent, in lower case, for use in a list.
# Variables:
#   $kind (Enum: range | single) - whether there are two figures
#   $from (Number) - lowest per cent of full time, e.g. 50
#   $to (Number) - highest per cent of full time, e.g. 80
ad-extent-part-time =
    part time ({ $kind ->
        [single] { $from }
       *[range] { $from }–{ $to }
    } %)
# One of the kinds of extent, in lower case, for use in a list.
ad-extent-summer = summer job
# The kinds of extent one can choose between.
# Variables:
#   $kinds (List) - kinds of extent, e.g. "full time, part time"
ad-extent = { LIST($kinds, type: "or") }
# Value after the label for the contract.
ad-contract-permanent = permanent
# Value after the label for the contract.
ad-contract-temporary = temporary
# A date on a line of facts.
# Variables:
#   $date (Date) - e.g. "2027-02-14"
ad-date = { DATETIME($date, dateStyle: "long") }
# The pay on a line of facts: a range, or one sum where $from and $to are equal.
# Variables:
#   $kind (Enum: range | single) - whether there are two sums
#   $from (Number) - e.g. 440000
#   $to (Number) - e.g. 500000
#   $currency (Enum: NOK | SEK | EUR) - the currency
#   $per (Enum: year | month | hour) - what the sum is for
ad-pay-fact =
    { $kind ->
        [single] { NUMBER($from) }
       *[range] { NUMBER($from) }–{ NUMBER($to) }
    } { $currency ->
        [NOK] NOK
        [SEK] SEK
       *[EUR] EUR
    } { $per ->
        [hour] an hour
        [month] a month
       *[year] a year
    }

## Sentences

# The pay of a full-time job as a sentence.
# Variables:
#   $kind (Enum: range | single) - whether there are two sums
#   $from (Number) - e.g. 440000
#   $to (Number) - e.g. 500000
#   $currency (Enum: NOK | SEK | EUR) - the currency
#   $per (Enum: year | month | hour) - what the sum is for
ad-pay =
    The pay is { $kind ->
        [single] { NUMBER($from) }
       *[range] { NUMBER($from) }–{ NUMBER($to) }
    } { $currency ->
        [NOK] NOK
        [SEK] SEK
       *[EUR] EUR
    } { $per ->
        [hour] an hour
        [month] a month, full time
       *[year] a year, full time
    }.
# The pay of the summer job as a sentence.
# Variables:
#   $kind (Enum: range | single) - whether there are two sums
#   $from (Number) - e.g. 225
#   $to (Number) - e.g. 240
#   $currency (Enum: NOK | SEK | EUR) - the currency
#   $per (Enum: year | month | hour) - what the sum is for
ad-pay-summer =
    The summer job pays { $kind ->
        [single] { NUMBER($from) }
       *[range] { NUMBER($from) }–{ NUMBER($to) }
    } { $currency ->
        [NOK] NOK
        [SEK] SEK
       *[EUR] EUR
    } { $per ->
        [hour] an hour
        [month] a month
       *[year] a year
    }.
# Hours of a full-time week.
# Variables:
#   $hours (Number) - with at most two decimals, e.g. 37.5
ad-hours-week = A full-time week is { NUMBER($hours, maximumFractionDigits: 2) } hours.
# How long the summer job lasts.
# Variables:
#   $from (Date) - first day, e.g. "2027-06-14"
#   $to (Date) - last day, e.g. "2027-08-13"
ad-summer-period = The summer job runs from { DATETIME($from, dateStyle: "long", year: "none") } to { DATETIME($to, dateStyle: "long", year: "none") }.
# Some days of work from home.
# Variables:
#   $days (Number) - days a week, 1 to 5, e.g. 3
ad-remote-days =
    { $days ->
        [one] You can work from home one day a week.
       *[other] You can work from home up to { $days } days a week.
    }
# All work can be done from home; where one lives does not matter.
ad-remote-full = You can work from home every day, so it does not matter where you live.
# The work cannot be done from home, said honestly.
ad-remote-none = The work is done on the spot and cannot be done from home.
# Nobody has to sell, said honestly.
ad-sales-none = You do not sell anything, and there are no sales targets.
# One has to sell, with targets and fixed pay, said honestly.
ad-sales-targets = Selling is part of the job, and we agree on targets together. Your pay is fixed and does not depend on them.
# One has to sell, and part of the pay is commission, said honestly.
ad-sales-commission = Selling is part of the job. You get fixed pay, and commission on top of it.
# A step of the hiring on one day, said before what happens. No colon.
# Variables:
#   $date (Date) - e.g. "2027-02-14"
ad-step-day = { DATETIME($date, dateStyle: "full", year: "none") }
# A step of the hiring over some days, said before what happens. No colon.
# Variables:
#   $span (Enum: same-month | other) - whether both days are in one month
#   $day (String) - the number of the first day, e.g. "23"
#   $from (Date) - first day, e.g. "2027-02-23"
#   $to (Date) - last day, e.g. "2027-02-26"
ad-step-days =
    { $span ->
        [same-month] { $day }–{ DATETIME($to, dateStyle: "long", year: "none") }
       *[other] { DATETIME($from, dateStyle: "long", year: "none") }–{ DATETIME($to, dateStyle: "long", year: "none") }
    }
# Invites people who do not tick every box. Used where the brief has no sentence of its own.
ad-encourage = You do not have to match everything here. Apply if the job appeals to you.
# Offers accommodation. Used where the brief has no sentence of its own and names a contact person.
# Variables:
#   $name (String) - first name, never inflected, e.g. "Samira"
ad-accommodation = Do you need something to do well in the interview or at work? Tell { $name }, and we will sort it out. It does not affect how we judge you.
# Offers accommodation where there is no contact person.
ad-accommodation-anyone = Do you need something to do well in the interview or at work? Tell us, and we will sort it out. It does not affect how we judge you.
# How to apply on the web.
# Variables:
#   $url (String) - an address on the web, e.g. "example.no/job"
ad-apply-url = Apply at { $url }.
# How to apply by e-mail.
# Variables:
#   $email (String) - an e-mail address, e.g. "job@example.no"
ad-apply-email = Send your application to { $email }.
# How to apply on the web or by e-mail.
# Variables:
#   $url (String) - an address on the web, e.g. "example.no/job"
#   $email (String) - an e-mail address, e.g. "job@example.no"
ad-apply-both = Apply at { $url } or send your application to { $email }.
# The closing date as a sentence.
# Variables:
#   $date (Date) - e.g. "2027-02-14"
ad-deadline = Apply by { DATETIME($date, dateStyle: "full") }.
# Who answers questions.
# Variables:
#   $name (String) - whole name, never inflected, e.g. "Samira Lund"
#   $ways (List) - phone and e-mail, e.g. "000 00 000, samira@example.no"
ad-contact = Questions? Ask { $name }: { LIST($ways, type: "or") }.
# Who answers questions, with what the person does.
# Variables:
#   $name (String) - whole name, never inflected, e.g. "Samira Lund"
#   $role (String) - a title without article, lower case, e.g. "head of customer service"
#   $ways (List) - phone and e-mail, e.g. "000 00 000, samira@example.no"
ad-contact-role = Questions? Ask { $name }, { $role }: { LIST($ways, type: "or") }.

## What is missing: short noun phrases that stand between [[ and ]] in a draft

# Stands where the title is missing.
ad-missing-title = job title
# Stands where the employer is missing.
ad-missing-employer = employer
# Stands where the place is missing.
ad-missing-place = place
# Stands where two or three opening lines are missing.
ad-missing-lead = two or three lines on what the job is for
# Stands where the tasks are missing.
ad-missing-tasks = three to six tasks
# Stands where the demands are missing.
ad-missing-must = what one must be able to do on the first day
# Stands where the training is missing.
ad-missing-learn = what one can learn on the job, and how
# Stands where full time, part time ... is missing.
ad-missing-extent = full time, part time or summer
# Stands where the pay is missing.
ad-missing-pay = pay from and to
# Stands where the steps of the hiring are missing.
ad-missing-steps = when and how applicants hear back
# Stands where the closing date is missing.
ad-missing-deadline = closing date
# Stands where the way to apply is missing.
ad-missing-apply = where to apply
# Stands where the contact person is missing.
ad-missing-contact = name, phone or e-mail of a contact person
# Stands where the day of a step of the hiring is missing.
ad-missing-date = date
# Stands where a contact person has a phone number or an e-mail address and no name.
ad-missing-contact-name = name of the contact person
