## A clause in words

guide-what = What is this clause
guide-decides = How it is decided
guide-good = This is fine
guide-bad = This is pointed out
guide-no-examples = Nothing can be tried out for this clause: papers, pages or your own word decide
guide-examples-note = Each example was tried in a project that is otherwise in order, with the outcome shown; questions not named are answered “no”
guide-related = Related clauses
guide-all = All clauses
guide-here = Show in the checklist
guide-open = About { $clause }
example-field = { $field }: { $value }
example-separator = ;{ " " }
example-empty = (empty)
sign-pass = passes
sign-clear = nothing found, you confirm
sign-pending = you are asked
sign-warn = pointed out
sign-fail = fails
explain-reads = Looks at
explain-depends = Applies depending on
