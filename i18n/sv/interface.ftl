# Orden på sidorna. En förklaring till varje text står i i18n/en/interface.ftl.

skip = Gå till innehållet
language = Språk
main-menu = Huvudmeny
you-are-here = Du är här
front-page = Startsida
menu-search = Hitta en guide
menu-places = Här får du hjälp
menu-glossary = Ordlista
menu-all = Alla guider A–Ö
page-about = Om trinvis
page-accessibility = Tillgänglighet
page-for-helpers = För hjälpare
foot-not-authority = trinvis är gjort för bibliotek. Vi är inte en myndighet, och vi frågar aldrig efter koder.
foot-nothing-stored = Ingenting om dig sparas på den här enheten.

home-title = Steg för steg, på ditt språk
home-lead = Sitt tillsammans vid en surfplatta. Du läser ditt eget språk, och hjälparen läser danska eller svenska.
home-first = Det här vill de flesta ha hjälp med
home-services = Alla tjänster
home-help = Få hjälp av en människa
search-label = Vad vill du göra?
search-suggestions = Förslag
search-loading = Söker …
search-none = Vi hittade ingenting. Prova ett annat ord, eller titta i listan över alla guider.
search-count = { $n ->
    [one] { $n } träff
   *[other] { $n } träffar
}
search-step = steg { $n }
search-matched = Vi hittade ”{ $word }” på ett annat språk: { $language }
search-meant = Menade du:
search-term = ord med förklaring
search-place = plats där du får hjälp
search-needs-script = Sökningen fungerar bara med JavaScript. Listan över alla guider fungerar utan.

minutes = { $n ->
    [one] { $n } minut
   *[other] { $n } minuter
}
steps = { $n ->
    [one] { $n } steg
   *[other] { $n } steg
}
guides = { $n ->
    [0] inga guider
    [one] { $n } guide
   *[other] { $n } guider
}
closed-use = stängt – använd { $service }
step-of = Steg { $n } av { $total }
needs = Ha det här redo
overview = Steg för steg
checked-on = Senast kontrollerad: { $date }
check-overdue = Vi skulle ha kontrollerat guiden igen senast { $date }. Skärmarna kan se annorlunda ut.
print = Skriv ut
two-languages = Två språk sida vid sida
one-language = Bara ett språk: { $language }
official-pages = Officiella sidor
practice-here = Öva här utan riktiga uppgifter
related = Andra guider
take-along = Ta med guiden
take-along-how = Rikta telefonens kamera mot den fyrkantiga koden.
back-to-service = Alla guider om { $service }

who-citizen = Du gör det själv
who-citizen-to-helper = Besökaren gör det själv
who-helper = Hjälparen gör det
who-together = Ni gör det tillsammans
away-citizen = Nu får bara du titta. Hjälparen tittar bort.
away-helper = Titta bort nu. Du får inte se det som skrivs.
away-both = Hjälparen tittar bort nu. Bara du får se och skriva det här.
final = Det här är slutgiltigt. Du kan inte ångra det.
can-undo = Du kan ångra det senare.
warning = Se upp
note = Bra att veta
tip = Tips
important = Viktigt
caution = Se upp
problem = Om det inte fungerar
helper-note = Till hjälparen
drawn-screen = Ritad skärm, förenklad

origin-machine = Översatt av en maskin, inte granskad ännu
origin-person = Översatt av en människa, inte granskad ännu
origin-reviewed = Översatt och granskad
stale-count = { $n ->
    [one] { $n } av { $total } steg har ändrats efter översättningen
   *[other] { $n } av { $total } steg har ändrats efter översättningen
}
missing-count = { $n ->
    [one] { $n } av { $total } steg är inte översatt
   *[other] { $n } av { $total } steg är inte översatta
}
step-stale = Originalet har ändrats sedan texten översattes
step-missing = Inte översatt ännu: det här är originalet
step-risky = Viktigt steg, översatt av en maskin: originalet står först
step-withheld = Översättningen visas först när en människa har granskat den: det här är originalet
head-stale = Rubriken eller inledningen har ändrats sedan den översattes
head-missing = Rubriken är inte översatt ännu
show-original = Originalet

alarm-title = Har någon lurat dig?
alarm-lead = Spärra ditt MitID eller BankID genast. Ring sedan:
alarm-hang-up = Lägg på om någon ringer och ber om en kod.

glossary-lead = Här förklarar vi ord från brev och skärmar.
glossary-sample = I ett brev
glossary-see = Se också
places-lead = På de här ställena kan en människa hjälpa dig.
place-example = Exempel: tiderna kan vara gamla. Ring eller fråga innan du går dit.
place-hours = Öppettider
place-languages = Språk
place-helps = Det här kan du få hjälp med
place-booking = Boka tid
place-checked = Tiderna kontrollerades senast: { $date }
closed-day = stängt
day-mon = måndag
day-tue = tisdag
day-wed = onsdag
day-thu = torsdag
day-fri = fredag
day-sat = lördag
day-sun = söndag
day-range = { $from }–{ $to }
all-lead = Alla guider i ordning från A till Ö.
quiz-answer = Se svaret
not-found = Sidan finns inte här
not-found-lead = Adressen kan vara gammal eller felstavad. Välj ditt språk för att komma vidare.
choose-language = Välj ditt språk

step-mode = Ett steg i taget
whole-page = Hela guiden
step-next = Nästa
step-back = Tillbaka
step-last = Du är klar
keys-title = Tangenter
keys-arrows = Piltangenter: till nästa steg och tillbaka
keys-ends = Home och End: det första och det sista steget
keys-letters = P: skriv ut. /: sök. ?: den här listan
keys-off = Stäng av tangenterna P, / och ?
keys-on = Slå på tangenterna P, / och ?
close = Stäng
level = Det här ser du
level-original = Originalet med förklarade ord
opposite = Sitt mitt emot varandra
opposite-end = Sitt bredvid varandra
say-title = Peka och säg
say-now = Gör det här nu, tack
say-stop = Stopp
say-show = Visa mig
listen = Lyssna
listen-stop = Stoppa rösten
listen-again = En gång till
listen-slower = Långsammare
listen-faster = Vanlig fart

menu-plan = Min plan
plan-lead = Dina guider i den ordning du ska använda dem. Planen står bara i sidans adress. Den sparas inte och skickas inte.
plan-empty = Planen är tom. Öppna en guide och tryck på ”{ plan-add }”.
plan-add = Lägg till i min plan
plan-added = Den finns i din plan
plan-open = Visa min plan
plan-all = Lägg till en guide
plan-up = Flytta upp: { $title }
plan-down = Flytta ner: { $title }
plan-remove = Ta bort: { $title }
plan-how = Hur vill du göra det?
plan-alone = Jag kan göra det själv
plan-with-help = Jag behöver hjälp
plan-ask = Jag ska fråga någon
plan-carry = Ta med planen i din telefon
plan-bring = Ta med det här
plan-blank = En plan att fylla i för hand
plan-guide = Guide
plan-long = Planen är för lång för en fyrkantig kod. Ta bort några guider.

cover = Dölj skärmen
cover-title = Skärmen är dold
cover-end = Visa sidan igen
finish = Avsluta för den här personen
finish-why = Tar bort planen och går till val av språk.
idle-title = Är du kvar?
idle-text = { $n ->
    [one] Sidan rensas om { $n } sekund.
   *[other] Sidan rensas om { $n } sekunder.
}
idle-stay = Jag är kvar

offline-title = Utan internet
offline-lead = Du kan välja ett språk och spara alla guider på den här enheten. Då fungerar de också utan internet.
offline-keep = Spara alla guider: { $language } ({ $size })
offline-progress = { $n } av { $total } filer
offline-ready = Alla guider finns på den här enheten: { $language }
offline-remove = Ta bort från den här enheten: { $language }
offline-failed = Det gick inte. Kontrollera internet och försök igen.
offline-copy = Det här är en kopia från { $date }.
offline-newer = Det finns en nyare version.
offline-load = Visa den nyare versionen
offline-missing = Sidan finns inte på enheten. Anslut till internet, eller gå till startsidan.

term-more = Se ordet i ordlistan
letters-title = Ord i brev
letters-lead = Ord som de står i brev från myndigheter, och vad de betyder. Skriv ut sidan och ta med den.
letters-word = Ordet i brevet
letters-means = Vad det betyder
letters-other = Språk: { $language }

place-open = Öppet nu
place-closed = Stängt nu
place-old = Ingen har kontrollerat tiderna sedan { $date }. Ring innan du går dit.

paper-current = Ditt papper gäller fortfarande.
paper-changed = De här stegen har ändrats sedan ditt papper skrevs ut:
paper-other = Guiden har andra steg nu. Skriv ut den igen.

way-choose = Välj det som passar dig
way-this = Visa bara det här
way-all = Visa allt

report = Något är fel här
report-lead = Berätta för redaktionen. Skriv inte namn, nummer eller koder.
