# Ordene på siderne. En forklaring til hver tekst står i i18n/en/interface.ftl.

skip = Gå til indholdet
language = Sprog
main-menu = Hovedmenu
you-are-here = Du er her
front-page = Forside
menu-search = Find en guide
menu-places = Steder med hjælp
menu-glossary = Ordliste
menu-all = Alle guider A–Å
page-about = Om trinvis
page-accessibility = Tilgængelighed
page-for-helpers = For hjælpere
foot-not-authority = trinvis er lavet til biblioteker. Vi er ikke en myndighed, og vi beder aldrig om koder.
foot-nothing-stored = Intet om dig bliver gemt på denne enhed.

home-title = Trin for trin, på dit sprog
home-lead = Sid sammen om én tablet. Du læser dit eget sprog, og hjælperen læser dansk eller svensk.
home-first = Det kommer de fleste for
home-services = Alle tjenester
home-help = Få hjælp af et menneske
search-label = Hvad vil du gøre?
search-suggestions = Forslag
search-loading = Søger …
search-none = Vi fandt ikke noget. Prøv et andet ord, eller se listen over alle guider.
search-count = { $n ->
    [one] { $n } resultat
   *[other] { $n } resultater
}
search-step = trin { $n }
search-matched = Vi fandt ”{ $word }” på et andet sprog: { $language }
search-meant = Mente du:
search-term = ord med forklaring
search-place = sted med hjælp
search-needs-script = Søgning virker kun med JavaScript. Listen over alle guider virker uden.

minutes = { $n ->
    [one] { $n } minut
   *[other] { $n } minutter
}
steps = { $n ->
    [one] { $n } trin
   *[other] { $n } trin
}
guides = { $n ->
    [0] ingen guider
    [one] { $n } guide
   *[other] { $n } guider
}
closed-use = lukket – brug { $service }
step-of = Trin { $n } af { $total }
needs = Hav dette klar
overview = Trin for trin
checked-on = Sidst gennemgået: { $date }
check-overdue = Vi skulle have gennemgået guiden igen senest { $date }. Skærmene kan se anderledes ud.
print = Udskriv
two-languages = To sprog side om side
one-language = Kun ét sprog: { $language }
official-pages = Officielle sider
practice-here = Øv dig her uden rigtige oplysninger
related = Andre guider
take-along = Tag guiden med
take-along-how = Ret telefonens kamera mod den firkantede kode.
back-to-service = Alle guider om { $service }

who-citizen = Du gør det selv
who-citizen-to-helper = Borgeren gør det selv
who-helper = Hjælperen gør det
who-together = I gør det sammen
away-citizen = Nu må kun du kigge. Hjælperen kigger væk.
away-helper = Kig væk nu. Du må ikke se, hvad der bliver skrevet.
away-both = Hjælperen kigger væk nu. Kun du må se og skrive det her.
final = Det er endeligt. Du kan ikke fortryde det.
can-undo = Du kan fortryde det senere.
warning = Pas på
note = Godt at vide
tip = Tip
important = Vigtigt
caution = Pas på
problem = Hvis det ikke lykkes
helper-note = Til hjælperen
drawn-screen = Tegnet skærm, forenklet

origin-machine = Oversat af en maskine, ikke gennemset endnu
origin-person = Oversat af et menneske, ikke gennemset endnu
origin-reviewed = Oversat og gennemset
stale-count = { $n ->
    [one] { $n } af { $total } trin er ændret siden oversættelsen
   *[other] { $n } af { $total } trin er ændret siden oversættelsen
}
missing-count = { $n ->
    [one] { $n } af { $total } trin er ikke oversat
   *[other] { $n } af { $total } trin er ikke oversat
}
step-stale = Originalen er ændret, siden teksten blev oversat
step-missing = Ikke oversat endnu: Dette er originalen
step-risky = Vigtigt trin, oversat af en maskine: Originalen står først
step-withheld = Oversættelsen bliver først vist, når et menneske har gennemset den: Dette er originalen
head-stale = Overskriften eller indledningen er ændret, siden den blev oversat
head-missing = Overskriften er ikke oversat endnu
show-original = Originalen

alarm-title = Har nogen snydt dig?
alarm-lead = Spær dit MitID eller BankID med det samme. Ring så til:
alarm-hang-up = Læg på, hvis nogen ringer og beder om en kode.

glossary-lead = Her forklarer vi ord fra breve og skærme.
glossary-sample = I et brev
glossary-see = Se også
places-lead = Her kan et menneske hjælpe dig.
place-example = Eksempel: Tiderne kan være gamle. Ring eller spørg, før du går derhen.
place-hours = Åbningstider
place-languages = Sprog
place-helps = Det kan du få hjælp til
place-booking = Bestil tid
place-checked = Tiderne er sidst tjekket: { $date }
closed-day = lukket
day-mon = mandag
day-tue = tirsdag
day-wed = onsdag
day-thu = torsdag
day-fri = fredag
day-sat = lørdag
day-sun = søndag
day-range = { $from }–{ $to }
all-lead = Alle guider i rækkefølge fra A til Å.
quiz-answer = Se svaret
not-found = Siden findes ikke her
not-found-lead = Adressen kan være gammel eller stavet forkert. Vælg dit sprog for at komme videre.
choose-language = Vælg dit sprog

step-mode = Ét trin ad gangen
whole-page = Hele guiden
step-next = Næste
step-back = Tilbage
step-last = Du er færdig
keys-title = Taster
keys-arrows = Piletaster: til næste trin og tilbage
keys-ends = Home og End: det første og det sidste trin
keys-letters = P: udskriv. /: søg. ?: denne liste
keys-off = Slå tasterne P, / og ? fra
keys-on = Slå tasterne P, / og ? til
close = Luk
level = Det ser du
level-original = Originalen med forklarede ord
opposite = Sid over for hinanden
opposite-end = Sid ved siden af hinanden
say-title = Peg og sig det
say-now = Gør det her nu, tak
say-stop = Stop
say-show = Vis mig det
listen = Lyt
listen-stop = Stop stemmen
listen-again = En gang til
listen-slower = Langsommere
listen-faster = Normal fart

menu-plan = Min plan
plan-lead = Dine guider i den rækkefølge, du skal bruge dem. Planen står kun i sidens adresse. Den bliver ikke gemt og ikke sendt.
plan-empty = Planen er tom. Åbn en guide, og tryk på ”{ plan-add }”.
plan-add = Tilføj til min plan
plan-added = Den er i din plan
plan-open = Vis min plan
plan-all = Tilføj en guide
plan-up = Flyt op: { $title }
plan-down = Flyt ned: { $title }
plan-remove = Fjern: { $title }
plan-how = Hvordan vil du gøre det?
plan-alone = Jeg kan gøre det selv
plan-with-help = Jeg har brug for hjælp
plan-ask = Jeg spørger nogen
plan-carry = Tag planen med på din telefon
plan-bring = Tag det her med
plan-blank = En plan, du udfylder i hånden
plan-guide = Guide
plan-long = Planen er for lang til en firkantet kode. Fjern nogle guider.

cover = Skjul skærmen
cover-title = Skærmen er skjult
cover-end = Vis siden igen
finish = Afslut for denne person
finish-why = Sletter planen og går til valg af sprog.
idle-title = Er du her stadig?
idle-text = { $n ->
    [one] Siden bliver ryddet om { $n } sekund.
   *[other] Siden bliver ryddet om { $n } sekunder.
}
idle-stay = Jeg er her stadig

offline-title = Uden internet
offline-lead = Du kan vælge et sprog og gemme alle guider på denne enhed. Så virker de også uden internet.
offline-keep = Gem alle guider: { $language } ({ $size })
offline-progress = { $n } af { $total } filer
offline-ready = Alle guider er på denne enhed: { $language }
offline-remove = Fjern fra denne enhed: { $language }
offline-failed = Det lykkedes ikke. Tjek internettet, og prøv igen.
offline-copy = Dette er en kopi fra { $date }.
offline-newer = Der er en nyere udgave.
offline-load = Vis den nyere udgave
offline-missing = Siden er ikke på enheden. Slå internettet til, eller gå til forsiden.

term-more = Se ordet i ordlisten
letters-title = Ord i breve
letters-lead = Ord, som de står i breve fra myndigheder, og hvad de betyder. Udskriv siden, og tag den med.
letters-word = Ordet i brevet
letters-means = Hvad det betyder
letters-other = Sprog: { $language }

place-open = Åbent nu
place-closed = Lukket nu
place-old = Ingen har tjekket tiderne siden { $date }. Ring, før du går derhen.

paper-current = Dit papir gælder stadig.
paper-changed = Disse trin er ændret, siden dit papir blev udskrevet:
paper-other = Guiden har andre trin nu. Udskriv den igen.

way-choose = Vælg det, der passer til dig
way-this = Vis kun dette
way-all = Vis alt

report = Der er en fejl her
report-lead = Fortæl redaktionen om fejlen. Skriv ikke navne, numre eller koder.
