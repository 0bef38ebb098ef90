## Lists

list-separator = { ", " }
# A question as one of several things.
list-question = "{ $question }"

## Outcomes

outcome-not-applicable = Not applicable
outcome-info = Information
outcome-pass = Pass
outcome-warn = Warning
outcome-pending = To confirm
outcome-blank = Not filled in yet
outcome-unread = Not checked
outcome-fail = Fail

## So many of them

counted-pass = { $count } pass
counted-warn = { $count ->
        [one] { $count } warning
       *[other] { $count } warnings
    }
counted-pending = { $count } to confirm
counted-unread = { $count } not checked
counted-fail = { $count } fail

## Verdicts

verdict-ready = Ready to submit
    .hint = Every clause that applies has been checked, and nothing is open
verdict-waiting = Waiting for you
    .hint = Nothing was found that would be rejected, but some answers or confirmations are missing
verdict-incomplete = Not fully checked
    .hint = Some clauses have not been checked and do not count as passed
verdict-reading = Reading files
    .hint = Files are still being read; the verdict follows
verdict-blocked = Would be rejected
    .hint = Submitting now would be rejected; work off the next steps first

verdict-untouched = Nothing entered yet
    .hint = Start with the app name, or drop icon, screenshots and papers here. While you type, this shows which clauses pass and which would get the app rejected.

## Who decided

by-machine = Decided by the machine
by-assisted = Assisted by the machine
by-person = Decided by a person
by-declared = Decided from what was entered

mode-auto = Automatic
    .hint = The machine decides directly
mode-assist = Assisted
    .hint = The machine shows what it found, and you confirm after a look
mode-attest = Statement
    .hint = Only you can know, so you state it
mode-info = Information
    .hint = For information only, nothing to decide

## Why a clause came out as it did

because-answer-needed = The questions it depends on come first, as they tell whether this clause applies
because-info = This clause is for information only, and there is nothing to decide
because-waived = { $by } stated on { $on } that this clause does not apply
because-not-checked-yet = This version cannot check this clause yet, so please compare it with the specification yourself
because-appealed = The machine says fail; { $by } appealed to the platform on { $on }, and the outcome stands until there is an answer
because-failed = Something was found that would be rejected
because-unread = Something could not be read, so this clause has not been checked
because-missing-answer = Something needed for the decision is missing
because-warned = Nothing would be rejected, but something is worth a look
because-declared = Going by what was entered, it meets the requirement
because-passed = Checked, and nothing was found
because-disputed = { $by } looked on { $on } and found a problem
because-incomplete = Something is missing or wrong, and can be confirmed once it is complete
because-confirmed = { $by } looked on { $on } and found it fine
because-answered = { $by } answered the same question on { $on } at "{ $clause }"
because-lapsed = The earlier statement has lapsed, so please confirm again
because-suspected = The machine suspects a problem, so please look and confirm
because-noticed = The machine noticed something worth a look; please look and confirm
because-confirm = The machine found nothing; please look at it yourself and confirm
because-attested = { $by } stated on { $on } that it holds
because-note-owed = The statement is incomplete, please write down: { $what }
because-attest-note = Only you can know this, so please state it, and write down: { $what }
because-attest = Only you can know this, so please state it
because-not-applicable = Going by the answers, this clause does not apply

## Why a clause does not apply

atom-flag-yes = You answered "{ $name }" with yes
atom-flag-no = You answered "{ $name }" with no
atom-flags-no = You answered each of these with no: { $names }
atom-businesses-no = None of these businesses is chosen: { $businesses }
atom-both-no = You answered each of these with no: { $names }; and none of these businesses is chosen: { $businesses }
atom-business-yes = The business "{ $name }" is chosen
atom-business-no = The business "{ $name }" is not chosen
atom-group-yes = A business of the group "{ $name }" is chosen
atom-group-no = No category of "{ $name }" is chosen
atom-special-yes = A business of a special category is chosen
atom-special-no = No special category is chosen
atom-individual-yes = The developer is an individual
atom-individual-no = The developer is not an individual
atom-many-screenshots-yes = Desktop or mobile has two or more screenshots
atom-many-screenshots-no = Neither desktop nor mobile has more than one screenshot
atom-keywords-yes = Search keywords are given
atom-keywords-no = No search keywords are given
atom-other-holder-yes = A paper has a holder other than the developer
atom-other-holder-no = No paper that the developer should hold names another holder
atom-other-company-yes = A paper belongs to an organisation other than the developer
atom-other-company-no = No paper that the developer should hold names another organisation
atom-icp-other-yes = The ICP paper has a holder other than the developer
atom-icp-other-no = The ICP paper has no holder other than the developer
atom-icp-none-yes = No ICP number has been entered
atom-icp-none-no = An ICP number has been entered
atom-copyright-other-yes = The copyright certificate has a holder other than the developer
atom-copyright-other-no = The copyright certificate has no holder other than the developer
atom-copyright-personal-yes = The copyright certificate belongs to a person other than the developer
atom-copyright-personal-no = The copyright certificate belongs to no person other than the developer
atom-game-other-yes = The game approval number has a holder other than the developer
atom-game-other-no = The game approval number has no holder other than the developer

## Fields

field-name = App name
    .help = The same name that users see in the app, made of Chinese characters, letters and digits only
    .example = 青禾纪要
field-shown-name = Name users really see
    .help = The name shown in the running app, which should be the app name
field-version = Version number
    .help = The version you are submitting
    .example = 2.4.0
field-running-version = Version in operation
    .help = The version users have now, which should be the one submitted
    .example = 2.4.0
field-brief = Brief intro
    .help = Say in one line what the app does, without special symbols or superlatives
    .example = 会后一分钟生成纪要与待办
field-detail = Description
    .help = What the app does and when it is used. If it is only for certain users, regions or devices, say so here.
field-home-url = Home page of the app
    .help = The page opened in a meeting, starting with https://
    .example = https://app.example.com/meeting
field-trusted-domains = Trusted domains
    .help = The domains the app's pages use, without https://, separated by spaces or commas
    .example = app.example.com, static.example.com
field-guide-url = User guide
    .help = A page that shows users how the app works
    .example = https://www.example.com/guide
field-jump-url = Address outside meetings
    .help = The page opened when the app is added outside a meeting, may be left empty
    .example = https://www.example.com/start
field-test-account = Test account
    .help = Account and password for the reviewers. If nobody needs to sign in, it may be left empty.
field-other-platforms = Versions on other platforms
    .help = If the app is also listed elsewhere, name the platforms and versions, otherwise leave it empty
field-developer-name = Developer name
    .help = Exactly as on the business licence, or the full name of an individual
field-uscc = Unified social credit code
    .help = The 18 characters on the business licence, not needed for an individual
    .example = 91440300MA5EXAMPLA
field-website = Website
    .example = https://www.example.com
field-phone = Service telephone
    .help = Shown to users, with the area code of a landline
    .example = 0755-12345678
field-contact = Contact person
field-email = Contact e-mail
    .example = contact@example.com
field-policy-url = Privacy policy address
    .help = A page of its own, neither the user agreement nor the home page, starting with https://
    .example = https://www.example.com/privacy
field-policy-text = Privacy policy text
    .help = Paste the whole text or add a text file, the same as on the web page
field-agreement-url = User agreement address
    .help = A page of its own, not the privacy policy, starting with https://
    .example = https://www.example.com/agreement
field-agreement-text = User agreement text
    .help = Paste the whole text or add a text file, the same as on the web page
field-keywords = Search keywords
    .help = Only words that relate to the app's content
field-languages = Languages
    .help = The languages of the interface and the content
field-developer-kind = Kind of developer
field-icon = App icon
field-logo = Company logo
field-desktop = Desktop screenshots
field-mobile = Mobile screenshots
field-permissions = Permission list
    .help = Enter each permission and what it is for, or "无" if none is needed
field-businesses = Business categories
    .help = Choose as many as apply, or say that there are none
field-unfiled = Files not filed yet

developer-kind-unknown = Not chosen
developer-kind-company = Company
developer-kind-sole-trader = Sole trader
developer-kind-individual = Individual
developer-kind-non-profit = Government or non-profit body

screen-desktop = Desktop
screen-mobile = Mobile

paper-field-number = Number
paper-field-holder = Holder
paper-field-title = Name on the paper
paper-field-valid-from = Valid from
paper-field-valid-to = Expiry date
paper-field-scope = Business scope
paper-field-body = Assessing or testing body
paper-field-note = Note

## Statements

statement-attest = I state that this holds
    .done = Stated to hold
    .past = stated that it holds
statement-confirm = Reviewed, no problem
    .done = Confirmed as fine
    .past = confirmed it as fine
statement-dispute = Reviewed, there is a problem
    .done = Confirmed as a problem
    .past = confirmed a problem
    .short = found wanting
statement-not-applicable = Does not apply
    .done = Stated not to apply
    .past = stated that it does not apply
    .short = stated not to apply
statement-appeal = I appealed to the platform
    .done = Under appeal, the outcome stands
    .past = appealed to the platform
    .short = under appeal

lapse-changed = What it was about has changed since
lapse-revised = The check looks at other things since then
lapse-unfit = This clause cannot be answered in this way
lapse-read = Doubtful words were read in a picture since
lapse-no-reason = What has to be written is missing
lapse-too-short = The note is too short
lapse-odds = The odds do not add up to 100%
statement-draft = Go on with the unsigned note: “{ $note }”
lapse-unsigned = The name of the person or a valid date is missing
lapse-expired = It was valid until { $until }

## What the note of a statement has to say

note-owed-moderation = who moderates what users publish or broadcast, how it is verified, and what happens to violations and rumours
note-owed-report-channel = where users report insults and slander, and how soon somebody looks
note-owed-supervision = what is done against gambling, such as a way to report it and a ban in the agreement
note-owed-lasting-use = what the app is good for in the long run and how it differs from similar ones, in 30 Han characters or more
note-owed-content-volume = whether there is travel or lifestyle content or pictures, and if so how much and how it is kept up
note-owed-odds = the address where odds and winners are published (or attach a screenshot), and the odds, one pool a line, adding up to 100%
note-owed-overruled = why there is no problem where the machine suspects one

## What stays with a person

remains-law = Whether the content fully meets the law
remains-truth = Whether what was entered is true
remains-real_name = Whether this is the name users see
remains-distinctiveness = Whether the name is distinctive enough
remains-relevance = Whether the words relate to the app's content
remains-relatedness = Whether they really belong together
remains-rights = Whether the rights are owned or licensed
remains-look = Whether it meets the requirement to the eye
remains-quality = Whether the text makes the functions clear
remains-content = Whether the content in the app meets the requirement
remains-unseen_text = Whether texts not given here meet the requirement too
remains-prominence = Whether the notice stands out enough
remains-declared = Whether what was entered is true
remains-publication = Whether it is really published and true
remains-authenticity = Whether the paper is genuine
remains-category = Whether the business categories are right
remains-behaviour = Whether the app really behaves as stated
remains-trademark = Whether it equals or resembles another's trade mark
remains-trigger = Whether the app is such a case
remains-context = Whether this is really meant in its context
remains-tried = Whether everything works when tried
remains-person = Whether it really meets the requirement
remains-handwriting = Whether handwriting and seal are right
remains-contract = Whether the contract meets the requirement
remains-original = Whether it was scanned from the original
remains-fingerprint = Whether fingerprint, signature and photo are right
remains-scope = Whether the business scope covers the app
remains-region = Whether the licensed region covers the app
remains-seal = Whether all seals are there and clear
remains-nature = Whether the service is of this nature

## Next steps

next-rejected = { $count ->
    [0] Nothing has changed since the rejection on { $on }; please follow its reasons first
    [one] Nothing has changed since the rejection on { $on }; please deal with the { $count } clause it names first
   *[other] Nothing has changed since the rejection on { $on }; please deal with the { $count } clauses it names first
}
next-named = { $count ->
    [1] Answer 1 clause from the rejection
   *[other] Answer { $count } clauses from the rejection
}
next-developer = { $count } developer details have not been entered
next-questions = { $count ->
        [one] Answer { $count } question
       *[other] Answer { $count } questions
    }
next-papers = { $count ->
        [1] Add { $first }
       *[other] Add { $count } papers, beginning with { $first }
    }
next-statements = { $count ->
        [one] Confirm or state { $count } clause
       *[other] Confirm or state { $count } clauses
    }

## Chapters

chapter-0 = Notes
chapter-1 = Basic app information
chapter-2-1 = Politics and public order
chapter-2-2 = Pornography
chapter-2-3 = Gambling, guessing and draws
chapter-2-4 = Religion and ethnic groups
chapter-2-5 = Violence and personal attacks
chapter-2-6 = Special categories
chapter-2-7 = Legal requirements
chapter-2-8 = Copycats and infringement
chapter-2-9 = Other content requirements
chapter-3-1 = App functions
chapter-3-2 = Advertising
chapter-3-3 = Other functional requirements
chapter-4-0 = Papers in general
chapter-4-1 = Papers for every app
chapter-4-2-1 = Finance
chapter-4-2-2 = Online shopping
chapter-4-2-3 = Social
chapter-4-2-4 = Health
chapter-4-2-5 = Media, news and reading
chapter-4-2-6 = Travel
chapter-4-2-7 = Online education
chapter-4-2-8 = Everyday services
chapter-4-2-9 = Deep synthesis
chapter-5 = Commitments and authorisations
chapter-A-icp = ICP licence and filing
chapter-A-alg = Algorithm filing
chapter-A-safe = Safety assessment report

chapter-number-0 = { "" }
chapter-number-1 = 1
chapter-number-2-1 = 2.1
chapter-number-2-2 = 2.2
chapter-number-2-3 = 2.3
chapter-number-2-4 = 2.4
chapter-number-2-5 = 2.5
chapter-number-2-6 = 2.6
chapter-number-2-7 = 2.7
chapter-number-2-8 = 2.8
chapter-number-2-9 = 2.9
chapter-number-3-1 = 3.1
chapter-number-3-2 = 3.2
chapter-number-3-3 = 3.3
chapter-number-4-0 = 4
chapter-number-4-1 = 4.1
chapter-number-4-2-1 = 4.2.1
chapter-number-4-2-2 = 4.2.2
chapter-number-4-2-3 = 4.2.3
chapter-number-4-2-4 = 4.2.4
chapter-number-4-2-5 = 4.2.5
chapter-number-4-2-6 = 4.2.6
chapter-number-4-2-7 = 4.2.7
chapter-number-4-2-8 = 4.2.8
chapter-number-4-2-9 = 4.2.9
chapter-number-5 = 5
chapter-number-A-icp = App.
chapter-number-A-alg = App.
chapter-number-A-safe = App.

part-0 = Notes
part-1 = Basic app information
part-2 = Content
part-3 = Functions and ads
part-4 = Papers
part-5 = Commitments
part-A = Appendix

## Notices

notice-exported-draft = The draft is written and verified; it cannot be submitted
notice-taken-away = { $file } was removed
notice-papers-filled = { $count ->
        [one] Numbers and dates of { $count } paper were
       *[other] Numbers and dates of { $count } papers were
    } filled in; please compare
notice-said-again = { $count ->
        [one] { $count } answer
       *[other] { $count } answers
    } confirmed again
notice-again = Try again
notice-import = Import it into this project…
notice-import-new = Make a project and import it…
notice-undone = Undone: { $what }
notice-undone-more = Undone: { $what }, { $count } places in all
notice-redone = Redone: { $what }
notice-redone-more = Redone: { $what }, { $count } places in all
notice-show = Show it
notices-more = { $count } more
notice-one-file = { $count ->
    [one] Only one file goes here: "{ $file }" was taken, the other one was not
   *[other] Only one file goes here: "{ $file }" was taken, { $count } others were not
}
notice-text-counts = "{ $file }" was added, but the checks read the pasted text; clear the text to have the file checked
notice-exported = Exported and verified
notice-exported-lacking = Exported, but { $count ->
        [one] { $count } file could not be read and is
       *[other] { $count } files could not be read and are
    } not in the bundle
notice-duplicated = Copied to a new project; begin with the version number: { $path }
duplicate-unread = These files could not be read in the old project and were not copied: { $files }
notice-unpacked = Made a new project from the bundle: { $path }
import-no-picture = { $count ->
    [one] Not a picture, so it was not added: { $files }
   *[other] Not pictures, so they were not added: { $files }
}
notice-still-saving = The project is still being saved, so please try again in a moment
worker-crashed = This did not finish because of an internal error; what was saved is not affected
notice-export-no-folder = There is no such folder; please export to another place
notice-export-over-other = This file is there already and is no bundle, so it was not replaced: { $path }. Choose another name
notice-export-no-folder-at = There is no such folder, so nothing was exported: { $path }
notice-export-closed = This folder cannot be written to, so nothing was exported. Please choose another place, such as your documents folder.
