## Report

report-title = { $app } self-check report
report-kind = Guoshen self-check report
report-skip = Skip to the results
report-draft = Draft
report-draft-note = Not fit for submission yet; for checking only
report-developer = Developer
report-date = Checked on
report-ruleset = Ruleset
report-ruleset-value = { $version }, read on { $checked }
report-tool = Guoshen version
report-app-version = app version { $version }
report-tool-version = Guoshen { $version }
report-ruleset-version = ruleset { $version }
report-counts = Results at a glance
report-filter = Show one kind of result
report-all = All
report-next = Next steps
report-next-none = Nothing is left to do, and the bundle can be exported and submitted
report-more = and { $count } more
report-clauses = Results by clause
report-overview = Number of clauses of each chapter by result
report-chapter = Chapter
report-share = Share
report-clause = Clause
report-rule = The rule
report-remains = Left to a person
report-suggestion = The machine's view
report-why = Why
report-fix = Fix
report-where = Where
report-matched = Text
report-confidence = Confidence
report-statements = Statements and confirmations
report-statements-none = Nothing has been stated or confirmed yet
report-said = Statement
report-by = By
report-on = On
report-note = Note
report-standing = State
report-stands = Stands
report-notes = The platform decides
report-disclaimer = This report is the developer's own check and not the opinion of the platform. Where a machine cannot see, it relies on the developer's statements.
report-source = The rules come from the official page

report-place-keyword = Search keyword { $number }
report-place-file = { $field }, file "{ $file }"
report-place-region = { $field }, file "{ $file }", { $w }×{ $h } pixels at { $x }, { $y }
report-place-paper = { $paper }, { $field }
report-place-statement = Statement on clause { $clause }

## Console form

console-title = { $app } submission form
console-intro = In the order of the platform's own form, with files named by their path in the bundle
console-optional = Optional, may stay empty
console-needless = Not needed
console-beside = Papers beside the form
console-beside-lead = The listing form has no field for them; they go to the developer verification, or to reviewers who ask
console-empty-required = Not filled in, but required
console-category-none = No special industry

console-group-basics = Basic app information
console-category = App category
console-brief = Brief intro
console-detail = Description
console-preview-desktop = Desktop previews
console-preview-mobile = Mobile previews

console-group-terms = Agreement addresses
console-policy-url = Privacy agreement address
console-agreement-url = Terms of use address

console-group-company = Company
console-company-name = Company name
console-website = App website
console-phone = Service telephone
console-logo = Company logo

console-group-developer = Developer
console-contact = Contact person
console-email = Contact e-mail

console-group-product = Product documents
console-scenario = Scenario description
console-test-report = Test report
console-guide-url = User guide

console-group-qualification = Industry qualifications
console-icp = ICP licence or filing screenshot
console-copyright = Proof of copyright
console-commitment = Publishing commitment
console-special-industry = Special industry papers

console-group-other = Other
console-jump-url = Address opened when added outside a meeting
console-test-account = Test account and password

console-group-setup = App configuration
console-name = App name
console-icon = App icon
console-home-url = Home page of the app
console-trusted-domains = Trusted domains
console-permissions = Permissions

## Bundle

bundle-unnamed = Unnamed app
bundle-files-label = unpacked
bundle-draft-label = draft
bundle-round-label = round-{ $round }
bundle-draft-title = { $app } draft bundle
bundle-draft-notice = This is a draft and must not be submitted. Settle the open clauses first, then export the real bundle.
bundle-draft-state = { $count ->
        [one] Checked on { $date } with the result "{ $verdict }", { $count } clause is open
       *[other] Checked on { $date } with the result "{ $verdict }", { $count } clauses are open
    }
bundle-draft-missing = These files could not be read and are not in the draft
bundle-draft-file = { $file }, { $reason }

bundle-not-ready = { $count ->
        [one] { $count } clause is open, so the bundle can only be exported as a draft
       *[other] { $count } clauses are open, so the bundle can only be exported as a draft
    }
bundle-nothing-checked = Nothing has been checked yet
bundle-file-unreadable = A file cannot be read, { $reason }: { $file }
bundle-reason-missing = it is not there
bundle-reason-denied = access is denied
bundle-reason-not-a-file = it is not an ordinary file
bundle-reason-outside = it is outside the project folder
bundle-reason-too-large = it is too large
bundle-reason-other = reading it failed
bundle-too-large = Too large, { $megabytes } MB are allowed: { $file }
bundle-too-many = Too many files, { $count } of { $limit } allowed
bundle-not-a-zip = This is not a zip file that can be opened, or it is incomplete
bundle-no-manifest = This zip has no usable manifest and was not exported by Guoshen
bundle-schema = The manifest has format { $schema }, please use a newer Guoshen
unpack-left-out = Was not in the bundle when it was exported: { $file }
unpack-unfiled = Files that were not filed yet are not in the bundle: { $files }
unpack-in-parts = This bundle does not hold the whole project. Listing, pictures, paper files and statements were restored, and statements have to be confirmed again. Keywords, kind of developer, answers, numbers and validity of papers and review rounds have to be entered again.
bundle-not-written = The bundle was not written: { $reason }

bundle-problem-missing = Listed in the manifest, but not in the bundle: { $file }
bundle-problem-extra = In the bundle, but not listed in the manifest: { $file }
bundle-problem-changed = The contents were changed: { $file }
bundle-problem-damaged = Damaged and cannot be opened: { $file }
bundle-problem-unsafe-name = Unsafe file name: { $file }
bundle-problem-duplicate = File name used twice: { $file }
bundle-problem-contradiction = The zip's index and contents disagree, so programs may see different files

bundle-holds = { $path }: { $app }, { $files ->
        [one] { $files } file
       *[other] { $files } files
    }, { $kilobytes } KB
bundle-holds-draft = { $path }: { $app } (draft), { $files ->
        [one] { $files } file
       *[other] { $files } files
    }, { $kilobytes } KB
bundle-unmarked = { $file } has no marked copy: { $reason }
bundle-unmarked-no-pages = its format has no pages to draw
bundle-unmarked-too-long = it has more than 100 pages
bundle-unmarked-undrawable = it is damaged, locked or too large to draw
bundle-unstripped = { $file } keeps its metadata: { $reason }
bundle-unstripped-locked = it is encrypted
bundle-unstripped-signed = it is signed, and a change would break the signature
bundle-unstripped-damaged = it is damaged or too large to be written again
bundle-sound = Opened again and compared file by file: it matches its manifest

## Explaining a clause

explain-chapter = Chapter
explain-mode = Decided by
explain-checks = Checks
explain-applies = Applies when
explain-papers = Papers
explain-duplicate = Clauses asking the same
explain-conflict = Contradicting clauses
explain-related = Related clauses
explain-lines = Lines of the official text
