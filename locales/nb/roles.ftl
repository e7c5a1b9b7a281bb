### Bokmål: first drafts of ads for common jobs.
### What only the recruiter knows stands in [[double brackets]] and is asked for.

## Customer service and contact centre

role-customer-service = kundekonsulent
    .name = Kundeservice og kundesenter
    .about = Folk tar kontakt når de lurer på noe, eller når noe har gått galt. Jobben er å sørge for at de får vite hva som gjelder, og hva som skjer videre.
    .day = På en vanlig dag har du rundt [[antall]] samtaler og meldinger. Det er travlest [[når]]. De fleste vil bare ha et svar. Noen er sinte eller redde, og det handler nesten aldri om deg.
    .support-1 = Etter en tung samtale tar du en pause. Pausen er betalt.
    .support-2 = Du kan alltid sette en samtale over til [[hvem]].
    .equal = Utdanning og erfaring fra butikk, resepsjon eller omsorg teller likt. Vi legger mer vekt på hva du kan lære, enn på hva du har gjort før.
    .learn = Du lærer systemene og produktene fra grunnen av. Opplæringen varer i [[hvor lenge]] med full lønn, og den første tiden har du [[hvem]] ved siden av deg.

## Sales

role-sales = salgskonsulent
    .name = Salg
    .about = Du hjelper kundene med å finne det de trenger. Når de kommer tilbake, har du gjort jobben godt.
    .day = På en vanlig dag snakker du med [[antall]] kunder, de fleste [[på telefon, på video eller hos dem]]. Mange sier nei, og det er en del av jobben.
    .support-1 = Du øver på samtalene sammen med en kollega før du tar dem alene.
    .support-2 = Målene blir du og [[hvem]] enige om. Viser det seg at de ikke stemmer, snakker dere om det.
    .equal = Erfaring fra butikk, resepsjon, kundeservice eller frivillig arbeid teller like mye som erfaring fra salg.
    .learn = Du lærer produktene, kundesystemet og måten vi selger på. Opplæringen varer i [[hvor lenge]] med full lønn.

## Care

role-care = pleieassistent
    .name = Omsorg
    .about = Folk skal få leve livet slik de selv vil, også når de trenger hjelp til noe av det. Det er det jobben går ut på.
    .day = På en vakt hjelper du [[antall]] personer sammen med [[antall]] kolleger. Det er travlest om morgenen. Noen dager er tunge for både kropp og hode, og noen av dem du hjelper, er redde eller sinte fordi de er syke.
    .support-1 = Tunge løft gjør dere to sammen eller ved hjelp av en personløfter.
    .support-2 = Har noe vært vanskelig, snakker du om det med [[hvem]] i arbeidstiden.
    .equal = Omsorg for familien, arbeid med barn og frivillig arbeid regnes med. Vil du ta fagbrev mens du jobber, kan du få [[hjelpen dere gir]].
    .learn = De [[antall]] første vaktene går du sammen med en kollega, lærer rutinene og blir kjent med dem du skal hjelpe. Kurs i medisiner og bruk av personløfter tar du i arbeidstiden.

## Shop

role-shop = butikkmedarbeider
    .name = Butikk
    .about = Du sørger for at folk finner det de kom for, og at det er lett å handle her.
    .day = Det er travlest [[når]], og da blir det kø i kassa. Innimellom er det varer som skal ut i hyllene. Du står og går det meste av vakta og løfter opptil [[antall]] kilo.
    .support-1 = De første ukene er du aldri alene i butikken.
    .support-2 = Blir noen truende, trekker du deg unna og ringer [[hvem]].
    .equal = Erfaring fra kafé, resepsjon, omsorg eller frivillig arbeid teller like mye som erfaring fra butikk.
    .learn = Du lærer kassa, varene og rutinene. Opplæringen varer i [[hvor lenge]] med full lønn.

## Hotel and reception

role-reception = resepsjonist
    .name = Hotell og resepsjon
    .about = Du er den første og den siste gjestene møter, og den de spør når noe mangler.
    .day = Vakta begynner med [[antall]] ankomster eller avreiser. Det er travlest om ettermiddagen. Noen gjester er slitne og misfornøyde når de kommer til deg.
    .support-1 = Går noe galt for en gjest, kan du selv gjøre det godt igjen for inntil [[beløp]].
    .support-2 = Om natta kan du alltid få tak i [[hvem]].
    .equal = Erfaring fra butikk, restaurant, kundeservice eller omsorg teller like mye som erfaring fra hotell.
    .learn = Du lærer bookingsystemet, huset og rutinene. Opplæringen varer i [[hvor lenge]] med full lønn, og de første vaktene har du sammen med en kollega.

## Warehouse and logistics

role-warehouse = lagermedarbeider
    .name = Lager og logistikk
    .about = Noen venter på varene. Du sørger for at de kommer i tide og i god stand.
    .day = På en vakt plukker du [[antall ordrer eller ordrelinjer]]. Du går mye og løfter opptil [[antall]] kilo. Det er travlest [[når]].
    .support-1 = Sikkerheten går foran farten. Blir det for travelt, får noe vente.
    .support-2 = Vi har [[løftehjelpemidler]], og vi bytter oppgaver i løpet av vakta.
    .equal = Erfaring fra butikk, kjøkken, gård eller frivillig arbeid regnes med. Du trenger ikke truckførerbevis for å søke.
    .learn = Du får opplæring i skanner, lagersystem og sikkerhet i [[hvor lenge]], med full lønn. Vil du ta truckførerbevis, betaler [[hvem]] kurset.

## Office and administration

role-office = kontormedarbeider
    .name = Kontor og administrasjon
    .about = Du gjør det lettere for andre å gjøre jobben sin: Ting er på plass, og folk får svar.
    .day = Dagene er ulike. Noe kommer hver uke, annet når noen banker på. Det er travlest [[når]].
    .support-1 = Blir det for mye, avtaler du med [[hvem]] hva som kan vente.
    .support-2 = En kollega kjenner oppgavene dine og tar over når du er borte.
    .equal = Erfaring fra resepsjon, butikk, foreningsliv eller eget firma teller like mye som kontorutdanning.
    .learn = Du lærer systemene og rutinene mens du jobber. I [[hvor lenge]] jobber du sammen med [[hvem]].

## IT support

role-it-support = IT-konsulent i brukerstøtte
    .name = IT og brukerstøtte
    .about = Når noe ikke virker, står arbeidet stille. Du finner ut hva som er galt, og hjelper folk videre.
    .day = Du tar rundt [[antall]] saker om dagen, og de fleste er små. Det er travlest [[når]]. Noen har ventet lenge før de spør, og er irriterte.
    .support-1 = Står du fast, kan du spørre [[hvem]]. Ingen kan alt.
    .support-2 = Saker som tar lang tid, sender du videre, og du får vite hvordan de ble løst.
    .equal = Kurs, praksis, frivillig arbeid og hjelp til venner og familie teller like mye som en grad.
    .learn = Du lærer systemene våre. Opplæringen varer i [[hvor lenge]] med full lønn, og kurs tar du i arbeidstiden.

## Software development

role-developer = systemutvikler
    .name = Systemutvikling
    .about = Du lager og retter programmer som [[hvem]] bruker. Du har gjort jobben godt når de får gjort det de skulle, og andre kan bygge videre på koden.
    .day = Dere er [[antall]] på laget. Mesteparten av tiden går til [[hva]]. Av og til feiler noe, og da leter vi etter årsaken, ikke etter noen å skylde på.
    .support-1 = En kollega leser all kode før den tas i bruk.
    .support-2 = Vakt utenom arbeidstiden: [[ingen, eller hvor ofte og hvordan den er betalt]].
    .equal = En grad, et kurs, åpen kildekode og egne prosjekter teller likt.
    .learn = Du lærer koden og verktøyene sammen med en kollega. Siden har du [[hvor mye tid]] til å lære nytt.

## Kindergarten

role-kindergarten = barnehageassistent
    .name = Barnehage
    .about = Barna skal være trygge, leke og bli sett hver dag. Du er en av de voksne de kan regne med.
    .day = Du er i en gruppe med [[antall]] barn og [[antall]] voksne. Dere er ute hver dag. Det kan være mye lyd, og dagen går sjelden som planlagt.
    .support-1 = Hver dag har du en pause for deg selv.
    .support-2 = Dere planlegger sammen i arbeidstiden, [[når]].
    .equal = Erfaring med barn i familien, i en forening eller på skolen regnes med. Det gjør omsorgsarbeid også.
    .learn = I [[hvor lenge]] følger du en kollega og lærer rutinene. Vil du ta fagbrev, kan du få [[hjelpen dere gir]].

## Teaching

role-teacher = lærer
    .name = Undervisning
    .about = Du underviser i [[fag]] på [[trinn]]. Du har gjort jobben godt når elevene tør å prøve og vet hva de kan gjøre bedre.
    .day = Du har [[antall]] undervisningstimer i uka og [[antall]] elever i klassen. Det er travlest de første ukene i skoleåret og før halvårsvurderingen.
    .support-1 = I vanskelige saker står du aldri alene. Du har med deg [[hvem]].
    .support-2 = Er du nyutdannet, har du veileder og [[antall]] færre undervisningstimer i uka det første året.
    .equal = Erfaring fra andre skoler, voksenopplæring, andre land og annet arbeid med barn regnes med.
    .learn = Du lærer systemene og rutinene av en fast fadder. Kurs tar du i arbeidstiden.

## Construction

role-construction = tømrer
    .name = Bygg og anlegg
    .about = Vi bygger og setter i stand [[hva]]. Du sørger for at det blir gjort riktig, så ingen må gjøre det om igjen.
    .day = Du er på byggeplassen fra kl. [[klokkeslett]] til [[klokkeslett]], ute det meste av året. Noen dager er våte og tunge.
    .support-1 = Vi har [[løfteutstyr]], og tunge løft gjør dere to sammen.
    .support-2 = Alle kan stanse arbeidet når det ikke er trygt.
    .equal = Har du lært faget i praksis, her eller i et annet land, teller det likt. Mangler du fagbrev, kan du få [[hjelpen dere gir]] fram til fagprøven.
    .learn = I [[hvor lenge]] jobber du sammen med en kollega og lærer hvordan vi bygger. Kurs er betalt.

## Summer job

role-summer = sommermedarbeider
    .name = Sommerjobb
    .about = Om sommeren kommer det mange besøkende, og mange av oss har ferie. Du sørger for at folk føler seg velkomne likevel.
    .day = Det er travlest når det er [[fint eller dårlig vær]]. Da blir det kø, og dere er flere på hver vakt. Innimellom er det rolig.
    .support-1 = Du er aldri alene på vakt.
    .support-2 = Du kan alltid få tak i [[hvem]].
    .equal = Du trenger ikke ha hatt jobb før. Skole, foreninger, barnepass og hjelp hjemme regnes med.
    .learn = Du får [[antall]] dager med betalt opplæring før den første vakta.

## First job

role-first-job = medarbeider under opplæring
    .name = Første jobb
    .about = Denne jobben er for deg som ikke har hatt jobb før, eller ikke så lenge. Du lærer hvordan en arbeidsplass fungerer, mens du gjør nyttige ting fra den første uka.
    .day = I begynnelsen følger du fadderen din. Etter hvert får du egne oppgaver, og du har noen å spørre på hver vakt.
    .support-1 = Fadderen din er [[hvem]], og dere har en samtale hver uke.
    .support-2 = Det er greit å gjøre feil. Vi retter dem sammen.
    .equal = Skole, foreninger, frivillig arbeid, barnepass og hjelp hjemme regnes som erfaring.
    .learn = Du får opplæring i alt du trenger i jobben. Den varer i [[hvor lenge]] med full lønn, og du får attest når du slutter.

## What stands in a first draft of any job

# Where the brief has no opening of its own.
first-lead = [[hvorfor dere ansetter, på to linjer: hva som er nytt, og hvem som venter på det]]
# Hours, where the brief says nothing of them.
first-hours = Vi har åpent [[når]]. Vaktplanen er klar [[hvor lenge]] i forveien.
# How the pay is set.
first-pay-note = Lønnen følger [[tariffavtale, eller andre regler]].
# Items of what is offered; what is customary and has to be checked stands in brackets.
first-offer-1 = [[tariffavtale: hvilken, eller ingen]]
# An item of what is offered.
first-offer-2 = pensjon: [[prosent av lønnen]]
# An item of what is offered: five weeks are customary, the law gives a little less.
first-offer-3 = [[antall, som regel fem]] uker ferie
# A step of the hiring, said after its date.
first-step-1 = Fristen går ut. Du får kvittering med en gang du har søkt.
# A step of the hiring, said after its date.
first-step-2 = Alle som har søkt, har fått svar.
# A step of the hiring, said after its date.
first-step-3 = Intervju på video eller her hos oss, i [[hvor lenge]]. Du får spørsmålene på forhånd.
# A step of the hiring, said after its date.
first-step-4 = Alle som har vært på intervju, har fått svar.
# Who is welcome, where the brief has no sentence of its own.
first-welcome = Har du hull i CV-en, trenger du ikke forklare det.
# How to apply, where the brief has no sentence of its own.
first-apply = Send CV og noen linjer om hvorfor du vil ha jobben. Bilde, fødselsdato og referanser trenger vi ikke nå.
