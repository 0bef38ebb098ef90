## The catalogue as data: a ruleset of one's own, coverage, changes, drift

ruleset-file-missing = The ruleset has no file { $file }. Copy the complete folder again
ruleset-unreadable = { $file }, line { $line } of the ruleset cannot be read: { $reason }. Mend the line or copy the file again
ruleset-column = The column { $column } is missing in { $file } of the ruleset. Copy the file again with its first line
ruleset-value = { $file }, line { $line } of the ruleset: '{ $found }' does not fit the column { $column }. Write one of these: { $allowed }
ruleset-expression = { $file }, line { $line } of the ruleset: the column { $column } cannot be understood ({ $reason }). Mend the line
ruleset-unknown = { $file }, line { $line } of the ruleset: the column { $column } names '{ $found }', which no table has. Add it or correct the name
ruleset-repeated = { $file }, line { $line } of the ruleset: '{ $found }' is there already. Keep one of the two lines
ruleset-lost = { $file } of the ruleset lacks '{ $found }', which this version of the app needs. Add it, or update the app
ruleset-older = Your ruleset { $version } of { $date } is older than the built-in { $builtin } of { $since }. Put a newer one in the folder, or remove the folder
ruleset-builtin-used = The built-in ruleset { $version } is used instead of the folder { $path }
ruleset-own-used = Ruleset { $version } of { $date }, from { $path }
because-announced = Enforced from { $on }; until then this is only a warning
finding-enforced = Enforced from { $on }
clause-untitled = Clause { $clause }
    .summary = This clause is new in your ruleset, and this version of the app has no words for it. Please read it on the official page

decider-papers = papers
decider-statement = statement
decider-nothing = nothing to decide
decider-nobody = no check yet
rules-head-clause = Clause
rules-head-mode = Decided by
rules-head-check = Check
rules-head-reads = Looks at
rules-head-title = Title
rules-counts = { $mode } { $count }
rules-revision = { $name } r{ $revision }
command-coverage = What is checked, and how
    .also = clauses rules
coverage-lead = Every clause of ruleset { $version }, who decides it and by what. This list is made from the ruleset itself
coverage-search = Search clauses, checks and inputs
coverage-nothing = No clause fits these words
coverage-shown = { $shown } of { $count } clauses

drift-lead = Compared with ruleset { $version }, read on { $date }: { $found } of { $pieces } pieces of the official text found again
drift-none = Nothing differs
drift-changed = Changed
drift-vanished = Gone
drift-appeared = New, behind these clauses
drift-line = (line { $line })
drift-no-clause = heading or guidance
drift-now = now: { $text }
drift-not-text = This file is not text in UTF-8, UTF-16 or GB 18030: { $path }
drift-another = This does not look like the official text: { $found } of { $pieces } pieces found in { $path }

changes-lead = From ruleset { $from } of { $since } to { $to } of { $date }: { $count ->
        [one] one clause comes out
       *[other] { $count } clauses come out
    } differently for this project
changes-none = Nothing is different
changes-new = new clause
changes-gone = clause dropped
changes-words = official words changed
changes-reading = read differently
changes-outcome = same clause
changes-outcomes = { $was } → { $now }
changes-limit = figure { $name }: { $was } → { $now }
changes-list = list of words { $name } changed
changes-nothing-before = This project was not checked with another ruleset, and the built-in one is in use: there is nothing to compare
command-changes = What the ruleset changed
