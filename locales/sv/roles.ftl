### Första utkast till annonser för vanliga jobb. Det bara arbetsgivaren vet står i [[dubbla hakparenteser]].

## Kundtjänst

role-customer-service = kundtjänstmedarbetare
    .name = Kundtjänst
    .about = Människor hör av sig när de undrar något eller när något har gått fel. Du ser till att de vet vad som gäller och vad som händer härnäst.
    .day = En vanlig dag blir det ungefär [[antal]] samtal och meddelanden. Mest att göra är det [[när]]. De flesta vill bara ha ett svar. Några är arga eller oroliga, och det handlar nästan aldrig om dig.
    .support-1 = Efter ett tungt samtal tar du en paus. Pausen är betald.
    .support-2 = Du kan alltid lämna över ett samtal till [[vem]].
    .equal = En utbildning är en väg hit. Jobb i butik, i reception eller i vården är en annan, och vi bedömer dem lika. Vi lägger större vikt vid vad du kan lära dig än vid vad du har gjort förut.
    .learn = Systemen och produkterna lär du dig här. Introduktionen tar [[hur lång tid]] med full lön, och i början har du [[vem]] bredvid dig.

## Försäljning

role-sales = säljare
    .name = Försäljning
    .about = Du hjälper kunder att välja det de behöver. Du har gjort ett bra jobb när de är nöjda även efteråt och kommer tillbaka.
    .day = En vanlig dag pratar du med [[antal]] kunder, de flesta [[i telefon, på video eller ute hos dem]]. Många säger nej, och det hör till jobbet.
    .support-1 = Du övar på samtalen med en kollega innan du tar dem på egen hand.
    .support-2 = Målen sätter du tillsammans med [[vem]], och ni tar upp dem igen om de visar sig vara fel.
    .equal = Erfarenhet från butik, reception, kundtjänst eller ideellt arbete räknas lika mycket som erfarenhet av försäljning.
    .learn = Produkterna, kundsystemet och hur vi säljer lär du dig här. Introduktionen tar [[hur lång tid]] med full lön.

## Vård och omsorg

role-care = vårdbiträde
    .name = Vård och omsorg
    .about = Du hjälper människor att leva som de själva vill, också när de inte klarar allt på egen hand.
    .day = Under ett pass hjälper du [[antal]] personer, tillsammans med [[antal]] kollegor. Mest att göra är det på morgonen. Vissa dagar är tunga, både för kroppen och för huvudet. En del människor är rädda eller arga för att de är sjuka.
    .support-1 = Tunga förflyttningar gör ni två tillsammans eller med en lyft.
    .support-2 = När något har varit svårt pratar du igenom det med [[vem]] på arbetstid.
    .equal = Har du tagit hand om en anhörig, jobbat med barn eller hjälpt till ideellt räknas det. Så kan du utbilda dig medan du jobbar här: [[hur]].
    .learn = Du lär dig rutinerna och lär känna människorna under [[antal]] pass tillsammans med en kollega. Läkemedel och lyftar har egna kurser, på arbetstid.

## Butik

role-shop = butiksmedarbetare
    .name = Butik
    .about = Du gör det lätt att handla här. Den som kommer in ska få med sig det den behöver, eller veta var det finns.
    .day = Mest att göra är det [[när]], och då blir det kö i kassan. Däremellan ska varor upp på hyllorna. Du är på benen det mesta av passet och lyfter upp till [[antal]] kilo.
    .support-1 = De första veckorna är du aldrig ensam i butiken.
    .support-2 = Är någon hotfull backar du undan och ringer [[vem]].
    .equal = Erfarenhet från café, reception, vård eller ideellt arbete räknas lika mycket som erfarenhet från butik.
    .learn = Kassan, varorna och rutinerna lär du dig här. Introduktionen tar [[hur lång tid]] med full lön.

## Hotell och reception

role-reception = receptionist
    .name = Hotell och reception
    .about = Du är den första och den sista som gästerna träffar, och den de frågar när något saknas.
    .day = Under ett pass är det [[antal]] gäster som kommer eller åker. Mest att göra är det på eftermiddagen. Några är trötta och missnöjda redan när de kommer fram till dig.
    .support-1 = När något har blivit fel får du själv bestämma hur vi ersätter gästen, upp till [[belopp]].
    .support-2 = Jobbar du natt kan du alltid ringa [[vem]].
    .equal = Erfarenhet från butik, restaurang, kundtjänst eller vård räknas lika mycket som erfarenhet från hotell.
    .learn = Bokningssystemet, huset och rutinerna lär du dig här. Introduktionen tar [[hur lång tid]] med full lön, och de första passen jobbar du alltid med en kollega.

## Lager och logistik

role-warehouse = lagermedarbetare
    .name = Lager och logistik
    .about = Du ser till att rätt varor kommer i tid till dem som väntar på dem.
    .day = Under ett pass plockar du [[antal]] orderrader. Du går mycket och lyfter upp till [[antal]] kilo. Mest att göra är det [[när]].
    .support-1 = Ingen säkerhetsregel får hoppas över, hur bråttom det än är.
    .support-2 = Vi har [[lyfthjälpmedel]], och vi byter uppgifter under passet.
    .equal = Erfarenhet från butik, kök, lantbruk eller ideellt arbete räknas lika mycket som erfarenhet från lager. Betyg och intyg är inget krav.
    .learn = Skanner, system och säkerhet lär du dig här. Introduktionen tar [[hur lång tid]] med full lön. Så gör vi med truckkort: [[vem som betalar kursen, och när]].

## Kontor och administration

role-office = administratör
    .name = Kontor och administration
    .about = Du gör det lättare för andra att göra sitt jobb. Det de behöver finns på plats, och den som frågar får svar.
    .day = En del uppgifter kommer tillbaka varje vecka, andra dyker upp när någon knackar på. Mest att göra är det [[när]].
    .support-1 = När det blir för mycket bestämmer du och [[vem]] vad som kan vänta.
    .support-2 = En kollega kan dina uppgifter och tar över när du är borta.
    .equal = Erfarenhet från reception, butik, förening eller eget företag räknas lika mycket som en kontorsutbildning.
    .learn = Våra system och rutiner lär du dig här. Först jobbar du tillsammans med [[vem]] i [[hur lång tid]].

## It-support

role-it-support = it-supporttekniker
    .name = It-support
    .about = När något inte fungerar kommer folk ingen vart. Du tar reda på vad det är och hjälper dem vidare.
    .day = Du tar ungefär [[antal]] ärenden om dagen, de flesta små. Mest att göra är det [[när]]. Några har väntat länge på hjälp och är irriterade.
    .support-1 = Du kan fråga [[vem]] när du kör fast. Ingen kan allt.
    .support-2 = Ärenden som drar ut på tiden lämnas vidare, och du får veta hur de löstes.
    .equal = En kurs, praktik, ideellt arbete eller datorhjälp till vänner och släkt räknas lika mycket som en examen.
    .learn = Våra system lär du dig här. Introduktionen tar [[hur lång tid]] med full lön, och kurser går du på arbetstid.

## Systemutveckling

role-developer = systemutvecklare
    .name = Systemutveckling
    .about = Du bygger och rättar program som [[vem]] använder. Du har gjort ett bra jobb när de kan göra det de vill, och när andra kan bygga vidare på koden.
    .day = Du jobbar i ett team på [[antal]] personer. Tiden går åt till [[vad]]. Ibland går något sönder, och då letar vi efter orsaken och inte efter någon skyldig.
    .support-1 = All kod läses av en person till innan den går ut.
    .support-2 = Jour utanför arbetstid: [[ingen, eller hur ofta och hur den betalas]].
    .equal = Om du har lärt dig programmera på en utbildning, i öppen källkod eller på egen hand spelar ingen roll. Det väger lika tungt.
    .learn = Koden och verktygen lär du dig här, till en början i par med en kollega. Du får [[hur mycket tid]] för att lära dig nytt.

## Förskola

role-kindergarten = förskoleassistent
    .name = Förskola
    .about = Barnen ska ha det tryggt, få leka och bli sedda varje dag. Du är en av de vuxna som de kan lita på.
    .day = Du är i en grupp med [[antal]] barn och [[antal]] vuxna. Ni är ute varje dag. Ljudnivån kan vara hög, och en dag blir sällan som vi har tänkt.
    .support-1 = Varje dag har du en rast då någon annan är med barnen.
    .support-2 = Ni planerar tillsammans på arbetstid: [[när]].
    .equal = Har du tagit hand om barn i familjen, i en förening eller i skolan räknas det. Jobb i vården räknas också.
    .learn = Rutinerna lär du dig tillsammans med en kollega under [[hur lång tid]]. Vill du utbilda dig vidare hjälper vi till så här: [[hur]].

## Undervisning

role-teacher = lärare
    .name = Undervisning
    .about = Du undervisar i [[ämnen]] [[i vilka årskurser]]. Du har gjort ett bra jobb när eleverna vågar försöka och märker att de lär sig.
    .day = Du har [[antal]] lektioner i veckan och [[antal]] elever i klassen. Mest att göra är det i början av läsåret och veckorna före betygen.
    .support-1 = Svåra ärenden tar du alltid tillsammans med [[vem]].
    .support-2 = Är du ny som lärare har du en mentor det första året och undervisar [[hur mycket mindre]].
    .equal = Erfarenhet från andra skolor, från vuxenutbildning, från andra länder och från annat arbete med barn räknas.
    .learn = Våra system och rutiner lär du dig tillsammans med en kollega. Kurser går du på arbetstid.

## Bygg

role-construction = snickare
    .name = Bygg
    .about = Vi bygger och reparerar [[vad]]. Du ser till att det blir rätt, så att ingen behöver göra om det.
    .day = Du är på bygget från klockan [[starttid]] till [[sluttid]], utomhus större delen av året. Vissa dagar är blöta och tunga.
    .support-1 = Vi har [[lyfthjälpmedel]], och vid tunga lyft är vi alltid två.
    .support-2 = Vem som helst får stoppa ett arbete som kan bli farligt.
    .equal = Det spelar ingen roll om du har lärt dig yrket här eller utomlands. Så hjälper vi dig till ett yrkesbevis: [[hur]].
    .learn = Hur vi bygger lär du dig tillsammans med en kollega under [[hur lång tid]]. Kurser går du på betald tid.

## Sommarjobb

role-summer = sommarmedarbetare
    .name = Sommarjobb
    .about = På sommaren kommer det många besökare, och många av oss har semester. Du ser till att besökarna får hjälp ändå.
    .day = Mest att göra är det när vädret är [[fint eller dåligt]]. Då blir det kö, och vi hjälps åt. Däremellan är det lugnt.
    .support-1 = Du är aldrig ensam på ett pass.
    .support-2 = Du kan ringa [[vem]] under hela passet.
    .equal = Du behöver inte ha haft ett jobb förut. Skola, föreningsliv, barnpassning och hjälp hemma räknas.
    .learn = Du får [[hur många]] dagars betald introduktion före det första passet.

## Första jobbet

role-first-job = medarbetare under upplärning
    .name = Första jobbet
    .about = Det här jobbet är för dig som inte har haft något jobb förut, eller bara under en kort tid. Du lär dig hur en arbetsplats fungerar och gör nytta redan första veckan.
    .day = Först går du bredvid och ser hur andra gör. Sedan får du egna uppgifter, och på varje pass finns någon att fråga.
    .support-1 = Din fadder är [[vem]], och ni har ett samtal varje vecka.
    .support-2 = Det är okej att göra fel. Vi rättar till det tillsammans.
    .equal = Skola, föreningsliv, ideellt arbete, barnpassning och hjälp hemma räknas som erfarenhet.
    .learn = Allt du behöver kunna lär du dig här. Introduktionen tar [[hur lång tid]] med full lön, och efteråt får du ett skriftligt intyg.

## Det som står i ett första utkast till vilket jobb som helst

# När underlaget inte har någon egen öppning.
first-lead = [[varför ni anställer, på två rader: vad som är nytt och vem som väntar på det]]
# Arbetstider, när underlaget inte säger något om dem.
first-hours = Vi har öppet [[tider]]. Schemat är klart [[hur långt]] i förväg.
# Hur lönen sätts.
first-pay-note = Lönen sätts enligt [[kollektivavtal, eller hur]].
# Punkter om det som ingår; det som ska kontrolleras står i hakparenteser.
first-offer-1 = [[kollektivavtal: vilket, eller inget]]
# En punkt om det som ingår.
first-offer-2 = tjänstepension: [[enligt avtal, eller procent av lönen]]
# En punkt om det som ingår. Lagen ger minst 25 dagar.
first-offer-3 = [[antal]] semesterdagar om året
# Ett steg i rekryteringen, efter datumet.
first-step-1 = sista dag att söka. Du får en bekräftelse så snart du har sökt.
# Ett steg i rekryteringen, efter datumet.
first-step-2 = svar till alla som har sökt.
# Ett steg i rekryteringen, efter datumet.
first-step-3 = intervju på [[hur lång tid]], digitalt eller hos oss. Frågorna får du i förväg.
# Ett steg i rekryteringen, efter datumet.
first-step-4 = besked till alla som har varit på intervju.
# Där datumet för ett steg saknas.
# Vem som är välkommen, när underlaget inte har någon egen mening.
first-welcome = Du behöver inte förklara luckor i ditt cv.
# Hur man söker, när underlaget inte har någon egen mening.
first-apply = Skicka cv och några rader om varför du vill ha jobbet. Foto, födelsedatum och referenser behöver vi inte nu.
