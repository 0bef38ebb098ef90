## Disk

store-not-found = Not found: { $path }. It may have been moved, renamed or deleted; please choose it again.
store-no-project = There is no project.toml in this folder: { $path }. Choose a project folder, or make a new project.
store-not-a-folder = A folder is needed here: { $path }
store-not-a-file = An ordinary file is needed here: { $path }
store-already-a-project = There is a project in this folder already: { $path }. Open it, or choose another place.
store-not-empty = The folder is not empty: { $path }. Choose an empty folder or a new name.
store-outside = The file is outside the project folder: { $path }. Copy it into the project folder.
store-not-text = Line { $line } is not UTF-8 text: { $path }. Save it as UTF-8 and open it again.
store-too-large = The file is too large ({ $megabytes } MB), at most { $limit } MB are read: { $path }
store-future-version = The project was saved by a newer version (format { $found }; this version reads up to format { $supported }): { $path }. Please update; the file was not changed.
store-locked = The project is open in another window: { $path }. Close that window first.
store-gone = The project folder is no longer here: { $path }. It may have been moved, renamed or deleted; new changes are in this window only.
store-another = This is another project, not the one that was open: { $path }. Choose the folder it was moved to, or save a copy.
store-read-only = The project can be read but not saved: { $path }. Check the permissions, or copy it to a place that can be written.
store-denied = Permission denied: { $path }. Check the permissions of the file and its folder.
store-disk-full = The disk is full, nothing was saved: { $path }. Free some space and try again.
store-no-home = The home folder is unknown, so settings cannot be saved
store-unfaithful = What would be written differs from the project, nothing was saved: { $path }. The file was not changed.
store-io = { $path }: { $reason }

## project.toml

format-syntax = { $path }: line { $line } is not valid TOML: { $detail }
format-syntax-key = { $path }: line { $line }, { $key } is not written correctly: { $detail }
format-unknown-key = { $path }: line { $line }, there is no key { $key }; allowed: { $allowed }
format-unknown-key-quotes = { $path }: line { $line }, there is no key { $key }. Clause ids stand in quotes, as in [statements."1.1.a"]. Allowed: { $allowed }
format-unknown-value = { $path }: line { $line }, { $key } cannot be { $found }; allowed: { $allowed }
format-wrong-type = { $path }: line { $line }, { $key } cannot be { $found }; allowed: { $allowed }
format-missing-key = { $path }: line { $line }, { $key } is missing
format-kind-text = text in quotes
format-kind-list = a list in [ ]
format-kind-number = a whole number from 0
format-kind-table = a set of keys and values
format-fault-bare = text must stand in quotes
format-fault-quotes = the quotes do not match, or hold a character that cannot be written as it is
format-fault-twice = the same key is written twice
format-fault-empty = the equals sign or the value is missing
format-fault-header = the brackets of a section heading are not closed
format-fault-list = the brackets or commas of a list are wrong
format-fault-number = the number is not written correctly

## Command line

cli-no-command = There is no command { $word }; did you mean guoshen { $meant }?
cli-no-clause-near = There is no clause { $clause }; guoshen rules lists them all
cli-no-clause = There is no clause { $clause }. Nearest: { $near }
cli-bad-date = { $text } is not a valid date; write YYYY-MM-DD
cli-no-ruleset = The ruleset cannot be read: { $reason }
cli-bad-words = The word list cannot be used, { $reason }: { $path }
cli-stdin = The input cannot be read: { $reason }
cli-stdin-not-utf8 = Line { $line } of the input is not UTF-8; it and those after it were not checked. Save the file as UTF-8 first
cli-stdout = The result cannot be written: { $reason }
cli-unknown-word = line { $line }, { $key } is not in the ruleset and has no effect. Nearest: { $near }
cli-saved-copy = Copied to a new project: { $path }
cli-saved-example = The example project was written to { $path }
cli-saved-new = An empty project was made at { $path }
cli-no-display = There is no display to open a window on. The command line still works; see guoshen --help.
cli-no-graphics = This computer's graphics driver cannot open a window. Update the driver, or install software rendering (Debian/Ubuntu: mesa-vulkan-drivers, libgl1-mesa-dri).
cli-ruleset = ruleset { $version }
cli-rules = Ruleset { $version }, read on { $date }, { $count } clauses
