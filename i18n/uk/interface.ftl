skip = Перейти до основного тексту
language = Мова
main-menu = Головне меню
you-are-here = Ви тут
front-page = Головна
menu-search = Знайти інструкцію
menu-places = Де вам допоможуть
menu-glossary = Словничок
menu-all = Усі інструкції від А до Я
page-about = Про trinvis
page-accessibility = Доступність
page-for-helpers = Для помічників
foot-not-authority = trinvis створено для бібліотек. Ми не державна установа й ніколи не питаємо кодів.
foot-nothing-stored = Про вас на цьому пристрої нічого не зберігається.

home-title = Крок за кроком, вашою мовою
home-lead = Сядьте разом за один планшет. Ви читаєте своєю мовою, помічник — данською або шведською.
home-first = Найпотрібніше
home-services = Усі служби
home-help = Отримати допомогу від людини
search-label = Що ви хочете зробити?
search-button = Шукати
search-suggestions = Підказки
search-loading = Шукаємо …
search-none = Нічого не знайдено. Спробуйте інше слово або перегляньте список усіх інструкцій.
search-count = { $n ->
    [one] { $n } результат
    [few] { $n } результати
    [many] { $n } результатів
   *[other] { $n } результату
}
search-step = крок { $n }
search-matched = «{ $word }» знайдено, мова: { $language }
search-meant = Можливо, ви шукали:
search-term = пояснення слова
search-place = де допоможуть
search-needs-script = Для пошуку потрібен JavaScript. Список усіх інструкцій працює й без нього.

minutes = { $n ->
    [one] { $n } хвилина
    [few] { $n } хвилини
    [many] { $n } хвилин
   *[other] { $n } хвилини
}
steps = { $n ->
    [one] { $n } крок
    [few] { $n } кроки
    [many] { $n } кроків
   *[other] { $n } кроку
}
guides = { $n ->
    [0] немає інструкцій
    [one] { $n } інструкція
    [few] { $n } інструкції
    [many] { $n } інструкцій
   *[other] { $n } інструкції
}
closed-use = більше не працює, замість цього: { $service }
step-of = Крок { $n } із { $total }
needs = Що вам потрібно
overview = Крок за кроком
checked-on = Востаннє перевірено: { $date }
check-overdue = Цю інструкцію вже час перевірити знову. Екрани можуть мати інший вигляд. Останній день для перевірки: { $date }
print = Роздрукувати
two-languages = Дві мови поруч
one-language = Тільки { $language }
official-pages = Офіційні сторінки
practice-here = Потренуйтеся тут, без справжніх даних
related = Інші інструкції
take-along = Візьміть із собою
take-along-how = Наведіть камеру телефона на код.
back-to-service = Усі інструкції: { $service }

who-citizen = Ви робите це самі
who-citizen-to-helper = Людина робить це сама
who-helper = Це робить помічник
who-together = Ви робите це разом
away-citizen = Зараз дивитеся тільки ви. Помічник відвертається.
away-helper = Зараз відверніться. Вам не можна бачити, що вводить людина.
away-both = Зараз помічник відвертається. Бачити й вводити це можете тільки ви.
final = Цю дію не можна скасувати.
can-undo = Пізніше це можна скасувати.
warning = Увага
note = Зверніть увагу
tip = Порада
important = Важливо
caution = Увага
problem = Якщо не виходить
helper-note = Для помічника
drawn-screen = Намальований екран, спрощено

origin-machine = Машинний переклад, людина ще не перевірила
origin-person = Переклала людина, переклад ще не перевірено
origin-reviewed = Переклад перевірила людина
stale-count = Змінено кроків після перекладу: { $n } із { $total }
missing-count = Не перекладено кроків: { $n } із { $total }
step-stale = Оригінал змінився після перекладу
step-missing = Ще не перекладено: це оригінал
step-risky = Машинний переклад важливого кроку: спочатку оригінал
step-withheld = Вашою мовою цей крок з’явиться, коли його перевірить людина: це оригінал
head-stale = Назва або вступ змінилися після перекладу
head-missing = Назву ще не перекладено
show-original = Оригінал
guide-missing = Цю інструкцію ще не перекладено. Мова, якою її показано: { $language }.

alarm-title = Вас обманули?
alarm-lead = Одразу заблокуйте свій MitID або BankID. Потім зателефонуйте:
alarm-hang-up = Якщо вам телефонують і питають код, покладіть слухавку.

glossary-lead = Пояснення слів із листів та екранів.
glossary-sample = У листі
glossary-see = Дивіться також
places-lead = Тут вам може допомогти людина.
place-example = Приклад: години можуть бути застарілі. Зателефонуйте або запитайте, перш ніж іти.
place-hours = Години роботи
place-languages = Мови
place-helps = Чим допоможуть
place-booking = Записатися на прийом
place-checked = Години роботи перевірено: { $date }
closed-day = зачинено
day-mon = понеділок
day-tue = вівторок
day-wed = середа
day-thu = четвер
day-fri = п’ятниця
day-sat = субота
day-sun = неділя
day-range = { $from } – { $to }
all-lead = Усі інструкції за абеткою.
quiz-answer = Показати відповідь
quiz-right = Правильно
quiz-wrong = Неправильно
not-found = Сторінку не знайдено
not-found-lead = Можливо, адреса застаріла або введена з помилкою. Виберіть мову, щоб продовжити.
choose-language = Виберіть мову

step-mode = По одному кроку
whole-page = Уся інструкція
step-next = Далі
step-back = Назад
step-last = Ви закінчили
keys-title = Клавіші
keys-arrows = Клавіші зі стрілками: наступний крок і попередній
keys-ends = Home та End: перший і останній крок
keys-letters = P: роздрукувати. /: шукати. ?: цей список
keys-off = Вимкнути клавіші P, / та ?
keys-on = Увімкнути клавіші P, / та ?
close = Закрити
level = Що ви бачите
level-original = Оригінал із поясненням слів
opposite = Сісти навпроти
opposite-end = Сісти поруч
say-title = Покажіть пальцем і скажіть
say-now = Зробіть це зараз, будь ласка
say-stop = Стоп
say-show = Покажіть мені
listen = Слухати
listen-stop = Зупинити голос
listen-again = Ще раз
listen-slower = Повільніше
listen-faster = Звичайна швидкість
listen-older = Запис давніший за текст

menu-plan = Мій план
plan-lead = Ваші інструкції в тому порядку, у якому ви їх виконуєте. План є тільки в адресі цієї сторінки. Він не зберігається й не надсилається.
plan-empty = План порожній. Відкрийте інструкцію й натисніть «{ plan-add }».
plan-add = Додати до мого плану
plan-added = Уже у вашому плані
plan-open = Показати мій план
plan-all = Додати інструкцію
plan-up = Перемістити вище: { $title }
plan-down = Перемістити нижче: { $title }
plan-remove = Прибрати: { $title }
plan-how = Як ви це зробите?
plan-alone = Можу зробити це самостійно
plan-with-help = Мені потрібна допомога
plan-ask = Запитаю когось
plan-carry = Візьміть план із собою на телефоні
plan-bring = Що взяти з собою
plan-blank = План, який можна заповнити від руки
plan-guide = Інструкція
plan-long = План задовгий для QR-коду. Приберіть кілька інструкцій.

cover = Сховати екран
cover-title = Екран сховано
cover-end = Знову показати сторінку
finish = Завершити для цієї людини
finish-why = Очищає план і відкриває вибір мови.
idle-title = Ви ще тут?
idle-text = { $n ->
    [one] Ця сторінка очиститься через { $n } секунду.
    [few] Ця сторінка очиститься через { $n } секунди.
    [many] Ця сторінка очиститься через { $n } секунд.
   *[other] Ця сторінка очиститься через { $n } секунди.
}
idle-stay = Я ще тут

offline-title = Без інтернету
offline-lead = На цьому пристрої можна зберегти всі інструкції однією мовою. Тоді вони працюватимуть і без інтернету.
offline-keep = Зберегти все, мова: { $language } ({ $size })
offline-progress = Файли: { $n } із { $total }
offline-ready = Усе збережено на цьому пристрої, мова: { $language }
offline-remove = Видалити з цього пристрою, мова: { $language }
offline-failed = Не вийшло. Перевірте інтернет і спробуйте ще раз.
offline-copy = Це копія. Дата: { $date }
offline-newer = Є новіша версія.
offline-load = Показати новішу версію
offline-missing = Цієї сторінки немає на пристрої. Підключіться до інтернету або перейдіть на головну сторінку.

term-more = Показати слово у словничку
letters-title = Слова з листів
letters-lead = Слова так, як їх пишуть у листах від державних установ, і що вони означають. Роздрукуйте сторінку й візьміть із собою.
letters-word = Слово в листі
letters-means = Що воно означає
letters-other = Мова: { $language }

place-open = Зараз відчинено
place-closed = Зараз зачинено
place-old = Години роботи давно не перевіряли. Зателефонуйте, перш ніж іти. Остання перевірка: { $date }

paper-current = Ваша роздруківка не застаріла.
paper-changed = Відколи ви роздрукували інструкцію, змінилися ці кроки:
paper-other = В інструкції тепер інші кроки. Роздрукуйте її знову.

way-choose = Виберіть те, що вам підходить
way-this = Показати тільки це
way-all = Показати все

report = Тут щось не так
report-lead = Повідомте редакторів. Не пишіть імен, номерів чи кодів.
