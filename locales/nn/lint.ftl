### Orda til lintaren på nynorsk. Ei melding seier kva orda gjer, .why gir grunnen, .help gir noko å skrive i staden.
### Dei funne orda står alltid i hermeteikn, og ingenting i setninga bøyer seg etter dei.
### Lova blir berre nemnd som «til vanleg diskriminering» eller mildare, for ein tekst avgjer aldri ei sak åleine.

## superhuman: ber om ein person som ikkje finst

category-superhuman = «{ $match }» ber om meir enn eitt menneske kan vere.
    .why = Gode folk tek orda på alvor, ser at dei ikkje er slik, og lar jobben gå til ein annan.
    .help = Fortel kva jobben treng ein vanleg dag, til dømes «Du svarar kundar på telefon og e-post».

superhuman-superhuman = «{ $match }» ber om nokon som ikkje finst.
    .why = Sjølv som spøk legg det lista der ingen når opp, og dei ærlege lar vere å søkje.
    .help = Nemn dei to–tre oppgåvene som fyller mest av veka, til dømes «Du svarar på telefonen og sender vidare det du ikkje kan løyse».

superhuman-octopus = «{ $match }» teiknar éin person som gjer alt på éin gong.
    .why = Biletet er ofte varmt meint, men det kan lesast som arbeidet til fleire, og det fortel ikkje kva oppgåvene er.
    .help = Fortel kva personen gjer, og kven som gjer resten, til dømes «Du tek deg av bestillingar og fakturaer, og ein kollega tek telefonen».

superhuman-jack-of-all-trades = «{ $match }» ber éin person om å greie alt.
    .why = Lesaren ser ikkje kva oppgåver som tel mest, og dei som er gode på nettopp dei, kjenner seg kanskje ikkje att.
    .help = Set dei viktigaste oppgåvene først, til dømes «Mesteparten av veka reparerer du syklar, og på laurdag hjelper du kundar».

superhuman-many-balls = «{ $match }» seier at mykje skjer, men ikkje kva.
    .why = Nokre les det som variasjon, andre som for mykje å gjere. Med eit bilete av dagen kan kvar og ein avgjere.
    .help = Fortel kva som kjem samtidig, og korleis de ordnar det, til dømes «Telefon og chat kan kome på éin gong. Du tek éin om gongen, og vaktleiaren avgjer kva som kan vente».

superhuman-persona = «{ $match }» nemner ein figur og ikkje ein jobb.
    .why = Mange flinke folk ville aldri kalle seg slik, og ordet seier lite om arbeidet.
    .help = Bruk gjerne den vanlege tittelen og legg til kva ein gjer, til dømes «utviklar som skriv kode andre kan lese».

superhuman-over-100-percent = «{ $match }» ber om meir enn det som finst.
    .why = Hundre prosent er alt eit menneske har, og resten kan lesast som overtid ingen nemner.
    .help = Fortel når det er travlast, og korleis de deler på det, til dømes «Siste veka i månaden er full, og då fører to av oss rekneskapen».

superhuman-absolute = «{ $match }» gir ikkje rom for ein vanleg dag.
    .why = Alle er trøytte eller gjer ein feil iblant, og den som tek lovnader på alvor, nøler med å gi ein slik.
    .help = Skriv kva som er vanleg, og kva ein gjer elles, til dømes «Du held avtalane dine og seier tidleg frå når noko blir forseinka».

superhuman-intensified-trait = «{ $match }» gjer ein kvardagsleg eigenskap sjeldan.
    .why = Det sterke ordet seier ikkje kva jobben treng, og den som er beskjeden, stoppar kanskje der.
    .help = Stryk det forsterkande ordet, eller vis eigenskapen i ei oppgåve, til dømes «Du skriv ned det de har avtalt».

superhuman-always-cheerful = «{ $match }» ber om godt humør heile tida.
    .why = Alle har tunge dagar, og den som veit det om seg sjølv, kan lese dette som eit nei. Å late som tek krefter som kunne gått til arbeidet.
    .help = Skriv kva gjesten skal møte, og kva ein gjer når dagen er tung, til dømes «Du helsar på alle som kjem inn. Etter ein vanskeleg samtale tek du ti minutt pause».

superhuman-never-gives-up = «{ $match }» ber om ein som aldri gir seg.
    .why = Å stoppe, spørje og overlate noko til andre er òg godt arbeid, og det ser ikkje lesaren rom for her.
    .help = Skriv kor langt ein skal gå, og kven som tek over, til dømes «Finn du ikkje feilen på ein halvtime, ringjer du vakta».

superhuman-never-says-no = «{ $match }» lar lesaren aldri få seie nei.
    .why = Dei som tek ansvar, seier nei når det blir for mykje, og dei kan lure på om det er lov hos dykk.
    .help = Skriv kva som høyrer til jobben, og kven ein snakkar med når det blir for mykje, til dømes «Blir lista for lang, vel du og leiaren kva som ventar».

superhuman-flawless = «{ $match }» gir ikkje rom for ein einaste feil.
    .why = Alle gjer feil, også dei dyktigaste, og den som er ærleg om det, nøler med å love noko anna.
    .help = Skriv korleis de oppdagar feil saman, til dømes «To av oss ser over kvar utbetaling før ho går ut».

superhuman-whatever-it-takes = «{ $match }» set ingen grense for kva jobben kan koste.
    .why = Lesaren veit ikkje om det er helsa, fritida eller reglane som skal vike, og ventar gjerne på ein annan jobb.
    .help = Skriv kva målet er, og kva ein gjer når det ryk, til dømes «Held ikkje fristen, seier du frå to dagar før, så flyttar vi han».

superhuman-nothing-impossible = «{ $match }» seier at ingenting kan stå i vegen.
    .why = Noko går ikkje, og dei som ser det tidleg, sparer dykk for mykje. Nettopp dei kan tru at de vil ha ein annan.
    .help = Be heller om at ein seier frå, til dømes «Du fortel oss kva som ikkje lar seg gjere, og kva vi kan gjere i staden».

superhuman-solves-everything = «{ $match }» ventar at éin person får til alt.
    .why = Ingen har svar på alt, og den som kjenner grensene sine, trur kanskje at jobben er for ein annan.
    .help = Nemn dei vanlegaste sakene, og kven som tek resten, til dømes «Du svarar om faktura og flytting. Tekniske feil sender du vidare».

superhuman-loved-by-all = «{ $match }» ber om ein som alle liker.
    .why = Gode kollegaer er usamde iblant, og kven som blir likt, seier lite om kven som gjer jobben godt.
    .help = Skriv korleis de samarbeider, til dømes «Du seier frå når du er usamd, og høyrer ferdig når andre er det».

superhuman-outdoes-others = «{ $match }» måler søkjaren mot alle andre.
    .why = Ingen veit om dei er betre enn folk dei ikkje har møtt, og dei beskjedne lar vere å søkje.
    .help = Skriv kva som er godt nok hos dykk, til dømes «Du svarar på om lag 40 meldingar om dagen».

superhuman-exceeds-expectations = «{ $match }» gjer det avtalte til for lite.
    .why = Når meir enn venta er det ein ventar, veit ingen når arbeidet er godt nok.
    .help = Skriv kva de ventar, til dømes «Alle får svar innan to dagar», og ros heller det som kjem i tillegg.

superhuman-in-no-time = «{ $match }» ber om svar eller kunnskap med ein gong.
    .why = Å lære og å tenkje tek tid, og den som arbeider grundig, kan tru at det ikkje er rom for det her.
    .help = Skriv kor lang tid ein har, til dømes «Du får fire veker til å lære systemet» eller «Kunden får svar same dag».

superhuman-perfect-memory = «{ $match }» ber om eit hovud som hugsar alt.
    .why = Alle gløymer, og ei god liste er tryggare enn eit godt minne.
    .help = Skriv kvar ein finn det ein treng, til dømes «Allergiane står på bongen, og du les dei opp for kjøkkenet».

superhuman-reads-minds = «{ $match }» ventar at ein veit det ingen har sagt.
    .why = Folk er ulike, og den som spør, forstår som regel betre enn den som gjettar.
    .help = Be om spørsmålet i staden, til dømes «Du spør gjesten kva som er viktig, og skriv det ned».

superhuman-self-going = «{ $match }» lovar verken opplæring eller hjelp.
    .why = Alle er nye i starten, også dei med lang erfaring, og mange søkjer ikkje der dei må klare seg åleine.
    .help = Skriv kva hjelp ein får, og når ein står på eigne bein, til dømes «Dei fire første vekene har du ein fadder».

superhuman-obsessed = «{ $match }» gjer noko usunt til ein god eigenskap.
    .why = Ein kan vere svært god i faget og leggje det frå seg klokka fire, og for nokre er orda òg namn på ein sjukdom.
    .help = Skriv kva nøyaktigheita skal brukast til, til dømes «Du les korrektur på tilbodet før det går til kunden».

superhuman-rare-find = «{ $match }» fortel lesaren at nesten ingen kan passe.
    .why = Dei fleste trur ikkje at dei er den eine, og leitar vidare, sjølv om dei kunne gjort jobben.
    .help = Skriv kva ein må kunne den første dagen, og kva ein kan lære, så mange ser at det kan vere dei.

superhuman-contrast = «{ $match }» dreg ein annan veg enn «{ $other }».
    .why = Få menneske er mykje av begge delar, så lesaren lurer på kva av dei to jobben treng.
    .help = Hald på det som fyller mest av veka, eller fortel når det eine og når det andre trengst, til dømes «Dei fleste dagane følgjer ein plan, men måndagar endrar han seg frå time til time».

superhuman-trait-pile = Annonsen ber om { $count } ulike eigenskapar hos éin person.
    .why = Kvar for seg er dei rimelege. Til saman skildrar dei ein person som er vanskeleg å finne, og lesaren kan stoppe ved den første som ikkje passar.
    .help = Hald på dei to–tre som oppgåvene treng, og skriv dei som noko ein gjer, til dømes «Du ringjer tilbake same dag».

superhuman-the-best = «{ $match }» spør etter den fremste av alle.
    .why = Ingen veit kven som er best før arbeidet er gjort, og mange som er gode nok, lar søknaden liggje.
    .help = Skriv kva ein skal kunne, til dømes «Du kan forklare eit tilbod så kunden forstår det».

superhuman-born-to = «{ $match }» gjer dugleik til noko ein er fødd med.
    .why = Det ein har lært og øvd på, blir usynleg, og dei som har øvd mest, kjenner seg ikkje att.
    .help = Fortel kva ein gjer, og kva ein kan lære, til dømes «Du spør kva kunden treng, og resten lærer du på kurset».

superhuman-knows-everything = «{ $match }» lovar at ingenting er ukjent.
    .why = Alle slår opp og spør, også dei beste, så dei ærlege nøler her.
    .help = Nemn det ein må kunne den første dagen, og det ein lærer hos dykk, til dømes «Du kan bokføre. Systemet vårt lærer du her».

superhuman-endless-energy = «{ $match }» ber om krefter som aldri tek slutt.
    .why = Alle blir slitne, og orda kan stenge ute folk med sjukdom, omsorg heime eller berre eit roleg lynne.
    .help = Fortel korleis dagen er, og når ein får kvile, til dømes «Etter ein tung samtale tek du ti minutt pause».

superhuman-nerves-of-steel = «{ $match }» ber om ein som ingenting biter på.
    .why = Då verkar jobben hardare enn han kanskje er, og støtta rundt blir usynleg.
    .help = Skriv kva som kan vere vanskeleg, og kva hjelp ein får, til dømes «Nokre samtalar er tunge. Ein vaktleiar kan ta over».

superhuman-lives-for-work = «{ $match }» lar jobben fylle heile livet.
    .why = Mange som gjer ein god jobb, har familie, fritid og anna som tek plass, og dei les dette som eit nei.
    .help = Fortel kva ein kan bli glad for på jobben, til dømes «Du ser folk gå ut med ein sykkel som går».

superhuman-sharp-senses = «{ $match }» ber om sansar eit menneske ikkje har.
    .why = Ingen ser alt og hugsar alt, og gode arbeidsplassar har lister og kollegaer til det.
    .help = Skriv kva ein skal følgje med på, til dømes «Du ser over lista før ho går til kunden».

superhuman-works-miracles = «{ $match }» ber om det umoglege.
    .why = Det er gjerne meint som ros, men lesaren veit ikkje kva som ventar på den første dagen.
    .help = Skriv kva som skal bli betre, og kor mykje tid ein har, til dømes «Du får ventetida ned til to dagar innan sommaren».

## requirements: krav som kan stengje ute

category-requirements = «{ $match }» set opp eit krav som kan stengje ute gode søkjarar.
    .why = Kvart krav får nokon til å snu, og krav som jobben ikkje treng, skremmer bort folk du gjerne ville møte.
    .help = Skriv kva ein skal kunne gjere, til dømes «Du kan føre eit enkelt rekneskap», og kva ein lærer hos dykk.

requirements-too-many-years = «{ $match }» tel år og ikkje kva ein kan.
    .why = To personar kan ha lært det same på eitt år og på fem, og på heilt ulike stader.
    .help = Skriv «Du kan …» og legg til at erfaring frå andre yrke tel like mykje.

requirements-exact-degree = «{ $match }» lar berre éin veg inn stå open.
    .why = Den som har lært det same i jobb eller ein annan stad, stoppar her.
    .help = Legg til «eller tilsvarande», eller skriv kva ein skal kunne, til dømes «Du kan setje opp eit budsjett».

requirements-perfect-language = «{ $match }» kan verke strengare enn du meiner.
    .why = Mange snakkar godt nok til jobben utan å kalle det perfekt. Språkkrav som arbeidet ikkje treng, kan vere diskriminering.
    .help = Skriv kva språket skal brukast til, til dømes «norsk godt nok til å forklare ei rekning på telefon».

requirements-top-grades = «{ $match }» måler skulen og ikkje jobben.
    .why = Karakterar seier lite om dei fleste oppgåver, og folk har ulike grunnar til at dei blei som dei blei.
    .help = Be gjerne om eit døme på noko søkjaren har fått til, eller gi ei lita prøveoppgåve i intervjuet.

requirements-hard-must = «{ $match }» stengjer døra.
    .why = Lesaren ser ikkje om det finst ein annan veg til same kunnskap, og mange prøver ikkje.
    .help = Skriv kvifor kravet trengst, til dømes «Du må ha fagbrev, fordi lova krev det på denne maskina».

requirements-exact-system = «{ $match }» krev eitt bestemt verktøy frå starten.
    .why = Den som kan eit liknande system, lærer eit nytt på nokre veker, men stoppar kanskje her.
    .help = Skriv «Visma eller eit anna rekneskapssystem», eller at ein lærer det hos dykk.

requirements-several-languages = «{ $match }» krev fleire språk på same høge nivå.
    .why = Få skriv og snakkar fleire språk like godt, og mange kan nok til det jobben krev av kvart.
    .help = Skriv kva kvart språk skal brukast til, til dømes «norsk til rapportar og engelsk nok til å ta imot ei bestilling».

requirements-right-school = «{ $match }» tel skulen og ikkje det ein kan.
    .why = Det same faget kan ein lære mange stader, og dei som gjekk ein annan veg, les dette som at døra er stengd.
    .help = Nemn faget og legg til «eller tilsvarande», til dømes «utdanning i rekneskap eller tilsvarande praksis».

requirements-do-not-apply = «{ $match }» ber folk om å la vere å søkje.
    .why = Dei ærlege held seg borte, også dei de gjerne ville møtt, og dei dristige søkjer likevel.
    .help = Skriv kva som verkeleg må vere på plass, og ta vekk resten, til dømes «Manglar du noko på lista? Søk, så snakkar vi om det».

requirements-proven-record = «{ $match }» ber om bevis for noko som sjeldan står på papir.
    .why = Mange har gjort godt arbeid som ingen har målt, og dei trur at dei ikkje har noko å vise fram.
    .help = Be om eit døme i staden, til dømes «Fortel om noko du har fått til saman med andre».

requirements-trait-list = Éi setning ramsar opp { $count } eigenskapar.
    .why = Ei rekkje adjektiv er vanskeleg å sjå for seg, og kvar lesar forstår dei på sitt vis.
    .help = Vel ein eller to og vis dei i arbeidet, til dømes «Du spør ein kollega når noko er uklart».

requirements-too-many = Annonsen har { $count } krav som ein må oppfylle.
    .why = Kvart må-krav er ein grunn til å la vere å søkje, også for folk du gjerne ville møte.
    .help = Hald på dei få som trengst den første dagen, og flytt resten til «Det er fint om du» eller «Dette lærer du her».

## gender: eitt kjønn

category-gender = «{ $match }» peikar mot eitt kjønn.
    .why = Lesarar av eit anna kjønn kan tru at jobben ikkje er meint for dei.
    .help = Vel ord som passar for alle, til dømes «du», «kollega» eller ein nøytral tittel.

gender-gendered-title = «{ $match }» får mange til å tenkje på eitt kjønn.
    .why = Fleire ser seg sjølve i jobben når tittelen er open for alle. Ei stilling for berre eitt kjønn er til vanleg diskriminering (likestillings- og diskrimineringslova § 6).
    .help = Bruk gjerne ein nøytral tittel, til dømes «styreleiar», «reinhaldar» eller «vektar».

gender-gendered-pronoun = «{ $match }» gir eit kjønn til ein du ikkje har møtt enno.
    .why = «Han» eller «ho» held nokre lesarar utanfor, og «han eller ho» når likevel ikkje alle.
    .help = Skriv til lesaren, til dømes «Du rapporterer til salssjefen».

gender-gendered-word = «{ $match }» vel eitt kjønn på vegner av lesaren.
    .why = Ein annonse skal ikkje gi inntrykk av at eitt kjønn er føretrekt, for å søkje etter berre eitt kjønn er til vanleg diskriminering (likestillings- og diskrimineringslova § 6).
    .help = Bruk «du», «ein kollega» eller «folk», til dømes «Vi søkjer ein kollega som liker å hjelpe kundar».

gender-man-or-woman = «{ $match }» spør etter eit kjønn og ikkje ein kollega.
    .why = Å søkje etter berre menn eller berre kvinner er til vanleg diskriminering (likestillings- og diskrimineringslova § 6), og mange gode søkjarar les ikkje vidare.
    .help = Bruk «du», «ein kollega» eller tittelen, til dømes «Vi søkjer to til å ta kveldsskiftet».

gender-conquest-words = «{ $match }» hentar biletet frå jakt eller krig.
    .why = Slike ord får mange til å tenkje på menn, og dei som sel godt ved å lytte, kjenner seg ikkje att.
    .help = Skriv kva ein gjer, til dømes «Du ringjer bedrifter, spør kva dei treng, og følgjer opp tilbodet».

gender-caring-words = «{ $match }» knyter omsorg til eitt kjønn.
    .why = Omsorg kan alle gi, men orda får nokre til å tru at jobben ikkje er for dei.
    .help = Skriv kva omsorga består i, til dømes «Du trøystar, kler på og set deg ned når nokon treng det».

gender-looks = «{ $match }» vurderer utsjånaden.
    .why = Korleis nokon ser ut, seier ikkje korleis dei arbeider. Krav til utsjånad rammar ofte eitt kjønn og kan vere diskriminering.
    .help = Stryk det. Har de arbeidsklede, skriv gjerne det, til dømes «Uniform får du av oss».

## age: alder

category-age = «{ $match }» kan lesast som ei aldersgrense.
    .why = Folk i alle aldrar kan passe, og alder er til vanleg ikkje lov å leggje vekt på.
    .help = Byt ut alderen med ei oppgåve eller noko ein lærer hos dykk.

age-youth = «{ $match }» knyter jobben til ein alder.
    .why = Den som er eldre eller yngre, les det som «ikkje deg», og diskriminering på grunn av alder er til vanleg ulovleg (arbeidsmiljølova § 13-1).
    .help = Skriv kva de gjer saman, til dømes «Den yngste av oss er 19 år og den eldste 66».

age-age-limit = «{ $match }» set ei grense etter alder.
    .why = Ei aldersgrense er til vanleg diskriminering (arbeidsmiljølova § 13-1), om ho ikkje trengst for arbeidet.
    .help = Skriv kva jobben krev, til dømes «Du må ha fylt 18 år, fordi vi sel alkohol».

age-digital-native = «{ $match }» skildrar ein oppvekst og ikkje ein kunnskap.
    .why = Digitale verktøy kan ein lære når som helst, og orda stengjer ute dei som er fødde tidlegare.
    .help = Nemn verktøyet, til dømes «Du lærer kassesystemet av oss den første veka».

age-recent-graduate = «{ $match }» gir inntrykk av at jobben er for nyutdanna.
    .why = Den som tok utdanninga seinare eller skifta bransje, kan like mykje. Å søkje etter berre unge er til vanleg diskriminering (arbeidsmiljølova § 13-1).
    .help = Skriv heller «Erfaring treng du ikkje» eller «Vi lærer deg opp».

age-young-team = «{ $match }» gjer alderen på laget til ein fordel.
    .why = Den som er eldre enn resten, kan lese det som «ikkje deg», sjølv om det var meint som ei helsing.
    .help = Fortel kva de gjer saman, eller vis breidda, til dømes «Den yngste av oss er 19 år og den eldste 66».

age-experience-cap = «{ $match }» set eit tak for erfaring.
    .why = Taket rammar mest dei eldre, og å leggje vekt på alder er til vanleg diskriminering (arbeidsmiljølova § 13-1).
    .help = Skriv heller «Erfaring treng du ikkje», så kan både ferske og erfarne søkje.

age-still-studying = «{ $match }» opnar berre for elevar og studentar.
    .why = Mange andre vil òg ha nokre timar i veka, og ei slik avgrensing verkar ofte som ei aldersgrense.
    .help = Skriv når de treng folk, til dømes «To kveldar i veka og annankvar laurdag», så ser kvar og ein om det passar.

age-not-old = «{ $match }» ber dei eldre om å bli borte.
    .why = Folk arbeider godt i alle aldrar, og å leggje vekt på alder er til vanleg diskriminering (arbeidsmiljølova § 13-1).
    .help = Skriv kva dagen krev, til dømes «Du går mellom lager og butikk mesteparten av vakta».

## origin: opphav

category-origin = «{ $match }» kan lesast som eit krav til kvar ein kjem frå.
    .why = Å leggje vekt på opphav, hudfarge eller morsmål er til vanleg diskriminering (likestillings- og diskrimineringslova § 6).
    .help = Skriv kva språket eller kunnskapen skal brukast til, til dømes «norsk godt nok til å forklare ei rekning».

origin-native-language = «{ $match }» spør kva språk ein vaks opp med.
    .why = Morsmål og opphav heng saman, så kravet er til vanleg diskriminering (likestillings- og diskrimineringslova § 6). Mange snakkar språket godt nok utan.
    .help = Skriv kva språket skal brukast til, til dømes «norsk godt nok til å svare kundar på telefon».

origin-accent = «{ $match }» måler korleis ein høyrest ut.
    .why = Ein aksent seier ikkje om kunden forstår deg, og kravet kan ramme folk på grunn av opphav.
    .help = Skriv gjerne «med den dialekten eller aksenten du har», og kva ein skal forklare.

origin-nationality = «{ $match }» gir inntrykk av at jobben er for folk frå éin stad.
    .why = Krav om opphav eller statsborgarskap er til vanleg diskriminering (likestillings- og diskrimineringslova § 6 og § 30), om ikkje ei lov krev det.
    .help = Skriv kva jobben treng, til dømes «Du må ha lov til å arbeide i Noreg». Krev ei lov statsborgarskap, nemner du ho.

origin-local-roots = «{ $match }» held dei som kjem utanfrå, utanfor.
    .why = Kvar ein er fødd, seier ikkje kva ein kan, og krav om opphav kan vere diskriminering.
    .help = Skriv kva lokalkunnskap jobben treng, til dømes «Du lærer vegane i kommunen av oss dei første vekene».

origin-culture-fit = «{ $match }» spør om nokon er som dykk.
    .why = Lesaren kan ikkje vite kva som ligg i det, og det stengjer lett ute folk med ein annan bakgrunn.
    .help = Nemn det konkrete, til dømes «Vi et lunsj saman, og alle seier meininga si på tysdagsmøtet».

## ability: helse og funksjon

category-ability = «{ $match }» seier noko om kroppen eller helsa og ikkje om oppgåva.
    .why = Folk som kan jobben med litt tilrettelegging, kan gå forbi. Ein arbeidsgivar skal berre spørje om det som trengst for arbeidet.
    .help = Skriv kva som skal gjerast, til dømes «Du løfter kassar på opptil 15 kg, og til resten har vi lift».

ability-stress-proof = «{ $match }» fortel at det blir travelt, men ikkje kva hjelp ein får.
    .why = Ingen er immun mot stress, og orda kan skremme bort både erfarne folk og folk som har vore sjuke.
    .help = Skriv når det er travlast, og kven ein kan spørje, til dømes «Måndagar er travlast. Då er vi alltid fire på vakt».

ability-driving-licence = «{ $match }» står utan at lesaren ser kva det skal brukast til.
    .why = Ikkje alle kan køyre, nokre på grunn av sjukdom eller syn, og mange stader kjem ein seg til på andre måtar.
    .help = Gi grunnen, til dømes «Du besøkjer tre kundar om dagen og køyrer varebilen vår». Trengst det sjeldan, kallar du det gjerne eit pluss.

ability-good-health = «{ $match }» set eit krav til helsa.
    .why = Arbeidsgivaren skal berre spørje om helse som trengst for arbeidet (arbeidsmiljølova § 9-3), og eit generelt helsekrav kan ramme folk med funksjonsnedsetjing (likestillings- og diskrimineringslova § 6).
    .help = Skriv oppgåva, til dømes «Du går i trapper heile dagen», og at tilrettelegging kan ordnast.

ability-physical-strength = «{ $match }» nemner styrke og ikkje oppgåva.
    .why = Kor tungt det er, veit ein først med eit tal, og mange løfter trygt med rett hjelpemiddel.
    .help = Skriv vekta og hjelpa, til dømes «Du løfter kassar på opptil 15 kg, og til resten har vi kran».

ability-no-sick-leave = «{ $match }» krev at ein held seg frisk.
    .why = Ingen rår over det. Arbeidsgivaren skal berre spørje om helse som trengst for arbeidet (arbeidsmiljølova § 9-3), og kravet kan ramme folk med kronisk sjukdom.
    .help = Stryk det, og fortel heller korleis de ordnar vakta når nokon er borte, til dømes «Vi har to vikarar på lista».

ability-endurance = «{ $match }» spør kor lenge kroppen held.
    .why = Mange kan jobben med ein krakk, ein pause eller eit byte av oppgåve, men det ser dei ikkje her.
    .help = Skriv kva dagen er, og kva hjelp som finst, til dømes «Du står i kassa to timar om gongen og byter så til varepåfylling».

ability-robust-mind = «{ $match }» ber om eit sinn som toler alt.
    .why = Folk som har hatt det tungt, kan vere blant dei beste, og krav til psyken utan grunn i arbeidet kan vere diskriminering.
    .help = Skriv kva som kan vere vanskeleg, og kva støtte ein får, til dømes «Nokre er sinte når dei ringjer. Då kan du avslutte samtalen, og vi snakkar om det etterpå».

## private-life: familie, tru og politikk

category-private-life = «{ $match }» går inn i privatlivet til søkjaren.
    .why = Spørsmål om familie, tru og politikk høyrer ikkje heime i ei tilsetjing.
    .help = Stryk det, og skriv heller kva jobben treng, til dømes «Du jobbar kl. 7–15».

private-life-family = «{ $match }» spør om familieliv og samliv.
    .why = Arbeidsgivaren skal ikkje hente inn opplysningar om graviditet, planar om barn eller seksuell orientering (likestillings- og diskrimineringslova § 30).
    .help = Skriv kva tid jobben er, til dømes «Du jobbar annankvar helg», så avgjer søkjaren sjølv.

private-life-religion = «{ $match }» spør om tru eller livssyn.
    .why = Arbeidsgivaren skal til vanleg ikkje hente inn opplysningar om religion eller livssyn (likestillings- og diskrimineringslova § 30). Trussamfunn kan i visse stillingar gjere unntak.
    .help = Treng stillinga det, skriv gjerne kvifor i annonsen, til dømes «fordi du forkynner i kyrkjelyden». Elles kan setninga gå ut.

private-life-politics-union = «{ $match }» spør om politikk eller fagforening.
    .why = Arbeidsgivaren skal til vanleg ikkje be om opplysningar om politisk syn eller medlemskap i fagforening (arbeidsmiljølova § 13-4). Unntak gjeld når stillinga treng det, og då skal det stå i annonsen.
    .help = Stryk det. Vil du fortelje om avtalen de har, skriv gjerne «Vi har tariffavtale».

private-life-no-children = «{ $match }» spør om barn og planar om barn.
    .why = Arbeidsgivaren skal ikkje hente inn opplysningar om graviditet eller planar om å få barn (likestillings- og diskrimineringslova § 30).
    .help = Stryk det, og skriv arbeidstida i staden, til dømes «kl. 7–15, og annankvar laurdag».

private-life-home-front = «{ $match }» gjer familien til ein del av avtalen.
    .why = Kva dei heime meiner, er søkjaren si eiga sak, og den som bur åleine eller har andre å ta omsyn til, kan falle frå.
    .help = Skriv kor mykje ein er borte, til dømes «Om lag seks reisedøgn i månaden, og planen kjem åtte veker før».

private-life-sexual-orientation = «{ $match }» spør kven søkjaren er glad i, eller kven ein er.
    .why = Arbeidsgivaren skal ikkje hente inn opplysningar om seksuell orientering, kjønnsidentitet eller kjønnsuttrykk (likestillings- og diskrimineringslova § 30).
    .help = Stryk det. Vil de at alle skal kjenne seg velkomne, skriv gjerne kva de gjer for det.

private-life-way-of-life = «{ $match }» gjeld det søkjaren gjer i fritida.
    .why = Korleis folk lever når dei ikkje er på jobb, er deira eiga sak, så lenge arbeidet ikkje krev noko anna.
    .help = Skriv berre det som gjeld på jobb, til dømes «Heile området er røykfritt i arbeidstida».

## overwork: arbeid utan ende

category-overwork = «{ $match }» kan lesast som arbeid utan ende.
    .why = Folk med omsorg, sjukdom eller andre avtalar les det som eit nei. Lova set grenser for arbeidstida.
    .help = Skriv når ein jobbar, og kva ein får att, til dømes «kl. 8–15.30, og vakt annankvar veke».

overwork-always-available = «{ $match }» lar arbeidstida aldri ta slutt.
    .why = Arbeidsmiljølova (kapittel 10) set grenser for arbeidstid og krev kvile. Mange kan ikkje stå på vakt heile døgnet.
    .help = Skriv når ein er på vakt, til dømes «Du har vakt kvar sjuande veke, og vakta er betalt».

overwork-boundless-flexibility = «{ $match }» ber om ein som kan tilpasse seg alt.
    .why = Barn, transport og helse gjer at ikkje alle kan snu seg på kort varsel, og mange gode søkjarar les det som eit nei.
    .help = Skriv kva som kan endre seg, og kor lenge på førehand ein får vite det, til dømes «Vaktplanen kjem seks veker før».

overwork-no-nine-to-five = «{ $match }» seier at arbeidstida ikkje har noka grense.
    .why = Arbeidsmiljølova (kapittel 10) gir rett til avgrensa arbeidstid, og lesaren kan ikkje rekne ut kor mykje ein skal vere borte.
    .help = Skriv timetalet, til dømes «37,5 timar i veka, og av og til ein kveld i møte».

overwork-high-pace = «{ $match }» varslar om tempo utan støtte.
    .why = Ærlege ord om travle dagar skaper tillit når støtta står rett ved sida av.
    .help = Skriv når det er travlast, og kva hjelp ein får, til dømes «Vekene før jul er fulle. Då er vi to på lageret».

overwork-unpaid-overtime = «{ $match }» kan lesast som arbeid utan betaling.
    .why = Overtid skal til vanleg betalast med tillegg (arbeidsmiljølova § 10-6), og søkjaren kan ikkje avgjere om jobben lar seg sameine med resten av livet.
    .help = Skriv kor ofte det hender, og kva ein får, til dømes «Om lag to kveldar i månaden, med 50 prosent tillegg».

overwork-device-always-on = «{ $match }» tek jobben med heim på skjermen.
    .why = Den som må svare om kvelden, har aldri heilt fri. Lova (arbeidsmiljølova kapittel 10) set grenser for arbeidstida.
    .help = Skriv når ein er på, til dømes «Telefonen legg du att på kontoret. Vakttelefonen går på omgang og er betalt».

overwork-free-time-given-up = «{ $match }» reknar fritida som ein del av jobben.
    .why = For dei fleste er kveldar og helger avtalte med andre, og mange gode søkjarar har ingen å be om hjelp.
    .help = Skriv kor ofte det hender, og kva ein får att, til dømes «Kvar fjerde helg, med helgetillegg og fri måndag».

overwork-short-notice = «{ $match }» ber om ein som kan kome med ein gong.
    .why = Den som hentar barn, tek ferje eller har ein annan jobb, kan ikkje snu på timen og lar vere å søkje.
    .help = Skriv kor tidleg ein får vite det, til dømes «Vaktplanen kjem seks veker før, og ekstravakter kan du alltid seie nei til».

overwork-until-it-is-done = «{ $match }» lar arbeidet avgjere når dagen er slutt.
    .why = Arbeid blir aldri heilt ferdig, og lesaren kan ikkje vite når ein er heime. Lova (arbeidsmiljølova kapittel 10) set grenser for arbeidstida.
    .help = Skriv når dagen sluttar, og kva som kan vente, til dømes «Du går klokka fire, og kveldsvakta tek det som er att».

overwork-work-before-life = «{ $match }» set jobben framfor alt anna.
    .why = Folk med familie, vener og ein kropp som treng søvn, les det som at dei ikkje høyrer til.
    .help = Fortel kva som gjer jobben god å ha, og når ein har fri, til dømes «37,5 timar i veka, og ingen ringjer deg i ferien».

overwork-long-weeks = «{ $match }» gjer lange dagar til det vanlege.
    .why = Dei færraste orkar det over tid, og lova (arbeidsmiljølova kapittel 10) set grenser for kor lenge ein kan arbeide.
    .help = Skriv timetalet, og når det er meir, til dømes «37,5 timar i veka. I mars er det meir, og det tek du ut som fri i juni».

## cliche: slitne ord

category-cliche = «{ $match }» står i mange annonsar og seier lite om denne.
    .why = Slike ord hoppar lesaren over, og det du ville seie, blir borte.
    .help = Byt ut ordet med noko berre de kan seie, til dømes «Vi er 22 personar på to kontor».

cliche-dynamic-environment = «{ $match }» kan stå i kva annonse som helst.
    .why = Lesaren får ikkje vite korleis det er hos dykk.
    .help = Nemn noko som hender, til dømes «Kvar torsdag går vi gjennom ei vanskeleg sak i lag, med kaffi».

cliche-passion = «{ $match }» ber om kjensler og ikkje om arbeid.
    .why = Ein kan gjere ein god jobb utan store kjensler, og mange vil ikkje love dei.
    .help = Skriv kva ein liker å gjere, til dømes «Du liker å hjelpe folk til det løyser seg».

cliche-competitive-pay = «{ $match }» fortel ikkje kva jobben gir.
    .why = Eit spenn i annonsen sparer tid for begge partar, og alle som søkjer, veit det same.
    .help = Skriv eit spenn, til dømes «mellom 440 000 og 505 000 kroner i året på heiltid».

cliche-short-lines = «{ $match }» lovar mykje og fortel lite.
    .why = Lesaren lurer på kven som avgjer, og kor fort det går.
    .help = Skriv kva ein kan avgjere sjølv, til dømes «Innkjøp under 5000 kroner avgjer du sjølv».

cliche-exciting-challenge = «{ $match }» lar lesaren gjette kva som er spennande.
    .why = Det som er spennande for éin, er kvardag for ein annan, og ordet er slite.
    .help = Nemn oppgåva, til dømes «Du finn ut kvifor nettet fell ut, saman med kunden».

cliche-hands-on = «{ $match }» er eit moteord som lesarar tolkar ulikt.
    .why = Trendord gjer teksten mindre klar, og nokre må slå dei opp.
    .help = Skriv kva ein gjer, til dømes «Du fører lista sjølv og ringjer leverandøren når noko manglar».

cliche-like-a-family = «{ $match }» lovar noko ein arbeidsplass sjeldan er.
    .why = Ein familie kan ein ikkje seie opp, og nokre les det som at det er vanskeleg å seie nei.
    .help = Fortel korleis de er saman, til dømes «Vi et lunsj i lag, og den som er ny, får ein fadder».

cliche-fun-at-work = «{ $match }» sel moro og ikkje ein jobb.
    .why = Kva som er gøy, er ulikt, og den som ikkje drikk eller må heim klokka fire, kan kjenne seg utanfor.
    .help = Nemn noko alle kan vere med på, til dømes «Siste fredag i månaden sluttar vi klokka to og et kake».

cliche-no-two-days-alike = «{ $match }» fortel ikkje korleis nokon av dagane er.
    .why = Setninga står i så mange annonsar at lesaren hoppar over ho.
    .help = Vis to dagar, til dømes «Måndag pakkar du ut varer. Laurdag står du i kassa og lagar utstilling».

cliche-market-leader = «{ $match }» rosar verksemda med ord alle bruker.
    .why = Lesaren trur meir på eit tal enn på ros, og lurer eigentleg på korleis det er å jobbe der.
    .help = Skriv noko som kan sjekkast, til dømes «31 000 husstandar har nett frå oss, og vi er 22 til å hjelpe dei».

cliche-growth-journey = «{ $match }» lovar ei ferd utan å seie kvar ho går.
    .why = Ordet er slite, og for nokre varslar det mest uro og omstilling.
    .help = Skriv kva som endrar seg, til dømes «I haust opnar vi butikk nummer to, og då blir vi fem fleire».

cliche-great-opportunities = «{ $match }» seier ikkje kva ein kan bli.
    .why = Alle lovar moglegheiter, så lesaren ser etter dei som kan nemnast.
    .help = Nemn eit kurs, eit fagbrev eller ei rolle, til dømes «Vil du ta fagbrev, betaler vi for det».

cliche-enthusiast = «{ $match }» ber om glød i staden for arbeid.
    .why = Rolege folk gjer ofte jobben vel så godt, men kjenner seg ikkje att i slike ord.
    .help = Skriv kva ein set i gang, til dømes «Du lagar vaktlista og kallar inn til møtet kvar tysdag».

## structure og readability: det annonsen seier, og korleis

category-structure = «{ $match }» lar lesaren leite etter noko som burde stå i annonsen.
    .why = Den som må gjette, vel kanskje ein annan annonse.
    .help = Legg til opplysninga i éi kort setning, til dømes «Søk seinast fredag 14. mai».

structure-unfilled =
    { $count ->
        [one] Éin stad i annonsen ventar på å bli fylt ut.
       *[other] { $count } stader i annonsen ventar på å bli fylte ut.
    }
    .why = Ein tom plass får annonsen til å sjå ut som han er send for tidleg, og lesaren veit ikkje kva som manglar.
    .help = Fyll inn det som skulle stå der, eller stryk setninga.

structure-missing-pay = Annonsen fortel ikkje kva jobben gir i løn.
    .why = Eit spenn sparer tid for begge partar, og alle som søkjer, veit det same. EU-direktivet om openheit om løn (2023/970) går ut på at søkjaren får vite løn eller lønsspenn før intervjuet.
    .help = Skriv frå og til, til dømes «440 000–505 000 kroner i året på heiltid». «Løn etter avtale» kan stå, men då ved sida av eit spenn.

structure-missing-deadline = Annonsen har ingen søknadsfrist.
    .why = Utan ein dato veit lesaren ikkje om det er for seint, eller kor lenge ein kan tenkje seg om.
    .help = Nemn dagen, til dømes «Søk seinast søndag 11. april». Les de søknadene etter kvart som dei kjem, kan det òg stå der.

structure-missing-contact = Annonsen seier ikkje kven ein kan spørje.
    .why = Mange som nøler, treng berre svar på eitt spørsmål før dei søkjer.
    .help = Set inn namn og telefon eller e-post, til dømes «Lurer du på noko? Ring Ingrid Lyngstad på 00 00 00 00».

structure-missing-place = Annonsen seier ikkje kvar jobben er.
    .why = For mange er det vegen til jobben som avgjer om dei kan søkje.
    .help = Nemn staden, og om ein kan jobbe heimanfrå, til dømes «Vi held til i Lyngvika, og du kan ha heimekontor to dagar i veka».

structure-missing-hours = Annonsen seier ikkje noko om arbeidstid eller omfang.
    .why = Heiltid, deltid, kveld eller helg: Lesaren må vite det for å sjå om jobben går i hop med resten av livet.
    .help = Skriv omfang og tider, til dømes «Heiltid eller deltid frå 40 prosent, kl. 8–15.30».

structure-missing-process = Annonsen fortel ikkje kva som skjer etter at ein har søkt.
    .why = Det er lettare å vente når ein veit på kva, og den som treng noko tilrettelagt til intervjuet, kan seie frå i tide.
    .help = Skriv kva som skjer når, til dømes «Alle som søkjer, får svar innan 16. april. Intervjua er på nett 19.–23. april».

structure-no-encouragement = Ingenting i annonsen seier at ein kan søkje utan å ha alt.
    .why = Mange les kvart punkt som eit krav og lar vere å søkje, også nokre som kunne gjort jobben.
    .help = Legg til ei setning, til dømes «Kjenner du deg att i det meste, men ikkje i alt? Søk likevel».

structure-no-nice-to-have = Alt i annonsen kan lesast som krav.
    .why = Når ingenting er kalla eit pluss, ser ikkje lesaren kva som må vere på plass den første dagen.
    .help = Flytt det ein kan lære i jobben, til ei eiga liste: «Dette kjem godt med, men er ikkje noko krav».

category-readability = «{ $match }» krev litt av lesaren.
    .why = Korte, vanlege ord når fleire, også dei som les norsk som andrespråk.
    .help = Les teksten høgt og skriv slik du ville sagt det til ein kollega, til dømes «slik vi har avtalt» for «i samsvar med avtalen».

readability-hard =
    { $measure ->
        [flesch-douma] Teksten er tung å lese: Flesch-Douma-talet er { $value }, og under 30 er svært vanskeleg.
       *[lix] Teksten er tung å lese: LIX-talet er { $value }, og over 60 er svært vanskeleg.
    }
    .why = Talet måler berre kor lange ord og setningar er, så ta det som eit hint. Tunge tekstar mistar likevel lesarar, særleg dei som les norsk som andrespråk.
    .help = Del dei lengste setningane i to, og skriv verb der det står lange substantiv, til dømes «svare kundar» for «handtering av førespurnader».

## letter: søknadsbrevet

category-letter = «{ $match }» kunne stått i alle brev.
    .why = Lesaren vil vite kvifor nettopp du, og kvifor nettopp denne jobben.
    .help = Set inn noko berre du kan fortelje, til dømes kva du gjorde, og kva som blei betre.

letter-empty-opening = «{ $match }» seier det mottakaren veit frå før.
    .why = Dei første linjene blir lesne grundigast, og der vil lesaren høyre kva du kan gjere for dei.
    .help = Byrj med det du vil gjere eller har fått til, til dømes «I fjor gjekk talet på returar ned frå 60 til 40».

letter-salutation-to-nobody = «{ $match }» helsar ikkje på nokon.
    .why = Lesaren får inntrykk av eit brev til mange.
    .help = Skriv «Hei, Ingrid Lyngstad» om namnet står i annonsen, «Hei» om det ikkje gjer det.

letter-self-deprecation = «{ $match }» set det du manglar framfor det du har.
    .why = Mottakaren tenkte kanskje ikkje på det som ein mangel, og du har noko betre å setje inn.
    .help = Skriv kva som kjem nærast, og korleis du vil lære resten, til dømes «Breiband kan eg lite om. Det vil eg lære ved å lytte dei første vekene».

letter-empty-self-praise = «{ $match }» blir sterkare med eit døme.
    .why = Ein liten ting du har fått til, overtyder meir enn eit stort ord.
    .help = Skriv resultatet først, gjerne med eit tal, og så korleis du fekk det til.

letter-cv-retelling = «{ $match }» fortel det CV-en allereie viser.
    .why = Brevet er staden for det ei liste ikkje kan seie: kva du lærte, og kva du vil gjere med det her.
    .help = Vel éin jobb og skriv kva han gav deg, til dømes «I bakeriet lærte eg å planleggje morgonar der alt kjem på éin gong».

letter-empty-closing = «{ $match }» overlèt resten til lesaren.
    .why = Slutten er staden for det lesaren vil vite: når du kan byrje, og korleis ein når deg.
    .help = Skriv noko praktisk, til dømes «Eg kan byrje 1. juni. Eg fortel gjerne meir i eit intervju».

letter-flattery = «{ $match }» rosar mottakaren og fortel lite om deg.
    .why = Lesaren veit kvar dei arbeider, og ros som passar alle, fester seg ikkje.
    .help = Nemn éin ting dei gjer, og kva du vil gjere med det, til dømes «De har 6000 gjenstandar utan nummer. Dei vil eg registrere».

letter-pleading = «{ $match }» ber om jobben i staden for å vise kva du kan gi.
    .why = Då blir det lesaren som skal hjelpe deg, og det du kan, kjem i skuggen.
    .help = Skriv kva du kan gjere for dei den første månaden, og når du kan byrje.

letter-motto = «{ $match }» lånar orda til ein annan.
    .why = Eit sitat seier det same i alle brev, og lesaren vil høyre røysta di.
    .help = Byt det ut med noko som hende, til dømes «Då ferja stod, køyrde eg medisinen rundt fjorden».

letter-unfilled =
    { $count ->
        [one] Éin stad i brevet ventar på å bli fylt ut.
       *[other] { $count } stader i brevet ventar på å bli fylte ut.
    }
    .why = Ein tom plass viser at brevet er ein mal, og lesaren trur fort at teksten er meint for ein annan.
    .help = Fyll inn det som skulle stå der, eller stryk setninga.

letter-no-result = Brevet viser ikkje noko resultat med eit tal.
    .why = Det som kom ut av arbeidet, seier meir enn kor lenge du gjorde det.
    .help = Fortel om éin ting som blei betre, og kor mykje, til dømes «Talet på returar gjekk ned frå 60 til 40 i månaden».

letter-no-future = Brevet seier ikkje kva du vil gjere i jobben.
    .why = Lesaren vil sjå deg for seg på arbeidsplassen, ikkje berre vite kvar du har vore.
    .help = Skriv to eller tre setningar om den første tida, til dømes «Dei første vekene ville eg lytte meir enn eg snakka. Så ville eg ta éin type sak om gongen».

letter-no-company = Brevet nemner ikkje arbeidsgivaren.
    .why = Eit brev som kan gå til kven som helst, blir gjerne lese slik.
    .help = Skriv namnet, og kva som fekk deg til å søkje nett der, til dømes «Eg søkjer hos Lynghei Breiband fordi eg vil finne feilen saman med folk».

letter-too-long = Brevet er på { $count } ord, og ei side er om lag 350.
    .why = Den som har mange søknader framfor seg, les dei korte heilt ut.
    .help = Hald på det som svarar på annonsen, og la CV-en ta resten.
