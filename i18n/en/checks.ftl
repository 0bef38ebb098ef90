## Check titles

absolute-claims = Superlatives
agreement-present = User agreement
brief-present = Brief intro and description
brief-symbols = Symbols in the brief intro
developer-details = Developer details
gambling-names = Gambling words in the name
icon-badge = Badge on the icon
icon-brand = Icon like a known mark
icon-emblem = Flag or emblem on the icon
icon-face = Face on the icon
icon-form = Form of icon and logo
icon-skin = Skin on the icon
name-generic = Distinctive name
name-match = Matching names
name-present = App name
name-spaces = Spaces in the name
name-symbols = Symbols in the name
name-width = Name length
permission-list = Permission list
picture-sharpness = Sharp pictures
picture-storage = Storage of pictures
picture-watermark = Watermarks
policy-present = Privacy policy
religion-payment = Payment and ads in religious apps
screenshot-duplicates = Duplicate screenshots
screenshot-form = Form of screenshots
version-form = Version number

## Name

name-missing = The app name has not been entered
    .why = The details page must show the app name. Without one the app will be rejected.
    .fix = Enter the app name

name-width-over = The name takes { $used } half-width units; { $limit } are allowed
    .why = A name has the width of ten Chinese characters, and longer names will be rejected
    .fix = Shorten the marked part by at least { $over } half-width units. A Chinese character counts as two.

name-symbols-found = The name contains symbols that are not allowed: { $symbols }
    .why = A name may use only Chinese characters, letters and digits. Symbols, punctuation and emoji will be rejected.
    .fix = Remove the marked symbols. To name an edition, join the words directly, for example “商家版”.

name-symbols-letters = The name contains letters of an uncommon script: { $letters }
    .why = The specification does not say whether such letters count as symbols, and uncommon languages are not accepted, so the name may be rejected
    .fix = Use Chinese characters, Latin letters or digits where you can

name-spaces-found = { $count ->
        [one] The name contains { $count } space
       *[other] The name contains { $count } spaces
    }
    .why = A name must not contain spaces, full-width ones included. Otherwise it will be rejected.
    .fix = Delete the marked spaces and join the words directly

name-spaces-invisible = { $count ->
        [one] The name contains { $count } invisible character
       *[other] The name contains { $count } invisible characters
    }
    .why = Invisible characters count as spaces and often come with pasted text. They will be rejected.
    .fix = Delete the characters at the marked places, or type the name again

name-generic-class = The name is only the general word “{ $word }”
    .why = A general word as a name disturbs search results and will be rejected
    .fix = Add a brand or a distinctive word that sets the app apart

name-generic-words = “{ $name }” is made of common words only and may not be distinctive enough
    .why = A name that is not distinctive will be rejected, and the reviewer decides what is enough
    .fix = Consider adding a brand or a distinctive word

name-match-no-name = The app name has not been entered, so nothing can be compared
    .why = The app name must match the name in the interface and on the papers
    .fix = Enter the app name first

name-match-no-shown = The name users really see has not been entered
    .why = The name entered when the app was created must be the name users see. If the two differ, the app will be rejected.
    .fix = Open the app and enter the name it shows

name-match-shown = The app name is “{ $name }”, but users see “{ $shown }”
    .why = If the created name differs from the name users see, the app will be rejected
    .fix = Make both names the same

name-match-spelling = “{ $name }” and “{ $shown }” are spelt slightly differently
    .why = A difference in case, spaces or character width may be read as two names
    .fix = Preferably spell both names exactly the same

name-match-no-certificate = There is no copyright certificate to compare the name with
    .why = The software name on the certificate must match the app name, which cannot be checked without a certificate
    .fix = First add the software copyright certificate or the electronic one to the papers

name-match-no-title = The software name on the copyright certificate has not been entered
    .why = The software name on the certificate must match the app name, otherwise the app will be rejected
    .fix = Enter the full software name as printed, together with the short form if there is one

name-match-copyright = The app name is “{ $name }”, but the copyright certificate says “{ $title }”
    .why = If the software name on the certificate differs from the app name, the app will be rejected
    .fix = Check for copying errors first. If the names really differ, use the name on the certificate, or attach a renaming or authorisation paper.

name-match-no-service = The service name or the organisation in the assessment report has not been entered
    .why = They must match the app name and the developer name, which cannot be checked while one is missing
    .fix = Enter the service name and the holder as they stand in the safety assessment report

name-match-service = The app name is “{ $name }”, but the service in the assessment report is “{ $service }”
    .why = The report must be about this app. If the service name differs, the app will be rejected.
    .fix = Check for copying errors first. If the names really differ, correct the report and submit it again.

name-match-operator = The developer is “{ $developer }”, but the organisation in the assessment report is “{ $holder }”
    .why = The organisation in the report must be the developer, otherwise the app will be rejected
    .fix = Check for copying errors first. If they really differ, use a report submitted in the name of the developer.

gambling-name = The name contains the gambling word “{ $word }”
    .why = The specification bans this word from app names, and such apps are not accepted
    .fix = Remove the word from the name

gambling-name-close = The name contains “{ $word }”, which is close to a banned gambling word
    .why = The specification names “神算人”, and this word may be meant as well
    .fix = Consider another word

gambling-word = The brief intro or a keyword contains the gambling word “{ $word }”
    .why = The word is banned from names, and a reviewer may question it elsewhere too
    .fix = If it has nothing to do with the app, consider removing it

## Version

version-missing = The version number has not been entered
    .why = The details page must show the version number. Without one the app will be rejected.
    .fix = Enter the version you are submitting, for example 2.4.0

version-malformed = The version number “{ $version }” is not in the usual form
    .why = The version number must be comparable with the real version. An unclear one will be rejected.
    .fix = Write two to four groups of digits separated by dots, for example 2.4.0

version-running-missing = The two version numbers have not both been entered
    .why = The submitted version must be the one in operation, which cannot be compared while one is missing
    .fix = Enter the version number and the version in operation

version-differs = The submitted version is { $version }, but { $running } is in operation
    .why = If the listed version differs from the version in operation, the app will be rejected
    .fix = Update the version in operation, or make the version numbers the same

## Brief intro and description

brief-missing = The brief intro has not been entered
    .why = An app without a brief intro will be rejected, and the console does not take it
    .fix = Say in one line what the app does

brief-over = The brief intro has { $used } characters; { $limit } are allowed
    .why = The console does not take more
    .fix = Shorten the marked part

detail-missing = The description has not been entered
    .why = The console requires a description. Without one the app will be rejected.
    .fix = Describe what the app does and when it is used

detail-over = The description has { $used } characters; { $limit } are allowed
    .why = The console does not take more
    .fix = Shorten the marked part

brief-symbols-found = { $field } contains special symbols: { $symbols }
    .why = Special symbols or emoji in the brief intro will be rejected, and the description is checked in the same way
    .fix = Delete the marked symbols or use words instead, for example “百分之” for “%”

brief-symbols-dash = { $field } contains punctuation that may count as special symbols: { $symbols }
    .why = The specification does not say whether such marks are special symbols, and reviewers may differ
    .fix = Preferably use a comma, a full stop or the word “至”

absolute-named = { $field } contains the superlative “{ $word }”
    .why = The specification names such words, and they will be rejected
    .fix = Say something that can be verified, such as a function or a number

absolute-common = { $field } contains “{ $word }”, which may count as a superlative
    .why = The word is close to those the specification names, and advertising law restricts it too, so a reviewer may object
    .fix = Consider something that can be verified, or keep it if you can prove it

## Developer

developer-kind-missing = The kind of developer has not been chosen
    .why = Each kind of developer needs different details and papers
    .fix = Choose what kind of developer it is

developer-field-missing = { $field } has not been entered
    .why = Developer details must be true and shown on the details page. If they are missing, the app will be rejected.
    .fix = Fill it in, as on the business licence or in the developer account

developer-website-malformed = The website “{ $value }” is not a valid address
    .why = Users are shown the website. If it cannot be opened, the app will be rejected.
    .fix = Enter the whole address, for example https://www.example.com

developer-email-malformed = The e-mail address “{ $value }” is not in the usual form
    .why = Reviewers contact the developer by e-mail, and a wrong address holds up the review
    .fix = Enter the whole address, for example contact@example.com

developer-phone-odd = “{ $value }” does not look like a telephone number
    .why = Users are shown the service telephone. If nobody can be reached, the app may be rejected.
    .fix = Check the number, and add the area code of a landline

uscc-missing = The unified social credit code has not been entered
    .why = The code must match the business licence, which cannot be checked without it
    .fix = Enter the 18 characters as on the business licence

uscc-length = The unified social credit code “{ $code }” does not have 18 characters
    .why = The code always has 18 characters. Any other length will be rejected.
    .fix = Compare it with the business licence, and add or remove characters

uscc-character = The unified social credit code “{ $code }” contains a character that never occurs
    .why = The code uses digits and capital letters only, without I, O, S, V and Z
    .fix = Compare it with the business licence. Often 0 was read as O, or 1 as I.

uscc-check-digit = The unified social credit code “{ $code }” does not add up
    .why = The last character is computed from the first 17, so at least one of them is wrong
    .fix = Compare it with the business licence, character by character

licence-code-differs = The business licence has the code { $licence }, the developer details have { $developer }
    .why = The business licence must be the one used to register the account. If the codes differ, the app will be rejected.
    .fix = Compare both codes. After a change of licence, update the account as well.

licence-name-differs = The business licence has the name “{ $licence }”, the developer details have “{ $developer }”
    .why = The business licence must be the one used to register the account. If the names differ, the app will be rejected.
    .fix = Compare both names. After a change of name, update the account as well.

## Permissions

permission-none-given = The permission list has not been filled in
    .why = The details page must list the permissions the app needs. Without a list it will be rejected.
    .fix = Enter each permission and what it is for. If none is needed, enter “无”.

permission-no-purpose = The permission “{ $name }” lacks a name or a purpose
    .why = Every permission must be explained. A bare name will be rejected.
    .fix = Enter the name, and say in one sentence why it is needed

permission-not-in-policy = The privacy policy does not mention the permission “{ $name }”
    .why = The policy must explain every permission. If one is left out, the app may be rejected.
    .fix = Name the permission and its purpose in the policy, with the same wording

## Privacy policy

policy-no-address = The address of the privacy policy has not been entered
    .why = The app needs a privacy policy of its own on the details page. Without it the app will be rejected.
    .fix = Enter the address of the policy, starting with https://

policy-address-malformed = The privacy policy address “{ $value }” is not a valid https address
    .why = Users must be able to open the policy from the details page. If they cannot, the app will be rejected.
    .fix = Enter the whole address, starting with https://

policy-same-address = The privacy policy and the user agreement have the same address
    .why = The policy must be a document of its own. One shared with the agreement will be rejected.
    .fix = Put the policy on a page of its own and enter that address

policy-is-home = The privacy policy address is the home page of the app
    .why = Users must be able to open the policy directly, and a link to the home page is no policy
    .fix = Enter the address of the policy itself

policy-no-text = The text of the privacy policy has not been entered
    .why = With an address alone nothing can be read or checked
    .fix = Paste the whole text, or add a text file

policy-unreadable = The privacy policy file cannot be read as text
    .why = What cannot be read has not been checked and does not count as passed
    .fix = Save it as a UTF-8 text file, or paste the whole text

policy-same-text = The privacy policy and the user agreement have the same text
    .why = The policy must be a document of its own. One shared with the agreement will be rejected.
    .fix = Write two separate documents, and check for a pasting error

policy-short = The privacy policy has only { $used } Chinese characters; { $limit } or more are usual
    .why = A short policy often lacks what the law requires and is easily rejected
    .fix = Check that it was pasted completely, and add what is missing

policy-no-title = The beginning does not say that this is a privacy policy
    .why = Reviewers recognise the policy by its title, and an unclear one may be taken for another document
    .fix = Add a title at the beginning, for example “会议纪要助手隐私政策”

## User agreement

agreement-no-address = The address of the user agreement has not been entered
    .why = The user agreement must be shown on the details page. Without it the app will be rejected.
    .fix = Enter the address of the agreement, starting with https://

agreement-address-malformed = The user agreement address “{ $value }” is not a valid https address
    .why = Users must be able to open the agreement from the details page. If they cannot, the app will be rejected.
    .fix = Enter the whole address, starting with https://

agreement-same-address = The user agreement and the privacy policy have the same address
    .why = The two documents must be separate. A shared page will be rejected.
    .fix = Put the agreement on a page of its own and enter that address

agreement-no-text = The text of the user agreement has not been entered
    .why = With an address alone nothing can be read or checked
    .fix = Paste the whole text, or add a text file

agreement-unreadable = The user agreement file cannot be read as text
    .why = What cannot be read has not been checked and does not count as passed
    .fix = Save it as a UTF-8 text file, or paste the whole text

agreement-same-text = The user agreement and the privacy policy have the same text
    .why = The two documents must be separate. One text for both will be rejected.
    .fix = Write two separate documents, and check for a pasting error

agreement-short = The user agreement has only { $used } Chinese characters; { $limit } or more are usual
    .why = A short agreement is often incomplete and easily rejected
    .fix = Check that it was pasted completely, and add what is missing

## Icon and screenshots

icon-missing = There is no app icon
    .why = The console requires an icon, and nothing can be submitted without one
    .fix = Add a PNG icon

logo-missing = There is no company logo
    .why = The console requires a company logo, and nothing can be submitted without one
    .fix = Add a PNG picture

icon-not-png = “{ $file }” is not a PNG (recognised as { $format })
    .why = Icon and company logo must be PNG. Other formats cannot be uploaded.
    .fix = Export it again as PNG. Changing the extension alone does not help.

picture-size = “{ $file }” measures { $has-width }×{ $has-height }; { $width }×{ $height } is required
    .why = The console takes pictures of a fixed size only
    .fix = Export it again at the required size without stretching it

picture-bytes = “{ $file }” has { $bytes } bytes; { $limit } bytes are allowed
    .why = The console limits the file size and does not take more
    .fix = Compress the picture or use fewer colours, and export it again

picture-damaged = “{ $file }” cannot be opened because the picture is damaged or incomplete
    .why = Reviewers cannot open a damaged picture either, so it counts as missing
    .fix = Export it again from the original, and replace the file

picture-too-large = “{ $file }” has too many pixels and was not opened
    .why = A huge picture fills the memory, and the console does not take it either
    .fix = Scale the picture down and add it again

screenshot-missing = There are no screenshots
    .why = Desktop or mobile must have a screenshot, otherwise the app will be rejected
    .fix = Add at least one screenshot for desktop or mobile

screenshot-too-many = { $end } has { $count } screenshots; { $limit } are allowed
    .why = The console limits the number of screenshots and does not take more
    .fix = Keep those that show the functions best, and remove the rest

screenshot-format = “{ $file }” is not a PNG, JPG or GIF (recognised as { $format })
    .why = The console takes these formats only
    .fix = Export it again as PNG or JPG

screenshot-same = { $end } screenshots { $numbers } are the same picture
    .why = Repeated screenshots will be rejected
    .fix = Keep one, and replace the others with different views

screenshot-alike = { $end } screenshots { $numbers } show the same view, only exported again, resized, cropped or brightened
    .why = Repeated screenshots will be rejected, and another size or brightness makes no other picture
    .fix = Keep one, and replace the others with different views

screenshot-near = { $end } screenshots { $numbers } are nearly the same, only a small part differs
    .why = Reviewers may take them for repeated pictures
    .fix = Choose views that differ clearly

picture-unknown = “{ $file }” is no picture and cannot be looked at
    .why = What has not been seen does not count as passed
    .fix = Replace it with a PNG or JPG picture

picture-blurred = “{ $file }” looks blurred ({ $sure }% sure)
    .why = Icons and screenshots that are not clear will be rejected
    .fix = Look at it in its real size, and export a blurred one again from the original. A soft style on purpose can be confirmed.

picture-upscaled = “{ $file }” looks enlarged from a smaller picture ({ $sure }% sure)
    .why = Enlarging adds no detail and looks blurred
    .fix = Export it again from the design or the device, without enlarging

picture-blocks = “{ $file }” is compressed so hard that blocks may show ({ $sure }% sure)
    .why = Traces of compression make a picture look unclear, and it will be rejected
    .fix = Export it again from the original with higher quality, or as PNG

picture-bars = “{ $file }” may have black bars ({ $sure }% sure)
    .why = Bars show that the proportions are wrong, and the view looks incomplete
    .fix = Take the screenshot at the required size, or cut the bars off

picture-empty = “{ $file }” has next to no contents ({ $sure }% sure)
    .why = A blank picture does not show what the app is, and will be rejected
    .fix = Replace it with a picture that shows something

picture-invisible = “{ $file }” is transparent nearly everywhere ({ $sure }% sure)
    .why = Neither users nor reviewers can see a transparent icon
    .fix = Replace it with a picture that can be seen, or add a background

picture-watermarked = “{ $file }” may have a watermark ({ $sure }% sure)
    .why = Watermarks on icons and screenshots will be rejected
    .fix = Use a picture without a watermark. Text of the app itself can be confirmed.

picture-location = “{ $file }” holds the place where it was taken
    .why = Once the picture is public, anybody can read the place
    .fix = Export it without metadata, and replace the file

picture-print-colours = “{ $file }” uses colours for print (CMYK)
    .why = Screens show them wrongly, and some programs cannot open them
    .fix = Convert it to RGB and export it again

picture-rotated = “{ $file }” is turned by a note only, and some programs show it lying on its side
    .why = The console may ignore the note, and goes by the size before turning
    .fix = Turn the picture itself and export it again

picture-moving = “{ $file }” is an animation
    .why = The console usually shows the first frame only
    .fix = Export it as a still picture

icon-badge-found = “{ $file }” may have a badge in a corner ({ $sure }% sure)
    .why = Badges without authorisation will be rejected, such as “official” marks and red dots with numbers
    .fix = Remove the badge. If it is authorised, attach the proof and confirm.

icon-emblem-found = “{ $file }” looks like a flag or an emblem ({ $sure }% sure)
    .why = Flags and state emblems without authorisation will be rejected
    .fix = Use a design of your own. Public bodies and authorised apps attach the proof and confirm.

icon-face-found = “{ $file }” may show the face of a real person ({ $sure }% sure)
    .why = Icons may not use portraits of real people
    .fix = Use a graphic mark. A drawn figure can be confirmed.

icon-skin-found = “{ $file }” shows much skin ({ $sure }% sure)
    .why = Icons may not be suggestive
    .fix = Look at it, replace it if it is unsuitable, and confirm it if it is not

icon-brand-found = “{ $file }” resembles the mark of a known product ({ $sure }% sure)
    .why = Icons equal or similar to those of other apps will be rejected when they infringe a trademark
    .fix = Judge whether they can be mixed up, and use a design of your own if so

## Religion

religion-commerce = “{ $question }” was answered yes, which is not allowed in a religious app
    .why = An app about religious culture may neither take payments nor promote business. Otherwise it will be rejected.
    .fix = Remove this function from the app. If the answer is wrong, correct it.

religion-unanswered = “{ $question }” has not been answered
    .why = An app about religious culture may neither take payments nor promote business, so the answer decides
    .fix = Answer the question

## Papers

paper-missing = { $paper } is missing
    .why = This app has to submit the paper. Without it the app will be rejected.
    .fix = Add a scan, photo or screenshot of the paper

paper-missing-any = None of the accepted choices is complete: { $papers }
    .why = At least one choice of these papers is required. Without it the app will be rejected.
    .fix = Complete one of the choices as the clause says, and add scans, photos or screenshots

paper-too-few = { $paper } needs at least { $min } files
    .why = The specification sets a minimum number. With fewer the app will be rejected.
    .fix = Add the missing ones, each as a file of its own

paper-count = { $paper } needs { $min } to { $max } files
    .why = The specification sets the number. With any other the app will be rejected.
    .fix = Add or remove some, each as a file of its own

paper-format = “{ $file }” is not a PDF, JPG or PNG (recognised as { $format })
    .why = The console takes these formats only
    .fix = Export it again as PDF, JPG or PNG. Changing the extension alone does not help.

paper-bytes = “{ $file }” has { $bytes } bytes; { $limit } bytes are allowed
    .why = The console limits the file size and does not take more
    .fix = Lower the resolution or compress it and export it again. Text and seals must stay readable.

paper-encrypted = “{ $file }” needs a password
    .why = Reviewers cannot open a protected file, so it counts as missing
    .fix = Remove the password and add the file again

paper-damaged = “{ $file }” cannot be opened because it is damaged or not a PDF
    .why = Reviewers cannot open a damaged file either, so it counts as missing
    .fix = Scan or export it again, and replace the file

paper-no-number = { $paper } has no number yet
    .why = Reviewers look the number up, and it cannot be checked while it is missing
    .fix = Enter the number as printed on the paper

paper-number-wrong = { $paper } has the number “{ $number }”, which is not in the right form
    .why = A number in the wrong form cannot be found and will be rejected
    .fix = Compare it with the original. The form is like { $example }.

paper-number-odd = { $paper } has the number “{ $number }”, which is in an unusual form
    .why = It may have been copied wrongly, though forms also vary by region
    .fix = Compare it with the original. The usual form is like { $example }.

paper-no-holder = { $paper } has no holder yet
    .why = The holder must be the developer, or an authorisation is needed, which cannot be checked while it is missing
    .fix = Enter the full name of the holder as printed on the paper

paper-other-holder = { $paper } belongs to “{ $holder }”, but the developer is “{ $developer }”
    .why = A paper in another name needs an authorisation. Without it the app will be rejected.
    .fix = Check for copying errors first. If it really belongs to someone else, add the business licence of the grantor, the cooperation contract and the like.

paper-no-expiry = { $paper } has no expiry date yet
    .why = An expired paper will be rejected, which cannot be checked while the date is missing
    .fix = Enter the last day of validity, or “long-term” if it never expires

paper-date-odd = { $paper } has the date “{ $value }”, which cannot be read
    .why = Without a readable date nobody can tell whether the paper is valid
    .fix = Write it like 2026-11-24. If the paper never expires, enter “long-term” as the expiry date.

paper-expired = { $days ->
        [one] { $paper } expired on { $date }, { $days } day ago
       *[other] { $paper } expired on { $date }, { $days } days ago
    }
    .why = An expired paper will be rejected
    .fix = Replace it with a valid one, and update the expiry date

paper-expires = { $days ->
        [0] { $paper } expires today ({ $date })
        [one] { $paper } expires in { $days } day ({ $date })
       *[other] { $paper } expires in { $days } days ({ $date })
    }
    .why = The review takes time, and a paper that expires meanwhile may be rejected
    .fix = Consider renewing it soon and submitting the new one

paper-not-yet = { $paper } is not valid before { $date }
    .why = A paper that is not valid yet may not be accepted
    .fix = Check the first day of validity, or submit after that day

## Files

file-waiting = The file is being read
    .why = There is no result until it has been read
    .fix = Please wait, the result will update by itself

file-empty = “{ $file }” is empty
    .why = An empty file has no content, so it counts as missing
    .fix = Export it again, and replace the file

file-extension = “{ $file }” does not have the extension of its real format ({ $format })
    .why = The console may go by the extension and refuse the upload
    .fix = Change the extension to the real format, or export the file again

file-missing = “{ $file }” cannot be found
    .why = The file is no longer in its place, so it can neither be checked nor be exported
    .fix = Put the file back, or add it again

file-denied = “{ $file }” may not be read
    .why = What cannot be read has not been checked and does not count as passed
    .fix = Allow reading the file, or add a copy of it

file-not-a-file = “{ $file }” is not an ordinary file
    .why = Folders and shortcuts have no content that can be checked
    .fix = Choose the file inside and add it again

file-outside = “{ $file }” is outside the project folder
    .why = A project reads files in its own folder only, so that it also opens on another computer
    .fix = Add the file again, so that a copy is kept in the project folder

file-too-large = “{ $file }” is too large and was not read
    .why = The console does not take files of this size
    .fix = Compress it or lower its resolution, and add it again

file-crashed = Reading “{ $file }” failed with an internal error
    .why = A file that was not read to the end does not count as passed. Other checks are not affected.
    .fix = Export the file again and retry. If it still fails, please check it yourself.

file-unreadable = “{ $file }” cannot be read
    .why = What cannot be read has not been checked and does not count as passed
    .fix = Make sure the file opens normally, and add it again

## The check itself

check-crashed = The check “{ $check }” failed with an internal error
    .why = A failed check does not count as passed. Other checks are not affected.
    .fix = Please compare this clause with the specification yourself, and tell the maintainers of this software which check failed

answer-needed = “{ $question }” has not been answered
    .why = The answer decides whether this clause applies and which papers are needed
    .fix = Answer the question

answer-developer-kind = The kind of developer has not been chosen
    .why = Some clauses apply to certain kinds of developer only
    .fix = Choose what kind of developer it is

answer-businesses = No business category has been chosen
    .why = Apps of special categories need papers of their own, so the choice decides
    .fix = Choose the businesses of the app. If there are none, say so.
