## Groups

question-group-basics = Basics
question-group-content = Content
question-group-community = Community and messaging
question-group-play = Games and draws
question-group-reach = Audience and use
question-group-industry = Industry details

## Basics

flag-networked = Does the app use the network?
    .help = Tencent Meeting apps run as web pages, so the answer is usually yes
flag-login = Do users sign in?
    .help = Yes if an account must be registered or a third-party account is used; no if only the Tencent Meeting identity is used
flag-payment = Can users pay in the app?
    .help = Yes for any payment, purchase, tip or subscription
flag-autorenew = Is anything renewed automatically?
    .help = Yes for memberships or subscriptions charged again when they end
flag-commercial_icp = Is information sold to users?
    .help = For example paid content, members-only material or paid web page making; no if all information is free
flag-ads = Are there ads in the app?
    .help = Banners, yellow notice bars and other promotion count
flag-popup = Are there pop-up windows?
    .help = Windows over the page for events, notices or guides count; ad pop-ups are not accepted
flag-official = Is it the official app of a company or website?
    .help = Yes if the name or description says official, or uses the name of another company or site

## Content

flag-deep_synthesis = Does the app write or alter content by artificial intelligence?
    .help = For example written minutes or summaries, chat answers, pictures, face or voice change, digital humans; yes means it is a deep synthesis service. No for noise removal, transcription or sorting only.
flag-music = Does the app contain music?
    .help = Any music users can play, add or mix counts, background music too
flag-news = Does the app offer news?
    .help = Yes for writing, reprinting or pushing current news
flag-tv_or_mag = Is the content one television programme or periodical?
    .help = Yes if the whole app is built on one programme or one periodical
flag-sports_news = Does the app offer sports news?
    .help = Football, basketball, tennis and the like; match predictions or betting plans are not accepted
flag-wallpaper = Does the app offer wallpapers?
    .help = Live wallpapers, desktop wallpapers and themes count
flag-fortune = Is the app about fortune telling or horoscopes?
    .help = Feng shui, divination, tarot and daily luck count too
flag-religion = Is the app about religious culture?
    .help = Yes if it presents, quotes or discusses religion; such apps may not take payments or promote business
flag-religion_info_service = Does the app provide religious information services?
    .help = Yes if it publishes religious teaching, knowledge, culture or activities to the public
flag-adult_goods = Does the app sell adult goods?
    .help = Yes even for one item; what is shown may not be too revealing

## Community and messaging

flag-ugc = Can users publish content?
    .help = Comments, posts, pictures, videos and public profiles beyond a nickname count
flag-chat = Is there chat, private messaging or live comments?
    .help = Only the app's own chat counts, not the one of Tencent Meeting
flag-opinion_attr = Does the app let the public speak out or organise?
    .help = Forums, blogs, chat rooms, groups, public accounts, short video, live streams, sharing or hosting of mini programs: one is enough
flag-forum = Is there a forum or community board?
    .help = Blogs and topic boards count too
flag-live = Is there live streaming?
    .help = Yes for audio or video streamed to viewers outside the meeting
flag-shortvideo = Are there short videos?
    .help = Yes whether users upload them or the platform recommends them
flag-assessed_outside = Was the security assessment made by a third party?
    .help = No for a self-assessment, whose assessing body is the company itself; yes if another organisation made it and is the assessing body
flag-comm = Does the app offer phone calls, text messages or business cards?
    .help = Yes if users can call, text or exchange cards; no if there are only sign-in codes

## Games and draws

flag-game = Is the app a game, or does it contain one?
    .help = Yes for matches, levels or score contests
flag-random = Are there draws, guessing or other games of chance?
    .help = Yes whenever chance decides the result or the prize, paid or not
flag-virtual_currency = Are there tokens, points, vouchers or items?
    .help = Yes if they can be earned, used or exchanged in the app
flag-recharge = Can users top up?
    .help = Yes if money is deposited or turned into tokens before use
flag-ops_event = Are there free draws, contests or rankings?
    .help = Yes for promotional events that cost no tokens
flag-free_game = Is it a free game?
    .help = A game that never charges; the platform may not have the same one, and it may not take payments
flag-free_duobao = Is there a free treasure draw?
    .help = Accepted only without top-up and free to enter; one-yuan draws are not accepted
flag-friend_room = Are there friend rooms?
    .help = Yes for private rooms that friends are invited to
flag-guild_room = Are there guild rooms or chosen seats?
    .help = Yes for rooms opened by guilds, or seats picked by users

## Audience and use

flag-limited_audience = Is it only for certain users or regions?
    .help = For example staff of one company or people of one region; the description must say so
flag-device = Does it need a companion device?
    .help = Yes if it does not work without certain hardware; the description must name the device and what it does
flag-variant = Is it one edition of a product?
    .help = For example a merchant, driver, student or HD edition; the name or icon must show it
flag-children = Is the app meant for children?
    .help = Yes if most users are children or the content is made for them
flag-overseas = Does any function reach outside mainland China?
    .help = For example calling numbers or services abroad; apps for calls, texts or cards that do are not accepted, others are not affected
flag-person_locating = Can the app locate other people?
    .help = Yes if it shows where someone is or has been; apps for locating people are not accepted

## Industry details

flag-quotes = Does the app show market quotes?
    .help = Yes if it shows prices or charts of stocks, futures or funds
flag-trading = Can users trade?
    .help = Placing or cancelling orders, buying or redeeming funds, and jumping to a trading page count
flag-trade_domestic = Is the domestic market traded?
    .help = Yes for securities, futures or funds of mainland China; no if only markets abroad are traded
flag-trade_overseas = Are markets abroad traded as well?
    .help = For example Hong Kong or US stocks; Hong Kong stocks bought through Stock Connect count
flag-hk_stock = Does it involve Hong Kong stocks?
    .help = Yes for Hong Kong quotes or trading of Stock Connect shares
flag-foreign_publisher = Is the product owner outside mainland China?
    .help = Yes if a foreign company owns the product and a mainland company submits it
flag-multi_bank = Are there several partner banks?
    .help = Yes for more than one; proof from at least three banks is then needed
flag-securities_advice = Does it give securities or investment advice?
    .help = Yes for stock picks, advisory services or readings of research reports
flag-third_party_hospital = Do other hospitals or doctors take part?
    .help = Yes if they do not belong to the developer
flag-producer = Does the developer make the product?
    .help = Yes if it makes the medical devices, drugs or cars itself
flag-device_class_2 = Are class II medical devices involved?
    .help = The registration certificate tells the class; trading class II needs a filing
flag-device_class_3 = Are class III medical devices involved?
    .help = The registration certificate tells the class; trading class III needs a licence
flag-vet_drug = Are veterinary drugs involved?
    .help = Yes if medicine for animals is sold
flag-third_party_news = Does the news come from another licensed body?
    .help = Yes for news reprinted or obtained through cooperation
flag-taxi_service = Does it offer taxi services?
    .help = Yes for hailing or running street taxis; no for ride hailing only
flag-catering = Does it sell catering?
    .help = Dining in, takeaway or table booking: one is enough
flag-lodging_service = Does it offer lodging?
    .help = Yes for hotels, guest houses or short lets
flag-for_profit = Is the developer run for profit?
    .help = Companies usually answer yes; government and other non-profit bodies answer no
flag-dispatch = Does it offer labour dispatch?
    .help = Yes if its own staff are sent to work for others
flag-seller = Does the developer sell cars?
    .help = Yes for new or used cars

## Follow-up questions

flag-ad_popup = Is there floating, pop-up or prize-draw advertising?
    .help = None of the three is accepted; pop-ups that are no advertising do not count
flag-ad_quarter = Does a banner take up a quarter of the screen?
    .help = Say yes at exactly a quarter; it has to be less
flag-login_forced = Is one outside account the only way to sign in?
    .help = For example WeChat only; the Tencent Meeting account does not count
flag-duobao_cost = Does taking part in the prize play cost anything?
    .help = Money, a voucher or tokens that were paid for
flag-random_paid = Does a draw or a guess cost money or tokens?
    .help = Points and vouchers count, too; say no if it is free
flag-random_prize = Can a draw yield cash, goods or vouchers?
    .help = Say yes if the prize can be exchanged for them
flag-random_item_value = Can drawn items be passed on, or do they carry a value?
    .help = Given away, traded, or marked with a price
flag-limit_draws = Is the number of draws limited?
    .help = For example a number per person and day
flag-exchange_goods = Can tokens, points or vouchers be exchanged for goods?
    .help = Phones, tablets or anything else one can hold
flag-exchange_voucher = Can they be exchanged for vouchers above 1000 yuan?
    .help = One such voucher is enough
flag-limit_points = Is the number of points and items one can get limited?
    .help = For example a number per person and day
flag-limit_recharge = Is the daily recharge limited?
    .help = For example an amount per person and day
flag-limit_time = Is the playing time limited?
    .help = In one go or per day
flag-event_cash = Does an event give cash directly?
    .help = Cash envelopes and transfers count
flag-event_value = Is any prize worth more than 5000 yuan?
    .help = Counted by the single prize
flag-variant_icon = Does the icon show which edition it is?
    .help = Say yes if the edition is written in the icon
flag-individual_kind = Is the app of a kind closed to individuals?
    .help = A platform for games or apps (a store), a single novel, a music album of one's own, star photos, or shopping; a single game does not count
