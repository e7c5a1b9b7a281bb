### Første utkast til annonsar for vanlege jobbar. Engelsk er malen for id-ar og attributt.
### Det berre arbeidsgivaren veit, står i [[doble klammer]], og programmet spør etter det. Ingenting blir påstått om arbeidsgivaren som kan vere usant.
### Verdien av role-<id> er tittelen slik han står i annonsen, kjønnsnøytral.

## Kundeservice

role-customer-service = kundebehandlar
    .name = Kundeservice og kundesenter
    .about = Folk tek kontakt når dei lurer på noko, eller når noko har gått gale. Du finn svaret og fortel kva som skjer vidare.
    .day = Ein vanleg dag har du om lag [[kor mange]] samtalar og meldingar. Det er travlast [[når]]. Dei fleste vil berre ha svar. Nokre er sinte eller urolege, og det handlar nesten aldri om deg.
    .support-1 = Etter ein tung samtale tek du pause. Pausen er betalt.
    .support-2 = Du kan når som helst la [[kven]] ta over samtalen.
    .equal = Utdanning tel, og erfaring frå butikk, resepsjon eller omsorg tel like mykje. Vi ser meir på kva du kan lære, enn på kva du har gjort før.
    .learn = Systema og produkta lærer du her. Opplæringa tek [[kor lang tid]] med full løn, og i starten tek du samtalane saman med [[kven]].

## Sal

role-sales = seljar
    .name = Sal
    .about = Du hjelper kundane med å finne det dei treng, anten vi har det eller ikkje. Har du gjort jobben godt, kjem dei att.
    .day = Ein vanleg dag snakkar du med [[kor mange]] kundar, dei fleste [[på telefon, på nett eller ute hos dei]]. Mange seier nei, og det er ein del av jobben.
    .support-1 = Du øver på samtalane saman med ein kollega før du tek dei åleine.
    .support-2 = Måla set du saman med [[kven]]. Viser dei seg å vere feil, snakkar de om det.
    .equal = Erfaring frå butikk, resepsjon, kundeservice eller frivillig arbeid tel like mykje som erfaring med sal.
    .learn = Produkta, kundesystemet og måten vi sel på, lærer du her. Opplæringa tek [[kor lang tid]] med full løn.

## Omsorg

role-care = omsorgsassistent
    .name = Helse og omsorg
    .about = Folk skal få leve slik dei vil, også når dei treng hjelp til noko av det. Den hjelpa gir du.
    .day = På ei vakt hjelper du [[kor mange]] personar, saman med [[kor mange kollegaer]]. Det er travlast om morgonen. Nokre dagar er tunge for både kropp og hovud, og nokre av dei du møter, er redde eller sinte fordi dei er sjuke.
    .support-1 = Tunge løft tek de to saman, eller med personløftar.
    .support-2 = Har noko vore vanskeleg, får du snakke om det i arbeidstida med [[kven]].
    .equal = Det tel at du har hatt omsorg for nokon i familien, jobba med barn eller gjort frivillig arbeid. Vil du ta fagbrev som helsefagarbeidar, hjelper vi deg med [[kva]].
    .learn = I starten går du [[kor mange]] vakter saman med ein kollega og blir kjend med både folk og rutinar. Kurs i medisin og i bruk av personløftar tek du i arbeidstida.

## Butikk

role-shop = butikkmedarbeidar
    .name = Butikk
    .about = Folk skal finne det dei kom for, og det skal vere lett å handle her. Det syter du for.
    .day = Det er travlast [[når]], og då er det kø i kassa. Innimellom er det varer som skal ut. Du er på beina det meste av vakta og løftar inntil [[kor mange]] kilo.
    .support-1 = Dei første vekene er du aldri åleine i butikken.
    .support-2 = Kjem nokon med trugsmål, trekkjer du deg unna og ringjer [[kven]].
    .equal = Erfaring frå kafé, resepsjon, omsorg eller frivillig arbeid tel like mykje som erfaring frå butikk.
    .learn = Kassa, varene og rutinane lærer du her. Opplæringa tek [[kor lang tid]] med full løn.

## Hotell og resepsjon

role-reception = resepsjonist
    .name = Hotell og resepsjon
    .about = Du er den gjestene møter først og sist, og den dei spør når noko manglar.
    .day = På ei vakt er det om lag [[kor mange]] som kjem eller reiser. Det er travlast om ettermiddagen. Nokre gjester er trøytte og misnøgde når dei kjem til deg.
    .support-1 = Når noko er gale, bestemmer du sjølv korleis du rettar det opp, inntil [[beløp]].
    .support-2 = Om natta kan du alltid få tak i [[kven]].
    .equal = Erfaring frå butikk, restaurant, kundeservice eller omsorg tel like mykje som erfaring frå hotell.
    .learn = Bookingsystemet, huset og rutinane lærer du her. Opplæringa tek [[kor lang tid]] med full løn, og dei første vaktene går du saman med ein kollega.

## Lager og logistikk

role-warehouse = lagermedarbeidar
    .name = Lager og logistikk
    .about = Det er folk som ventar på varene. Du syter for at dei får det dei har bestilt, når dei treng det.
    .day = På ei vakt plukkar du [[kor mange ordrar eller ordrelinjer]]. Du går mykje og løftar inntil [[kor mange]] kilo. Det er travlast [[når]].
    .support-1 = Du får tid til å følgje tryggleiksreglane, også når det hastar.
    .support-2 = Vi har [[løftehjelpemiddel]], og vi byter oppgåver i løpet av vakta.
    .equal = Erfaring frå butikk, kjøkken, gard eller frivillig arbeid tel like mykje som erfaring frå lager. Du treng ikkje ha fagbrev eller truckførarbevis.
    .learn = Skannaren og systemet lærer du her, og du får opplæring i tryggleik. Opplæringa tek [[kor lang tid]] med full løn. Vil du ta truckførarbevis, betaler vi [[heile kurset, eller kor mykje]].

## Kontor og administrasjon

role-office = kontormedarbeidar
    .name = Kontor og administrasjon
    .about = Du gjer det lettare for andre å få gjort jobben sin: Ting er på plass, og folk får svar.
    .day = Noko kjem fast kvar veke, og noko kjem når det bankar på døra. Det er travlast [[når]].
    .support-1 = Du og [[kven]] blir einige om kva som kan vente når det er for mykje.
    .support-2 = Ein kollega kjenner oppgåvene dine og tek over når du er borte.
    .equal = Erfaring frå resepsjon, butikk, lag og foreiningar eller eiga verksemd tel like mykje som utdanning i kontorfag.
    .learn = Systema og rutinane våre lærer du her. I starten jobbar du saman med [[kven]] i [[kor lang tid]].

## IT-støtte

role-it-support = IT-konsulent i brukarstøtte
    .name = IT og brukarstøtte
    .about = Når noko ikkje verkar, kjem folk ikkje vidare. Du finn ut kva det er, og hjelper dei i gang att.
    .day = Du tek om lag [[kor mange]] saker om dagen, og dei fleste er små. Det er travlast [[når]]. Nokre har venta lenge og er irriterte når dei tek kontakt.
    .support-1 = Du kan spørje [[kven]] når du står fast. Ingen kan alt.
    .support-2 = Saker som tek lang tid, sender du vidare, og du får vite korleis dei blei løyste.
    .equal = Kurs, praksis og frivillig arbeid tel like mykje som høgare utdanning. Å ha hjelpt vener og familie med data tel òg.
    .learn = Systema våre lærer du her. Opplæringa tek [[kor lang tid]] med full løn, og du kan ta kurs i arbeidstida.

## Systemutvikling

role-developer = systemutviklar
    .name = Systemutvikling
    .about = Du lagar og rettar program som [[kven]] bruker. Har du gjort jobben godt, får dei gjort det dei ville, og andre kan byggje vidare på koden.
    .day = Du jobbar i eit team på [[kor mange]]. No arbeider vi mest med [[kva]]. Av og til går noko gale, og då leitar vi etter årsaka og ikkje etter ein syndebukk.
    .support-1 = Alt du skriv, blir lese av éin til før det går i drift.
    .support-2 = Vakt utanom arbeidstida: [[inga, eller kor ofte og kva de betaler]].
    .equal = Grad, kurs, open kjeldekode og eigne prosjekt tel like mykje.
    .learn = Koden og verktøya våre lærer du her, og i starten skriv du kode saman med ein kollega. Du får [[kor mykje tid]] til å lære nye ting.

## Barnehage

role-kindergarten = barnehageassistent
    .name = Barnehage
    .about = Barna skal vere trygge, få leike og bli sett kvar dag. Du er ein av dei vaksne dei kan rekne med.
    .day = Du er i ei gruppe med [[kor mange]] barn og [[kor mange]] vaksne. De er ute kvar dag. Det kan vere mykje lyd, og dagen blir sjeldan slik de planla.
    .support-1 = Kvar dag har du ein pause borte frå barnegruppa.
    .support-2 = De planlegg saman i arbeidstida: [[når]].
    .equal = Erfaring med barn i familien, i eit lag eller på skulen tel, og det gjer omsorgsarbeid òg.
    .learn = I [[kor lang tid]] går du saman med ein kollega og lærer rutinane. Vil du ta fagbrev som barne- og ungdomsarbeidar, hjelper vi deg med [[kva]].

## Skule

role-teacher = lærar
    .name = Skule og undervisning
    .about = Du underviser i [[fag]] på [[trinn]]. Har du gjort jobben godt, vågar elevane å prøve, og dei veit kva dei kan gjere betre.
    .day = Du har [[kor mange]] undervisningstimar i veka og [[kor mange]] elevar i klassen. Det er travlast dei første vekene av skuleåret og vekene før karakterane.
    .support-1 = Du står ikkje åleine i ei vanskeleg sak: [[kven]] er med.
    .support-2 = Nyutdanna lærarar får rettleiar og [[kor mange]] færre timar i veka det første året.
    .equal = Praksis frå andre skular, vaksenopplæring, utlandet og anna arbeid med barn tel.
    .learn = Systema og rutinane våre lærer du av ein fast rettleiar. Kurs tek du i arbeidstida.

## Bygg og anlegg

role-construction = tømrar
    .name = Bygg og anlegg
    .about = Vi byggjer og reparerer [[kva]]. Du gjer det rett, så ingen treng å gjere det om att.
    .day = Du er på byggjeplassen frå kl. [[klokkeslett]] til kl. [[klokkeslett]], ute det meste av året. Nokre dagar er våte og tunge.
    .support-1 = Vi har [[løftehjelpemiddel]], og tunge løft tek de to saman.
    .support-2 = Alle kan stoppe arbeidet når det ikkje er trygt.
    .equal = Har du lært faget i praksis, her eller i utlandet, tel det like mykje. Vil du ta fagbrev, hjelper vi deg med [[kva]].
    .learn = I [[kor lang tid]] jobbar du saman med ein kollega og lærer korleis vi byggjer. Kursa betaler vi.

## Sommarjobb

role-summer = sommarmedarbeidar
    .name = Sommarjobb
    .about = Om sommaren kjem det mange hit, og mange av oss har ferie. Du syter for at folk kjenner seg velkomne likevel.
    .day = Det er travlast når vêret er [[godt eller dårleg]]. Då er det kø, og de er fleire på kvar vakt. Innimellom er det stille.
    .support-1 = Du er aldri åleine på vakt.
    .support-2 = Du kan ringje [[kven]] når som helst.
    .equal = Du treng ikkje ha hatt jobb før. Det du har gjort på skulen, i eit lag, som barnevakt eller heime, tel.
    .learn = Før den første vakta får du betalt opplæring i [[kor lang tid]].

## Første jobb

role-first-job = medarbeidar under opplæring
    .name = Første jobb
    .about = Denne jobben er for deg som ikkje har hatt jobb før, eller berre ei kort tid. Du lærer korleis ein arbeidsplass fungerer, og gjer noko nyttig allereie den første veka.
    .day = Dei første vekene følgjer du fadderen din. Etter det har du eigne oppgåver og nokon å spørje på kvar vakt.
    .support-1 = Fadderen din er [[kven]], og de tek ein prat kvar veke.
    .support-2 = Det går fint å gjere feil. Vi rettar dei opp saman.
    .equal = Det du har gjort på skulen, i eit lag, som frivillig, som barnevakt eller heime, tel som erfaring.
    .learn = Alt du treng i jobben, lærer du her. Opplæringa tek [[kor lang tid]] med full løn, og etterpå får du attest.

## Det som står i eit første utkast til kva jobb som helst

# Der oppdraget ikkje har ei eiga opning.
first-lead = [[kvifor de tilset, på to linjer: kva som er nytt, og kven som ventar på det]]
# Arbeidstid, der oppdraget ikkje seier noko om det.
first-hours = Arbeidstida er [[dagar og klokkeslett]]. Arbeidsplanen får du [[kor lang tid]] før.
# Korleis løna blir sett.
first-pay-note = Vi set løna etter [[tariffavtalen, eller det de legg vekt på]].
# Noko av det de tilbyr.
first-offer-1 = Vi har [[tariffavtale: kva for ein, eller ingen]].
# Noko av det de tilbyr.
first-offer-2 = Du tener opp pensjon frå første krone: [[prosent av løna, eller offentleg tenestepensjon]].
# Noko av det de tilbyr.
first-offer-3 = Du har [[fem veker, eller fire veker og éin dag]] ferie.
# Eit steg i tilsetjinga, etter datoen.
first-step-1 = Søknadsfristen går ut. Du får stadfesting straks du har søkt.
# Eit steg i tilsetjinga, etter datoen.
first-step-2 = Alle som har søkt, har fått svar frå oss.
# Eit steg i tilsetjinga, etter datoen.
first-step-3 = Vi møtest til intervju, på nett eller her, i [[kor lang tid]]. Spørsmåla får du på førehand.
# Eit steg i tilsetjinga, etter datoen.
first-step-4 = Alle som har vore på intervju, har fått svar frå oss.
# Kven som er velkomen, der oppdraget ikkje har ei eiga setning.
first-welcome = Hol i CV-en treng du ikkje forklare.
# Korleis ein søkjer, der oppdraget ikkje har ei eiga setning.
first-apply = Send CV og nokre linjer om kvifor du vil ha jobben. Bilete, fødselsdato og referansar treng vi ikkje no.
