### The questions of `lagom init`. They lead to a good ad, profile and pitch.
### Each question is asked on a terminal, stands as a comment in a file, and describes the field in editors: one or two short sentences.

## How it goes

# Said before the first question.
init-how = An empty answer skips the question, < goes back, Ctrl-C stops. Nothing is written before the last answer.
# Beside a question that takes several lines.
init-lines = Several lines; an empty line ends.
# Beside a question that takes a date.
init-date = As YYYY-MM-DD.
# lagom: allow typography
# The answer is no number, or a range with its larger number first.
init-wrong-number = A number is needed here, such as 440000, or two with - between them, the smaller first.
# The answer is no date.
init-wrong-date = A date is needed here, as YYYY-MM-DD.
# The answer is none of the choices.
init-wrong-choice = Choose by the number in the list.
# The dialogue was ended before its end.
init-stopped = Stopped. Nothing was written.
# First line of a brief that is to be filled in.
init-ad = A brief for lagom. Fill in what you know and take away the # before it; what is missing is marked in the draft.
# First line of a profile that is to be filled in.
init-profile = A profile for lagom, in the fields of JSON Resume. Take out what you do not need.
# First line of a pitch.
init-pitch = What you want to say to one employer. All of it is optional.
# First line of a brief that was made of an ad.
rewrite-ad = This brief was made of an ad by lagom. What it found stands above the line; look the fields over, and move what belongs elsewhere.
# Asked after the pay.
init-pay-per = What is the pay for?
# Asked about the contact person.
init-contact-name = Who answers questions about the job?
# Asked about the contact person.
init-contact-phone = The telephone number of that person?
# Asked about the contact person.
init-contact-email = The e-mail address of that person?
# A step of the hiring; asked again until it is skipped.
init-step-text = How do you hire, and when? One step at a time: what happens?
# The day of that step.
init-step-date = On which day, at the latest?
# Asked where the answer on work from home was some days.
init-remote-days = How many days a week at home, if some?
# A choice in a list.
choice-year = a year
# A choice in a list.
choice-month = a month
# A choice in a list.
choice-hour = an hour
# A choice in a list.
choice-full-time = full time
# A choice in a list.
choice-part-time = part time
# A choice in a list.
choice-summer = summer job
# A choice in a list.
choice-remote-none = not possible
# A choice in a list.
choice-remote-days = some days a week
# A choice in a list.
choice-remote-full = all days

## The brief

# Field language.
brief-language = Which language is the ad written in?
# Field role.
brief-role = Which of these jobs is it most like? Its draft fills what you leave open.
# Before the fields of another language.
brief-text = For several languages: sentences under [text.nb], [text.nn], [text.sv] and [text.nl], facts at the top.
# Field title.
brief-title = What is the job called?
# Field employer.
brief-employer = Who is the employer?
# Field place.
brief-place = Where is the work done?
# Field lead.
brief-lead = Why are you hiring? Two or three lines that open the ad.
# Field about.
brief-about = What is the job for? Who notices when it is done well?
# Field day.
brief-day = What is an ordinary day like? When is it busy, and what is hard?
# Field support.
brief-support = Who helps on a hard day, and how? One line each.
# Field tasks.
brief-tasks = What will the person do? Three to six tasks, one a line.
# Field sales.
brief-sales = Is selling part of the job: not at all, with targets, or with commission?
# Field must.
brief-must = What must one know or be able to do on the first day? Only that; one line each.
# Field equal.
brief-equal = Which other experience counts the same?
# Field behaviour.
brief-behaviour = What does somebody do who does this well? Write what one sees, not traits; one line each.
# Field nice.
brief-nice = What is a plus, but no demand? One line each.
# Field learn.
brief-learn = What can be learned on the job, how, and how long does it take?
# Field pay.
brief-pay = What is the pay, from and to?
# Field pay-summer.
brief-pay-summer = What is the pay of the summer job, from and to?
# Field pay-note.
brief-pay-note = How is the pay set, and what is added to it?
# Field offer.
brief-offer = What else do you offer? One line each, only what can be checked.
# Field extent.
brief-extent = Full time, part time, summer job? Several are possible.
# Field part-time.
brief-part-time = Part time from and to, in per cent of full time.
# Field contract.
brief-contract = Permanent or temporary?
# Field openings.
brief-openings = How many do you hire?
# Field week-hours.
brief-week-hours = How many hours is a full-time week?
# Field hours.
brief-hours = When is the work done? Opening hours, shifts, when the rota is ready.
# Field remote.
brief-remote = Can one work from home?
# Field start.
brief-start = When is the first day of work?
# Field summer.
brief-summer = First and last day of the summer job.
# Field deadline.
brief-deadline = When is the closing date?
# Field steps.
brief-steps = The steps of the hiring, each with its day.
# Field welcome.
brief-welcome = Who reads the applications, and who works with you today?
# Field accommodation.
brief-accommodation = What can you arrange for those who need it, at the interview and at work?
# Field encourage.
brief-encourage = A sentence to those who do not have everything.
# Field contact.
brief-contact = Who answers questions? Name, telephone, e-mail.
# Field contact-role.
brief-contact-role = What does the contact person do?
# Field apply-url.
brief-apply-url = Where does one apply on the web?
# Field apply-email.
brief-apply-email = To which e-mail address does one apply?
# Field apply.
brief-apply = What should people send, and what not?

## The profile

# Field basics.name.
profile-name = What is your name?
# Field basics.email.
profile-email = Your e-mail address?
# Field basics.phone.
profile-phone = Your telephone number?
# Field basics.location.city.
profile-city = Where do you live? The town is enough.
# Field work; asked again until it is skipped.
profile-work = Where do you work, or where did you work before? The employer’s name, the latest first.
# Field position.
profile-position = What were you called there?
# Field startDate.
profile-start = From when? Year and month, as 2021-03.
# Field endDate.
profile-end = Until when? Skip if you are still there.
# Field highlights.
profile-highlights = What did you achieve? How many, how much, and how do you know? One line each.
# Field volunteer; asked again until it is skipped.
profile-volunteer = Have you done voluntary work, or looked after somebody? For whom?
# Field education; asked again until it is skipped.
profile-education = Where did you go to school, or take a course?
# Field area.
profile-area = What did you learn there?
# Field skills.
profile-skills = What can you do? Tools, certificates, things people ask you about; one line each.
# Field languages.
profile-languages = Which languages do you speak, and how well? One line each.

## The pitch

# Field why.
pitch-why = Why this employer? One concrete reason, in your own words.
# Field first_months.
pitch-first-months = What would you do first, and what would be better after some months?
# Field start.
pitch-start = When can you begin? A date, or a sentence.
# Field mention.
pitch-mention = Is there a small thing about you that few others have? One line each.
# Field learn, in a pitch to be filled in.
pitch-learn = What would be new to you here, and how would you learn it?
# Field hours, in a pitch to be filled in.
pitch-hours = When and how much can you work? A whole sentence.
# Fields employer, role and contact, in a pitch to be filled in.
pitch-named = Where the ad names the employer, the job or the person badly, say it here.
