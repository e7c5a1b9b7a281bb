### Spørsmåla i `lagom init`. Dei fører fram til ein god annonse, profil og pitch.

## Slik går det føre seg

init-how = Eit tomt svar hoppar over spørsmålet, < går tilbake, og Ctrl-C avsluttar. Ingenting blir lagra før det siste svaret.
init-lines = Fleire linjer; ei tom linje avsluttar.
init-date = Skriv datoen som ÅÅÅÅ-MM-DD.
init-wrong-number = Her trengst eit tal, til dømes 440 000, eller to tal med - mellom og det minste først.
init-wrong-date = Her trengst ein dato, skriven som ÅÅÅÅ-MM-DD.
init-wrong-choice = Vel med nummeret i lista.
init-stopped = Avslutta. Ingenting er lagra.
init-ad = Eit grunnlag til lagom. Fyll ut det du veit, og ta bort # framføre. Det som manglar, blir merkt i utkastet.
init-profile = Ein profil til lagom, med felta frå JSON Resume. Ta bort det du ikkje treng.
init-pitch = Det du vil seie til éin arbeidsgivar. Alt er valfritt.
rewrite-ad = lagom har laga dette grunnlaget av ein annonse. Funna står over linja dei gjeld. Sjå over felta, og flytt det som høyrer heime ein annan stad.
init-pay-per = Er løna per år, månad eller time?
init-contact-name = Kven svarar på spørsmål om jobben?
init-contact-phone = Kva telefonnummer kan ein ringje?
init-contact-email = Kva e-postadresse kan ein skrive til?
init-step-text = Korleis tilset de, og når? Ta eitt steg om gongen: Kva skjer?
init-step-date = Kva dag skjer det seinast?
init-remote-days = Om det er nokre dagar i veka, kor mange?
choice-year = per år
choice-month = per månad
choice-hour = per time
choice-full-time = heiltid
choice-part-time = deltid
choice-summer = sommarjobb
choice-remote-none = ikkje mogleg
choice-remote-days = nokre dagar i veka
choice-remote-full = alle dagar

## Grunnlaget

brief-language = Kva språk er annonsen på?
brief-role = Kva for ein av desse jobbane liknar mest? Førsteutkastet for denne jobben fyller ut det du ikkje svarar på.
brief-text = Skal annonsen vere på fleire språk? Skriv setningane under [text.nb], [text.nn], [text.sv] og [text.nl], og fakta øvst.
brief-title = Kva heiter jobben?
brief-employer = Kven er arbeidsgivaren?
brief-place = Kvar er arbeidsstaden?
brief-lead = Kvifor treng de nokon no? Skriv to eller tre linjer som kan opne annonsen.
brief-about = Kvifor finst jobben? Kven merkar det når han blir godt gjord?
brief-day = Korleis er ein vanleg dag? Når er det travelt, og kva er vanskeleg?
brief-support = Kven hjelper til på ein tung dag, og korleis? Eitt punkt per linje.
brief-tasks = Kva skal den nye kollegaen gjere? Tre til seks oppgåver, éi per linje.
brief-sales = Er sal ein del av jobben: ikkje i det heile, med salsmål eller med provisjon?
brief-must = Kva må ein kunne allereie frå første dag? Ta berre med det, eitt punkt per linje.
brief-equal = Kva annan erfaring tel like mykje?
brief-behaviour = Kva gjer ein som er god i denne jobben? Skriv det ein kan sjå, ikkje eigenskapar, eitt punkt per linje.
brief-nice = Kva er eit pluss, men ikkje eit krav? Eitt punkt per linje.
brief-learn = Kva kan ein lære i jobben, korleis, og kor lang tid tek det?
brief-pay = Kva er løna, frå og til?
brief-pay-summer = Kva er løna i sommarjobben, frå og til?
brief-pay-note = Korleis set de løna, og kva kjem i tillegg?
brief-offer = Kva meir tilbyr de? Ta berre med det som kan sjekkast, eitt punkt per linje.
brief-extent = Heiltid, deltid eller sommarjobb? Du kan velje fleire.
brief-part-time = Deltid frå og til, i prosent av heiltid.
brief-contract = Er stillinga fast eller mellombels?
brief-openings = Kor mange skal de tilsetje?
brief-week-hours = Kor mange timar i veka er heiltid?
brief-hours = Når er arbeidstida? Skriv om opningstider, vakter og når vaktplanen er klar.
brief-remote = Kan ein jobbe heimanfrå?
brief-start = Når er første arbeidsdag?
brief-summer = Første og siste dag i sommarjobben.
brief-deadline = Når er søknadsfristen?
brief-steps = Vegen frå søknad til jobb, steg for steg, med ein dag for kvart steg.
brief-welcome = Kven les søknadene, og kven jobbar hos dykk i dag?
brief-accommodation = Kva kan de ordne for dei som treng tilrettelegging, i intervjuet og på jobben?
brief-encourage = Éi setning til dei som ikkje har alt.
brief-contact = Kven svarar på spørsmål? Namn, telefon og e-post.
brief-contact-role = Kva jobbar kontaktpersonen som?
brief-apply-url = På kva nettadresse søkjer ein?
brief-apply-email = Kva e-postadresse skal ein sende søknaden til?
brief-apply = Kva skal ein sende, og kva treng de ikkje?

## Profilen

profile-name = Kva heiter du?
profile-email = Kva er e-postadressa di?
profile-phone = Kva er telefonnummeret ditt?
profile-city = Kvar bur du? Det held med staden.
profile-work = Kvar jobbar du, eller kvar har du jobba før? Skriv namnet på arbeidsgivaren, den siste først.
profile-position = Kva er eller var tittelen din der?
profile-start = Frå når? År og månad, til dømes 2021-03.
profile-end = Til når? Hopp over om du er der enno.
profile-highlights = Kva fekk du til? Kor mange, kor mykje, og korleis veit du det? Eitt punkt per linje.
profile-volunteer = Har du gjort frivillig arbeid eller hatt omsorg for nokon? For kven?
profile-education = Kvar har du gått på skule eller teke kurs?
profile-area = Kva lærte du der?
profile-skills = Kva kan du? Verktøy, kursbevis, ting folk spør deg om, eitt punkt per linje.
profile-languages = Kva språk kan du, og kor godt? Eitt språk per linje.

## Pitchen

pitch-why = Kvifor akkurat denne arbeidsgivaren? Éin konkret grunn, med eigne ord.
pitch-first-months = Kva vil du gjere først, og kva er blitt betre etter nokre månader?
pitch-start = Når kan du byrje? Skriv ein dato eller ei setning.
pitch-mention = Er det ein liten ting ved deg som få andre har? Éin ting per linje.
pitch-learn = Kva ville vere nytt for deg her, og korleis ville du lære det?
pitch-hours = Når og kor mykje kan du jobbe? Ei heil setning.
pitch-named = Er arbeidsgivaren, jobben eller kontaktpersonen uklar i annonsen, skriv du namnet her.
