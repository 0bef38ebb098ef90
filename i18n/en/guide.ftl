## A clause in words

explained-what = What is this clause
explained-decides = How it is decided
explained-good = This is fine
explained-bad = This is pointed out
explained-no-examples = Nothing can be tried out for this clause: papers, pages or your own word decide
explained-examples-note = Each example was tried in a project that is otherwise in order, with the outcome shown; questions not named are answered “no”
explained-related = Related clauses
explained-all = All clauses
explained-here = Show in the checklist
explained-open = About { $clause }
example-field = { $field }: { $value }
example-separator = ;{ " " }
example-empty = (empty)
sign-pass = passes
sign-clear = nothing found, you confirm
sign-pending = you are asked
sign-warn = pointed out
sign-fail = fails
explain-reads = Looks at

applies-always = Always
applies-and = { ", and " }
applies-or = { ", or " }
applies-not = not { $what }
applies-bracket = ({ $what })
papers-separator = { " / " }
papers-any = one of ({ $papers })
papers-all = all of ({ $papers })
papers-at-least = { $paper } (at least { $min }, from different holders)
papers-between = { $paper } ({ $min } to { $max }, from different holders)
papers-when = If "{ $question }" is yes: { $yes }; if no: { $no }
papers-none = none
explain-row = { $chapter }, row { $row } of the table of points to watch
