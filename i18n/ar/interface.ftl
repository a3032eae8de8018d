skip = انتقل إلى المحتوى
language = اللغة
main-menu = القائمة الرئيسية
you-are-here = مكانك في الموقع
front-page = الصفحة الرئيسية
menu-search = البحث عن دليل
menu-places = أماكن المساعدة
menu-glossary = شرح الكلمات
menu-all = كل الأدلة حسب الحروف
page-about = عن موقع trinvis
page-accessibility = سهولة الاستخدام للجميع
page-for-helpers = صفحة للمساعدين
foot-not-authority = موقع trinvis معدّ للمكتبات العامة. لسنا جهة حكومية، ولا نطلب منك أي رمز سري أبدًا.
foot-nothing-stored = لا يُحفظ أي شيء عنك على هذا الجهاز.

home-title = خطوة بخطوة، بلغتك
home-lead = اجلس مع الشخص الذي يساعدك أمام جهاز لوحي واحد. النص بلغتك لك، والنص بالدنماركية أو السويدية للشخص الذي يساعدك.
home-first = أكثر ما يطلبه الناس
home-services = كل الخدمات
home-help = الحصول على مساعدة من شخص
search-label = كيف نساعدك؟
search-suggestions = اقتراحات
search-loading = جارٍ البحث …
search-none = لا توجد نتائج. جرِّب كلمة أخرى، أو انظر إلى قائمة كل الأدلة.
search-count = { $n ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $n } نتائج
    [many] { $n } نتيجة
   *[other] { $n } نتيجة
}
search-step = الخطوة { $n }
search-matched = وجدنا «{ $word }» باللغة: { $language }
search-meant = هل المقصود:
search-term = كلمة مشروحة
search-place = مكان للمساعدة
search-needs-script = يحتاج البحث إلى JavaScript. قائمة كل الأدلة تعمل بدونه.

minutes = { $n ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
}
steps = { $n ->
    [zero] لا خطوات
    [one] خطوة واحدة
    [two] خطوتان
    [few] { $n } خطوات
    [many] { $n } خطوة
   *[other] { $n } خطوة
}
guides = { $n ->
    [zero] لا أدلة
    [one] دليل واحد
    [two] دليلان
    [few] { $n } أدلة
    [many] { $n } دليلًا
   *[other] { $n } دليل
}
closed-use = مغلق – استخدم { $service }
step-of = الخطوة { $n } من { $total }
needs = ما يلزمك
overview = خطوة بخطوة
checked-on = آخر مراجعة: { $date }
check-overdue = كان يجب أن نراجع هذا الدليل قبل { $date }. قد تبدو الشاشات مختلفة.
print = طباعة
two-languages = عرض اللغتين معًا
one-language = عرض لغة واحدة: { $language }
official-pages = المواقع الرسمية
practice-here = التدريب هنا بدون بيانات حقيقية
related = أدلة أخرى
take-along = نقل الدليل إلى هاتفك
take-along-how = وجِّه كاميرا هاتفك إلى رمز QR.
back-to-service = كل الأدلة عن { $service }

who-citizen = نفِّذ هذه الخطوة بنفسك
who-citizen-to-helper = ينفّذ الشخص الذي تساعده هذه الخطوة وحده
who-helper = ينفّذ هذه الخطوة الشخص الذي يساعدك
who-together = هذه الخطوة لكما معًا
away-citizen = انظر إلى الشاشة وحدك الآن. على الشخص الذي يساعدك ألا ينظر إليها.
away-helper = لا تنظر إلى الشاشة الآن. لا يجوز لك أن ترى ما يُكتب.
away-both = على الشخص الذي يساعدك ألا ينظر إلى الشاشة الآن. لا يجوز لأحد غيرك أن يرى هذا أو يكتبه.
final = هذه الخطوة نهائية. لا يمكنك التراجع عنها.
can-undo = يمكنك التراجع عن هذه الخطوة لاحقًا.
warning = تحذير
note = ملاحظة
tip = نصيحة
important = مهم
caution = انتبه
problem = إذا لم تنجح العملية
helper-note = للشخص المساعد
drawn-screen = شاشة مرسومة ومبسّطة

origin-machine = ترجمة آلية لم تُراجَع بعد
origin-person = ترجمها شخص ولم تُراجَع بعد
origin-reviewed = ترجمة راجعها شخص
stale-count = { $n ->
    [zero] لم تتغيّر أي خطوة من { $total } بعد هذه الترجمة
    [one] تغيّرت خطوة واحدة من { $total } بعد هذه الترجمة
    [two] تغيّرت خطوتان من { $total } بعد هذه الترجمة
    [few] تغيّرت { $n } خطوات من { $total } بعد هذه الترجمة
    [many] تغيّرت { $n } خطوة من { $total } بعد هذه الترجمة
   *[other] تغيّرت { $n } خطوة من { $total } بعد هذه الترجمة
}
missing-count = { $n ->
    [zero] كل الخطوات مترجمة ({ $total })
    [one] خطوة واحدة من { $total } غير مترجمة بعد
    [two] خطوتان من { $total } غير مترجمتين بعد
    [few] { $n } خطوات من { $total } غير مترجمة بعد
    [many] { $n } خطوة من { $total } غير مترجمة بعد
   *[other] { $n } خطوة من { $total } غير مترجمة بعد
}
step-stale = تغيّر النص الأصلي بعد هذه الترجمة
step-missing = لم تُترجم هذه الخطوة بعد: هذا هو النص الأصلي
step-risky = ترجمة آلية لخطوة مهمة: النص الأصلي يأتي أولًا
step-withheld = لا نعرض هذه الخطوة بلغتك قبل أن يراجعها شخص: هذا هو النص الأصلي
head-stale = تغيّر العنوان أو المقدمة بعد هذه الترجمة
head-missing = لم يُترجم العنوان بعد
show-original = النص الأصلي

alarm-title = هل خدعك أحد؟
alarm-lead = أوقِف هويتك الإلكترونية فورًا. بعد ذلك اتصل بهذه الجهات:
alarm-hang-up = إذا اتصل بك شخص وطلب رمزًا، فأغلق الخط.

glossary-lead = شرح كلمات من الرسائل والشاشات.
glossary-sample = مثال من رسالة
glossary-see = انظر أيضًا
places-lead = هنا يمكن أن يساعدك شخص.
place-example = مثال: قد تكون الأوقات قديمة. اتصل أو اسأل قبل الذهاب.
place-hours = ساعات العمل
place-languages = اللغات
place-helps = نوع المساعدة
place-booking = حجز موعد
place-checked = آخر مراجعة للأوقات: { $date }
closed-day = مغلق
day-mon = الاثنين
day-tue = الثلاثاء
day-wed = الأربعاء
day-thu = الخميس
day-fri = الجمعة
day-sat = السبت
day-sun = الأحد
day-range = من { $from } إلى { $to }
all-lead = كل الأدلة بالترتيب الأبجدي.
quiz-answer = عرض الإجابة
not-found = الصفحة غير موجودة
not-found-lead = قد يكون العنوان قديمًا أو مكتوبًا بطريقة خاطئة. اختر لغتك للمتابعة.
choose-language = اختر لغتك

step-mode = خطوة واحدة كل مرة
whole-page = الدليل كاملًا
step-next = التالي
step-back = السابق
step-last = انتهت كل الخطوات
keys-title = لوحة المفاتيح
keys-arrows = مفاتيح الأسهم: الخطوة التالية والخطوة السابقة
keys-ends = المفتاح Home: الخطوة الأولى. المفتاح End: الخطوة الأخيرة
keys-letters = المفتاح P: طباعة. المفتاح /: بحث. المفتاح ?: هذه القائمة
keys-off = إيقاف عمل المفاتيح P، /، ?
keys-on = تشغيل المفاتيح P، /، ?
close = إغلاق
level = ما يظهر لك
level-original = النص الأصلي مع شرح الكلمات
opposite = الجلوس وجهًا لوجه
opposite-end = الجلوس جنبًا إلى جنب
say-title = أشِر إلى جملة
say-now = من فضلك، افعل هذا الآن
say-stop = توقّف
say-show = أرِني
listen = استماع
listen-stop = إيقاف الصوت
listen-again = مرة أخرى
listen-slower = أبطأ
listen-faster = السرعة العادية

menu-plan = خطتي
plan-lead = الأدلة التي تلزمك، بترتيب تنفيذها. الخطة موجودة في عنوان هذه الصفحة فقط. لا تُحفظ ولا تُرسل.
plan-empty = الخطة فارغة. افتح دليلًا واضغط على «{ plan-add }».
plan-add = إضافة إلى خطتي
plan-added = هذا الدليل في خطتك
plan-open = عرض خطتي
plan-all = إضافة دليل
plan-up = نقل إلى أعلى: { $title }
plan-down = نقل إلى أسفل: { $title }
plan-remove = إزالة من الخطة: { $title }
plan-how = كيف ستنفّذ الخطوات؟
plan-alone = يمكنني تنفيذها بنفسي
plan-with-help = أحتاج إلى مساعدة
plan-ask = سأسأل شخصًا آخر
plan-carry = نقل الخطة إلى هاتفك
plan-bring = ما يجب إحضاره
plan-blank = خطة فارغة للكتابة باليد
plan-guide = الدليل
plan-long = الخطة طويلة ولا يتسع لها رمز QR. أزِل بعض الأدلة.

cover = إخفاء الشاشة
cover-title = الشاشة مخفية
cover-end = إظهار الصفحة من جديد
finish = إنهاء الجلسة لهذا الشخص
finish-why = تُحذف الخطة وتظهر صفحة اختيار اللغة.
idle-title = هل ما زلت هنا؟
idle-text = { $n ->
    [zero] سيُحذف ما في هذه الصفحة الآن.
    [one] سيُحذف ما في هذه الصفحة بعد ثانية واحدة.
    [two] سيُحذف ما في هذه الصفحة بعد ثانيتين.
    [few] سيُحذف ما في هذه الصفحة بعد { $n } ثوانٍ.
    [many] سيُحذف ما في هذه الصفحة بعد { $n } ثانية.
   *[other] سيُحذف ما في هذه الصفحة بعد { $n } ثانية.
}
idle-stay = نعم، ما زلت هنا

offline-title = بدون إنترنت
offline-lead = يمكنك تنزيل كل الأدلة بلغة واحدة على هذا الجهاز. بعد ذلك تعمل بدون إنترنت أيضًا.
offline-keep = تنزيل كل الأدلة باللغة: { $language } ({ $size })
offline-progress = الملفات: { $n } من { $total }
offline-ready = كل الأدلة موجودة على هذا الجهاز باللغة: { $language }
offline-remove = إزالة اللغة من هذا الجهاز: { $language }
offline-failed = لم تنجح العملية. تأكّد من الاتصال بالإنترنت وحاول مرة أخرى.
offline-copy = هذه نسخة بتاريخ { $date }.
offline-newer = توجد نسخة أحدث.
offline-load = عرض النسخة الأحدث
offline-missing = هذه الصفحة غير موجودة على الجهاز. اتصل بالإنترنت، أو انتقل إلى الصفحة الرئيسية.

term-more = عرض الكلمة في القائمة
letters-title = كلمات من الرسائل
letters-lead = كلمات كما تظهر في رسائل الجهات الحكومية، مع معناها. اطبع الصفحة وخذها معك.
letters-word = الكلمة في الرسالة
letters-means = معناها
letters-other = باللغة: { $language }

place-open = مفتوح الآن
place-closed = مغلق الآن
place-old = لم يراجع أحد الأوقات منذ { $date }. اتصل قبل الذهاب.

paper-current = ورقتك المطبوعة ما زالت صحيحة.
paper-changed = تغيّرت هذه الخطوات بعد طباعة ورقتك:
paper-other = أصبحت خطوات الدليل مختلفة. اطبعه مرة أخرى.

way-choose = اختر ما يناسبك
way-this = عرض هذا فقط
way-all = عرض الكل

report = يوجد خطأ هنا
report-lead = أخبر فريق الموقع. لا تكتب أسماءً ولا أرقامًا ولا رموزًا سرية.
