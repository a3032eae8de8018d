# ቃላት ናይቲ መርበብ ሓበሬታ ብትግርኛ። መብርሂታት ኣብ i18n/en/interface.ftl ኣለዉ።

skip = ናብቲ ትሕዝቶ ኪዱ
language = ቋንቋ
main-menu = ቀንዲ ሜኑ
you-are-here = ኣብዚ ኣለኹም
front-page = መበገሲ ገጽ
menu-search = መምርሒ ድለዩ
menu-places = ሓገዝ ዝርከበሉ ቦታታት
menu-glossary = መዝገበ ቃላት
menu-all = ኩሎም መምርሒታት A–Z
page-about = ብዛዕባ trinvis
page-accessibility = ንኹሉ ሰብ ክፉት ምዃን
page-for-helpers = ንሓገዝቲ
foot-not-authority = trinvis ንኣብያተ መጻሕፍቲ ዝተሰርሐ እዩ። ንሕና በዓል መዚ ኣይኮንናን። ኮድ ፈጺምና ኣይንሓትትን ኢና።
foot-nothing-stored = ብዛዕባኹም ኣብዚ መሳርሒ ዝቕመጥ ሓበሬታ የለን።

home-title = ስጉምቲ ብስጉምቲ፡ ብቋንቋኹም
home-lead = ብሓባር ኣብ ሓደ ታብለት ኮፍ በሉ። ንስኻትኩም ብቋንቋኹም ተንብቡ። ሓጋዚኹም ብቋንቋ ደንማርክ ወይ ብቋንቋ ሽወደን የንብብ።
home-first = መብዛሕትኦም ሰባት ነዚ ይደልዩ
home-services = ኩሎም ኣገልግሎታት
home-help = ካብ ሰብ ሓገዝ ርኸቡ
search-label = እንታይ ክትገብሩ ትደልዩ፧
search-suggestions = ሓሳባት
search-loading = ይድለ ኣሎ …
search-none = ዝተረኽበ የለን። ካልእ ቃል ፈትኑ። ወይ ዝርዝር ናይ ኩሎም መምርሒታት ርኣዩ።
search-count = { $n ->
    [one] { $n } ውጽኢት
   *[other] { $n } ውጽኢታት
}
search-step = ስጉምቲ { $n }
search-matched = «{ $word }» ብኻልእ ቋንቋ ተረኺቡ፦ { $language }
search-meant = እዚ ዲኹም ክትብሉ ደሊኹም፧
search-term = ኣብ መዝገበ ቃላት ዘሎ ቃል
search-place = ሓገዝ ዝርከበሉ ቦታ
search-needs-script = ምድላይ ብዘይ JavaScript ኣይሰርሕን እዩ። ዝርዝር ናይ ኩሎም መምርሒታት ግን ይሰርሕ።

minutes = { $n ->
    [one] { $n } ደቒቕ
   *[other] { $n } ደቓይቕ
}
steps = { $n ->
    [one] { $n } ስጉምቲ
   *[other] { $n } ስጉምትታት
}
guides = { $n ->
    [0] መምርሒ የለን
    [one] { $n } መምርሒ
   *[other] { $n } መምርሒታት
}
closed-use = ተዓጽዩ – ኣብ ክንድኡ { $service } ተጠቐሙ
step-of = ስጉምቲ { $n } ካብ { $total }
needs = ዘድልየኩም ነገራት
overview = ስጉምቲ ብስጉምቲ
checked-on = ናይ መወዳእታ ዝተመርመረሉ ዕለት፦ { $date }
check-overdue = እዚ መምርሒ ክሳብ { $date } ከም ብሓድሽ ክምርመር ነይርዎ። እቶም ስክሪናት ሕጂ ዝተፈልዩ ክኾኑ ይኽእሉ እዮም።
print = ሕተሙ (print)
two-languages = ክልተ ቋንቋ ጎኒ ንጎኒ
one-language = { $language } ጥራይ
official-pages = ወግዓዊ ገጻት
practice-here = ኣብዚ ብዘይ ናይ ሓቂ ሓበሬታ ተለማመዱ
related = ካልኦት መምርሒታት
take-along = ነቲ መምርሒ ምሳኹም ውሰድዎ
take-along-how = ካሜራ ናይ ተሌፎንኩም ናብቲ ትርብዒታዊ ኮድ ኣቕንዑ።
back-to-service = ኩሎም መምርሒታት ብዛዕባ { $service }

who-citizen = ነዚ ባዕልኹም ትገብርዎ
who-citizen-to-helper = ነዚ እትሕግዝዎ ሰብ ባዕሉ ይገብሮ
who-helper = ነዚ ሓጋዚኹም ይገብሮ
who-together = ነዚ ብሓባር ትገብርዎ
away-citizen = ሕጂ ንስኻትኩም ጥራይ ርኣዩ። ሓጋዚኹም ናብ ካልእ ይጥምት።
away-helper = ሕጂ ገጽኩም ኣዙሩ። ዝጽሓፍ ዘሎ ክትርእዩ የብልኩምን።
away-both = ሕጂ ሓጋዚኹም ናብ ካልእ ይጥምት። ነዚ ክትርእይዎን ክትጽሕፍዎን ትኽእሉ ንስኻትኩም ጥራይ ኢኹም።
final = እዚ ናይ መወዳእታ እዩ። ድሕሪኡ ክትቅይርዎ ኣይትኽእሉን ኢኹም።
can-undo = ነዚ ድሓር ክትቅይርዎ ትኽእሉ ኢኹም።
warning = ተጠንቀቑ
note = ኣስተውዕሉ
tip = ምኽሪ
important = ኣገዳሲ
caution = ተጠንቀቑ
problem = እንተ ዘይሰሪሑ
helper-note = ንሓጋዚ
drawn-screen = ብስእሊ ዝተሰርሐ፡ ዝተቃለለ ስክሪን

origin-machine = ብማሽን ዝተተርጎመ፡ ብሰብ ገና ኣይተመርመረን
origin-person = ብሰብ ዝተተርጎመ፡ ገና ኣይተመርመረን
origin-reviewed = ዝተተርጎመን ብሰብ ዝተመርመረን
stale-count = { $n ->
    [one] { $n } ካብ { $total } ስጉምትታት ድሕሪ ትርጉም ተቐይሩ
   *[other] { $n } ካብ { $total } ስጉምትታት ድሕሪ ትርጉም ተቐይሮም
}
missing-count = { $n ->
    [one] { $n } ካብ { $total } ስጉምትታት ኣይተተርጎመን
   *[other] { $n } ካብ { $total } ስጉምትታት ኣይተተርጎሙን
}
step-stale = እቲ መበቆላዊ ጽሑፍ ድሕሪ ትርጉም ተቐይሩ እዩ
step-missing = ገና ኣይተተርጎመን፦ እዚ እቲ መበቆላዊ ጽሑፍ እዩ
step-risky = ኣገዳሲ ስጉምቲ፡ ብማሽን ዝተተርጎመ፦ መጀመርታ እቲ መበቆላዊ ጽሑፍ ኣሎ
step-withheld = እቲ ትርጉም ብሰብ ክሳብ ዝምርመር ኣይረአን እዩ፦ እዚ እቲ መበቆላዊ ጽሑፍ እዩ
head-stale = ኣርእስቲ ወይ መእተዊ ድሕሪ ትርጉም ተቐይሩ እዩ
head-missing = ኣርእስቲ ገና ኣይተተርጎመን
show-original = እቲ መበቆላዊ ጽሑፍ

alarm-title = ሰብ ኣታሊሉኩም ዶ፧
alarm-lead = MitID ወይ BankID ናትኩም ብቕጽበት ዕገቱ። ድሕሪኡ ናብዚ ደውሉ፦
alarm-hang-up = ሰብ ደዊሉ ኮድ እንተ ሓቲቱ፡ ነቲ ተሌፎን ዕጸውዎ።

glossary-lead = ኣብዚ ካብ ደብዳበታትን ስክሪናትን ዝመጹ ቃላት ንገልጽ።
glossary-sample = ኣብ ደብዳበ
glossary-see = እዚ እውን ርኣዩ
places-lead = ኣብዚ ሰብ ክሕግዘኩም ይኽእል እዩ።
place-example = ኣብነት፦ እቶም ሰዓታት ተቐይሮም ክኾኑ ይኽእሉ እዮም። ቅድሚ ምኻድኩም ደውሉ ወይ ሕተቱ።
place-hours = ናይ ስራሕ ሰዓታት
place-languages = ቋንቋታት
place-helps = ዝሕግዙሉ ጉዳይ
place-booking = ቆጸራ ሓዙ
place-checked = ሰዓታት ዝተመርመረሉ ዕለት፦ { $date }
closed-day = ዕጹው
day-mon = ሰኑይ
day-tue = ሰሉስ
day-wed = ረቡዕ
day-thu = ሓሙስ
day-fri = ዓርቢ
day-sat = ቀዳም
day-sun = ሰንበት
day-range = ካብ { $from } ክሳብ { $to }
all-lead = ኩሎም መምርሒታት ብተርታ ፊደላት።
quiz-answer = መልሲ ርኣዩ
not-found = እዚ ገጽ ኣብዚ የለን
not-found-lead = እቲ ኣድራሻ ምናልባት ኣረጊት ወይ ብጌጋ ዝተጻሕፈ ይኸውን። ንምቕጻል ቋንቋኹም ምረጹ።
choose-language = ቋንቋኹም ምረጹ

step-mode = ኣብ ሓደ ግዜ ሓደ ስጉምቲ
whole-page = ምሉእ መምርሒ
step-next = ቀጽሉ
step-back = ተመለሱ
step-last = ወዲእኩም
keys-title = መጠወቒታት ናይ ፊደላት ሰሌዳ (keyboard)
keys-arrows = መጠወቒታት ፍላጻ፦ ናብ ዝቕጽል ወይ ናብ ዝሓለፈ ስጉምቲ
keys-ends = Home ወይ End፦ ናብ መጀመርታ ወይ ናብ መወዳእታ ስጉምቲ
keys-letters = P፦ ሕተሙ (print)። /፦ ድለዩ። ?፦ እዚ ዝርዝር
keys-off = መጠወቒታት P፡ / ከምኡ'ውን ? ኣጥፍኡ
keys-on = መጠወቒታት P፡ / ከምኡ'ውን ? ወልዑ
close = ዕጸዉ
level = እትርእይዎ ጽሑፍ
level-original = እቲ መበቆላዊ ጽሑፍ፡ ምስ መብርሂ ቃላት
opposite = ፊት ንፊት ኮፍ በሉ
opposite-end = ጎኒ ንጎኒ ኮፍ በሉ
say-title = ብኣጻብዕ ኣመልክቱ፡ ተዛረቡ
say-now = በጃኹም ነዚ ሕጂ ግበርዎ
say-stop = ደው ኣብሉ
say-show = ኣርእዩኒ
listen = ስምዑ
listen-stop = ነቲ ድምጺ ደው ኣብልዎ
listen-again = ደጊምኩም ስምዑ
listen-slower = ብቐስታ
listen-faster = ንቡር ፍጥነት

menu-plan = መደበይ
plan-lead = መምርሒታትኩም፡ በቲ እትገብርዎ ተርታ። እቲ መደብ ኣብ ኣድራሻ ናይዚ ገጽ ጥራይ ኣሎ። ኣይቕመጥን፡ ኣይስደድን እዩ።
plan-empty = እቲ መደብ ባዶ እዩ። መምርሒ ክፈቱ። «{ plan-add }» ዝብል ጠውቑ።
plan-add = ኣብ መደበይ ወስኹ
plan-added = ኣብ መደብኩም ኣሎ
plan-open = መደበይ ርኣዩ
plan-all = መምርሒ ወስኹ
plan-up = ንላዕሊ ኣግዕዙ፦ { $title }
plan-down = ንታሕቲ ኣግዕዙ፦ { $title }
plan-remove = ካብ መደብ ኣውጽኡ፦ { $title }
plan-how = ብኸመይ ክትገብርዎ ኢኹም፧
plan-alone = ባዕለይ ክገብሮ እኽእል እየ
plan-with-help = ሓገዝ የድልየኒ እዩ
plan-ask = ንሓደ ሰብ ክሓትት እየ
plan-carry = ነቲ መደብ ኣብ ተሌፎንኩም ውሰድዎ
plan-bring = እዞም ነገራት ምሳኹም ሓዙ
plan-blank = ብኢድ ዝጽሓፍ መደብ
plan-guide = መምርሒ
plan-long = እቲ መደብ ንትርብዒታዊ ኮድ ኣዝዩ ነዊሕ እዩ። ገለ መምርሒታት ኣውጽኡ።

cover = ስክሪን ሸፍኑ
cover-title = ስክሪን ተሸፊኑ ኣሎ
cover-end = ነቲ ገጽ መሊስኩም ርኣዩ
finish = ናይዚ ሰብ ስራሕ ወድኡ
finish-why = እቲ መደብ ይድምሰስ። ድሕሪኡ ቋንቋ ትመርጹ።
idle-title = ክሳብ ሕጂ ኣብዚ ኣለኹም ዶ፧
idle-text = { $n ->
    [one] እዚ ገጽ ድሕሪ { $n } ካልኢት ክድምሰስ እዩ።
   *[other] እዚ ገጽ ድሕሪ { $n } ካልኢታት ክድምሰስ እዩ።
}
idle-stay = ክሳብ ሕጂ ኣብዚ ኣለኹ

offline-title = ብዘይ ኢንተርነት
offline-lead = ኩሎም መምርሒታት ብሓደ ቋንቋ ኣብዚ መሳርሒ ከተቐምጡ ትኽእሉ ኢኹም። ሽዑ ብዘይ ኢንተርነት እውን ይሰርሑ።
offline-keep = ኩሉ ኣቐምጡ፦ { $language } ({ $size })
offline-progress = { $n } ካብ { $total } ፋይላት
offline-ready = ኩሉ ኣብዚ መሳርሒ ኣሎ፦ { $language }
offline-remove = ካብዚ መሳርሒ ደምስሱ፦ { $language }
offline-failed = ኣይሰርሐን። ኢንተርነት ከም ዘለኩም ርኣዩ። ደጊምኩም ፈትኑ።
offline-copy = እዚ ቅዳሕ እዩ። ዕለት፦ { $date }
offline-newer = ካብዚ ዝሓደሰ ቅዳሕ ኣሎ።
offline-load = ነቲ ዝሓደሰ ቅዳሕ ርኣዩ
offline-missing = እዚ ገጽ ኣብዚ መሳርሒ የለን። ምስ ኢንተርነት ተራኸቡ፡ ወይ ናብ መበገሲ ገጽ ኪዱ።

term-more = ነቲ ቃል ኣብ መዝገበ ቃላት ርኣዩ
letters-title = ኣብ ደብዳበታት ዘለዉ ቃላት
letters-lead = ካብ መንግስትን ኮሙንን ኣብ ዝመጹ ደብዳበታት ዘለዉ ቃላት፡ ምስ ትርጉሞም። ነቲ ገጽ ሕተምዎ (print)። ምሳኹም ውሰድዎ።
letters-word = ኣብ ደብዳበ ዘሎ ቃል
letters-means = ትርጉሙ
letters-other = ቋንቋ፦ { $language }

place-open = ሕጂ ክፉት
place-closed = ሕጂ ዕጹው
place-old = ካብ { $date } ጀሚሩ ነቶም ሰዓታት ዝመርመረ ሰብ የለን። ቅድሚ ምኻድኩም ደውሉ።

paper-current = ወረቐትኩም ክሳብ ሕጂ ልክዕ እዩ።
paper-changed = ወረቐትኩም ካብ ዝሕተም ንደሓር እዞም ስጉምትታት ተቐይሮም፦
paper-other = እቲ መምርሒ ሕጂ ካልእ ስጉምትታት ኣለዎ። ደጊምኩም ሕተምዎ (print)።

way-choose = ንዓኹም ዝኸውን ምረጹ
way-this = እዚ ጥራይ ርኣዩ
way-all = ኩሉ ርኣዩ

report = ኣብዚ ጌጋ ኣሎ
report-lead = ነቶም ኣሰናዳእቲ ንገሩ። ስም፡ ቁጽሪ ወይ ኮድ ኣይትጽሓፉ።
