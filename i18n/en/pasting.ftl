## A listing pasted as one text

command-paste-listing = Paste a whole listing…
paste-title = Paste a whole listing
paste-lead = Paste the text you have; labels such as "App name: …" lead each part to its field, and you confirm
paste-text = The whole text
paste-hint = App name: …
paste-nothing = No field was recognised. Lines such as "App name: …" and "Brief intro: …" are what is looked for
paste-found = Fields recognised: { $found }, to be filled in: { $count }
paste-take = Fill in { $field }
paste-same = the same as now
paste-present = now: { $value }
paste-fill = Fill in
paste-all = Select all
notice-pasted = { $count ->
    [one] One field was filled in
   *[other] { $count } fields were filled in
}
paste-left = { $count ->
        [one] { $count } line belongs to no known field; choose one if it should be filled in
       *[other] { $count } lines belong to no known field; choose one for those that should be filled in
    }
paste-left-more = { $count ->
        [one] { $count } more line is not listed
       *[other] { $count } more lines are not listed
    }
paste-leave = Leave out
paste-goes = "{ $line }" goes to { $field }
