## Statements signed together

statement-group-open = { $count ->
        [one] { $count } of these only needs
       *[other] { $count } of these only need
    } your word: tick each and sign once
statement-group-close = Sign one by one
statement-group-lead = Read every sentence and tick those that hold; leave out what you are not sure of
statement-group-sign = Sign the { $count } ticked
statement-group-no-name = Fill in your name above first
statements-lapsed = No longer valid, to be answered again: { $count }
statement-add-file = Attach a file…
statement-drop-file = Remove the file
statement-no-name = Fill in who makes the statement first
statement-no-reason = Give a reason first
statement-until = Valid until { $until }
statement-until-label = Valid until
statement-until-help = For a reason that holds only for a time: the statement lapses after this day
statement-until-days = In { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
statement-bad-until = Write the day like 2027-01-31, and not before today
statement-one-on = One at a time
statement-one-off = Show all
statement-one-left = { $place } of { $count }
statement-one-batch = { $first } to { $last } of { $count }
statement-one-singly = Answer these { $count } one by one instead
statement-one-back = Back
statement-one-later = Later
statement-note-length = { $have } Chinese characters written, at least { $least } needed
statement-short-reason = What is asked for above is not complete yet
statements-count = { $answered } of { $all } answered
statements-chapter-done = { $chapter }: all { $all } answered
statement-more = More
statement-with-note = Answer with a note…
statement-seen-policy = See the privacy policy
statement-seen-agreement = See the user agreement
statement-seen-more = { $count ->
    [one] { $count } more file
   *[other] { $count } more files
}
