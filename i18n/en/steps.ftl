## Steps

step-listing = App info
step-category = Category and features
step-imagery = Icon and screenshots
step-papers = Papers
step-privacy = Privacy and agreement
step-statements = Statements
step-finish = Check and export
