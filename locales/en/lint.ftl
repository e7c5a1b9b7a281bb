### Words of the linter. English is the contract: ids, variables and their types; it is also what a reader with an English interface sees, whatever the language of the ad.
### A message says what the words do, .why gives the reason, .help gives something to write instead. The found words may be in another language and in any form: they stand in quotes, as the subject, and nothing in the sentence depends on them.
### The law is named only as "normally discrimination" or softer, since a text alone never decides a case.

## superhuman: asks for a person who does not exist

# Shown for a finding of this category that has no text of its own.
#   $match (String) - the words found, e.g. "octopus"
category-superhuman = “{ $match }” asks for more than one person can be.
    .why = Good people may take the words seriously, find that they are not like that, and leave the job to someone else.
    .help = Say what the job needs on an ordinary day, for example “You answer customers by phone and e-mail”.

# Shown when the ad asks for a superhuman, a superhero or superpowers.
#   $match (String) - the words found, e.g. "superhero"
superhuman-superhuman = “{ $match }” asks for someone who does not exist.
    .why = Even as a joke it sets the bar where nobody can reach it, and honest readers have to count themselves out.
    .help = Name the two or three things that fill most of the week, for example “You answer customers by phone, and pass on what you cannot solve”.

# Shown when an animal or a tool stands for a person who does everything.
#   $match (String) - the words found, e.g. "octopus"
superhuman-octopus = “{ $match }” pictures one person who does everything at once.
    .why = The image is often meant warmly, but it can read as the work of several people, and it does not say what the tasks are.
    .help = Tell what the person does and who does the rest, for example “You take care of orders and invoices, and a colleague takes the phones”.

# Shown when plain words ask for one person who can do everything.
#   $match (String) - the words found, e.g. "all-round talent"
superhuman-jack-of-all-trades = “{ $match }” asks one person to manage everything.
    .why = The reader cannot tell which tasks matter most, and those who are good at just these may not recognise themselves.
    .help = Put the most important tasks first, for example “Most of the week you repair bicycles, and on Saturdays you serve customers”.

# Shown when the ad asks for someone who juggles many things at once.
#   $match (String) - the words found, e.g. "many balls in the air"
superhuman-many-balls = “{ $match }” says that a lot goes on, but not what.
    .why = Some read it as variety and others as too much to do. With a picture of the day, each reader can judge.
    .help = Tell what comes at the same time and how you sort it out, for example “Phone and chat can both be busy; you take one at a time, and the shift leader decides what waits”.

# Shown when a figure such as a ninja, guru or star stands for a person.
#   $match (String) - the words found, e.g. "sales ninja"
superhuman-persona = “{ $match }” names a figure rather than a job.
    .why = Many capable people would never call themselves that, and the word says little about the work.
    .help = Use the ordinary job title and add what is done, for example “developer who writes code that others can read”.

# Shown when the ad asks for more than a hundred per cent of a person.
#   $match (String) - the words found, e.g. "110%"
superhuman-over-100-percent = “{ $match }” asks for more than there is.
    .why = A hundred per cent is all of a person, and the extra can be read as overtime that nobody mentions.
    .help = Say when it is busiest and how you share the work, for example “The last week of the month is full, and then two of us do the accounts”.

# Shown when always, never, everything and the like are demanded of a person.
#   $match (String) - the words found, e.g. "always positive"
superhuman-absolute = “{ $match }” leaves no room for an ordinary day.
    .why = Everyone is tired or mistaken now and then, and those who take a promise seriously hesitate to make this one.
    .help = Describe what is usual and what to do otherwise, for example “You keep the dates you have agreed, and tell us early when something slips”.

# Shown when an extreme word strengthens a trait.
#   $match (String) - the words found, e.g. "exceptionally structured"
superhuman-intensified-trait = “{ $match }” makes an everyday quality sound rare.
    .why = The strengthening word does not say what the job needs, and modest readers may stop there.
    .help = Leave the strengthening word out, or show the quality in a task, for example “You write down what was agreed”.

# Shown when two demands on the same person pull apart.
#   $match (String) - the second of the two, e.g. "loves constant change"
#   $other (String) - the first of the two, e.g. "loves routine"
superhuman-contrast = “{ $match }” pulls another way than “{ $other }”.
    .why = Few people are much of both, so the reader wonders which of the two the job needs.
    .help = Keep the one that fills most of the week, or say when each is needed, for example “Most days follow a plan, but on Mondays it changes by the hour”.

# Shown once an ad, when it asks for eight or more different traits.
#   $count (Number) - how many different traits, e.g. 9
superhuman-trait-pile = The ad asks for { $count } different traits in one person.
    .why = Each of them is reasonable. Together they describe somebody hard to find, and a reader may stop at the first one that does not fit.
    .help = Keep the two or three that the tasks need, and write them as something one does, for example “You call back the same day”.

# Shown when the ad wants the very best.
#   $match (String) - the words found, e.g. "the very best"
superhuman-the-best = “{ $match }” measures people against each other instead of against the job.
    .why = Hardly anyone can honestly say so of themselves, and what you need is probably someone who does this job well.
    .help = Tell what good work looks like, for example “Customers get an answer within a day, and the answer is right”.

# Shown when a skill is said to be inborn.
#   $match (String) - the words found, e.g. "born seller"
superhuman-born-to = “{ $match }” makes a skill something one is born with.
    .why = Most of what a job needs can be learnt, and those who have learnt it may think that you mean someone else.
    .help = Say what one should have tried and what you teach, for example “You have met customers before, and we teach you the products”.

# Shown when the ad asks for someone who knows everything about something.
#   $match (String) - the words found, e.g. "expert in everything digital"
superhuman-knows-everything = “{ $match }” asks for knowledge without an end.
    .why = Those who know a field well also know its gaps, and may be the first to hesitate.
    .help = Name what is used every week and what can be learnt, for example “You know how to keep accounts; our system you learn here”.

# Shown when the ad asks for energy that never ends.
#   $match (String) - the words found, e.g. "boundless energy"
superhuman-endless-energy = “{ $match }” asks for strength that never runs out.
    .why = Everybody needs rest, and people who live with an illness may think that the job is closed to them.
    .help = Tell when it is busy and when it is not, for example “Mornings are full, and after lunch there is time for paperwork”.

# Shown when nothing must be able to upset a person.
#   $match (String) - the words found, e.g. "nerves of steel"
superhuman-nerves-of-steel = “{ $match }” asks that nothing ever gets to a person.
    .why = It makes the reader wonder what happens at work and who helps then. To be affected by something hard is human.
    .help = Describe the hard part and the support, for example “Some callers are angry, and you can always hand over the call”.

# Shown when work is to be a person’s whole life.
#   $match (String) - the words found, e.g. "lives and breathes sales"
superhuman-lives-for-work = “{ $match }” asks for a life that is mostly work.
    .why = People with a family, a hobby or an illness can do the job just as well, but may read that they do not fit in.
    .help = Say what is interesting about the work, for example “You like finding out why a machine has stopped”.

# Shown when senses or memory beyond the ordinary are asked for.
#   $match (String) - the words found, e.g. "eyes in the back of the head"
superhuman-sharp-senses = “{ $match }” asks for senses or a memory beyond the ordinary.
    .why = Nobody notices everything, and people who see, hear or remember less well may think that the job is closed to them.
    .help = Name what is checked, for example “You compare the delivery with the order and note what is missing”.

# Shown when the ad asks for miracles.
#   $match (String) - the words found, e.g. "walks on water"
superhuman-works-miracles = “{ $match }” asks for a miracle.
    .why = It says that something is difficult, but neither what it is nor what there is to do it with.
    .help = Say what is to become better and with what help, for example “We want to answer in two days instead of four, and you have two colleagues to do it with”.

# Shown when a good mood is demanded at all times.
#   $match (String) - the words found, e.g. "always smiling"
superhuman-always-cheerful = “{ $match }” wants a good mood every single day.
    .why = Sad and quiet days come to all of us, and one can be kind to others without a smile that never fades.
    .help = Describe how people are met, for example “You greet everyone who comes in, and can take a break after a difficult talk”.

# Shown when a person is never to give up, stop or tire.
#   $match (String) - the words found, e.g. "never gives up"
superhuman-never-gives-up = “{ $match }” makes it a weakness to stop.
    .why = To stop in time, or to ask for help, is often the wiser choice, and readers who do so may think that it counts against them.
    .help = Say how long one tries and what comes then, for example “You call twice, and after that we decide together what to do”.

# Shown when a person is to say yes to everything.
#   $match (String) - the words found, e.g. "no task too small"
superhuman-never-says-no = “{ $match }” forbids the word “no”.
    .why = There are not hours enough for it all, and someone who says no in time can keep what was promised.
    .help = Tell what one helps with and who decides the order, for example “You help in the kitchen when it is full, and the head waiter says what can wait”.

# Shown when work without mistakes is demanded.
#   $match (String) - the words found, e.g. "never makes mistakes"
superhuman-flawless = “{ $match }” does not allow a single slip.
    .why = Careful people know that they slip at times, and they may be the first to stay away.
    .help = Say where a mistake matters and how it is caught, for example “Two of us read every invoice before it is sent”.

# Shown when a person is to reach the goal at any cost.
#   $match (String) - the words found, e.g. "whatever it takes"
superhuman-whatever-it-takes = “{ $match }” puts no limit to what can be asked.
    .why = The reader wonders what the price may be: sleep, health, or doing something that feels wrong.
    .help = State the goal and what happens when it is out of reach, for example “The paper goes to print at ten, and if a story is not ready, it waits until the next day”.

# Shown when nothing is to be impossible or a problem.
#   $match (String) - the words found, e.g. "sees only possibilities"
superhuman-nothing-impossible = “{ $match }” will not hear of difficulties.
    .why = Someone who sees an obstacle early can save the others a lot of work, but only where it may be said aloud.
    .help = Invite that too, for example “You tell us what stands in the way, and we look for a way round it together”.

# Shown when one person is to master every problem, customer or situation.
#   $match (String) - the words found, e.g. "solves any problem"
superhuman-solves-everything = “{ $match }” puts every problem on one pair of shoulders.
    .why = Some problems take two people or another trade, and the reader cannot see which ones you have in mind.
    .help = Name the common ones and say where the others go, for example “You sort out late parcels and wrong bills; claims go to the lawyer”.

# Shown when everyone is to like, trust or follow the person.
#   $match (String) - the words found, e.g. "lights up the room"
superhuman-loved-by-all = “{ $match }” wants one person to please everybody.
    .why = Nobody decides what others feel, and a quiet person can be just as good to work with.
    .help = Say what one does for others at work, for example “You tell customers in good time when an order is late”.

# Shown when a person is to do more, better or faster than others.
#   $match (String) - the words found, e.g. "where others give up"
superhuman-outdoes-others = “{ $match }” makes the work a race against others.
    .why = A job can be done well without anyone being left behind, and people who like to work together may not want to run.
    .help = Give the measure of the task itself, for example “A service takes about an hour, and we help one another when it takes longer”.

# Shown when more than is expected is expected every time.
#   $match (String) - the words found, e.g. "always delivers more than expected"
superhuman-exceeds-expectations = “{ $match }” makes a rule of the extra.
    .why = When more is always wanted, nobody can tell when the work is good enough.
    .help = Say when something is finished, for example “A report is done when the figures agree and a colleague has read it”.

# Shown when a person is to learn, decide or answer at once.
#   $match (String) - the words found, e.g. "learns in record time"
superhuman-in-no-time = “{ $match }” gives no time to learn or to think.
    .why = People learn at different speeds, and those who check before they answer may be just the ones you need.
    .help = Say how much time there is, for example “For six weeks you have a colleague beside you, and then you take cases of your own”.

# Shown when a person is to remember everything.
#   $match (String) - the words found, e.g. "remembers everything"
superhuman-perfect-memory = “{ $match }” stores everything in one person’s head.
    .why = Most people write things down, and what is written down the others can find too.
    .help = Say how things are kept in order, for example “You note each agreement in the customer’s file”.

# Shown when a person is to know what others need before they say it.
#   $match (String) - the words found, e.g. "reads people like an open book"
superhuman-reads-minds = “{ $match }” asks people to know what nobody has said.
    .why = A good listener often asks instead of guessing, and those who find faces hard to read may feel shut out.
    .help = Put the asking into the job, for example “You ask what the guest needs, and repeat it to be sure”.

# Shown when a person is to manage alone from the first day.
#   $match (String) - the words found, e.g. "needs no training"
superhuman-self-going = “{ $match }” expects someone new to need nobody.
    .why = Everyone who is new has questions, and the reader may fear being left alone with them.
    .help = Tell how one gets started, for example “You ride along for two weeks, then drive a route of your own and call us when in doubt”.

# Shown when obsession, addiction or illness is used as praise.
#   $match (String) - the words found, e.g. "obsessed with details"
superhuman-obsessed = “{ $match }” makes praise of something that people can suffer from.
    .why = It may hurt those who know it from their own lives, and others read that their thoughts are never to leave the job.
    .help = Say what the care is for, for example “You check the dose twice, since the patient relies on it”.

# Shown when the person is called a rare find, such as a unicorn.
#   $match (String) - the words found, e.g. "needle in a haystack"
superhuman-rare-find = “{ $match }” says how hard the person is to find.
    .why = Few think of themselves as rare, so the one you look for may read on in another ad.
    .help = Say which skills meet in the job and which of them you teach, for example “You can weld or read drawings, and the other you learn here”.

## requirements: asks for more than the job needs, or in only one way

# Shown for a finding of this category that has no text of its own.
#   $match (String) - the words found, e.g. "at least five years"
category-requirements = “{ $match }” may ask for more than the job needs.
    .why = Every demand that the work can do without turns away someone who could have done it.
    .help = Keep what is needed on the first day, and move the rest to what is a plus or what one learns with you.

# Shown when many years of experience are demanded.
#   $match (String) - the words found, e.g. "at least five years’ experience"
requirements-too-many-years = “{ $match }” counts years, but says little about what one must be able to do.
    .why = Some learn the same in less time or in another trade, and you would probably like to hear from them.
    .help = Write the task instead, for example “You can cash up a till on your own”.

# Shown when one exact degree or school is demanded with no other way in.
#   $match (String) - the words found, e.g. "master’s degree in economics"
requirements-exact-degree = “{ $match }” names one way in, and there may be others.
    .why = The same can often be learnt at another school, in another country or at work.
    .help = Add “or something equivalent” and say what it is used for, for example “You can read a construction drawing”. If the law asks for just this degree, say so.

# Shown when perfect or flawless language is demanded.
#   $match (String) - the words found, e.g. "perfect Dutch"
requirements-perfect-language = “{ $match }” may ask for more language than the tasks do.
    .why = Many who speak a language well would not call it perfect. A demand that is higher than the job needs can also be indirect discrimination, as the Netherlands Institute for Human Rights found in 2022 (opinion 2022-55).
    .help = Say what the language is used for, for example “You explain a bill over the phone”, or name a level such as B2.

# Shown when top grades are demanded.
#   $match (String) - the words found, e.g. "top grades"
requirements-top-grades = “{ $match }” looks at school more than at the job.
    .why = Grades tell how someone once did in class, and less about what that person can do today.
    .help = Say what one should manage, for example “You can work out an estimate and explain it to the customer”.

# Shown when a demand is put in its hardest form.
#   $match (String) - the words found, e.g. "absolute requirement"
requirements-hard-must = “{ $match }” closes the door on people who may meet the need in another way.
    .why = Someone who almost fits may give up, also where you would have liked to talk.
    .help = If the law or the task decides, give the reason, for example “You drive to patients, so you need a licence”. Otherwise “You need …” is enough.

# Shown when one sentence lists five or more traits.
#   $count (Number) - how many traits the sentence has, e.g. 6
requirements-trait-list = One sentence lists { $count } traits.
    .why = A row of adjectives is hard to picture, and each reader understands them in their own way.
    .help = Choose one or two and show them in the work, for example “You ask a colleague when something is unclear”.

# Shown once an ad, when it has more than about eight musts.
#   $count (Number) - how many requirements, e.g. 11
requirements-too-many = The ad has { $count } requirements that one must meet.
    .why = Each must is one more reason to stay away, also for people you would like to meet.
    .help = Keep the few that are needed on the first day, and move the others under “A plus” or “What you learn here”.

# Shown when one named program or system and no other is demanded.
#   $match (String) - the words found, e.g. "must know AutoCAD from day one"
requirements-exact-system = “{ $match }” counts one program and leaves out its neighbours.
    .why = Someone who knows a similar program is often at home in yours soon, but takes the words as a no.
    .help = Name the kind of program and the time to learn yours, for example “You have worked in a booking system; ours takes about a week to get used to”.

# Shown when two or more languages are demanded, all of them perfect or fluent.
#   $match (String) - the words found, e.g. "fluent in Dutch, German and French"
requirements-several-languages = “{ $match }” sets the bar at the top in more than one language.
    .why = Often one of them is used all day and the others now and then, but that the reader cannot see.
    .help = Say what each of them is for, for example “You talk with customers in Dutch, and read short e-mails in German”.

# Shown when only graduates of one school or kind of school are wanted.
#   $match (String) - the words found, e.g. "from a top university"
requirements-right-school = “{ $match }” keeps the job for those who went to certain schools.
    .why = Where one studies may depend on home, money and chance, and good people come from many places.
    .help = Name the knowledge, for example “You can plan a survey and explain its figures, wherever you learnt it”.

# Shown when people who lack something are told not to apply.
#   $match (String) - the words found, e.g. "incomplete applications will not be read"
requirements-do-not-apply = “{ $match }” sends readers away before you have met them.
    .why = Conscientious people do as they are told, also those who only lacked something small.
    .help = Say what you would like to have and what you do when it is missing, for example “Please enclose your certificate; if you do not have it yet, we ask for it later”.

# Shown when documented or proven results are demanded.
#   $match (String) - the words found, e.g. "proven track record"
requirements-proven-record = “{ $match }” asks for proof of what is seldom written down.
    .why = Many have done such work well without figures or papers to show for it, and the newly trained have had no chance yet.
    .help = Ask for a story instead of proof, for example “Tell us about a time when you helped an unhappy customer”.

## gender: points to one gender

# Shown for a finding of this category that has no text of its own.
#   $match (String) - the words found, e.g. "salesman"
category-gender = “{ $match }” points to one gender.
    .why = Readers of another gender may think that the job is not meant for them.
    .help = Choose words that fit everyone, for example “you”, “colleague” or a neutral title.

# Shown when a job title belongs to one gender.
#   $match (String) - the words found, e.g. "salesman"
gender-gendered-title = “{ $match }” is a title that points to one gender.
    .why = More people can see themselves in the job when the title is open.
    .help = Use a title that fits everyone, for example “salesperson”, “chair” or “cleaner”.

# Shown when he, she or both stand for the person who is sought.
#   $match (String) - the words found, e.g. "he/she"
gender-gendered-pronoun = “{ $match }” gives a gender to someone you have not met yet.
    .why = “He” or “she” leaves some readers out, and “he or she” still does not reach everyone.
    .help = Write to the reader, for example “You report to the head of sales”.

# Shown when a word asks for one gender or hints at it.
#   $match (String) - the words found, e.g. "motherly"
gender-gendered-word = “{ $match }” can be read as a wish for one gender.
    .why = To choose by gender is normally discrimination, and in Norway an ad should not even give the impression of it.
    .help = Say what is done instead of who usually does it, for example “You comfort children who miss home”.

# Shown in Dutch ads, when the title has one gender’s form and neither a second form nor a mark such as v/m/x.
#   $match (String) - the words found, e.g. "verkoper"
gender-title-without-mv = “{ $match }” stands alone as the title, without a sign that everyone is meant.
    .why = In the Netherlands an ad gives both forms of a job title or says that men and women are eligible (WGB m/v art. 3); one form alone is normally discrimination.
    .help = Put “(v/m/x)” right after the title, or use both forms.

# Shown when a person is sought as a man or a woman, a boy or a girl.
#   $match (String) - the words found, e.g. "a handy guy"
gender-man-or-woman = “{ $match }” seeks someone by gender instead of by task.
    .why = A reader of another gender is likely to stop here, and to choose by gender is normally discrimination.
    .help = Use “you”, “person” or “colleague”, for example “We need a colleague who likes to repair things”.

# Shown when words of war, hunting or conquest stand for the way of working.
#   $match (String) - the words found, e.g. "killer instinct"
gender-conquest-words = “{ $match }” speaks of the work as a fight or a hunt.
    .why = Such words are easily read as a picture of a man, and people who win customers by listening may turn away.
    .help = Tell how it is really done, for example “You call ten shops a week and ask what they are short of”.

# Shown when care is described as something that belongs to one gender.
#   $match (String) - the words found, e.g. "a woman’s touch"
gender-caring-words = “{ $match }” leaves the caring to one gender.
    .why = People of every gender care for others, but not all of them will see that you mean them too.
    .help = Name the care itself, for example “You help at meals, and notice when someone wants company”.

# Shown when beauty, figure or an attractive appearance is asked for.
#   $match (String) - the words found, e.g. "attractive appearance"
gender-looks = “{ $match }” judges people by their appearance.
    .why = Words about looks are often meant for one gender, and they make many readers feel weighed up.
    .help = If clothes matter, write the rule for all, for example “Everyone in the shop wears our blue jacket”. Otherwise leave it out.

## age: youth, age and words that stand for them

# Shown for a finding of this category that has no text of its own.
#   $match (String) - the words found, e.g. "young team"
category-age = “{ $match }” may make readers think that age decides.
    .why = People who could do the job may stop reading, and to choose by age is normally discrimination.
    .help = Tell what the job needs and what one can learn, for example “You learn our programs with help from us”.

# Shown when youth is sought or praised.
#   $match (String) - the words found, e.g. "young team"
age-youth = “{ $match }” can read as if only young people fit in.
    .why = Older readers who could do the job may stop there, and a wish for young applicants is normally discrimination.
    .help = Tell what the team does or who is in it, for example “We are eight people, from 22 to 61 years old”.

# Shown when the ad sets an age or a range of ages.
#   $match (String) - the words found, e.g. "between 20 and 30 years"
age-age-limit = “{ $match }” sets a limit by age.
    .why = In Norway, Sweden and the Netherlands an age limit is normally discrimination unless the job itself gives an objective reason for it.
    .help = Leave the age out and say what the job needs. If a law sets the limit, give the reason, for example “The law sets 18 years as the lowest age for this work”.

# Shown when a generation stands for skill with digital tools.
#   $match (String) - the words found, e.g. "digital native"
age-digital-native = “{ $match }” names a generation, though the skill is probably what counts.
    .why = People learn digital tools at any age, and the words are easily read as “young”.
    .help = Name the tools and what they are for, for example “You plan shifts in a spreadsheet and answer customers in a chat”.

# Shown when only students or new graduates are wanted.
#   $match (String) - the words found, e.g. "recent graduate"
age-recent-graduate = “{ $match }” ties the job to one time of life.
    .why = People study and change trades at every age. As a limit, it can be indirect discrimination by age.
    .help = Say how much one needs to know, for example “You need no experience, and the first month is training”.

# Shown when the team’s youth is a selling point.
#   $match (String) - the words found, e.g. "average age of 27"
age-young-team = “{ $match }” presents the colleagues by their age.
    .why = Readers who are older may see themselves as the odd one out. When an ad gives the impression that youth is wanted, it can be discrimination.
    .help = Present them by what they do, for example “You join three carpenters, an apprentice and a planner”.

# Shown when experience is capped, or too much of it is unwelcome.
#   $match (String) - the words found, e.g. "at most three years’ experience"
age-experience-cap = “{ $match }” turns experience into a drawback.
    .why = Some with many years behind them want just this job. Since they are often older, such a ceiling can be indirect discrimination by age.
    .help = Be open about the level and leave the choice to the reader, for example “The tasks and the pay are those of a first job in the trade”.

# Shown when only students or pupils are wanted.
#   $match (String) - the words found, e.g. "a job beside your studies"
age-still-studying = “{ $match }” takes for granted that the reader is studying.
    .why = A small job may suit others just as well, such as parents or people with a pension, and most students are young.
    .help = Say when the work is, so that each reader can judge, for example “It is twelve hours a week, mostly after 17”.

# Shown when the person must not be old or near retirement.
#   $match (String) - the words found, e.g. "no pensioners"
age-not-old = “{ $match }” tells older readers that they need not apply.
    .why = Years say little about how long somebody stays or how well the work is done, and to turn people away for their age is normally discrimination.
    .help = Name what lies behind it, for example “The program changes twice a year, and each time we set a day aside to learn it”.

## origin: mother tongue, accent, nationality

# Shown for a finding of this category that has no text of its own.
#   $match (String) - the words found, e.g. "native speaker"
category-origin = “{ $match }” may shut someone out because of where they come from.
    .why = To choose by origin is normally discrimination, and it says little about who can do the work.
    .help = Say what one needs to do, for example in which language the work is done and how well one should know it.

# Shown when a language is to be the mother tongue.
#   $match (String) - the words found, e.g. "native speaker of Swedish"
origin-native-language = “{ $match }” asks where a language was learnt, not how well one knows it.
    .why = Many who learnt the language later use it just as well at work. As a demand, a mother tongue is normally discrimination.
    .help = Say what the language is used for, and a level if you like, for example “You write to customers in Swedish, about level C1”.

# Shown when speech without an accent is demanded.
#   $match (String) - the words found, e.g. "accent-free"
origin-accent = “{ $match }” asks how someone sounds, not whether they are understood.
    .why = People with an accent make themselves understood every day. As a demand, this is normally discrimination; the Netherlands Institute for Human Rights has found so for a job in customer service (opinion 2016-30).
    .help = Name what matters, for example “You speak so that customers understand you. An accent is fine”.

# Shown when a nationality, citizenship or origin is demanded.
#   $match (String) - the words found, e.g. "Norwegian citizens only"
origin-nationality = “{ $match }” chooses by nationality or origin.
    .why = This is normally discrimination, and the work seldom depends on it.
    .help = Say what the job needs, for example “You have a permit to work in Norway”. If a law asks for citizenship, give the reason.

# Shown when the person must come from the place or know everybody there.
#   $match (String) - the words found, e.g. "born and raised in the valley"
origin-local-roots = “{ $match }” lets home ground decide who gets the job.
    .why = Those who moved there later, or would like to, cannot change that. As a demand it can be indirect discrimination by origin.
    .help = Say what local knowledge is used for, for example “You find your way on the forest roads; a colleague shows them to you in the first month”.

# Shown when the person must fit a culture, a way of life or a kind of people.
#   $match (String) - the words found, e.g. "fits our culture"
origin-culture-fit = “{ $match }” looks for people who resemble those you have.
    .why = Nobody outside can know what it takes, and readers with another background may think that they do not belong. If it stands for origin, it is normally discrimination.
    .help = Describe a habit that one can join in, for example “We say what we think in meetings, and ask before we change each other’s work”.

## ability: health, strength, stress, licences

# Shown for a finding of this category that has no text of its own.
#   $match (String) - the words found, e.g. "good health"
category-ability = “{ $match }” may shut out people with an illness or a disability.
    .why = Many can do the work, some of them with a small adjustment, and a demand that the tasks give no reason for can be discrimination.
    .help = Describe the task and what can be adapted, for example “You stand at the counter about half the day, and there is a stool”.

# Shown when good health or fitness is demanded in general.
#   $match (String) - the words found, e.g. "good health"
ability-good-health = “{ $match }” asks about health in general, not about a task.
    .why = People with an illness can often do the job. As a general demand this can be discrimination; in Norway an ad may ask only for health information that the tasks make necessary (arbeidsmiljøloven § 9-3).
    .help = Describe what is done, for example “You walk about eight kilometres in a shift”, and say what can be adapted.

# Shown when the person is to withstand any stress.
#   $match (String) - the words found, e.g. "stress-proof"
ability-stress-proof = “{ $match }” asks the person to bear the pressure, but does not say where it comes from.
    .why = A situation is easier to recognise oneself in than a trait. In a Belgian study, “you are calm” put off qualified women more than “you stay calm when …” (Wille and Derous 2018).
    .help = Name the situation and the help, for example “On Mondays the queue is long, and then one more of us takes calls”.

# Shown when strength is demanded without a task.
#   $match (String) - the words found, e.g. "physically strong"
ability-physical-strength = “{ $match }” describes a body, not what there is to lift.
    .why = With a trolley or a colleague more people can do the job, and they may not know that you have both.
    .help = Name the weight and the aids, for example “You move boxes of up to 15 kilos, and there is a lifting table”.

# Shown when a driving licence is demanded without a reason.
#   $match (String) - the words found, e.g. "driving licence"
ability-driving-licence = “{ $match }” is asked for, but the reader does not see what it is for.
    .why = Not everyone can drive, some because of an illness or their sight, and some places can be reached in other ways.
    .help = Give the reason, for example “You visit three customers a day and drive our van”. If it is not needed every day, call it a plus.

# Shown when little or no sick leave is demanded.
#   $match (String) - the words found, e.g. "never ill"
ability-no-sick-leave = “{ $match }” wants a promise that nobody can keep: not to fall ill.
    .why = Illness comes unasked. People who live with one may stay away though they could do the work, and as a demand it can be discrimination.
    .help = Leave it out, and tell what happens on such a day, for example “If someone is ill, the shift leader calls a stand-in”.

# Shown when a person is to stand, walk, carry or stay awake for long.
#   $match (String) - the words found, e.g. "on your feet all day without tiring"
ability-endurance = “{ $match }” counts on a body that does not get tired.
    .why = Every body does, some sooner than others, and with breaks and a change of tasks more people can manage the job.
    .help = Say how long at a time and what comes between, for example “You sort parcels for two hours, and then drive for two”.

# Shown when a robust or thick-skinned mind is demanded.
#   $match (String) - the words found, e.g. "thick-skinned"
ability-robust-mind = “{ $match }” pictures a mind that nothing wears on.
    .why = People who have been through a hard time may know well what helps, and yet read that they are not wanted. A demand that the tasks give no reason for can be discrimination.
    .help = Tell what one may meet and who is there afterwards, for example “You meet people in sorrow, and we talk such days through at the end of the shift”.

## private-life: family, religion, politics

# Shown for a finding of this category that has no text of its own.
#   $match (String) - the words found, e.g. "no small children"
category-private-life = “{ $match }” asks about something that belongs to private life.
    .why = To choose by family, religion or sexual orientation is normally discrimination, and readers may wonder what else is asked.
    .help = Leave it out, and say what the job needs, for example “You work two evenings a week”.

# Shown when family, children, pregnancy or marriage is asked about.
#   $match (String) - the words found, e.g. "no small children"
private-life-family = “{ $match }” asks about the applicant’s family.
    .why = How people arrange their lives at home is theirs to decide. To choose by pregnancy or plans for children is normally discrimination; in Norway an employer may not ask (likestillings- og diskrimineringsloven § 30).
    .help = Write what the job needs of time, for example “You work every third weekend, and the rota is ready six weeks ahead”.

# Shown when religion or belief is asked about.
#   $match (String) - the words found, e.g. "practising Christian"
private-life-religion = “{ $match }” asks about the applicant’s faith.
    .why = To choose by religion is normally discrimination; in Norway an exception, such as for faith communities, has to be stated in the ad (likestillings- og diskrimineringsloven § 30).
    .help = Say what the work includes, for example “You prepare the room for services on Sundays”. If faith is decisive for the post, write why.

# Shown when political views or union membership are asked about.
#   $match (String) - the words found, e.g. "not a union member"
private-life-politics-union = “{ $match }” asks about political views or a union.
    .why = In Norway an ad should not ask for either, unless the post or the organisation has a political purpose and the ad says so (arbeidsmiljøloven § 13-4).
    .help = Leave it out, or name the task, for example “You write speeches for the party’s group in the council”.

# Shown when the person is to have no children, or none planned.
#   $match (String) - the words found, e.g. "no one waiting at home"
private-life-no-children = “{ $match }” treats children as a hindrance.
    .why = Parents do every kind of job, and whether somebody has or plans children is no part of an application. To choose by it is normally discrimination.
    .help = Name what you fear will be hard to combine, for example “The day starts at six, and you travel for two nights in March”.

# Shown when a partner or family must accept or support the job.
#   $match (String) - the words found, e.g. "an understanding spouse"
private-life-home-front = “{ $match }” brings in people who are not applying.
    .why = Some live alone, others share the work at home as they see fit, and neither should have to explain it.
    .help = Tell what would ask for understanding, and let the reader plan, for example “During the harvest you work Saturdays too, and take the days off in November”.

# Shown when sexual orientation or gender identity is asked about.
#   $match (String) - the words found, e.g. "heterosexual"
private-life-sexual-orientation = “{ $match }” brings up sexual orientation or gender identity.
    .why = The work is done the same whoever one is or loves, and to choose by it is normally discrimination.
    .help = Take it out. A welcome says it better, for example “You can be yourself with us”.

# Shown when smoking, tattoos, private finances and the like are asked about.
#   $match (String) - the words found, e.g. "no tattoos"
private-life-way-of-life = “{ $match }” reaches into how people live outside work.
    .why = It seldom changes what one can do, and readers may wonder how closely you will look.
    .help = Keep what touches the tasks, and write it as a rule of the place, for example “Nobody smokes in the building or in our cars”. If the law asks for a check, say which.

## overwork: takes more time than a job

# Shown for a finding of this category that has no text of its own.
#   $match (String) - the words found, e.g. "always available"
category-overwork = “{ $match }” may ask for more time than a job should take.
    .why = People with others to care for, or with their own health to mind, have to pass by an open-ended demand.
    .help = Name the hours and what happens beyond them, for example “You work 37.5 hours a week, and overtime is paid”.

# Shown when a person is to be available at all times.
#   $match (String) - the words found, e.g. "always available"
overwork-always-available = “{ $match }” leaves no time off.
    .why = Rest is part of doing a job well, and those who care for others cannot promise this.
    .help = Say when one is on call and what one gets for it, for example “You are on call one week in six, and it is paid”.

# Shown when flexibility has no limit.
#   $match (String) - the words found, e.g. "extremely flexible with hours"
overwork-boundless-flexibility = “{ $match }” lets the reader guess how much and how often.
    .why = People with children, studies or another job may be able to say yes, if only they know to what.
    .help = Set a frame, for example “You work two evenings a week and see the rota four weeks ahead”.

# Shown when the ad says that the job is not one with fixed hours.
#   $match (String) - the words found, e.g. "not a nine-to-five job"
overwork-no-nine-to-five = “{ $match }” says what the hours are not.
    .why = Many will read it as evenings that nobody counts, also where you mean freedom.
    .help = Say what the hours are, for example “You choose when you start, between 7 and 10, and work late about once a month”.

# Shown when a high pace is demanded of the person.
#   $match (String) - the words found, e.g. "high pace"
overwork-high-pace = “{ $match }” says that it is busy, but not what one has to lean on.
    .why = Honesty about the pace feels safe when the help stands in the next sentence.
    .help = Add when it is busiest and who helps then, for example “Fridays are busiest, and then there are always three of us”.

# Shown when work beyond the agreed hours is taken for granted.
#   $match (String) - the words found, e.g. "overtime is included in the pay"
overwork-unpaid-overtime = “{ $match }” asks for extra hours without saying what one gets for them.
    .why = Extra hours are hours too, and not everyone can give them away.
    .help = Say how often, and how they are made up for, for example “There is overtime in December; it is agreed beforehand and paid”.

# Shown when telephone, mail or chat is to be on at all hours.
#   $match (String) - the words found, e.g. "answers e-mail in the evening"
overwork-device-always-on = “{ $match }” lets the job ring when the day is over.
    .why = Someone who listens for the phone is never quite off work, and not everyone can take it out at dinner.
    .help = Say when one is expected to answer, for example “You answer between 8 and 16, and after that the phone goes to the duty desk”.

# Shown when evenings, weekends or holidays are given up as a matter of course.
#   $match (String) - the words found, e.g. "gladly gives up a weekend"
overwork-free-time-given-up = “{ $match }” reckons with hours that are people’s own.
    .why = Others may have a share in those hours: a child, a parent, a choir. One can only say yes to what one can count.
    .help = Say which days and what one gets instead, for example “You work every fourth weekend and have the Monday and Tuesday off”.

# Shown when a person is to come, travel or change shifts at once.
#   $match (String) - the words found, e.g. "can step in at an hour’s notice"
overwork-short-notice = “{ $match }” expects people to drop whatever they have in hand.
    .why = Those who fetch a child, study or have a second job need to know beforehand, but may be glad to help when they do.
    .help = Give the notice and the right to decline, for example “We ask at least three days ahead, and it is fine to say no”.

# Shown when the person is to stay until everything is done.
#   $match (String) - the words found, e.g. "first in and last out"
overwork-until-it-is-done = “{ $match }” knows no closing time.
    .why = There is always something left, so the reader sees no end to the day.
    .help = Say what becomes of it, for example “We close at 17, and what is left goes to the morning shift”.

# Shown when the job is to come before family, sleep and life.
#   $match (String) - the words found, e.g. "work comes first"
overwork-work-before-life = “{ $match }” ranks the job above the rest of life.
    .why = Many put much into their work and still have somebody who comes first. They may think that they cannot have both here.
    .help = Show the room there is, for example “Meetings are over by 15, and nobody calls you on your days off”.

# Shown when very long weeks or shifts are a matter of course.
#   $match (String) - the words found, e.g. "60 hours a week"
overwork-long-weeks = “{ $match }” makes long hours the ordinary case.
    .why = Long hours wear on people and leave some out altogether, and for most jobs the law has limits to them.
    .help = If the shifts are long, show the rest that follows, for example “You work three long days and then have four days off”.

## cliche: words that fit any ad

# Shown for a finding of this category that has no text of its own.
#   $match (String) - the words found, e.g. "dynamic environment"
category-cliche = “{ $match }” could stand in almost any ad.
    .why = The reader has seen the words before and still does not know what is special about this job.
    .help = Put one fact in its place, for example how many you are, what you make or what happens on a Monday.

# Shown when the workplace is called dynamic and the like.
#   $match (String) - the words found, e.g. "dynamic environment"
cliche-dynamic-environment = “{ $match }” could be said of almost any workplace.
    .why = One reader thinks of lively days and another of disorder, and neither knows what you mean.
    .help = Tell what changes and how often, for example “Every spring we launch a new product, and the team is put together anew”.

# Shown when the ad asks for passion.
#   $match (String) - the words found, e.g. "a passion for sales"
cliche-passion = “{ $match }” names a feeling, while the job is something one does.
    .why = Many do excellent work without feeling passion for it, and may think that you want someone else.
    .help = Say what one should like doing, for example “You like to find out why the customer called”.

# Shown when the pay or the terms are praised but not named.
#   $match (String) - the words found, e.g. "competitive salary"
cliche-competitive-pay = “{ $match }” does not say what the job pays.
    .why = A range saves time for both sides and makes the bargaining fairer. The EU directive on pay transparency (2023/970) is about telling applicants the pay or the range in good time.
    .help = Give the lowest and the highest, for example “2,700–3,300 euros a month for 36 hours a week”.

# Shown when short lines of decision are promised.
#   $match (String) - the words found, e.g. "short lines of decision"
cliche-short-lines = “{ $match }” says that decisions are quick, but not who makes them.
    .why = What one may decide oneself says more about a job than the shape of the organisation.
    .help = Give an example, for example “You order parts yourself, and ask the manager when they cost more than 500 euros”.

# Shown when the job is called an exciting challenge and the like.
#   $match (String) - the words found, e.g. "exciting challenges"
cliche-exciting-challenge = “{ $match }” leaves the reader to guess what is exciting.
    .why = Readers find different things exciting, and the task itself lets them judge.
    .help = Name the task, for example “You move the archive of forty years into a new system”.

# Shown when trend words such as hands-on stand for a way of working.
#   $match (String) - the words found, e.g. "hands-on mentality"
cliche-hands-on = “{ $match }” is a trend word that readers understand in different ways.
    .why = Someone who works just as you hope may not recognise it by this name.
    .help = Describe what one does, for example “You help to unload the lorry when it comes”.

# Shown when the workplace is called a family.
#   $match (String) - the words found, e.g. "one big family"
cliche-like-a-family = “{ $match }” is a warm picture, but a workplace is something else.
    .why = Some hear safety in it, and others favours that are hard to refuse, or a circle that is hard to enter.
    .help = Show the warmth in something you do, for example “We eat lunch together, and the newest of us has a mentor”.

# Shown when fun, parties or Friday drinks are offered.
#   $match (String) - the words found, e.g. "work hard, play hard"
cliche-fun-at-work = “{ $match }” promises fun, and says nothing of the work.
    .why = What is fun for one is a duty for another, not least for those who do not drink or who hurry home.
    .help = Tell what you do together and when, for example “On Thursdays somebody bakes, and we take half an hour for it”.

# Shown when no day is said to be like another.
#   $match (String) - the words found, e.g. "no two days are alike"
cliche-no-two-days-alike = “{ $match }” says that the days differ, but shows none of them.
    .why = Those who like a plan and those who like surprises would both want to see a day or two.
    .help = Sketch two of them, for example “On Tuesday you measure a roof, and on Wednesday you draw it”.

# Shown when the firm boasts of being leading, best or world-class.
#   $match (String) - the words found, e.g. "market leader"
cliche-market-leader = “{ $match }” praises the employer in words that its competitors use too.
    .why = The reader has no way to check it, and does not learn what is made or for whom.
    .help = Put a fact that one can picture, for example “Our doors hang in most of the schools in the county”.

# Shown when readers are invited to a journey of growth or the next level.
#   $match (String) - the words found, e.g. "join our journey"
cliche-growth-journey = “{ $match }” promises movement, but not where to.
    .why = Growth can mean new shops and new colleagues, or more work for those who are there already.
    .help = Name the next stop, for example “In autumn we open a second bakery, and you help to set it up”.

# Shown when opportunities are promised but not named.
#   $match (String) - the words found, e.g. "good opportunities for development"
cliche-great-opportunities = “{ $match }” keeps to itself what one can become or learn.
    .why = A promise is worth more when one can ask about it at the interview.
    .help = Name one that exists, for example “You have five course days a year, and after two years you can train as a shift leader”.

# Shown when the ad asks for a fiery soul, a go-getter or a motor of the team.
#   $match (String) - the words found, e.g. "go-getter"
cliche-enthusiast = “{ $match }” asks for drive, but leaves out what is to be driven.
    .why = Calm people get things done as well, and may not see themselves in the picture.
    .help = Say what is to be set going, for example “You start a repair evening once a month and find people to run it with you”.

## structure: what an ad should say

# Shown for a finding of this category that has no text of its own.
#   $match (String, optional) - the words found, e.g. "[[pay]]"
category-structure = “{ $match }” leaves the reader without something one looks for in an ad.
    .why = Those who have to guess may choose an ad where they need not.
    .help = Add the fact in one short sentence, for example “Apply by Friday 14 May”.

# Shown once an ad, when places in it are not filled in.
#   $count (Number) - how many places are not filled in, e.g. 2
structure-unfilled =
    { $count ->
        [one] { $count } place in the ad still waits to be filled in.
       *[other] { $count } places in the ad still wait to be filled in.
    }
    .why = A reader who meets a gap may think that the ad was sent by mistake.
    .help = Write what belongs there, or take the sentence out.

## readability: how easily a text is read

# Shown for a finding of this category that has no text of its own.
#   $match (String, optional) - the words found, e.g. "in accordance with the provisions in force"
category-readability = “{ $match }” takes some effort to read.
    .why = Short, ordinary words reach more people, also those who read in their second language.
    .help = Read it aloud and write what you would say to a colleague, for example “as agreed” for “in accordance with the agreement”.

## letter: what weakens a cover letter

# Shown for a finding of this category that has no text of its own.
#   $match (String) - the words found, e.g. "I am a team player"
category-letter = “{ $match }” could stand in anybody’s letter.
    .why = The reader wants to know why you, and why this job.
    .help = Put in something only you can tell, for example what you did and what became better.

# Shown when a letter opens with a formula.
#   $match (String) - the words found, e.g. "I hereby apply"
letter-empty-opening = “{ $match }” uses the first line to say what the reader already knows.
    .why = The beginning is the place where you can make someone curious.
    .help = Begin with your reason or a result, for example “You write that the queue is too long. At the library we got it down from ten minutes to four”.

# Shown when a letter greets nobody in particular.
#   $match (String) - the words found, e.g. "To whom it may concern"
letter-salutation-to-nobody = “{ $match }” greets nobody in particular.
    .why = A person reads the letter, and a name or a place shows that you wrote to just them.
    .help = Use the name in the ad, or greet those who work there, for example “Hello to all of you at the customer centre”.

# Shown when a letter dwells on what the writer lacks.
#   $match (String) - the words found, e.g. "despite my short experience"
letter-self-deprecation = “{ $match }” puts what you lack before what you bring.
    .why = The reader may not have thought of it as a lack, and you have something better to put in its place.
    .help = Say what comes closest and what you will learn, for example “For six years I have met guests in a hotel, and I am learning the booking system now”.

# Shown when a letter praises its writer without an example.
#   $match (String) - the words found, e.g. "I am a team player"
letter-empty-self-praise = “{ $match }” is easier to believe with an example.
    .why = The reader has met the words before, but does not know the story behind yours.
    .help = Tell what you did and what changed, with a number if you have one, for example “We went from ten wrong orders a week to two after I began to repeat each order aloud”.

# Shown when a letter retells the CV.
#   $match (String) - the words found, e.g. "after that I worked at"
letter-cv-retelling = “{ $match }” tells what the CV already shows.
    .why = The letter is the place for what a list cannot say: what you learnt, and what you want to do with it here.
    .help = Choose one job and say what it gave you for this one, for example “At the bakery I learnt to plan for mornings when everything comes at once”.

# Shown when a letter closes with a formula.
#   $match (String) - the words found, e.g. "I look forward to hearing from you"
letter-empty-closing = “{ $match }” could end any letter.
    .why = The reader has met the line before, and your last words can still say something.
    .help = Offer something concrete, for example “I would like to show you the checklist we made”.

# Shown once a letter, when places in it are not filled in.
#   $count (Number) - how many places are not filled in, e.g. 2
letter-unfilled =
    { $count ->
        [one] { $count } place in the letter still waits to be filled in.
       *[other] { $count } places in the letter still wait to be filled in.
    }
    .why = The reader sees at once that something is missing, and only you know what belongs there.
    .help = Write it in your own words, or take the sentence out. Nothing is better than something that is not true.

## What an ad should say, and what a letter should

# The ad says nothing of pay, or only a placeholder.
structure-missing-pay = The ad does not say what the job pays.
    .why = A range saves time for both sides, and everyone who applies knows the same. The EU directive on pay transparency (2023/970) asks that pay or range be told before the interview.
    .help = Write from and to, for example “440 000–500 000 a year, full time”.
# The ad has no closing date.
structure-missing-deadline = The ad has no closing date.
    .why = Without a date one does not know whether it is too late.
    .help = Name a day, for example “Apply by Sunday 14 February”.
# The ad names nobody to ask.
structure-missing-contact = The ad does not say whom to ask.
    .why = Many who hesitate apply after one question.
    .help = Name a person with telephone or e-mail.
# The ad does not say where the work is.
structure-missing-place = The ad does not say where the work is.
    .why = Place decides for many whether they can apply at all.
    .help = Name the town, and say whether one can work from home.
# The ad says nothing of hours or extent.
structure-missing-hours = The ad says nothing of hours.
    .why = Full time, part time, evenings: one has to know before one applies.
    .help = Say the extent and the hours, for example “full time or 50–80 %, between 7 and 21”.
# The ad does not say how the hiring goes.
structure-missing-process = The ad does not say how the hiring goes.
    .why = Waiting is easier when one knows for what.
    .help = Say the steps and when one hears back.
# Nothing in the ad invites people who do not tick every box.
structure-no-encouragement = Nothing invites people who do not match everything.
    .why = Careful people take every point for a demand and stay away.
    .help = Add a sentence, for example “You do not have to match everything here. Apply if the job appeals to you.”
# Everything in the ad is a demand.
structure-no-nice-to-have = Nothing is called a plus; everything reads as a demand.
    .why = Nobody sees what really has to be there on the first day.
    .help = Move what can be learned on the job to “Good to have, but not needed”.
# The text is very hard to read by LIX, or for Dutch by Flesch-Douma.
# Variables:
#   $measure (String) - lix or flesch-douma, e.g. "lix"
#   $value (Number) - the figure, e.g. 62
readability-hard =
    { $measure ->
        [flesch-douma] The text is heavy: its Flesch-Douma score is { $value }, and under 30 is very hard.
       *[lix] The text is heavy: its LIX is { $value }, and over 60 is very hard.
    }
    .why = Long words and sentences cost readers, most of all those who read in their second language. The figure is a hint, no verdict.
    .help = Make two sentences of the longest, and use verbs in place of long nouns.
# The letter names no result with a number.
letter-no-result = The letter tells of no result with a number.
    .why = What came of your work says more than how long you did it.
    .help = Tell one thing that got better, and by how much.
# The letter does not say what its writer will do.
letter-no-future = The letter does not say what you would do in the job.
    .why = The reader wants to see you at work there, not only where you have been.
    .help = Write two or three sentences on your first weeks.
# The letter does not name the employer.
letter-no-company = The letter does not name the employer.
    .why = A letter that could go to anyone reads as if it did.
    .help = Name the employer, and one thing that made you write to just this one.
# The letter is longer than a page.
# Variables:
#   $count (Number) - words, e.g. 520
letter-too-long = The letter has { $count } words; one page is about 350.
    .why = Who reads many letters reads the short ones to the end.
    .help = Keep what answers this ad, and leave the rest to the CV.

# Shown when a letter praises the employer in empty words.
#   $match (String) - the words found, e.g. "your exciting company"
letter-flattery = “{ $match }” is kind, but fits any employer.
    .why = They know their own firm. What you have seen in it is news to them.
    .help = Tell what caught your eye, for example “I borrowed a drill from your tool library, and would like more people to know of it”.

# Shown when a letter pleads, or offers to do anything.
#   $match (String) - the words found, e.g. "I will take any job"
letter-pleading = “{ $match }” asks for a favour, while you have work to offer.
    .why = The wish is easy to understand, but the reader is looking for what you can do in this job.
    .help = Say what you want to do and when you can begin, for example “I would like the morning shift in the kitchen, and can start on 1 March”.

# Shown when a motto, proverb, quotation or definition stands in for own words.
#   $match (String) - the words found, e.g. "where there is a will, there is a way"
letter-motto = “{ $match }” lets somebody else speak in your place.
    .why = The words may be good ones, but the reader wants to get to know you.
    .help = Tell what you once did that is in the same spirit, for example “When the lift broke down, I carried the library up the stairs, box by box”.
