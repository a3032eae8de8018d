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
foot-nothing-stored = Hakuna kinachohifadhiwa kukuhusu kwenye kifaa hiki.

home-title = Hatua kwa hatua, kwa lugha yako
home-lead = Kaeni pamoja kwenye tableti moja. Wewe unasoma lugha yako, msaidizi anasoma Kidenmaki au Kiswidi.
home-first = Watu wengi wanakuja kwa ajili ya haya
home-services = Huduma zote
home-help = Pata msaada kutoka kwa mtu
search-label = Unataka kufanya nini?
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
not-found = Ukurasa huu haupo hapa
not-found-lead = Labda anwani ni ya zamani au ina kosa. Chagua lugha yako ili uendelee.
choose-language = Chagua lugha yako

step-mode = Hatua moja moja
whole-page = Mwongozo wote
step-next = Endelea
step-back = Rudi
step-last = Umemaliza
keys-title = Vitufe vya kibodi (keyboard)
keys-arrows = Vitufe vya mishale: hatua inayofuata na iliyotangulia
keys-ends = Home na End: hatua ya kwanza na ya mwisho
keys-letters = P: chapisha kwenye karatasi. /: tafuta. ?: orodha hii
keys-off = Zima vitufe P, / na ?
keys-on = Washa vitufe P, / na ?
close = Funga
level = Unachokiona
level-original = Maandishi ya asili, pamoja na maana ya maneno
opposite = Kaeni mkitazamana
opposite-end = Kaeni upande mmoja
say-title = Onyesha kwa kidole na useme
say-now = Tafadhali fanya hili sasa
say-stop = Acha
say-show = Nionyeshe
listen = Sikiliza
listen-stop = Simamisha sauti
listen-again = Sikiliza tena
listen-slower = Polepole zaidi
listen-faster = Kasi ya kawaida

menu-plan = Mpango wangu
plan-lead = Hii ni miongozo yako. Ifuate kwa mpangilio huu. Mpango uko tu kwenye anwani ya ukurasa huu. Hauhifadhiwi wala hautumwi.
plan-empty = Mpango bado hauna mwongozo. Fungua mwongozo na ubonyeze “{ plan-add }”.
plan-add = Weka kwenye mpango wangu
plan-added = Mwongozo huu umo kwenye mpango wako
plan-open = Angalia mpango wangu
plan-all = Ongeza mwongozo
plan-up = Sogeza juu: { $title }
plan-down = Sogeza chini: { $title }
plan-remove = Ondoa: { $title }
plan-how = Utafanya hili vipi?
plan-alone = Ninaweza kufanya mwenyewe
plan-with-help = Ninahitaji msaada
plan-ask = Nitamwuliza mtu
plan-carry = Chukua mpango huu kwenye simu yako
plan-bring = Njoo na vitu hivi
plan-blank = Mpango wa kuandika kwa mkono
plan-guide = Mwongozo
plan-long = Mpango ni mrefu mno kwa msimbo wa mraba. Ondoa baadhi ya miongozo.

cover = Funika skrini
cover-title = Skrini imefunikwa
cover-end = Onyesha ukurasa tena
finish = Maliza kwa mtu huyu
finish-why = Mpango unafutwa, na ukurasa wa kuchagua lugha unafunguka.
idle-title = Bado uko hapa?
idle-text = { $n ->
    [one] Ukurasa huu utafutwa baada ya sekunde { $n }.
   *[other] Ukurasa huu utafutwa baada ya sekunde { $n }.
}
idle-stay = Bado niko hapa

offline-title = Bila intaneti
offline-lead = Unaweza kuhifadhi miongozo yote ya lugha moja kwenye kifaa hiki. Kisha itafanya kazi hata bila intaneti.
offline-keep = Hifadhi yote kwa { $language } ({ $size })
offline-progress = Faili { $n } kati ya { $total }
offline-ready = Miongozo yote kwa { $language } imo kwenye kifaa hiki
offline-remove = Futa { $language } kwenye kifaa hiki
offline-failed = Haikufanya kazi. Angalia intaneti, kisha ujaribu tena.
offline-copy = Hii ni nakala ya tarehe { $date }.
offline-newer = Kuna toleo jipya zaidi.
offline-load = Onyesha toleo jipya zaidi
offline-missing = Ukurasa huu haumo kwenye kifaa hiki. Unganisha intaneti, au nenda kwenye ukurasa wa mwanzo.

term-more = Angalia neno kwenye orodha
letters-title = Maneno ya kwenye barua
letters-lead = Maneno kama yalivyo kwenye barua za ofisi za serikali, pamoja na maana yake. Chapisha ukurasa kwenye karatasi na uende nao.
letters-word = Neno kwenye barua
letters-means = Maana yake
letters-other = Lugha: { $language }

place-open = Sasa imefunguliwa
place-closed = Sasa imefungwa
place-old = Hakuna mtu aliyekagua saa hizi tangu tarehe { $date }. Piga simu kabla ya kwenda.

paper-current = Karatasi yako bado ni sahihi.
paper-changed = Hatua hizi zimebadilika baada ya karatasi yako kuchapishwa:
paper-other = Sasa mwongozo una hatua nyingine. Uchapishe tena kwenye karatasi.

way-choose = Chagua njia inayokufaa
way-this = Onyesha njia hii tu
way-all = Onyesha njia zote

report = Kuna kosa hapa
report-lead = Waambie wahariri. Usiandike majina, namba au misimbo.
