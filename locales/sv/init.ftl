### Frågorna i `lagom init`. En kollega frågar, och svaren blir ett underlag, en profil eller en pitch.

## Så går det till

init-how = Lämna tomt för att hoppa över en fråga, skriv < för att gå tillbaka och tryck på Ctrl-C för att avbryta. Inget sparas förrän efter den sista frågan.
init-lines = Flera rader går bra; avsluta med en tom rad.
init-date = Skriv datumet som ÅÅÅÅ-MM-DD.
init-wrong-number = Här behövs ett tal, till exempel 30000, eller två med - emellan och det lägsta först.
init-wrong-date = Här behövs ett datum, skrivet som ÅÅÅÅ-MM-DD.
init-wrong-choice = Svara med ett nummer ur listan.
init-stopped = Avbrutet. Inget har sparats.
init-ad = Ett underlag för lagom. Fyll i det du vet och ta bort # framför; det som saknas märks ut i utkastet.
init-profile = En profil för lagom, med fälten i JSON Resume. Ta bort det du inte behöver.
init-pitch = Det du vill säga till en viss arbetsgivare. Allt är frivilligt.
rewrite-ad = lagom har gjort det här underlaget av en annons. Anmärkningarna står ovanför den rad de gäller; gå igenom fälten och flytta det som hör hemma någon annanstans.
init-pay-per = Är lönen per år, månad eller timme?
init-contact-name = Vem svarar på frågor om jobbet?
init-contact-phone = Vad har kontaktpersonen för telefonnummer?
init-contact-email = Vad har kontaktpersonen för mejladress?
init-step-text = Hur går rekryteringen till, och när? Ta ett steg i taget: vad händer?
init-step-date = Vilken dag blir det senast?
init-remote-days = Hur många dagar i veckan går det att jobba hemifrån, om det gäller vissa dagar?
choice-year = per år
choice-month = per månad
choice-hour = per timme
choice-full-time = heltid
choice-part-time = deltid
choice-summer = sommarjobb
choice-remote-none = nej, det går inte
choice-remote-days = ja, vissa dagar i veckan
choice-remote-full = ja, alla dagar

## Underlaget

brief-language = Vilket språk ska annonsen vara på?
brief-role = Vilket av de här jobben ligger närmast? Utkastet till det jobbet fyller i det du lämnar öppet.
brief-text = Flera språk? Skriv meningarna under [text.nb], [text.nn], [text.sv] och [text.nl], och fakta överst.
brief-title = Vad heter jobbet?
brief-employer = Vem är arbetsgivare?
brief-place = Var ligger arbetsplatsen?
brief-lead = Varför anställer ni? Skriv två eller tre rader som inleder annonsen.
brief-about = Vad är jobbet till för? Vem märker när det görs bra?
brief-day = Hur ser en vanlig dag ut? När är det mycket att göra, och vad är svårt?
brief-support = Vem hjälper till en tung dag, och hur? En sak per rad.
brief-tasks = Vad ska den nya kollegan göra? Tre till sex arbetsuppgifter, en per rad.
brief-sales = Ingår försäljning i jobbet: inte alls, med säljmål eller med provision?
brief-must = Vad behöver man veta eller kunna redan första dagen? Ta bara med det, en sak per rad.
brief-equal = Vilken annan erfarenhet väger lika tungt?
brief-behaviour = Vad gör den som gör jobbet bra? Skriv det man ser, inte egenskaper; en sak per rad.
brief-nice = Vad är bra att ha med sig, men inget krav? En sak per rad.
brief-learn = Vad kan man lära sig på jobbet, hur går det till och hur lång tid tar det?
brief-pay = Vilken lön erbjuder ni, från och till?
brief-pay-summer = Vilken lön har sommarjobbet, från och till?
brief-pay-note = Hur sätter ni lönen, och vad tillkommer?
brief-offer = Vad mer erbjuder ni? En sak per rad, bara sådant som går att kontrollera.
brief-extent = Heltid, deltid, sommarjobb? Du kan välja flera.
brief-part-time = Hur många procent av heltid är deltiden, från och till?
brief-contract = Tillsvidareanställning eller tidsbegränsad anställning?
brief-openings = Hur många ska ni anställa?
brief-week-hours = Hur många timmar i veckan är heltid?
brief-hours = Vilka är arbetstiderna? Öppettider, pass och när schemat är klart.
brief-remote = Går det att jobba hemifrån?
brief-start = När är första arbetsdagen?
brief-summer = Vilka är sommarjobbets första och sista dag?
brief-deadline = När är sista ansökningsdag?
brief-steps = Vilka steg har rekryteringen, och vilket datum gäller för varje steg?
brief-welcome = Vem läser ansökningarna, och vilka jobbar hos er i dag?
brief-accommodation = Vad kan ni ordna för den som behöver det, på intervjun och i jobbet?
brief-encourage = Vad vill du säga till den som inte uppfyller allt? En mening räcker.
brief-contact = Vem svarar på frågor? Namn, telefon, mejl.
brief-contact-role = Vad har kontaktpersonen för titel?
brief-apply-url = Var på webben söker man jobbet?
brief-apply-email = Till vilken mejladress skickar man sin ansökan?
brief-apply = Vad ska den som söker skicka, och vad behövs inte?

## Profilen

profile-name = Vad heter du?
profile-email = Vad har du för mejladress?
profile-phone = Vad har du för telefonnummer?
profile-city = Var bor du? Orten räcker.
profile-work = Var jobbar du, eller var har du jobbat? Skriv arbetsgivarens namn och ta den senaste först.
profile-position = Vilken titel har eller hade du där?
profile-start = Från och med när? År och månad, till exempel 2021-03.
profile-end = Till och med när? Hoppa över frågan om du är kvar.
profile-highlights = Vad lyckades du med? Hur många, hur mycket och hur vet du det? En sak per rad.
profile-volunteer = Har du jobbat ideellt eller tagit hand om någon? För vem?
profile-education = Var har du gått i skola eller läst en kurs?
profile-area = Vad lärde du dig där?
profile-skills = Vad kan du? Verktyg, certifikat, sådant som andra frågar dig om; en sak per rad.
profile-languages = Vilka språk talar du, och hur bra? Ett språk per rad.

## Pitchen

pitch-why = Varför just den här arbetsgivaren? Ett konkret skäl, med dina egna ord.
pitch-first-months = Vad skulle du göra först, och vad skulle vara bättre efter några månader?
pitch-start = När kan du börja? Ett datum eller en mening.
pitch-mention = Finns det något litet att berätta om dig som få andra kan säga om sig själva? En sak per rad.
pitch-learn = Vad skulle vara nytt för dig här, och hur skulle du lära dig det?
pitch-hours = När och hur mycket kan du arbeta? En hel mening.
pitch-named = Är det otydligt i annonsen vad arbetsgivaren, jobbet eller kontaktpersonen heter? Skriv det här.
