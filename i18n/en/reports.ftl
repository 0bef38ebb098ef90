## Report: files, other forms, comparison

report-materials = Files this report is about
report-digest = SHA-256 of the ruleset

change-new = New
change-still = Still open
change-fixed = Fixed
compare-runs = { $old } { $before } → { $new } { $after }
compare-rulesets-differ = The two runs used different rulesets, so a difference may come from the rules
compare-not-json = This is not a report in JSON, { $reason }: { $path }
compare-no-report = This JSON is not a report written by guoshen check: { $path }
