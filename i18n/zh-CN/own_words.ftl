## Own lists of words

pick-words = 选择词表
pick-earlier = 选择以前的报告
settings-words = 自己的词表
settings-words-lead = 文本文件，一行一个词，名称、简介、详情和关键词里出现时会提示
settings-words-count = { $count } 个词
settings-words-add = 添加词表…
settings-words-remove = 移除词表 { $name }
