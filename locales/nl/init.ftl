### De vragen van `lagom init`. Een collega vraagt, en de antwoorden worden een briefing, een profiel of een pitch.

## Hoe het gaat

init-how = Een leeg antwoord slaat de vraag over, < gaat terug, Ctrl-C stopt. Pas na het laatste antwoord wordt er iets opgeslagen.
init-lines = Meer regels mogen; sluit af met een lege regel.
init-date = Schrijf de datum als JJJJ-MM-DD.
init-wrong-number = Vul hier een getal in, zoals 2800, of twee met - ertussen, het laagste eerst.
init-wrong-date = Vul hier een datum in, geschreven als JJJJ-MM-DD.
init-wrong-choice = Kies een nummer uit de lijst.
init-stopped = Gestopt. Er is niets opgeslagen.
init-ad = Een briefing voor lagom. Vul in wat je weet en haal de # ervoor weg; wat ontbreekt, wordt in het concept gemarkeerd.
init-profile = Een profiel voor lagom, met de velden van JSON Resume. Haal weg wat je niet nodig hebt.
init-pitch = Wat je aan één werkgever wilt vertellen. Niets is verplicht.
rewrite-ad = Deze briefing heeft lagom van een vacature gemaakt. Bevindingen staan boven de regel waar ze bij horen; loop de velden na en verplaats wat ergens anders thuishoort.
init-pay-per = Is dat salaris per jaar, per maand of per uur?
init-contact-name = Bij wie kunnen mensen terecht met vragen over het werk?
init-contact-phone = Wat is het telefoonnummer van die persoon?
init-contact-email = Wat is het e-mailadres van die persoon?
init-step-text = Hoe verloopt de procedure, en wanneer? Eén stap tegelijk: wat gebeurt er?
init-step-date = Op welke dag is dat uiterlijk?
init-remote-days = Hoeveel dagen per week, als thuiswerken een deel van de week kan?
choice-year = per jaar
choice-month = per maand
choice-hour = per uur
choice-full-time = fulltime
choice-part-time = parttime
choice-summer = vakantiewerk
choice-remote-none = nee, dat kan niet
choice-remote-days = ja, een deel van de week
choice-remote-full = ja, alle dagen

## De briefing

brief-language = In welke taal schrijf je de vacature?
brief-role = Welke van deze functies komt het dichtst in de buurt? Het concept daarvan vult aan wat je openlaat.
brief-text = Meer talen? Zet de zinnen onder [text.nb], [text.nn], [text.sv] en [text.nl], en de gegevens bovenaan.
brief-title = Hoe heet de functie?
brief-employer = Wie is de werkgever?
brief-place = Waar is het werk?
brief-lead = Waarom zoeken jullie iemand? Twee of drie regels waarmee de vacature begint.
brief-about = Waar dient het werk voor? Wie merkt het als het goed gebeurt?
brief-day = Hoe ziet een gewone dag eruit? Wanneer is het druk, en wat is lastig?
brief-support = Wie helpt er op een zware dag, en hoe? Eén punt per regel.
brief-tasks = Wat gaat je nieuwe collega doen? Drie tot zes taken, één per regel.
brief-sales = Hoort verkopen bij het werk: helemaal niet, met verkoopdoelen of met provisie?
brief-must = Wat moet iemand op de eerste dag al weten of kunnen? Alleen dat; één punt per regel.
brief-equal = Welke andere ervaring telt even zwaar?
brief-behaviour = Wat doet iemand die goed is in dit werk? Schrijf op wat je ziet, geen eigenschappen; één punt per regel.
brief-nice = Wat is mooi meegenomen, maar geen eis? Eén punt per regel.
brief-learn = Wat kun je op het werk leren, hoe gaat dat en hoelang duurt het?
brief-pay = Wat is het salaris, van en tot?
brief-pay-summer = Wat verdient iemand met het vakantiewerk, van en tot?
brief-pay-note = Hoe bepalen jullie het salaris, en wat komt erbij?
brief-offer = Wat bieden jullie nog meer? Eén punt per regel, alleen wat te controleren is.
brief-extent = Fulltime, parttime, vakantiewerk? Je kunt er meer dan één kiezen.
brief-part-time = Parttime van en tot, in procenten van fulltime.
brief-contract = Is het contract vast of tijdelijk?
brief-openings = Hoeveel mensen zoeken jullie?
brief-week-hours = Hoeveel uur is een fulltime werkweek?
brief-hours = Wanneer wordt er gewerkt? Openingstijden, diensten, wanneer het rooster klaar is.
brief-remote = Is thuiswerken mogelijk?
brief-start = Wanneer is de eerste werkdag?
brief-summer = De eerste en de laatste dag van het vakantiewerk.
brief-deadline = Wat is de sluitingsdatum?
brief-steps = De stappen van de procedure, elk met de datum erbij.
brief-welcome = Wie leest de sollicitaties, en wie werken er nu bij jullie?
brief-accommodation = Wat kunnen jullie regelen voor wie iets nodig heeft, bij het gesprek en op het werk?
brief-encourage = Wat zeg je tegen iemand die niet aan elk punt voldoet? Eén zin is genoeg.
brief-contact = Bij wie kunnen mensen terecht met vragen? Naam, telefoon, e-mail.
brief-contact-role = Welke functie heeft de contactpersoon?
brief-apply-url = Op welk webadres kunnen mensen solliciteren?
brief-apply-email = Naar welk e-mailadres kunnen mensen hun sollicitatie mailen?
brief-apply = Wat sturen mensen op, en wat hoeft niet?

## Het profiel

profile-name = Hoe heet je?
profile-email = Wat is je e-mailadres?
profile-phone = Wat is je telefoonnummer?
profile-city = Waar woon je? De plaatsnaam is genoeg.
profile-work = Waar werk je, of waar heb je gewerkt? Noem de werkgever, de laatste eerst.
profile-position = Wat is of was je functie daar?
profile-start = Vanaf wanneer? Jaar en maand, zoals 2021-03.
profile-end = Tot wanneer? Sla deze vraag over als je er nog bent.
profile-highlights = Wat heb je bereikt? Hoeveel was het, en hoe weet je dat? Eén punt per regel.
profile-volunteer = Heb je vrijwilligerswerk gedaan of voor iemand gezorgd? Voor wie was dat?
profile-education = Waar heb je op school gezeten of een cursus gedaan?
profile-area = Wat heb je daar geleerd?
profile-skills = Wat kun je? Programma’s en gereedschap, certificaten, dingen waar anderen je hulp bij vragen; één punt per regel.
profile-languages = Welke talen spreek je, en hoe goed? Eén taal per regel.

## De pitch

pitch-why = Waarom deze werkgever? Eén concrete reden, in je eigen woorden.
pitch-first-months = Wat zou je als eerste doen, en wat zou er na een paar maanden beter gaan?
pitch-start = Wanneer kun je beginnen? Een datum of een zin.
pitch-mention = Is er iets kleins over jou te vertellen wat bijna niemand anders kan zeggen? Eén punt per regel.
pitch-learn = Wat zou hier nieuw voor je zijn, en hoe zou je het leren?
pitch-hours = Wanneer en hoeveel kun je werken? Een hele zin.
pitch-named = Staan de werkgever, de functie of de contactpersoon niet duidelijk in de vacature? Vul ze hier in.
