### Bokmål: spørsmålene i `lagom init`. De fører fram til en god annonse, profil og pitch.

## Slik går det for seg

init-how = Et tomt svar hopper over spørsmålet, < går tilbake, og Ctrl-C avslutter. Ingenting blir lagret før siste svar.
init-lines = Flere linjer; en tom linje avslutter.
init-date = Skriv datoen som ÅÅÅÅ-MM-DD.
init-wrong-number = Her trengs et tall, for eksempel 440 000, eller to tall med - mellom og det minste først.
init-wrong-date = Her trengs en dato, skrevet som ÅÅÅÅ-MM-DD.
init-wrong-choice = Velg med nummeret i lista.
init-stopped = Avsluttet. Ingenting er lagret.
init-ad = Et grunnlag til lagom. Fyll ut det du vet, og ta bort # foran. Det som mangler, blir merket i utkastet.
init-profile = En profil til lagom, med feltene fra JSON Resume. Ta bort det du ikke trenger.
init-pitch = Det du vil si til én arbeidsgiver. Alt er valgfritt.
rewrite-ad = lagom har laget dette grunnlaget av en annonse. Funnene står over linjen de gjelder. Se over feltene, og flytt det som hører hjemme et annet sted.
init-pay-per = Er lønnen per år, måned eller time?
init-contact-name = Hvem svarer på spørsmål om jobben?
init-contact-phone = Hvilket telefonnummer kan man ringe?
init-contact-email = Hvilken e-postadresse kan man skrive til?
init-step-text = Hvordan ansetter dere, og når? Ta ett steg om gangen: Hva skjer?
init-step-date = Hvilken dag skjer det senest?
init-remote-days = Hvis det er noen dager i uka, hvor mange?
choice-year = per år
choice-month = per måned
choice-hour = per time
choice-full-time = heltid
choice-part-time = deltid
choice-summer = sommerjobb
choice-remote-none = ikke mulig
choice-remote-days = noen dager i uka
choice-remote-full = alle dager

## Grunnlaget

brief-language = Hvilket språk er annonsen på?
brief-role = Hvilken av disse jobbene likner mest? Førsteutkastet for den fyller ut det du ikke svarer på.
brief-text = Skal annonsen være på flere språk? Skriv setningene under [text.nb], [text.nn], [text.sv] og [text.nl], og fakta øverst.
brief-title = Hva heter jobben?
brief-employer = Hvem er arbeidsgiveren?
brief-place = Hvor er arbeidsstedet?
brief-lead = Hvorfor trenger dere noen nå? Skriv to eller tre linjer som kan åpne annonsen.
brief-about = Hvorfor finnes jobben? Hvem merker det når den blir godt gjort?
brief-day = Hvordan er en vanlig dag? Når er det travelt, og hva er vanskelig?
brief-support = Hvem hjelper til på en tung dag, og hvordan? Ett punkt per linje.
brief-tasks = Hva skal den nye kollegaen gjøre? Tre til seks oppgaver, én per linje.
brief-sales = Er salg en del av jobben: ikke i det hele tatt, med salgsmål eller med provisjon?
brief-must = Hva må man kunne allerede den første dagen? Ta bare med det, ett punkt per linje.
brief-equal = Hvilken annen erfaring teller like mye?
brief-behaviour = Hva gjør en som er god i denne jobben? Skriv det man kan se, ikke egenskaper, ett punkt per linje.
brief-nice = Hva er en fordel, men ikke et krav? Ett punkt per linje.
brief-learn = Hva kan man lære i jobben, hvordan, og hvor lang tid tar det?
brief-pay = Hva er lønnen, fra og til?
brief-pay-summer = Hva er lønnen i sommerjobben, fra og til?
brief-pay-note = Hvordan fastsetter dere lønnen, og hva kommer i tillegg?
brief-offer = Hva mer tilbyr dere? Ta bare med det som kan sjekkes, ett punkt per linje.
brief-extent = Heltid, deltid eller sommerjobb? Du kan velge flere.
brief-part-time = Deltid fra og til, i prosent av full stilling.
brief-contract = Er stillingen fast eller midlertidig?
brief-openings = Hvor mange skal dere ansette?
brief-week-hours = Hvor mange timer i uka er full stilling?
brief-hours = Når er arbeidstiden? Skriv om åpningstider, vakter og når vaktplanen er klar.
brief-remote = Kan man jobbe hjemmefra?
brief-start = Når er første arbeidsdag?
brief-summer = Første og siste dag i sommerjobben.
brief-deadline = Når er søknadsfristen?
brief-steps = Veien fra søknad til jobb, steg for steg, med en dag for hvert steg.
brief-welcome = Hvem leser søknadene, og hvem jobber hos dere i dag?
brief-accommodation = Hva kan dere ordne for dem som trenger tilrettelegging, i intervjuet og på jobben?
brief-encourage = Én setning til dem som ikke har alt.
brief-contact = Hvem svarer på spørsmål? Navn, telefon og e-post.
brief-contact-role = Hva jobber kontaktpersonen som?
brief-apply-url = På hvilken nettadresse søker man?
brief-apply-email = Hvilken e-postadresse skal søknaden sendes til?
brief-apply = Hva skal man sende, og hva trenger dere ikke?

## Profilen

profile-name = Hva heter du?
profile-email = Hva er e-postadressen din?
profile-phone = Hva er telefonnummeret ditt?
profile-city = Hvor bor du? Det holder med stedet.
profile-work = Hvor jobber du, eller hvor har du jobbet før? Skriv navnet på arbeidsgiveren, den siste først.
profile-position = Hva er eller var tittelen din der?
profile-start = Fra når? År og måned, for eksempel 2021-03.
profile-end = Til når? Hopp over hvis du er der ennå.
profile-highlights = Hva fikk du til? Hvor mange, hvor mye, og hvordan vet du det? Ett punkt per linje.
profile-volunteer = Har du gjort frivillig arbeid eller hatt omsorg for noen? For hvem?
profile-education = Hvor har du gått på skole eller tatt kurs?
profile-area = Hva lærte du der?
profile-skills = Hva kan du? Verktøy, kursbevis, ting folk spør deg om, ett punkt per linje.
profile-languages = Hvilke språk kan du, og hvor godt? Ett språk per linje.

## Pitchen

pitch-why = Hvorfor akkurat denne arbeidsgiveren? Én konkret grunn, med egne ord.
pitch-first-months = Hva vil du gjøre først, og hva er blitt bedre etter noen måneder?
pitch-start = Når kan du begynne? Skriv en dato eller en setning.
pitch-mention = Er det en liten ting ved deg som få andre har? Én ting per linje.
pitch-learn = Hva ville være nytt for deg her, og hvordan ville du lære det?
pitch-hours = Når og hvor mye kan du jobbe? Svar med en hel setning.
pitch-named = Er arbeidsgiveren, jobben eller kontaktpersonen uklar i annonsen, skriver du navnet her.
