## Palette

palette-hint = Search steps, clauses, papers and actions
palette-hint-short = Search
palette-nothing = Nothing found, try another word
palette-actions = Actions
palette-steps = Steps
palette-clauses = Clauses
palette-guides = About clauses
palette-papers = Papers

## Settings

settings-language = Language
settings-theme = Appearance
settings-scale = Size
theme-system = As the system
theme-light = Light
theme-dark = Dark
language-name-zh-CN = 简体中文
language-name-en = English

## About

about-version = Version { $version } · ruleset { $ruleset }, read on { $checked }
about-offline = It uses no network and needs no account; everything stays on this computer.
about-decides = The result is a check of your own before submission; the platform decides.
about-licence = Released under Apache-2.0. The bundled font Noto Sans SC is released under the SIL OFL 1.1.

## Shortcuts

shortcuts-note = F6 goes round bar, steps, page and checklist, Tab moves inside them, arrow keys move in the checklist and in groups of choices, Enter opens, Esc closes.

## Recovery

recover-title = Unsaved work was found
recover-lead = When the project was left last time, some work was not in it yet. What you restore can be undone; what you leave stays in the project's journal folder.
recover-changed = The project file was changed after that, so please decide which one to use.
recover-take = Restore
recover-leave = Do not restore

## Replace

replace-title = A file of this name is already there
replace-lead = It is not a bundle of this round, and may be the one that was submitted before. Replaced, it cannot be recovered.
replace-lead-own = It is a bundle this round exported before. Replaced, it cannot be recovered.
replace-lead-draft = It is a draft that was exported before. Replaced, it cannot be recovered.
replace-beside = Under another name it will be { $name }
replace-not = Use another name
replace-do = Replace

## Paths

pick-open = Open a project folder
pick-bundle = Open a bundle (zip)
pick-new = New project
pick-example = Copy the example to
pick-attach = Choose files
pick-export = Export to
paths-lead = This computer has no file dialog, so please type the path
paths-one = Path
paths-many = Paths, one a line
pick-kind-icon = PNG picture
pick-kind-pictures = Pictures (PNG, JPG, GIF)
pick-kind-papers = Papers (PDF, JPG, PNG)
pick-kind-texts = Documents (TXT, MD, HTML, DOCX, PDF)
pick-kind-words = List of words (TXT)
pick-kind-bundle = Bundle (ZIP)
pick-kind-report = Reports and bundles
recover-found = Unsaved changes ({ $count }): { $fields }
recover-answers = Unsaved changes in statements, rounds or what was ticked off

## Unsaved work, read-only projects

unsaved-title = Some work is not saved yet
unsaved-lead = Saving a copy writes everything, files included, to another place and goes on there.
unsaved-copy = Save a copy…
unsaved-discard = Leave without saving
unsaved-read-only = The folder of this project can only be read; the last changes are on no disk.
read-only-banner = This project can only be read: look around and try changes, but they will not be kept. Save a copy to keep them.
command-copy = Save a copy…
command-show-folder = Show the project folder
pick-copy = Save a copy
pick-follow = Choose the folder the project is in now
gone-banner = The project folder was moved, renamed or deleted. It was here: { $path }. Everything you entered is still in this window, but not on disk. Put the folder back and saving goes on; or say where it is now, or save a copy.
gone-follow = Choose where it is now…
copy-name = { $name } copy
save-again = Try again
notice-copied = Saved as a copy; you are working in it now: { $path }
notice-followed = You are working in the moved folder now: { $path }

## Templates

templates-title = Templates
templates-lead = A template holds texts, categories, answers, developer, permissions, policies and the company logo, for another app of the same company; not name, version, pictures, papers, statements or rounds.
templates-none = There are no templates yet
templates-use = New from a template
templates-name = Name of the template
templates-keep = Keep this project as a template
templates-replace = Replace the template of this name
templates-new = New project
templates-new-name = New project from the template "{ $name }"
templates-remove = Delete the template "{ $name }"
notice-template-kept = Kept as the template "{ $name }"
start-template = New from a template…
cli-saved-template = Project made from the template: { $path }
cli-no-template = There is no template "{ $name }"; there are: { $known }
