### Eerste versies van vacatures voor veelvoorkomend werk. Engels is het contract: id’s en attributen.
### Wat alleen de werkgever weet, staat tussen [[dubbele haken]] en wordt gevraagd. Over de werkgever staat er niets wat misschien niet klopt.
### Attributen van role-<id>: de waarde is de functietitel zoals die in een vacature staat, voor iedereen en met (m/v/x).
###   .name      het vak, voor de lijst van functies
###   .about     waar het werk voor dient: twee of drie zinnen die bij elke werkgever kloppen
###   .day       een eerlijk beeld van een gewone dag
###   .support-1 .support-2   welke hulp er is op een zware dag
###   .equal     opleiding en andere ervaring die even zwaar telt
###   .learn     wat je op het werk leert, en hoelang dat duurt

## Klantenservice en contactcentrum

role-customer-service = Medewerker klantenservice (m/v/x)
    .name = Klantenservice en contactcentrum
    .about = Mensen bellen of schrijven als ze een vraag hebben of als er iets is misgegaan. Jij zorgt dat ze weten waar ze aan toe zijn en wat er nu gebeurt.
    .day = Op een gewone dag heb je zo’n [[aantal]] gesprekken en berichten. Het is het drukst [[wanneer]]. De meeste mensen willen gewoon een antwoord. Sommigen zijn boos of ongerust. Met jou heeft dat zelden te maken.
    .support-1 = Je neemt na een zwaar gesprek even pauze. Die pauze is betaald.
    .support-2 = Je kunt een gesprek altijd overdragen aan [[wie]].
    .equal = Een opleiding of ervaring in een winkel, bij een receptie of in de zorg: voor ons telt dat even zwaar. Wat je kunt leren, weegt zwaarder dan wat je al hebt gedaan.
    .learn = De systemen en de producten leer je hier kennen. De training duurt [[hoelang]], met volledig salaris. In het begin kijkt [[wie]] met je mee.

## Verkoop

role-sales = Verkoopadviseur (m/v/x)
    .name = Verkoop
    .about = Je helpt klanten kiezen wat bij ze past, ook als dat iets is wat wij niet hebben. Je werk is goed gedaan als ze terugkomen.
    .day = Op een gewone dag spreek je [[aantal]] klanten, de meesten [[aan de telefoon, online of bij hen thuis]]. Veel mensen zeggen nee, en dat hoort erbij.
    .support-1 = Je oefent gesprekken met een collega voordat je ze alleen voert.
    .support-2 = Je spreekt doelen af met [[wie]]. Blijken ze niet te kloppen, dan praten jullie daarover.
    .equal = Ervaring in een winkel, bij een receptie, bij een klantenservice of als vrijwilliger telt even zwaar als ervaring met verkopen.
    .learn = De producten, het klantsysteem en onze manier van verkopen leer je hier. De training duurt [[hoelang]], met volledig salaris.

## Zorg

role-care = Zorgassistent (m/v/x)
    .name = Zorg
    .about = Je helpt mensen te leven zoals zij dat willen, ook als ze daar hulp bij nodig hebben.
    .day = Tijdens een dienst help je [[aantal]] mensen, samen met [[aantal]] collega’s. De ochtenden zijn het drukst. Sommige dagen zijn zwaar, voor lijf en hoofd, en sommige mensen zijn bang of boos omdat ze ziek zijn.
    .support-1 = Je hoeft nooit alleen zwaar te tillen: dat doe je met z’n tweeën of met een tillift.
    .support-2 = Je bespreekt met [[wie]] wat moeilijk was, onder werktijd.
    .equal = Zorgen voor familie, werken met kinderen en vrijwilligerswerk tellen mee als ervaring. Heb je geen diploma, dan kun je er hier een halen: [[hoe]].
    .learn = Je leert de mensen en het werk kennen in [[aantal]] diensten samen met een collega. Voor medicijnen en tilliften zijn er aparte cursussen, onder werktijd.

## Winkel

role-shop = Winkelmedewerker (m/v/x)
    .name = Winkel
    .about = Je zorgt dat mensen vinden waarvoor ze kwamen en dat winkelen hier makkelijk is.
    .day = Het is het drukst [[wanneer]], en dan staat er een rij bij de kassa. Tussendoor is er tijd om bij te vullen. Je bent het grootste deel van de dienst op de been en tilt tot [[aantal]] kilo.
    .support-1 = Je bent de eerste weken nooit alleen in de winkel.
    .support-2 = Je doet een stap terug als iemand je bedreigt, en roept [[wie]].
    .equal = Ervaring in een café, bij een receptie, in de zorg of als vrijwilliger telt even zwaar als ervaring in een winkel.
    .learn = De kassa, de producten en onze werkwijze leer je hier. De training duurt [[hoelang]], met volledig salaris.

## Hotel en receptie

role-reception = Receptiemedewerker (m/v/x)
    .name = Hotel en receptie
    .about = Jij bent de eerste en de laatste die gasten zien, en degene aan wie ze het vragen als er iets ontbreekt.
    .day = Een dienst begint met [[aantal]] gasten die aankomen of vertrekken. De middagen zijn het drukst. Sommige gasten zijn moe en ontevreden als ze bij je komen.
    .support-1 = Je mag zelf beslissen hoe je iets goedmaakt, tot [[bedrag]].
    .support-2 = Je kunt ’s nachts altijd [[wie]] bereiken.
    .equal = Ervaring in een winkel, een restaurant, bij een klantenservice of in de zorg telt even zwaar als ervaring in een hotel.
    .learn = Het reserveringssysteem, het huis en onze werkwijze leer je hier kennen. De training duurt [[hoelang]], met volledig salaris. Je eerste diensten draai je samen met een collega.

## Magazijn en logistiek

role-warehouse = Magazijnmedewerker (m/v/x)
    .name = Magazijn en logistiek
    .about = Je zorgt dat spullen heel en op tijd aankomen bij wie erop wacht.
    .day = Tijdens een dienst verzamel je [[aantal]] bestellingen of orderregels. Je loopt veel en tilt tot [[aantal]] kilo. Het is het drukst [[wanneer]].
    .support-1 = Je hoeft nooit uit haast een veiligheidsregel over te slaan.
    .support-2 = Je werkt met [[tilhulpmiddelen]], en tijdens de dienst wissel je van taak.
    .equal = Ervaring in een winkel of keuken, op een boerderij of als vrijwilliger telt mee. Een certificaat is geen eis.
    .learn = De scanner, het systeem en veilig werken leer je hier. De training duurt [[hoelang]], met volledig salaris. De kosten van het heftruckcertificaat zijn voor [[ons of jou]].

## Kantoor en administratie

role-office = Administratief medewerker (m/v/x)
    .name = Kantoor en administratie
    .about = Je maakt het werk van anderen makkelijker: wat nodig is, is geregeld, en mensen krijgen antwoord.
    .day = Een deel van het werk komt elke week terug. De rest begint als er iemand aanklopt. Het is het drukst [[wanneer]].
    .support-1 = Je overlegt met [[wie]] wat kan wachten als het te veel wordt.
    .support-2 = Je hebt een collega die je taken kent en ze overneemt als je er niet bent.
    .equal = Ervaring bij een receptie, in een winkel, bij een vereniging of als zelfstandige telt even zwaar als een administratieve opleiding.
    .learn = Onze systemen en werkwijze leer je hier. Je wordt [[hoelang]] ingewerkt door [[wie]].

## Ict-ondersteuning

role-it-support = Medewerker ict-servicedesk (m/v/x)
    .name = Ict-ondersteuning
    .about = Als iets het niet doet, staat het werk stil. Jij zoekt uit wat er aan de hand is en helpt mensen verder.
    .day = Je behandelt zo’n [[aantal]] vragen per dag, de meeste klein. Het is het drukst [[wanneer]]. Sommige mensen hebben lang gewacht voordat ze hulp vragen, en zijn geïrriteerd.
    .support-1 = Je kunt [[wie]] om raad vragen als je vastloopt. Niemand weet alles.
    .support-2 = Je geeft vragen door als ze lang duren, en hoort later hoe ze zijn opgelost.
    .equal = Een cursus, praktijkervaring, vrijwilligerswerk of hulp aan vrienden en familie telt even zwaar als een diploma.
    .learn = Onze systemen leer je hier kennen. De training duurt [[hoelang]], met volledig salaris. Cursussen kun je onder werktijd volgen.

## Softwareontwikkeling

role-developer = Softwareontwikkelaar (m/v/x)
    .name = Softwareontwikkeling
    .about = Je bouwt en verbetert programma’s voor [[wie]]. Je werk is goed gedaan als mensen ermee kunnen doen wat ze wilden, en anderen verder kunnen met de code.
    .day = Je werkt in een team van [[aantal]] mensen. De meeste tijd gaat naar [[wat]]. Soms gaat er iets stuk. Dan zoeken we de oorzaak, geen schuldige.
    .support-1 = Je code wordt door nog iemand gelezen voordat die live gaat. Dat geldt voor alle code.
    .support-2 = Storingsdienst buiten werktijd: [[geen, of hoe vaak en hoe betaald]].
    .equal = Een diploma, een cursus, open source of eigen projecten: het telt allemaal even zwaar.
    .learn = Onze code en hulpmiddelen leer je hier kennen, in het begin met z’n tweeën. Je krijgt [[hoeveel tijd]] om te leren.

## Kinderopvang

role-kindergarten = Groepshulp kinderopvang (m/v/x)
    .name = Kinderopvang
    .about = Elk kind moet hier veilig zijn, kunnen spelen en gezien worden. Jij bent een van de volwassenen op wie kinderen kunnen rekenen.
    .day = Je staat op een groep met [[aantal]] kinderen en [[aantal]] volwassenen. Je bent elke dag buiten. Het kan er luid zijn, en een dag loopt zelden zoals gepland.
    .support-1 = Je hebt elke dag pauze. Collega’s nemen de groep dan over.
    .support-2 = Je overlegt met je collega’s onder werktijd: [[wanneer]].
    .equal = Ervaring met kinderen in de familie, bij een club of op school telt mee, en ervaring in de zorg ook.
    .learn = Je leert onze werkwijze kennen terwijl je [[hoelang]] met een collega meeloopt. Een diploma halen naast je werk: [[hoe jullie daarbij helpen]].

## Onderwijs

role-teacher = Leraar (m/v/x)
    .name = Onderwijs
    .about = Je geeft [[vak]] aan [[groep of klas]]. Je werk is goed gedaan als leerlingen het durven te proberen en weten wat ze beter kunnen doen.
    .day = Je geeft [[aantal]] lessen per week en hebt [[aantal]] leerlingen in de klas. De eerste weken van het schooljaar en de weken voor de rapporten zijn het drukst.
    .support-1 = Je staat er bij iets moeilijks niet alleen voor: [[wie]] helpt mee.
    .support-2 = Je hebt als nieuwe leraar een vaste begeleider. In het eerste jaar geef je [[hoeveel]] lessen per week minder.
    .equal = Ervaring op andere scholen, in de volwasseneneducatie, in het buitenland en in ander werk met kinderen telt mee.
    .learn = Onze systemen en werkwijze leer je van een vaste begeleider. Cursussen volg je onder werktijd.

## Bouw

role-construction = Timmerkracht (m/v/x)
    .name = Bouw
    .about = We bouwen en repareren [[wat]]. Jij zorgt dat het goed gebeurt, zodat niemand het over hoeft te doen.
    .day = Je bent op de bouwplaats van [[begintijd]] tot [[eindtijd]] uur, het grootste deel van het jaar buiten. Sommige dagen zijn nat en zwaar.
    .support-1 = Je werkt met [[tilhulpmiddelen]], en zware lasten tillen we met z’n tweeën.
    .support-2 = Je mag het werk stilleggen als het niet veilig is. Dat geldt voor iedereen.
    .equal = Leren in de praktijk, hier of in het buitenland, telt even zwaar als een opleiding. Wil je alsnog een vakdiploma, dan helpen we je: [[hoe]].
    .learn = Onze manier van bouwen leer je terwijl je [[hoelang]] met een collega samenwerkt. Cursussen betalen wij.

## Vakantiewerk

role-summer = Vakantiekracht (m/v/x)
    .name = Vakantiewerk
    .about = In de zomer komen er veel bezoekers en hebben veel collega’s vakantie. Jij zorgt dat mensen zich toch welkom voelen.
    .day = Het is het drukst als het [[mooi of slecht]] weer is. Dan staat er een rij. Tussendoor is het rustig. Je draait elke dienst met een paar collega’s.
    .support-1 = Je bent nooit alleen in een dienst.
    .support-2 = Je kunt de hele tijd [[wie]] bereiken.
    .equal = Een eerdere baan is niet nodig. School, een club, oppassen en helpen thuis tellen mee.
    .learn = Je krijgt [[hoeveel]] dagen betaalde training voor je eerste dienst.

## Eerste baan

role-first-job = Medewerker in opleiding (m/v/x)
    .name = Eerste baan
    .about = Een eerdere baan is voor dit werk niet nodig. Je leert hoe werken gaat, terwijl je vanaf de eerste week nuttige dingen doet.
    .day = De eerste weken loop je mee met je begeleider. Daarna heb je eigen taken, en in elke dienst iemand aan wie je iets kunt vragen.
    .support-1 = Je begeleider is [[wie]], en jullie praten elke week bij.
    .support-2 = Je mag fouten maken. We lossen ze samen op.
    .equal = School, een club, vrijwilligerswerk, oppassen en helpen thuis tellen als ervaring.
    .learn = Alles wat voor het werk nodig is, leer je hier. De training duurt [[hoelang]], met volledig salaris. Na afloop krijg je een getuigschrift.

## Wat in de eerste versie van elke vacature staat

# Waar de briefing geen eigen opening heeft.
first-lead = [[waarom jullie iemand zoeken, in twee regels: wat er nieuw is, wie erop wacht]]
# Werktijden, waar de briefing er niets over zegt.
first-hours = We zijn open [[openingstijden]]. Je rooster staat [[hoelang]] van tevoren vast.
# Hoe het salaris wordt bepaald, zoals gebruikelijk in het land.
first-pay-note = Je salaris bepalen we aan de hand van [[cao-schaal, ervaring of iets anders]].
# Punten van wat je krijgt; wat gebruikelijk is maar moet kloppen, staat tussen haken.
first-offer-1 = Voor dit werk geldt [[welke cao, of geen cao]].
# Een punt van wat je krijgt.
first-offer-2 = Je pensioen: [[wie welk deel van de premie betaalt, of geen regeling]].
# Een punt van wat je krijgt. De wet vraagt 8% vakantiegeld.
first-offer-3 = Je krijgt 8% vakantiegeld, en [[aantal]] vakantiedagen bij een fulltime werkweek.
# Een stap van de procedure, na de datum.
first-step-1 = Dit is de laatste dag om te reageren. Zodra je reageert, krijg je een bevestiging.
# Een stap van de procedure, na de datum.
first-step-2 = Iedereen die heeft gereageerd, heeft antwoord.
# Een stap van de procedure, na de datum.
first-step-3 = Je hebt een gesprek van [[duur van het gesprek]], online of hier. De vragen krijg je van tevoren.
# Een stap van de procedure, na de datum.
first-step-4 = Iedereen die op gesprek is geweest, heeft de uitslag.
# Staat waar de datum van een stap ontbreekt.
# Wie welkom is, waar de briefing geen eigen zin heeft.
first-welcome = Gaten in je cv hoef je niet uit te leggen.
# Hoe je solliciteert, waar de briefing geen eigen zin heeft.
first-apply = Stuur je cv en schrijf in een paar zinnen waarom je dit werk wilt doen. Een foto, je geboortedatum en referenties hebben we nu niet nodig.
