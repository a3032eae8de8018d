# Words of the pages. Each message has a note for the translator above it.
# $n and the like are filled in by the program: keep them, put them where your language wants them.
# The readers are newcomers and old people: short, polite, plain.

# Name of the link that jumps over the head of the page
skip = Go to the content
# The word "language" above the list of languages
language = Language
# Name of the main menu for screen readers
main-menu = Main menu
# Name of the "you are here" line for screen readers
you-are-here = You are here
# Link to the first page
front-page = Front page
menu-search = Find a guide
menu-places = Places that help
menu-glossary = Words explained
menu-all = All guides A–Z
page-about = About trinvis
page-accessibility = Accessibility
page-for-helpers = For helpers
# First sentence of the foot: who we are not
foot-not-authority = trinvis is made for libraries. We are not an authority, and we never ask for codes.
# Second sentence of the foot
foot-nothing-stored = Nothing about you is stored on this device.

# Heading on the first page: step by step, in the readers' own language
home-title = Step by step, in your language
# Under the heading; the citizen reads her language, the helper the language of the screens
home-lead = Sit together at one tablet. You read your language, the helper reads Danish or Swedish.
home-first = Most people come for this
home-services = All services
home-help = Get help from a person
# Label of the search box
search-label = What do you want to do?
# Name of the list of suggestions for screen readers
search-suggestions = Suggestions
search-loading = Looking …
search-none = Nothing found. Try another word, or look at the list of all guides.
# $n is a number
search-count = { $n ->
    [one] { $n } result
   *[other] { $n } results
}
search-step = step { $n }
# $word is what the reader typed, $language the name of a language
search-matched = “{ $word }” was found in { $language }
# A word we think the reader meant
search-meant = Did you mean:
search-term = explained word
search-place = place that helps
# Without JavaScript the box cannot search
search-needs-script = The search needs JavaScript. The list of all guides works without.

# $n is a number of minutes
minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
# $n is a number of steps
steps = { $n ->
    [one] { $n } step
   *[other] { $n } steps
}
# $n is a number of guides
guides = { $n ->
    [0] no guides
    [one] { $n } guide
   *[other] { $n } guides
}
# A service that no longer exists; $service is the one that replaced it
closed-use = closed – use { $service }
# Read aloud before the heading of a step
step-of = Step { $n } of { $total }
# Heading over what to have ready
needs = Have these ready
# Heading over the list of steps
overview = Step by step
# $date is a written-out date
checked-on = Last checked on { $date }
# The guide should have been checked again by now
check-overdue = This guide should have been checked again by { $date }. The screens may look different.
print = Print
# Link to the page with two languages side by side
two-languages = Two languages side by side
# Link back to one language
one-language = Only { $language }
official-pages = Official pages
practice-here = Practise here, without real data
related = Other guides
# Heading over the code that carries the guide to one's own phone
take-along = Take it along
take-along-how = Point the camera of your phone at the code.
back-to-service = All guides about { $service }

# Who does the step
who-citizen = You do this yourself
# The same, said to the helper, in the helper's column of a page in two languages
who-citizen-to-helper = The citizen does this alone
who-helper = The helper does this
who-together = You do this together
# On the citizen's half of a step with a secret code
away-citizen = Only you look now. The helper looks away.
# On the helper's half of the same step
away-helper = Look away now. You must not see what is typed.
# In a guide in one language
away-both = The helper looks away now. Only you may see and type this.
final = This is final. You cannot undo it.
can-undo = You can undo this later.
# Names of the coloured boxes
warning = Take care
note = Note
tip = Tip
important = Important
caution = Take care
problem = If it does not work
helper-note = For the helper
# Name of the drawn screen for a reader who cannot see it; the drawing is not the real screen
drawn-screen = Drawn screen, simplified

# How a translation was made
origin-machine = Machine translation, not yet checked
origin-person = Translated by a person, not yet reviewed
origin-reviewed = Translated and reviewed
# $n steps of $total
stale-count = { $n ->
    [one] { $n } of { $total } steps has changed since
   *[other] { $n } of { $total } steps have changed since
}
missing-count = { $n ->
    [one] { $n } of { $total } steps is not translated
   *[other] { $n } of { $total } steps are not translated
}
# On a step
step-stale = The original has changed since this was translated
step-missing = Not translated yet: this is the original
step-risky = Machine translation of an important step: the original comes first
step-withheld = Not shown in your language until a person has checked it: this is the original
head-stale = The title or the introduction has changed since this was translated
head-missing = The title is not translated yet
# Opens the original's words
show-original = The original

# The strip on every page
alarm-title = Did somebody trick you?
alarm-lead = Block your ID at once. Then call:
alarm-hang-up = Hang up if somebody calls and asks for a code.

glossary-lead = Words from letters and screens, explained.
# A sentence with the word as it stands in letters
glossary-sample = In a letter
glossary-see = See also
places-lead = Here a person can help you.
place-example = Example: the times may be old. Call or ask before you go.
place-hours = Opening hours
place-languages = Languages
place-helps = Helps with
place-booking = Book a time
place-checked = Times checked on { $date }
closed-day = closed
# Days of the week, as they stand in a table; mon-fri and the like are made from two of them
day-mon = Monday
day-tue = Tuesday
day-wed = Wednesday
day-thu = Thursday
day-fri = Friday
day-sat = Saturday
day-sun = Sunday
# $from and $to are days
day-range = { $from } – { $to }
all-lead = All guides in alphabetical order.
quiz-answer = See the answer
not-found = This page is not here
not-found-lead = The address may be old or misspelt. Choose your language to go on.
choose-language = Choose your language

# One step at a time, large; the button that starts it and the one that ends it
step-mode = One step at a time
whole-page = The whole guide
# Buttons of that view: to the next step, to the step before, after the last step
step-next = Next
step-back = Back
step-last = You are done
# Heading of the list of keys on a keyboard, and its lines
keys-title = Keys
keys-arrows = Arrow keys: to the next step and back
keys-ends = Home and End: the first and the last step
keys-letters = P: print. /: search. ?: this list
keys-off = Switch the keys P, / and ? off
keys-on = Switch the keys P, / and ? on
close = Close
# What the two readers see: one language, both, or the original with a link on each hard word
level = What you see
level-original = The original, with words explained
# Two people who sit across from each other: one half of the screen is turned round
opposite = Sit across from each other
opposite-end = Sit side by side
# Sentences for two people without a common language: one points at them, the other reads
say-title = Point and say
say-now = Please do this now
say-stop = Stop
say-show = Show me
# A voice reads the step aloud
listen = Listen
listen-stop = Stop the voice
listen-again = Again
listen-slower = Slower
listen-faster = Normal speed

# A list of guides for one person
menu-plan = My plan
plan-lead = Your guides, in the order you do them. The plan is only in the address of this page. It is not stored and not sent.
plan-empty = The plan is empty. Open a guide and press “{ plan-add }”.
plan-add = Add to my plan
plan-added = It is in your plan
plan-open = Show my plan
plan-all = Add a guide
# $title is the name of a guide
plan-up = Move { $title } up
plan-down = Move { $title } down
plan-remove = Remove { $title }
# How the person will do the guide; one of three
plan-how = How will you do it?
plan-alone = I can do it myself
plan-with-help = I need help
plan-ask = I will ask somebody
plan-carry = Take the plan along on your phone
plan-bring = Bring these
# Without JavaScript and on paper: a sheet to write on
plan-blank = A plan to write on by hand
plan-guide = Guide
plan-long = The plan is too long for a code. Take some guides out.

# The tablet is shared with people one does not know
cover = Cover the screen
cover-title = The screen is covered
cover-end = Show the page again
finish = Finish for this person
finish-why = Clears the plan and goes to the choice of language.
idle-title = Are you still there?
# $n is a number of seconds
idle-text = { $n ->
    [one] This page is cleared in { $n } second.
   *[other] This page is cleared in { $n } seconds.
}
idle-stay = I am still here

# Use of the site without internet
offline-title = Without internet
offline-lead = You can keep all guides in a language on this device. Then they work without internet too.
# $language is the name of a language, $size a size such as 1.2 MB
offline-keep = Keep all in { $language } ({ $size })
# $n of $total files are there
offline-progress = { $n } of { $total } files
offline-ready = All in { $language } is on this device
offline-remove = Remove { $language } from this device
offline-failed = It did not work. Check the internet and try again.
# $date is the day on which the pages were made
offline-copy = This is a copy of { $date }.
offline-newer = There is a newer version.
offline-load = Show the newer version
offline-missing = This page is not on the device. Connect to the internet, or go to the front page.

# A word in a text that opens its explanation; the original word is in letters
term-more = See the word in the list
letters-title = Words in letters
letters-lead = Words as they stand in letters from the authorities, with what they mean. Print the page and take it along.
letters-word = The word in the letter
letters-means = What it means
letters-other = In { $language }

place-open = Open now
place-closed = Closed now
# $date is the day on which somebody last looked up the times
place-old = Nobody has checked the times since { $date }. Call before you go.

# A printed sheet carries a code; the page behind it says whether the sheet still holds
paper-current = Your paper is up to date.
paper-changed = These steps have changed since your paper was printed:
paper-other = The guide has other steps now. Print it again.

# A guide that goes on in different ways, such as for iPhone and Android
way-choose = Choose what fits you
way-this = Show only this
way-all = Show all

# A link with which readers tell the editors of a mistake; $n is the number of a step
report = Something is wrong here
report-lead = Tell the editors. Do not write names, numbers or codes.
