## Statements signed together

statement-group-open = { $count } of these only need your word: tick each and sign once
statement-group-close = Sign one by one
statement-group-lead = Read every sentence and tick those that hold; leave out what you are not sure of
statement-group-sign = Sign the { $count } ticked
statement-group-no-name = Fill in your name above first
statements-lapsed = No longer valid, to be answered again: { $count }
statement-add-file = Attach a file…
statement-drop-file = Remove the file
statement-no-name = Fill in who makes the statement first
statement-no-reason = Give a reason first
