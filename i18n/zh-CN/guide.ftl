## A clause in words

explained-what = 这一条是什么
explained-decides = 怎样判定
explained-good = 这样可以
explained-bad = 这样会被指出
explained-no-examples = 这一条没有可以试填的例子，依据是材料、页面或你的说明
explained-examples-note = 例子填入一个没有其他问题的项目试过，后面是得出的结果；没有提到的问题都答“否”
explained-related = 相关的条款
explained-all = 全部条款
explained-here = 在清单中查看
explained-open = { $clause } 的说明
example-field = { $field }：{ $value }
example-separator = ；
example-empty = （空）
sign-pass = 通过
sign-clear = 没有发现问题，由你确认
sign-pending = 请你确认
sign-warn = 提醒
sign-fail = 不通过
explain-reads = 查看的内容

applies-always = 始终适用
applies-and = ，并且
applies-or = ，或者
applies-not = 不是{ $what }
applies-bracket = （{ $what }）
papers-separator = { " / " }
papers-any = 任选一种（{ $papers }）
papers-all = 都要（{ $papers }）
papers-at-least = { $paper }（至少 { $min } 份，主体不同）
papers-between = { $paper }（{ $min } 到 { $max } 份，主体不同）
papers-when = “{ $question }”答“是”时：{ $yes }；答“否”时：{ $no }
papers-none = 不需要
explain-row = { $chapter }，“重点注意事项”表第 { $row } 行
