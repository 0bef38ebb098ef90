## Reading papers

status-papers = Reading file { $number } of { $count }
status-papers-page = Reading file { $number } of { $count } · page { $page } of { $pages }
papers-stop = Stop
papers-read-now = Read now
paper-state-waiting = waits to be read
paper-state-reading = reading page { $page } of { $pages }
paper-state-read = { $pages ->
    [one] 1 page read
   *[other] { $pages } pages read
}
paper-state-unreadable = cannot be opened; perhaps damaged or locked by a password
paper-state-empty = an empty file
paper-state-foreign = not a PDF, JPG or PNG
paper-state-stopped = reading stopped
paper-state-off = not read
settings-papers = Papers
settings-read-papers = Read papers and pictures as soon as they are added
settings-read-papers-hint = Read on this computer only, never uploaded. Results are kept, so that the next start is quicker.
settings-forget-readings = Discard what was read from papers
notice-readings-forgotten = What was read has been forgotten

## Filing papers

papers-file-all = File all that are certain and missing ({ $count })
notice-filed-together = { $rest ->
    [0] Files filed: { $count }
   *[other] Files filed: { $count }; still to be filed: { $rest }{ $met ->
        [0] {""}
       *[other] ; places already taken: { $met }
    }{ $unasked ->
        [0] {""}
       *[other] ; asked for by no clause: { $unasked }
    }{ $unsure ->
        [0] {""}
       *[other] ; not recognised surely: { $unsure }
    }
}
papers-file-there = File it there
papers-file-elsewhere = Another place…
papers-file-there-name = File { $file } as proposed
papers-proposed = { $slot } · { $sure }
papers-proposed-why = Because the page says { $said }
papers-proposed-said = "{ $text }"
papers-proposed-fills = Fills in { $fields }
papers-not-recognised = Not recognised; choose what it is
papers-show = Look at the pages
papers-show-page = Look at the pages of { $file }
papers-take = Use
papers-take-name = Fill in { $field } with what was read
papers-take-all = Fill in { $count ->
        [one] { $count } value that was
       *[other] { $count } values that were
    } read
papers-read-value = Read "{ $value }"
papers-read-same = As the paper says
papers-taken = Filled in from this page
papers-same = As typed
papers-differs = Typed "{ $typed }"

## The page view

page-of = Page { $page } of { $pages }
page-next = Next page
page-previous = Previous page
page-closer = Zoom in
page-farther = Zoom out
page-whole = Show the whole page
page-values = What was read
page-nothing-read = Nothing was read that could be filled in
page-phrase = Words asked for in handwriting
page-show-place = On page { $page }
page-seen = On this page
page-no-seal = No seal or handwriting recognised
page-seal-round = Round seal
page-seal-oval = Oval seal
page-seal-square = Square seal
page-thumb-print = Thumb print
page-handwriting = Blue writing
page-signature = Ink where a signature is asked for
page-fault-blank = Blank page
page-fault-nearly-blank = Nearly blank
page-fault-turned = Not upright
page-fault-too-small = Letters too small to read
page-fault-cut-off = Cut off at the edge
page-fault-blurred = Blurred

## The company folder

company-title = Company folder
company-lead = Papers of the company are kept once, and projects take copies. They stay on this computer.
company-drop = Drop papers of the company here
company-drop-hint = PDF, JPG or PNG
company-name = Name
company-no-slot = Which paper is it…
company-remove = Remove { $name } from the company folder
company-gone = "{ $name }" is removed; it can be put back while this window is open, and copies in projects stay
company-back = Put back
company-back-name = Put { $name } back
company-slot-filled = Has a file
company-slot-empty = Missing
company-slot-unasked = Not asked for now
notice-company-lost = The files of "{ $name }" are gone, so it cannot be put back
company-valid = valid until { $date }
company-count = { $count ->
    [one] 1 paper kept
   *[other] { $count } papers kept
}
company-open = Manage the company folder
company-expired = expired on { $date }
company-expiring = { $days ->
    [0] expires today ({ $date })
    [one] expires tomorrow ({ $date })
   *[other] expires in { $days } days ({ $date })
}
company-take = Take from the company folder
company-take-one = Take "{ $name }"
company-keep = Keep in the company folder
company-file-unreadable = { $file } cannot be read
company-slot = Kind of paper
notice-company-kept = Kept in the company folder: { $name }

## Copies in the bundle

finish-marked-copies = Add watermarked copies of the papers
finish-marked-copies-hint = Beside each paper lies a copy marked "仅用于腾讯会议应用上架" (only for listing in the Tencent Meeting market); originals stay as they are
finish-bare-pictures = Leave out hidden data of pictures and PDF files
finish-bare-pictures-hint = Time, place, device, author and tools are removed from JPG, PNG and PDF; what can be seen stays the same. Encrypted and signed PDF files are left alone
company-invite = Add the business licence and other papers once, and every project can take them
