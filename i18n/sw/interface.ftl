# Maneno ya kurasa kwa Kiswahili. Maelezo ya kila ujumbe yako kwenye i18n/en/interface.ftl.

skip = Ruka hadi maelezo
language = Lugha
main-menu = Menyu kuu
you-are-here = Uko hapa
front-page = Mwanzo
menu-search = Tafuta mwongozo
menu-places = Mahali pa kupata msaada
menu-glossary = Maana ya maneno
menu-all = Miongozo yote A–Z
page-about = Kuhusu trinvis
page-accessibility = Ufikivu kwa watu wote
page-for-helpers = Kwa wasaidizi
foot-not-authority = trinvis imetengenezwa kwa ajili ya maktaba. Sisi si mamlaka ya serikali, na hatuombi misimbo kamwe.
foot-nothing-stored = Hakuna kinachohifadhiwa kwenye kifaa hiki.

home-title = Hatua kwa hatua, kwa lugha yako
home-lead = Kaeni pamoja kwenye tableti moja. Wewe unasoma lugha yako, msaidizi anasoma Kidenmaki au Kiswidi.
home-first = Watu wengi wanakuja kwa ajili ya haya
home-services = Huduma zote
home-help = Pata msaada kutoka kwa mtu
search-label = Unataka kufanya nini?
search-button = Tafuta
search-suggestions = Mapendekezo
search-loading = Inatafuta …
search-none = Hakuna kilichopatikana. Jaribu neno lingine, au angalia orodha ya miongozo yote.
search-count = { $n ->
    [one] Tokeo { $n }
   *[other] Matokeo { $n }
}
search-step = hatua ya { $n }
search-matched = Neno “{ $word }” limepatikana kwa lugha hii: { $language }
search-meant = Ulimaanisha:
search-term = maana ya neno
search-place = mahali pa kupata msaada
search-needs-script = Kutafuta kunahitaji JavaScript. Orodha ya miongozo yote inafanya kazi bila JavaScript.

minutes = { $n ->
    [one] dakika { $n }
   *[other] dakika { $n }
}
steps = { $n ->
    [one] hatua { $n }
   *[other] hatua { $n }
}
guides = { $n ->
    [0] hakuna mwongozo
    [one] mwongozo { $n }
   *[other] miongozo { $n }
}
closed-use = imefungwa – tumia { $service }
step-of = Hatua ya { $n } kati ya { $total }
needs = Unachohitaji
overview = Hatua kwa hatua
checked-on = Umekaguliwa mara ya mwisho tarehe { $date }
check-overdue = Mwongozo huu ulitakiwa kukaguliwa tena kabla ya mwisho wa tarehe { $date }. Skrini zinaweza kuonekana tofauti.
print = Chapisha kwenye karatasi
two-languages = Lugha mbili kwenye ukurasa mmoja
one-language = { $language } tu
official-pages = Tovuti rasmi
practice-here = Fanya mazoezi hapa, bila taarifa za kweli
related = Miongozo mingine
take-along = Chukua mwongozo huu kwenye simu yako
take-along-how = Elekeza kamera ya simu yako kwenye msimbo wa mraba.
back-to-service = Miongozo yote kuhusu { $service }

who-citizen = Unafanya hili mwenyewe
who-citizen-to-helper = Mtu unayemsaidia anafanya hili peke yake
who-helper = Msaidizi anafanya hili
who-together = Mnafanya hili pamoja
away-citizen = Sasa wewe peke yako unaangalia. Msaidizi anageuza uso.
away-helper = Geuza uso sasa. Huruhusiwi kuona kinachoandikwa.
away-both = Sasa msaidizi anageuza uso. Wewe peke yako unaruhusiwa kuona na kuandika hili.
final = Ukishafanya hili, huwezi kulibadilisha.
can-undo = Unaweza kulibadilisha baadaye.
warning = Onyo
note = Kumbuka
tip = Kidokezo
important = Muhimu
caution = Onyo
problem = Ikiwa haifanyi kazi
helper-note = Kwa msaidizi
drawn-screen = Skrini iliyochorwa, imerahisishwa

origin-machine = Tafsiri hii imefanywa na kompyuta. Bado haijakaguliwa na mtu
origin-person = Imetafsiriwa na mtu. Bado haijakaguliwa
origin-reviewed = Imetafsiriwa na kukaguliwa
stale-count = { $n ->
    [one] Hatua { $n } kati ya { $total } imebadilika baada ya kutafsiriwa
   *[other] Hatua { $n } kati ya { $total } zimebadilika baada ya kutafsiriwa
}
missing-count = { $n ->
    [one] Hatua { $n } kati ya { $total } haijatafsiriwa
   *[other] Hatua { $n } kati ya { $total } hazijatafsiriwa
}
step-stale = Maandishi ya asili yamebadilika baada ya kutafsiriwa
step-missing = Bado haijatafsiriwa: haya ni maandishi ya asili
step-risky = Tafsiri ya kompyuta ya hatua muhimu: maandishi ya asili yanatangulia
step-withheld = Tafsiri haionyeshwi mpaka mtu aikague: haya ni maandishi ya asili
head-stale = Kichwa au utangulizi umebadilika baada ya kutafsiriwa
head-missing = Kichwa bado hakijatafsiriwa
show-original = Maandishi ya asili
guide-missing = Mwongozo huu bado haujatafsiriwa. Unaonyeshwa kwa lugha hii: { $language }.

alarm-title = Umetapeliwa?
alarm-lead = Zuia MitID au BankID yako sasa hivi. Kisha piga simu:
alarm-hang-up = Mtu akikupigia simu na kuomba msimbo, kata simu.

glossary-lead = Maneno ya kwenye barua na skrini, pamoja na maana yake.
glossary-sample = Kwenye barua
glossary-see = Angalia pia
places-lead = Hapa mtu anaweza kukusaidia.
place-example = Mfano: saa hizi zinaweza kuwa za zamani. Piga simu au uliza kabla ya kwenda.
place-hours = Saa za kufunguliwa
place-languages = Lugha
place-helps = Msaada wanaotoa
place-booking = Weka miadi
place-checked = Saa zimekaguliwa tarehe { $date }
closed-day = imefungwa
day-mon = Jumatatu
day-tue = Jumanne
day-wed = Jumatano
day-thu = Alhamisi
day-fri = Ijumaa
day-sat = Jumamosi
day-sun = Jumapili
day-range = { $from } – { $to }
all-lead = Miongozo yote kwa mpangilio wa A hadi Z.
quiz-answer = Angalia jibu
quiz-right = Sahihi
quiz-wrong = Si sahihi
not-found = Ukurasa huu haupo hapa
not-found-lead = Labda anwani ni ya zamani au ina kosa. Chagua lugha yako ili uendelee.
choose-language = Chagua lugha yako
