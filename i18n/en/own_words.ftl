## Own lists of words

pick-words = Choose a list of words
pick-earlier = Choose an earlier report
settings-words = Own lists of words
settings-words-lead = Text files with one word a line, looked for in name, descriptions and keywords
settings-words-count = { $count ->
        [one] { $count } word
       *[other] { $count } words
    }
settings-words-add = Add a list…
settings-words-remove = Remove the list { $name }
