## Report: files, other forms, comparison

report-materials = Files this report is about
report-file-origin = from { $file }
report-file-both = { $path } (from { $file })
report-digest = SHA-256 of the ruleset

change-new = New
change-still = Still open
change-fixed = Fixed
change-lapsed = { $count ->
        [one] { $count } statement has to be looked at again because of a change
       *[other] { $count } statements have to be looked at again because of changes
    }
compare-runs = { $old } { $before } → { $new } { $after }
compare-rulesets-differ = The two runs used different rulesets, so a difference may come from the rules
compare-not-json = This is not a report in JSON, { $reason }: { $path }
compare-no-report = This JSON is not a report written by guoshen check: { $path }

## Rounds of review

command-rejected = Record the reviewers' answer
    .also = rejected rejection feedback
command-rounds = Rounds of review
    .also = compare rejected difference history
round-rejected = Rejected
round-waiting = Under review
round-approved = Approved
round-withdrawn = Withdrawn
rejected-lead = Paste what the reviewers wrote to find the clauses it is about. The text stays in the project on this computer.
rejected-text = Reason given
rejected-on = Received on
rejected-on-unsaid = Empty counts as { $day }
rejected-about = It seems to be about these clauses, choose those you agree with
rejected-nothing = No clause was recognised; add one, or keep the round as it is
rejected-add = Add a clause…
rejected-added = added by you
rejected-keep = Result of the review
rounds-card = After submitting
rounds-lead = Record the reviewers' answer here to see later what changed between the rounds
rounds-count = { $count ->
        [one] Show { $count } round
       *[other] Show { $count } rounds
    }
rounds-none = No answer has been recorded yet
comparing-title = Compare
comparing-from = From
comparing-to = to
comparing-now = Now
comparing-round = Round { $number } · { $on }
comparing-earlier = { $file } · { $on }
comparing-nothing = Neither check found anything
comparing-nothing-above = Neither check found anything; what reviewers named is listed with the round above
comparing-nothing-below = Neither check found anything; what reviewers named is listed with the rounds below
comparing-nothing-around = Neither check found anything; what reviewers named is listed with the round above and the rounds below
comparing-lead = Choose a report.json or a bundle exported earlier to see what is new, what is still open and what is fixed
comparing-file = Choose an earlier report or bundle…
rounds-title = Round { $number }, { $on }, { $outcome }, version { $version }
rounds-remove = Remove this round
rounds-again = The reason raises again, named in an earlier round
rounds-named = The reason is about
rounds-missed = The reason is also about, though no problem to this check then
rounds-since = From then until now
rounds-until-next = Until the next round
rounds-still-named = Named and still open
rounds-named-later = Raised again in a later round
since-open = not settled yet
since-again = raised again in a later round
since-settled = nothing wrong now
rounds-still = { $count ->
        [one] Besides, { $count } clause that was open then still is
       *[other] Besides, { $count } clauses that were open then still are
    }
rounds-touched = Changed: { $fields }
rounds-untouched = Nothing that is filled in has changed
rounds-note = Rejected on { $on }, about the clause "{ $clause }"

named-words = Reviewers ({ $on }): "{ $words }"
named-words-round = Reviewers (round { $number }, { $on }): "{ $words }"
named-words-again = Reviewers (round { $number }, { $on }, raised again): "{ $words }"
named-told = The rejection of { $on } names this clause
named-told-round = The rejection of round { $number }, { $on }, names this clause
named-told-again = The rejection of round { $number }, { $on }, names this clause again
named-ask = The check has nothing open here; say what was done, until then the clause waits for you
named-ask-unchanged = The check has nothing open here, and nothing was changed since; after a change it can be answered with "Changed it", or choose
named-ask-outside = The check has nothing open here, and nothing filled in here was changed since; if something elsewhere was changed, such as a page on a server or the app itself, answer "Changed it"
named-answered = About this rejection: { $answer }
named-take-back = Take back
round-answer-changed = Changed it
round-answer-appealed = Appealed
round-answer-not-applicable = Not about this app
finish-done = Filled in: { $field }
rejected-comparing = Comparing it with the clauses…
rejected-save = Keep this round
rounds-not-settled = Still checking; the comparison follows
