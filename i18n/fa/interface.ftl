# Words of the pages, Persian.
# See i18n/en/interface.ftl for the notes to the translator.

skip = رفتن به متن صفحه
language = زبان
main-menu = منوی اصلی
you-are-here = شما اینجا هستید
front-page = صفحهٔ اصلی
menu-search = پیدا کردن راهنما
menu-places = کجا کمک بگیرم؟
menu-glossary = معنی کلمه‌ها
menu-all = همهٔ راهنماها به ترتیب الفبا
page-about = دربارهٔ trinvis
page-accessibility = دسترسی برای همه
page-for-helpers = برای کمک‌کننده‌ها
foot-not-authority = سایت trinvis برای کتابخانه‌ها ساخته شده است. ما ادارهٔ دولتی نیستیم و هرگز کد شما را نمی‌پرسیم.
foot-nothing-stored = هیچ چیز دربارهٔ شما روی این دستگاه ذخیره نمی‌شود.

home-title = قدم‌به‌قدم، به زبان خودتان
home-lead = با هم کنار یک تبلت بنشینید. شما زبان خودتان را می‌خوانید، کمک‌کننده دانمارکی یا سوئدی می‌خواند.
home-first = بیشتر مردم برای این کارها می‌آیند
home-services = همهٔ سرویس‌ها
home-help = از یک انسان کمک بگیرید
search-label = چه کاری می‌خواهید انجام دهید؟
search-suggestions = پیشنهادها
search-loading = در حال جستجو …
search-none = چیزی پیدا نشد. کلمهٔ دیگری امتحان کنید، یا فهرست همهٔ راهنماها را ببینید.
search-count = { $n ->
    [one] { $n } نتیجه
   *[other] { $n } نتیجه
}
search-step = مرحلهٔ { $n }
search-matched = «{ $word }» به این زبان پیدا شد: { $language }
search-meant = منظور شما این بود؟
search-term = معنی کلمه
search-place = جایی که کمک می‌گیرید
search-needs-script = برای جستجو JavaScript لازم است. فهرست همهٔ راهنماها بدون آن کار می‌کند.

minutes = { $n ->
    [one] { $n } دقیقه
   *[other] { $n } دقیقه
}
steps = { $n ->
    [one] { $n } مرحله
   *[other] { $n } مرحله
}
guides = { $n ->
    [0] هیچ راهنمایی نیست
    [one] { $n } راهنما
   *[other] { $n } راهنما
}
closed-use = بسته شده؛ به جای آن از { $service } استفاده کنید
step-of = مرحلهٔ { $n } از { $total }
needs = چه چیزهایی لازم دارید
overview = قدم‌به‌قدم
checked-on = آخرین بررسی: { $date }
check-overdue = این راهنما باید تا { $date } دوباره بررسی می‌شد. شاید صفحه‌ها فرق کرده باشد.
print = چاپ
two-languages = دو زبان کنار هم
one-language = فقط { $language }
official-pages = سایت‌های رسمی
practice-here = اینجا تمرین کنید، بدون اطلاعات واقعی
related = راهنماهای دیگر
take-along = آن را با خود ببرید
take-along-how = دوربین موبایل خود را روبه‌روی این کد بگیرید.
back-to-service = همهٔ راهنماهای { $service }

who-citizen = این کار را خودتان انجام می‌دهید
who-citizen-to-helper = این کار را مراجعه‌کننده خودش تنها انجام می‌دهد
who-helper = این کار را کمک‌کننده انجام می‌دهد
who-together = این کار را با هم انجام می‌دهید
away-citizen = حالا فقط خود شما نگاه می‌کنید. کمک‌کننده نگاه نمی‌کند.
away-helper = حالا نگاه نکنید. نباید ببینید چه چیزی نوشته می‌شود.
away-both = حالا کمک‌کننده نگاه نمی‌کند. فقط خود شما اجازه دارید این را ببینید و بنویسید.
final = این کار قطعی است. نمی‌توانید آن را به حالت قبل برگردانید.
can-undo = بعد می‌توانید این کار را به حالت قبل برگردانید.
warning = هشدار
note = نکته
tip = پیشنهاد
important = مهم
caution = مواظب باشید
problem = اگر نشد
helper-note = برای کمک‌کننده
drawn-screen = صفحهٔ نقاشی‌شده، ساده‌تر از صفحهٔ واقعی

origin-machine = ترجمه با کامپیوتر؛ هنوز کسی آن را بررسی نکرده است
origin-person = ترجمه به دست یک انسان؛ هنوز بررسی نشده است
origin-reviewed = ترجمه شده و بررسی شده
stale-count = { $n ->
    [one] { $n } مرحله از { $total } مرحله بعد از ترجمه عوض شده است
   *[other] { $n } مرحله از { $total } مرحله بعد از ترجمه عوض شده است
}
missing-count = { $n ->
    [one] { $n } مرحله از { $total } مرحله ترجمه نشده است
   *[other] { $n } مرحله از { $total } مرحله ترجمه نشده است
}
step-stale = متن اصلی بعد از این ترجمه عوض شده است
step-missing = هنوز ترجمه نشده است: این متن اصلی است
step-risky = این مرحلهٔ مهم را کامپیوتر ترجمه کرده است: اول متن اصلی می‌آید
step-withheld = تا وقتی کسی ترجمه را بررسی نکند، به زبان شما نشان داده نمی‌شود: این متن اصلی است
head-stale = عنوان یا متن اول بعد از این ترجمه عوض شده است
head-missing = عنوان هنوز ترجمه نشده است
show-original = متن اصلی

alarm-title = کسی شما را فریب داده است؟
alarm-lead = همین حالا MitID یا BankID خود را مسدود کنید (ببندید). بعد زنگ بزنید:
alarm-hang-up = اگر کسی زنگ زد و کد خواست، تلفن را قطع کنید.

glossary-lead = معنی کلمه‌هایی که در نامه‌ها و روی صفحه‌ها می‌بینید.
glossary-sample = در یک نامه
glossary-see = این‌ها را هم ببینید
places-lead = اینجا یک انسان می‌تواند به شما کمک کند.
place-example = مثال: شاید این ساعت‌ها قدیمی باشد. پیش از رفتن زنگ بزنید یا بپرسید.
place-hours = ساعت کار
place-languages = زبان‌ها
place-helps = در این کارها کمک می‌کند
place-booking = وقت بگیرید
place-checked = آخرین بررسی ساعت‌ها: { $date }
closed-day = بسته
day-mon = دوشنبه
day-tue = سه‌شنبه
day-wed = چهارشنبه
day-thu = پنجشنبه
day-fri = جمعه
day-sat = شنبه
day-sun = یکشنبه
day-range = { $from } تا { $to }
all-lead = همهٔ راهنماها به ترتیب الفبا.
quiz-answer = دیدن جواب
not-found = این صفحه اینجا نیست
not-found-lead = شاید آدرس قدیمی است یا اشتباه نوشته شده است. برای ادامه، زبان خود را انتخاب کنید.
choose-language = زبان خود را انتخاب کنید

step-mode = هر بار یک مرحله
whole-page = راهنمای کامل
step-next = بعدی
step-back = قبلی
step-last = تمام شد
keys-title = کلیدهای صفحه‌کلید
keys-arrows = کلیدهای جهت: مرحلهٔ بعد و مرحلهٔ قبل
keys-ends = کلیدهای Home و End: مرحلهٔ اول و مرحلهٔ آخر
keys-letters = کلید P: چاپ. کلید /: جستجو. کلید ?: همین فهرست
keys-off = خاموش کردن کلیدهای P، / و ?
keys-on = روشن کردن کلیدهای P، / و ?
close = بستن
level = چه چیزی می‌بینید
level-original = متن اصلی با معنی کلمه‌ها
opposite = روبه‌روی هم بنشینید
opposite-end = کنار هم بنشینید
say-title = به یک جمله اشاره کنید
say-now = لطفاً حالا این کار را انجام دهید
say-stop = ادامه ندهید
say-show = به من نشان دهید
listen = گوش دادن
listen-stop = قطع صدا
listen-again = دوباره
listen-slower = آهسته‌تر
listen-faster = سرعت معمولی

menu-plan = برنامهٔ من
plan-lead = راهنماهای شما، به ترتیبی که انجام می‌دهید. برنامه فقط در آدرس همین صفحه است. ذخیره نمی‌شود و فرستاده نمی‌شود.
plan-empty = برنامه خالی است. یک راهنما را باز کنید و روی «{ plan-add }» بزنید.
plan-add = اضافه کردن به برنامهٔ من
plan-added = این راهنما در برنامهٔ شما است
plan-open = دیدن برنامهٔ من
plan-all = اضافه کردن یک راهنما
plan-up = بالا بردن: { $title }
plan-down = پایین بردن: { $title }
plan-remove = حذف از برنامه: { $title }
plan-how = این کار را چطور انجام می‌دهید؟
plan-alone = خودم می‌توانم انجام دهم
plan-with-help = کمک لازم دارم
plan-ask = از کسی می‌پرسم
plan-carry = برنامه را در موبایل با خود ببرید
plan-bring = این‌ها را با خود بیاورید
plan-blank = برنامهٔ خالی برای نوشتن با دست
plan-guide = راهنما
plan-long = برنامه خیلی طولانی است و در کد QR جا نمی‌شود. چند راهنما را حذف کنید.

cover = پوشاندن صفحه
cover-title = صفحه پوشیده است
cover-end = نشان دادن دوبارهٔ صفحه
finish = پایان کار این شخص
finish-why = برنامه پاک می‌شود و صفحهٔ انتخاب زبان می‌آید.
idle-title = هنوز اینجا هستید؟
idle-text = { $n ->
    [one] این صفحه تا { $n } ثانیهٔ دیگر پاک می‌شود.
   *[other] این صفحه تا { $n } ثانیهٔ دیگر پاک می‌شود.
}
idle-stay = هنوز اینجا هستم

offline-title = بدون اینترنت
offline-lead = می‌توانید همهٔ راهنماهای یک زبان را روی این دستگاه دانلود کنید. بعد بدون اینترنت هم کار می‌کنند.
offline-keep = دانلود همهٔ راهنماها به این زبان: { $language } ({ $size })
offline-progress = { $n } از { $total } فایل
offline-ready = همهٔ راهنماها به این زبان روی دستگاه است: { $language }
offline-remove = حذف این زبان از دستگاه: { $language }
offline-failed = نشد. اینترنت را بررسی کنید و دوباره امتحان کنید.
offline-copy = این یک نسخه از تاریخ { $date } است.
offline-newer = نسخهٔ تازه‌تری هست.
offline-load = دیدن نسخهٔ تازه‌تر
offline-missing = این صفحه روی دستگاه نیست. به اینترنت وصل شوید، یا به صفحهٔ اصلی بروید.

term-more = دیدن کلمه در فهرست
letters-title = کلمه‌های نامه‌ها
letters-lead = کلمه‌هایی که در نامه‌های اداره‌های دولتی می‌بینید، با معنی آن‌ها. صفحه را چاپ کنید و با خود ببرید.
letters-word = کلمه در نامه
letters-means = معنی کلمه
letters-other = به زبان { $language }

place-open = حالا باز است
place-closed = حالا بسته است
place-old = از { $date } کسی ساعت‌ها را بررسی نکرده است. پیش از رفتن زنگ بزنید.

paper-current = کاغذ شما هنوز درست است.
paper-changed = این مرحله‌ها بعد از چاپ کاغذ شما عوض شده است:
paper-other = مرحله‌های این راهنما حالا فرق دارد. دوباره آن را چاپ کنید.

way-choose = گزینهٔ مناسب خود را انتخاب کنید
way-this = فقط همین را ببینید
way-all = همه را ببینید

report = اینجا چیزی اشتباه است
report-lead = به مسئولان سایت خبر دهید. نام، شماره یا کد ننویسید.
