## Files of a policy or an agreement

document-encrypted = '{ $file }' needs a password
    .why = What cannot be opened was not checked and does not count as passed
    .fix = Remove the password and add the file again, or paste the whole text

document-damaged = '{ $file }' cannot be opened: it is damaged or cut off
    .why = Without its text the contents cannot be checked, and do not count as passed
    .fix = Export it again and replace this file

document-too-long = '{ $file }' is too long once unpacked and was not read
    .why = A file that was not read to the end does not count as passed
    .fix = Keep the running text only, without pictures and attachments, or paste the whole text

document-no-text = '{ $file }' holds no text that can be read
    .why = A scan is only a picture, and a page filled by a script is empty once saved; neither can be checked
    .fix = Export it from the written document, or open the page, copy the whole text and paste it

document-old-word = '{ $file }' is in the old Word format (doc) and was not read
    .why = Contents that were not read do not count as passed
    .fix = Save it as docx or PDF, or paste the whole text

document-foreign = '{ $file }' is no text, web page, docx or PDF
    .why = Without its text the contents cannot be checked, and do not count as passed
    .fix = Save it in one of these formats, or paste the whole text

## Two texts of one app

policy-overlap = Policy and agreement are two texts
policy-overlap-found = { $share }% of the privacy policy also stands in the user agreement
    .why = A policy has to stand by itself; one that mostly equals the agreement counts as missing
    .fix = Check whether one was pasted twice; let the agreement only point to the policy

agreement-names = Names in the user agreement
agreement-other-company = The user agreement names the company '{ $company }', not '{ $developer }'
    .why = A template with its first owner's name left in it is not this app's agreement
    .fix = Put the developer's full name in its place
agreement-other-app = The user agreement is titled '{ $other }', the app is called '{ $name }'
    .why = A template with its first app's name left in it is not this app's agreement
    .fix = Change the name in the agreement to '{ $name }'

## Kits and kinds of data

sdk-names = Third-party kits
sdk-undeclared = The privacy policy mentions '{ $sdk }', which is not among the kits you entered
    .why = A policy that names other kits than are built in counts as untrue
    .fix = Enter it among the kits if it is built in, or take it out of the policy
sdk-not-named = The privacy policy does not name the kit '{ $sdk }'
    .why = Third-party kits touch personal information: name, purpose and data have to be stated
    .fix = Write the kit's name, maker, purpose and data into the policy

data-type-open = The kind of app has not been chosen
    .why = What counts as necessary information depends on the kind of app; without it nobody can tell what is too much
    .fix = Choose the nearest kind under 'Information collected'
data-beyond = The privacy policy collects { $kinds }, which the basic function of { $type } does not need, and does not say that users may refuse
    .why = Anything beyond the necessary has to be given freely; without a choice it counts as unlawful collection
    .fix = Say that users may leave it out and still use the basic function, or do not collect it
data-optional = The privacy policy collects { $kinds }, more than { $type } needs
    .why = Anything beyond the necessary has to be given freely
    .fix = Check that what the policy says about refusing covers these, and that the app works without them

## The page

privacy-data = Information collected
    .lead = Kinds follow the rules on necessary personal information in force since 1 May 2021
field-app-type = Kind of app
    .help = The one whose basic function is nearest; for a tool in meetings mostly 'remote meetings' or 'tools'
field-sdks = Third-party kits built in
    .example = Umeng
    .help = One a line, by their common names; write 无 if there are none
app-type-open = Please choose
app-type-other = None of these
app-type-needs = Its basic function needs: { $kinds }
app-type-needs-nothing = Its basic function needs no personal information at all
app-type-needs-unknown = Where no kind fits, collect only what the functions cannot do without

data-kind-phone = mobile number
data-kind-email = e-mail address
data-kind-name = name
data-kind-id-number = identity document number
data-kind-id-image = picture of an identity document
data-kind-bank-card = bank card number
data-kind-payment = payment records
data-kind-address = postal address
data-kind-location = location
data-kind-route = start and destination
data-kind-track = movements
data-kind-address-book = address book
data-kind-contact-list = contact list
data-kind-age = age or date of birth
data-kind-gender = gender
data-kind-marriage = marital status
data-kind-health = health data
data-kind-resume = curriculum vitae
data-kind-vehicle = vehicle data
data-kind-driving = driving licence
data-kind-travel = travel or stay
data-kind-biometric = face and other biometric features
data-kind-calls = calls and text messages
data-kind-apps = installed apps
data-kind-clipboard = clipboard
data-kind-device-id = device identifier
data-kind-album = photo album
data-kind-camera = camera
data-kind-microphone = microphone

app-type-map = map and navigation
app-type-ride = ride hailing
app-type-messaging = instant messaging
app-type-community = online community
app-type-payment = online payment
app-type-shopping = online shopping
app-type-takeaway = meal delivery
app-type-parcel = parcel sending
app-type-tickets = transport tickets
app-type-dating = dating
app-type-recruitment = recruitment
app-type-lending = online lending
app-type-housing = housing
app-type-used-cars = used cars
app-type-consultation = medical consultation and registration
app-type-tourism = travel
app-type-hotel = hotels
app-type-game = online games
app-type-education = education
app-type-local = local services
app-type-women-health = women's health
app-type-car-use = car sharing and rental
app-type-investment = investment
app-type-banking = mobile banking
app-type-mail = mail and cloud storage
app-type-meeting = remote meetings
app-type-live = live streaming
app-type-video = video and music
app-type-short-video = short videos
app-type-news = news
app-type-sport = sport and fitness
app-type-browser = browser
app-type-input = input method
app-type-security = security
app-type-books = e-books
app-type-photo = photography and retouching
app-type-store = app store
app-type-tools = tools
app-type-show = show tickets
