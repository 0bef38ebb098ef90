## Filings: which of them this app owes, and how they go

guidance = Filings and assessments
    .lead = Whether they are owed follows from your answers; open one to see how it goes
guide-owed = owed
guide-not-owed = not owed
guide-open = cannot be told yet
guide-answer = Answer the question
guide-more = How it goes
guide-less = Close
guide-letter = Open the official letter
guide-icp = Look up a filing
guide-icp-licence = Apply for a licence
guide-algorithm = Algorithm filing system
guide-assessment = Submit an assessment

guide-filing = ICP filing or licence
    .help = A service free of charge is filed, one that charges its users needs a licence. The hosting company files for you: it looks at the papers for one or two working days, the telecom office of the province for three to twenty more, and the number comes by message. Show the number at the foot of the site and hand in a screenshot of the official query. The specification's link to its notes on ICP opens the power of attorney by mistake; go by what is said here.
    .hint = An IP address without a domain has to be filed as well. Several sites of one company are filed under one entity. When the system reports a conflict of entity or domain, look up the earlier filing and ask its hosting company or the telecom office. Data are changed, and passwords found again, with the hosting company. News, publishing, education, medicine, drugs and culture need the permission of their authority first.
guide-synthesis = Filing of deep synthesis algorithms
    .help = Services that make or edit text, pictures, sound or video by such techniques register with the filing system and enter the company, then algorithm and product, with the papers its manual lists. Hand in the number and a screenshot of the public entry; the number begins with 网信算备.
    .hint = An app that uses the model of another company has to find out whether it is a provider itself. Changes are filed too, and so is the end of the service.
guide-safety = Security assessment
    .help = Apps with forums, live streams, group chats or other public expression, or with face swapping, voice changing and the like, need an assessment. Register with the national platform, fill in and submit the report, and hand in the sealed report and a screenshot of the result.
    .hint = The service named in the report has to be the app, the company the developer. A self-assessment is led and made by the company itself; a third party is named. Applicant and assessing body sign, seal and date the last page. How far the review is, the local internet and police offices tell.
guide-filed = paper added
