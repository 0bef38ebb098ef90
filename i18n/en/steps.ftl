## Steps

step-listing = App info
    .lead = This is what the market page shows, and what reviewers see first
step-category = Categories
    .lead = Choose the industries and answer the questions; the checklist keeps only what concerns you
step-imagery = Pictures
    .lead = See them at their real size, with dimensions, format and bytes against the console's limits
step-papers = Papers
    .lead = The papers this app needs, each with the clause that asks for it
step-privacy = Privacy
    .lead = Privacy policy and user agreement each need a page of their own, and their text to be checked
step-statements = Statements
    .lead = Yours to confirm, with name and date; a statement lapses when what it was about changes
step-finish = Export
    .lead = See the whole picture, export the bundle, then fill in the console in its own order
step-onward = Next: { $step }

## Frame

app-name = Guoshen
command-undo = Undo
command-redo = Redo
command-save = Save
command-new = New project
command-open = Open project…
command-example = Open the example
    .also = sample demo
command-duplicate = Duplicate for the next version
    .also = upgrade
command-close = Close project
command-export = Export…
    .also = bundle zip draft
rail-looking = { $step } (files are being looked at)
rail-clauses = { $step }: { $word }, { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    } of the checklist
rail-papers = { $step }: { $word }, { $count ->
        [one] { $count } paper
       *[other] { $count } papers
    } to go
rail-questions = { $step }: { $word }, { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
rail-noted = { $step }: { $word }, { $count ->
        [one] { $count } clause has a hint here that is
       *[other] { $count } clauses have hints here that are
    } settled on another page
rail-statements = { $step }: { $word }, { $count ->
        [one] { $count } clause
       *[other] { $count } clauses
    } to confirm or state
command-next = Go to the next problem
command-previous = Go to the previous problem
command-pane = Go to the next area
command-pane-back = Go to the area before
command-palette = Search
command-settings = Settings
    .also = language theme zoom
command-about = About Guoshen
command-help = Help
command-shortcuts = Keyboard shortcuts
command-theme = Switch between light and dark
command-theme-light = Light theme
    .also = theme appearance bright
command-theme-dark = Dark theme
    .also = theme appearance night
command-theme-system = Theme as the system
    .also = appearance automatic
command-language = 切换到中文
    .also = language switch chinese
project-menu = Project menu
project-untitled = Untitled app
project-example = Example project
dismiss = Close
cancel = Cancel
ok = OK
remove = Remove
browse = Choose files
browse-one = Choose a file
save-clean = Nothing to save
save-waiting = Changed, will be saved in a moment
save-saved = Saved { $time }
save-failed = Not saved: { $reason }
save-read-only = Read-only, changes are not saved
status-checking = Checking
status-reading = { $count ->
        [one] Reading { $count } file
       *[other] Reading { $count } files
    }
status-exporting = Exporting
status-ruleset = Ruleset { $version } · { $count } clauses: { $auto } automatic, { $assist } assisted, { $attest } statements, { $info } information

## Start screen

start-title = Review it before they do
start-lead = For apps on their way to the Tencent Meeting app market: fill in the listing, add icon, screenshots and papers, and see which review rules pass, which would get it rejected, and how to fix that. Offline, and nothing is uploaded.
start-new = New project
start-example = Open the example
start-open = Open a project…
start-drop = You can also drop a project folder or a bundle (zip) here
start-bundle = Open a bundle…
start-opening = Opening
start-recent = Recent projects

## Checklist

plan-title = Next steps
plan-said = { $what } ({ $said })
plan-hint = Blockers first
plan-about = { $what } ({ $count } clauses)
counts-told = { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    } "{ $word }" in the list below; one answer or paper often settles several
plan-at = { $place }: { $what }
plan-more = { $count } more
plan-fewer = Show fewer
plan-empty = Nothing is left to do
plan-empty-warned = Nothing left to do; { $count ->
        [one] one warning is
       *[other] { $count } warnings are
    } worth a look
plan-exported = The bundle is written; now fill in the console in the order of the last step
plan-console = Fill in the console
plan-unread = { $count ->
        [one] Nothing is left to do, but this version cannot check { $count } clause yet, so please compare it with the specification yourself
       *[other] Nothing is left to do, but this version cannot check { $count } clauses yet, so please compare them with the specification yourself
    }
plan-unfiled = { $count ->
    [one] One file among the papers is still to be filed
   *[other] { $count } files among the papers are still to be filed
}
plan-busy = Reading the files; what is to be done is listed after that
verdict-lacking = Pictures or papers the form requires are missing, see the next steps
filter-all = All
    .hint = Every clause that applies; the others are under N/A
filter-here = This step
    .hint = Only the clauses of the open step, whichever it is; the numbers above stay those of all
filter-fail = Fail
filter-pending = To confirm
filter-unread = Not checked
filter-warn = Warning
filter-pass = Pass
filter-not-applicable = N/A
filter-info = Info
checklist-none-here = This step has no clause under “{ $what }”
checklist-none = No clause is under “{ $what }”
checklist-show-all = Show all clauses
chapter-open = { $all ->
        [one] { $all } clause
       *[other] { $all } clauses
    }, { $open ->
        [one] { $open } of which needs
       *[other] { $open } of which need
    } action or a look
chapter-open-short = { $open } open of { $all }
chapter-settled-short = { $all } in all
chapter-settled = { $all ->
        [one] { $all } clause, nothing to do
       *[other] { $all } clauses, nothing to do
    }
finding-fix = How to fix: { $fix }
finding-go = Go to { $place }
finding-place = the place
finding-more = and { $count } more
finding-fewer = Show fewer
finding-looked = { $by } · looked at { $what }
finding-official = Official page
note-clause = Show { $clause } in the checklist
fix-remove-marked = Remove them
fix-use-name = Change to "{ $name }"
input-urls = Addresses
input-developer = Developer details
input-facts = Answers
input-icon = Icon and logo
input-screenshots = Screenshots
input-privacy = Privacy policy
input-agreement = User agreement
input-papers = Papers
input-writing = Text in pictures

## Fields

field-optional = Optional
field-required = Required
field-advised = Advised
field-hint = For example { $example }
meter-units = { $used } / { $limit } units
    .unit = Counted in half-width units: a Chinese character takes 2, a letter or digit 1
meter-characters = { $used } / { $limit }
keyword-hint = Type and press Enter
keyword-remove = Remove the keyword "{ $word }"
listing-addresses = Addresses
    .lead = Domains need an ICP filing, and home page and guide must open
listing-review = For the reviewers
    .lead = They try the app with this
listing-developer = Developer
    .lead = The same as on the business licence and in the console account
language-zh-CN = Simplified Chinese
language-zh-TW = Traditional Chinese
language-en = English
language-ja = Japanese
language-ko = Korean
language-other = Other

## Category

category-none = None of them
category-search = Search industries, such as course or payment
category-no-match = No industry matches
category-questions = Questions about the app
    .lead = Not sure? Leave it open, and the checklist will say which clauses wait for the answer
category-left = { $open } to answer, { $answered } answered
category-next = Answer the next
category-answered = All questions are answered
category-group-count = { $answered } of { $all } answered
category-more = Show { $count ->
        [one] the { $count } question that does
       *[other] the { $count } questions that do
    } not affect the result now
category-fewer = Show only the questions that affect the result
answer-yes = Yes
answer-no = No

## Imagery

imagery-drop-one = { $what }: drop the picture here
imagery-drop-many = Drop screenshots here, several at once if you like
imagery-limit = { $width }×{ $height }, { $size } at most
imagery-count = { $used } of { $limit }
imagery-surplus = { $count } pictures; the console takes { $limit } at most
imagery-keep-first = Keep the first { $limit } only
imagery-replace = Replace
size-kilobytes = { $size } KB
size-megabytes = { $size } MB
file-reading = Reading
file-failed = Cannot be read
file-gone = File is gone
file-pages = { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
file-remove = Remove { $file }
file-earlier = Move { $file } forward
file-later = Move { $file } back

## Papers

papers-owed = { $left ->
    [0] All { $owed } papers needed so far are in place; alternatives count as one
   *[other] { $met } of the { $owed } papers needed so far in place, { $left } to go; alternatives count as one
}
papers-drop = Drop all papers here, then file them one by one
papers-drop-hint = PDF, JPG or PNG, { $size } each at most
papers-unfiled = Files without a place yet
papers-unfiled-lead = Say which paper each file is; nothing is filed without your click
papers-unfiled-clear = Take all { $count } away
papers-twin = The same content as "{ $file }"
papers-twin-filed = The same content as "{ $file }", which is filed as { $slot }
notice-unfiled-cleared = { $count ->
        [one] { $count } file without a place was
       *[other] { $count } files without a place were
    } taken away
papers-file-as = Choose where…
papers-choose = Choose files
papers-choose-more = Add more files
papers-replace = Replace
papers-replace-file = Replace { $file }
papers-one-of = one of { $count }
papers-not-asked = No clause asks for it now
papers-no-page = Choose a paper on the left to see its first page here
papers-spare = Alternatives
    .lead = Other choices for the same demand, not needed once it is met
papers-other = Other papers
    .lead = Papers no clause asks for that you want to hand in as well
papers-add = Add another paper
papers-handwriting = { $count ->
        [one] Write this by hand on the scan, with the date
       *[other] Write one of these by hand on the scan, with the date
    }
papers-copy-phrase = Copy "{ $phrase }"
papers-personal = The holder is a person
papers-date-hint = For example 2024-03-01
papers-expiry-hint = For example 2029-02-28, or 长期

## Privacy

privacy-policy = Privacy policy
    .lead = A page of its own, not shared with the user agreement or the home page
privacy-agreement = User agreement
    .lead = A page of its own, with other contents than the privacy policy
privacy-choose-file = Or choose a file: text, web page, docx or PDF
privacy-replace-file = Replace the file
privacy-text-counts = The checks read the text above, not this file; both go into the bundle
privacy-items = Privacy checklist
    .lead = What law and standards ask a policy to say, with the sentence that says it. A sentence found does not mean that it is enough.
privacy-items-found = Items found: { $found } of { $count }
privacy-items-all = Show the { $count } that were found
privacy-item-missing = No sentence was found
privacy-permissions = Permission list
    .lead = Say what each one is for
privacy-no-permission = No permission is needed
privacy-add-permission = Add a permission
permission-name = Permission
permission-purpose = Purpose
permission-remove = Remove the permission "{ $name }"

## Statements

statements-person = Your name
statements-person-hint = Written into statements and reports
statements-open = To answer { $count }
statements-done = Answered { $count }
statement-see-first = { $count ->
        [one] See the other one first
       *[other] See the other { $count } first
    }
statements-none = Nothing is left to answer
statements-none-yet = There is something to answer once texts and pictures are entered
statements-blank = { $count } that need something entered first
statement-blank = Nothing to look at yet; enter first
checklist-beside = Console form and files
asked-with = { $count ->
    [one] One other clause asks the same question; one answer settles both
   *[other] { $count } other clauses ask the same question; one answer settles all
}
answered-with = { $count ->
    [one] answered with one other
   *[other] answered with { $count } others
}
answered-at = answered with "{ $clause }"
answered-finding = { $what }: answered with "{ $clause }"
statement-line = { $said }, { $by }, { $on }
statement-reading = Files are still being read; whether this answer still stands is known after that
statement-lapsed-changed = { $by } { $said } on { $on }; changed since: { $fields }
lapsed-found = what was found in the texts
lapsed-something = what it was about
lapsed-together = One change voided { $count } answers; look at it and confirm them together
lapsed-change = { $what }: { $before } → { $after }
lapsed-changed = { $what }: changed
lapsed-quoted = "{ $text }"
lapsed-empty = empty
lapsed-none = none chosen
lapsed-unanswered = not answered
lapsed-sentences = What these { $count } say
lapsed-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
lapsed-forgotten = What it was before is not kept once the project was closed; look at each against what it is now
lapsed-look = { $count ->
    [one] Look at this answer
   *[other] Look at these { $count } answers
}
lapsed-read = { $count ->
    [one] Looked at it; it still holds
   *[other] Looked at each; these { $count } still hold
}
lapsed-again = { $count ->
    [2] Looked at the change; both still hold
   *[other] Looked at the change; all { $count } still hold
}
statement-lapsed = { $said }, { $by }, { $on }. Lapsed: { $why }.
statement-withdraw = Withdraw
statement-reason = Reason
statement-note = Note
statement-write = Write down: { $what }
statement-bound = A statement holds for what you see now and has to be confirmed again when that changes
statement-sign = Sign

## Finish

finish-bundle = Bundle
finish-files = { $count ->
        [one] { $count } file
       *[other] { $count } files
    }
finish-export = Export the bundle…
finish-export-draft = Export a draft…
finish-report = Open the report
finish-draft-why = The real bundle can be exported once every clause is settled. A draft says so in its file name, manifest and report.
finish-written = The bundle was written, opened again and verified
finish-written-since = A bundle was written and verified; things have changed since, so export again before submitting
finish-written-draft = The draft was written, opened again and verified
finish-written-draft-since = A draft was written and verified; things have changed since, so export again where it matters
finish-written-lacking = The draft is written; files left out: { $count }
finish-lacks = Could not be read and is not in the bundle: { $file }
finish-console-bare = The paths point to your own files; the ones without metadata are in the bundle, take them out of it before uploading
finish-console-own = The paths point to the files of the project; the bundle has them under other names
finish-console-laid = The paths point to the files taken out of the bundle, in { $folder }
finish-lay-out = Take the bundle's files out and use their paths
finish-file-bundled = { $file } (in the bundle: { $path })
finish-copy-own = Copies the path of the project's file; the one in the bundle is { $path }
finish-unsound = Opening it again showed problems, please do not submit this file
finish-verified = { $count ->
        [one] { $size }, { $count } file in it verified
       *[other] { $size }, { $count } files in it verified
    }
finish-open-folder = Open its folder
finish-copy-path = Copy the path
finish-console = Fill in the console
finish-console-lead = In the order of the console's own form; for uploads, paste the copied path into the dialog that chooses files
finish-copy = Copy
finish-copy-field = Copy { $field }
finish-copy-file = Copy path
finish-copy-file-name = Copy the full path of { $file } for { $field }
finish-folder = Open folder
finish-waiting = Nothing that would be rejected was found; { $count ->
        [one] { $count } thing waits
       *[other] { $count } things wait
    } for your answer
finish-untouched = Nothing is filled in yet; begin with the app's name in step 1
finish-ready-stated = { $count ->
    [one] Every clause that applies was checked and nothing is left open; 1 of them rests on what you stated or confirmed
   *[other] Every clause that applies was checked and nothing is left open; { $count } of them rest on what you stated or confirmed
}
finish-blocked = It would be rejected now: { $count ->
        [one] { $count } failure has
       *[other] { $count } failures have
    } to be solved first
finish-bar-warned = { $warned ->
        [one] { $warned } warning
       *[other] { $warned } warnings
    } of { $all }
answer-no-rest = Answer no to the rest
answer-no-rest-name = { $group }: answer no to { $count ->
        [one] the open question
       *[other] the { $count } open questions
    }
finish-bar-beside = Beside the clauses
finish-bar = { $open } open of { $all }
console-fill = Fill in
console-fill-name = Fill in { $field }
shortcuts-edit = Editing
shortcuts-go = Finding and going
shortcuts-project = Project
shortcuts-app = Application
papers-fill-all = Fill in what was read ({ $count })
papers-bring = Bring in several papers…

## Narrow windows

checklist-open = Show the checklist
checklist-close = Back to the step
list-search = Type to narrow the list
papers-choice = One of these { $count } papers is enough
papers-seen-seal = A seal
papers-seen-colour = in colour
papers-seen-clear = legible
papers-seen-phrase = the words of the purpose
papers-asks = Look and confirm: { $clause }
papers-asked = For you to look at and confirm: { $count }
papers-asked-go = Confirm
papers-more = { $count } more
papers-not-there = Not there yet
papers-code-right = Check digit is right
papers-number-right = Number has the right form
papers-until = Valid until { $date }
papers-forever = Valid indefinitely

## Why a paper is owed

owed-always = Required of every app
owed-company = Required of every company
owed-form = Required by the console's form
owed-yes = "{ $name }" is answered with yes
owed-no = "{ $name }" is answered with no
owed-business = The business "{ $name }" is chosen

papers-maybe = Whether it is asked for depends on questions still open
