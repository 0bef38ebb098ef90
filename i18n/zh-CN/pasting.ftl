## A listing pasted as one text

command-paste-listing = 粘贴整段信息…
paste-title = 粘贴整段信息
paste-lead = 把写好的应用信息整段贴进来，程序按“应用名称：…”这样的标签分到各个字段，由你确认
paste-text = 整段文字
paste-hint = 应用名称：…
paste-nothing = 没有认出字段。每行写成“应用名称：…”“简介：…”这样的形式即可
paste-found = 认出 { $found } 个字段，将填入 { $count } 个
paste-take = 填入{ $field }
paste-same = 与现在的内容一致
paste-present = 现在是：{ $value }
paste-fill = 填入字段
paste-all = 全选
notice-pasted = 已填入 { $count } 个字段
paste-left = 没有认出的 { $count } 行，可以选择填入哪一项
paste-left-more = 还有 { $count } 行没有列出
paste-leave = 不填入
paste-goes = “{ $line }”填入：{ $field }
