### First drafts of ads for common jobs. English is the contract: ids and attributes.
### What only the recruiter knows stands in [[double brackets]] and is asked for. Nothing is claimed of an employer that may not be true.
### Attributes of role-<id>: the value is the job title as it stands in an ad, neutral in gender and as the law of the country asks.
###   .name      the trade, for the list of roles
###   .about     what the job is for: two or three sentences that hold for every employer
###   .day       an honest picture of an ordinary day, with what only the recruiter knows in brackets
###   .support-1 .support-2   what help there is on a hard day, with brackets where it must be checked
###   .equal     education and other experience that counts the same
###   .learn     what one learns on the job, and how long it takes in brackets

## Customer service and contact centre

role-customer-service = customer adviser
    .name = Customer service and contact centre
    .about = People get in touch when they have a question or when something has gone wrong. Your job is to see to it that they know what applies and what happens next.
    .day = On an ordinary day you have about [[number]] conversations and messages. It is busiest [[when]]. Most people just want an answer. Some are angry or worried, and it is almost never about you.
    .support-1 = After a hard conversation you take a break. The break is paid.
    .support-2 = You can always hand a conversation over to [[who]].
    .equal = Education and experience from a shop, a reception or care count the same. We put more weight on what you can learn than on what you have done before.
    .learn = The systems and the products you learn here. The training takes [[how long]] with full pay, and [[who]] goes along with you to begin with.

## Sales

role-sales = sales adviser
    .name = Sales
    .about = You help customers choose what they need, and say so when we do not have it. You have done well when they come back.
    .day = On an ordinary day you talk with [[number]] customers, most of them [[by phone, online or at their place]]. Many say no, and that is part of the job.
    .support-1 = You practise conversations together with a colleague before you have them alone.
    .support-2 = Targets are set together with [[who]], and you talk about it when they turn out wrong.
    .equal = Experience from a shop, a reception, customer service or voluntary work counts the same as experience of selling.
    .learn = The products, the customer system and how we sell you learn here. The training takes [[how long]] with full pay.

## Care

role-care = care assistant
    .name = Care
    .about = You help people live their lives as they want to, also when they need help with some of it.
    .day = On a shift you help [[number]] people, together with [[number]] colleagues. Mornings are busiest. Some days are heavy, for body and mind, and some people are afraid or angry because they are ill.
    .support-1 = Heavy lifts are done by two, or with a hoist.
    .support-2 = When something has been hard, you talk it through with [[who]] in working hours.
    .equal = Experience of caring for family, of work with children or of voluntary work counts. Without a qualification you can take one here: [[how]].
    .learn = You learn the routines and to know people on [[number]] shifts together with a colleague. Medicine and hoists have courses of their own, in working hours.

## Shop

role-shop = shop assistant
    .name = Shop
    .about = You see to it that people find what they came for, and that it is easy to shop here.
    .day = It is busiest [[when]], and then there is a queue at the till. In between there are goods to put out. You are on your feet most of the shift and lift up to [[number]] kilos.
    .support-1 = You are never alone in the shop in the first weeks.
    .support-2 = If somebody is threatening, you step back and call [[who]].
    .equal = Experience from a café, a reception, care or voluntary work counts the same as experience from a shop.
    .learn = The till, the goods and the routines you learn here. The training takes [[how long]] with full pay.

## Hotel and reception

role-reception = receptionist
    .name = Hotel and reception
    .about = You are the first and the last person that guests meet, and the one they ask when something is missing.
    .day = A shift begins with [[number]] arrivals or departures. Afternoons are busiest. Some guests are tired and dissatisfied when they get to you.
    .support-1 = You may decide on your own how to put things right, up to [[amount]].
    .support-2 = At night you can always reach [[who]].
    .equal = Experience from a shop, a restaurant, customer service or care counts the same as experience from a hotel.
    .learn = The booking system, the house and the routines you learn here. The training takes [[how long]] with full pay, and all your first shifts are together with a colleague.

## Warehouse and logistics

role-warehouse = warehouse worker
    .name = Warehouse and logistics
    .about = You see to it that goods come whole and on time to those who wait for them.
    .day = On a shift you pick [[number]] orders or lines. You walk much and lift up to [[number]] kilos. It is busiest [[when]].
    .support-1 = Nobody has to hurry past a safety rule.
    .support-2 = We have [[lifting aids]], and we change tasks during the shift.
    .equal = Experience from a shop, a kitchen, a farm or voluntary work counts. A certificate is no demand.
    .learn = Scanner, system and safety you learn here. The training takes [[how long]] with full pay, and we pay for the forklift certificate: [[yes or no]].

## Office and administration

role-office = office administrator
    .name = Office and administration
    .about = You make it easier for others to do their work: things are in place, and people get an answer.
    .day = The days are different. Some things come every week, others when somebody knocks. It is busiest [[when]].
    .support-1 = You and [[who]] agree on what can wait when there is too much.
    .support-2 = A colleague knows your tasks and takes over when you are away.
    .equal = Experience from a reception, a shop, an association or from work of your own counts the same as office education.
    .learn = Our systems and routines you learn here. You get [[how long]] together with [[who]].

## IT support

role-it-support = IT support adviser
    .name = IT support
    .about = When something does not work, people get no further. You find out what it is, and help them on.
    .day = You take about [[number]] cases a day, most of them small. It is busiest [[when]]. Some have waited long before they ask, and are annoyed.
    .support-1 = You can ask [[who]] when you are stuck. Nobody knows everything.
    .support-2 = Cases that take long are passed on, and you get to know how they were solved.
    .equal = A course, practice, voluntary work or having helped friends and family counts the same as a degree.
    .learn = Our systems you learn here. The training takes [[how long]] with full pay, and you get time for courses in working hours.

## Software development

role-developer = software developer
    .name = Software development
    .about = You build and mend programs that [[who]] use. You have done well when they get done what they wanted, and others can go on with the code.
    .day = You work in a team of [[number]]. We spend the time on [[what]]. Something fails now and then, and then we find the reason and not the guilty one.
    .support-1 = Everything is read by one more person before it goes out.
    .support-2 = Duty outside working hours: [[none, or how often and how it is paid]].
    .equal = A degree, a course, open source or work of your own counts the same.
    .learn = Our code and our tools you learn here, in pairs to begin with. You get [[how much time]] for learning.

## Kindergarten

role-kindergarten = kindergarten assistant
    .name = Kindergarten
    .about = The children shall be safe, play and be seen every day. You are one of the adults that they can count on.
    .day = You are in a group of [[number]] children and [[number]] adults. You are outdoors every day. It can be loud, and a day seldom goes as planned.
    .support-1 = You have a break without children every day.
    .support-2 = You plan together, in working hours: [[when]].
    .equal = Experience of children in the family, in a club or at school counts, and so does care work.
    .learn = You learn our routines together with a colleague in the first [[how long]]. Wish for a qualification? [[how we help]].

## Teaching

role-teacher = teacher
    .name = Teaching
    .about = You teach [[subjects]] on [[level]]. You have done well when the pupils dare to try and know what they can do better.
    .day = You have [[number]] lessons a week and [[number]] pupils in the class. The first weeks of the year and the weeks before marks are busiest.
    .support-1 = You are never alone with a difficult case: [[who]] goes along.
    .support-2 = New teachers have a mentor and fewer lessons in the first year: [[how many]].
    .equal = Practice from other schools, from adult education, from abroad and from other work with children counts.
    .learn = Our systems and routines you learn from a fixed mentor. Courses are taken in working hours.

## Construction

role-construction = carpenter
    .name = Construction
    .about = We build and repair [[what]]. You see to it that it is done right, so that nobody has to do it again.
    .day = You are on site from [[time]] to [[time]], outdoors most of the year. Some days are wet and heavy.
    .support-1 = We have [[lifting aids]], and heavy lifts are done by two.
    .support-2 = Everybody may stop the work when it is not safe.
    .equal = If you have learned the trade in practice, here or abroad, it counts the same. We help you to the trade certificate: [[how]].
    .learn = You learn our ways of building together with a colleague in the first [[how long]]. Courses are paid.

## Summer job

role-summer = summer worker
    .name = Summer job
    .about = In summer there are many visitors and many of us are on holiday. You see to it that people feel welcome all the same.
    .day = It is busiest when the weather is [[good or bad]]. Then there is a queue, and you are several on each shift. In between it is quiet.
    .support-1 = You are never alone on a shift.
    .support-2 = [[who]] can be reached the whole time.
    .equal = You do not need to have had a job before. School, clubs, looking after children and helping at home count.
    .learn = You get [[how many]] days of paid training before the first shift.

## First job

role-first-job = trainee
    .name = First job
    .about = This is a job for you who have not had one before, or not for long. You learn how a workplace works while you do useful things from the first week.
    .day = The first weeks you go along with your mentor. After that you have tasks of your own, and somebody to ask on every shift.
    .support-1 = Your mentor is [[who]], and you have a talk every week.
    .support-2 = It is fine to make mistakes. We put them right together.
    .equal = School, clubs, voluntary work, looking after children and helping at home count as experience.
    .learn = Everything that the job needs you learn here. The training takes [[how long]] with full pay, and you get a reference afterwards.

## What stands in a first draft of any job

# Where the brief has no opening of its own.
first-lead = [[why you are hiring, in two lines: what is new, who waits for it]]
# Hours, where the brief says nothing of them.
first-hours = We are open [[hours]]. The rota is ready [[how long]] ahead.
# How the pay is set, as is customary in the country.
first-pay-note = Pay is set by [[collective agreement, or how]].
# Items of what is offered; what is customary and has to be checked stands in brackets.
first-offer-1 = [[collective agreement: which, or none]]
# An item of what is offered.
first-offer-2 = pension: [[per cent of the pay]]
# An item of what is offered.
first-offer-3 = [[number]] weeks of holiday
# A step of the hiring, said after its date.
first-step-1 = The closing date. You get a receipt as soon as you have applied.
# A step of the hiring, said after its date.
first-step-2 = Everybody who has applied has heard from us.
# A step of the hiring, said after its date.
first-step-3 = Interview, online or here, for [[how long]]. You get the questions beforehand.
# A step of the hiring, said after its date.
first-step-4 = Everybody who has been to an interview has heard from us.
# Who is welcome, where the brief has no sentence of its own.
first-welcome = You need not explain gaps in your CV.
# How to apply, where the brief has no sentence of its own.
first-apply = Send a CV and some lines on why you want the job. We do not need a photo, a date of birth or references now.
