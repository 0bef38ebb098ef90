## Files and folders sorted into the project

command-folder = Import a folder…
pick-folder = Choose a folder to import
sort-title = Sort into the project
sort-looking = Looking at files: { $looked } of { $count }
sort-lead = { $count ->
    [one] One file with a proposed place, which you can change; the project stays as it is until you file it
   *[other] { $count } files, each with a proposed place you can change; the project stays as it is until you file them
}
sort-nothing = Nothing here belongs into the project
sort-take = Take { $file } along
sort-place = Place of { $file }: { $place }
sort-unfiled = Papers, sorted once they are read
sort-by-name = by its name
sort-by-size = by its size
sort-by-text = by its first lines
sort-by-shape = by its proportions
sort-contested = Only one file fits here; choose another place or leave it out
sort-replaces = Takes the place of the file that is there
sort-occupied = The project has one already; tick to replace it
sort-text-counts = Text is pasted already, and the checks read that
sort-known = The project has this file already
sort-skipped = { $count ->
    [one] One thing left out
   *[other] { $count } things left out
}
sort-taken = { $count ->
    [one] One file will be put into the project
   *[other] { $count } files will be put into the project
}
sort-file = File into the project
notice-reported = The report is written: { $path }
notice-sorted = { $count ->
    [one] One file was filed
   *[other] { $count } files were filed
}
notice-unsorted = { $count ->
    [one] One file was put among those to be filed, on the page of papers
   *[other] { $count } files were put among those to be filed, on the page of papers
}
notice-sorted-some = { $count ->
    [one] One file was filed, { $rest } more to be filed on the page of papers
   *[other] { $count } files were filed, { $rest } more to be filed on the page of papers
}
skip-same = the same as { $file }
skip-too-large = too large ({ $size })
skip-hidden = hidden, or the system's own
skip-link = a link, which is not followed
skip-unreadable = cannot be read
skip-empty = empty
skip-too-deep = too many folders inside folders
skip-too-many = too many files; the rest was not looked at
skip-project = another Guoshen project
skip-unknown-kind = a kind of file the platform does not take
skip-word-list = a list of words, nothing to submit
skip-listing = the text of a listing, which can fill the fields
sort-listing = { $file } holds the text of a listing
sort-fill = Fill fields…
skip-other-text = neither privacy policy nor user agreement
