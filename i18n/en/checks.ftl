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
icon-words = Words on the icon
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
picture-words = Watermark words in pictures
policy-present = Privacy policy
religion-payment = Payment and ads in religious apps
screenshot-duplicates = Duplicate screenshots
screenshot-ends = Screenshots of both ends
screenshot-form = Form of screenshots
screenshot-notices = Phone notices in screenshots
screenshot-relation = Do words in screenshots fit the app
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
    .fix = Remove the marked symbols. To name an edition, join the words directly, for example "商家版".

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

name-generic-class = The name is only the general word "{ $word }"
    .why = A general word as a name disturbs search results and will be rejected
    .fix = Add a brand or a distinctive word that sets the app apart

name-generic-words = "{ $name }" is made of common words only and may not be distinctive enough
    .why = A name that is not distinctive will be rejected, and the reviewer decides what is enough
    .fix = Consider adding a brand or a distinctive word

name-match-no-name = The app name has not been entered, so nothing can be compared
    .why = The app name must match the name in the interface and on the papers
    .fix = Enter the app name first

name-match-no-shown = The name users really see has not been entered
    .why = The name entered when the app was created must be the name users see. If the two differ, the app will be rejected.
    .fix = Open the app and enter the name it shows

name-match-shown = The app name is "{ $name }", but users see "{ $shown }"
    .why = If the created name differs from the name users see, the app will be rejected
    .fix = Make both names the same

name-match-document = { $field } is titled "{ $other }" and nowhere says the app's name "{ $name }"
    .why = An app has one name everywhere, and reviewers compare
    .fix = If the text belongs to another app, replace it with one of this app; if not, write the same name
name-match-spelling = "{ $name }" and "{ $shown }" are spelt slightly differently
    .why = A difference in case, spaces or character width may be read as two names
    .fix = Preferably spell both names exactly the same

name-match-no-certificate = There is no copyright certificate to compare the name with
    .why = The software name on the certificate must match the app name, which cannot be checked without a certificate
    .fix = First add the software copyright certificate or the electronic one to the papers

name-match-no-title = The software name on the copyright certificate has not been entered
    .why = The software name on the certificate must match the app name, otherwise the app will be rejected
    .fix = Enter the full software name as printed, together with the short form if there is one

name-match-copyright = The app name is "{ $name }", but the copyright certificate says "{ $title }"
    .why = If the software name on the certificate differs from the app name, the app will be rejected
    .fix = Check for copying errors first. If the names really differ, use the name on the certificate, or attach a renaming or authorisation paper.

name-match-no-service = The service name or the organisation in the assessment report has not been entered
    .why = They must match the app name and the developer name, which cannot be checked while one is missing
    .fix = Enter the service name and the holder as they stand in the safety assessment report

name-match-service = The app name is "{ $name }", but the service in the assessment report is "{ $service }"
    .why = The report must be about this app. If the service name differs, the app will be rejected.
    .fix = Check for copying errors first. If the names really differ, correct the report and submit it again.

name-match-operator = The developer is "{ $developer }", but the organisation in the assessment report is "{ $holder }"
    .why = The organisation in the report must be the developer, otherwise the app will be rejected
    .fix = Check for copying errors first. If they really differ, use a report submitted in the name of the developer.

gambling-name = The name contains the gambling word "{ $word }"
    .why = The specification bans this word from app names, and such apps are not accepted
    .fix = Remove the word from the name

gambling-name-close = The name contains "{ $word }", which is close to a banned gambling word
    .why = The specification names "神算人", and this word may be meant as well
    .fix = Consider another word

gambling-word = The brief intro or a keyword contains the gambling word "{ $word }"
    .why = The word is banned from names, and a reviewer may question it elsewhere too
    .fix = If it has nothing to do with the app, consider removing it

## Version

version-missing = The version number has not been entered
    .why = The details page must show the version number. Without one the app will be rejected.
    .fix = Enter the version you are submitting, for example 2.4.0

version-malformed = The version number "{ $version }" is not in the usual form
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
    .fix = Delete the marked symbols or use words instead, for example "百分之" for "%"

brief-symbols-dash = { $field } contains punctuation that may count as special symbols: { $symbols }
    .why = The specification does not say whether such marks are special symbols, and reviewers may differ
    .fix = Preferably use a comma, a full stop or the word "至"

absolute-named = { $field } contains the superlative "{ $word }"
    .why = The specification names such words, and they will be rejected
    .fix = Say something that can be verified, such as a function or a number

absolute-elsewhere = { $fields }: superlative "{ $word }"
    .why = The clause speaks of the descriptions, but reviewers object to such words in names and keywords too
    .fix = Say something concrete; what is part of a name and no boast may stay

absolute-common = { $field } contains "{ $word }", which may count as a superlative
    .why = The word is close to those the specification names, and advertising law restricts it too, so a reviewer may object
    .fix = Consider something that can be verified, or keep it if you can prove it

## Developer

developer-kind-missing = The kind of developer has not been chosen
    .why = Each kind of developer needs different details and papers
    .fix = Choose what kind of developer it is

developer-field-missing = { $field } has not been entered
    .why = Developer details must be true and shown on the details page. If they are missing, the app will be rejected.
    .fix = Fill it in, as on the business licence or in the developer account

developer-website-malformed = The website "{ $value }" is not a valid address
    .why = Users are shown the website. If it cannot be opened, the app will be rejected.
    .fix = Enter the whole address, for example https://www.example.com

developer-email-malformed = The e-mail address "{ $value }" is not in the usual form
    .why = Reviewers contact the developer by e-mail, and a wrong address holds up the review
    .fix = Enter the whole address, for example contact@example.com

developer-phone-odd = "{ $value }" does not look like a telephone number
    .why = Users are shown the service telephone. If nobody can be reached, the app may be rejected.
    .fix = Check the number, and add the area code of a landline

uscc-missing = The unified social credit code has not been entered
    .why = The code must match the business licence, which cannot be checked without it
    .fix = Enter the 18 characters as on the business licence

uscc-length = The unified social credit code "{ $code }" does not have 18 characters
    .why = The code always has 18 characters. Any other length will be rejected.
    .fix = Compare it with the business licence, and add or remove characters

uscc-character = The unified social credit code "{ $code }" contains a character that never occurs
    .why = The code uses digits and capital letters only, without I, O, S, V and Z
    .fix = Compare it with the business licence. Often 0 was read as O, or 1 as I.

uscc-check-digit = The unified social credit code "{ $code }" does not add up
    .why = The last character is computed from the first 17, so at least one of them is wrong
    .fix = Compare it with the business licence, character by character

licence-code-differs = The business licence has the code { $licence }, the developer details have { $developer }
    .why = The business licence must be the one used to register the account. If the codes differ, the app will be rejected.
    .fix = Compare both codes. After a change of licence, update the account as well.

licence-name-differs = The business licence has the name "{ $licence }", the developer details have "{ $developer }"
    .why = The business licence must be the one used to register the account. If the names differ, the app will be rejected.
    .fix = Compare both names. After a change of name, update the account as well.

## Permissions

permission-none-given = The permission list has not been filled in
    .why = The details page must list the permissions the app needs. Without a list it will be rejected.
    .fix = Enter each permission and what it is for. If none is needed, enter "无".

permission-no-name = A permission has the purpose "{ $purpose }" and no name
    .why = The list has to say which permission it is. One without a name will be rejected.
    .fix = Enter the name of this permission

permission-no-purpose = The permission "{ $name }" has no purpose
    .why = Every permission must be explained. A bare name will be rejected.
    .fix = Say in one sentence why it is needed

permission-denied = The privacy policy says that "{ $name }" is not used, but the list of permissions has it
    .why = List and policy have to agree. If they contradict each other, the app may be rejected.
    .fix = Explain the permission in the policy if it is used, or take it off the list
permission-not-in-policy = The privacy policy does not mention the permission "{ $name }"
    .why = The policy must explain every permission. If one is left out, the app may be rejected.
    .fix = Name the permission and its purpose in the policy, with the same wording

## Privacy policy

policy-no-address = The address of the privacy policy has not been entered
    .why = The app needs a privacy policy of its own on the details page. Without it the app will be rejected.
    .fix = Enter the address of the policy, starting with https://

policy-address-malformed = The privacy policy address "{ $value }" is not a valid https address
    .why = Users must be able to open the policy from the details page. If they cannot, the app will be rejected.
    .fix = Enter the whole address, starting with https://

policy-same-address = The privacy policy and the user agreement have the same address
    .why = The policy must be a document of its own. One shared with the agreement will be rejected.
    .fix = Put the policy on a page of its own and enter that address

policy-is-home = The privacy policy address is the home page of the app
    .why = Users must be able to open the policy directly, and a link to the home page is no policy
    .fix = Enter the address of the policy itself

policy-collects-nothing = The policy says that nothing is collected, so storing, sharing and deleting are not asked for
    .why = Tencent Meeting hands over names, pictures and more; using one of them makes the sentence untrue
    .fix = Make sure that the app and its components collect nothing; if they do, say what

policy-no-text = The text of the privacy policy has not been entered
    .why = With an address alone nothing can be read or checked
    .fix = Paste the whole text, or add a text file

policy-same-text = The privacy policy and the user agreement have the same text
    .why = The policy must be a document of its own. One shared with the agreement will be rejected.
    .fix = Write two separate documents, and check for a pasting error

policy-short = The privacy policy has only { $used } Chinese characters; { $limit } or more are usual
    .why = A short policy often lacks what the law requires and is easily rejected
    .fix = Check that the text is complete, and add what is missing

policy-no-title = The beginning does not say that this is a privacy policy
    .why = Reviewers recognise the policy by its title, and an unclear one may be taken for another document
    .fix = Add a title at the beginning, for example "青禾纪要隐私政策"

## User agreement

agreement-no-address = The address of the user agreement has not been entered
    .why = The user agreement must be shown on the details page. Without it the app will be rejected.
    .fix = Enter the address of the agreement, starting with https://

agreement-address-malformed = The user agreement address "{ $value }" is not a valid https address
    .why = Users must be able to open the agreement from the details page. If they cannot, the app will be rejected.
    .fix = Enter the whole address, starting with https://

agreement-same-address = The user agreement and the privacy policy have the same address
    .why = The two documents must be separate. A shared page will be rejected.
    .fix = Put the agreement on a page of its own and enter that address

agreement-no-text = The text of the user agreement has not been entered
    .why = With an address alone nothing can be read or checked
    .fix = Paste the whole text, or add a text file

agreement-same-text = The user agreement and the privacy policy have the same text
    .why = The two documents must be separate. One text for both will be rejected.
    .fix = Write two separate documents, and check for a pasting error

agreement-short = The user agreement has only { $used } Chinese characters; { $limit } or more are usual
    .why = A short agreement is often incomplete and easily rejected
    .fix = Check that the text is complete, and add what is missing

## Icon and screenshots

icon-missing = There is no app icon
    .why = The console requires an icon, and nothing can be submitted without one
    .fix = Add a PNG icon

logo-missing = There is no company logo
    .why = The console requires a company logo, and nothing can be submitted without one
    .fix = Add a PNG picture

icon-not-png = "{ $file }" is not a PNG (recognised as { $format })
    .why = Icon and company logo must be PNG. Other formats cannot be uploaded.
    .fix = Export it again as PNG. Changing the extension alone does not help.

picture-size = "{ $file }" measures { $has-width }×{ $has-height }; { $width }×{ $height } is required
    .why = The console takes pictures of a fixed size only
    .fix = Export it again at the required size without stretching it

picture-bytes = "{ $file }" has { $bytes }; { $limit } are allowed
    .why = The console limits the file size and does not take more
    .fix = Compress the picture or use fewer colours, and export it again

picture-damaged = "{ $file }" cannot be opened because the picture is damaged or incomplete
    .why = Reviewers cannot open a damaged picture either, so it counts as missing
    .fix = Export it again from the original, and replace the file

picture-too-large = "{ $file }" has too many pixels and was not opened
    .why = A huge picture fills the memory, and the console does not take it either
    .fix = Scale the picture down and add it again

screenshot-missing = There are no screenshots
    .why = Desktop or mobile must have a screenshot, otherwise the app will be rejected
    .fix = Add at least one screenshot for desktop or mobile

screenshot-too-many = { $end } has { $count } screenshots; { $limit } are allowed
    .why = The console limits the number of screenshots and does not take more
    .fix = Keep those that show the functions best, and remove the rest

screenshot-format = "{ $file }" is not a PNG, JPG or GIF (recognised as { $format })
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

screenshot-near-many = { $end } screenshots { $numbers } are nearly the same, each differs from another of them in a small part only
    .why = Reviewers may take them for repeated pictures
    .fix = Keep one, and replace the others with views that differ clearly

picture-unknown = "{ $file }" is no picture and cannot be looked at
    .why = What has not been seen does not count as passed
    .fix = Replace it with a PNG or JPG picture

picture-blurred = "{ $file }" seems blurred ({ $sure })
    .why = Icons and screenshots that are not clear will be rejected
    .fix = Look at it in its real size, and export a blurred one again from the original. A soft style on purpose can be confirmed.

picture-upscaled = "{ $file }" seems enlarged from a smaller picture ({ $sure })
    .why = Enlarging adds no detail and looks blurred
    .fix = Export it again from the design or the device, without enlarging

picture-blocks = "{ $file }" seems compressed so hard that blocks show ({ $sure })
    .why = Traces of compression make a picture look unclear, and it will be rejected
    .fix = Export it again from the original with higher quality, or as PNG

picture-bars = "{ $file }" seems to have black bars ({ $sure })
    .why = Bars show that the proportions are wrong, and the view looks incomplete
    .fix = Take the screenshot at the required size, or cut the bars off

picture-empty = "{ $file }" seems to have next to no contents ({ $sure })
    .why = A blank picture does not show what the app is, and will be rejected
    .fix = Replace it with a picture that shows something

picture-invisible = "{ $file }" seems transparent nearly everywhere ({ $sure })
    .why = Neither users nor reviewers can see a transparent icon
    .fix = Replace it with a picture that can be seen, or add a background

picture-watermarked = "{ $file }" seems to have a watermark ({ $sure })
    .why = Watermarks on icons and screenshots will be rejected
    .fix = Use a picture without a watermark. Text of the app itself can be confirmed.

picture-location = "{ $file }" holds the place where it was taken
    .why = Once the picture is public, anybody can read the place
    .fix = Export it without metadata, and replace the file

picture-print-colours = "{ $file }" uses colours for print (CMYK)
    .why = Screens show them wrongly, and some programs cannot open them
    .fix = Convert it to RGB and export it again

picture-rotated = "{ $file }" is turned by a note only, and some programs show it lying on its side
    .why = The console may ignore the note, and goes by the size before turning
    .fix = Turn the picture itself and export it again

picture-moving = "{ $file }" is an animation
    .why = The console usually shows the first frame only
    .fix = Export it as a still picture

icon-badge-found = "{ $file }" seems to have a badge in a corner ({ $sure })
    .why = Badges without authorisation will be rejected, such as "official" marks and red dots with numbers
    .fix = Remove the badge. If it is authorised, attach the proof and confirm.

icon-emblem-found = "{ $file }" seems to be a flag or an emblem ({ $sure })
    .why = Flags and state emblems without authorisation will be rejected
    .fix = Use a design of your own. Public bodies and authorised apps attach the proof and confirm.

icon-face-found = "{ $file }" seems to show the face of a real person ({ $sure })
    .why = Icons may not use portraits of real people
    .fix = Use a graphic mark. A drawn figure can be confirmed.

icon-skin-found = "{ $file }" seems to show much skin ({ $sure })
    .why = Icons may not be suggestive
    .fix = Look at it, replace it if it is unsuitable, and confirm it if it is not

icon-brand-found = "{ $file }" resembles the mark of a known product ({ $sure })
    .why = Icons equal or similar to those of other apps will be rejected when they infringe a trademark
    .fix = Judge whether they can be mixed up, and use a design of your own if so

## Religion

religion-commerce = "{ $question }" was answered yes, which is not allowed in a religious app
    .why = An app about religious culture may neither take payments nor promote business. Otherwise it will be rejected.
    .fix = Remove this function from the app. If the answer is wrong, correct it.

religion-unanswered = "{ $question }" has not been answered
    .why = An app about religious culture may neither take payments nor promote business, so the answer decides
    .fix = Answer the question

## Papers

paper-missing = { $paper } is missing
    .why = This app has to submit the paper. Without it the app will be rejected.
    .fix = Add a scan, photo or screenshot of the paper

paper-missing-letter = { $paper } is missing
    .why = This app has to submit the paper. Without it the app will be rejected.
    .fix = Download the official template, fill it in, sign and seal it, and add the scan here

paper-missing-either = Nothing is there yet: add { $single }, or all of these: { $set }
    .why = Either is enough. With neither complete the app will be rejected.
    .fix = Choose one way and add all of its papers
paper-missing-rest = { $set } still missing to go with what is there; { $single } would do instead
    .why = Either is enough. With neither complete the app will be rejected.
    .fix = Add what is missing, or choose the other way

paper-missing-any = One of these papers is needed, and none is there yet: { $papers }
    .why = One of them is enough; without any the app will be rejected
    .fix = Choose one as the clause says, and add scans, photos or screenshots

paper-count = { $max ->
        [0] { $paper }: { $have } given, at least { $min } from different holders needed
       *[other] { $paper }: { $have } given, { $min } to { $max } from different holders needed
    }
    .why = The specification sets the number. With any other the app will be rejected.
    .fix = Add or remove some, each as a file of its own

paper-count-or = { $papers } is missing; { $min } to { $max } of { $paper } from different holders would do instead, and { $have } given
    .why = Either is enough. With neither complete the app will be rejected.
    .fix = Choose one way and add what is missing, each as a file of its own

paper-format = "{ $file }" is not a PDF, JPG or PNG (recognised as { $format })
    .why = The console takes these formats only
    .fix = Export it again as PDF, JPG or PNG. Changing the extension alone does not help.

paper-bytes = "{ $file }" has { $bytes }; { $limit } are allowed
    .why = The console limits the file size and does not take more
    .fix = Lower the resolution or compress it and export it again. Text and seals must stay readable.

paper-encrypted = "{ $file }" needs a password
    .why = Reviewers cannot open a protected file, so it counts as missing
    .fix = Remove the password and add the file again

paper-oversized = "{ $file }" unfolds to an unusual size and was not read
    .why = No ordinary paper grows that large when opened, and a reviewer's program may fail on it too
    .fix = Scan it again or save it as an ordinary PDF, and replace the file

paper-damaged = "{ $file }" cannot be opened because it is damaged or not a PDF
    .why = Reviewers cannot open a damaged file either, so it counts as missing
    .fix = Scan or export it again, and replace the file

paper-no-number = { $paper } has no number yet
    .why = Reviewers look the number up, and it cannot be checked while it is missing
    .fix = Enter the number as printed on the paper

paper-number-wrong = { $paper } has the number "{ $number }", which is not in the right form
    .why = A number in the wrong form cannot be found and will be rejected
    .fix = Compare it with the original. The form is like { $example }.

paper-number-odd = { $paper } has the number "{ $number }", which is in an unusual form
    .why = It may have been copied wrongly, though forms also vary by region
    .fix = Compare it with the original. The usual form is like { $example }.

paper-no-holder = { $paper } has no holder yet
    .why = The holder must be the developer, or an authorisation is needed, which cannot be checked while it is missing
    .fix = Enter the full name of the holder as printed on the paper

paper-other-holder = { $paper } belongs to "{ $holder }", but the developer is "{ $developer }"
    .why = A paper in another name needs an authorisation. Without it the app will be rejected.
    .fix = Check for copying errors first. If it really belongs to someone else, add the business licence of the authoriser, the cooperation contract and the like.

paper-other-holder-icp = { $paper } belongs to "{ $holder }", but the developer is "{ $developer }"
    .why = Parent, subsidiary and affiliated companies may share it with a letter of authorisation or a proof of the relation. Without one the app will be rejected.
    .fix = Check for copying errors first. If it is an affiliated company, add the letter or the proof.

paper-other-holder-person = { $paper } belongs to the person "{ $holder }", but the developer is "{ $developer }"
    .why = The copyright of a person needs that person's papers. Without them the app will be rejected.
    .fix = Check for copying errors first. If it really is a person's, add a copy of the identity card, the letter with signature and red fingerprint, and a photo of the person signing it.

paper-no-expiry = { $paper } has no expiry date yet
    .why = An expired paper will be rejected, which cannot be checked while the date is missing
    .fix = Enter the last day of validity, or "long-term" if it never expires

paper-date-odd = { $paper } has the date "{ $value }", which cannot be read
    .why = Without a readable date nobody can tell whether the paper is valid
    .fix = Write it like 2026-11-24. If the paper never expires, enter "long-term" as the expiry date.

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

file-empty = "{ $file }" is empty
    .why = An empty file has no content, so it counts as missing
    .fix = Export it again, and replace the file

file-extension = "{ $file }" does not have the extension of its real format ({ $format })
    .why = The console may go by the extension and refuse the upload
    .fix = Change the extension to the real format, or export the file again

file-missing = "{ $file }" cannot be found
    .why = The file is no longer in its place, so it can neither be checked nor be exported
    .fix = Put the file back, or add it again

file-denied = "{ $file }" may not be read
    .why = What cannot be read has not been checked and does not count as passed
    .fix = Allow reading the file, or add a copy of it

file-not-a-file = "{ $file }" is not an ordinary file
    .why = Folders and shortcuts have no content that can be checked
    .fix = Choose the file inside and add it again

file-outside = "{ $file }" is outside the project folder
    .why = A project reads files in its own folder only, so that it also opens on another computer
    .fix = Add the file again, so that a copy is kept in the project folder

file-too-large = "{ $file }" is too large and was not read
    .why = The console does not take files of this size
    .fix = Compress it or lower its resolution, and add it again

file-crashed = Reading "{ $file }" failed with an internal error
    .why = A file that was not read to the end does not count as passed. Other checks are not affected.
    .fix = Export the file again and retry. If it still fails, please check it yourself.

file-unreadable = "{ $file }" cannot be read
    .why = What cannot be read has not been checked and does not count as passed
    .fix = Make sure the file opens normally, and add it again

## The check itself

nothing-entered = Nothing to check yet: { $what }
    .why = What is not there has not been looked at, and does not count as passed
    .fix = It is checked as soon as it is entered

check-crashed = The check "{ $check }" failed with an internal error
    .why = A failed check does not count as passed. Other checks are not affected.
    .fix = Please compare this clause with the specification yourself, and tell the maintainers of this software which check failed

answer-needed = "{ $question }" has not been answered
    .why = The answer decides whether this clause applies and which papers are needed
    .fix = Answer the question

answer-login-forced = "{ $question }" was answered with yes, against this clause
    .why = An app that can be entered with one outside account only will be rejected
    .fix = Add another way to log in, such as a phone number or an account of your own. If the answer is wrong, correct it.

answer-individual-kind = "{ $question }" was answered with yes, and an individual cannot hand it in
    .why = The specification lists this kind as closed to individuals and will reject it
    .fix = Hand it in as a company. If the answer is wrong, correct it.

answer-developer-kind = The kind of developer has not been chosen
    .why = Some clauses apply to certain kinds of developer only
    .fix = Choose what kind of developer it is

answer-personal = Is "{ $holder }", who holds the copyright, a natural person?
    .why = A person adds a copy of the identity card, a letter with signature and fingerprint and a photo of the signing; an organisation adds its licence and a contract
    .fix = If it is a person, tick that the holder is one. If it is an organisation, enter its full name.

answer-businesses = No business category has been chosen
    .why = Apps of special categories need papers of their own, so the choice decides
    .fix = Choose the businesses of the app. If there are none, say so.

## Answers

answer-yes-fails = "{ $question }" was answered with yes, against this clause
    .why = The specification does not accept this and will reject the app
    .fix = Take it out of the app. If the answer is wrong, correct it.

answer-no-fails = "{ $question }" was answered with no, against this clause
    .why = The specification demands this and will reject the app without it
    .fix = See to it before handing in. If the answer is wrong, correct it.

## Absolute and gambling words

gambling-words = Gambling words

gambling-word-named = { $fields }: gambling word "{ $word }"
    .why = The specification names this word as one an app must not contain and will reject it
    .fix = Delete the word and say what the app does

gambling-word-close = { $fields }: "{ $word }" has to do with gambling
    .why = The named words are examples, so close ones may be objected to. In a sentence against gambling they do no harm.
    .fix = Delete it unless the app is about it

gambling-word-denied = { $fields }: "{ $word }" stands in a sentence that forbids it
    .why = The specification names "{ $word }". Forbidding it is fine as a rule, but an automatic review may only see the word.
    .fix = Keep it if the sentence forbids it; to be safe, say it in the user agreement instead

gambling-game-named = { $fields }: gambling game "{ $word }"
    .why = The specification names this game as one an app cannot offer, paid or not
    .fix = Take the game out. If there is none, reword the text and confirm the clause.

gambling-game-close = { $fields }: "{ $word }" sounds like a draw or a bet
    .why = Such games come close to the named ones and may be asked about
    .fix = See whether it is gambling, then confirm the clause

## Excluded kinds

excluded-kinds = Kinds not accepted

excluded-word = { $fields }: "{ $word }" belongs to a kind that is not accepted
    .why = The specification lists this kind as not accepted, and a reviewer will read the text that way
    .fix = An app of this kind cannot be listed. If it is none, change the word and confirm the clause.

excluded-word-close = { $fields }: "{ $word }" may suggest a kind that is not accepted
    .why = The word has other uses, so the context decides
    .fix = Look at the context, keep the word if it is unrelated, and confirm the clause

excluded-locating = An answer says that the app can locate other people
    .why = The specification lists apps that locate people as not accepted
    .fix = Take the function out. If the answer is wrong, correct it.

overseas-calls = Communication abroad

overseas-reached = The communication functions reach abroad
    .why = The specification lists communication apps that reach abroad as not accepted
    .fix = Take the overseas part out. If the answer is wrong, correct it.

## Adult words

adult-words = Sexual words

adult-word = { $fields }: sexual word "{ $word }"
    .why = Sexual content is forbidden, and such words in a listing will be rejected
    .fix = Delete the word, and the content if there is any

adult-word-close = { $fields }: "{ $word }" may be read as vulgar
    .why = The word has other uses but raises doubts in a listing
    .fix = Reword it, then confirm the clause

## Superstition

superstition-words = Superstition

superstition-word = { $fields }: word of superstition "{ $word }"
    .why = Cults and superstition are forbidden, and such words may be rejected
    .fix = Delete the word. If the app is about folk culture, say so and confirm the clause.

superstition-word-close = { $fields }: "{ $word }" may have to do with superstition
    .why = The word has other uses, so the content decides
    .fix = Look at the content, then confirm the clause

superstition-fortune = The app is about feng shui, fortune-telling or horoscopes
    .why = Such apps are accepted, yet promoting superstition is forbidden. The reviewer draws the line.
    .fix = Say that it is for entertainment, promise nothing, and confirm the clause

## Conduct the texts announce

admitted-conduct = Conduct the texts announce

admitted-word = { $fields }: "{ $word }" is what this clause does not allow
    .why = Reviewers take the app at its word, whatever is declared or answered
    .fix = If the app does so, change the app; if not, delete the sentence

admitted-word-close = { $fields }: "{ $word }" may suggest what this clause does not allow
    .why = The word has other meanings, so the context counts
    .fix = Look at the sentence; what has nothing to do with it may stay

## Unlawful words

unlawful-words = Unlawful and harmful words

unlawful-word = { $fields }: "{ $word }" does not go with what is declared here
    .why = Such a word makes a reviewer doubt the content
    .fix = Delete the word. If its use is proper, explain it in the declaration.

## Hot words and brands

hot-words = Unrelated search bait

hot-word = { $fields }: search bait "{ $word }"
    .why = Popular words that have nothing to do with the app will be rejected
    .fix = Delete it unless it says what the app does. Then confirm the clause.

hot-word-close = { $fields }: "{ $word }" is often used as bait
    .why = It is fine when it belongs to the app and will be rejected when it does not
    .fix = See whether it names a real function, then confirm the clause

hot-brand = { $fields }: name of another product "{ $word }"
    .why = Borrowing another product's name counts as bait or infringement
    .fix = Replace it. With permission, have the proof ready and confirm the clause.

hot-brand-mentioned = { $fields }: another product is mentioned, "{ $word }"
    .why = Naming what the app works with is usually fine, borrowing a name for searches is not
    .fix = See whether it is needed, then confirm the clause

brand-words = Brands of others

brand-in-name = { $fields }: brand of another company "{ $word }"
    .why = Using somebody's trademark or name infringes their rights and will be rejected
    .fix = Replace the word. With permission, upload the proof and confirm the clause.

brand-host-in-name = The name contains the platform's own brand "{ $brand }"
    .why = With it the app may be taken for an official one, which may count as infringing or too similar
    .fix = Use a name of your own. With permission, upload the proof and confirm the clause.

brand-mentioned = { $fields }: the brand "{ $word }" is mentioned
    .why = Naming what the app works with is usually fine, misleading users about its origin is not
    .fix = Look at the use and delete what is not needed

brand-close = The name "{ $name }" is one character away from "{ $brand }"
    .why = A name close to a well-known product may be taken for an imitation
    .fix = Choose a clearly different name, or search the trademarks and confirm the clause

## Marketing

marketing-words = Sales talk and contact details

marketing-word = { $fields }: sales phrase "{ $word }"
    .why = Apps made mainly for marketing or advertising will be rejected
    .fix = Delete such phrases and say what the app does

marketing-word-close = { $fields }: "{ $word }" may be read as marketing
    .why = The word has other uses, so the content decides
    .fix = Look at the context, then confirm the clause

marketing-contact = The texts contain contact details: "{ $value }"
    .why = A number, address or link in the texts looks like an advertisement
    .fix = Delete it. Telephone and website have fields of their own.

## Matters with demands of their own

mentioned-matters = Matters with demands of their own

mentioned-matter = { $fields }: "{ $word }" may be a matter of this clause
    .why = The clause asks for something more there: papers, a licence or an explanation
    .fix = If the app does so, prepare what the clause asks for; if not, it may stay

## Placeholders

placeholder-text = Unfinished texts

placeholder-name = The name "{ $name }" looks like a placeholder
    .why = An app without its real name is rejected for vague information
    .fix = Enter the real name of the app

placeholder-whole = { $field }: "{ $text }" looks like a placeholder
    .why = A text that only fills the field says nothing about the app and is rejected for vague information
    .fix = Enter the real text

placeholder-word = { $fields }: unfinished text "{ $word }"
    .why = Filler counts as incomplete information and may be rejected
    .fix = Replace it with the real text

placeholder-word-close = { $fields }: "{ $word }" sounds as if the app were not released yet
    .why = What is handed in should be complete
    .fix = Delete the word if the app is ready

## Answers against texts

hidden-flags = Texts against answers

hidden-flag = The texts mention "{ $word }", but "{ $question }" was answered with no
    .why = Answers decide which clauses apply. A wrong one leaves papers out, and a reviewer will notice.
    .fix = Look at the functions. If the app has it, change the answer to yes; if not, change the wording of the text.

hidden-business = The texts mention "{ $word }", but no category of "{ $group }" was chosen
    .why = A special business that was not chosen leaves its papers out
    .fix = Look at the business. If the app belongs to it, choose it; if not, change the wording of the text.

offered-flag = "{ $passage }" reads as if the app had it, but "{ $question }" was answered with no
    .why = Answers decide which clauses apply. A wrong one leaves papers out, and a reviewer will notice.
    .fix = Look at the functions. If the app has it, change the answer to yes; if not, the text can stay.

offered-business = "{ $passage }" reads like the business of "{ $business }"
    .why = A special business that was not chosen leaves its papers out
    .fix = Look at the business. If the app belongs to it, choose it; if not, the text can stay.

business-words = Special business in the texts

business-announced = The texts mention "{ $word }", which may belong to "{ $group }"
    .why = A special business owes papers, and no business has been chosen yet
    .fix = Choose the business. If the app belongs to none, say so, or change the wording of the text.

likeness = Wording like counter-examples

likeness-passage = Please have a look: the wording of "{ $passage }" is somewhat like what "{ $clause }" stops, which is not certain
    .why = Words and turns of phrase are close to those of texts against the clause; the program cannot be sure
    .fix = Look at what the passage says. If it is fine, confirm the clause; if not, change content and wording.

implied-answers = Answers that contradict each other
answers-at-odds = "{ $other }" was answered with yes, but "{ $question }" with no
    .why = Apps with the first usually have the second. A wrong no leaves out clauses and papers.
    .fix = Look at the functions. If the app has it, change the answer to yes; if it really has not, leave it.
answer-without-business = "{ $question }" was answered with yes, but no category of "{ $group }" was chosen
    .why = Offering this to the public needs papers of its own, which are left out
    .fix = Look at the business. If the app belongs to it, choose it; if not, for example because it stays inside a meeting, leave it.
business-without-answer = The business "{ $business }" is chosen, but "{ $question }" was answered no
    .why = Apps of that business usually do that too, and a wrong no leaves clauses and papers out
    .fix = Look at what the app does. Change the answer to yes where it does; leave it where it does not.
offline-with-address = The answer says the app has no network, but a home page is given
    .why = Apps inside Tencent Meeting are web pages as a rule, and going online needs an ICP filing. With a no, all clauses on filing count as not applicable.
    .fix = If there is a server or a web page, change the answer on the network to yes
game-without-approval = The app has a game, but no approval number was added
    .why = Games usually need one, and a reviewer may ask for it; one that belongs to somebody else needs a letter as well
    .fix = Add it to the papers if there is one; if it really needs none, leave it

## Declared conduct

random-play = Draws and bets

random-play-exchanged = Playing costs money or tokens, and "{ $question }" was answered yes too: what is won may become goods
    .why = Winnings that can be changed for cash or goods, at once or later, count as gambling in disguise
    .fix = See whether winnings can be changed. If so, drop the stake or the exchange; if not, leave the answers.

random-play-paid = Taking part costs money or tokens, and "{ $question }" was answered with yes
    .why = A stake with a prize of value counts as gambling in disguise and will be rejected
    .fix = Drop the stake, or give prizes without value. If the answer is wrong, correct it.

play-limits = Limits on recharging and playing

prize-value = Value of exchanges and prizes

ad-forms = Forms of advertising

forced-login = Ways to sign in

free-play = Free games and free prize play

individual-developer = Limits for individuals

individual-excluded = An individual cannot hand in an app of "{ $business }"
    .why = The specification lists this kind as closed to individuals and will reject it
    .fix = Hand it in as a company, or drop the business

individual-special = An individual has chosen "{ $business }"
    .why = The list is open-ended, and special businesses mostly ask for a company's licence
    .fix = Ask the platform first, or hand it in as a company

individual-wallpaper = An individual offers wallpapers
    .why = Wallpapers that infringe rights are closed to individuals
    .fix = Make sure every wallpaper is licensed and have the proof ready

individual-no-licence = An individual has no business licence to show
    .why = The specification asks every app for a business licence and names no paper an individual could hand in instead
    .fix = Ask customer service what an individual hands in, or hand the app in as a company

special-business = Papers of a special business

form-paper-missing = { $paper } is missing
    .why = The console's form marks it as required; without it nothing can be submitted
    .fix = Add the file under Papers; the console offers a template if you have none yet

form-guide-missing = No address of a user guide is given
    .why = The console's table marks it as required while the text beside it says it is optional; left empty it may be returned
    .fix = Put a page with instructions online and enter its address under App info

rejection-named = The rejection of { $on } names "{ $clause }", and this check finds nothing wrong with it
    .why = Reviewers see what a program cannot; handed in as it is, the same answer is likely
    .fix = Unfold the clause in the checklist, read what the reviewers wrote, and say what was done

business-unknown = The business "{ $id }" is not known
    .why = The ruleset has no such business, so nobody can tell which papers it needs
    .fix = Check category.businesses in project.toml, or choose again under Category

special-paper-missing = The chosen business still lacks { $papers }
    .why = A special business needs the papers of its clauses. Without them the app will be rejected.
    .fix = Add it to the papers, as the clause of 4.2 that names it demands

special-paper-missing-any = The chosen business still lacks any one of these: { $papers }
    .why = A special business needs the papers of its clauses. Without them the app will be rejected.
    .fix = Choose one and add it to the papers, as the clause of 4.2 that names it demands

special-papers-missing = Papers of the chosen business are missing: { $clause }
    .why = A special category needs the papers its clauses list, and is sent back without them
    .fix = Open that clause: it says how many papers of which kind make a set

special-paper-wrong = A paper of the chosen business is not in order: { $papers }
    .why = The papers of a special business have to be complete and valid. Otherwise the app will be rejected.
    .fix = Open the paper, and add or replace what is pointed out

special-papers-waiting = Papers of the chosen business still have to be looked at and confirmed: { $clauses }
    .why = The clause holds when every paper of the business does
    .fix = Open these clauses, look at each, and confirm

tested-pages = Test report

tested-no-report = There is no test report yet
    .why = The console asks for one, and it shows that the pages were tried
    .fix = Try every page, write down the results and upload the report

## Listing

keyword-relevance = Keywords and content

keyword-unrelated = Nothing in the name or the texts bears out the keyword "{ $word }"
    .why = Keywords unrelated to the content will be rejected
    .fix = Delete the keyword, or describe the function it stands for

keyword-bait = Bait or another product's name among the keywords: "{ $word }"
    .why = Drawing searches with popular words or others' names will be rejected
    .fix = Delete the keyword

keyword-stuffing = Keyword stuffing

stuffing-row = { $field }: { $count } words in a row
    .why = A string of words is no sentence and looks like search engine optimisation, which will be rejected
    .fix = Write sentences and keep the main functions only

stuffing-repeated = "{ $word }" is repeated { $count } times
    .why = One word over and over looks like search engine optimisation
    .fix = Repeat it less, or say it differently

stuffing-keyword-twice = The keyword "{ $word }" is given twice
    .why = A repeated keyword is of no use and looks like stuffing
    .fix = Keep one of them

stuffing-keyword-padded = { $count } keywords say nothing but "{ $word }"
    .why = One word again and again with "free", "software" or "all of" looks like stuffing
    .fix = Keep "{ $word }" once and use words for functions instead of the others

stuffing-keywords-many = There are { $count } keywords; { $limit } are plenty
    .why = Too many keywords look like stuffing
    .fix = Keep those closest to the functions

brief-function = Texts say what the app does

function-no-text = Brief intro and description have not been entered
    .why = Without them nobody sees what the app does, and it will be rejected
    .fix = Say what the app does and where it is used

function-not-named = The texts do not say what the app can do
    .why = A brief intro that names no function will be rejected
    .fix = Name the functions, with words such as "支持", "提供" or "可以"

function-brief-name = The brief intro only repeats the name
    .why = The intro has to say what the app does and may be rejected otherwise
    .fix = Say in no more than 15 characters what the app can do

function-short = The description has { $used } Chinese characters; at least { $limit } are advisable
    .why = Too short a text cannot explain the functions
    .fix = Add the main functions and where they are used

function-slogan = { $fields }: "{ $word }" is a slogan and names no function
    .why = The brief intro has to explain the functions; a slogan does not
    .fix = Replace it with a function

function-unrelated = Brief intro and description do not seem to be about the same thing
    .why = A brief intro unrelated to the functions will be rejected
    .fix = Let the brief intro sum up the main functions

text-relation = Name and texts

relation-nothing = The name is missing, so the texts cannot be compared with it
    .why = Name and texts have to belong together
    .fix = Enter name, brief intro and description first

relation-no-texts = Brief intro and description are missing, so the name cannot be compared with them
    .why = Name and texts have to belong together
    .fix = Enter brief intro and description

relation-no-name = The texts mention neither "{ $name }" nor anything like it
    .why = A name and texts without a connection will be rejected
    .fix = Mention the app's name in the description and say what it does

relation-other-name = { $fields }: "{ $word }" is mentioned, but never this app's own name
    .why = Another product in the texts without the own name looks like a wrong name
    .fix = Write the app's own name and delete the other

variant-shown = Edition in name or icon

variant-hidden = Neither the name "{ $name }" nor the icon says which edition this is
    .why = Editions of one product have to say so in the name or the icon, or they will be rejected
    .fix = Add the edition to the name, for example "商家版", without brackets or spaces

variant-unclear = It is unclear whether the name "{ $name }" says which edition this is
    .why = Editions of one product have to say so in the name or the icon. The word in the name may mean something else.
    .fix = If the name says it, confirm this clause; if not, add the edition, for example "商家版"

limits-described = Conditions of use

limits-no-device = The texts do not mention the device that is needed
    .why = An app that needs a device has to describe it, or it will be rejected
    .fix = Say which device is needed and what it does

limits-device-unclear = It is unclear whether the texts describe the device that is needed
    .why = An app that needs a device has to say which one and what it does. The texts only have general words such as 大屏 or 设备.
    .fix = If it is described, confirm this clause; if not, describe it, for example "需配合某型号手写板使用"

limits-no-audience = The texts do not say who may use the app, or where
    .why = An app for certain users or regions has to say so, or it will be rejected
    .fix = Say so in the description, for example "仅限某企业员工使用"

limits-audience-unclear = It is unclear whether the texts say who may use the app, or where
    .why = An app for certain users or regions has to say so. The texts only have general words such as 适合 or 客户.
    .fix = If it is said, confirm this clause; if not, say it, for example "仅限某企业员工使用"

language-choice = Languages

language-missing = The app's languages have not been entered
    .why = Apps in uncommon languages are not accepted, so the languages matter
    .fix = Enter the languages of interface and content, for example zh-CN

language-uncommon = The language "{ $language }" is not a common one
    .why = Apps in uncommon languages are not accepted
    .fix = Offer Chinese or English. If the entry is wrong, correct it.

language-script = The texts contain an uncommon language: "{ $text }"
    .why = Such text makes the app count as one in a language that is not accepted
    .fix = Write Chinese. An app that teaches a language needs a Chinese listing, too.

language-quoted = The texts quote an uncommon language: "{ $text }"
    .why = A single word is usually fine, whole passages are not accepted
    .fix = See whether it is needed; Chinese is safer

language-named = The texts promise "{ $text }"
    .why = Apps in uncommon languages are not accepted for now. What is written here does not match the languages entered.
    .fix = If there is no such interface, change the text; if there is, remove that language before submitting

language-accents = The texts contain accented letters
    .why = They may be French, German or the like, which are not accepted
    .fix = Look at the text; proper names may stay

page-address = The app's page

page-missing = The address of the app's page has not been entered
    .why = Without it nobody can tell whether the app only forwards to other pages
    .fix = Enter the address the app opens in a meeting

page-malformed = "{ $value }" is not a valid https address
    .why = The platform opens https addresses only
    .fix = Enter the whole address, starting with https://

page-number = The page's address is the number { $host }
    .why = A number needs a filing as well and never matches the filed domain
    .fix = Use the domain that was filed

page-no-domains = No trusted domains have been entered
    .why = The page's domain has to be among them
    .fix = Enter the domains the app uses

page-untrusted = The page's domain { $host } is not among the trusted domains
    .why = A page on a domain that was not declared may be taken for an empty shell
    .fix = Add the domain, or correct the address

## Agreement

gambling-notice = Gambling ban in the agreement

gambling-notice-no-text = Without the agreement's text nobody can see whether it forbids gambling
    .why = The user agreement has to tell users that gambling is forbidden
    .fix = Paste the whole agreement, or add a text file

gambling-notice-missing = The user agreement does not forbid gambling
    .why = The specification wants users told in the agreement that gambling is forbidden
    .fix = Add a sentence to the rules of conduct that forbids gambling

renewal-terms = Terms of automatic renewal

renewal-no-text = Without the agreement's text nobody can see how renewal is explained
    .why = Forced renewal will be rejected, so the agreement has to state the rules
    .fix = Paste the whole agreement, or add a text file

renewal-not-named = The user agreement does not mention automatic renewal
    .why = Renewal that is not explained counts as forced
    .fix = Say what is renewed and how it is charged

renewal-no-way-out = The user agreement does not say how to stop the renewal
    .why = Users must be able to stop it at any time
    .fix = Say where to stop it and when that takes effect

renewal-no-notice = The user agreement does not say that users are told before they are charged
    .why = Users have to be told before a charge, and complaints follow otherwise
    .fix = Say how many days ahead and in which way users are told

## Privacy policy contents

policy-contents = Contents of the privacy policy

policy-denies-sensitive = The privacy policy says that no sensitive data are collected, yet { $fields } mention { $words }
    .why = One contradicts the other. Health records, voiceprints, faces and the like are sensitive data, and need an explanation and a consent of their own.
    .fix = If they are collected, name kinds, need and separate consent in the policy. If not, change the description.

policy-item-missing = The privacy policy does not seem to cover: { $item }
    .why = The law asks a privacy policy for this, and a gap may be rejected
    .fix = Add it. If it is there, put it more plainly or confirm the clause.

policy-other-company = The privacy policy names "{ $company }", not the developer "{ $developer }"
    .why = The company has to be the developer; this looks like a copied template
    .fix = Write the developer's name and go through the whole text

policy-no-company = The privacy policy does not name the developer "{ $developer }"
    .why = A privacy policy has to say who processes the data
    .fix = Write the developer's full name at the beginning

policy-other-app = The privacy policy is titled "{ $other }" and does not mention "{ $name }"
    .why = It looks like the policy of another app
    .fix = Write this app's name and go through the whole text

policy-no-app = The privacy policy does not mention the app's name "{ $name }"
    .why = The app needs a policy of its own, and nobody can tell whose this is
    .fix = Write the app's name in the title and at the beginning

policy-placeholder = A blank of the template was left in the privacy policy: "{ $word }"
    .why = A template with blanks is incomplete
    .fix = Fill in what is true

policy-blanket = The privacy policy contains a blanket phrase: "{ $word }"
    .why = Assumed consent, no liability at all or changes at will are not lawful
    .fix = Let users agree expressly, and say who is responsible for what

policy-contrary = "{ $word }" in the privacy policy may be against the law on personal information
    .why = Users may close the account, see and delete their data and turn profiling off; marketing by others and storage abroad need a notice and a consent of their own
    .fix = Change the sentence, or say how users are told and asked apart

policy-open = The privacy policy contains a vague phrase: "{ $word }"
    .why = Data have to be listed one by one, and vague words may count as not listed
    .fix = List them all

data-scope = What is collected

data-unsaid = { $fields } mention "{ $word }", and the privacy policy does not say that it is collected
    .why = Sensitive data the app works with have to be named in the policy one by one, with purpose, necessity and separate consent
    .fix = If the app works with them, say so in the policy; otherwise change the text

data-sensitive = The privacy policy collects sensitive data ({ $kinds }) without separate consent
    .why = Sensitive data need separate consent, or collecting them is unlawful
    .fix = Say why they are needed and what they may cause, and ask for separate consent, or do not collect them

data-uncommon = The privacy policy collects { $kinds }
    .why = Few meeting apps need these, and collecting more than needed will be rejected
    .fix = See whether they are needed, and say that users may refuse

data-permission = The privacy policy does not explain the permission "{ $name }"
    .why = Every permission needs its purpose explained, or collecting is unlawful
    .fix = Name the permission and its purpose in the privacy policy

## Filing

site-domains = Addresses and the filed domain

site-number = The address is the number { $host }, so there is no domain to compare
    .why = The filed website has to do with the app, and a number does not tell whose site it is
    .fix = Use the filed domain. If the number itself was filed, look and confirm.

site-domains-differ = The addresses belong to different domains: { $domains }
    .why = Website, home page, privacy policy and agreement usually share the filed domain; with another one it will be asked what it has to do with the app
    .fix = Use the filed domain. If all of them are your own and filed, look and confirm.

permission-words = Permissions and descriptions

permission-unexplained = The descriptions do not say what the permission "{ $name }" is used for
    .why = A permission nobody explains is taken for a hidden function
    .fix = Say in the full description which function uses it, or drop the permission

filing-sites = Sites and filing numbers

filing-number-address = The address is the number { $host }, and there is no filing number
    .why = A numeric address needs a filing as well
    .fix = File the site and enter the number, or use a filed domain

filing-no-address = No address was given, so it is unknown whether the service runs under an IP address
    .why = A numeric address needs a filing as well
    .fix = Enter the home page of the app

filing-two-subjects = The filing numbers "{ $numbers }" belong to different subjects
    .why = The sites of one organisation share one subject number
    .fix = Check the numbers; the part before the hyphen has to be the same

## Own words

own-words = Own word list

own-word = { $fields }: "{ $word }" is on your own list
    .why = The word comes from a list you added; the specification does not name it
    .fix = Look at its use and delete it if it is not needed

## Banks

bank-words = Names of banks

bank-word = { $fields }: name of a bank "{ $word }"
    .why = An app for credit cards must not use the logos or brand words of banks
    .fix = Delete the name and prove the cooperation with a contract

bank-word-close = { $fields }: "{ $word }" may be read as a bank's brand
    .why = An app for credit cards must not use the brand words of banks
    .fix = See whether it is needed, then confirm the clause

## Papers beyond the table

assessment-body = Assessing body of the security report
business-scope = Business scope of the licence
paid-service = Payments and commercial services

paid-service-hint = Users pay inside the app, but it is not counted as paid information
    .why = Selling information or web pages to users makes a service commercial, and it needs the ICP licence; selling goods does not
    .fix = Think of what users pay for. If it is content, membership or information, change the answer to yes. Otherwise confirm the clause.

prior-approval = Approval before the filing

approval-needed = The site of a business such as "{ $business }" may need an authority's approval before it is filed
    .why = For news, publishing, education, health care, drugs and devices, culture and broadcasting the filing comes with the approval of the authority in charge
    .fix = Add the approval or the licence of the trade. If none is needed, ask the local telecommunications office and confirm the clause.

course-filings = Filings of online courses
grantor-papers = Papers of another holder
paper-checksums = Check digits on papers
trade-permit = Telecom licence of a shop
permitted-scope = What a financial licence permits

permitted-no-region = { $paper } does not say yet for which region it was issued
    .why = A small lender works in the permitted region only, and reviewers look at it
    .fix = Enter the region under "{ $field }" as the paper has it; for the whole country enter 全国

permitted-region = { $paper } is for the region "{ $region }"
    .why = A small lender works in the permitted region only, while the app may be open to users everywhere
    .fix = Make sure that the app serves no other region. If it does not, look and confirm.

permitted-no-scope = The businesses of the securities and futures licence have not been entered
    .why = They have to include what the app does, which cannot be compared without them
    .fix = Copy the businesses from the licence

permitted-other-scope = The licence is for "{ $scope }", which does not include what the app does
    .why = It has to include what the app does; usual words are { $words }
    .fix = Check whether they were copied in full. If the business is really missing, have the licence extended first.


assessment-no-body = The record does not say who made the security assessment
    .why = A company that assesses itself must be the assessing body; a third party must be named
    .fix = Enter the full name under 'Assessing or testing body' of the report; for a self-assessment your own company's

assessment-two-kinds = The note names both a self-assessment and a third party
    .why = The two are different: the assessing body is either the company or somebody else
    .fix = Keep the one that stands in the report

assessment-other-body = It is a self-assessment, but the assessing body is "{ $body }" and not "{ $developer }"
    .why = In a self-assessment the company itself is the assessing body
    .fix = Check the assessing body and the answer about a third party against the report; if the report itself is wrong, correct and submit it again

assessment-not-third = A third party made the assessment, but "{ $body }" is the developer
    .why = A third party is an organisation other than the developer
    .fix = Check the report; for a self-assessment answer no to the question about a third party

scope-missing = The business scope of the licence has not been entered
    .why = The licence must cover the business of the app, which cannot be compared without its text
    .fix = Copy the business scope from the licence

scope-without-software = The scope of the licence names nothing like software or information technology
    .why = The scope has to cover what the app does, and reviewers may ask where it cannot be seen
    .fix = Compare the scope on the licence; confirm the clause where it covers the app

scope-without-selling = A producer sells directly, but the scope of the licence does not name selling (销售)
    .why = Whoever files a licence to produce and none to trade needs selling in the scope
    .fix = Compare the scope on the licence; have it amended, or file the licence or filing for trade

scope-without-business = The business scope has none of the usual words for "{ $business }"
    .why = The licence must cover the business of the app; usual words are { $words }
    .fix = Check whether the scope was copied in full. If it really lacks the business, have the scope extended first.

scope-without-word = The business scope lacks the words "{ $business }" must have
    .why = The specification names them, and one has to be there: { $words }
    .fix = Check whether the scope was copied in full. If it really lacks them, have the scope extended first.

course-one-filing = "{ $paper }" is missing, and only the other screenshot is there
    .why = The specification lists both screenshots and leaves open whether one is enough
    .fix = Add it if you have it; otherwise ask customer service whether one is enough for your courses

grantor-no-original = "{ $paper }" belongs to "{ $holder }", and its scan is missing
    .why = A paper of another holder needs a scan of its original, together with the holder's licence and a contract
    .fix = Add the scan of the original

grantor-other-party = "{ $other }" does not name "{ $holder }", the holder of "{ $paper }"
    .why = The licence and the contract have to be those of the company that lends its paper
    .fix = Enter the holder as printed. If several companies lend papers, add the others to the note.

identity-number-wrong = The identity card number cannot be right
    .why = Its check character or date of birth does not fit
    .fix = Compare it with the card, or delete it; the number itself is not needed here

isbn-wrong = The book number "{ $number }" cannot be right
    .why = The last digit of an ISBN is a check digit, and it does not fit
    .fix = Copy the number from the approval again

trade-permit-province = The licence "{ $number }" was issued by one province
    .why = The specification asks for the licence for several provinces, whose number has no province sign
    .fix = Use the licence for several provinces, or ask customer service whether the one of the province is accepted

trade-permit-service = The licence's services do not include "{ $service }"
    .why = The licence called EDI is the one for this service; a licence for information services is another one
    .fix = Copy the kinds of service from the licence; if this one is missing, apply for it first

picture-words-found = "{ $file }" says "{ $word }", which looks like a watermark
    .why = Watermarks of other origin will be rejected, such as marks of editors, stock sites and accounts
    .fix = Use a picture without a watermark. Text of the app itself can be dismissed at its place.

icon-words-found = The icon "{ $file }" says "{ $word }", which looks like a badge
    .why = Without authorisation an icon must not have badges like "official" or "best"
    .fix = Remove the words. If they are authorised, attach the proof and confirm.
icon-words-host = The icon "{ $file }" says "{ $word }", which belongs to Tencent
    .why = Without authorisation an icon must not have marks that belong to Tencent
    .fix = Remove the words. If they are authorised, attach the proof and confirm.

screenshot-notice = A notice lies over the top of "{ $file }": "{ $word }"
    .why = Private notices are not part of the app, show personal data, and are easily taken for an overlay
    .fix = Silence notices and take the screenshot again. What belongs to the app can be dismissed at its place.

relation-name-read = { $end } screenshots { $numbers } show the app's name
    .why = The name in a screenshot says that it is of this app
    .fix = Look at the screenshots, then confirm this clause
relation-words-read = { $end } screenshots show words of the description: { $words }
    .why = Words of the description in a screenshot say that both are about the same app
    .fix = Look at the screenshots, then confirm this clause
relation-other-read = The title of "{ $file }" says "{ $word }", the name of another product
    .why = A screenshot titled with another product looks unrelated to the app
    .fix = Use a screenshot of this app. If it is one, dismiss the place.
