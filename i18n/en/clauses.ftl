## Specification section 0

clause-0-1-a = Separate privacy policy
    .summary = The app needs a privacy policy of its own, not shared with the user agreement. Without one it will be rejected.

clause-0-1-b = Privacy policy meets the law
    .summary = The policy must satisfy the Personal Information Protection Law, the Cybersecurity Law and related rules. Gaps lead to rejection.
    .ask = The privacy policy has been checked item by item and meets the Personal Information Protection Law, the Cybersecurity Law and related rules
    .good = every kind of data with its purpose and how long it is kept, and an account that can be closed in the app
    .bad = a copied policy that still names the other company

clause-0-2-1 = App name shown
    .summary = The app name must be true and shown to users on the details page. If it is missing, the app will be rejected; whether it is the same everywhere is for another clause.

clause-0-2-2 = Version number shown
    .summary = The version number must be true and shown to users on the details page. If it is missing or wrong, the app will be rejected.

clause-0-2-3 = Developer details shown
    .summary = Developer details must be true and shown to users on the details page. If missing or at odds with the business licence, expect rejection.

clause-0-2-4 = Required permissions listed
    .summary = List truthfully, on the details page, every permission needed to use and run the app, or state that there are none. Without a list it will be rejected.

clause-0-2-5 = User agreement shown
    .summary = A truthful user agreement must be supplied and shown to users on the details page. Without one the app will be rejected.

clause-0-2-6 = Privacy policy shown
    .summary = The privacy policy must be supplied and also shown to users on the details page. Without it the app will be rejected.

clause-0-3 = Required papers may change
    .summary = Required papers change with policy, law and Tencent Meeting's own demands. The specification is a guide; what is asked at submission counts.

clause-0-4 = The platform has the final word
    .summary = A self-check is only a guide. The final verdict is the developer support team's reply or the rejection reason shown in the console.

## Specification section 1

clause-1-1-a = Name length
    .summary = The name may take up 20 half-width units at most, and a Chinese character counts as two. A longer name will be rejected.

clause-1-1-b = No special symbols in the name
    .summary = Use only Chinese characters, letters and digits in the name. Punctuation, symbols or emoji will get it rejected.

clause-1-1-c = No spaces in the name
    .summary = The name must not contain spaces, full-width spaces and invisible blanks included. Otherwise it will be rejected.

clause-1-2 = Created name matches the real name
    .summary = The name entered when the app was created must be the name users really see. If the two differ, the app will be rejected.

clause-1-3 = Distinctive name
    .summary = Broad words that identify nothing, such as 电话 (phone) or 邮件 (mail), disturb search results and will be rejected as a name

clause-1-4-a = No unrelated hot words in name or intro
    .summary = The name and brief intro must not contain popular search words unrelated to the content. Otherwise the app will be rejected.
    .ask = The name, brief intro and description contain no popular search words unrelated to the app's content

clause-1-4-b = Relevant search keywords
    .summary = Search keywords must relate to the app's content. Unrelated hot words used to attract searches will be rejected.
    .ask = Every search keyword relates to the app's content

clause-1-5 = Name, text and pictures belong together
    .summary = Name, brief intro, icon and screenshots must all describe the same app. If they seem unrelated, it will be rejected.
    .ask = The name, brief intro, icon and screenshots describe the same app and clearly belong together
    .good = screenshots of this drawing board, and a brush as icon
    .bad = an app for accounts with screenshots of a chat

clause-1-6 = No infringement of others' rights
    .summary = Name, icon, content and elements must not infringe copyright, trade mark, portrait, reputation or other rights. Otherwise expect rejection.
    .ask = The name, icon, content and elements are our own or licensed and infringe nobody's rights
    .good = icon and fonts were bought, screenshots show data of one's own
    .bad = the photograph of a film star in a screenshot

clause-1-7-a = Clear icon and screenshots
    .summary = The icon and screenshots must be sharp. Blurred or visibly enlarged pictures will be rejected.
    .ask = The icon and screenshots are clear, with no blur or enlargement artefacts
    .good = taken from the page at its own size, with sharp letters
    .bad = a thumbnail stretched to 1920×1080

clause-1-7-b = No watermarks on icon or screenshots
    .summary = The icon and screenshots must carry no watermark, such as a mark left by another platform or tool. Otherwise expect rejection.
    .ask = The icon and screenshots carry no watermark from any other source
    .good = clean screenshots without other products' words
    .bad = the mark of a screen recorder in the corner

clause-1-8 = No unauthorised badge on the icon
    .summary = Without authorisation the icon must not carry badges such as 官方 (official), 精品 (featured) or Tencent marks. Otherwise expect rejection.
    .ask = The icon carries no special badge, or the badge is authorised
    .good = a shape of one's own
    .bad = a ribbon that says "choice" in the corner

clause-1-9 = No state or well-known emblems on the icon
    .summary = Unless authorised, the icon must not use or imitate national, Party or army flags and emblems or well-known bodies' marks. Otherwise expect rejection.
    .ask = The icon shows no national, Party or army flag or emblem and no well-known body's mark, or its use is authorised
    .good = an abstract red square
    .bad = the Gate of Heavenly Peace with a star for a company's app

clause-1-10 = No duplicate screenshots
    .summary = Repeated screenshots will be rejected. Desktop and mobile sets are compared separately.

clause-1-11 = No special symbols in the brief intro
    .summary = Special symbols such as "-", "%", "#", currency signs or emoji in the brief intro will be rejected. Ordinary punctuation is fine.

clause-1-12-a = Brief intro states the functions
    .summary = The brief intro must say clearly what the app does. Slogans alone or vague wording will be rejected.
    .ask = The brief intro and description say clearly what the app does
    .good = who can do what with it, and when
    .bad = "makes meetings beautiful" and nothing else

clause-1-12-b = Brief intro relates to the functions
    .summary = The brief intro must be about what the app does. Text unrelated to its functions will be rejected.
    .ask = Everything in the brief intro and description relates to the app's functions

## Specification section 2.1

clause-2-1-1 = Nothing against government or society
    .summary = The app must not act against the government, society or mainstream politics. Otherwise it will be rejected.
    .ask = The app does nothing against the government, society or mainstream politics
    .good = a notes or drawing tool that has nothing to do with politics
    .bad = a start page that reprints articles smearing the government and calls people onto the streets

clause-2-1-2 = No inflammatory political speech
    .summary = The app must not contain inflammatory political speech or content that state law forbids. Otherwise it will be rejected.
    .ask = The app has no inflammatory political speech and no content forbidden by state law
    .good = comments are reviewed before they appear, and inciting ones never do
    .bad = a public chat room where calls to attack state organs stay up

clause-2-1-3 = No rumours
    .summary = Content that spreads rumours, disturbs public order or undermines social stability will be rejected
    .ask = The app has no content that spreads rumours, disturbs public order or undermines social stability
    .good = news of disasters names the official source and the time
    .bad = a pushed message that the whole city will have no water tomorrow, without source or correction

## Specification section 2.2

clause-2-2-1 = No pornographic material
    .summary = Explicit description or display of sexual organs or acts, meant to arouse and without artistic purpose, will be rejected
    .ask = The texts, pictures and app content contain no pornographic material
    .good = a medical course with proper drawings of the body
    .bad = nude pictures among the material

clause-2-2-2 = No obscene or suggestive content
    .summary = Promoting or spreading obscene or pornographic content, including revealing pictures and teasing content, leads to rejection
    .ask = The texts, pictures and app content contain nothing revealing, suggestive or obscene
    .good = exercises shown in full sportswear
    .bad = a scantily dressed figure on the cover

clause-2-2-3 = No sexual services
    .summary = Content with information about illegal sexual services or trade will be rejected
    .ask = The texts and app content contain no information about illegal sexual services or trade

clause-2-2-4-a = No real person's portrait on the icon
    .summary = The icon must not use the portrait of a real person. Use a symbol or a drawing instead, or it will be rejected.
    .ask = The icon does not use the portrait of a real person

clause-2-2-4-b = No sexual suggestion on the icon
    .summary = The icon must not carry sexually suggestive or teasing material. Otherwise it will be rejected.
    .ask = The icon carries no sexually suggestive or teasing material

## Specification section 2.3

clause-2-3-1 = No transfers between users
    .summary = Users must not give or transfer tokens, points, prize coupons or other functional items to each other. Otherwise expect rejection.
    .ask = Users cannot give or transfer tokens, points, prize coupons or other functional items to each other
    .good = points only buy avatar frames for oneself; there is no way to give them away
    .bad = a "give to a friend" button that passes coins on

clause-2-3-2 = No token dealers
    .summary = Dealers (银商) who transfer, sell off or buy back tokens or items, or rent, sell or buy back accounts, must not appear. Otherwise expect rejection.
    .ask = The app has no dealers who transfer, sell or buy back tokens and items, or rent, sell or buy back accounts
    .good = unused items expire; nothing buys them back
    .bad = shops in the app that buy coins or rent out high-level accounts

clause-2-3-3 = No part in token dealing
    .summary = The app's operator must not run token dealing, alone or jointly, or tacitly let others do so. Otherwise expect rejection.
    .ask = We do not run token dealing, alone or jointly, and do not tacitly let others run it
    .good = whoever buys coins is banned; neither company nor staff take part
    .bad = support sends players who want to sell coins to a partner and takes a share

clause-2-3-4 = No promotion of token dealers
    .summary = Token dealers must not be promoted, directly or indirectly, in chats, avatars, communities or elsewhere. Otherwise expect rejection.
    .ask = Token dealers are not promoted, directly or indirectly, in chats, avatars, communities or elsewhere
    .good = adverts for buying coins in names, avatars and group notices are blocked
    .bad = a pinned group notice with the contact of somebody who buys points

clause-2-3-5 = No pressure towards high-odds matches
    .summary = Users must not be forced or lured in bad faith into matches with high odds or a high entry threshold. Otherwise expect rejection.
    .ask = Users are neither forced nor lured into matches with high odds or a high entry threshold
    .good = players choose their table, and low stakes are always open
    .bad = after a few losses only the hundredfold table is left, and a pop-up urges to raise

clause-2-3-6 = No gambling content or gameplay
    .summary = No gambling, built in or hot-updated: slot machines, 炸金花, blackjack, 六合彩, Texas hold'em, 一元购, prize wheels, blind boxes. Otherwise expect rejection.
    .ask = The app does not offer, embed or hot-update gambling content or gameplay, prize wheels, blind boxes and 一元购 included

clause-2-3-7 = No gambling words
    .summary = Words such as 彩票, 博彩, 赌博, 赌场, 六合彩 or 梭哈 will be rejected. The ban on gambling in your agreement may use them.

clause-2-3-8 = No hosting or tolerating of gambling
    .summary = Do not host, assist or tolerate gambling, recommend it or lead users to it offline, and supervise game content. Otherwise expect rejection.
    .ask = The app does not host, assist, tolerate or recommend gambling or lead users to it offline, and any game content is supervised
    .good = the agreement forbids gambling, and reports are handled the same day
    .bad = a news page recommends card rounds in town and gives a group number

clause-2-3-9 = Gambling ban in the user agreement
    .summary = The user agreement, or a similarly prominent place, must tell users that gambling is banned. Apps with games, chance or tokens are rejected without it.

clause-2-3-10-0 = No disguised gambling in chance games
    .summary = Random wins, draws, betting and guessing must not amount to gambling in disguise. Otherwise the app will be rejected.
    .ask = Random wins, draws, betting and guessing in the app do not amount to gambling in disguise
    .good = a daily visit gives one free draw of an avatar that cannot be passed on
    .bad = bought tickets draw vouchers that are paid out in cash

clause-2-3-10-1 = Rewards of paid chance games
    .summary = Chance games staked with real or virtual money must not reward real money, physical goods or vouchers, even by exchange. Otherwise expect rejection.

clause-2-3-10-2 = Won items: no transfer, no price
    .summary = Functional items won with virtual money must not be transferable between users or carry a clear value. Otherwise expect rejection.

clause-2-3-10-3 = No real-money-only play
    .summary = No game scene may accept only real money, and no random reward may be tied to real money. Otherwise the app will be rejected.
    .ask = No game scene accepts only real money and no random reward is tied to real money
    .good = the same level can be played with free energy and rewards decoration
    .bad = a room for paying players only, with random cash

clause-2-3-11 = Odds and results made public
    .summary = The odds of random wins, draws, betting and guessing, and the winning results, must be made public. Otherwise expect rejection.
    .ask = The odds and winning results of all chance games are public and true
    .good = the odds of every prize stand on the page of the draw, and winners are listed every day
    .bad = "a chance to win", and only support knows the odds

clause-2-3-12 = Odds not tuned to user data
    .summary = Odds must not be adjusted by algorithm to a user's recent top-ups, VIP level, token total or other data. Otherwise expect rejection.
    .ask = Odds are not adjusted to users' top-ups, VIP level, token total or other data
    .good = one table of odds for everybody, changes announced before
    .bad = whoever has not paid for three days gets lower odds in silence

clause-2-3-13 = No paid entry to friend rooms
    .summary = Friend rooms must be free to enter. An app that charges for entry will be rejected.
    .ask = Friend rooms can be entered without paying
    .good = a room number is all it takes to join friends
    .bad = a room for friends needs a bought room card

clause-2-3-14 = No outside shops for items
    .summary = Do not open or tolerate shops on other platforms or private groups to move items, or sell game items or point cards. Otherwise expect rejection.
    .ask = No shop is run or tolerated on other platforms or private groups to move items, and no game items or point cards are sold
    .good = items come from the app only, and shops elsewhere are reported
    .bad = an authorised web shop sells coins and point cards

clause-2-3-15 = Rooms not used to move items
    .summary = Guild rooms, friend rooms and chosen seats must not serve to move items, and effects on play must be for their owner alone. Otherwise expect rejection.
    .ask = Rooms do not serve to move items, and items, summons and boosts that affect play work for their owner only
    .good = boosts in a room work for oneself and end with it
    .bad = in a room for friends one can lose items on purpose to a chosen seat

clause-2-3-16 = Rooms not used for offline gambling
    .summary = Guild or friend rooms and chosen seats must not serve outside gambling or score settlement, and must warn against gambling. Otherwise expect rejection.
    .ask = Rooms do not serve gambling outside the app, wins and losses have no score settlement, and a gambling ban is shown prominently
    .good = a round ends with ranks only, and the room says that gambling is forbidden
    .bad = a score keeper that says at the end who owes whom how much

clause-2-3-17 = Limits on spending, time and draws
    .summary = Cap daily top-ups, play time, draws and the points and items gained, and do not encourage excess play or spending. Otherwise expect rejection.

clause-2-3-18 = No goods or large vouchers for tokens
    .summary = Virtual money, items, points and coupons must not turn into goods (phones, tablets) or vouchers worth over 1,000 yuan. Otherwise expect rejection.

clause-2-3-19 = Prizes of paid draws and guessing
    .summary = Draws and guessing entered with real or virtual money must not pay out real money, goods or vouchers, even by exchange. Otherwise expect rejection.

clause-2-3-20 = Reward limits of free events
    .summary = Events without token stakes, such as draws, contests or rankings, must not pay cash or give items worth over 5,000 yuan. Otherwise expect rejection.

## Specification section 2.4

clause-2-4-1 = Respect for religions and ethnic groups
    .summary = Defamatory, aggressive or narrow-minded remarks on religious, cultural or ethnic groups, or exposing them to harm or violence, lead to rejection
    .ask = Content on religious, cultural or ethnic groups is not defamatory, aggressive or narrow-minded and exposes nobody to harm or violence
    .good = the festivals of peoples explained in plain words
    .bad = jokes about the customs of a people, and comments that join in

clause-2-4-2 = Accurate quotation of religious texts
    .summary = Quotations or translations of religious texts must be exact and unambiguous, and comments informative and not inflammatory. Otherwise expect rejection.
    .ask = Quotations and translations of religious texts are exact and unambiguous, and comments are educational, informative and not inflammatory
    .good = scripture with its translation and page, as a scholarly introduction
    .bad = one line out of its context, followed by a call to argue

clause-2-4-3 = No ethnic hatred, cults or superstition
    .summary = Inciting ethnic hatred or bias, harming ethnic unity or religious policy, or promoting cults or superstition leads to rejection
    .ask = The app does not incite ethnic hatred or bias, harm ethnic unity or religious policy, or promote cults or superstition
    .good = the origin of solar terms and customs
    .bad = paid rites that promise better luck

clause-2-4-4 = No commerce around religion
    .summary = An app that deals with religious culture must not contain payment or other commercial promotion. Otherwise it will be rejected.

clause-2-4-5 = Religious information service licence
    .summary = An app that provides online religious information needs the licence for religious information services (互联网宗教信息服务许可证). Without this paper it will be rejected.

## Specification section 2.5

clause-2-5-1 = No real pictures of harm
    .summary = Real pictures of people or animals being killed, maimed, shot, stabbed or hurt, and depictions of violence or child abuse, will be rejected
    .ask = The app has no real pictures of people or animals being harmed and no depictions of violence or child abuse
    .good = a first aid course that shows dressings in drawings
    .bad = real photographs of an accident in an article

clause-2-5-2 = No glorified violence or gore
    .summary = Content that promotes violence or gore, in words or in pictures, will be rejected
    .ask = The app has no content that promotes violence or gore
    .good = hits in a game flash, without blood
    .bad = an opening film of a shooting in slow motion

clause-2-5-3 = No insults or defamation
    .summary = Content that insults or defames others or violates their lawful rights and interests will be rejected
    .ask = The app has no content that insults or defames others or violates their lawful rights and interests
    .good = comments with a filter and a report button; insults are gone the same day
    .bad = a board with the photograph and employer of a person for everybody to insult

## Specification section 2.6

clause-2-6-1 = Papers for special categories
    .summary = Special fields such as wealth management, finance, payment, news, media or medicine need approval and its papers. Without them, expect rejection.

## Specification section 2.7

clause-2-7-1 = No threat to the state
    .summary = Opposing the constitution, endangering security, leaking secrets, subverting the state, or harming its unity, honour or interests leads to rejection
    .ask = The app does not oppose the constitution, endanger security, leak secrets, subvert the state, or harm its unity, honour or interests
    .good = maps drawn on the approved official base
    .bad = a home-made map of China without part of the territory

clause-2-7-2 = No fraud or hidden charges
    .summary = Apps with false or fraudulent content, malicious charges or hidden data traffic will be rejected
    .ask = The app has no false or fraudulent content, malicious charges or hidden data traffic
    .good = price, period and the way out stand beside the button
    .bad = a button "get it free" that starts a monthly charge

clause-2-7-3 = No incitement to crime
    .summary = Recruiting for, promoting or inciting crime, or clearly offending public morals, will get the app rejected
    .ask = The app does not recruit for, promote or incite crime and does not clearly offend public morals
    .good = common frauds explained so that people recognise them
    .bad = ways round identity checks, or invoices for sale

clause-2-7-4 = No content forbidden by law
    .summary = An app with any content whose distribution is forbidden by laws or regulations will be rejected
    .ask = The app has no content whose distribution is forbidden by laws or regulations
    .good = everything has a source, and unlawful things are deleted at once
    .bad = a library of pirated textbooks and banned films

clause-2-7-5 = Lawful handling of personal information
    .summary = Collecting or processing personal information against the rules, or gravely harming users' rights in it, will get the app rejected
    .ask = The app collects and processes personal information lawfully, only as needed and as its privacy policy says
    .good = a nickname is enough, and a portrait is optional
    .bad = a drawing board that will not open without the address book

## Specification section 2.8

clause-2-8-1 = No copying or imitation
    .summary = Content that harms others' rights by copying or imitating counts as a knock-off and will be rejected
    .ask = The app's content does not harm others' rights by copying or imitating
    .good = screens and words of one's own, with the drafts to show
    .bad = a well-known notes app with another icon and name

clause-2-8-2 = Name and icon not like another app's
    .summary = A name or icon that is the same as or similar to another app's and infringes a trade mark will be rejected
    .ask = After a look at similar apps and trade marks, the name and icon are not the same or similar and infringe no trade mark
    .good = name and icon were compared with trademarks first
    .bad = a famous name with one more character, in the same colours

clause-2-8-3 = No infringing code or material
    .summary = Program code, name, icon, content and elements must not infringe copyright, trade mark, portrait or reputation rights. Otherwise expect rejection.
    .ask = The program code, name, icon, content and elements are our own or licensed and infringe nobody's rights
    .good = open source parts listed with their licences, fonts bought
    .bad = a cartoon figure from the web as icon, without permission

clause-2-8-4 = Authorisation for TV shows or magazines
    .summary = If the content is a particular TV show or magazine, a paper with the show's or publisher's authorisation is needed before the app can go live

clause-2-8-5 = Licensed music
    .summary = Music embedded for users to play or mix must be properly licensed before the app can go live
    .ask = All music in the app that users can play or mix is properly licensed
    .good = music from a library for commercial use, each with its record
    .bad = clips of hit songs for users to put under films

## Specification section 2.9

clause-2-9-1 = Papers for official apps
    .summary = The official app of a company or website needs that body's papers or official authorisation before it can go live
    .ask = The papers or official authorisation of the company or website that the app represents are attached
    .good = an app made with a bank, with the bank's sealed letter
    .bad = "official" in the name, and no paper of anybody

clause-2-9-2 = Categories closed to individuals
    .summary = Individuals' apps for shopping, game or app platforms, single published or authored novels, infringing wallpapers, music albums, star photos and the like are rejected

clause-2-9-3 = Clear use or lasting value
    .summary = Content without clear use or lasting entertainment value may be rejected, especially when the market has plenty like it
    .ask = The app has a clear use or lasting entertainment value and differs from similar apps on the market
    .good = used by teams in every review, with canvases that grow
    .bad = one still picture and a slogan

clause-2-9-4-0 = Kinds of app not accepted
    .summary = The specification names 23 kinds of app or content that are not accepted for now. An app that falls under any of them cannot be listed.

clause-2-9-4-1 = No fake followers or votes
    .summary = Apps that inflate follower counts or votes are not accepted for now and will be rejected
    .ask = The app does not inflate follower counts or votes

clause-2-9-4-2 = No VPN, IP proxy or overseas comms
    .summary = VPN circumvention, overseas radio, IP proxy or switching, and call, SMS or name-card apps with overseas functions are not accepted for now
    .ask = The app has no VPN circumvention, overseas radio or IP proxy, and its call, SMS and name-card functions have no overseas part

clause-2-9-4-3 = No cheats, modifiers or cracks
    .summary = Apps that tamper with the system, game modifiers, cheats such as red-packet grabbers, and cracks are not accepted for now
    .ask = The app does not tamper with the system and contains no game modifier, cheat or crack

clause-2-9-4-4 = No malicious change of content or payment
    .summary = Malicious changes of content, switching the payment SDK and the like are not accepted and will be rejected
    .ask = The app does not maliciously change its content or switch its payment SDK
    .good = another way to pay comes with a new version
    .bad = after the review a switch on the server turns on another payment kit

clause-2-9-4-5 = No cryptocurrency trading
    .summary = Apps that involve blockchain virtual currency or Bitcoin trading are not accepted for now
    .ask = The app involves no blockchain virtual currency or Bitcoin trading

clause-2-9-4-6 = No forex futures or margin trading
    .summary = Forex futures, forex margin trading and forex account opening are not accepted for now. Licensed currency exchange is reviewed by its papers.
    .ask = The app involves no forex futures, forex margin trading or forex account opening

clause-2-9-4-7 = No card and board game news
    .summary = Apps that carry news or information on card and board games are not accepted for now and will be rejected
    .ask = The app carries no news or information on card and board games

clause-2-9-4-8 = No lottery sales, news or play
    .summary = Lottery sales, lottery news (results and recommended plans) and lottery play such as scratch cards are not accepted for now
    .ask = The app sells no lottery tickets and has no lottery results, recommended plans or scratch-card play

clause-2-9-4-9 = No recommended gambling games
    .summary = Apps that recommend gambling games such as 炸金花, Texas hold'em, fruit machines or slot machines are not accepted for now
    .ask = The app recommends no gambling games such as 炸金花, Texas hold'em, fruit machines or slot machines

clause-2-9-4-10 = No predictions in sports news
    .summary = Sports news on football, basketball, tennis and the like is not accepted for now if it includes predictions or buying plans
    .ask = The sports news contains no predictions and no buying plans

clause-2-9-4-11 = No betting terms in the name
    .summary = Apps with betting terms such as 六合, 心水, 白小姐, 曾道人, 铁算盘 or 神算人 in the name are not accepted

clause-2-9-4-12 = No goods for betting with bought coins
    .summary = Apps where users bet with bought virtual coins and can exchange winnings for goods such as phones or tablets are not accepted for now

clause-2-9-4-13 = No one-yuan raffles
    .summary = One-yuan raffles (一元夺宝) are not accepted for now, and an app that offers them will be rejected
    .ask = The app has no one-yuan raffles (一元夺宝)

clause-2-9-4-14 = No debt collection
    .summary = Debt collection apps are not accepted for now, and such an app will be rejected
    .ask = The app is not for debt collection and offers no such service

clause-2-9-4-15 = No PUA content
    .summary = Apps with PUA (pick-up artist) content are not accepted for now and will be rejected
    .ask = The app has no PUA (pick-up artist) content

clause-2-9-4-16 = No payment in religious apps
    .summary = Religious apps that involve payment are not accepted for now and will be rejected

clause-2-9-4-17 = No locating of persons
    .summary = Apps for locating persons, for example to find out where somebody is, are not accepted and will be rejected
    .ask = The app is not for locating persons and cannot be used to find out where somebody is

clause-2-9-4-18 = No bare earn-online news
    .summary = News on earning money by phone or online is not accepted for now if it has only simple pictures and text
    .ask = The app is not earn-online news made of simple pictures and text only

clause-2-9-4-19 = Suitable content in children's games
    .summary = Children's games with disturbing "Elsagate" content (儿童邪典片) or surgery themes are not accepted for now
    .ask = The children's games contain no disturbing "Elsagate" content (儿童邪典片) and no surgery themes

clause-2-9-4-20 = Common languages only
    .summary = Apps in less common languages, such as Tibetan, Uyghur, Japanese, German or French, are not accepted for now

clause-2-9-4-21 = Not an empty shell
    .summary = An empty shell that only jumps to another web page when opened is not accepted and will be rejected
    .ask = The app has pages and functions of its own and does not simply jump to another web page when opened
    .good = it opens its own canvas
    .bad = after a second it jumps to a marketing site

clause-2-9-4-22 = No low-quality news or pictures
    .summary = Poor-quality travel news, lifestyle news (recipes, life hacks, how-to) or pictures of beautiful women are not accepted for now
    .ask = The app is not poor-quality travel news, lifestyle news or pictures of beautiful women
    .good = a travel app with routes of its own, updated every week
    .bad = a dozen pictures from the web under "ten clever tricks"

clause-2-9-4-23 = Name is not a common noun
    .summary = A name that is only a common noun, such as 电话 (phone), 邮件 (mail) or 日历 (calendar), is not accepted
## App functions

clause-3-1-1 = Runs without faults
    .summary = An app that fails to open, shows page errors, does not work, goes black, stutters or cannot be closed counts as faulty and is rejected
    .ask = Every page was tested: the app opens, works and closes normally, with no errors, black screens or stuttering
    .good = every button answers with the test account
    .bad = it spins for ever after signing in

clause-3-1-2 = No viruses or harmful code
    .summary = An app that spreads virus files, or whose code damages or disrupts normal use, is rejected
    .ask = The app spreads no viruses and has no code that damages or disrupts normal use
    .good = scanned before release, with the report attached
    .bad = a script that keeps other pages from opening

clause-3-1-3 = No theft of private data
    .summary = The app must not unlawfully take or upload private information about its users, otherwise it is rejected
    .ask = The app does not unlawfully take or upload private information about its users
    .good = only the one picture the user chose is read
    .bad = the address book is sent to the server at the start

clause-3-1-4 = No game cheats
    .summary = Content that alters how games work and upsets their balance, such as crackers or modifiers, leads to rejection
    .ask = The app contains no crackers, modifiers or other content that alters how games work
    .good = guides that leave the game alone
    .bad = a patch for endless coins to download

clause-3-1-5 = No hidden features
    .summary = Undisclosed traits or functions, such as transparent display or a hidden icon, lead to rejection. So does content or behaviour that contradicts the description.
    .ask = Every function is disclosed, nothing is hidden, and the app behaves as described
    .good = recording is in the description and on the page
    .bad = seven taps on the icon open a page nobody told of

## Advertising

clause-3-2-1 = Not mainly marketing
    .summary = An app made mainly for marketing or advertising is rejected. Blank ad spaces and adverts recruiting merchants or investors are examples.
    .ask = The app is mainly about its functions; its pages and screenshots show no blank ad spaces or recruiting adverts
    .good = the first page is the workplace, without adverts
    .bad = half the page is "agents wanted" and empty frames

clause-3-2-2 = No floating, pop-up or lottery ads
    .summary = An app is rejected if it shows adverts such as floating windows, pop-ups or prize draws

clause-3-2-3 = Ads do not imitate system notices
    .summary = Adverts must not look like system notifications or warnings to make people tap them, otherwise the app is rejected
    .ask = No advert in the app imitates a system notification or warning to attract taps
    .good = adverts say so and look unlike any notice
    .bad = a banner "your device is at risk, clean it now"

clause-3-2-4 = Ad content is lawful
    .summary = Adverts with harmful or unlawful content, such as pornography, gambling or reactionary material, lead to rejection
    .ask = Adverts in the app have no pornography, gambling, reactionary material or other harmful or unlawful content
    .good = adverts for office software that were looked at before
    .bad = an outside network that shows betting on cards

## Other requirements

clause-3-3-1 = Content matches the description
    .summary = What the app really offers must match the functions it describes, otherwise it is rejected
    .ask = What the app really offers matches the functions described in the listing
    .good = drawing, notes and export are on the page as described
    .bad = a promised translation that is nowhere on the page

clause-3-3-2-a = Listed version is the running version
    .summary = The version submitted for listing must be the one that is really in operation, otherwise the app is rejected

clause-3-3-2-b = No illegal software or clone packages
    .summary = An app that embeds illegal software or carries an improper repackaged clone (马甲包) is rejected
    .ask = The app embeds no illegal software and no improper repackaged clone
    .good = own code only, third-party parts listed
    .bad = one and the same code handed in under three names

clause-3-3-3 = No forced bundling
    .summary = Forcing or bundling other software, or misleading people into tapping bundled software, leads to rejection
    .ask = The app does not force or bundle other software, nor mislead anyone into tapping it
    .good = exports open in whatever is installed
    .bad = nothing goes on without a certain browser

clause-3-3-4 = No pushed top-ups or forced renewal
    .summary = Maliciously luring people into top-ups or payments, or forcing automatic renewal on them, leads to rejection
    .ask = The app does not lure people into top-ups or payments and does not force automatic renewal
    .good = a reminder five days before, and one tap ends it
    .bad = ending it takes a call and a reason

clause-3-3-5 = No forced third-party sign-in
    .summary = An app that can only be entered with one particular third-party account is rejected, so offer another way. Tencent Meeting sign-in itself is not counted.

clause-3-3-6 = No other breach of law
    .summary = An app suspected of breaking any other law, regulation, rule or legally binding document is rejected as well
    .ask = The app does not break any other law, regulation or rule
    .good = looked over by legal counsel, with a record
    .bad = a trade in false certificates or written-to-order theses

clause-3-3-7 = Key points before submission
    .summary = The specification singles out thirteen situations to check before submission. Each is shown here as clauses of its own.

## Key points for submission

clause-3-3-7-t01 = Edition shown in name or icon
    .summary = An edition for one group of users, such as a merchant, driver or HD edition, must say so in its icon or name, otherwise it is rejected

clause-3-3-7-t02 = Companion device explained
    .summary = If the app only works with a certain device, the brief intro must name that device and what it does, otherwise the app is rejected

clause-3-3-7-t03 = Communication apps stay domestic
    .summary = Communication apps (phone calls, text messages, business cards) are not accepted if they have any function reaching outside mainland China

clause-3-3-7-t04 = Names of fortune-telling apps
    .summary = Fortune-telling and horoscope apps are rejected if the name has gambling words such as "六合", "心水", "白小姐", "曾道人", "铁算盘" or "神算人"

clause-3-3-7-t05 = Limited audience explained
    .summary = If only certain users or regions can use the app, the listing must say which ones it serves, otherwise the app is rejected

clause-3-3-7-t06 = Adult shops: lawful and modest
    .summary = A shop for adult products is rejected if anything in it infringes rights or if what it displays is overly revealing
    .ask = Nothing in the shop infringes rights, and what it displays is not overly revealing
    .good = pictures of packages only, brands with their letters
    .bad = half-naked people on the product page

clause-3-3-7-t07-a = Free game is not a duplicate
    .summary = A free game is rejected if the same game is already on the open platform
    .ask = The open platform was searched and the same game was not found
    .good = searched for by name and play, with the words noted
    .bad = the same matching game is in the market already

clause-3-3-7-t07-b = Free game has no payment
    .summary = An app submitted as a free game must not include any payment function, otherwise it is rejected

clause-3-3-7-t08 = Religious apps have no payment
    .summary = An app about religion must not involve payment in any form, otherwise it is rejected

clause-3-3-7-t09 = Free prize draws are really free
    .summary = Free prize-draw games must have no top-up function, and the chance to take part must cost nothing, otherwise the app is rejected

clause-3-3-7-t10 = Wallpaper quality and range
    .summary = Apps for live, desktop or theme wallpapers must offer good quality and a rich collection, otherwise they are rejected
    .ask = The wallpapers are of good quality and there are plenty of them
    .good = five hundred sharp wallpapers in order, new ones every week
    .bad = twenty blurred pictures from the web with other people's marks

clause-3-3-7-t11-1-a = Same name everywhere
    .summary = The name in the brief intro, the screenshots and the icon must be the name of the app, otherwise the listing is rejected
    .ask = The brief intro, screenshots and icon were checked, and any name in them is the name of the app

clause-3-3-7-t11-1-b = Information is clear
    .summary = Icon, screenshots and texts must be clear. Blurred pictures or vague information lead to rejection.
    .ask = The icon, screenshots and texts were checked: pictures are sharp and no text is vague or a placeholder

clause-3-3-7-t11-1-c = Copyright certificate has the app name
    .summary = The software name on the copyright certificate must match the app name, otherwise the app is rejected. If a renaming or authorisation paper exists, attach it.

clause-3-3-7-t11-1-d = Screenshots have no watermark
    .summary = Screenshots that carry a watermark lead to rejection; replace them with originals that have none
    .ask = Every screenshot was checked and none has a watermark

clause-3-3-7-t11-1-e = Brief intro is not missing
    .summary = Both the brief intro and the description must be filled in, otherwise the app is rejected. The console allows 15 and 500 characters respectively.

clause-3-3-7-t11-1-f = Number of screenshots
    .summary = At least one screenshot for desktop or mobile is needed, otherwise the app is rejected. The console takes up to 5 per platform.

clause-3-3-7-t11-2 = No keyword stuffing
    .summary = The brief intro and other texts must not look like search optimisation (SEO), for example repeated keywords, otherwise the app is rejected
    .ask = The brief intro, description and keywords read naturally and are not stuffed for search ranking

clause-3-3-7-t12-1 = Pop-ups have a close button
    .summary = An ad pop-up without a clear close button leads to rejection. Another clause restricts pop-up adverts as such, so check that one too.
    .ask = Every pop-up in the app has a clear, working close button
    .good = a cross in the corner closes the notice at once
    .bad = a transparent cross that comes after ten seconds

clause-3-3-7-t12-2 = Banner ads under a quarter of the screen
    .summary = Adverts may only be notice bars (小黄条) or banners, under 1/4 of the full screen area; otherwise the app is rejected. At exactly 1/4, make it smaller too.

clause-3-3-7-t13-1 = Every section opens
    .summary = Every section must allow sign-in and entry and show content. A 404, an error or a blank page leads to rejection.
    .ask = Every section was opened: sign-in and entry work, and there is no 404, error or blank page
    .good = help, settings and agreement open and say something
    .bad = "my orders" is blank

clause-3-3-7-t13-2 = No superlatives
    .summary = Superlatives such as "最", "第一" or "百分百" in the brief intro or description lead to rejection. Uses that only tell time or order, like "最近" or "第一次", are not affected.

## Commitment letters and authorisations

clause-5-0-a = Letter for ordinary categories
    .summary = An app outside the special categories needs the signed release commitment letter (应用发布承诺函), otherwise the papers are incomplete

clause-5-0-b = Letter for special categories
    .summary = A special category needs the letter its own rules ask for, otherwise the papers are incomplete. The release commitment letter is needed by every app as well.

clause-5-pdf-1 = Release commitment letter
    .summary = Every app files the release commitment letter (应用发布承诺函): download the official form, fill it in and add the company seal

clause-5-pdf-2 = Game approval number authorisation
    .summary = If another company holds the game approval number, have it authorise you on the official form (游戏版号授权函), with the company seal

clause-5-pdf-3 = Game copyright authorisation
    .summary = If another party holds the copyright of the game, have it authorise you on the official form (游戏版权授权函), with the company seal

clause-5-pdf-4 = Online shopping letter
    .summary = An e-commerce platform also files the online shopping letter (网络购物类应用发布承诺函) with the company seal, otherwise the papers are incomplete

clause-5-pdf-5 = Safety commitment letter
    .summary = Social apps, and media apps with on-screen comments or private messages, file the safety commitment letter (互联网信息服务安全承诺书) with seal or fingerprint

clause-5-pdf-6 = Hong Kong main board letter
    .summary = With mainland securities and Stock Connect papers, Hong Kong quotes and trades need no licence, only the sealed Hong Kong main board letter (香港主板交易内容承诺函)

clause-5-pdf-7 = Security inspection authorisation
    .summary = The specification attaches this form (安全检查授权书) but no clause asks for it. It may be prepared in advance and does not affect the result.

clause-5-pdf-8 = Power of attorney
    .summary = Every app files the power of attorney (授权委托书): download the official form, fill it in and add the company seal

## ICP licence and filing

clause-A-icp-0-1 = ICP licence or filing
    .summary = A commercial service needs an ICP licence and a non-commercial one an ICP filing. With neither, internet information services may not be offered.

clause-A-icp-0-2 = File early if not yet filed
    .summary = Without an ICP filing, your domain may stop resolving properly. Please file soon with the communications administration of your province or city.

clause-A-icp-1-1 = Commercial services need a licence
    .summary = A developer offering a commercial information service must submit an ICP licence, otherwise the papers are incomplete. Apply at dxzhgl.miit.gov.cn.

clause-A-icp-1-img = Sample picture of the licence
    .summary = The official page shows a sample picture of an ICP licence. It is not reproduced here; compare with the official page.

clause-A-icp-2-1 = Filing proved by a screenshot
    .summary = Proof of the ICP filing is a screenshot uploaded to the Tencent Meeting app console, otherwise the papers are incomplete

clause-A-icp-2-2-a = Filing goes through your host
    .summary = Your hosting provider, such as Alibaba Cloud, Tencent Cloud, Huawei Cloud or a data centre, files for you: it checks first, then the administration decides

clause-A-icp-2-2-b = Where to file
    .summary = Alibaba Cloud, Tencent Cloud, Huawei Cloud and Jing'an (景安) each have an online filing page; use the one that hosts your server

clause-A-icp-2-2-c = Look up a filing
    .summary = Look up a filing on the service platform of the Ministry of Industry and Information Technology, beian.miit.gov.cn, and compare the holder and number

clause-A-icp-2-2-d = Papers needed for filing
    .summary = The papers for a personal or company filing are listed by the hosting provider you choose. The Tencent Cloud list can serve as an example.

clause-A-icp-2-2-e = Five steps of filing
    .summary = Hand in the papers, provider review, review by the communications administration, number issued, then show the number in the copyright line of your site

clause-A-icp-2-2-f = How long filing takes
    .summary = Provider review takes 1–2 working days, the administration 3–20. You are verified by phone or text message, and the number arrives by text message or email.

clause-A-icp-2-2-g = Further reading on filing
    .summary = For a step-by-step guide, see the beginner guide to filing by Tencent Cloud. With another provider, read the guide of that provider.

clause-A-icp-3-1 = Commercial or non-commercial
    .summary = Offering information or web page making to internet users for payment is commercial. Offering public, shared information free of charge is non-commercial.
    .ask = Whether the service offers information or web page making for payment was checked, and the matching kind was chosen
    .good = everything is free, with help and a company page
    .bad = data for paying members, declared as not commercial

clause-A-icp-3-2 = Change a filing
    .summary = After submission, change the details in the filing system of your hosting provider or ask the provider to do so. The provider can tell you how.

clause-A-icp-3-3 = Holder conflict
    .summary = One holder has one number, judged by kind and number of its ID. A conflict means that ID is already filed; the administration that issued the number can cancel it.

clause-A-icp-3-4 = Domain conflict
    .summary = The domain was filed before, by you or an earlier owner. The first character of the number shows the province; ask its administration to cancel, with proof.

clause-A-icp-3-5 = Recover the filing password
    .summary = If your provider filed for you, ask it how to recover the password. Or ask the administration that issued the number, with the proof it requires.

clause-A-icp-3-6 = Old and new filing systems
    .summary = The new system has three levels: ministry, administration and provider. You apply to the provider only; it verifies and the administration approves.

clause-A-icp-3-7 = Prior approval papers
    .summary = News, publishing, education, health care, drugs and medical devices, culture, and radio, film or TV services must also file the approval of their authority
    .ask = Whether the service is in one of these fields was checked and, if so, the approval of the authority has been obtained
    .good = a course with the consent of the education authority
    .bad = drug information without anybody's consent

clause-A-icp-3-8 = Time limit of the filing review
    .summary = A complete filing is approved within 20 working days. An incomplete one is refused with reasons within the same time. Weekends and public holidays do not count.

clause-A-icp-3-9 = IP-only sites must file too
    .summary = A site reached by IP address without a domain must also be filed if it offers a non-commercial information service in mainland China

clause-A-icp-3-10 = Several sites, one holder
    .summary = Several sites of one organisation must be filed under the same holder, not split between two. The holder part of their numbers should be equal.

## Algorithm filing

clause-A-alg-0 = Algorithm filing for deep synthesis
    .summary = A deep synthesis service able to sway public opinion or mobilise society must file its algorithm, and also report changes and cancellation
    .ask = Whether the app can sway public opinion or mobilise society was judged and, if so, its algorithm has been filed
    .good = a speech app with its filing, found on the public page
    .bad = "the model is somebody else's", and nobody checked

clause-A-alg-1 = Where to file an algorithm
    .summary = Algorithms are filed online: sign in to the algorithm filing system for internet information services at beian.cac.gov.cn

clause-A-alg-2 = How to file an algorithm
    .summary = Register and sign in to the filing system first. The steps are in the user manual published among the notices of that system.

## Security assessment report

clause-A-safe-0 = Legal basis of the assessment
    .summary = The guide names six laws and rules as its basis, among them the Cybersecurity Law and the provisions on deep synthesis in internet information services

clause-A-safe-1-1 = Assessment for public opinion features
    .summary = Forums, (micro)blogs, chat rooms, groups, public accounts, short video, live streams, sharing, mini programs and the like require a security assessment report
    .ask = Features such as forums, groups, live streams and sharing were checked and, if present, the assessment is done and the report is ready
    .good = public comments, with the report and the screenshot at hand
    .bad = group chat that the answers deny, without a report

clause-A-safe-1-2 = Assessment for deep synthesis
    .summary = Models, templates or tools that synthesise biometric data, or objects and scenes of national or public concern, require a security assessment, in-house or by experts
    .ask = Whether the deep synthesis features fall under these two cases was checked and, if so, the security assessment is done

clause-A-safe-1-2-1 = Synthesis of faces or voices
    .summary = Tools that generate or edit faces, voices or other biometric information require a security assessment and its report
    .ask = The app does not generate or edit faces, voices or other biometric information, or the security assessment is done
    .good = speech in built-in voices, and the report was submitted
    .bad = faces in photographs can be swapped, and nobody assessed it

clause-A-safe-1-2-2 = Synthesis of special objects or scenes
    .summary = Tools that generate or edit special objects or scenes touching national security, image or interests, or the public interest, require an assessment and its report
    .ask = The app does not generate or edit objects or scenes touching national security, image or interests, or the public interest, or the assessment is done
    .good = icons and illustrations only, as described
    .bad = lifelike parades or disasters, and nobody assessed it

clause-A-safe-2-1 = Where to submit the report
    .summary = Register and sign in to the national internet security service platform (www.beian.gov.cn), then apply under "评估报告登录". The specification spells its name in two ways.

clause-A-safe-2-2 = Report and submission screenshot
    .summary = For listing, upload both the security assessment report and a screenshot of its submission result on the national platform, otherwise the papers are incomplete

clause-A-safe-3-1 = Report has the same names
    .summary = The service name in the report must be the app name and the organisation must be the developer, otherwise the report does not meet the requirement

clause-A-safe-3-2-a = Assessor and person in charge
    .summary = In a self-assessment, the assessor is your company and its head is in charge. In a third-party assessment, both entries are those of the third party.

clause-A-safe-3-2-b = Last page signed, sealed and dated
    .summary = With either kind of assessment, the last page of the report must be signed, sealed and dated by both the applicant and the assessor
    .ask = The last page of the report was checked: applicant and assessor have both signed, sealed and dated it
    .good = both parties signed, sealed and dated the last page
    .bad = one seal, and no day

clause-A-safe-3-3 = Progress of the review
    .summary = To learn how far the review of the report has come, ask the cyberspace administration and the police authority of your place of registration
## 4.0 Qualifications in general

clause-4-0-1-a = Authoriser's business licence
    .summary = If a paper is not the developer's own, add the authoriser's business licence with the handwritten phrase, date and ink company seal; without it the app is rejected
    .ask = The authoriser's licence bears the handwritten phrase "用于注册腾讯会议开放平台开发者账号" or "用于授权申请腾讯会议开放平台上线", a date and the ink company seal
    .good = the lender's licence with the prescribed words, the day and a red ink seal
    .bad = nothing but the developer's own licence
clause-4-0-1-b = Cooperation or agency contract
    .summary = A copyright, game number or licence held by someone else needs the cooperation or agency contract with its holder; without it the app is rejected
clause-4-0-1-c = Scan of the authoriser's licence
    .summary = A licence used by authorisation must be handed in as a scan of the original document; without it the app is rejected
clause-4-0-2 = Papers for a copyright held by a person
    .summary = If a person other than the developer holds the copyright, add a copy of the ID card, an authorisation with red fingerprint and signature, and a front photo of the person signing it; all are needed
clause-4-0-3 = Special rules are not listed in full
    .summary = App types are many and the rules change over time, so this list is not complete. The reply of customer service or the reason given in the console is final.

## 4.1 Required of every app

clause-4-1-license-1 = Business licence in colour, with seal
    .summary = The business licence, main or duplicate copy, must be a colour photo or scan of the original with the company seal; otherwise it is rejected
    .ask = The business licence is a colour photo or scan of the original and the company seal is clearly visible
    .good = a colour photograph with all corners and a readable red seal
    .bad = a photograph of a black and white copy with a grey seal
clause-4-1-license-2 = Business scope covers the app
    .summary = The business scope on the licence must cover what the app to be published does; if it does not, the app is rejected
    .ask = The business scope on the licence covers what this app does
    .good = software development in the scope of a software company
    .bad = catering only, for an app that teaches
clause-4-1-license-3 = Business licence matches the account
    .summary = The business licence must be the one used to register the developer account; after a change, update the account as well, or the app is rejected
clause-4-1-license-4 = Handwritten purpose on the licence
    .summary = The scanned business licence must carry the handwritten words "用于注册腾讯开发者账号" and a date; without them it is rejected
    .ask = The scanned business licence carries the handwritten words "用于注册腾讯开发者账号" and a date
    .good = the prescribed words and the day, written by hand on the colour scan
    .bad = typed words without a day
clause-4-1-icp-1 = ICP paper in colour, with seal
    .summary = The ICP licence or filing must be a colour photo or scan of the original with the company seal; otherwise it is rejected
    .ask = The ICP paper is a colour photo or scan of the original and the company seal is clearly visible
    .good = a colour screenshot of the filing, printed, sealed and scanned
    .bad = one line with the number, without a seal
clause-4-1-icp-2 = Proof for a shared ICP paper
    .summary = An ICP licence or filing shared with a parent, subsidiary, holding or affiliated company needs an authorisation letter or proof of the link
clause-4-1-icp-3 = ICP filing screenshot and number
    .summary = An app that uses the network needs a screenshot of its ICP filing and the filing number; without them it is rejected
clause-4-1-icp-4 = Filed website relates to the app
    .summary = The official website named in the ICP filing must be connected with what the app offers; if no connection can be seen, the app is rejected
    .ask = The official website named in the ICP filing is connected with what this app offers
    .good = the filed site is the product's and shows the app
    .bad = the filed site is a restaurant's
clause-4-1-icp-5 = Link to the ICP procedure
    .summary = The link given here opens the power of attorney, not the ICP procedure. The steps are in the ICP appendix of the specification.
clause-4-1-copyright-1 = Software copyright certificate
    .summary = One of three is needed: software copyright certificate, electronic copyright certificate or software copyright attestation; with none the app is rejected
clause-4-1-copyright-2 = Copyright paper in colour, with seal
    .summary = The copyright certificate must be a colour photo or scan of the original with the company seal; otherwise it is rejected
    .ask = The copyright certificate is a colour photo or scan of the original and the company seal is clearly visible
    .good = a colour scan of the certificate with the developer's seal
    .bad = a blurred photograph of a screen, without a seal
clause-4-1-commit-1 = App release commitment letter
    .summary = Every app needs the Tencent Meeting Open Platform app release commitment letter with the company seal; if it is missing or unsealed, the app is rejected
    .ask = The app release commitment letter is complete and the company seal is clearly visible
    .good = the official text unchanged, with full name, seal and day
    .bad = a promise in words of one's own
clause-4-1-poa-1 = Power of attorney
    .summary = Every app needs the Tencent Meeting Open Platform power of attorney with the company seal; if it is missing or unsealed, the app is rejected
    .ask = The power of attorney is complete and the company seal is clearly visible
    .good = name and number of the agent filled in, with the company seal
    .bad = nobody named as agent

## 4.2.1 Finance

clause-4-2-1-securities-1 = Market data authorisation
    .summary = An app that shows securities trading or quotes needs the exchange's authorisation for market data; without it the app is rejected
clause-4-2-1-securities-2 = Securities and futures trading licence
    .summary = Trading needs the local licence; in mainland China the securities and futures business licence, whose scope covers the business. Otherwise the app is rejected.
    .ask = The trading licence is issued where the trading takes place and its scope covers the business of this app
clause-4-2-1-securities-3 = Stock Connect papers and commitment
    .summary = Without a Hong Kong licence, quotes and Stock Connect trades need the mainland trading qualification, an official Connect list screenshot and the sealed main board letter
clause-4-2-1-securities-4 = ICP paper for securities apps
    .summary = A commercial securities app needs the ICP value-added service licence; a non-commercial one the ICP filing screenshot with the company seal; otherwise rejected
clause-4-2-1-securities-5 = Mainland company submits securities app
    .summary = A mainland subsidiary or partner must submit. A foreign product held by authorisation only cannot go live until its owner is certified through the Ministry of Culture.
    .ask = A mainland subsidiary or partner submits this app, and it is not a foreign product held by authorisation only without Ministry of Culture certification
    .good = handed in by a mainland subsidiary, with proof of the shares
    .bad = a mere letter of agency for a product that stays abroad
clause-4-2-1-loan-1 = Loans: financial licence
    .summary = Loan apps need the financial licence. This tool reads it as one of two with the small-loan licence or approval; with neither, the app is rejected.
clause-4-2-1-loan-2 = Small-loan licence or approval
    .summary = Hand in the small-loan company licence or the local financial regulator's approval; the app may serve only the permitted region, or it is rejected
    .ask = The app serves no region beyond the one permitted by the small-loan licence or approval
    .good = a licence for one province, and users of that province only
    .bad = a licence for one province, and loans everywhere
clause-4-2-1-loan-3 = Loan fund custody agreement
    .summary = Loan apps must hand in a fund custody agreement signed with a bank or a third-party payment platform; without it they are rejected
clause-4-2-1-bank-1 = Banks: financial licence
    .summary = A banking app must hand in the financial licence; without it the app is rejected
clause-4-2-1-creditcard-1 = Credit cards: licence or approval
    .summary = Credit card apps need the financial licence or the banking regulator's approval of that bank's card business; without it they are rejected
clause-4-2-1-creditcard-2 = Credit card bank agreements
    .summary = The bank's cooperation agreement or authorisation for card applications is needed; with several partner banks, hand in those of at least 3 to 5
clause-4-2-1-creditcard-note = No bank logos in credit card apps
    .summary = A credit card app must not use bank logos or bank brand words in its name, icon, screenshots or texts; otherwise it is rejected
    .ask = The name, texts, icon and screenshots contain no bank logo and no bank brand word
    .good = a card of one's own drawing, and "partner banks" in the text
    .bad = a row of bank logos in a screenshot
clause-4-2-1-factoring-1 = Commercial factoring approval
    .summary = Commercial factoring needs the financial regulator's approval to set up the factoring company; without it the app is rejected
clause-4-2-1-forex-1 = Foreign exchange licence
    .summary = One is needed: personal currency exchange franchise licence, foreign exchange business licence or an approval of the State Administration of Foreign Exchange
clause-4-2-1-finnews-1 = Financial news: news service licence
    .summary = An app with financial or investment information needs the internet news information service licence; without it the app is rejected
clause-4-2-1-finnews-2 = Securities advice licence
    .summary = Securities advice or investment content needs the securities and futures business licence with that business in its scope; otherwise it is rejected
    .ask = The scope of the licence covers the securities advice or investment business of this app
clause-4-2-1-gold-1 = Gold and precious metals permit
    .summary = Trading gold or precious metals needs proof of permission or mandate from the People's Bank of China, or the precious metals trading member certificate
clause-4-2-1-payment-1 = Payment business licence
    .summary = A third-party payment app must hand in the payment business licence; without it the app is rejected
clause-4-2-1-insurance-1 = Insurer or branch licence
    .summary = An insurance company hands in its legal representative licence, a branch its insurance business licence. This tool goes by the role: agencies and brokers may hand in their own licence.
clause-4-2-1-insurance-2 = Insurance sales, agency or broker licence
    .summary = One licence for the service is needed, such as insurance marketing, insurance agency or insurance brokerage; without one the app is rejected
clause-4-2-1-credit-1 = Credit reporting licence or filing
    .summary = Credit reporting needs the personal credit reporting licence or proof of filing with the credit reporting regulator; without it the app is rejected

## 4.2.2 Online shopping

clause-4-2-2-1 = EDI licence for e-commerce
    .summary = An e-commerce platform needs the cross-regional value-added telecom licence, known as the EDI licence; without it the app is rejected
clause-4-2-2-2 = Business scope includes selling goods
    .summary = The platform's business licence must list retail, wholesale, sale of goods or the like in its scope; otherwise the app is rejected
clause-4-2-2-3 = Merchant admission agreement
    .summary = An e-commerce platform must hand in its agreement with the merchants it admits; without it the app is rejected
clause-4-2-2-4 = Online shopping commitment letter
    .summary = The commitment letter for online shopping apps is needed with the company seal; if it is missing or unsealed, the app is rejected
    .ask = The online shopping commitment letter is complete and the company seal is clearly visible

## 4.2.3 Social

clause-4-2-3-dating = Dating apps need safety papers
    .summary = Dating or matchmaking apps need three papers: safety commitment, safety assessment report and submission screenshot; otherwise they are rejected
    .ask = If the app offers dating or matchmaking, that business is selected and all three safety papers are ready
clause-4-2-3-comm = Communication apps need safety papers
    .summary = Communication apps need three papers: safety commitment, safety assessment report and submission screenshot; otherwise they are rejected
    .ask = If the app offers communication, that business is selected and all three safety papers are ready
clause-4-2-3-fun = Entertainment social apps: safety papers
    .summary = Social apps meant for entertainment need three papers: safety commitment, safety assessment report and submission screenshot; otherwise they are rejected
    .ask = If the app offers social entertainment, that business is selected and all three safety papers are ready
clause-4-2-3-1 = Social: safety commitment letter
    .summary = The internet information service safety commitment letter must end with the company seal, or the fingerprint of a person; without it the app is rejected
    .ask = The safety commitment letter clearly shows the company seal or fingerprint of the responsible party at the end
clause-4-2-3-2 = Social: safety assessment report
    .summary = A social app needs the internet information service safety assessment report with the company seal; if missing or unsealed, the app is rejected
    .ask = The company seal on the safety assessment report is clearly visible
clause-4-2-3-3 = Social: report submission screenshot
    .summary = File the safety assessment report on the national internet security service platform and upload a screenshot of the result; without it the app is rejected

## 4.2.4 Medical and health

clause-4-2-4-service-1 = Medical service licence
    .summary = A medical service app needs the medical institution practice licence or the Chinese medicine clinic filing certificate; without it the app is rejected
clause-4-2-4-service-2 = Papers of partner hospitals or doctors
    .summary = With outside hospitals or doctors: a cooperation agreement, plus the hospital's practice licence or the practice permits of 5 to 8 doctors; otherwise rejected
clause-4-2-4-device-0 = Medical devices: one of three papers
    .summary = At least one is needed: production licence, trade licence or filing, or the internet drug information certificate; with none the app is rejected
clause-4-2-4-device-1 = Medical device production licence
    .summary = A maker of class II or III medical devices can meet the one-of-three rule with the medical device production licence
clause-4-2-4-device-2 = Medical device trade licence or filing
    .summary = Class III needs the trade licence, class II the filing certificate, class I neither; a maker selling directly only needs "销售" (sales) in its business scope
clause-4-2-4-device-3 = Devices: drug information certificate
    .summary = A medical device app can meet the one-of-three rule with the internet drug information service certificate
clause-4-2-4-drug-0 = Drugs: one of three papers
    .summary = At least one is needed: drug production licence, drug trade licence or internet drug information certificate; with none the app is rejected
clause-4-2-4-drug-1 = Drug production licence
    .summary = A drug manufacturer can meet the one-of-three rule with the drug production licence
clause-4-2-4-drug-2 = Drug or veterinary drug trade licence
    .summary = Drugs need the drug trade licence, veterinary drugs the veterinary one; a drug maker selling directly only needs "销售" (sales) in its business scope
clause-4-2-4-drug-3 = Drugs: drug information certificate
    .summary = A drug app can meet the one-of-three rule with the internet drug information service certificate
clause-4-2-4-aesthetic-1 = Aesthetic medicine project filing
    .summary = Aesthetic medicine projects must be filed with the health authority and the proof handed in; without it the app is rejected
clause-4-2-4-aesthetic-2 = Aesthetic clinic practice licence
    .summary = The clinic must be registered with the health authority and hold the medical institution practice licence; without it the app is rejected
clause-4-2-4-beauty-1 = Beauty and hair association filing
    .summary = Beauty and hairdressing apps need proof of filing with a beauty and hairdressing association or chamber; without it they are rejected
clause-4-2-4-beauty-2 = Beauty and hair hygiene licence
    .summary = Beauty and hairdressing apps must hand in the hygiene licence; without it they are rejected

## 4.2.5 Audio, video, news and reading

clause-4-2-5-media-1 = Audio-visual programme licence
    .summary = Live, video, FM, music and browser apps need the licence for spreading audio-visual programmes online; without it they are rejected
clause-4-2-5-media-2 = Media: online culture licence
    .summary = Live, video, FM, music and browser apps need the online culture business licence or the filing document; without it they are rejected
clause-4-2-5-media-3 = Chat in media apps: safety papers
    .summary = A media app with bullet comments, private messages or other instant messaging needs three more papers: commitment, report and screenshot; otherwise it is rejected
    .ask = If the app has bullet comments, private messages or other instant messaging, this is declared and all three safety papers are ready
clause-4-2-5-media-3a = Media: safety commitment letter
    .summary = The commitment letter for services with public opinion or social mobilisation capacity is needed, with company seal or fingerprint at the end; otherwise rejected
    .ask = The safety commitment letter clearly shows the company seal or fingerprint of the responsible party at the end
clause-4-2-5-media-3b = Media: safety assessment report
    .summary = A media app with instant messaging needs the safety assessment report with the company seal; if it is missing or unsealed, the app is rejected
    .ask = The company seal on the safety assessment report is clearly visible
clause-4-2-5-media-3c = Media: report submission screenshot
    .summary = File the safety assessment report on the national internet security service platform and upload a screenshot of the result; without it the app is rejected
clause-4-2-5-news-1 = News service licence
    .summary = A news app must hand in the internet news information service licence; without it the app is rejected
clause-4-2-5-news-2 = Proof of rights to news sources
    .summary = News taken from another licensed news organisation needs its proof of cooperation or authorisation; without it the app is rejected
clause-4-2-5-read-1 = Reading: online culture licence
    .summary = Magazine, light reading, novel and comic apps need the online culture business licence or the filing document; without it they are rejected
clause-4-2-5-read-2 = Publishing or publication trade licence
    .summary = Reading apps need the internet publishing licence or the publication trade licence of the People's Republic of China; with neither they are rejected

## 4.2.6 Travel

clause-4-2-6-air-1 = Public air transport licence
    .summary = An airline needs the public air transport enterprise licence. This tool goes by role: a ticket agent may hand in the agency screenshot instead.
clause-4-2-6-air-2 = Ticket agency screenshot
    .summary = Agents need a screenshot of the airlines' contracted agents list with the airline's company seal, or of an authorisation on the China Air Transport Association site
clause-4-2-6-show-1 = Commercial performance licence
    .summary = An app that sells tickets for performances must hand in the commercial performance licence; without it the app is rejected
clause-4-2-6-ride-1 = Ride-hailing licence
    .summary = Ride-hailing and car rental apps must hand in the online taxi booking business licence. This tool goes by the role: taxi services may hand in the road transport business licence.
clause-4-2-6-ride-2 = Road transport licence
    .summary = An app that offers taxi services must hand in the road transport business licence; without it the app is rejected
clause-4-2-6-lodging-1 = Lodging and catering hygiene licence
    .summary = An app that sells lodging or catering must hand in the hygiene licence; without it the app is rejected
clause-4-2-6-lodging-2 = Catering or food business licence
    .summary = A catering app needs the catering service licence or the food business licence; with neither, the app is rejected
clause-4-2-6-lodging-3 = Lodging: special trade and fire permits
    .summary = An app that offers lodging also needs the special trade licence, the fire safety permit and similar papers; without them it is rejected

## 4.2.7 Online education

clause-4-2-7-1 = School operating licence
    .summary = An app with online video courses must hand in the school operating licence; without it the app is rejected
clause-4-2-7-2 = Education filing screenshots
    .summary = Two screenshots are needed: the provincial education authority's online training filing notice and the education app filing platform's notice. With only one you get a warning.
clause-4-2-7-3 = Business scope includes education
    .summary = The business licence of an app with online video courses must include education in its scope; otherwise the app is rejected

## 4.2.8 Daily life services

clause-4-2-8-recruit-1a = Human resources service licence
    .summary = A profit-making recruiter needs the human resources service licence and the filing made with the HR authority when applying; without them it is rejected
clause-4-2-8-recruit-1b = Labour dispatch licence
    .summary = A profit-making recruiter that also dispatches labour must hand in the labour dispatch licence; without it the app is rejected
clause-4-2-8-recruit-2 = Job placement licence
    .summary = A non-profit recruiter, such as a government body, needs the job placement licence of the labour authority; without it the app is rejected
clause-4-2-8-auto-a = Vehicle maker's access permit
    .summary = A vehicle maker must hand in the access permit for makers of road motor vehicles; without it the app is rejected
clause-4-2-8-auto-b = Vehicle dealer's authorisation
    .summary = A vehicle dealer must hand in the sales authorisation issued by the manufacturer; without it the app is rejected
clause-4-2-8-express-1 = Express licence or postal filing
    .summary = Express and logistics apps need the express business licence (not for end outlets) or proof of filing with the postal authority; otherwise they are rejected
clause-4-2-8-charity-1 = Public fundraising certificate
    .summary = The app of a charity must hand in the public fundraising certificate for charitable organisations; without it the app is rejected

## 4.2.9 Deep synthesis

clause-4-2-9-1 = Algorithm filing for deep synthesis
    .summary = An app with deep synthesis must complete the filing of its internet service algorithm and hand in the proof; without it the app is rejected
clause-4-2-9-2 = Deep synthesis assessment report
    .summary = A deep synthesis app needs the safety assessment report with the company seal; if it is missing or unsealed, the app is rejected
    .ask = The company seal on the safety assessment report is clearly visible
clause-4-2-9-3 = Deep synthesis report screenshot
    .summary = File the safety assessment report on the national internet security service platform and upload a screenshot of the result; without it the app is rejected
