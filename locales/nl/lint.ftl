# Dutch messages of the rules. Quotes are ‘ ’; the reader is je.

## Onmogelijke mensen

superhuman-superhuman = Met ‘{ $match }’ vraag je om iemand die niet bestaat.
    .why = Wie eerlijk naar zichzelf kijkt, denkt dat de vacature voor een ander is. Ook goede mensen haken dan af.
    .help = Beschrijf een gewone werkdag, zoals: ‘Je lost op de helpdesk zo’n twintig meldingen per dag op, samen met vier collega’s.’
superhuman-octopus = Het beeld ‘{ $match }’ zegt dat één persoon van alles moet doen, maar niet wat.
    .why = De lezer ziet veel werk en geen grens. Welke taken echt tellen, blijft onduidelijk.
    .help = Noem de twee of drie hoofdtaken, zoals: ‘Je verwerkt facturen en neemt de telefoon aan.’
superhuman-jack-of-all-trades = Met ‘{ $match }’ vraag je om iemand die alles kan, en zo iemand bestaat niet.
    .why = De lezer weet nu niet welke vaardigheid op de eerste dag nodig is.
    .help = Scheid wat nodig is van wat iemand bij jullie leert, zoals: ‘Je kunt rustig bellen en vlot typen. De rest leer je hier.’
superhuman-many-balls = Bij ‘{ $match }’ lijkt het alsof alles tegelijk moet.
    .why = Mensen werken beter als ze weten wat eerst komt. Het beeld zegt niet hoeveel werk het is en wie er helpt.
    .help = Noem hoeveel zaken er naast elkaar lopen en wie de volgorde bepaalt, zoals: ‘Je werkt aan drie dossiers en kiest elke maandag met je teamleider wat voorgaat.’
superhuman-persona = Met ‘{ $match }’ krijgt de lezer een rol in plaats van een beeld van het werk.
    .why = Zulke woorden trekken vooral mensen aan die zichzelf groot durven noemen. En wie werk zoekt, zoekt op gewone functienamen.
    .help = Gebruik de gangbare functienaam en noem wat iemand doet, zoals: ‘medewerker klantenservice die klanten bij het eerste gesprek verder helpt’.
superhuman-over-100-percent = Meer dan alles kan niemand geven, en ‘{ $match }’ vraagt daar wel om.
    .why = Het klinkt als werk zonder grens. Dat schrikt ook mensen af die zich graag inzetten.
    .help = Schrijf wat goed genoeg is, zoals: ‘Je zet je in tijdens je uren en zegt het als iets niet lukt.’
superhuman-absolute = De formulering ‘{ $match }’ laat geen ruimte voor een gewone dag.
    .why = Niemand is altijd vrolijk en iedereen vergist zich weleens. Wie dat van zichzelf weet, voelt zich niet aangesproken.
    .help = Beschrijf wat je van een mens mag verwachten, zoals: ‘Je blijft vriendelijk als een klant moppert, en je vraagt hulp als een gesprek vastloopt.’
superhuman-intensified-trait = Bij ‘{ $match }’ ligt de lat hoger dan het werk waarschijnlijk vraagt.
    .why = Goed is bijna altijd goed genoeg. Een versterking voegt geen informatie toe, maar maakt de groep lezers wel kleiner.
    .help = Haal de versterking weg of noem wat iemand doet, zoals: ‘Je controleert je werk voordat je het verstuurt.’
superhuman-contrast = Je vraagt hier om ‘{ $match }’ en ook om ‘{ $other }’: dat trekt in twee richtingen.
    .why = Weinig mensen zijn in allebei sterk. De lezer weet niet welke kant in dit werk het zwaarst weegt.
    .help = Kies wat het belangrijkst is, of zeg hoe de tijd verdeeld is, zoals: ‘Ongeveer vier dagen controleer je dossiers, één dag denk je mee over verbetering.’
superhuman-the-best = Met ‘{ $match }’ vraag je om een uitblinker, terwijl goed werk meestal genoeg is.
    .why = Wie zichzelf niet de beste noemt, reageert niet. Dat zegt weinig over wat die persoon kan.
    .help = Noem wat iemand na een half jaar moet kunnen, zoals: ‘Na zes maanden werk je zelfstandig met je eigen klanten.’
superhuman-born-to = Bij ‘{ $match }’ lijkt het alsof je het werk van nature moet kunnen.
    .why = Vaardigheden kun je leren. Wie denkt dat ze aangeboren moeten zijn, solliciteert niet.
    .help = Zeg wat iemand kan leren, zoals: ‘Je verkoopt graag; gesprekstechniek leer je in onze training.’
superhuman-knows-everything = Niemand weet alles, en ‘{ $match }’ vraagt daar wel om.
    .why = De lezer kan niet zien welke kennis op de eerste dag nodig is.
    .help = Noem de basis en wat iemand kan opzoeken, zoals: ‘Je kent de basis van de btw; de rest zoek je op of vraag je na.’
superhuman-endless-energy = Iedereen wordt een keer moe, en ‘{ $match }’ laat daar geen plaats voor.
    .why = Zo’n zin kan mensen wegsturen die minder energie hebben en het werk wel goed doen.
    .help = Beschrijf het ritme van het werk, zoals: ‘Je spreekt zo’n dertig mensen per dag en hebt tussendoor vaste pauzes.’
superhuman-nerves-of-steel = Met ‘{ $match }’ vraag je om iemand die nergens last van heeft.
    .why = Het klinkt als zwaar werk zonder steun. Steun helpt meer dan een dikke huid.
    .help = Zeg wat er gebeurt als het lastig wordt, zoals: ‘Na een zwaar gesprek ga je even van de lijn en praat je het door met een collega.’
superhuman-lives-for-work = Bij ‘{ $match }’ lijkt het alsof er buiten het werk niets hoeft te zijn.
    .why = Ook mensen met een gezin, een hobby of een rustig leven doen dit werk goed.
    .help = Vraag naar belangstelling, zoals: ‘Je volgt wat er in de logistiek verandert en wilt daar meer over leren.’
superhuman-sharp-senses = Met ‘{ $match }’ vraag je om zintuigen die niemand heeft.
    .why = Het beeld zegt niet waar iemand op moet letten, en het kan lezers met een beperking het gevoel geven dat ze niet passen.
    .help = Noem wat er gecontroleerd wordt en hoe, zoals: ‘Je loopt elke ochtend de lijst na en meldt wat ontbreekt.’
superhuman-works-miracles = Wonderen horen niet bij een baan, en ‘{ $match }’ vraagt daar toch om.
    .why = De lezer denkt dat er te weinig tijd of te weinig mensen zijn.
    .help = Noem de opgave en wie er meewerkt, zoals: ‘Er ligt achterstand; het eerste half jaar werk je die weg met twee collega’s.’
superhuman-trait-pile = De vacature vraagt { $count } verschillende eigenschappen van één persoon.
    .why = Hoe langer de rij, hoe minder mensen zich erin herkennen. Wat echt telt, valt dan weg tussen de rest.
    .help = Kies er hooguit drie en maak er gedrag van, zoals: ‘Je laat mensen uitpraten en vraagt door.’

## Eisen

requirements-too-many-years = Bij ‘{ $match }’ telt de tijd zwaarder dan wat iemand kan.
    .why = Veel jaren zeggen weinig over de kwaliteit van het werk. Mensen die snel leerden of eerst iets anders deden, vallen weg.
    .help = Noem wat iemand gedaan moet hebben, zoals: ‘Je hebt eerder zelfstandig een planning gemaakt, betaald of als vrijwilliger.’
requirements-exact-degree = Met ‘{ $match }’ mis je mensen die hetzelfde op een andere manier hebben geleerd.
    .why = Wat iemand kan, komt vaak net zo goed van werk, zorg thuis of vrijwilligerswerk.
    .help = Zet er een tweede weg naast, zoals: ‘Een mbo-diploma of een paar jaar in een winkel telt even zwaar.’
requirements-perfect-language = Bij ‘{ $match }’ ligt de lat misschien hoger dan het werk vraagt.
    .why = Zo haken mensen af die het werk goed kunnen doen in de taal die ze spreken. Een onnodig strenge taaleis is normaal gesproken indirecte discriminatie (AWGB).
    .help = Schrijf waarvoor de taal nodig is, zoals: ‘Je spreekt Nederlands zo dat klanten je goed begrijpen.’
requirements-top-grades = Met ‘{ $match }’ kies je op school en niet op werk.
    .why = Cijfers zeggen weinig over hoe iemand nu werkt. Wie naast de studie werkte of zorgde, had er vaak minder tijd voor.
    .help = Vraag naar wat iemand heeft gedaan, zoals: ‘Vertel over iets wat je hebt uitgezocht en aan anderen hebt uitgelegd.’
requirements-hard-must = De woorden ‘{ $match }’ doen de deur dicht voordat iemand zich kan voorstellen.
    .why = Soms is een eis echt nodig, maar dan wil de lezer weten waarom. Zonder reden haken ook geschikte mensen af.
    .help = Geef de reden of maak er een wens van, zoals: ‘Je hebt rijbewijs B nodig, want je bezoekt elke dag klanten.’
requirements-too-many = De vacature stelt { $count } eisen.
    .why = Veel mensen reageren alleen als ze aan bijna alles voldoen. Een lange lijst houdt dus ook geschikte mensen tegen.
    .help = Houd drie tot vijf eisen over en verdeel de rest in ‘mooi meegenomen’ en ‘leer je hier’.
requirements-trait-list = In deze zin staan { $count } eigenschappen op een rij.
    .why = Een rij woorden geeft geen beeld van het werk. Wat het zwaarst weegt, is niet meer te zien.
    .help = Kies de twee belangrijkste en schrijf op wat je dan zou zien, zoals: ‘Je doet wat je hebt beloofd, of laat op tijd weten dat het later wordt.’

## Geslacht

gender-gendered-title = Bij ‘{ $match }’ denken veel lezers aan één geslacht.
    .why = Wie zichzelf er niet in ziet, leest minder snel verder. Een functienaam in één vorm is normaal gesproken discriminatie op geslacht (WGB art. 3).
    .help = Kies een naam voor iedereen, zoals ‘medewerker schoonmaak’, of zet (v/m/x) achter de functienaam.
gender-title-without-mv = De functienaam ‘{ $match }’ staat er in één vorm, zonder (v/m/x).
    .why = Een functienaam moet voor iedereen zijn: in twee vormen, of met de uitdrukkelijke vermelding dat iedereen kan reageren (WGB art. 3).
    .help = Zet (v/m/x) direct achter de functienaam, of kies een neutrale naam, zoals ‘verkoopmedewerker’.
gender-gendered-pronoun = Met ‘{ $match }’ ziet de lezer niet iedereen voor zich.
    .why = Wie er niet onder valt, voelt zich minder welkom. Bovendien leest ‘je’ prettiger.
    .help = Schrijf ‘je’, ‘die’ of een meervoud, zoals: ‘Je plant je eigen werk’ of ‘collega’s die hun vak verstaan’.
gender-gendered-word = Met ‘{ $match }’ spreek je één geslacht aan.
    .why = Een vacature is normaal gesproken voor iedereen open: vragen om één geslacht is discriminatie, behalve in enkele wettelijke gevallen (WGB art. 3 en 5).
    .help = Schrijf ‘collega’, ‘medewerker’ of ‘iemand die’, en noem wat er te doen is.

## Leeftijd

age-youth = Bij ‘{ $match }’ kan een lezer denken dat vooral jonge mensen welkom zijn.
    .why = Ook zonder dat je het bedoelt, voelen ouderen zich dan niet aangesproken. Onderscheid naar leeftijd is normaal gesproken discriminatie (WGBL art. 3).
    .help = Beschrijf het werk of het team zelf, zoals: ‘Je werkt met acht collega’s van 19 tot 63 jaar.’
age-age-limit = Met ‘{ $match }’ zet je een grens aan de leeftijd.
    .why = Een leeftijdsgrens is normaal gesproken discriminatie, tenzij er een goede reden is die in de vacature staat (WGBL art. 3, 7 en 9).
    .help = Haal de leeftijd weg en noem wat iemand moet kunnen, zoals: ‘Je werkt graag in de avond.’ Vraagt de wet een leeftijd, zet die reden er dan bij.
age-digital-native = Bij ‘{ $match }’ denkt de lezer aan een geboortejaar, niet aan een vaardigheid.
    .why = Iedereen kan met digitale middelen leren werken. Zo’n woord maakt normaal gesproken indirect onderscheid naar leeftijd (WGBL).
    .help = Noem wat iemand gebruikt, zoals: ‘Je werkt vlot met mail en chat, of je wilt dat leren.’
age-recent-graduate = Met ‘{ $match }’ spreek je vooral jonge mensen aan.
    .why = Wie later begon, omschoolt of terugkeert, denkt dan dat er geen plaats is. Zo’n grens is normaal gesproken indirect onderscheid naar leeftijd (WGBL).
    .help = Zeg dat ervaring niet nodig is, zoals: ‘Je hoeft dit werk nog niet te kennen: je leert het hier.’

## Herkomst

origin-native-language = Bij ‘{ $match }’ telt waar iemand is opgegroeid, en niet hoe goed iemand de taal spreekt.
    .why = Veel mensen leerden de taal later en spreken haar goed. Vragen om een moedertaal is normaal gesproken discriminatie (AWGB art. 5).
    .help = Noem het niveau en waarvoor het nodig is, zoals: ‘Nederlands op B2, want je schrijft mails aan klanten.’
origin-accent = Met ‘{ $match }’ weegt de klank zwaarder dan wat iemand zegt.
    .why = Een accent zegt niets over verstaanbaarheid. Weigeren om een accent is normaal gesproken discriminatie (AWGB; oordeel 2016-30).
    .help = Schrijf wat nodig is, zoals: ‘Je bent aan de telefoon goed te verstaan. Een accent is geen bezwaar.’
origin-nationality = Met ‘{ $match }’ vraag je naar afkomst of nationaliteit.
    .why = Dat is normaal gesproken discriminatie (AWGB art. 1 en 5). Alleen voor enkele functies geeft de wet ruimte.
    .help = Laat het weg, of schrijf: ‘Je mag in Nederland werken.’ Geldt er een wettelijke eis, noem dan die wet.

## Gezondheid en vermogen

ability-good-health = Met ‘{ $match }’ vraag je naar gezondheid.
    .why = Dat mag bij het werven normaal gesproken niet: een medische vraag hoort alleen bij functies met bijzondere medische eisen (Wmk art. 4, WGBh/cz).
    .help = Noem de taak, zoals: ‘Je tilt dozen tot 15 kilo, met een tilhulp.’
ability-stress-proof = Uit ‘{ $match }’ blijkt dat het druk kan zijn, maar nog niet wanneer en wie er dan helpt.
    .why = Met een eerlijk beeld van de drukte en de steun kan iedereen beter kiezen.
    .help = Noem een moment en de steun, zoals: ‘Op maandagochtend is het druk; dan helpt de administratie mee.’
ability-physical-strength = Met ‘{ $match }’ beschrijf je een lichaam in plaats van het werk.
    .why = Met een hulpmiddel of een aanpassing kunnen veel meer mensen dit werk doen (WGBh/cz).
    .help = Noem gewicht, duur en hulp, zoals: ‘Je tilt dozen tot 15 kilo en staat ongeveer zes uur per dag; er is een tilhulp.’
ability-driving-licence = Bij ‘{ $match }’ staat nog niet waarvoor het nodig is.
    .why = Niet iedereen kan of mag autorijden, en voor veel werk hoeft het niet. Zonder reden haken deze mensen af.
    .help = Geef de reden of een andere weg, zoals: ‘Je bezoekt elke dag drie klanten; dat kan met de auto of met het ov.’

## Privéleven

private-life-family = Met ‘{ $match }’ vraag je naar iemands privéleven.
    .why = Gezin, relatie en zwangerschap mogen normaal gesproken geen rol spelen bij een sollicitatie (AWGB en WGB).
    .help = Laat het weg. Gaat het om de uren, noem dan het rooster, zoals: ‘Je werkt twee avonden per week tot 21.00 uur.’
private-life-religion = Met ‘{ $match }’ vraag je naar iemands geloof.
    .why = Dat is normaal gesproken discriminatie (AWGB art. 5). Een instelling met een grondslag heeft soms ruimte (art. 5 lid 2).
    .help = Laat het weg, of beschrijf wat het werk vraagt, zoals: ‘Je draagt veilige schoenen en bindt lang haar vast.’
private-life-politics-union = Met ‘{ $match }’ vraag je naar iemands politieke keuze of vakbond.
    .why = Dat gaat een werkgever niet aan en is normaal gesproken discriminatie (AWGB art. 1 en 5).
    .help = Laat het weg, of noem wat het werk vraagt, zoals: ‘Je werkt voor alle fracties.’

## Werk zonder grens

overwork-always-available = Bij ‘{ $match }’ lijkt het alsof het werk nooit ophoudt.
    .why = Iedereen heeft recht op rusttijd (Arbeidstijdenwet). Zonder rooster denkt de lezer aan elke avond en elk weekend.
    .help = Noem de dienst en de vergoeding, zoals: ‘Eén week per zes weken ben je in de avond bereikbaar, met toeslag.’
overwork-boundless-flexibility = Bij ‘{ $match }’ staat nog niet waar de grens ligt.
    .why = De lezer hoort dat alleen de werkgever kiest. Wie zorgt of studeert, haakt dan af.
    .help = Noem het ritme en wie er kiest, zoals: ‘Je rooster staat drie weken vooraf vast; ruilen kan.’
overwork-no-nine-to-five = De formulering ‘{ $match }’ zegt wat de werktijden niet zijn, maar niet wat ze wel zijn.
    .why = De lezer denkt aan onbetaalde uren. Dat schrikt ook mensen af die graag in de avond werken.
    .help = Noem de tijden, zoals: ‘Je werkt van 8.00 tot 16.30 uur, met één avonddienst per week.’
overwork-high-pace = Uit ‘{ $match }’ blijkt dat het snel moet, maar nog niet waarom of hoe vaak.
    .why = Tempo als karaktertrek schuift drukte door naar één persoon. Met een eerlijk beeld kan iedereen beter kiezen.
    .help = Noem het aantal, het moment en de steun, zoals: ‘Tussen 9.00 en 11.00 uur is het druk; dan zijn er twee extra collega’s.’
overwork-unpaid-overtime = Bij ‘{ $match }’ staat niet hoeveel extra uren het zijn en wat daar tegenover staat.
    .why = Zonder grens en vergoeding klinkt het als gratis werk.
    .help = Noem het aantal en de vergoeding, zoals: ‘Hooguit vier uur overwerk per maand, uitbetaald of vrij te nemen.’

## Holle woorden

cliche-dynamic-environment = Na ‘{ $match }’ weet de lezer nog niet hoe een dag eruitziet.
    .why = Deze woorden staan in heel veel vacatures en passen bij elk bedrijf.
    .help = Vertel wat er per dag wisselt, zoals: ‘Vier dagen bel je met klanten, op vrijdag werk je dossiers af.’
cliche-passion = Met ‘{ $match }’ vraag je om een gevoel, en dat kan de lezer niet laten zien.
    .why = Goed werk begint vaker met belangstelling dan met passie. Een groot woord maakt mensen onzeker.
    .help = Noem wat iemand aanspreekt of wil leren, zoals: ‘Je vindt het leuk om uit te zoeken waarom een machine stilvalt.’
cliche-competitive-pay = Na ‘{ $match }’ moet de lezer nog raden naar het bedrag.
    .why = Met een onder- en bovengrens weet iedereen hetzelfde, ook wie niet durft te onderhandelen. De Europese richtlijn over loontransparantie (2023/970) gaat dezelfde kant op.
    .help = Zet de bedragen erbij, zoals: ‘€ 2.650 tot € 3.280 bruto per maand bij 36 uur’.
cliche-short-lines = Bij ‘{ $match }’ kan de lezer nog niet zien wie wat beslist.
    .why = Bijna elke organisatie zegt dit. Een voorbeeld overtuigt meer.
    .help = Noem wie er naast je zit en wat je zelf mag beslissen, zoals: ‘Je beslist zelf over klachten tot 250 euro.’
cliche-exciting-challenge = Bij ‘{ $match }’ staat nog niet wat er te doen is.
    .why = Elke baan heet zo. De lezer wil weten wat er na een half jaar anders is.
    .help = Noem de opgave, zoals: ‘In januari vervangen we de software; jij traint veertig collega’s.’
cliche-hands-on = De formulering ‘{ $match }’ zegt dat iemand moet doen, maar niet wat.
    .why = Een modewoord leest iedereen anders. Een taak begrijpt iedereen.
    .help = Schrijf de taak op, zoals: ‘Je voert zelf de intake en vult het dossier in.’

## Opbouw

structure-unfilled = In de vacature is nog niet alles ingevuld (open plekken: { $count }).
    .why = Een lege plek in een gepubliceerde vacature maakt een slordige indruk en laat de lezer raden.
    .help = Vul elke plek in of haal de zin weg.
structure-missing-pay = Uit de vacature blijkt niet wat het werk betaalt.
    .why = Een onder- en bovengrens bespaart beide kanten tijd, en iedereen weet hetzelfde. De Europese richtlijn over loontransparantie (2023/970) gaat erover dat sollicitanten het loon of de bandbreedte vóór het gesprek weten.
    .help = Zet de bedragen erbij, zoals: ‘€ 2.650 tot € 3.280 bruto per maand bij 36 uur’.
structure-missing-deadline = In de vacature staat geen sluitingsdatum.
    .why = Wie de vacature later ziet, weet niet of reageren nog zin heeft.
    .help = Noem een dag, zoals: ‘Reageren kan tot en met zondag 10 mei.’ Is er geen laatste dag, schrijf dat dan op.
structure-missing-contact = In de vacature staat niet wie vragen beantwoordt.
    .why = Wie twijfelt, reageert vaak toch na één vraag.
    .help = Noem iemand met een telefoonnummer of mailadres, zoals: ‘Vragen? Bel Samira Bakker, teamleider: 000 000 00 00.’
structure-missing-place = In de vacature staat niet waar het werk is.
    .why = De reistijd bepaalt voor veel mensen of ze kunnen reageren.
    .help = Noem de plaats en of thuiswerken kan, zoals: ‘Molenhaven, en na de inwerkperiode deels thuis’.
structure-missing-hours = In de vacature staat niets over de uren.
    .why = Fulltime of parttime, avonden of weekenden: zonder uren ziet de lezer niet of het werk past.
    .help = Noem het aantal uren en de tijden, zoals: ‘24 tot 36 uur, op werkdagen tussen 8.00 en 20.00 uur’.
structure-missing-process = In de vacature staat niet hoe de procedure verloopt.
    .why = Wachten valt minder zwaar als iemand weet waarop en hoelang.
    .help = Noem de stappen en wanneer iemand iets hoort, zoals: ‘Uiterlijk woensdag 13 mei hoor je of we je uitnodigen.’
structure-no-encouragement = Niets in de vacature nodigt mensen uit die niet aan alles voldoen.
    .why = Een voorzichtige lezer ziet elk punt als een eis en reageert dan misschien niet.
    .help = Voeg een zin toe, zoals: ‘Voldoe je niet aan elk punt? Solliciteer toch.’
structure-no-nice-to-have = Alles in de vacature leest als een eis.
    .why = De lezer ziet niet wat op de eerste dag nodig is en wat later kan komen.
    .help = Zet wat iemand bij jullie kan leren onder ‘Mooi meegenomen, maar geen eis’.

## Leesbaarheid

readability-hard = De tekst leest zwaar: de LIX is { $lix }.
    .why = De LIX telt lange woorden en lange zinnen. Boven 50 is een tekst moeilijk, boven 60 heel moeilijk. Zo’n getal is niet meer dan een aanwijzing, maar een lichtere tekst bereikt meer mensen, ook wie later Nederlands leerde.
    .help = Maak van de langste zinnen er twee en kies een werkwoord waar een lang woord staat, zoals: ‘Je plant het werk’ in plaats van ‘Je bent verantwoordelijk voor de werkplanning’.

## Brieven

letter-empty-opening = Met ‘{ $match }’ begin je zoals veel andere brieven.
    .why = De lezer weet al dat je solliciteert. De eerste zin is de beste plek voor je reden of je resultaat.
    .help = Begin met de functie en je reden, zoals: ‘Graag kom ik bij de klantenservice werken, omdat jullie kijken of een vraag is opgelost.’
letter-salutation-to-nobody = Met ‘{ $match }’ spreek je niemand in het bijzonder aan.
    .why = In de vacature staat vaak een naam. Een brief aan een mens leest anders dan een brief aan iedereen.
    .help = Zoek de naam op, zoals ‘Beste Samira,’ of ‘Geachte mevrouw De Graaf,’. Is er geen naam, schrijf dan ‘Beste mensen van’ met de naam van de organisatie.
letter-self-deprecation = Met ‘{ $match }’ begin je bij wat er niet is.
    .why = De lezer onthoudt de twijfel. Wat je wel hebt gedaan, verdient die plek.
    .help = Noem eerst wat je kunt, zoals: ‘In de winkel hielp ik zestig klanten per dag; bellen leer ik graag bij jullie.’
letter-empty-self-praise = Bij ‘{ $match }’ heb je vast een voorbeeld dat het de lezer laat zien.
    .why = Een klein resultaat met een getal blijft beter hangen dan een eigenschap.
    .help = Begin met de uitkomst en vertel hoe je het deed, zoals: ‘Van tien naar twee verkeerde bestellingen per week, doordat ik elke bestelling hardop herhaalde.’
letter-cv-retelling = Met ‘{ $match }’ herhaal je wat al in je cv staat.
    .why = Het cv heeft de lezer al. De brief is er om één of twee dingen uit te leggen.
    .help = Kies één resultaat dat bij deze functie past, zoals: ‘Bij de servicebalie daalde het aantal klachten van twaalf naar vier per week.’
letter-empty-closing = Met ‘{ $match }’ eindig je met een vaste formule.
    .why = De lezer leest eroverheen. Een concreet aanbod maakt antwoorden makkelijker.
    .help = Zeg wanneer je kunt, zoals: ‘Tussen 18 en 20 mei vertel ik je graag meer.’
letter-unfilled = In de brief is nog niet alles ingevuld (open plekken: { $count }).
    .why = Een lege plek valt meteen op en laat zien dat de brief een sjabloon was.
    .help = Vul elke plek in of haal de zin weg.
letter-no-result = In de brief staat nog geen resultaat met een getal.
    .why = Wat je werk opleverde, zegt meer dan hoelang je het deed.
    .help = Noem één ding dat beter werd en hoeveel, zoals: ‘Van tien naar twee verkeerde bestellingen per week.’ Heb je geen getal, schrijf dan wat anderen merkten.
letter-no-future = In de brief staat nog niet wat je in deze functie zou doen.
    .why = De lezer wil je daar aan het werk zien, en niet alleen weten waar je was.
    .help = Schrijf twee of drie zinnen over je eerste weken, zoals: ‘De eerste weken wil ik veel meeluisteren. Na drie maanden wil ik verhuizingen zelf afhandelen.’
letter-no-company = In de brief staat de naam van de werkgever nog niet.
    .why = Een brief die aan iedereen gericht kan zijn, leest ook zo.
    .help = Noem de werkgever en waarom je juist daar wilt werken, zoals: ‘Bij Rietwater telt of een vraag is opgelost.’
letter-too-long = De brief telt { $count } woorden; op één pagina passen er ongeveer 350.
    .why = Wie veel brieven leest, leest een korte brief eerder tot het eind.
    .help = Houd over wat bij deze vacature past en laat de rest aan je cv.

## Algemeen, per categorie

category-superhuman = Met ‘{ $match }’ vraag je meer dan een gewoon mens kan geven.
    .why = Wie eerlijk naar zichzelf kijkt, haakt dan af.
    .help = Beschrijf wat iemand op een gewone dag doet.
category-requirements = Bij ‘{ $match }’ ligt de lat misschien hoger dan het werk vraagt.
    .why = Elke eis die niet nodig is, houdt geschikte mensen tegen.
    .help = Houd over wat op de eerste dag nodig is, en noem wat iemand bij jullie kan leren.
category-gender = Bij ‘{ $match }’ denken veel lezers aan één geslacht.
    .why = Wie zichzelf er niet in ziet, leest minder snel verder.
    .help = Kies een woord voor iedereen, zoals ‘je’, ‘collega’ of ‘medewerker’.
category-age = Bij ‘{ $match }’ kan een lezer denken dat maar één leeftijdsgroep welkom is.
    .why = Ook zonder dat je het bedoelt, voelen ouderen of juist jongeren zich dan niet aangesproken.
    .help = Beschrijf het werk of het team zelf.
category-origin = Met ‘{ $match }’ telt waar iemand vandaan komt mee.
    .why = Dat is normaal gesproken discriminatie en zegt weinig over het werk.
    .help = Schrijf waarvoor iets nodig is, zoals een taalniveau voor gesprekken met klanten.
category-ability = Met ‘{ $match }’ beschrijf je een lichaam of een gestel in plaats van het werk.
    .why = Met een aanpassing kunnen veel meer mensen het werk doen.
    .help = Noem de taak en de hulpmiddelen.
category-private-life = Met ‘{ $match }’ vraag je naar iemands privéleven.
    .why = Dat mag bij een sollicitatie normaal gesproken geen rol spelen.
    .help = Laat het weg en noem wat het werk vraagt.
category-overwork = Bij ‘{ $match }’ staat nog niet waar de grens van het werk ligt.
    .why = Zonder uren en steun denkt de lezer aan het ergste.
    .help = Noem de uren, het rooster en wie er helpt als het druk is.
category-cliche = Na ‘{ $match }’ weet de lezer nog niet veel meer over het werk.
    .why = Deze woorden staan in heel veel vacatures.
    .help = Zet er een feit voor in de plaats: een taak, een aantal of een bedrag.
category-structure = Bij ‘{ $match }’ mist de lezer nog iets wat in een vacature hoort.
    .why = Met alle feiten bij elkaar kan iemand beter kiezen.
    .help = Vul aan wat ontbreekt, zoals het salaris, de uren of de sluitingsdatum.
category-readability = De tekst bij ‘{ $match }’ is lastig te lezen.
    .why = Korte zinnen bereiken meer mensen.
    .help = Splits lange zinnen en kies gewone woorden.
category-letter = Met ‘{ $match }’ laat je nog niet zien wat je kunt.
    .why = Een voorbeeld overtuigt meer dan een formule.
    .help = Noem één resultaat en wat je in het nieuwe werk wilt doen.
