# Read papers: what is seen on a page against what was typed.

report-place-page = { $field }, file "{ $file }", page { $page }
finding-page = { $file }, page { $page }

## What a paper says

reading-blank = File "{ $file }" of "{ $paper }" is empty
    .why = Nothing is to be seen on any of its pages, so there is nothing to compare
    .fix = Scan it again with the printed side towards the scanner, and replace the file
reading-blank-page = Page { $page } of file "{ $file }" is empty
    .why = An empty page may be a page that was missed, or a back side
    .fix = Make sure that nothing is missing; an empty page too many can be removed
reading-nearly-blank = Page { $page } of file "{ $file }" is nearly empty
    .why = There is hardly anything on it: a page that was missed, a back side, or a scan too faint
    .fix = Make sure that nothing is missing. Scan it again if it is faint, remove it if it is not needed.
reading-upside-down = Page { $page } of file "{ $file }" is upside down
    .why = Pages on their head are hard to compare
    .fix = Turn the page by 180 degrees and save it again
reading-sideways = Page { $page } of file "{ $file }" lies on its side
    .why = Pages on their side are hard to compare
    .fix = Turn the page by 90 degrees and save it again
reading-too-small = The letters on page { $page } of file "{ $file }" are too small to read
    .why = Papers that cannot be read are sent back
    .fix = Scan it again with 200 dpi or more
reading-cut-off = Page { $page } of file "{ $file }" seems to be cut off
    .why = Its contents touch the edge, so a part may be missing
    .fix = Scan the whole page again, with a margin on every side
reading-blurred = Page { $page } of file "{ $file }" is blurred
    .why = Papers that cannot be read are sent back
    .fix = Flatten the paper and scan or photograph it again
reading-other-kind = File "{ $file }", filed as "{ $paper }", looks like "{ $seems }"
    .why = Its title and fields are those of another paper
    .fix = Look at the file. Move it if it is misplaced, confirm it if it is not.
reading-other-holder = "{ $paper }" names { $read }, the holder typed is { $wanted }
    .why = What is typed should agree with the paper. What was typed is what gets submitted.
    .fix = Compare both, and correct the entry or replace the file. If the paper was misread, confirm this clause.
reading-other-company = "{ $paper }" names { $read }, the developer is { $wanted }
    .why = This paper should be the developer's own; somebody else's needs a permission beside it
    .fix = File the developer's own paper, or enter the holder and add the permission. After a change of name, add its proof.
reading-former-name = "{ $paper }" names { $read }, not { $wanted }, with the same credit code
    .why = The same code means the same company, so its name may have changed since the paper was issued
    .fix = File the paper with the new name, or add the proof of the change
reading-other-code = "{ $paper }" carries the credit code { $read }, typed is { $typed }
    .why = A company has one unified social credit code
    .fix = Compare the developer's code with the business licence
reading-other-service = The kinds of business printed on { $paper } are { $read }
    .why = Licences for value-added telecom are told apart by their kinds of business: information services make an ICP licence, online data and transaction processing makes an EDI licence, and other kinds replace neither
    .fix = File the licence that prints the kind asked for, or move this one to its own place

reading-other-app = { $paper } is written for "{ $title }", but the app is called "{ $name }"
    .why = Such a letter is issued for one app, and naming another one is as good as not filing it
    .fix = Issue it again under the present app name, or see whether the wrong file was filed

reading-differs = "{ $paper }", { $field }: the paper says { $read }, typed is { $typed }
    .why = What is typed should agree with the paper. What was typed is what gets submitted.
    .fix = Compare both. If the paper was misread, confirm this clause.
reading-expired = "{ $paper }" was valid until { $date }
    .why = Papers that have run out are not accepted
    .fix = Look at the date on the paper, and file a valid one if it has passed
reading-file-twice = "{ $paper }" and "{ $other }" hold the same file
    .why = The two ask for different contents, so one of them may be wrong
    .fix = File each its own. Ignore it if the file holds both.

## Not read

reading-waits = File "{ $file }" is still being read
    .why = Nothing is judged before it has been read
    .fix = Wait a moment
reading-off = File "{ $file }" was not read, because reading is switched off
    .why = What was not looked at is never shown as passed
    .fix = Switch reading on, or look at the file yourself and confirm
reading-failed = The pages of file "{ $file }" could not be read
    .why = The file opens, but its pages cannot be drawn, so nothing was seen
    .fix = Export or scan it again and replace it, or look at the file yourself and confirm
reading-stopped = The reading of file "{ $file }" was stopped
    .why = What was not looked at is never shown as passed
    .fix = Start reading again, or look at the file yourself and confirm

## Seals and handwriting

paper-seal = Colour and seal of papers
paper-not-coloured = File "{ $file }" of "{ $paper }" seems to be a black and white copy
    .why = A scan in colour is asked for, and nothing on the page is coloured
    .fix = Scan the sealed original again in colour
paper-no-seal-of-person = No red seal was found on file "{ $file }" of "{ $paper }"
    .why = A company seal is asked for, and a person has none
    .fix = Ask customer service whether a person may sign and put a fingerprint instead. If that is settled, or there is a seal, look and confirm.
paper-no-seal-or-print = Neither a seal nor a red fingerprint was found on file "{ $file }" of "{ $paper }"
    .why = A company seals the letter at its end, a person puts a fingerprint. A pale one may go unnoticed.
    .fix = Seal it or put the fingerprint, and scan it again. If it is there, look and confirm.
paper-no-seal = No red seal was found on file "{ $file }" of "{ $paper }"
    .why = A company seal is asked for. A pale one, or one under print, may go unnoticed.
    .fix = Seal it and scan it again. If there is a seal, look at it and confirm.
handwritten-phrase = Words written on the licence by hand
phrase-missing = The handwritten words { $wanted } were not made out on "{ $paper }"
    .why = They have to be written on the scan, with the date. Hasty writing may not be recognised.
    .fix = Write them and scan again. If they are there, look at them and confirm.
phrase-read = The words { $words } were read; the program cannot tell handwriting from print
    .why = They have to be written by hand; printed words will be rejected
    .fix = Look at the marked place. If they are handwritten, confirm; if printed, write them by hand and scan again.
phrase-other = The words { $read } were read; { $wanted } should be written by hand
    .why = A developer's own licence and that of an authoriser carry different words
    .fix = Write the words asked for and scan again
phrase-undated = The date beside the words { $words } was not made out
    .why = A date is asked for
    .fix = Write the date and scan again. If it is there, look at it and confirm.
phrase-later = The date beside those words, { $date }, is still to come
    .why = It may be wrong, or misread
    .fix = Compare it with the page
phrase-old = The date beside those words, { $date }, is more than half a year ago
    .why = You may be asked to write a recent one
    .fix = Write a recent date and scan again
