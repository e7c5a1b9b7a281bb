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
# The text is very hard to read by LIX.
# Variables:
#   $lix (Number) - the LIX of the text, e.g. 62
readability-hard = The text is heavy: its LIX is { $lix }, and over 60 is very hard.
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
