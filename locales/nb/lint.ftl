### Bokmål: messages of the rules. $match is the phrase as it stands in the text.

## Superhuman

superhuman-superhuman = «{ $match }» ber om noen som ikke finnes.
    .why = Ingen er et overmenneske, og de som vet det, lar ofte være å søke.
    .help = Beskriv de tre–fire oppgavene som faktisk fyller uka, for eksempel «Du svarer kunder på telefon og chat».
superhuman-octopus = «{ $match }» sier ikke hvor jobben slutter.
    .why = Bildet lover at én person skal rekke alt, og ikke alle som har lært norsk som voksne, forstår det.
    .help = Nevn de faste oppgavene og hva som kommer i tillegg, for eksempel «Du har ansvar for fakturering og hjelper til i resepsjonen på mandager».
superhuman-jack-of-all-trades = «{ $match }» ber én person om å dekke alt.
    .why = Når ingenting er avgrenset, er det vanskelig å vite om man passer, og vanskelig å lykkes etterpå.
    .help = Skriv hva som er hovedoppgaven, og hva andre tar seg av, for eksempel «60 prosent regnskap og 40 prosent lønn».
superhuman-many-balls = «{ $match }» sier at det er mye på én gang, men ikke hva.
    .why = De fleste jobber best med én ting om gangen og lurer på hvem som hjelper til med å prioritere.
    .help = Fortell hvor mye det er, og hvem man kan spørre, for eksempel «Du har tre–fire saker samtidig, og lederen hjelper deg å prioritere».
superhuman-persona = «{ $match }» er et bilde, ikke en jobb.
    .why = Få kaller seg selv noe slikt, og dyktige folk som ikke kjenner seg igjen, leser ikke videre.
    .help = Bruk tittelen og oppgaven, for eksempel «rådgiver som lager rapporter i Excel».
superhuman-over-100-percent = «{ $match }» er mer enn noen har å gi.
    .why = Hele arbeidstiden er 100 prosent. Det som kommer på toppen, går ut over hvilen, og søkere merker seg det.
    .help = Skriv stillingsprosenten og når arbeidsdagen er slutt, for eksempel «full stilling, kl. 8–16».
superhuman-absolute = «{ $match }» gjelder uten unntak, og det klarer ingen.
    .why = Alle har dårlige dager og gjør feil. De som er ærlige med seg selv, tror kanskje at de ikke er gode nok.
    .help = Skriv hva som skal skje til vanlig, og hva dere gjør når det glipper, for eksempel «Du kontrollerer med sjekkliste, og en kollega leser over».
superhuman-intensified-trait = «{ $match }» legger lista høyere enn jobben trenger.
    .why = Forsterkende ord sier ikke mer om oppgaven, men får mange til å tvile på om de er gode nok.
    .help = Ta bort forsterkningen og skriv hva man gjør, for eksempel «Du skriver ned hva dere ble enige om».
superhuman-contrast = «{ $match }» og «{ $other }» drar i hver sin retning.
    .why = Få er begge deler på én gang. De fleste er sterke på det ene og har lært litt av det andre.
    .help = Velg det jobben trenger mest, eller fortell hvem som dekker det andre.
superhuman-trait-pile = Annonsen ber om { $count } ulike egenskaper hos én person.
    .why = Jo lengre lista er, desto færre kjenner seg igjen, og desto mindre sier hvert ord om jobben.
    .help = Behold de to eller tre som jobben ikke kan være uten, og skriv dem som noe man gjør: «Du lar kunden snakke ferdig før du svarer.»
superhuman-the-best = «{ $match }» gjør jobben til en konkurranse.
    .why = Bare én kan være best, og flinke folk undervurderer seg ofte. Dere trenger noen som kan gjøre denne jobben.
    .help = Skriv hva man må kunne for å begynne, for eksempel «Du har fagbrev eller har lært faget i praksis».
superhuman-born-to = «{ $match }» handler om noe medfødt, men jobben kan læres.
    .why = De fleste har blitt gode ved å øve. Den som leser dette, kan tro at det er for sent.
    .help = Skriv hva man får lære, for eksempel «Du har lyst til å lære salg, og vi gir deg fast veiledning».
superhuman-knows-everything = «{ $match }» krever at man kan alt fra før.
    .why = Ingen kan alt om et fag, og noe lærer man best i jobben.
    .help = Del lista i to: «Dette må du kunne nå» og «Dette lærer du her».
superhuman-endless-energy = «{ $match }» ber om krefter som ikke tar slutt.
    .why = Alle blir slitne, og noen lever med mindre krefter og gjør en god jobb likevel.
    .help = Fortell hvordan dagen er, for eksempel «Du veksler mellom telefon og skriftlige saker».
superhuman-nerves-of-steel = «{ $match }» sier at det blir tøft, men ikke hva man har å støtte seg på.
    .why = Det er ærlig at jobben er krevende. Det blir trygt når hjelpen står i neste setning.
    .help = Skriv hva som er vanskelig, og hva dere gjør med det, for eksempel «Etter en tung samtale logger du deg av i ti minutter».
superhuman-lives-for-work = «{ $match }» gjør jobben til hele livet.
    .why = Folk har familie, venner og søvn ved siden av, og de gjør som regel en bedre jobb av det.
    .help = Skriv hva som er interessant i arbeidet, for eksempel «Du er nysgjerrig på hva kundene trenger».
superhuman-sharp-senses = «{ $match }» ber om sanser som ingen har.
    .why = Gode rutiner fanger opp det ett par øyne ikke ser, og noen som passer til jobben, ser eller husker dårlig.
    .help = Skriv hvordan dere følger med, for eksempel «Dere er alltid to voksne på avdelingen».
superhuman-works-miracles = «{ $match }» ber om et mirakel.
    .why = Store ord skjuler hva som faktisk skal gjøres, og skremmer dem som tar dem på alvor.
    .help = Skriv målet for det første året, for eksempel «Målet er at kunden får svar samme dag».
superhuman-always-cheerful = «{ $match }» ber om godt humør på bestilling.
    .why = Alle har tunge dager, og den som må smile gjennom dem, blir fortere sliten. Folk som har det vanskelig en periode, leser ikke videre.
    .help = Skriv hvordan kundene skal bli møtt, for eksempel «Du hilser, lytter ferdig og sier fra når du trenger avløsning».
superhuman-never-gives-up = «{ $match }» sier at det ikke er lov å stoppe.
    .why = Det er ofte klokt å gi seg i tide eller be om hjelp. De som gjør det, kan tro at jobben ikke er for dem.
    .help = Skriv når en sak er ferdig, og hvem som tar over når man står fast, for eksempel «Etter to forsøk tar du saken opp med de andre på laget».
superhuman-never-says-no = «{ $match }» lar ingen si nei.
    .why = Den som aldri kan si nei, lover for mye, og det merker både kunder og kolleger.
    .help = Skriv hva man har lov til å avgjøre, for eksempel «Du kan gi avslag, og lederen støtter deg når kunden er uenig».
superhuman-flawless = «{ $match }» gir ikke rom for feil.
    .why = Alle gjør feil. Der feil ikke er lov, blir de gjerne gjemt i stedet for rettet.
    .help = Skriv hvordan dere fanger opp feil, for eksempel «Du kontrollerer med sjekkliste, og en kollega leser over».
superhuman-whatever-it-takes = «{ $match }» setter ingen grense for hva jobben kan koste.
    .why = Uten en grense vet ingen når det er nok, og de som tar vare på seg selv eller andre, søker et annet sted.
    .help = Skriv hva som er målet, og hva som får vente, for eksempel «Blir det for mye, tar lederen bort det som haster minst».
superhuman-nothing-impossible = «{ $match }» later som om hindringer ikke finnes.
    .why = Den som ser problemene tidlig, sparer dere for mye arbeid. Slike folk føler seg ikke velkomne her.
    .help = Be om det motsatte, for eksempel «Du sier fra tidlig når en plan ikke holder».
superhuman-solves-everything = «{ $match }» legger alt på én person.
    .why = Ingen kan løse alle saker eller nå fram til alle kunder. Den som leser det bokstavelig, søker ikke.
    .help = Nevn de vanligste sakene, og hvem som tar de vanskelige, for eksempel «Du svarer på fakturaspørsmål, og fagavdelingen tar resten».
superhuman-loved-by-all = «{ $match }» ber om å bli likt av alle.
    .why = Ingen blir likt av alle, og jobben krever det neppe. Det viktige er hvordan folk blir møtt.
    .help = Skriv hva man gjør, for eksempel «Du tar imot gjestene og hjelper dem som venter».
superhuman-outdoes-others = «{ $match }» måler søkeren mot andre.
    .why = Den som leser, vet ikke hvem de andre er, og flinke folk setter seg sjelden først i køen.
    .help = Skriv hva som er nok, for eksempel «Du svarer på 30–40 henvendelser på en vanlig dag».
superhuman-exceeds-expectations = «{ $match }» flytter målet hver gang det er nådd.
    .why = Når det vanlige ikke er nok, vet ingen hva som er godt arbeid.
    .help = Skriv hva dere forventer, og la det være nok, for eksempel «Kunden får svar innen to dager».
superhuman-in-no-time = «{ $match }» gir ikke tid til å tenke eller lære.
    .why = Mange av de beste bruker litt tid i starten og gjør det riktig siden.
    .help = Skriv hvor lang tid det tar, for eksempel «Opplæringen varer i fire uker, og kunden får svar samme dag».
superhuman-perfect-memory = «{ $match }» ber hodet om å gjøre jobben til et system.
    .why = Hukommelsen svikter hos alle, særlig på travle dager, og noen som passer til jobben, husker dårlig.
    .help = Skriv hva dere har å slå opp i, for eksempel «Prisene står i kassa, og du noterer bestillingen».
superhuman-reads-minds = «{ $match }» ber om å vite det ingen har sagt.
    .why = Det er lettere å spørre enn å gjette. De som spør, gjør færre feil, men kjenner seg ikke igjen her.
    .help = Skriv hva man spør om, for eksempel «Du spør hva kunden skal bruke varen til, før du gir råd».
superhuman-self-going = «{ $match }» sier at ingen hjelper til.
    .why = Alle trenger å bli vist rundt, også de med lang erfaring. Uten opplæring søker bare de som har gjort nettopp dette før.
    .help = Skriv hva den nye får, for eksempel «En fast fadder følger deg de første seks ukene».
superhuman-obsessed = «{ $match }» bruker sykdom som ros.
    .why = Noen lever med tvang eller avhengighet og leser det med et annet blikk. Andre tror at vanlig interesse ikke er nok.
    .help = Skriv hva som skal være nøyaktig, for eksempel «Du kontrollerer tallene mot bilagene før du sender dem».
superhuman-rare-find = «{ $match }» leter etter noe som nesten ikke finnes.
    .why = Når annonsen sier at det knapt finnes noen som passer, tror de fleste på det.
    .help = Del jobben i det man må kunne fra start, og det man kan lære, for eksempel «Du kan regnskap; lønn lærer du her».

## Requirements

requirements-too-many-years = «{ $match }» teller år, men sier lite om hva man må kunne.
    .why = Noen lærer det samme på kortere tid eller i et annet yrke, og dem vil du gjerne høre fra.
    .help = Skriv oppgaven i stedet, for eksempel «Du kan gjøre opp en kasse alene».
requirements-too-many = Annonsen stiller { $count } krav som må være oppfylt.
    .why = Mange søker ikke når de mangler ett av dem. Da mister dere folk som kunne lært det siste på noen uker.
    .help = Behold det man må kunne den første dagen. Flytt resten til «Fint om du har» eller «Dette lærer du her».
requirements-trait-list = Setningen ramser opp { $count } egenskaper på rad.
    .why = En oppramsing er lett å skrive og vanskelig å svare på, og ordene leses ulikt.
    .help = Velg én og vis den i arbeid, for eksempel «Du spør en kollega heller enn å gjette».
requirements-exact-degree = «{ $match }» stenger for dem som har lært det samme på en annen måte.
    .why = Utdanning fra andre skoler og land, fagbrev og praksis kan gi det jobben trenger.
    .help = Legg til «eller tilsvarende», og skriv hva kunnskapen skal brukes til.
requirements-perfect-language = «{ $match }» ber kanskje om mer språk enn oppgavene krever.
    .why = Mange som snakker godt norsk, synes ikke selv at det er perfekt. Språkkrav bør følge av oppgavene.
    .help = Skriv hva språket skal brukes til, for eksempel «Du forklarer en regning på telefon, omtrent på nivå B2».
requirements-top-grades = «{ $match }» måler skolen, ikke arbeidet.
    .why = Karakterer sier lite om hvordan noen samarbeider eller lærer, og de er gamle for den som har jobbet en stund.
    .help = Be om et eksempel i stedet: «Fortell om noe du har fått til i studier, jobb eller frivillig arbeid.»
requirements-hard-must = «{ $match }» stenger døra før noen har banket på.
    .why = Kategoriske ord får også dem som nesten passer, til å gi opp. Står det «må», er det nok.
    .help = Si hvorfor det trengs, for eksempel «Du må ha fagbrev, siden du signerer for anlegget», eller gjør det til en fordel.
requirements-exact-system = «{ $match }» binder jobben til ett bestemt program.
    .why = De fleste som kan et liknende system, lærer et nytt på noen uker, men slike krav får dem til å la være å søke.
    .help = Skriv hva programmet brukes til, for eksempel «Du har ført regnskap i et regnskapssystem. Vårt lærer du her».
requirements-several-languages = «{ $match }» ber om flere språk på et nivå få har.
    .why = Hvert språk gir færre søkere. Ofte er det nok at noen på laget kan det.
    .help = Skriv hva hvert språk brukes til, for eksempel «Du svarer på e-post på engelsk. Tysk er fint, men en kollega kan det».
requirements-right-school = «{ $match }» velger skole i stedet for kunnskap.
    .why = Det samme læres mange steder, også i andre land og på jobb. Navnet på skolen sier lite om hva man kan.
    .help = Skriv hva man må kunne, for eksempel «Du kan prosjektere bærende konstruksjoner», og legg til «eller tilsvarende».
requirements-do-not-apply = «{ $match }» ber folk om å la være å søke.
    .why = De forsiktige hører etter, også de som kunne gjort jobben. De andre søker uansett.
    .help = Skriv det motsatte, for eksempel «Mangler du noe på lista, så fortell hvordan du vil lære det».
requirements-proven-record = «{ $match }» krever bevis for noe som ofte kan læres.
    .why = Resultater avhenger av lag, marked og flaks, og de som er nye i faget, har ingen å vise fram ennå.
    .help = Be om en fortelling i stedet, for eksempel «Fortell om en kunde du hjalp, og hva du gjorde».

## Gender

gender-gendered-title = «{ $match }» peker mot ett kjønn, og her finnes det et ord som passer for alle.
    .why = Flere ser seg selv i jobben når tittelen er åpen. En annonse som gir inntrykk av at man foretrekker ett kjønn, er normalt diskriminering (likestillings- og diskrimineringsloven § 6).
    .help = Bruk en tittel for alle, for eksempel «arbeidsleder», «renholder» eller «selger».
gender-gendered-pronoun = «{ $match }» gjør søkeren til noen man snakker om, ikke med.
    .why = Med «du» føler alle seg tiltalt, uansett kjønn, og setningen blir kortere.
    .help = Skriv «du», for eksempel «Du har fagbrev».
gender-gendered-word = «{ $match }» sier at jobben er for ett kjønn.
    .why = Å søke etter ett kjønn er normalt diskriminering (likestillings- og diskrimineringsloven § 6), og dere mister gode søkere.
    .help = Skriv hva jobben er, for eksempel «Vi søker en butikkmedarbeider».
gender-man-or-woman = «{ $match }» søker etter et kjønn, ikke etter en kollega.
    .why = Å søke etter ett kjønn er normalt diskriminering (likestillings- og diskrimineringsloven § 6), og halvparten av dem som kunne gjort jobben, leser ikke videre.
    .help = Skriv hvem jobben er for, for eksempel «Vi søker en montør» eller «Du har fagbrev».
gender-conquest-words = «{ $match }» beskriver jobben som kamp eller jakt.
    .why = Mange leser slike ord som ord for menn, og de sier lite om hva man gjør med kundene.
    .help = Skriv hva som skal til, for eksempel «Du ringer bedrifter som ikke kjenner oss, og følger opp dem som vil vite mer».
gender-caring-words = «{ $match }» gjør omsorg til noe for ett kjønn.
    .why = Menn som er gode på omsorg, leser at de ikke er ønsket. Å foretrekke ett kjønn er normalt diskriminering (likestillings- og diskrimineringsloven § 6).
    .help = Skriv hva man gjør, for eksempel «Du trøster barn som savner noen, og hjelper til ved måltidene».
gender-looks = «{ $match }» vurderer hvordan folk ser ut.
    .why = Utseende sier ikke noe om hvordan jobben blir gjort, og slike ord rammer oftest kvinner.
    .help = Skriv det jobben trenger, for eksempel «Du får arbeidstøy av oss i alle størrelser».

## Age

age-youth = «{ $match }» kan få noen til å tro at alderen avgjør.
    .why = Folk som kunne gjort jobben, leser kanskje ikke videre. Å velge etter alder er normalt diskriminering (arbeidsmiljøloven § 13-1).
    .help = Fortell hva jobben trenger, for eksempel «Du lærer deg nye programmer med hjelp fra oss».
age-age-limit = «{ $match }» setter en grense for alder.
    .why = En aldersgrense er normalt diskriminering (arbeidsmiljøloven § 13-1), med mindre den har en saklig grunn og er nødvendig (§ 13-3).
    .help = Skriv hva man må kunne gjøre. Er grensen satt i lov, så nevn loven.
age-digital-native = «{ $match }» handler om når man er født, ikke om hva man kan.
    .why = Mange har lært de samme verktøyene senere i livet og bruker dem like godt.
    .help = Skriv hva som skal gjøres, for eksempel «Du publiserer i sosiale medier og leser statistikken».
age-recent-graduate = «{ $match }» stenger for dem som ble ferdige med skolen for lenge siden.
    .why = Jobben passer ofte like godt for en som bytter yrke. Et slikt krav virker også som en aldersgrense.
    .help = Skriv at dere lærer opp, for eksempel «Du trenger ikke erfaring; vi gir deg fire ukers opplæring».
age-young-team = «{ $match }» forteller hvor gamle de andre er.
    .why = De som er eldre, leser at de ikke passer inn, selv om det ikke var ment slik. Å velge etter alder er normalt diskriminering (arbeidsmiljøloven § 13-1).
    .help = Skriv hva laget gjør sammen, for eksempel «Vi er ni på laget og spiser lunsj sammen klokka halv tolv».
age-experience-cap = «{ $match }» setter et tak for erfaring.
    .why = Et slikt tak stenger mest for dem som er eldre, og virker derfor som en aldersgrense. Det er normalt diskriminering (arbeidsmiljøloven § 13-1).
    .help = Si hva jobben og lønnen passer for, for eksempel «Du trenger ikke erfaring. Lønnen er 440 000 kroner for alle som begynner».
age-still-studying = «{ $match }» stenger for alle som ikke studerer eller går på skole.
    .why = Også andre vil jobbe kvelder og helger, for eksempel pensjonister, foreldre og de som bytter yrke.
    .help = Skriv når vaktene er, for eksempel «Tirsdag og torsdag kl. 16–21 og annenhver lørdag». Da ser alle om det passer.
age-not-old = «{ $match }» sier at noen er for gamle.
    .why = Mange lærer nytt hele livet. Å velge etter alder er normalt diskriminering (arbeidsmiljøloven § 13-1).
    .help = Skriv hva man må kunne gjøre, for eksempel «Du lærer deg kassesystemet med hjelp fra oss».

## Origin

origin-native-language = «{ $match }» krever at man har vokst opp med språket.
    .why = Mange er svært gode i norsk uten at det er morsmålet deres. Et krav om morsmål er normalt diskriminering på grunn av etnisitet (likestillings- og diskrimineringsloven § 6).
    .help = Skriv hva språket skal brukes til, for eksempel «Du svarer kunder skriftlig på norsk, omtrent på nivå B2».
origin-accent = «{ $match }» sier noe om hvor man kommer fra, ikke om man blir forstått.
    .why = Alle har en dialekt eller en aksent. Et krav om uttale er normalt diskriminering på grunn av etnisitet (likestillings- og diskrimineringsloven § 6).
    .help = Skriv «Kundene forstår deg på telefon», og gjerne «Aksent er helt greit».
origin-nationality = «{ $match }» velger etter bakgrunn i stedet for etter hva man kan.
    .why = Å velge etter nasjonalt eller etnisk opphav er normalt diskriminering (likestillings- og diskrimineringsloven § 6), og arbeidsgiveren skal normalt ikke spørre om etnisitet (§ 30).
    .help = Skriv det jobben trenger, for eksempel «Du må kunne sikkerhetsklareres» eller «Du har lov til å arbeide i Norge».
origin-local-roots = «{ $match }» velger etter hvor noen er fra.
    .why = Den som har flyttet til stedet, kan lære det å kjenne. Kravet kan også stenge for folk med annen etnisk bakgrunn, og det er normalt diskriminering (likestillings- og diskrimineringsloven § 6).
    .help = Skriv hva man må finne ut av, for eksempel «Du lærer rutene i bygda av en kollega de første to ukene».
origin-culture-fit = «{ $match }» ber søkeren om å være som dere.
    .why = Ingen utenfra vet hva det betyr, og det kan bli et skjult valg etter bakgrunn. Det er normalt diskriminering (likestillings- og diskrimineringsloven § 6).
    .help = Skriv hvordan dere arbeider, for eksempel «Vi sier fra når vi er uenige, og avgjør det på fredagsmøtet».

## Ability

ability-good-health = «{ $match }» spør om helsen i stedet for om oppgaven.
    .why = Arbeidsgiveren kan bare spørre om helseopplysninger som er nødvendige for oppgavene (arbeidsmiljøloven § 9-3). Mange med en sykdom gjør jobben godt.
    .help = Skriv hva som skal gjøres, for eksempel «Du løfter opptil 15 kg, og vi har løftebord».
ability-stress-proof = «{ $match }» legger presset på personen i stedet for å fortelle om det.
    .why = Ærlighet om travle dager virker trygt når hjelpen står i neste setning.
    .help = Skriv når det er travlest, og hvem som hjelper til, for eksempel «Fredag ettermiddag er det travelt, og da er vi tre på vakt».
ability-physical-strength = «{ $match }» beskriver en kropp, ikke en oppgave.
    .why = Med riktig utstyr og litt tilpasning er det flere som kan gjøre jobben, enn ordene tyder på.
    .help = Skriv vekten, hvor ofte og med hvilke hjelpemidler: «Du løfter pakker på opptil 20 kg, med jekketralle.»
ability-driving-licence = «{ $match }» står som krav uten at det sies hva det skal brukes til.
    .why = Noen kan ikke ha førerkort på grunn av syn, sykdom eller økonomi, men kan likevel gjøre jobben med buss, tog eller i bil med en kollega.
    .help = Si hva som skal kjøres, for eksempel «Du kjører mellom brukerne i bilen vår», eller gjør det til en fordel.
ability-no-sick-leave = «{ $match }» spør hvor ofte noen er syk.
    .why = Arbeidsgiveren kan bare spørre om helseopplysninger som er nødvendige for oppgavene (arbeidsmiljøloven § 9-3). Sykdom i fjor sier lite om neste år.
    .help = Ta det bort, og skriv hva dere gjør når noen er borte, for eksempel «Vi har alltid én ekstra på vakt».
ability-endurance = «{ $match }» ber om en kropp som ikke blir sliten.
    .why = Med pauser, hjelpemidler og bytte av oppgaver er det mange flere som kan gjøre arbeidet.
    .help = Skriv hvor lenge og hvor ofte, for eksempel «Du står i kassa i to timer om gangen og bytter så oppgave».
ability-robust-mind = «{ $match }» ber om et sinn som tåler alt.
    .why = Det kan stenge for folk som lever godt med en psykisk lidelse. Alle trenger noen å snakke med etter en tung dag.
    .help = Skriv hva som er vanskelig, og hvilken støtte som finnes, for eksempel «Etter en tung samtale tar du ti minutter pause».

## Private life

private-life-family = «{ $match }» hører til privatlivet.
    .why = Arbeidsgiveren skal normalt ikke hente inn opplysninger om graviditet, planer om barn eller seksuell orientering (likestillings- og diskrimineringsloven § 30).
    .help = Skriv når arbeidet skal gjøres, for eksempel «Vaktene er onsdag og torsdag kl. 16–22».
private-life-religion = «{ $match }» hører til privatlivet.
    .why = Arbeidsgiveren skal normalt ikke hente inn opplysninger om tro og livssyn. Unntaket er når de har avgjørende betydning for arbeidet, og for trossamfunn må det stå i annonsen (likestillings- og diskrimineringsloven § 30).
    .help = Ta det bort, eller skriv hva stillingen går ut på, og hvorfor troen har avgjørende betydning.
private-life-politics-union = «{ $match }» hører til privatlivet.
    .why = Arbeidsgiveren skal normalt ikke be om opplysninger om politisk syn eller medlemskap i fagforening (arbeidsmiljøloven § 13-4).
    .help = Ta det bort. Trenger dere å vite det for nettopp denne stillingen, må det stå i annonsen.
private-life-no-children = «{ $match }» blander barn inn i valget av kollega.
    .why = Arbeidsgiveren skal normalt ikke spørre om graviditet, adopsjon eller planer om barn (likestillings- og diskrimineringsloven § 30). Foreldre planlegger ofte dagen bedre enn de fleste.
    .help = Skriv når arbeidet skal gjøres, for eksempel «Vaktene er onsdag og torsdag kl. 16–22».
private-life-home-front = «{ $match }» trekker dem hjemme inn i jobben.
    .why = Hvem man bor sammen med, og hva de synes, er en privat sak. Enslige og enslige forsørgere lurer på om de kan søke.
    .help = Skriv hva jobben krever av tid, for eksempel «Du reiser to netter i måneden og får vite datoene tre uker før».
private-life-sexual-orientation = «{ $match }» hører til privatlivet.
    .why = Arbeidsgiveren skal normalt ikke hente inn opplysninger om seksuell orientering, kjønnsidentitet eller kjønnsuttrykk (likestillings- og diskrimineringsloven § 30).
    .help = Ta det bort. Vil dere vise at alle er velkomne, så skriv hva dere gjør, for eksempel «To av oss leser hver søknad med den samme sjekklista».
private-life-way-of-life = «{ $match }» handler om livet utenfor jobben.
    .why = Vaner, kropp og økonomi angår sjelden arbeidet, og gode søkere vil ikke gjøre rede for dem.
    .help = Skriv regelen som gjelder på jobb, for eksempel «Lokalene er røykfrie». Kreves det kontroll, så si hvilken lov det følger av.

## Overwork

overwork-always-available = «{ $match }» sier at man aldri har fri.
    .why = Uten en grense vet man ikke hva man sier ja til, og de som har andre å ta vare på, søker et annet sted.
    .help = Skriv når man har vakt, og hva man får for den, for eksempel «Du har telefonvakt én uke i måneden, og vakta er betalt».
overwork-boundless-flexibility = «{ $match }» ber om fleksibilitet uten å si hvor mye.
    .why = Den som henter barn eller tar buss, må vite hvilke tider det gjelder.
    .help = Skriv hva som varierer, og hvor tidlig man får vite det, for eksempel «Vaktplanen er klar seks uker i forveien».
overwork-no-nine-to-five = «{ $match }» sier hva arbeidstiden ikke er.
    .why = Mange leser det som overtid uten ende. Det er regler for arbeidstiden også i travle jobber.
    .help = Skriv timene, for eksempel «37,5 timer i uka, med to kvelder i måneden».
overwork-high-pace = «{ $match }» forteller at det er travelt, men ikke hva man har å støtte seg på.
    .why = Ærlighet om tempo virker trygt når hjelpen står i neste setning.
    .help = Legg til én setning om når det er travlest, og hvem som hjelper til da, eller skriv hvor mange saker det er på en dag.
overwork-unpaid-overtime = «{ $match }» ber om ekstra timer uten å si hva de gir.
    .why = For overtid skal det normalt betales tillegg (arbeidsmiljøloven § 10-6), og søkere vil vite hvor ofte den kommer.
    .help = Skriv hvor mye det er, og hva det gir, for eksempel «Overtid er sjelden, avtales på forhånd og betales med 40 prosent tillegg».
overwork-device-always-on = «{ $match }» lar jobben ringe når som helst.
    .why = Den som ikke kan legge bort telefonen, får aldri helt fri. Mange velger bort slike jobber.
    .help = Skriv når man skal svare, for eksempel «Telefonen er åpen kl. 8–16. Etterpå går den til vakta».
overwork-free-time-given-up = «{ $match }» regner med fritiden.
    .why = Kvelder, helger og ferier er ofte lovet bort til andre. Det må være klart hvor mange det gjelder, og hva de gir.
    .help = Skriv antallet og tillegget, for eksempel «Du jobber hver tredje helg og får 60 kroner ekstra i timen».
overwork-short-notice = «{ $match }» gir ikke tid til å planlegge.
    .why = Den som henter barn, tar buss eller har en jobb til, kan ikke komme på en times varsel.
    .help = Skriv hvor tidlig man får vite det, for eksempel «Vaktplanen er klar seks uker i forveien, og ekstravakter er frivillige».
overwork-until-it-is-done = «{ $match }» sier ikke når dagen er slutt.
    .why = Arbeidet blir sjelden helt ferdig. Da lurer leseren på hvor sent det pleier å bli.
    .help = Skriv klokkeslettet, og hva som skjer med resten, for eksempel «Klokka 16 tar kveldsvakta over».
overwork-work-before-life = «{ $match }» setter jobben foran resten av livet.
    .why = Folk med venner, familie og søvn gjør som regel en bedre jobb, men søker et annet sted når de leser dette.
    .help = Skriv hva jobben trenger av tid, for eksempel «37,5 timer i uka, og fri i helgene».
overwork-long-weeks = «{ $match }» er mer arbeid enn de fleste holder ut.
    .why = Lange uker gir flere feil og mindre hvile, og det er regler for hvor lang arbeidstiden kan være.
    .help = Skriv avtalt arbeidstid og hvor mye overtid det pleier å bli, for eksempel «37,5 timer, og i mars rundt ti timer overtid med tillegg».

## Cliché

cliche-dynamic-environment = «{ $match }» kan stå i hvilken som helst annonse.
    .why = Ordene sier ikke hvordan det er å jobbe hos nettopp dere.
    .help = Fortell noe man kan se, for eksempel «Vi er 22 på laget og går gjennom ukas vanskeligste saker sammen på torsdager».
cliche-passion = «{ $match }» ber om en følelse.
    .why = Man kan gjøre en svært god jobb uten å brenne, og følelser er vanskelige å vise i en søknad.
    .help = Skriv hva man liker eller vil lære, for eksempel «Du liker å hjelpe folk med å forstå regningen».
cliche-competitive-pay = «{ $match }» sier ikke hva jobben gir.
    .why = Et lønnsspenn sparer tid for begge parter og gjør forhandlingen mer rettferdig.
    .help = Skriv fra og til, for eksempel «440 000–500 000 kroner i året i full stilling».
cliche-short-lines = «{ $match }» er lett å si og vanskelig å se for seg.
    .why = Søkere vil vite hvem som bestemmer, og hvor lang tid det tar.
    .help = Gi et eksempel, for eksempel «I vår foreslo to rådgivere en ny svarmal, og uka etter var den i bruk».
cliche-exciting-challenge = «{ $match }» overlater det spennende til leseren.
    .why = Det som er spennende for én, er hverdag for en annen. Oppgaven selv forteller mer.
    .help = Nevn oppgaven, for eksempel «Du bygger opp chatten vår sammen med to kolleger».
cliche-hands-on = «{ $match }» er et moteord.
    .why = Moteord leses ulikt, og den som er ny i bransjen eller i språket, faller av.
    .help = Skriv hva man gjør, for eksempel «Du tar selv imot kunder to dager i uka».
cliche-like-a-family = «{ $match }» lover mer nærhet enn en jobb kan gi.
    .why = Noen har det godt med familien sin, andre ikke. Og i en familie ber man sjelden om lønn for arbeidet.
    .help = Fortell hvordan dere tar vare på hverandre, for eksempel «Er noen syke, deler vi vaktene og får betalt for dem».
cliche-fun-at-work = «{ $match }» selger stemningen, ikke jobben.
    .why = Ikke alle synes at det samme er moro. De som ikke drikker, eller som må hjem klokka fire, føler seg lett utenfor.
    .help = Fortell noe som gjelder alle, for eksempel «Vi spiser lunsj sammen, og sommerturen er i arbeidstiden».
cliche-no-two-days-alike = «{ $match }» sier ikke hvordan en dag ser ut.
    .why = Noen liker faste dager og andre det uventede. Begge vil vite hva de går til.
    .help = Beskriv en vanlig dag, for eksempel «Om morgenen svarer du på e-post, etter lunsj er du ute hos kundene».
cliche-market-leader = «{ $match }» er skryt som andre også bruker.
    .why = Søkere vil vite hva dere gjør, og hvem det er godt for. Størst og best sier lite om det.
    .help = Bruk et tall eller et eksempel, for eksempel «Rundt 31 000 husstander får strøm fra oss».
cliche-growth-journey = «{ $match }» er en reise uten kart.
    .why = Vekst kan bety nye kolleger eller bare mer å gjøre. Leseren vet ikke hvilken av delene.
    .help = Skriv hva som endrer seg, for eksempel «I fjor var vi 9, nå er vi 14, og i høst åpner vi en butikk til».
cliche-great-opportunities = «{ $match }» sier ikke hva man kan bli eller lære.
    .why = Løfter uten innhold står i de fleste annonser, og derfor hopper mange over dem.
    .help = Nevn én mulighet, for eksempel «Du kan ta fagbrev hos oss, og vi betaler kurset og eksamen».
cliche-enthusiast = «{ $match }» ber om en drivkraft uten å si til hva.
    .why = De stille og grundige får også ting gjort, men kjenner seg ikke igjen i slike ord.
    .help = Skriv hva som skal i gang, for eksempel «Du starter leksehjelpen sammen med to kolleger».

## Structure, readability

structure-unfilled =
    { $count ->
        [one] Teksten har ett sted som ikke er fylt ut.
       *[other] Teksten har { $count } steder som ikke er fylt ut.
    }
    .why = En mal som ikke er fylt ut, ser ut som en annonse ingen har lest over.
    .help = Fyll ut det som står i klammer, eller ta det bort.
structure-missing-pay = Annonsen sier ikke hva jobben gir i lønn.
    .why = Et lønnsspenn sparer tid for begge parter, og alle som søker, vet det samme. EUs direktiv om lønnsåpenhet (2023/970) går ut på at søkere får vite lønnen eller lønnsspennet før intervjuet.
    .help = Skriv fra og til, for eksempel «440 000–500 000 kroner i året i full stilling». «Lønn etter avtale» kan stå, men da ved siden av et spenn.
structure-missing-deadline = Annonsen har ingen søknadsfrist.
    .why = Uten en dato vet ingen om det er for sent, eller hvor lenge man kan tenke seg om.
    .help = Nevn dagen, for eksempel «Søk senest søndag 14. februar». Leser dere søknadene etter hvert som de kommer, kan det også stå der.
structure-missing-contact = Annonsen sier ikke hvem man kan spørre.
    .why = Mange som nøler, trenger bare svar på ett spørsmål for å søke.
    .help = Oppgi navn og telefon eller e-post, for eksempel «Lurer du på noe? Ring Samira Lund på 000 00 000».
structure-missing-place = Annonsen sier ikke hvor jobben er.
    .why = Reiseveien avgjør for mange om de kan søke.
    .help = Skriv stedet, og om det går an å jobbe hjemmefra, for eksempel «Kontoret ligger i Havrevik, og du kan ha hjemmekontor to dager i uka».
structure-missing-hours = Annonsen sier ingenting om arbeidstid eller stillingsprosent.
    .why = Heltid, deltid, kveld eller helg: Det må man vite for å se om jobben går opp med resten av livet.
    .help = Skriv omfang og tider, for eksempel «Full stilling eller deltid fra 50 til 80 prosent, mellom kl. 7 og 21».
structure-missing-process = Annonsen sier ikke hva som skjer etter at man har søkt.
    .why = Det er lettere å vente når man vet på hva, og den som trenger tilrettelegging i intervjuet, rekker å si fra.
    .help = Skriv trinnene, og når man får svar, for eksempel «Alle som søker, får svar senest 19. februar. Vi holder intervjuene på video 23.–26. februar».
structure-no-encouragement = Ingenting i annonsen sier at man kan søke uten å ha alt.
    .why = Mange leser hvert punkt som et krav og lar være å søke, også noen som kunne gjort jobben.
    .help = Legg til en setning, for eksempel «De færreste har alt som står her. Kjenner du deg igjen i det meste, så søk».
structure-no-nice-to-have = Alt i annonsen leses som krav.
    .why = Når ingenting er kalt en fordel, ser ingen hva som må være på plass den første dagen.
    .help = Flytt det man kan lære i jobben, til en egen liste: «Fint om du har, men ikke nødvendig».

readability-hard =
    { $measure ->
        [flesch-douma] Teksten er tung å lese: Flesch-Douma-tallet er { $value }, og under 30 er svært vanskelig.
       *[lix] Teksten er tung å lese: LIX-tallet er { $value }, og over 60 er svært vanskelig.
    }
    .why = Tallet måler bare hvor lange ord og setninger er, så ta det som et hint. Tunge tekster mister likevel lesere, særlig dem som leser norsk som andrespråk.
    .help = Del de lengste setningene i to, og skriv verb der det står lange substantiv, for eksempel «svare kunder» i stedet for «besvarelse av kundehenvendelser».

## Letter

letter-empty-opening = «{ $match }» er en åpning som passer i alle brev.
    .why = Den som leser, vet at du søker. De første linjene er best brukt på hvorfor.
    .help = Begynn med grunnen, for eksempel «Jeg søker jobben fordi dere vil ha flere barnefamilier ut til fyret».
letter-salutation-to-nobody = «{ $match }» er skrevet til ingen.
    .why = Et brev som er skrevet til noen, blir lest som det.
    .help = Skriv «Hei, Samira!» om du vet navnet, ellers «Hei!» eller «Til Havrevik Kraft».
letter-self-deprecation = «{ $match }» begynner med det du ikke har.
    .why = Det er fint å være ærlig, men leseren husker det som står først.
    .help = Skriv hva du har i stedet, og hvordan du vil lære resten: «Kassa er ny for meg, så de første vaktene vil jeg stå sammen med noen som kan den.»
letter-empty-self-praise = «{ $match }» blir lettere å tro på med et eksempel.
    .why = Den som leser, har sett ordene før, men kjenner ikke historien bak.
    .help = Fortell hva du gjorde, og hva som ble annerledes, gjerne med et tall.
letter-cv-retelling = «{ $match }» gjentar det som står i CV-en.
    .why = Brevet har bare én side, og det leseren ikke finner i CV-en, er hva du vil gjøre hos dem.
    .help = Velg én ting fra CV-en, og vis hva den kan brukes til her: «Hos dere vil jeg begynne i samme ende.»
letter-empty-closing = «{ $match }» slutter uten å si noe nytt.
    .why = Siste linje er god plass til noe praktisk.
    .help = Skriv når du kan begynne eller møtes, for eksempel «Jeg kan begynne 3. mai, og et intervju på video går fint».
letter-flattery = «{ $match }» roser uten å si hva som er bra.
    .why = Den som leser, har sett slik ros i mange brev. Noe du har lagt merke til selv, virker ekte.
    .help = Nevn én ting de gjør, for eksempel «Dere skriver at ingen måler hvor fort man legger på».
letter-pleading = «{ $match }» ber om jobben i stedet for å vise hva du kan.
    .why = Leseren vil gjerne finne en som passer, og trenger ikke overtales, men vil se hva du kan bidra med.
    .help = Skriv hva du kan gjøre for dem, og når, for eksempel «Jeg kan ta lørdagsvaktene fra mai».
letter-motto = «{ $match }» er andres ord.
    .why = Et sitat sier lite om deg, og det tar plassen fra det du selv har gjort.
    .help = Fortell om en gang du gjorde det, for eksempel «Da kassa sviktet, skrev jeg kvitteringer for hånd i to timer».
letter-unfilled =
    { $count ->
        [one] Brevet har ett sted som ikke er fylt ut.
       *[other] Brevet har { $count } steder som ikke er fylt ut.
    }
    .why = Et åpent felt viser at brevet er skrevet for flere.
    .help = Fyll ut det som står i klammer, eller ta det bort.
letter-no-result = Brevet viser ikke noe resultat med et tall.
    .why = Det som kom ut av arbeidet, sier mer enn hvor lenge du gjorde det.
    .help = Fortell om én ting som ble bedre, og hvor mye, for eksempel «Klagene på feil pris gikk ned fra rundt 30 til 8 i måneden».
letter-no-future = Brevet sier ikke hva du vil gjøre i jobben.
    .why = Leseren vil se deg for seg i jobben, ikke bare vite hvor du har vært.
    .help = Skriv to eller tre setninger om den første tiden, for eksempel «De første ukene vil jeg lytte mye og lage en liste over ord som må forklares».
letter-no-company = Brevet nevner ikke hvem du søker hos.
    .why = Et brev som kan gå til hvem som helst, blir gjerne lest slik.
    .help = Skriv navnet, og hva som fikk deg til å søke akkurat der, for eksempel «Jeg søker hos Havrevik Kraft fordi dere vil at kunden skal slippe å ringe to ganger».
letter-too-long = Brevet er på { $count } ord, og én side er omtrent 350.
    .why = Den som har mange søknader foran seg, leser de korte helt ut.
    .help = Behold det som svarer på annonsen, og la CV-en ta resten.

## Categories: used when a rule has no text in the reader's language

category-superhuman = «{ $match }» ber om mer enn et menneske kan gi.
    .why = Ingen er et overmenneske, og gode søkere lar være å søke når de tror at de må være det.
    .help = Skriv hva én person faktisk gjør i løpet av en vanlig uke.
category-requirements = «{ $match }» kan være et strengere krav enn jobben trenger.
    .why = Hvert krav stenger noen ute, også noen som kunne gjort jobben.
    .help = Skriv hva som må være på plass den første dagen, og hva man lærer etterpå.
category-gender = «{ $match }» peker mot ett kjønn.
    .why = Flere ser seg selv i jobben når ordene er åpne for alle.
    .help = Bruk et ord som passer for alle, eller skriv «du».
category-age = «{ $match }» kan få noen til å tro at alderen avgjør.
    .why = Å velge etter alder er normalt diskriminering (arbeidsmiljøloven § 13-1).
    .help = Skriv hva jobben trenger, og hva man får lære.
category-origin = «{ $match }» velger etter hvor noen kommer fra.
    .why = Å velge etter etnisk opphav er normalt diskriminering (likestillings- og diskrimineringsloven § 6).
    .help = Skriv hva språket eller kunnskapen skal brukes til.
category-ability = «{ $match }» beskriver kroppen eller helsen, ikke oppgaven.
    .why = Med riktig utstyr og litt tilpasning er det flere som kan gjøre jobben.
    .help = Skriv hva som skal gjøres, hvor ofte og med hvilke hjelpemidler.
category-private-life = «{ $match }» hører til privatlivet.
    .why = Slike opplysninger skal arbeidsgiveren normalt ikke be om.
    .help = Ta det bort, og skriv hva jobben trenger.
category-overwork = «{ $match }» sier ikke hvor arbeidet slutter.
    .why = Den som har et liv ved siden av jobben, må vite når det er fri.
    .help = Skriv arbeidstiden, og hva som skjer når det er mye å gjøre.
category-cliche = «{ $match }» høres fint ut, men sier lite.
    .why = De samme ordene står i mange annonser, og da skiller de ingen fra de andre.
    .help = Bytt ut ordene med noe man kan se eller telle.
category-structure = «{ $match }» lar leseren lete etter noe som burde stått her.
    .why = Søkere leser etter lønn, arbeidstid, sted og frist, og lurer når det ikke står der.
    .help = Legg det til, helst med tall og datoer.
category-readability = «{ $match }» kan sies enklere.
    .why = Korte, vanlige ord når fram til flere, også til dem som leser norsk som andrespråk.
    .help = Les setningen høyt og skriv det du ville sagt til en kollega.
category-letter = «{ $match }» gjør brevet svakere enn det kunne vært.
    .why = Leseren ser etter hva du har fått til, og hva du vil gjøre hos dem.
    .help = Bytt det ut med noe du har gjort, eller noe du vil gjøre.
